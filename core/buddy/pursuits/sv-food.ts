import type { Pursuit } from "./pursuit.ts";

/** Food and drink, in Swedish. */
export const svFood: readonly Pursuit[] = [
  [
    "brödbak",
    "surdeg* surdegsbröd* surdegen surdegsgrund* baka_bröd bakat_bröd bröd_i_ugnen levain* knäckebröd* tunnbröd* rågbröd* bakade_bröd jäsdeg* limpa limpor bakdag* hembak* hembakat* hembakt* brödkavel* jäskorg* vetelängd*",
    "deg ugn jäst mjöl bröd baka skorpa",
  ],
  [
    "kakor och tårta",
    "kardemummabull* kanelbull* kanelbullar bullbak* prinsesstårta* tårta tårtor tårtan sju_sorters_kakor kladdkaka* morotskaka* äppelkaka* äppelpaj* semla semlor mazarin* drömmar_och hela_sverige_bakar lussebull* lussekatt* pepparkak* wienerbröd* sockerkaka* konditori* våffeldag* småkak* cheesecake* macaron* chokladboll* smulpaj*",
    "kaka baka grädde smör socker ugn",
  ],
  ["fika", "fika fikar fikade fikat fikapaus* fikastund* fikabröd* påtår* kafferep* kaféer", "kaffe bulle kopp"],
  [
    "matlagning",
    "matlagning* kokbok* kokböcker kokboken matlagningskurs matlagningskurs* långkok* köttgryta* gjutjärnsgryta* husmanskost* ottolenghi* matlåda* receptsamling* söndagsmiddag* middagsbjudning* köttbullar* pytt_i_panna ärtsoppa* kåldolm* buljongkok stekpanna* hemlagad* hemlagat grytor_på leif_mannerström per_morberg",
    "laga mat recept gryta kök smak sås",
  ],
  [
    "grillning och rökning",
    "grillning* grillen kolgrill* grillkväll* grillfest* kamado* pulled_pork brisket* revbensspjäll* rökt_lax röka_fisk rökeri* rökugn* muurikka* korvstoppning* korvgrill* hängmörat*",
    "grilla kol rök kött korv",
  ],
  [
    "inläggning och sylt",
    "sylta syltade sylt syltning* saftkok* safta saftade inlagd_gurka inlagd_sill inläggning_av inlagda_rödbetor surkål* kimchi* kombucha* fermenter* gravlax* marmelad* pressgurka* svartvinbärssaft lingonsylt* hjortronsylt* kallrörda lingondricka",
    "burk ättika socker bär saft",
  ],
  [
    "ost",
    "ostmak* osttillverk* ostkak* ostkaka västerbottensost* getost* mögelost* ostbricka* hårdost* ystning* prästost* ysta_ost roquefort camembert* brillat",
    "ost löpe lagrad kex",
  ],
  [
    "vin",
    "vinprov* vinprovning* vinkällare* vinklubb* vinresa* vingård* riesling* barolo* chardonnay* bourgogne_vin pinot_noir champagne* druvsort* munskänk* munskänkarna sommelier* naturvin* bubbel rioja* amarone* systembolaget",
    "vin druva flaska årgång glas rött vitt",
  ],
  [
    "öl",
    "ölbryg* hembrygd* hembryggning* hembryggd* brygga_öl mikrobryggeri* ölprovning* ipa_och ölfestival* ölsort* suröl* stout_och bryggverk* humleplant*",
    "öl humle malt jäst fat flaska",
  ],
  [
    "whisky och snaps",
    "whisky* whiskyprovning* single_malt islay mackmyra* snaps snaps* snapsar snapsvisor* brännvin* besk_och akvavit* cognac* kryddat_brännvin aquavit* spritmuseum* ginprov*",
    "flaska fat glas rök rom gin",
  ],
  [
    "kaffe och te",
    "espresso* barista* kaffebryggare kokkaffe* kaffebönor kafferost* rosteri* latte_art aeropress* mockabryggare darjeeling* earl_grey matcha* oolong* temugg* tesort* tekanna* grönt_te lösviktste",
    "kaffe bönor kopp te mala",
  ],
  [
    "choklad, godis och glass",
    "chokladprov* chokladpralin* praliner tryffel_gjord ischoklad* knäck_till_jul kolakok* lördagsgodis* lakrits lakrits* polkagris* hemgjord_glass glassmaskin* glasskiosk* mjukglass* gelato* sorbet*",
    "choklad glass kakao kola grädde",
  ],
  [
    "italiensk och fransk mat",
    "risotto* lasagne* tiramisu* pastamaskin* hemgjord_pasta pizzaugn* pizzadeg* gnocchi* ravioli* carbonara* pesto_på focaccia* boeuf_bourguignon coq_au_vin bouillabaisse* crème_brûlée franskt_kök italiensk_mat croissant* ratatouille* quiche*",
    "pasta olja basilika vin smör ost",
  ],
  [
    "asiatisk mat",
    "sushi* ramen* wok wokade kimchi_och dim_sum currygryta* thaimat* thaicurry* vietnamesisk_mat pho-soppa indisk_mat garam_masala naanbröd* tikka* miso* tofu* dumplings dumplings* koreansk_mat japansk_mat bibimbap* dal_med",
    "ris ingefära soja chili koriander",
  ],
  [
    "mellanöstern och spanska smaker",
    "hummus* falafel* baklava* tagine* libanesisk_mat meze* tapas tapas* paella* gazpacho* tacos tacos* fredagsmys fredagsmys* fredagstacos tortilla_de guacamole* enchilada* chorizo* persisk_mat turkisk_mat shakshuka* tzatziki*",
    "kikärtor saffran vitlök kryddor",
  ],
  [
    "svenska högtidsrätter",
    "kräftskiva* kräftskivor kräftor surströmming* sillbord* sillunch* sill_och_potatis midsommarmat julbord* julskinka* janssons lutfisk* smörgåstårta* gubbröra* gravad_lax blodpudding* raggmunk* palt pitepalt* kroppkak* räksmörgås räksmörgås* räkmacka* ärter_och_punsch skagenröra*",
    "sill dill potatis nubbe",
  ],
  [
    "vegetariskt",
    "vegetarisk* vegetarian* vegan* vegansk* växtbaser* baljväxt* linsgryta* köttfri* quorn* havremjölk* glutenfri* laktosfri* fastade periodisk_fasta lchf grönsakssoppa*",
    "linser bönor grönsaker",
  ],
  [
    "äta ute",
    "krogbesök* stjärnkrog* michelinstjärn* kvarterskrog* avsmakningsmeny* avsmakning* matmarknad* gatukök* foodtruck* korvkiosk* lunchställe*",
    "restaurang meny kock bord",
  ],
  [
    "cider och must",
    "äppelmust* musteri* äppelcider* cider* fläderblomssaft mjöd* fruktvin* hemgjort_vin björksav*",
    "äpplen pressa jäsa flaska",
  ],
];
