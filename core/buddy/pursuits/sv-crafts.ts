import type { Pursuit } from "./pursuit.ts";

/** Making and mending things, in Swedish. */
export const svCrafts: readonly Pursuit[] = [
  [
    "stickning",
    "sticka_en stickade sticka_på stickning* stickat stickor_och rundsticka* rundstickor stickcafé* stickmönster* stickkurs stickkurs* lovikkavantar* ullgarn* koftor kofta koftan vantar_stickade tröja_i_ull garnaffär* garnbutik* ravelry garnnystan* sockgarn* lusekofta*",
    "garn maskor mönster ull vantar tröja sockar",
  ],
  [
    "virkning",
    "virka virkar virkade virkat virkning virknål* virkmönster* amigurumi* mormorsruta* mormorsrutor",
    "garn maskor krok filt",
  ],
  [
    "vävning och spinning",
    "vävstol* vävstolen vävning* vävstuga* trasmatt* trasmattor spinnrock* spinna_ull inslag_och_varp bandväv* ullkardning karda_ull vävsked* tova tovning* tovade",
    "ull varp inslag tråd väv",
  ],
  [
    "sömnad",
    "symaskin* symaskinen sömnad* symönster* sykurs sykurs* sy_en syateljé* overlock* syrum* klänning_jag_sytt lapptäck* lapptäcke* quilta* quiltning* patchwork* syförening* symöte",
    "tyg söm dragkedja sydde nål tråd knappar",
  ],
  [
    "broderi och spets",
    "broderi* brodera broderar broderade korsstygn* knyppl* knyppling* spetsar_knyppl makramé* macramé* hardangersöm* märkduk* tvistsöm*",
    "nål tråd lin stygn mönster",
  ],
  [
    "snickeri och träslöjd",
    "snickarbod* snickra snickrar snickrade träslöjd* täljkniv* tälja täljning* täljer kåsa träsvarv* svarva_trä svarvade hyvelbänk* bandsåg* möbelsnick* möbelsnickeri laxstjärt* slöjdkurs slöjdkurs* hemslöjd* hemslöjden skedar_i_trä",
    "trä hyvel såg björk furu bänk kniv",
  ],
  [
    "möbelrenovering",
    "möbeltapetser* möbelrenover* tapetserare* klä_om_stolar klä_om_soffan linoljefärg* linolja* schellack* äggoljetempera renovera_möbler fönsterrenover*",
    "stol färg lack byrå tyg",
  ],
  [
    "smide",
    "smedja* smedjan smideskurs smideskurs* knivsmide* städ_och_hammare smida_knivar ässja* konstsmide*",
    "smed järn hammare eld stål",
  ],
  [
    "smycken och glas",
    "silversmid* silversmide* guldsmed* smyckestillverk* smyckeskurs smyckeskurs* glasblås glasblås* glasbruk* glasriket fusing_glas blyinfatt* pärlsmycken pärlhalsband",
    "silver pärlor ring glas",
  ],
  [
    "papper och bokbindning",
    "bokbind* bokbinderi origami* scrapbook* pappersklipp* bullet_journal* kortmakeri* bokbindarkurs bokbindarkurs*",
    "papper lim vika sax",
  ],
  [
    "pyssel, tvål och ljus",
    "pyssel* pysslar pyssla julpyssel* ljusstöp* stöpa_ljus tvålkok* tvålkokning* limpistol* trolldeg*",
    "lim papper vax lavendel ljus",
  ],
  [
    "läder och skor",
    "läderhantverk* läderarbete* sadelmakeri* sadelmakar* skomakeri* garvning* skinnslöjd* skinnsöm* näverslöjd* näverflätning korgflät*",
    "läder skinn rem söm näver",
  ],
  [
    "laga och fixa hemma",
    "gör_det_själv gördetsjälv* borrmaskin* skruvdragare* verktygslåda* verktygsbod* hemmafix* hemmafixare* sticksåg* byggvaruhus* fixarkväll* repaircafé* verktygsvägg*",
    "borr skruv såg verktyg laga plugg",
  ],
  [
    "klockor",
    "urmakar* urmakeri* moraklocka* moraklockan golvur* fickur* armbandsur* mekaniskt_ur gökur* klocksamling*",
    "klocka visare urverk pendel",
  ],
  [
    "modelljärnväg och modellbygge",
    "modelljärnväg* modelltåg* märklin* modellbygg* modellbygge* modellflyg* modellbåt* radiostyrd* airfix* diorama* miniatyrtåg* figurmål* warhammer*",
    "skala räls lok hus lim",
  ],
  [
    "dockskåp och lego",
    "dockskåp* dockhus* legobygg* legoklossar lego legot duplo teddybjörn* steiff* docksamling*",
    "bitar klossar bygga",
  ],
  [
    "amatörradio och elektronik",
    "amatörradio* sändaramatör* morse* morsesignal* kortvåg* rörradio* rörförstärk* lödkolv* lödning* arduino* raspberry_pi* transistorradio* bredbandshögtalare_jag",
    "antenn band frekvens radio rör",
  ],
  [
    "gamla datorer och 3d-utskrift",
    "commodore_64 commodore* amiga* zx_spectrum atari* retrodator* retrospel* hemdator* 3d-skrivare* 3d-utskrift* 3d-print* makerspace* abc80",
    "kassett diskett printa skrivare",
  ],
];
