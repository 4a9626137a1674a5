import type { Pursuit } from "./pursuit.ts";

/** Out of doors and on the water, in German. */
export const deOutdoors: readonly Pursuit[] = [
  [
    "Wandern",
    "wandern wandert gewandert wanderung* wanderweg* wanderschuh* wanderstock wanderstöcke* wanderkarte* wanderverein* wandergruppe* wanderfreund* wandertag wanderroute* wanderrucksack schwammerltour höhenweg* wegmarkierung* gipfelbrotzeit brotzeit fernwanderweg* wanderhütte*",
    "weg pfad tour strecke kilometer rucksack blasen gipfel hütte höhenmeter etappe karte aussicht schuhe",
  ],
  [
    "Bergsteigen",
    "bergsteig* bergtour* bergwander* alpinist* alpinism* alpenverein* hochtour* steigeisen eispickel berghütte* alpenhütte* viertausender* gipfelkreuz* gipfelbuch bergführer* hüttentour* hüttenwirt* gletscherspalte* bergkamerad* dreitausender* biwak*",
    "berg berge gipfel hütte seil grat wand aufstieg abstieg steinschlag rucksack höhe tour eis",
  ],
  [
    "Klettern",
    "kletter* boulder* klettersteig* sportkletter* kletterhalle* klettergurt* kreidebeutel magnesiabeutel vorstieg toprope expressschlinge* kletterseil boulderhalle* elbsandstein via_ferrata abseilen sicherungsgerät",
    "route griff griffe wand seil fels haken sichern chalk halle überhang gurt",
  ],
  [
    "Radfahren",
    "radfahr* fahrrad* fahrräder* radtour* radler* radlerhose radweg* radreise* radurlaub rennrad* rennräder* gravelbike* trekkingrad* drahtesel pedelec* e-bike* ebike* radwander* satteltasche* fahrradkette radsport* gepäckträger liegerad* tandemtour",
    "rad sattel kette reifen gänge platten kilometer tour helm strecke lenker rückenwind anstieg speichen",
  ],
  [
    "Mountainbiken",
    "mountainbik* mtb-* mountainbiker* singletrail* bikepark* fullsuspension hardtail downhillbike enduro-bike trailpark flowtrail* uphill",
    "trail trails wurzeln federgabel gabel dämpfer helm abfahrt wald sprung bremse reifen",
  ],
  [
    "Camping",
    "camping* campen gecampt zelten gezeltet zeltplatz* zeltplätze isomatte* schlafsack* schlafsäcke gaskocher campingkocher heringe_im_boden zeltstange* vorzelt* lagerfeuer* campinggas zeltlager* campingstuhl campingplatz* campingplätze",
    "zelt platz nacht kocher feuer regen matte heringe lager laterne",
  ],
  [
    "Wohnmobil",
    "wohnmobil* wohnwagen* wohnanhänger campervan* bulli bullitour* vw-bus stellplatzführer reisemobil* kastenwagen_ausbau campingbus* vanlife camper-ausbau dauercamper* chemietoilette markise_ausfahren",
    "stellplatz stellplätze camper wasser gas markise ausbau solar tank reise vorzelt gespann",
  ],
  [
    "Segeln",
    "segeln gesegelt segler* segelboot* segelschiff* segeltörn* segelclub* segelverein* segelschein* segelyacht* segelsaison segelschule* regatta* folkeboot* jolle* jollen* spinnaker rollgenua großsegel vorschot* vorschoter* ankerbucht* katamaran* bootsschuhe heimathafen",
    "boot törn wind mast hafen anker leinen crew segel deck schot ruder böe liegeplatz kurs kiel",
  ],
  [
    "Paddeln und Kanu",
    "kanu kanus kanut* kajak* kayak* paddeln gepaddelt paddler* paddeltour* paddelboot* kanutour* kanuverein* faltboot* wildwasser* eskimorolle spritzdecke stechpaddel canadier",
    "boot fluss strömung paddel wehr umtragen schwimmweste wasser stromschnelle ufer see",
  ],
  [
    "Stand-up-Paddling",
    "stand-up-paddl* stand-up-paddeln sup-board* sup-tour* stehpaddel* stand_up_paddl* suppen_auf_dem_see paddleboard*",
    "brett see paddel wasser balance finne neoprenanzug pumpe ufer",
  ],
  [
    "Rudern",
    "ruderverein* ruderclub* ruderboot* ruderer* ruderin* rudern gerudert ruderregatta* rudermaschine* ruderachter skullboot skullen einer_gerudert doppelzweier doppelvierer steuerfrau_im_achter ruderergometer* wanderrudern",
    "boot achter vierer schlag steuermann riemen skulls training regatta fluss",
  ],
  [
    "Schwimmen",
    "schwimmen schwimmer* schwimmbad* schwimmbäder freibad* freibäder hallenbad* hallenbäder kraulen kraulschwimm* gekrault brustschwimm* schwimmverein* schwimmbrille* freiwasserschwimm* eisbaden eisbader* winterschwimm* baggersee* badesee* schwimmkurs* seepferdchen_abzeichen rückenschwimm*",
    "bahnen becken kacheln wasser see chlor badehose bahn wende tempo kalt",
  ],
  [
    "Tauchen",
    "tauchschein* taucher* tauchgang* tauchgänge* tauchurlaub* tauchlehrer* tauchschule* tauchflasche* tauchcomputer* gerätetauch* tauchbasis tauchsafari* schnorchel* apnoetauch* freitauch* unterwasserkamera wracktauch* nullzeit pressluftflasche* tarierweste tauchen_gehen",
    "riff tauchen flasche maske flossen tiefe druck wrack sicht fische atemregler",
  ],
  [
    "Wellenreiten und Windsurfen",
    "wellenreit* windsurf* kitesurf* kitesurfen surfen_gelernt surfbrett* surfcamp* surflehrer* surfurlaub wingfoil* neoprenanzug* longboard-surfen kiteschirm* kitespot* surfspot*",
    "welle wellen brett wind strand brandung segel kite neopren strömung line-up",
  ],
  [
    "Angeln",
    "angeln geangelt angler* angelrute* angelschein* angelverein* angelteich angelhaken fliegenfischen fliegenfischer* forellen* hechte* zander karpfenangeln karpfenangler spinnrute* köderfisch* wobbler angelschnur petri_heil kescher",
    "fisch fische haken köder rute see biss fang bach schnur rolle ufer",
  ],
  [
    "Skifahren",
    "skifahr* skilauf* skiurlaub* skigebiet* skilift* skihütte* skipiste* skischuh* skilehrer* skikurs* skipass* skifreizeit carven carvingski* firnschnee pulverschnee* tiefschnee* après-ski skitag* buckelpiste* alpinski*",
    "piste pisten schnee lift abfahrt gondel tal hütte ski schwünge kanten",
  ],
  [
    "Skitouren",
    "skitour* tourenski* lawinenlage lawinenlagebericht* lvs-gerät* tourengeher* skibergsteig* aufstiegsfell* schneeschuh* schneeschuhwandern lawinenpiepser firnabfahrt*",
    "felle schnee aufstieg lawine hang harsch gipfel spur tour powder",
  ],
  [
    "Langlauf",
    "langlaufen langläufer* langlaufski* langlaufloipe* loipe* langlaufurlaub skating-ski skilanglauf* langlaufen_gehen klassische_spur wasalauf skimarathon* loipenplan",
    "spur schnee wachs skating stöcke klassisch runde kondition wachsen",
  ],
  [
    "Snowboarden",
    "snowboard* snowboarder* boardercross halfpipe* splitboard* freestyle-board tiefschneeboard snowpark*",
    "brett schnee bindung park kicker piste hang goofy",
  ],
  [
    "Schlittschuhlaufen",
    "schlittschuh* eislaufen eisläufer* eiskunstlauf* eisbahn* eisstadion eisschnelllauf* pirouette* natureis eislaufplatz kufen_schleifen natureisbahn",
    "kufen eis sprung kür halle see gefroren",
  ],
  [
    "Schlitten und Winterspaß",
    "rodeln gerodelt rodelbahn* rodelschlitten schlittenfahr* schlitten schneemann schneeballschlacht* rodelhang bobfahr* hundeschlitten* schneeburg iglu",
    "schnee hang winter kalt handschuhe tal",
  ],
  [
    "Pilze sammeln",
    "pilzesammel* pilzsammler* pilze_sammeln pilze_suchen schwammerl* pfifferling* steinpilz* maronenröhrling* parasolpilz* pilzkorb pilzführer pilzkundler* pilzberatung* fliegenpilz* hallimasch birkenpilz* krause_glucke pilzmesser",
    "wald korb moos pilze lamellen gefunden fundstelle feucht herbst getrocknet pfanne",
  ],
  [
    "Wildkräuter",
    "wildkräuter* wildkraut* bärlauch* giersch brennnessel* kräuterwanderung* löwenzahn* holunderblüte* spitzwegerich schafgarbe* vogelmiere hagebutten* schlehen* kräuterfrau kräuterhexe",
    "kräuter wiese pflücken blüten salat tee sammeln wald blätter sirup",
  ],
  [
    "Wald und Jagd",
    "waldspazier* waldbaden forsthaus jagdschein* jagdrevier* hochsitz* hochsitze ansitz_am_abend waidmann* weidmannsheil rehbock* rehböcke wildschwein* jagdhund* jagdhorn* jägerprüfung hirschbrunft drückjagd* rotwild schwarzwild rehkitz*",
    "wald revier reh hirsch förster lichtung wild flinte pirsch",
  ],
  [
    "Geocaching",
    "geocach* geocacher* muggel* muggles nachtcache* schatzsuche_per_gps cachen_gehen geocaches travelbug* multicache mysterycache petling logbuch_im_versteck",
    "cache dose koordinaten versteck gps rätsel logbuch gefunden",
  ],
  [
    "Gleitschirmfliegen",
    "gleitschirm* paraglid* drachenfliegen drachenflieger* tandemflug* startplatz_am_berg gleitschirmschein hike_and_fly groundhandling fallschirmspr* tandemsprung",
    "thermik schirm start landung wind flug hang höhe leine",
  ],
  [
    "Drachensteigen",
    "drachensteigen drachen_steigen lenkdrachen* einleiner drachenfest* drachenschnur kastendrachen drachenbau* matratzendrachen drachen_gebaut",
    "wind schnur strand leine wiese himmel",
  ],
  [
    "Spazieren und Nordic Walking",
    "nordic_walking walkingstöcke nordic-walking spaziergang* spaziergänge* spazieren spazierengehen sonntagsspaziergang* abendspaziergang* waldspaziergang* flanieren spazierstock",
    "runde frische_luft stöcke schritte park wald morgens",
  ],
  [
    "Meer und Strand",
    "strandspaziergang* strandkorb* strandkörbe muschelsammeln muscheln_gesammelt bernstein bernsteine wattwander* wattenmeer sandburg* strandurlaub* meeresrauschen strandhafer strandgut dünenweg strandtuch",
    "meer strand wellen watt ebbe flut dünen möwen sand salzluft",
  ],
  [
    "Sternegucken draußen",
    "sternschnuppe* sternschnuppen perseiden milchstraße* sternenhimmel sternenpark* sternenzelt nordlicht* polarlicht* mondfinsternis sonnenfinsternis",
    "nacht himmel dunkel sterne mond wünschen decke",
  ],
  [
    "Wetter und Wolken",
    "wetterstation* regenmesser wetterfrosch hobbymeteorolog* wolkenbilder wolkenatlas cumulus* kumuluswolke* niederschlagsmess* wetterbeobacht* barometer gewitterjäger* wetterballon* wetteraufzeichnung*",
    "wetter wolken regen temperatur frost messung gewitter luftdruck",
  ],
  [
    "Naturschutz",
    "naturschutz* nabu bund_naturschutz krötenzaun* krötenwanderung* streuobst* amphibienzaun blühwiese* wildblumenwiese* insektenhotel* moor-renaturierung heckenpflanz* landschaftspflege biotop* nistkasten* nistkästen fledermauskasten* fledermäuse*",
    "wiese hecke arten kröten teich pflege mahd natur verein",
  ],
];
