import type { Pursuit } from "./pursuit.ts";

/** Food, garden, animals and life at home, in Italian. */
export const itHome: readonly Pursuit[] = [
  [
    "il pane fatto in casa",
    "lievito_madre pasta_madre pane_fatto_in_casa fare_il_pane panificar* pagnott* lievitazione lievitat* lievito_di_birra impastatrice impastare impasto_del_pane focaccia focacce ciabatta_e_focaccia farina_manitoba semola_rimacinata grani_antichi fornaio",
    "pane farina forno impasto crosta mollica segale semola lievito",
  ],
  [
    "i dolci",
    "pasticcer* crostata crostate ciambell* torta_di_mele pan_di_spagna biscotti_fatti tiramisù panettone pandoro colomba_pasquale cannoli sfogliatell* babà bignè cornetti_caldi meringhe torrone pastiera muffin cupcake",
    "torta dolce zucchero burro crema cioccolato stampo mandorle glassa ricetta",
  ],
  [
    "cucinare",
    "cucinare cucino ricettario ricette_della_nonna ragù sugo_della_domenica soffritto minestrone polenta parmigiana_di_melanzane melanzane_alla_parmigiana arrosto brasato bollito_misto fornelli pentola_a_pressione bimby spezzatino ribollita caponata baccalà",
    "ricetta cucina sugo pentola aglio cipolla olio basilico spezie padella",
  ],
  [
    "la pasta fresca",
    "tagliatelle tortellin* ravioli lasagn* gnocchi orecchiette pasta_fresca sfoglia_tirata tirare_la_sfoglia mattarello cappelletti agnolotti pappardelle carbonara amatriciana cacio_e_pepe trofie pesto",
    "pasta uova farina sfoglia ripieno sugo semola",
  ],
  [
    "la pizza",
    "pizza pizze pizzaiol* forno_a_legna margherita_e_marinara pizzata pizzeria impasto_della_pizza mozzarella biga_e_poolish",
    "impasto forno farina lievito pomodoro pala",
  ],
  [
    "la griglia",
    "barbecue grigliat* brace_e_griglia bistecca_alla_fiorentina fiorentina_al_sangue arrosticini affumicator* costine salamella salsiccia salsicce",
    "griglia brace carbone fuoco carne",
  ],
  [
    "il vino",
    "vino vini vitign* vigna vigne vigneto vigneti viticol* vendemmi* enolog* sommelier barolo nebbiolo chianti brunello barbera amarone lambrusco prosecco sangiovese franciacorta enotec* decanter cantina_sociale",
    "cantina bicchiere uva bottiglia rosso bianco annata botte degustazione grappolo",
  ],
  [
    "la birra",
    "birra birre birrificio birrifici luppol* birraio homebrewing stout fermentatore birrer* sidro pinta_di_birra",
    "malto orzo fusto fermentare bottiglia spina",
  ],
  [
    "i liquori",
    "whisky grappa grappe limoncello nocino distilleria distillerie amaro_della_casa negroni spritz aperol gin_tonic vermut vermouth mirto_sardo cocktail genziana rum_agricolo",
    "bicchiere bottiglia ghiaccio botte amaro erbe rum gin",
  ],
  [
    "il caffè e il tè",
    "moka caffettier* torrefazione torrefattore arabica barista cappuccino espresso_al_bar macinacaffè tisana tisane teiera teiere tè_verde earl_grey darjeeling matcha infuso_di_erbe",
    "caffè tazzina miscela tostatura macinato foglie tazza",
  ],
  [
    "i formaggi e i salumi",
    "formaggi formaggio parmigiano pecorino gorgonzola caciocavallo ricotta caglio caseificio malga_e_formaggio fontina taleggio burrata prosciutto salame salumi mortadella culatello nduja lardo_di_colonnata",
    "latte pecora capra crosta stagionato fette",
  ],
  [
    "le conserve",
    "marmellat* passata_di_pomodoro conserve_di_pomodoro sottoli sottaceti giardiniera confettur* kefir kombucha crauti kimchi vasetti_di_marmellata barattoli_di_pomodori",
    "vasetti barattoli zucchero aceto frutta fermentare",
  ],
  [
    "l'olio d'oliva",
    "uliveto uliveti oliveto oliveti frantoio frantoi ulivi ulivo extravergine olio_nuovo raccolta_delle_olive olive_taggiasche abbacchiatura",
    "olio olive raccolta macina potatura",
  ],
  [
    "le cucine del mondo",
    "sushi ramen curry wok dim_sum pad_thai kebab falafel hummus couscous cous_cous paella tacos guacamole ceviche tandoori cucina_indiana cucina_giapponese cucina_messicana",
    "riso spezie zenzero soia piccante coriandolo",
  ],
  [
    "la cucina vegetariana",
    "vegetarian* vegana vegano vegani tofu seitan tempeh polpette_di_lenticchie burger_di_ceci legumi",
    "ceci lenticchie verdure ricetta carne",
  ],
  [
    "il giardino",
    "giardinagg* giardino giardini giardinier* aiuola aiuole prato_inglese tosaerba ortensi* gerani tulipani dalie peoni* glicine lavanda bulbi_di_tulipano potare potatura siepe siepi oleandr* azalee camelie vivaio bouganville",
    "fiori piante vaso vasi terra semi annaffiare terriccio balcone piantare",
  ],
  [
    "l'orto",
    "orto orti ortolan* orticol* zucchine pomodori_dell'orto pomodori_cuore melanzane cavolo_nero semenzaio compostiera compostaggio letame pacciamatura zappa zappare afidi lumache_nell'orto trapiantare_i_pomodori fagiolini basilico_e_pomodori bietole insalata_dell'orto",
    "pomodori semi seminare raccolto terra annaffiare insalata zucca cipolle aglio patate lumache",
  ],
  [
    "le rose",
    "rosaio rosai roseto rose_antiche rosa_rampicante rose_inglesi david_austin rose_rampicanti rosa_canina",
    "rose rosa spine potare profumo boccioli",
  ],
  [
    "orchidee e piante grasse",
    "orchide* piante_grasse succulente cactus bonsai monstera ficus felci piante_da_appartamento talee_di phalaenopsis rinvaso rinvasare talea talee",
    "vaso piante radici foglie acqua davanzale",
  ],
  [
    "gli alberi da frutto",
    "frutteto frutteti alberi_da_frutto melo_e_pero ciliegio_in_fiore albicocc* fico_d'india castagneto castagne castagni noccioleto limonaia agrumeto innesti_a innestare susino pesco_in_fiore mandorlo",
    "mele pere ciliegie fichi rami innesto potare raccolto",
  ],
  [
    "i funghi e i tartufi",
    "funghi fungaiol* porcini porcino finferli ovoli_e_porcini micolog* tartuf* chiodini andar_per_funghi lagotto",
    "bosco cestino autunno cappello gambo castagni",
  ],
  [
    "le api",
    "apicolt* alveare alveari arnia arnie sciame sciamatura ape_regina melario melari miele miele_di_acacia smielatura affumicatore varroa favo favi le_mie_api",
    "regina telaini cera fioritura nettare api ape",
  ],
  [
    "gli uccelli",
    "birdwatching uccelli uccellini ornitolog* pettirosso cinciallegr* cincia rondini rondine upupa cicogn* gheppio gufo_reale civett* fenicotteri falco_pellegrino martin_pescatore mangiatoi* lipu airone aironi picchio merlo_e_passeri passeri gruccioni",
    "ali piume nido canto binocolo migrazione palude merlo",
  ],
  [
    "farfalle e insetti",
    "farfall* bruco bruchi crisalide entomolog* coleotter* libellul* lucciole coccinell* bombi_e_api",
    "insetti ali larva fiori",
  ],
  [
    "i cani",
    "cane cani cagnolin* cagnetta cucciol* labrador golden_retriever segugio levriero bassotto barboncino border_collie pastore_tedesco pastore_maremmano bracco meticcio abbaia abbaiare scodinzol* guinzaglio canile cinofil* area_cani jack_russell setter_inglese setter_irlandese",
    "passeggiata coda veterinario crocchette razza collare ciotola zampe",
  ],
  [
    "i gatti",
    "gatto gatti gatta gattin* gattil* felino felini siamese_e_persiano micio micia micetto tiragraffi lettiera colonia_felina fusa miagol* soriano maine_coon",
    "baffi zampe graffi divano veterinario",
  ],
  [
    "le galline",
    "gallin* pollaio pollai gallo_e_galline pulcini uova_fresche incubatrice_per_uova anatre oche_e_anatre ovaiole",
    "uova gallo cortile piume mangime",
  ],
  [
    "gli animali da fattoria",
    "pecore pecora gregge greggi pastore_e_gregge agnellini capre capra capretti caprette mucche mucca vitell* asino asini asinell* alpaca mungere mungitura transumanza tosatura maialin* alpeggio stalla",
    "latte fieno pascolo lana campagna malga",
  ],
  [
    "l'acquario",
    "acquariofil* pesci_rossi pesci_tropicali pesce_rosso guppy carpe_koi acquario_marino acquari laghetto_dei_pesci neon_e_guppy",
    "acquario pesci filtro vasca acqua piante",
  ],
  [
    "piccoli animali",
    "criceto criceti coniglietto coniglio_nano porcellino_d'india cavie furetto furetti tartaruga tartarughe pappagall* canarini_e_cardellini canarino cocorite terrario geco gechi iguana riccio_in_giardino",
    "gabbia fieno conigli lattuga canarini",
  ],
  [
    "fare i nonni",
    "nipotin* nonno nonna nonni nonne bisnonn* fare_i_nonni fare_il_nonno fare_la_nonna",
    "nipote nipoti asilo culla altalena regalo",
  ],
  [
    "un bambino piccolo",
    "neonat* gravidanza incinta biberon pannolin* allattamento allattare ostetrica passeggino carrozzina ciuccio gemellin* parto_gemellare svezzamento dentini pappe",
    "culla dormire notti gemelli latte nido maternità parto",
  ],
  [
    "figli adolescenti",
    "adolescen* figlio_adolescente figlia_adolescente maturità_di_mio esame_di_maturità liceo_scientifico liceo_classico liceo quindicenne quattordicenne",
    "scuola compiti cellulare voti porta esami",
  ],
  [
    "un matrimonio",
    "matrimonio nozze sposi sposa_e_sposo abito_da_sposa damigell* luna_di_miele viaggio_di_nozze bomboniere addio_al_nubilato addio_al_celibato nozze_d'oro fidanzat* partecipazioni_di_nozze sposarsi ci_sposiamo",
    "sposa sposo anello invitati altare torta velo",
  ],
  [
    "prendersi cura dei genitori",
    "badante badanti alzheimer demenza_senile casa_di_riposo mia_madre_anziana mio_padre_anziano legge_104 deambulatore caregiver prendermi_cura_di_mia accudire accudisco geriatr* centro_diurno",
    "madre padre mamma memoria anziani cura",
  ],
  [
    "la pensione",
    "pensionat* pensionamento andare_in_pensione vado_in_pensione sono_in_pensione da_pensionato neopensionat* università_della_terza terza_età",
    "pensione tempo nipoti anni",
  ],
  [
    "ristrutturare casa",
    "casale cascina cascinale rustico_da_ristrutturare trullo baita_da_sistemare muratore muratori intonac* piastrelle piastrellist* parquet cartongesso imbiancar* imbianchin* carta_da_parati travi_a_vista idraulico fai_da_te bricolage ristrutturare_casa ristrutturare_la_casa ristrutturiamo_casa ristrutturazione_della_casa ristrutturando_casa",
    "casa tetto bagno cucina pareti lavori polvere trapano travi calce ristrutturazione",
  ],
  [
    "traslocare",
    "trasloc* scatoloni casa_nuova nuova_casa furgone_del_trasloco cambiare_casa",
    "scatole chiavi vicini appartamento quartiere",
  ],
  [
    "vivere all'estero",
    "vivere_all'estero expat espatri* emigrare emigrat* italiani_all'estero nostalgia_di_casa aire permesso_di_soggiorno",
    "estero paese lingua casa",
  ],
  [
    "adozione e affido",
    "famiglia_affidataria affido_familiare bambino_in_affido genitori_adottivi adottiv* adozione_internazionale figlia_adottiva",
    "adozione affido bambino famiglia",
  ],
  [
    "il volontariato",
    "volontariato volontaria volontarie volontari banco_alimentare croce_rossa croce_verde caritas donare_il_sangue avis protezione_civile scout scoutismo lupetti_e_coccinelle agesci mensa_dei_poveri",
    "turno aiutare associazione campo raccolta",
  ],
];
