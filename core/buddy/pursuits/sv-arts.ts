import type { Pursuit } from "./pursuit.ts";

/** Pictures, stage, film and books, in Swedish. */
export const svArts: readonly Pursuit[] = [
  [
    "måleri",
    "oljemål* oljefärg* akrylfärg* akryl* akvarell* akvareller staffli* pensel penslar målarkurs målarkurs* målarduk* målarskola* landskapsmål* stilleben* självporträtt* akvarellkurs akvarellkurs* ateljé* vernissage* konstutställning* konstklubb* konstrunda* konstnärskap*",
    "måla duk färg tavla papper ljus",
  ],
  [
    "teckning",
    "kroki* tecknar tecknade skissblock* kolteckning* blyerts blyerts* tecknarkurs tecknarkurs* urban_sketch* modellteckning* tecknade_serier_själv illustrer* illustratör*",
    "penna kol linje skiss papper rita teckna",
  ],
  [
    "kalligrafi",
    "kalligrafi* kalligraf* reservoarpenna* reservoarpennor textning* handtextning*",
    "bläck bokstäver papper penna",
  ],
  [
    "grafik och tryck",
    "linoleumsnitt* linosnitt* träsnitt* etsning* litografi* screentryck* grafikpress* kopparstick* koppartryck torrnål*",
    "press tryck plåt färg",
  ],
  [
    "skulptur och keramik",
    "skulptur* skulptör* keramik* keramiker drejning* drejskiva* drejade dreja stengods stengods* glasyr* lera_och_glasyr krukmakar* krukmakeri* rakubränning* täljsten* brons_gjut",
    "lera ugn skål vas form sten",
  ],
  [
    "fotografering",
    "fotografering* fotografera fotograferar fotoklubb* fotografi* fotoutställning* teleobjektiv* spegelreflex* naturfoto* makrofoto* lightroom* gatufoto* mörkrum* analog_kamera filmrull* hasselblad* leica polaroid* porträttfoto* fotokurs fotokurs*",
    "kamera objektiv ljus bild bländare skärpa",
  ],
  [
    "film",
    "bio biograf* biografen filmklubb* filmfestival* långfilm* bergmanfilm* ingmar_bergman hitchcock* tarantino* roy_andersson filmregissör* filmvisning* biokväll* stumfilm* filmstudio* folkets_bio",
    "film regi skådespelare duk",
  ],
  [
    "serier på tv",
    "netflix* tv-serie* deckarserie* nordic_noir downton_abbey the_crown bron_på_tv hbo-serie svt_play wallander_på_tv maratontitta game_of_thrones",
    "serie avsnitt säsong",
  ],
  [
    "amatörteater",
    "amatörteater* teatergrupp* teaterförening* teaterpjäs teaterpjäs* teaterlajv bygdespel* improteater* improvisationsteater* generalrep* sommarteater* sufflör* statist_i friluftsteater* spexet spex nyårsrevy* lokalrevy* revy_i",
    "roll scen repetition pjäs premiär manus",
  ],
  [
    "teaterbesök och stand-up",
    "dramaten* stadsteatern teaterbiljett* teaterföreställning* stand-up* ståuppkomiker* riksteatern marionetteat* dockteater* trollkarl* trolleri* trollerikonst* cirkus jonglera jonglera* jonglör*",
    "teater föreställning scen skratt",
  ],
  [
    "dans",
    "bugg buggdans buggdans* foxtrot* pardans pardans* danskurs danskurs* dansband* dansbandsvecka* lindy_hop lindyhop* salsakurs salsakurs* tango* milonga* balett* balettskola* folkdans folkdans* folkdanslag* squaredans squaredans* linedance* gammeldans gammeldans* gammaldans gammaldans* wienervals wienervals* zumba* flamenco* magdans magdans* dansgolv* dansbana* moderna_dansteatern dansfestival*",
    "dans steg par vals salsa musik",
  ],
  [
    "museer och konst",
    "konstmuseum* moderna_museet nationalmuseum* konsthall* museibesök* museer louisiana_i_danmark thielska millesgården carl_larsson zorn_i_mora anders_zorn zornmuseet hilma_af_klint rembrandt* picasso* van_gogh konsthistoria* impressionis* vasamuseet liljevalchs vårsalong* fotografiska",
    "konst utställning museum samling tavlor",
  ],
  [
    "arkitektur",
    "arkitekturhistori* jugendstil* funkis* funkishus* asplund_kapell brutalis* byggnadsvård* byggnadsminne* bauhaus* le_corbusier arkitekturvandring*",
    "hus fasad byggnad",
  ],
  [
    "läsning",
    "bokcirkel* bokklubb* bokhandel* bokhandeln bibliotek* biblioteket romaner roman romanen bokrea* läsfåtölj* antikvariat* sträckläs sträckläs* sträckläste bokhylla* bokhyllan bokmässan ljudbok* ljudböcker storytel* skönlitter* pocketbok* bokmal* läseklubb* nattduksbord* adlibris nobelpristagare* kerstin_ekman läslust*",
    "läsa läser bok böcker författare kapitel sidor",
  ],
  [
    "deckare",
    "deckare deckar* agatha_christie henning_mankell wallander* beck-film* sjöwall* sjöwall_wahlöö stieg_larsson camilla_läckberg millennium-tril* sherlock_holmes maigret* poirot* jo_nesbø kriminalroman* thriller* håkan_nesser",
    "mord mördare polis spännande intrig",
  ],
  [
    "science fiction och fantasy",
    "science_fiction sciencefiction* fantasy* tolkien* sagan_om_ringen harry_potter star_wars star_trek isaac_asimov terry_pratchett skivvärlden ursula_le_guin rymdopera* aniara",
    "drakar alver rymdskepp värld framtid",
  ],
  [
    "klassiker",
    "dostojevskij* strindberg* selma_lagerlöf gösta_berling tolstoj* jane_austen dickens dickens* shakespeare* moberg_utvandrarna utvandrarna vilhelm_moberg hjalmar_söderberg proust* kafka* tjechov* homeros homeros* karin_boye kallocain doktor_glas proust",
    "roman klassiker översättning",
  ],
  [
    "poesi",
    "poesi* dikt dikter diktsamling* tomas_tranströmer tranströmer* haiku* poet poeten lyrik* sonett* gunnar_ekelöf poetry_slam edith_södergran nils_ferlin wisława_szymborska fröding*",
    "rader vers strof rim",
  ],
  [
    "skrivande",
    "skrivarkurs skrivarkurs* skrivcirkel* skrivarcirkel* romanmanus* noveller novell* debutroman* nanowrimo skrivkramp* dagbok* dagboken dagböcker memoarer skrivarstuga* brevvän* brevväxl* brevvänner släktkrönika*",
    "skriva manus kapitel förlag berättelse text",
  ],
  [
    "serier och barnböcker",
    "serietidning* seriealbum* tintin* asterix* kalle_anka fantomen_tidning bamse* manga* serieroman* astrid_lindgren pippi_långstrump bröderna_lejonhjärta muminbok* mumintroll* mumin* bilderbok* bilderböcker barnböcker barnbok* elsa_beskow pettson* alfons_åberg saga_för_natten godnattsag* sagostund*",
    "serie album bilder saga högläs",
  ],
  [
    "podd och radio",
    "poddar podd podden poddavsnitt* sommar_i_p1 sommarprat* sommarpratare* p1-dokument* radioteater* p3_dokumentär hörspel* podcast*",
    "avsnitt lyssna hörlurar program",
  ],
];
