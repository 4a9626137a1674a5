import type { Pursuit } from "./pursuit.ts";

/** Making and mending things, in Dutch. */
export const nlCrafts: readonly Pursuit[] = [
  [
    "breien",
    "breien breiwerk* breinaald* breipatroon* gebreide gebreid breiclub* sokken_breien rondbreinaald* breister* breicafé* breigaren ravelry merinowol kabeltrui* handgebreid*",
    "wol steken naalden trui sokken patroon bol sjaal garen",
  ],
  [
    "haken",
    "haakpatroon* haakwerk* haaknaald* amigurumi* gehaakte gehaakt granny_square* haakclub* haakgaren vasten_haken",
    "haken wol garen deken lossen steken katoen",
  ],
  [
    "spinnen en weven",
    "spinnewiel* spinnenwiel* weefgetouw* wol_spinnen schering_en_inslag handspinnen weefkaart* kaarden weefles weefles* schapenvacht_wassen wol_verven vilten naaldvilt* viltwerk*",
    "wol vacht draad ketting inslag vilt weven",
  ],
  [
    "naaien",
    "naaimachine* naaicursus* naaipatroon* naaiclub* naaien genaaid overlock* lockmachine* stoffenmarkt* knippatroon* zelfgemaakte_jurk naaikamer burda* stoffenwinkel* coupeuse biaisband tricotstof*",
    "stof patroon rits zoom jurk garen speld knopen",
  ],
  [
    "quilten",
    "quilt* quilten patchwork* quiltclub* lappendeken* quiltbeurs quiltbeurs* applicatiewerk",
    "lapjes blokken deken stof rand",
  ],
  [
    "borduren",
    "borduren borduur* borduurwerk* geborduurd kruissteek* kruissteekjes merklap* borduurring* splitzijde punchneedle*",
    "naald draad garen steken linnen motief",
  ],
  [
    "kant en macramé",
    "kantklos kantklos* macramé macrame* klosjes_en frivolité frivolite naaldkant kantwerk* knoopwerk",
    "kant spelden draad knopen touw",
  ],
  [
    "houtbewerking",
    "houtbewerk* houtdraai* houtdraaien draaibank_voor_hout houtsnijden meubelmak* meubels_maken schaafbank* zwaluwstaart* lintzaag* zaagtafel* lepels_snijden timmerclub* houtlijm werkbank_in_de_schuur handschaaf* figuurzagen guts_en",
    "hout eiken noten beitel schaven zagen schuren beuken schuur",
  ],
  [
    "meubels opknappen",
    "meubels_opknappen meubelstoffer* stoelen_matten stoffeer* schellak* antieke_kast krijtverf* houtworm* gestoffeerd* rotan_stoel",
    "kast stoel lak schuren verf bekleding veren",
  ],
  [
    "smeden",
    "aambeeld* smidse* smeedcursus* smeden_van mes_smeden messen_smeden siersmid* smidsvuur damaststaal",
    "smid vuur hamer staal ijzer gloeien",
  ],
  [
    "sieraden maken",
    "edelsmid* edelsmeden zilversmeden goudsmid* sieraden_maken kralen_rijgen zilverklei* sieradencursus* ringen_maken kralenketting* emailleren",
    "zilver kralen ketting oorbellen ring edelsteen solderen",
  ],
  [
    "glas",
    "glas_in_lood glasblaz* glasblazen glasfusing* tiffanyglas tiffanyglas* tiffanylamp* glaskralen glaskunst* gebrandschilderd*",
    "glas lood oven snijden kleur",
  ],
  [
    "boekbinden en papier",
    "boekbind* boekbinden papierschep* papierscheppen origami* scrapbook* bullet_journal* kaarten_maken stempelinkt boekbandje marmerpapier* papierkunst quilling*",
    "papier vouwen knippen lijm stempels",
  ],
  [
    "knutselen",
    "knutsel* knutselen lijmpistool* papier-maché papier_maché kerststukje* adventskrans adventskrans* lampion* sint-maartenlampion* surprise_maken kleien_met zoutdeeg",
    "lijm schaar karton verf glitter",
  ],
  [
    "zeep en kaarsen",
    "zeep_maken zeepmaken kaarsen_maken bijenwaskaars bijenwaskaars* zelfgemaakte_zeep etherische_olie* bijenwasdoek* badbruisballen",
    "zeep lavendel olie geur kaarsen was",
  ],
  [
    "leer en schoenen",
    "leerbewerk* leer_bewerken zadelmak* schoenmaken leren_tas_maken klompenmak* priem_en_naald",
    "leer tas riem naad klompen",
  ],
  [
    "klussen en repareren",
    "repair_café* repaircafé* klussen_in doe-het-zelf* schroefmachine* boormachine* gereedschapskist* accuboor* decoupeerzaag* klusser* bouwmarkt* gamma_voor_verf klusproject* gereedschapsmuur waterpas_en",
    "boor schroeven gereedschap repareren zaag plug lijm schuur",
  ],
  [
    "klokken en horloges",
    "klokkenmak* horlogemak* staartklok* friese_stoelklok* uurwerk* slingeruurwerk mechanisch_horloge automaathorloge* zakhorloge* horloges_verzamelen pendule* koekoeksklok*",
    "klok slinger wijzer horloge veer tikken",
  ],
  [
    "modeltreinen",
    "modeltrein* modelspoor* märklin* marklin* miniatuurtrein* fleischmann* modelbaan* spoor_n_baan treintafel* n-spoor h0-baan eurospoor",
    "rails wissel locomotief wagons huisjes schaal baan",
  ],
  [
    "modelbouw",
    "modelbouw* modelbouwen bouwdoos bouwdozen airfix* revell* modelboot* scheepsmodel* modelvliegtuig* miniaturen_schilderen radiografisch_bestuurbaar diorama's diorama* warhammer*",
    "lijm schaal verf onderdelen bouwpakket",
  ],
  [
    "poppen en miniatuur",
    "poppenhuis* poppenhuizen poppenverzameling* teddyberen_maken porseleinen_pop* steiff* miniatuurkamer* poppendokter*",
    "poppen beer kleertjes kamer",
  ],
  [
    "lego",
    "lego* legosteentje* duplo_van technisch_lego brickfanatics lego_technic playmobil* knex",
    "steentjes set bouwen doos",
  ],
  [
    "zendamateur",
    "zendamateur* radioamateur* morse_seinen morsesleutel* kortegolf* zendmachtiging veron_afdeling zendmast_op_het_dak 27mc bakkie_27mc morsecode* ham_radio",
    "antenne zender band verbinding frequentie roepletters",
  ],
  [
    "oude radio's en elektronica",
    "buizenradio* buizenversterker* bakelieten_radio transistorradio* soldeerbout* soldeerbouten versterker_gebouwd philips-radio's philips_radio arduino* raspberry_pi* oscilloscoop",
    "buizen solderen condensator schema versterker radio",
  ],
  [
    "oude computers",
    "commodore_64 commodore* msx-computer* msx zx_spectrum amiga* retrocomputer* atari* floppydisk* homecomputer* sinclair_spectrum hcc retrogaming",
    "cassette floppy basic diskette joystick",
  ],
  [
    "3D-printen",
    "3d-print* 3d-printer* 3d-geprint filament_voor lasersnijder* fablab* makerspace* prusa*",
    "printer laag model printen",
  ],
  [
    "muziekinstrumenten bouwen",
    "gitaarbouw* gitaar_bouwen instrumentenbouw* vioolbouw* luthier clavecimbelbouw* draailierbouw",
    "hals klankkast lak hout lijm",
  ],
];
