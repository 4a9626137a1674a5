import type { Pursuit } from "./pursuit.ts";

/** Garden and animals, in German. */
export const deGarden: readonly Pursuit[] = [
  [
    "Gärtnern",
    "gärtnern gartenarbeit* gartenfreund* gartenschere* hobbygärtner* staudenbeet* blumenbeet* stauden staudengärtnerei* gartenbuch* gartenteich* gartencenter* unkraut* unkrautjäten jäten komposthaufen* rasenmäher* rasenmähen blumenzwiebel* gartenhandschuh* taglilie* pfingstrose* gartenschau* schubkarre* vorgarten hortensie* rittersporn* buchsbaum* gartenlust hochbeet*",
    "garten beet pflanzen erde gießen blüte säen umgraben schnecken hacke ernte blumen kompost",
  ],
  [
    "Gemüseanbau",
    "gemüsegarten* gemüsebeet* gemüseanbau zucchini* kürbis* kürbisse tomatenpflanz* stangenbohne* kartoffelernte* mangold* radieschen* kohlrabi* kopfsalat* tomatenhaus* aussaatkalender* saatkartoffel* frühbeet* gewächshaus* gewächshäuser tomatensorten mischkultur permakultur* saatgutfestival vorgezogene_pflänzchen",
    "tomaten bohnen kartoffeln ernte beet aussaat schnecken salat gurken mulch säen gießen",
  ],
  [
    "Kleingarten",
    "schrebergarten* schrebergärten* kleingarten* kleingärtner* gartenlaube* laubenkolonie* gartenparzelle* gartenkolonie* gemeinschaftsgarten* gemeinschaftsgärten kleingartenverein* parzellennachbar* datsche* schrebergärtner* urban_gardening",
    "laube parzelle verein pacht hecke zaun nachbar beet garten",
  ],
  [
    "Rosen",
    "rosengarten* rosengärten* rosenbeet* rosenstock kletterrose* strauchrose* englische_rosen rosenschnitt ramblerrose* rosenbogen rosenzüchter* beetrose* rosenzucht rosenstöcke david_austin hagebutte* rosarium sangerhausen",
    "rosen duft blüte schnitt blattläuse mehltau ranken",
  ],
  [
    "Obstbäume",
    "obstbaum* obstbäume* obstbaumschnitt apfelbaum* apfelbäume* apfelsorten apfelernte birnbaum* kirschbaum* pflaumenbaum* zwetschgenbaum* obstwiese* streuobstwiese* boskoop* pomolog* veredeln_von_apfelbäumen quittenbaum* walnussbaum* obstgarten himbeersträucher johannisbeeren stachelbeeren",
    "äpfel schnitt ernte blüte baum birnen quitten leiter korb",
  ],
  [
    "Bäume und Bonsai",
    "bonsai* arboretum baumschule* baumpatenschaft* alte_eichen lindenallee mammutbaum* ginkgo* baumpflanzaktion* kopfweide* baumklettern_im_park baumhaus* dendrolog* ahornsämling*",
    "baum eiche buche linde wurzeln stamm rinde blätter schale",
  ],
  [
    "Zimmerpflanzen und Orchideen",
    "zimmerpflanze* orchidee* monstera* kaktus* kakteen* sukkulent* ficus* gummibaum* anthurie* kakteenfreund* phalaenopsis* topfpflanze* drachenbaum bogenhanf usambaraveilchen* übertopf* fensterbankpflanze*",
    "umtopfen fensterbank blüte ableger topf erde gießen",
  ],
  [
    "Balkon und Kräuter",
    "balkonkasten* balkonkästen* balkonpflanze* geranien geranie* balkontomaten kräuterbeet* kräuterspirale* küchenkräuter dachgarten* dachterrasse_begrünt petunie* balkongärtner* naschbalkon rosmarinstrauch lavendel* basilikumtopf",
    "balkon töpfe kräuter minze schnittlauch gießkanne sonne",
  ],
  [
    "Frühblüher und Dahlien",
    "dahlie* dahlien schneeglöckchen* galanthus krokus* krokusse* tulpen* tulpenzwiebel* narzisse* narzissen winterling* märzenbecher* hyazinthe* gladiole* dahlienknollen iris_im_garten keukenhof* osterglocke* christrose*",
    "zwiebeln knollen blühen beet frost frühling blüte",
  ],
  [
    "Blumen binden",
    "floristik* blumenstrauß* blumensträuße* ikebana* trockenblume* blumengesteck* blumenbinden schnittblume* slowflower* floristin* kränze_gebunden",
    "strauß vase blumen binden kranz stiele",
  ],
  [
    "Bienen halten",
    "imker imkern imkerei* imkerverein* imkerin* bienen* honigernte* honigschleuder* bienenstock* bienenvolk* bienenvölker* bienenkönigin* waben wabe varroa* ableger_gebildet schwarm_eingefangen smoker_und_stockmeißel wildbiene* zander-beute rähmchen waldhonig* bienenwachs* drohnenrahmen magazinbeute*",
    "honig volk völker schwarm königin stock beute stiche schleudern tracht rahmen summen",
  ],
  [
    "Vögel beobachten",
    "vogelbeobacht* ornitholog* vogelstimme* vogelfreund* vogelkundl* vogelhaus* vogelhäuschen* futterhäuschen* meisenknödel* rotkehlchen* blaumeise* zaunkönig* eisvogel eisvögel* mauersegler* kranich* kraniche* weißstorch* störche* birdwatch* vogelführung* stunde_der_gartenvögel rotmilan* schleiereule* kiebitz* nachtigall* zilpzalp pirol* vogelwarte* vogelring* spektiv* buntspecht* amsel* seeadler",
    "vögel vogel fernglas nest zug gesang schwarm brut spatzen stare art feder",
  ],
  [
    "Greifvögel und Falknerei",
    "falkner falknerin falknerei* wanderfalke* greifvogel* greifvögel* uhu uhus steinadler* mäusebussard* harris_hawk waldkauz* turmfalke* beizjagd*",
    "falke adler eule handschuh flug horst haube",
  ],
  [
    "Hunde",
    "hund hunde hunden hundes hundeschule* hundespaziergang* gassi* gassirunde* welpe* welpen* hundehalter* hundesport* agility-training leckerli* labrador* golden_retriever dackel* schäferhund* border_collie australian_shepherd hundewiese* tierheimhund* mischling* pudel* terrier* cockerspaniel hundekorb* retriever* jack_russell beagle* hundetrainer* vierbeiner*",
    "leine pfoten runde bellt körbchen stöckchen apportieren schnauze fell futter tierarzt wedelt",
  ],
  [
    "Windhunde und Rettungshunde",
    "windhund* greyhound* galgo* whippet* rettungshund* rettungshundestaffel* assistenzhund* therapiehund* schulhund* mantrail* fährtensuche hundestaffel",
    "staffel hund spur suche nase rennbahn sofa",
  ],
  [
    "Katzen",
    "katze katzen kater_und_katze stubentiger* kätzchen* katzenklo* katzenbaum* katzenfutter* kratzbaum* katzenklappe* maine_coon siamkatze* freigänger* schnurrt* miau* perserkatze* kartäuser* katzenmutter katzenhalter*",
    "kater pfoten schnurren sofa maus fell futter miez",
  ],
  [
    "Pferde halten",
    "pferd pferde pferden pferdestall* pferdekoppel* pferdezucht* pferdebesitzer* stute* fohlen* wallach* hengst* haflinger* islandpferd* isländer-stute shetlandpony* pony ponys kaltblut* hannoveraner* trakehner* offenstall* pferdeanhänger* pferdemist pferdekutsche* kutschfahr*",
    "stall weide hufe heu koppel sattel mähne huf box tierarzt",
  ],
  [
    "Hühner",
    "hühner huhn hühnerstall* hühnerhaltung hennen henne hühnerhof zwerghuhn zwerghühner* hahn_kräht legehenne* brutmaschine* seidenhuhn* sundheimer küken* wachtel* wachteln laufenten frische_eier_von hühnerhabicht marans-hühner hühnerfutter",
    "eier stall hahn marder picken körner auslauf nest",
  ],
  [
    "Schafe und Ziegen",
    "schafe schafen lamm_geboren lämmer* schafherde* schafhaltung schäfer_mit_herde schafschur* schafscher* heidschnuck* ziegen ziege ziegenbock* ziegenhaltung milchziege* skudden lammzeit muttertier* ostfriesische_milchschafe burenziege*",
    "weide zaun herde wolle heu bock klauen stall",
  ],
  [
    "Kühe und Bauernhof",
    "kühe kühen kälbchen* milchkuh* milchkühe* bauernhof* bauernhöfe* nebenerwerbslandwirt* almabtrieb* almsommer sennerin* heuernte* melken melkstand kuhstall* galloway* hochlandrind* fleckvieh heuwenden schweinestall* hofladen* solawi* solidarische_landwirtschaft",
    "hof stall weide heu traktor milch ernte acker alm",
  ],
  [
    "Esel, Alpakas und Lamas",
    "esel eselwanderung* alpaka* alpakas alpakawanderung lama lamas lamatrekking eselhof maultier*",
    "stall weide fell wolle heu ohren",
  ],
  [
    "Kaninchen und Kleintiere",
    "kaninchen* meerschweinchen* hamster* zwergkaninchen* kaninchenstall* kaninchenzüchter* kaninchenzucht* frettchen* rennmaus* rennmäuse farbratten degus chinchilla* kleintierzuchtverein*",
    "stall heu möhren käfig löffel rammler laufrad",
  ],
  [
    "Papageien und Wellensittiche",
    "wellensittich* papagei* nymphensittich* kanarienvogel* kanarienvögel* graupapagei* ara-papagei voliere* brieftaube* brieftauben* taubenschlag* taubenzüchter* zebrafink* sittich*",
    "käfig federn körner vögel zwitschern züchter",
  ],
  [
    "Aquarium",
    "aquarium* aquarien* aquarianer* guppy* guppys neonsalmler* süßwasserbecken wasserpflanzen_im_becken diskusfisch* garnelen_im_becken koi kois koiteich* goldfisch* meerwasseraquarium* aquascap* buntbarsch* axolotl* welse_im_becken zierfisch*",
    "becken fische filter wasser algen garnelen teich wasserwechsel",
  ],
  [
    "Reptilien und Terrarium",
    "terrarium* terrarien* schildkröte* landschildkröte* bartagame* leguan* gecko* kornnatter* python_im_terrarium chamäleon* vogelspinne* reptilien* königspython* winterstarre",
    "wärmelampe schlange panzer futter heimchen lampe",
  ],
  [
    "Insekten und Schmetterlinge",
    "schmetterling* tagfalter* nachtfalter* falterkundler* entomolog* libelle* libellen käfersammlung schwalbenschwanz-raupe maikäfer* hummel* hummeln ameisenhaltung glühwürmchen* insektenkund* admiral_und_distelfalter zitronenfalter* zikaden raupen marienkäfer* heuschrecken_bestimmen",
    "falter raupe flügel puppe insekten käfer kescher blüten",
  ],
  [
    "Igel, Fledermäuse, Wildtiere",
    "igel igelstation* igelhaus* eichhörnchen* fledermausnacht wildkamera* fischotter* biber_im_bach dachsbau wildtierstation* wildtierhilfe siebenschläfer* feldhase* feldhasen luchs* wildkatze* haselmaus* rehkitzrettung molche feuersalamander*",
    "futter garten nacht spuren winterschlaf wald kamera",
  ],
  [
    "Tierschutz",
    "tierheim* tierschutzverein* tierschutz* katzenhilfe pflegestelle_für_hunde auslandstierschutz* gnadenhof* straßenhund* straßenhunde tierpat* tiernotruf* gassigeh* lebenshof",
    "tiere hunde katzen vermitteln zwinger spende",
  ],
];
