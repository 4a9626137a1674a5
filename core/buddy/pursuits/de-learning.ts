import type { Pursuit } from "./pursuit.ts";

/** Sciences, history, faith and learning, in German. */
export const deLearning: readonly Pursuit[] = [
  [
    "Astronomie",
    "astronomie* astronom* teleskop* sternwarte* planetarium* saturnring* jupitermonde jupitermond* andromeda* galaxien kometen schwarze_löcher urknall* exoplanet* sternbild* sternbilder* deep-sky dobson* hubble* james-webb-teleskop sternkarte* astrofotograf* mondkrater* apollo-mission* himmelsmechanik neutronenstern*",
    "sterne mond saturn jupiter nebel planet komet okular himmel finsternis orion",
  ],
  [
    "Raumfahrt",
    "raumfahrt* astronaut* kosmonaut* iss-überflug mondlandung* apollo_11 raumsonde* marsrover* raketenstart* sojus* weltraum* voyager-sonde rosetta-mission space_shuttle mondrakete*",
    "rakete mars orbit start sonde all erde",
  ],
  [
    "Physik",
    "quantenphysik* quantenmechanik* relativitätstheorie* einstein einsteins teilchenphysik* schrödingers_katze cern teilchenbeschleuniger* higgs* heisenberg* feynman* thermodynamik* stringtheorie* astrophysik*",
    "physik teilchen licht experiment energie formel universum",
  ],
  [
    "Mathematik",
    "primzahl* mathematiker* fermat* riemann* goldener_schnitt pythagoras* zahlentheorie* fibonacci* mathematikum fraktale unendlichkeit* gauß_und_euler geometrie_als",
    "beweis zahlen rätsel satz formel gleichung",
  ],
  [
    "Chemie und Experimente",
    "chemiebaukasten* periodensystem* chemieexperiment* reagenzgl* alchemie* molekülbaukasten experimentierkasten* chemieunterricht* mikroskopier*",
    "experiment labor reaktion versuch stoff mikroskop",
  ],
  [
    "Geologie",
    "geolog* vulkan* vulkane vulkanismus* gesteinskund* plattentektonik* eiszeit* geopark* basaltsäulen tektonisch* erdgeschichte* gletscherforsch* moränen* sedimentgestein* erdbebenkund*",
    "gestein schicht lava hammer krater erde felsen stein",
  ],
  [
    "Dinosaurier und Urzeit",
    "dinosaurier* t-rex tyrannosaurus* paläontolog* urzeit* triceratops mammut* archaeopteryx naturkundemuseum* urmensch* neandertaler* saurier* solnhofen messel_grube",
    "knochen fossil skelett museum kreide jura zahn",
  ],
  [
    "Biologie und Botanik",
    "botanik* botaniker* botanisch* pflanzenbestimm* herbarium* herbarien* moose_und_flechten wildorchidee* knabenkraut bestimmungsbuch* evolutionstheorie evolutionsbiolog* darwin* mikrobiolog* flechten farne farn orchideenwiese* küchenschelle* exkursion_ins_moor naturkund*",
    "art arten blüte blatt wiese bestimmen pflanze lupe fundort",
  ],
  [
    "Meeresbiologie",
    "walbeobacht* wale_beobachten delfin* delphin* meeresbiolog* korallenriff* robben seehund* seepferdchen* meeresschildkröte* buckelwal* orcas quallen tintenfisch* haie_und_rochen schweinswal* pottwal*",
    "meer riff wal fische tiefsee boot flosse",
  ],
  [
    "Psychologie",
    "psychologie sigmund_freud c._g._jung jung’sche traumdeutung* psychoanaly* achtsamkeitskurs* verhaltensforsch* psychotherap* familienaufstellung* resilienz-buch enneagramm* viktor_frankl gestalttherapie*",
    "seele traum unbewusst gefühle therapie buch geist",
  ],
  [
    "Philosophie",
    "philosoph* sokrates platon* aristoteles* kant_lesen nietzsche* stoiker* stoizismus* marc_aurel hegel* heidegger* hannah_arendt wittgenstein* existenzialis* camus sartre schopenhauer* kierkegaard* epikur* seneca* philosophiekreis erkenntnistheorie*",
    "denken sinn wahrheit freiheit frage ethik vernunft text",
  ],
  [
    "Geschichte",
    "geschichtsverein* heimatverein* heimatgeschichte* heimatmuseum* ortschronik* historiker* regionalgeschichte* zeitgeschichte* geschichtsbuch* zeitzeugen* weimarer_republik dreißigjährig* kaiserzeit napoleon* friedrich_der_große französische_revolution bauernkrieg* geschichtskreis* hanse_und_koggen preußen* habsburg* geschichtswerkstatt* heimatforscher*",
    "geschichte archiv quelle krieg jahrhundert könig kaiser chronik epoche vortrag",
  ],
  [
    "Mittelalter",
    "mittelalter* mittelaltermarkt* ritterrüstung* rittersaal ritterburg* ritterturnier* burgruine* burgruinen minnesang* kreuzritter* gewandung* reenactment* wikinger* wikingerlager* karl_der_große staufer* hildegard_von_bingen kettenhemd* rüstung_und_schwert nibelungen* hansezeit klosterleben* templer*",
    "burg schwert lager turnier gewand kloster mönch markt",
  ],
  [
    "Archäologie",
    "archäolog* grabungshelfer* ausgrabung* sondengänger* hügelgrab* hügelgräber hünengrab* bronzezeit* steinzeit* pfahlbau* keltengrab* römerkastell* himmelsscheibe* ötzi metalldetektor* großsteingrab* eisenzeit* megalith* hallstatt* troja schliemann* feuersteinklinge*",
    "grabung scherben grube fund funde schicht kelle grab kelten",
  ],
  [
    "Antike und Römer",
    "römerzeit limes* römisches_reich römer_und_germanen caesar* cicero* hadrian* pompeji herculaneum gladiator* homer_und_ilias ilias odyssee* griechische_mythologie antikensammlung* pantheon akropolis zeus römerlager* varusschlacht* trier_porta_nigra götter_des_olymp",
    "antike römer tempel griechen mosaik legion säulen",
  ],
  [
    "Ägyptologie",
    "pharao* pyramiden hieroglyph* tutanchamun* nofretete* ägyptolog* mumie* mumien sphinx tal_der_könige ramses* sarkophag* papyrus*",
    "grab tempel nil wüste museum",
  ],
  [
    "Ahnenforschung",
    "ahnenforsch* familienforsch* genealog* stammbaum* kirchenbücher kirchenbuch* taufregister* urgroßvater* urgroßeltern vorfahren ahnentafel* familienchronik* ancestry* standesregister gen-test_herkunft auswandererlisten* sterberegister ur-ur-großmutter familienwappen* matricula ahnenpass heiratsregister",
    "geboren archiv linie taufe namen familie urkunde dorf auswanderer",
  ],
  [
    "Kriegsgeschichte und Erinnerung",
    "stolperstein* weltkrieg* feldpost* feldpostbrief* schützengraben* verdun luftschutzkeller* trümmerfrau* nachkriegszeit* vertriebene* ostpreußen schlesien_der_großeltern soldatengrab* kriegstagebuch* kriegskind* gedenkstätte* normandie-landung erster_weltkrieg",
    "krieg soldat front erinnerung flucht briefe grab bunker",
  ],
  [
    "DDR und Wende",
    "ddr-zeit* ddr-museum* ddr-kind* trabant ostalgie* mauerfall* trabi* ostberlin* stasi* jungpionier* grenzmuseum* wendezeit* plattenbau* intershop* montagsdemo* sandmann_im_osten fdj",
    "mauer osten wende grenze ost erinnerung",
  ],
  [
    "Kirche und Glaube",
    "gottesdienst* kirchengemeinde* bibelkreis* bibelstunde* hauskreis* kirchentag* kirchenvorstand* presbyter* konfirmation* kommunion* firmung* pfarrer* pfarrerin gemeindefest* taizé* taizé-lied* predigt* weltgebetstag* losungen_lesen küster* gesangbuch* messdiener* ministrant* evangelium* abendmahl* kirchenkaffee fronleichnam* altardienst jungschar* diakon diakonin",
    "kirche glaube gebet bibel segen gemeinde psalm messe andacht taufe pastor",
  ],
  [
    "Kloster und Pilgern",
    "pilgern gepilgert pilgerweg* pilgerreise* jakobsweg* pilgerherberge* pilgerstempel pilgerausweis santiago_de_compostela muschel_am_rucksack camino hape_kerkeling kloster_auf_zeit klostertage* einkehrtage* exerzitien* stundengebet* wallfahrt* wallfahrtsort* lourdes benediktiner* franziskaner* klosterurlaub* fußwallfahrt",
    "pilger kloster etappe herberge stempel stille weg muschel",
  ],
  [
    "Judentum",
    "schabbat* sabbatkerzen synagoge* rabbiner* koscher* pessach* chanukka* thora* talmud* bar_mizwa bat_mizwa jüdische_gemeinde challa jom_kippur seder* rosch_haschana",
    "segen kerzen gemeinde feiertag gebet",
  ],
  [
    "Islam",
    "ramadan* moschee* koran* zuckerfest* opferfest* freitagsgebet* imam hadsch mekka iftar* fastenmonat* eid_mubarak sufi*",
    "gebet fasten glaube gemeinde fest",
  ],
  [
    "Meditation und Buddhismus",
    "meditation* meditier* meditationskissen* achtsamkeit* achtsamkeitsmeditation vipassana* buddhis* buddhist* zen-* zendo zazen* dalai_lama schweigeretreat* retreat_im_kloster thich_nhat_hanh mbsr* klangschale* mantra* bodyscan* tibetisch* sesshin*",
    "stille sitzen atem kissen ruhe lehrer bewusstsein schweigen",
  ],
  [
    "Esoterik und Astrologie",
    "astrolog* horoskop* tarot* tarotkarte* sternzeichen* aszendent* pendeln_und_rute wünschelrute* reiki* schamanis* rauhnächte* räucherwerk heilstein* mondkalender* engelkarten jahreskreisfest* i_ging numerologie*",
    "karten mond legen energie deuten rad",
  ],
  [
    "Geografie und Karten",
    "landkarte* landkarten atlas_lesen globus alte_landkarten kartograf* messtischblatt* weltkarte* landkartensammlung* flaggenkund* geoguessr* openstreetmap* alexander_von_humboldt polarforscher* expeditionsbericht* amundsen* shackleton*",
    "karte länder grenze küste hauptstadt insel",
  ],
  [
    "Sprachen lernen",
    "sprachkurs* vokabeln* vokabelheft* duolingo* sprachreise* tandempartner* sprachtandem* babbel* polyglott* esperanto* fremdsprache* sprachschule* vokabelkarten aussprache_üben",
    "sprache wörter üben grammatik lernen kurs verben",
  ],
  [
    "Wörter und Dialekte",
    "plattdeutsch* mundart* mundartdichter* dialekt* etymolog* niederdeutsch* sprachgeschichte* wortherkunft lieblingswort* palindrom* schüttelreim* schwäbisch_schwätzen kölsche_sprache fritz_reuter sprachpflege* duden_blättern sächsische_mundart",
    "wort wörter sprache platt ausdruck redensart sprichwort",
  ],
  [
    "Reden und Debattieren",
    "toastmasters rhetorikkurs* debattierclub* redeangst* stegreifrede* jugend_debattiert rednerclub* rotarier* rotary* lions_club lions-club serviceclub",
    "rede bühne redner zuhörer club",
  ],
  [
    "Unterrichten und Nachhilfe",
    "nachhilfe* nachhilfelehrer* nachhilfeschüler* hausaufgabenhilfe* referendariat* grundschullehrer* waldorfschule* montessori* schulgarten* klassenfahrt* deutschkurs_für_geflüchtete daz-kurs* schullandheim* waldkindergarten*",
    "schüler klasse unterricht lehrer üben schule",
  ],
];
