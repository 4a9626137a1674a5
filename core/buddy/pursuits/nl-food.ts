import type { Pursuit } from "./pursuit.ts";

/** Food and drink, in Dutch. */
export const nlFood: readonly Pursuit[] = [
  [
    "brood bakken",
    "zuurdesem* desembrood* brood_bakken zelfgebakken_brood broodbakmachine* broodbakken desemstarter* speltbrood* roggebrood* kneden_en_rijzen bakkersgist krentenbrood* suikerbrood* desem deegje_rijzen bloem_van_de_molen",
    "brood deeg rijzen korst oven gist kneden meel",
  ],
  [
    "taart en gebak",
    "appeltaart* taarten_bakken heel_holland_bakt taartenbak* cupcake* slagroomtaart* kwarktaart* cheesecake* vlaai vlaaien boterkoek* biscuitdeeg* macarons macarons* bakboek* monchoutaart* brownies springvorm* marsepein* tompouce* bosschebol* kruimeltaart*",
    "taart bakken oven slagroom glazuur deeg cake beslag",
  ],
  [
    "koekjes en feestgebak",
    "koekjes_bakken pepernoten* kruidnoten* speculaas speculaas* oliebol* oliebollen stroopwafel* banketstaaf* kerststol* kerstkrans kerstkrans* poffertjes pannenkoek* pannenkoeken wafelijzer* appelflap* gevulde_speculaas gemberkoek* paasstol*",
    "koekjes bakken deeg amandel kaneel kruiden",
  ],
  [
    "koken",
    "kookboek* kookboeken kookclub* ottolenghi* kookles kookles* kookworkshop* kookcursus* stoofpot* stoofpotje* stoofvlees stamppot* hachee erwtensoep* snert bouillon_trekken slowcook* kookpan* braadpan* kookavond* yotam jamie_oliver keukenprinses keukenprinses* thuiskok",
    "koken recept gerecht pan oven smaak keuken saus eten",
  ],
  [
    "barbecueën",
    "barbecue* bbq'en bbq bbq's kamado* green_egg spareribs spareribs* pulled_pork low_and_slow brisket* rookoven* houtskool_barbecue vuurschaal* pizzaoven*",
    "vuur kolen rook vlees rooster marinade",
  ],
  [
    "vlees, worst en roken",
    "worst_maken rookworst* rookton* vis_roken gerookte_paling droge_worst* worstmak* huisslacht* pekelen zelf_roken charcuterie* bloedworst",
    "vlees worst spek pekel rook zout",
  ],
  [
    "inmaken en fermenteren",
    "weckpot* weckpotten wecken inmaken ingemaakt* zuurkool_maken kimchi* kombucha* fermenteren gefermenteerd* jam_maken jampot* zelfgemaakte_jam aardbeienjam* bramenjam kefir* chutney* augurken_inmaken vruchtengelei piccalilly",
    "potten jam azijn suiker zout deksel bessen",
  ],
  [
    "kaas",
    "kaasmak* kaas_maken kaasboer* kaasboerderij* geitenkaas geitenkaas* boerenkaas boerenkaas* kaasplank* kaaswinkel* brie camembert* roquefort* stremsel* gouda_kaas schapenkaas schapenkaas* kaasfondue* raclette* stilton kaasmarkt* parmezaan* leidse_kaas",
    "kaas korst rijpen melk belegen",
  ],
  [
    "wijn",
    "wijnproef* wijnproever* wijngaard* wijnclub* wijncursus* bourgogne_wijn bordeaux* chardonnay* riesling* pinot_noir sauvignon* rioja* barolo* wijnkelder* natuurwijn* vinoloog wijnboer* sommelier* prosecco* champagne* druivenoogst* chianti* wijnboek*",
    "wijn druiven fles glas rood wit kurk vat jaargang",
  ],
  [
    "bier",
    "bierbrouw* bier_brouwen brouwketel* speciaalbier* trappist* trappisten tripel* dubbel_en_tripel bierproef* hobbybrouw* thuisbrouw* ipa's bierfestival* westmalle orval westvleteren hopbellen bokbier* witbier* stoutbier brouwerij_'t_ij",
    "bier hop mout gist fles vat schuim brouwen",
  ],
  [
    "whisky en jenever",
    "whisky* single_malt islay laphroaig* lagavulin ardbeg talisker* jenever* whiskyproeverij* kopstoot_met bourbon* destilleer* kruidenbitter* rumproef* beerenburg* gin-tonic* ginproeverij* advocaat_maken limoncello*",
    "fles glas vat turf proeven destilleerderij rum gin likeur",
  ],
  [
    "koffie",
    "espresso* espressomachine* barista* koffiebrander* bonen_malen koffiebonen* cappuccino* flat_white aeropress* koffiemolen* pour-over latte_art slow_coffee percolator* v60",
    "koffie bonen kopje maling branden melk",
  ],
  [
    "thee",
    "theeceremonie* theepot* theeblaadjes darjeeling* earl_grey matcha* oolong* groene_thee high_tea losse_thee assam sencha rooibos rooibos* theehuis* theewinkel* lapsang* pu-erh",
    "thee kopje trekken pot blaadjes",
  ],
  [
    "chocolade en snoep",
    "chocola* bonbon* bonbons pralines tempereren chocolatier* truffels_maken cacaobonen* drop_eten dropjes zoute_drop fudge_maken tony_chocolonely karamels",
    "cacao puur melk reep karamel",
  ],
  [
    "ijs maken",
    "ijsmachine* schepijs schepijs* roomijs roomijs* sorbet* ijssalon* gelato* italiaans_ijs softijs ijscoman*",
    "ijs bolletje hoorntje room smaak",
  ],
  [
    "Italiaans koken",
    "pasta_maken verse_pasta risotto* lasagne* pizza_bakken pizzadeeg* gnocchi* tiramisu* ravioli* carbonara* pesto_maken ossobuco* italiaanse_keuken focaccia* mozzarella* osso_buco saltimbocca antipast* pastamachine* bruschetta*",
    "pasta tomaat olijfolie basilicum saus pizza",
  ],
  [
    "Frans koken",
    "coq_au_vin boeuf_bourguignon bouillabaisse* ratatouille* crème_brûlée quiche* soufflé* franse_keuken confit_de_canard cassoulet* tarte_tatin crêpes crêpes* croissants_bakken julia_child",
    "boter wijn saus room bistro",
  ],
  [
    "Indisch en Indonesisch koken",
    "rijsttafel* rendang* nasi_goreng nasi bami_goreng sambal* saté satésaus indonesische_keuken gado-gado gado_gado indische_keuken toko ketjap* sajoer* lemper* spekkoek* beb_vuyk boemboe* soto_ayam tempé",
    "rijst kruiden kokos pinda pittig",
  ],
  [
    "Aziatisch koken",
    "sushi* ramen_koken noedels noedels* wokpan* thaise_curry dim_sum vietnamese_pho loempia* japanse_keuken chinese_keuken miso* tofu* dumplings udon* koreaans_eten pad_thai thaise_keuken surinaamse_keuken roti_kip pom_uit_suriname",
    "wok rijst gember soja kruiden stokjes",
  ],
  [
    "Indiaas koken",
    "indiase_keuken tandoori* dal_maken masala* naan_bakken biryani* garam_masala samosa* chapati* tikka* indiase_curry",
    "curry kruiden linzen rijst kurkuma",
  ],
  [
    "oosterse keuken",
    "hummus* falafel* baklava* tajine* couscous* marokkaanse_keuken libanese_keuken turkse_keuken mezze* shakshuka* ras_el_hanout za'atar* tahin perzische_keuken harira börek",
    "kikkererwten munt kruiden aubergine",
  ],
  [
    "Spaans en Mexicaans koken",
    "paella* tapas tapas* gazpacho* tortilla_española taco's burrito* guacamole* enchilada* mole_poblano jamón* mexicaanse_keuken chorizo* sangria* nacho's empanada* chili_con_carne",
    "saffraan pepers mais ham",
  ],
  [
    "Hollandse kost",
    "boerenkool* zuurkool* haring_happen nieuwe_haring hollandse_nieuwe bitterbal* kroket* kroketten frikandel* mosselen_eten asperges asperges* boerenjongens hutspot* capucijners rookworst zeeuwse_mosselen draadjesvlees paling_in_het_groen kibbeling* frietjes patatje*",
    "haring mosselen aardappels jus spek",
  ],
  [
    "vegetarisch en vegan",
    "vegetarisch* vegetariër* vegan veganist* veganistisch* vleesloze_dag vleesloos seitan* tempeh* plantaardig_eten flexitari* vegetarische_slager havermelk* linzensoep*",
    "groente bonen linzen vlees plantaardig",
  ],
  [
    "gezond eten en vasten",
    "vasten_van intermittent_fasting* koolhydraatarm* glutenvrij* lactosevrij* vastenkuur* sapkuur* afvallen weight_watchers detox* keto-dieet* suikervrij* moestuinsmoothie smoothies",
    "dieet suiker kilo gewicht eten",
  ],
  [
    "uit eten",
    "michelinster* sterrenrestaurant* proefmenu* wijnarrangement* restaurantje* eetcafé* streetfood* foodtruck* amuse amuses lekker_uit_eten restaurantrecensie* fine_dining",
    "menu gang kok tafel chef gerecht",
  ],
  [
    "fruitsap en cider",
    "cider* appelsap_persen sappers sappers* appelpers appelpers* vlierbloesemsiroop* fruitwijn* vruchtenwijn* limonadesiroop",
    "appels persen sap gisten fles",
  ],
];
