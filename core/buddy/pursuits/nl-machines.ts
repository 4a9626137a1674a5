import type { Pursuit } from "./pursuit.ts";

/** Cars, trains, boats and old buildings, in Dutch. */
export const nlMachines: readonly Pursuit[] = [
  [
    "oude auto's",
    "oldtimer* oldtimers citroën_ds 2cv lelijke_eend deux_chevaux volvo_amazon volkswagen_kever oldtimerrit* oldtimerclub* mg_b mgb triumph_spitfire morris_minor jaguar_e-type youngtimer* fiat_500_uit carburateur* alfa_spider daf_33 daffodil saab_96 mini_cooper_uit dorpel_lassen",
    "motor lak chroom sleutelen garage roest onderdelen rit bumper",
  ],
  [
    "motorrijden",
    "motorrijd* motorrijden motorfiets motorfiets* motorrijbewijs motorclub* harley* harley-davidson ducati* moto_guzzi motorvakantie* bmw_gs motorrit* motorpak* zijspan* zundapp* zündapp* puch_maxi solex* kreidler* brommer_opknappen royal_enfield triumph_bonneville vespa* toerrit*",
    "motor helm bocht rit brommer uitlaat ketting",
  ],
  [
    "tractoren",
    "oude_tractor* tractorpull* trekkertrek* deutz* fordson* lanz_bulldog oldtimertrekker* massey_ferguson trekkerclub john_deere* ploegwedstrijd* dorsmachine* dorsen stoomtractor*",
    "trekker diesel ploeg boer",
  ],
  [
    "treinen en stoomlocs",
    "stoomlocomotief* stoomlocomotieven stoomtrein* museumspoorlijn* spoorwegmuseum* treinspot* museumstoomtram* blauwe_engel hondekop* treinliefhebber* museumlijn* museumtram* tramlijn_van_vroeger spoorlijntje rijtuig_uit",
    "loc trein spoor rails stoom perron kolen tram",
  ],
  [
    "reizen met de trein",
    "interrail* nachttrein* treinreis* treinreizen trans-siberi* orient_express slaapcoupé* couchette trein_naar_italië rhätische_bahn bernina* eurostar*",
    "trein perron coupé station overstap",
  ],
  [
    "varend erfgoed en woonboot",
    "woonboot* woonboten woonark* tjalk* skûtsje* botter botters bruine_vloot narrowboat* narrowboats binnenvaart* binnenvaartschip* luxe_motor_uit sleepboot* sleepboten kanaalboot* klipper_uit klipperaak* aakje zeilklipper",
    "schip ruim dek sluis kade motor roef mast",
  ],
  [
    "scheepvaart en oude schepen",
    "tall_ship* scheepvaartmuseum* batavia-werf batavialand sail_amsterdam titanic* driemaster* stoomschip* marineschip* koopvaardij* loodsboot* scheepswrak* scheepswrakken zeevaart* holland-amerika_lijn ss_rotterdam zeeslag*",
    "schip kapitein dek haven masten",
  ],
  [
    "cruises en veerboten",
    "cruise_naar cruiseschip* riviercruise* hurtigruten* veerboot* veerboten cruisereis* rijncruise*",
    "hut dek schip kapitein haven",
  ],
  [
    "vliegen",
    "vliegbrevet* sportvliegtuig* privévlieg* privevlieg* zweefvliegen cessna* vliegclub* zweefvliegclub* ultralight* luchtballon* ballonvaart* heteluchtballon* vliegles vliegles* vluchtsimulator* flight_simulator",
    "vliegen piloot landing startbaan ballon mand",
  ],
  [
    "vliegtuigen spotten",
    "vliegtuigspot* spitfire* luchtvaartmuseum* aviodrome lancaster* dakota_dc-3 dc-3 luchtshow* luchtmachtdagen concorde fokker_f27 f-16's boeing_747 straaljager*",
    "vliegtuig propeller landing toestel",
  ],
  ["drones", "drone* drones dji* dronevlieg* luchtfoto's_met fpv-drone", "vliegen camera accu beeld"],
  [
    "vuurtorens en eilanden",
    "vuurtoren* vuurtorens vuurtorenwachter* eilandbewoner* eilandhoppen brandaris lichtschip* onbewoond_eiland",
    "toren licht eiland rots",
  ],
  [
    "kastelen en buitenplaatsen",
    "kasteel* kastelen burcht* slot_loevestein muiderslot buitenplaats buitenplaats* buitenplaatsen landgoed* landgoederen kasteeltuin* havezate* kasteelruïne* slot_zuylen borg_in_groningen paleis_het_loo",
    "toren gracht ruïne ridder tuin",
  ],
  [
    "molens",
    "windmolen_uit molenaarsopleiding vrijwillig_molenaar poldermolen* korenmolen* watermolen* zaagmolen* molenwieken kinderdijk* zaanse_schans molendag* stellingmolen* vijzel_en",
    "molen wieken wind meel rad kap",
  ],
  [
    "polders, bruggen en industrieel erfgoed",
    "industrieel_erfgoed oude_fabriek gemaal_in stoomgemaal* deltawerken* afsluitdijk* beemster* mijnmuseum* steenkoolmijn* mijnwerker_was steenfabriek* waterlinie* fort_aan_de fortwandel* stelling_van_amsterdam watertoren* watertorens bunkers bunker_uit atlantikwall urbex*",
    "fabriek machine polder dijk brug mijn sluis",
  ],
  [
    "grotten",
    "grotten* druipsteen* druipsteengrot* speleo* mergelgrot* han-sur-lesse grot_van grottekening* grotschildering*",
    "grot touw lamp gang kalk",
  ],
  [
    "elektrisch rijden",
    "elektrische_auto* laadpaal_voor tesla* elektrisch_rijden laadpas laadpas* id3_gekocht actieradius* thuisbatterij*",
    "laden accu stroom laadpaal",
  ],
];
