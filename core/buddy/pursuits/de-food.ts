import type { Pursuit } from "./pursuit.ts";

/** Food and drink, in German. */
export const deFood: readonly Pursuit[] = [
  [
    "Brot backen",
    "brotbacken brotbackkurs* sauerteig* brotteig* brotlaib* brotrezept* roggenmehl* dinkelmehl* gärkörbchen* hefeteig* roggenbrot* vollkornbrot* brotbackautomat* brot_gebacken selbstgebackenes_brot backstein_im_ofen baguettes sauerteigbrot* brotbackbuch holzbackofen dinkelbrot* anstellgut brotbäck*",
    "brot teig mehl kneten kruste hefe ofen gehen laib krume starter backen",
  ],
  [
    "Kuchen und Torten",
    "kuchenbacken kuchen_gebacken kuchenrezept* torte torten tortenbacken käsekuchen* apfelkuchen* streuselkuchen* pflaumenkuchen* zwetschgenkuchen* marmorkuchen* gugelhupf* buttercreme* fondant* schwarzwälder_kirsch* muffins hefezopf* biskuit* rhabarberkuchen* backbuch* backform* apfelstrudel* bienenstich*",
    "kuchen backen teig blech sahne zucker streusel ofen rezept guss creme",
  ],
  [
    "Plätzchen backen",
    "plätzchen* weihnachtsbäckerei vanillekipferl* zimtstern* lebkuchen* ausstechform* spekulatius* weihnachtsplätzchen christstollen* stollenbacken makronen spritzgebäck springerle* kokosmakronen pfefferkuchen* lebkuchenhaus*",
    "teig blech dose advent backen zimt nudelholz",
  ],
  [
    "Kochen",
    "kochkurs* kochbuch* kochbücher* kochclub* kochrezept* hobbykoch* hobbyköchin leibgericht* lieblingsrezept* schmorbraten* gusseisenpfanne gusseisern* sonntagsbraten* rinderrouladen rouladen kartoffelsuppe* eintopf* eintöpfe* ottolenghi* kochabend* gulasch* bratkartoffeln suppenküche* kochlöffel* thermomix*",
    "kochen rezept herd topf pfanne gewürze soße küche schmoren abschmecken essen zutaten",
  ],
  [
    "Grillen",
    "grillabend* grillen gegrillt grillfest* kugelgrill* holzkohlegrill* gasgrill* grillfleisch* grillwürst* barbecue* pulled_pork spareribs smoker_im_garten grillmeister* grillkohle dutch_oven bratwürst* rostbratwurst* grillspieß* marinade*",
    "grill kohle fleisch wurst glut terrasse würstchen smoker rauch feuer",
  ],
  [
    "Wurst und Räuchern",
    "räucherofen* räuchern geräuchert räucherfisch räucherlachs wurst_machen wurstküche hausschlachtung* räucherkammer schinken_geräuchert pökeln gepökelt leberwurst* räuchertonne selchkammer",
    "wurst rauch schinken fisch speck salz",
  ],
  [
    "Einmachen und Marmelade",
    "einmachen eingemacht einmachgl* einkochen eingekocht marmelade* quittengelee* erdbeermarmelade* weckgläser* weckglas* holundergelee* gelierzucker* fermentieren_von_gemüse sauerkraut* chutney* eingelegte_gurken kimchi* obst_eingeweckt apfelmus* pflaumenmus* vorratskeller",
    "gläser obst zucker gelee gurken kochen keller ernte",
  ],
  [
    "Käse",
    "käserei* käsemachen käse käseplatte* bergkäse* ziegenkäse* käsefondue* raclette* rohmilchkäse* käseladen* labkäse parmesan* gorgonzola* roquefort* emmentaler* camembert* alpkäse* käsetheke* appenzeller lab_und_milch",
    "laib rinde reifen milch lab molke alm",
  ],
  [
    "Wein",
    "weinprobe* weinberg* weinkeller* weingut* weingüter* winzer* weinlese* riesling* spätburgunder* grauburgunder* silvaner* rotwein* weißwein* weinreise* weinglas* weinfest* weinverkostung* barolo* bordeauxwein* burgunder* chardonnay* weinwanderung* rebstock* rebstöcke* weinkenner* chianti* federweißer* trollinger* primitivo",
    "flasche jahrgang trauben reben lage keller glas rebe tannin lese verkosten trocken korken",
  ],
  [
    "Bier brauen",
    "bierbrauen hausbrauer* hobbybrauer* braukessel* braukurs* bierbrau* craftbeer* craft-beer* hefeweizen* maischen maische* gärbottich* stammwürze hopfenzupf* pale_ale ipa-bier weißbier* dunkelbier* brauerei_besichtigung* gasthausbrauerei* malz_schroten läutern_der_maische",
    "bier hopfen malz hefe würze sud gären brauerei fass pils schaum",
  ],
  [
    "Whisky",
    "whisky* whiskey* single_malt islay* laphroaig* lagavulin* ardbeg* whiskyprobe* whiskytasting* destillerie* talisker* bourbon* whiskyclub speyside* whiskymesse* glenfiddich glenfarclas",
    "malt torf fass dram rauchig tasting flasche jahre abgang",
  ],
  [
    "Gin, Rum und Obstbrand",
    "obstbrand* obstbrände* schnapsbrenn* obstler* schnapsbrennen gin-tasting* ginflasche* gin_tonic rumverkostung* cocktail* cocktailbar* zwetschgenwasser williamsbirne* likör* eierlikör* rumtopf* mirabellenbrand aufgesetzter_likör quittenlikör",
    "brennen maische kupfer flasche shaker eis brennblase bar",
  ],
  [
    "Most und Saft",
    "apfelmost* gemostet streuobstsaft obstpresse* mostpresse* süßmost* cidre* apfelwein* äppelwoi* ebbelwoi* lohnmosterei* mosterei* apfelsaft_gepresst viez",
    "äpfel presse saft obst fass kelter mosten",
  ],
  [
    "Kaffee",
    "espresso* espressomaschine* siebträger* kaffeebohne* kaffeeröster* kaffeerösterei* kaffeemühle* barista* latte_art filterkaffee* bialetti* french_press aeropress* arabica* kaffee_selbst_rösten mokkakanne* crema_auf_dem_espresso cold_brew handfilter*",
    "kaffee bohnen mahlgrad röstung tasse mühle crema milchschaum aroma",
  ],
  [
    "Tee",
    "teezeremonie* grüner_tee grüntee* teekanne* teeladen* darjeeling* assamtee* ostfriesentee* ostfriesische_teezeit earl_grey oolong* matcha* teehaus* kluntje* kräutertee* losen_tee teesieb* schwarztee* pu-erh* stövchen samowar* teestube* teeverkostung",
    "tee aufguss ziehen kanne tasse blätter kandis",
  ],
  [
    "Schokolade und Konfekt",
    "pralinen* pralinenkurs* schokoladenmuseum chocolatier* zartbitter* confiserie* marzipan* trüffelpralinen kuvertüre* schokoladenverkostung kakaobohne* schokolade_selber nougat* karamellbonbon* lakritz* lakritze*",
    "schokolade kakao temperieren füllung",
  ],
  [
    "Eis",
    "eisdiele* eismaschine* speiseeis* eiscreme* gelato* stracciatella* spaghettieis* eisbecher* erdbeereis vanilleeis sorbet* schokoladeneis eis_essen",
    "eis kugel waffel sahne sommer sorte",
  ],
  [
    "Italienische Küche",
    "pasta pizzaofen* pizzateig* pizza pizzastein* nudelmaschine* risotto* gnocchi* lasagne* ravioli* tiramisu* carbonara* bolognese* antipasti* focaccia* tagliatelle* bruschetta* pesto* ossobuco mozzarella*",
    "nudeln tomaten basilikum olivenöl italienisch ofen soße",
  ],
  [
    "Französische Küche",
    "coq_au_vin bœuf_bourguignon boeuf_bourguignon croissant* quiche* ratatouille* crêpes* bouillabaisse* baguette* macarons* tarte_tatin austern foie_gras crème_brûlée choucroute bistroküche",
    "französisch butter wein soße bistro",
  ],
  [
    "Asiatische Küche",
    "sushi* wok wokpfanne ramen* dim_sum thai-curry* thaicurry* pho-suppe sojasauce* kokosmilch* sommerrollen frühlingsrollen dumplings gyoza* misosuppe* zitronengras* bulgogi* pad_thai tofu* reiskocher* sambal* asialaden*",
    "reis nudeln ingwer curry scharf chili stäbchen",
  ],
  [
    "Indische Küche",
    "indisches_curry garam_masala kurkuma* kardamom* dal_makhani naan-brot naan samosa* tandoori* biryani* masala* ghee* chapati* tikka_masala basmatireis* mango-lassi chai_masala",
    "curry reis scharf gewürze linsen chili indisch",
  ],
  [
    "Orientalische Küche",
    "hummus* falafel* tahini* tahin baba_ganoush couscous* tajine* tabouleh* taboulé shakshuka* za’atar sumach ras_el_hanout baklava* börek* granatapfel* manti-teigtaschen meze-abend köfte*",
    "kreuzkümmel minze joghurt aubergine kichererbsen gewürze",
  ],
  [
    "Spanische Küche",
    "paella* tapas* gazpacho* chorizo* tortilla_española serrano* sangria* manchego* sherry-verkostung pimientos patatas_bravas rioja*",
    "spanisch safran oliven reis pfanne schinken",
  ],
  [
    "Mexikanische Küche und Chili",
    "tacos* burrito* enchilada* guacamole* chili_con_carne jalapeño* habanero* chilizucht* tequila* mezcal* quesadilla* scharfe_soßen chilipflanze* fajita*",
    "chili mais bohnen scharf limette avocado",
  ],
  [
    "Schwäbische und bayerische Küche",
    "spätzle* maultaschen* schweinshaxe* weißwürst* leberkäs* semmelknödel* knödel* kaiserschmarrn* schweinebraten* dampfnudel* obatzda* brezn brezeln krautwickel kässpätzle* zwiebelrostbraten tafelspitz* schupfnudeln sauerbraten*",
    "soße kraut braten biergarten wirtshaus",
  ],
  [
    "Norddeutsche Küche",
    "grünkohl* grünkohlessen* labskaus* krabbenbrötchen* matjes* fischbrötchen* rote_grütze kohlfahrt* pinkel bremer_knipp scholle_finkenwerder franzbrötchen* birnen_bohnen_und_speck pharisäer_trinken",
    "fisch krabben korn hafen kartoffeln",
  ],
  [
    "Vegetarisch und vegan essen",
    "vegetarisch* vegetarier* vegan* veganer* veganuary tofu* linsenbolognese fleischlos* hafermilch* seitan* tempeh* pflanzenküche gemüsekiste* fleischersatz* grünkernbratling*",
    "gemüse linsen fleisch hafer bohnen rezept",
  ],
  [
    "Fasten und gesund essen",
    "heilfasten intervallfasten* fastenkur* fastenwoche* fastenbrechen buchinger* basenfasten low-carb* weight_watchers zuckerfrei* glutenfrei* zöliakie* abgenommen_und_gewogen fastenwandern ayurveda* laktosefrei*",
    "fasten diät kilo tee brühe waage verzicht zucker",
  ],
  [
    "Gut essen gehen",
    "sternerestaurant* sternekoch* gourmet* feinschmecker* lieblingsitaliener* menü_mit_gängen guide_michelin gault_millau slow_food slowfood* bistrotisch degustationsmenü lieblingslokal* restaurantbesuch* biergarten* landgasthof*",
    "restaurant menü gang koch wirtin küche lokal tisch",
  ],
];
