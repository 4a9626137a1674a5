import type { Pursuit } from "./pursuit.ts";

/** Old machines, trains, boats and buildings, in German. */
export const deMachines: readonly Pursuit[] = [
  [
    "Oldtimer",
    "oldtimer* oldtimertreffen* oldtimerrallye* h-kennzeichen* youngtimer* vw-käfer käfer-cabrio citroën_ds ente_2cv mercedes_pagode borgward* vergaser* oldtimerclub* chromstoßstange* speichenräder jaguar_e-type alfa_spider opel_gt isetta* karmann* oldtimermuseum* mg_roadster zündverteiler scheunenfund* porsche_356 fiat_500_von",
    "wagen motor rost blech cabrio baujahr lack ausfahrt werkstatt original",
  ],
  [
    "Motorradfahren",
    "motorrad* motorräder* motorradtour* motorradtreffen* biker* vespa* motorroller* moped* mopedtour* schwalbe_von_simson simson* harley* ducati moto_guzzi bmw_gs triumph_bonneville kradvagabund beiwagen* gespannfahrer* motorradclub* zündapp* kreidler* motorradkombi lambretta* enduro* motorradurlaub*",
    "maschine helm kurven tour pass kette gang auspuff motor ausfahrt",
  ],
  [
    "Traktoren",
    "traktor* trecker* treckertreffen lanz_bulldog bulldogtreffen fendt* schlepper_von_1958 hanomag* deutz_trecker unimog* traktormuseum dampfpflug* lokomobil* landmaschinen_alt kramer_schlepper ackerschlepper* traktorfreunde dreschmaschine*",
    "motor acker hof diesel pflug anhänger baujahr",
  ],
  [
    "Alte Eisenbahn",
    "dampflok* dampfloks dampfzug* museumsbahn* museumseisenbahn* schmalspurbahn* eisenbahnfreund* eisenbahnmuseum* eisenbahnfan* lokomotive* lokschuppen* lokführer* dampfeisenbahn* kesselwagen draisine* stellwerk* br_01 zahnradbahn* harzer_schmalspurbahn* brockenbahn* heizer_auf rhätische_bahn railfan* trainspotting schienenbus* feldbahn* bahnbetriebswerk straßenbahnmuseum*",
    "lok kessel gleis dampf waggon schiene bahnhof schienen zug heizer",
  ],
  [
    "Reisen mit dem Zug",
    "interrail* nachtzug* nachtzüge schlafwagen* orient-express* transsib* bahnreise* zugreise* glacier-express bernina-express deutschlandticket_urlaub liegewagen* speisewagen* bummelzug* bahnreisen",
    "zug fahrplan abteil schiene reise bahnhof strecke",
  ],
  [
    "Hausboot und Kanäle",
    "hausboot* hausbooturlaub* schleusenwärter* kanalboot* narrowboat* binnenschiff* binnenschiffer* lastkahn* motorboot* motoryacht* sportbootführerschein* canal_du_midi bootsführerschein* müritz* treidelpfad* bootscharter wasserstraßen_befahren festmachen_am_steg",
    "boot schleuse kanal steg leinen anlegen fluss diesel kajüte",
  ],
  [
    "Alte Schiffe und Seefahrt",
    "traditionssegler* windjammer* gorch_fock kutter* krabbenkutter* museumshafen* großsegler* dreimaster* seemannslied* schifffahrtsmuseum* hanse_sail hansesail hansekogge* schaufelraddampfer* raddampfer* kieler_woche titanic* plattbodenschiff* zeesenboot* sextant* seekarte* containerschiffe_gucken seemann*",
    "schiff mast deck kapitän hafen segel anker matrose hafenrundfahrt",
  ],
  [
    "Kreuzfahrten und Fähren",
    "kreuzfahrt* aida-schiff hurtigruten* flusskreuzfahrt* frachtschiffreise* kreuzfahrtschiff* landausflug* fährüberfahrt* mein_schiff balkonkabine* innenkabine* queen_mary postschiff*",
    "kabine deck hafen schiff bord kapitän fjord",
  ],
  [
    "Fliegen als Hobby",
    "segelflug* segelflieger* segelflugzeug* privatpilot* pilotenschein* cessna* ultraleicht* flugschein* flugplatzfest* windenstart* motorsegler* flugsimulator* heißluftballon* ballonfahr* ballonfahrt* gyrocopter* tragschrauber* fluglehrer* luftsportverein* sportflugzeug*",
    "thermik pilot flugplatz landung start cockpit winde flug flügel wolken",
  ],
  [
    "Flugzeuge und Luftfahrtgeschichte",
    "planespotting planespotter* doppeldecker* ju_52 tante_ju luftfahrtmuseum* zeppelin* flugschau* airshow* lilienthal* concorde* luftschiff* rosinenbomber* kampfjet_museum spitfire starfighter* flugzeugfan",
    "flugzeug museum motor propeller landebahn jet pilot",
  ],
  [
    "Drohnen",
    "drohnenflug* drohnenführerschein* drohnenaufnahme* drohnenpilot* quadrocopter* fpv-drohne* dji-drohne* luftaufnahme* fpv-brille",
    "drohne akku flug kamera propeller",
  ],
  [
    "Leuchttürme und Inseln",
    "leuchtturm* leuchttürme* leuchtturmwärter* leuchtfeuer* hallig* halligen nebelhorn* inselhopping* inselhüpfen westerheversand* roter_sand pellworm* hooge*",
    "insel küste turm licht klippe fähre see",
  ],
  [
    "Burgen und Schlösser",
    "burgenwander* burgbesichtigung* schlossbesichtigung* schlossgarten* schlosspark* neuschwanstein* wartburg* sanssouci* schlossführung* loireschlösser wasserburg* wasserschloss* burgenverein* burgfest* ludwig_ii. bergfried* höhenburg* zugbrücke* burgenstraße marksburg",
    "burg schloss turm park ruine führung graben mauer",
  ],
  [
    "Windmühlen und Wassermühlen",
    "windmühle* wassermühle* mühlenverein* müllerhandwerk mühlentag* mühlrad* mühlräder mahlstein* holländermühle* bockwindmühle* mühlenfreund* mühlenmuseum freiwilliger_müller",
    "mühle flügel müller mehl korn wind rad",
  ],
  [
    "Industriekultur",
    "industriekultur* zeche_zollverein zechenmuseum* bergwerk* bergwerke* bergbaumuseum* schaubergwerk* besucherbergwerk* hochofen* völklinger_hütte lost_places lost-place-* urbex* förderturm* dampfmaschine* halde_besteigen gasometer* ferropolis technikmuseum* bergmannskapelle*",
    "zeche schacht stollen halde museum kohle rost maschine",
  ],
  [
    "Höhlen",
    "höhlenforsch* tropfsteinhöhle* tropfstein* stalaktit* höhlenkletter* höhlenverein* speläolog* höhlenbär* karsthöhle* höhlentour* stalagmit*",
    "höhle dunkel gang lampe schacht helm",
  ],
  [
    "Elektroauto und Solar",
    "elektroauto* e-auto* wallbox* balkonkraftwerk* photovoltaik* solaranlage_auf_dem wärmepumpe* lastenrad* lastenräder* tesla-fahrer elektroautofahr* regenwassertank* pelletheizung* holzvergaser*",
    "solar dach batterie laden reichweite strom module",
  ],
];
