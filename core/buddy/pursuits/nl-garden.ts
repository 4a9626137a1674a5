import type { Pursuit } from "./pursuit.ts";

/** Gardens and animals, in Dutch. */
export const nlGarden: readonly Pursuit[] = [
  [
    "tuinieren",
    "tuinieren getuinierd tuinierder* tuinman_spelen achtertuin* voortuin* borderplant* vaste_planten snoeischaar* siergras siergras* siergrassen hortensia* tuincentrum tuinhuisje* tuinvijver* grasmaaier* gazon_maaien onkruid_wieden heg_snoeien compost* composthoop tuinliefhebber* groene_vingers tuinclub* open_tuinen piet_oudolf geveltuin* schoffelen gieter* lavendelheg wilde_tuin",
    "tuin border planten snoeien gras schoffel bloei wieden grond spitten heg",
  ],
  [
    "moestuin",
    "moestuin* moestuinen moestuinbak* sla_zaaien zaaien_en courgette* courgettes tomatenplant* snijbonen sperziebonen pompoenen pootaardapp* kweekkas kweekkas* tuinbonen eigen_groente* makkelijke_moestuin permacultuur* aardbeienbed rabarber* boerenkool_uit_eigen spruitjes_uit bietjes_uit voorzaai* stokbonen prei_uit_de_tuin",
    "kas zaden oogst slakken bonen sla aardappels groenten zaaien mest wortels",
  ],
  [
    "volkstuin",
    "volkstuin* volkstuinen volkstuincomplex* volkstuinvereniging* schooltuin* stadslandbouw* pluktuin* stadstuin*",
    "tuin complex huisje oogst schuurtje buren",
  ],
  [
    "rozen",
    "rozenstruik* rozentuin* klimroos klimrozen stamroos rozenperk* david_austin rozenbottelhaag rozen_snoeien botanische_rozen bladluis_op_de_rozen",
    "rozen roos doornen geur bloei snoeien",
  ],
  [
    "fruitbomen",
    "appelboom appelbomen perenboom perenbomen fruitboom fruitbomen hoogstamfruit* boomgaard* pruimenboom kersenboom goudreinet* elstar_uit leifruit enten_van fruit_snoeien vijgenboom notenboom perzikboom bessenstruik* frambozen aalbessen kruisbessen stoofpeer* stoofperen",
    "appels peren oogst snoeien bloesem fruit pluk",
  ],
  [
    "bomen en bonsai",
    "bonsai* arboretum* monumentale_bomen monumentale_boom eikenboom beukenboom beukenbomen kastanjeboom lindeboom bomen_planten bomengids bomengids* boomplantdag ginkgo* treurwilg* acer_in_pot",
    "boom bomen eik wortels blad stam kruin",
  ],
  [
    "kamerplanten en orchideeën",
    "kamerplant* kamerplanten orchidee* orchideeën cactus* cactussen vetplant* vetplantjes monstera* stekje* stekjes_ruilen plantenbieb sanseveria* ficus* pannenkoekplant* terrariumplant* plantenspuit*",
    "planten pot blad stekken vensterbank water",
  ],
  [
    "balkon en kruiden",
    "balkontuin* balkonplant* kruidentuin* dakterras_met balkonbak* geraniums kruidenbak* munt_en_bieslook citroenmelisse rozemarijnstruik daktuin* dakmoestuin",
    "balkon potten kruiden basilicum munt bakken",
  ],
  [
    "bollen en dahlia's",
    "tulpenbol* bloembol* bloembollen dahlia* dahlia's sneeuwklokje* sneeuwklokjes krokus* krokussen keukenhof narcissen stinzenplant* bollenveld* tulpenveld* bollenstreek blauwe_druifjes dahliaknol*",
    "tulpen bollen planten bloei knollen voorjaar",
  ],
  [
    "bloemschikken",
    "bloemschik* bloemschikken ikebana* boeket_maken droogbloem* plukboeket* kransen_maken steekschuim pluktuinboeket",
    "boeket bloemen vaas takken krans",
  ],
  [
    "bijen houden",
    "bijenkast* bijenvolk* bijenvolken imker* imkers imkeren imkervereniging* honing_slingeren bijenkoningin* bijenwas bijenwas* bijenstal* zwerm_bijen varroa* varroamijt raten_en honingraat* bijenhouder* wilde_bijen",
    "bijen honing kast koningin zwerm raat kap",
  ],
  [
    "vogels kijken",
    "vogels_kijken vogelaar* vogelen vogelspot* vogelwacht* vogelbescherming* vogelhuisje* vogelkijkhut* grutto* kievit* ijsvogel* roodborst* roodborstje lepelaar* boomklever* koolmees koolmezen pimpelmees putter_gezien vogeltrek* trekvogel* tuinvogeltelling* wulp wulpen zeearend* ooievaar* ooievaars vogelgids vogelgids* telescoop_en_verrekijker huismus huismussen gierzwaluw* nachtegaal* vogelzang vogelexcursie*",
    "vogels verrekijker nest soort vlucht trek hut merel mees",
  ],
  [
    "roofvogels en uilen",
    "roofvogel* valkenier* valkerij* slechtvalk* kerkuil* steenuil* bosuil* buizerd* torenvalk* uilenkast* braakballen havik_gezien sperwer*",
    "uil valk nest prooi jong",
  ],
  [
    "honden",
    "hond honden hondje* hondenbezitter* puppy* pup_gehaald puppycursus* hondenschool* hondenuitlat* labrador* golden_retriever* teckel* hondenmand* uitlaatrondje hond_uitlaten hondenlosloop* border_collie* poedel* kooikerhond* stabij* jack_russell* herdershond* hondenriem hondenstrand teefje reutje speurhond* blindengeleidehond* viervoeter* cockerspaniel* hondentraining kwispelen",
    "mand riem blaffen asiel ras baasje poot wandelen",
  ],
  [
    "katten",
    "kat katten poes poezen kitten* kattenbak* kattenluik* kater_en_poes rode_kater kattenvoer maine_coon* siamees siamees* asielkat* huiskat kattenmens krabpaal* kattenasiel* spinnende britse_korthaar zwerfkat*",
    "spinnen mand muis asiel snorharen schoot",
  ],
  [
    "paarden houden",
    "paardenwei* paardenstal* pensionstal* hoefsmid* veulen* merrie* hengst_en fries_paard haflinger* shetlandpony* paardenliefhebber* paardencoach* ijslander_rijden aangespannen_rijden koetsier mennen_met ruin_van_twaalf fjordenpaard*",
    "paard paarden stal hooi wei pony hoef",
  ],
  [
    "kippen",
    "kippen kippenhok* kippenren* krielkip* krielkippen barnevelder* legkippen zijdehoen* kuikens haantje_kraait broedmachine* eieren_van_eigen kippenvoer eigen_eieren broedse",
    "kip haan eieren hok leg kuiken ren vos",
  ],
  [
    "schapen en geiten",
    "schapen_houden schaapskudde* lammetjes lammeren schaapherder* schapendrijven ooien geitenhouderij dwerggeit* geitjes texelaar_schapen drents_heideschaap schapenscheer* schaapskooi* schapen_scheren",
    "schapen geiten wol wei kudde lam herder",
  ],
  [
    "koeien en boerderij",
    "koeien melkkoe* melkkoeien boerderijleven melken kalfje* kalfjes melkrobot* lakenvelder* hooien boerenleven veehouderij* boerenbedrijf* koeienstal kinderboerderij* herenboeren varkentje* varkens_houden blaarkop* roodbont* biologische_boerderij boer_zoekt_vrouw zelfvoorzienend*",
    "boerderij melk stal wei hooi trekker boer erf",
  ],
  [
    "ezels en alpaca's",
    "ezel_en ezels ezeltje* alpaca* alpaca's lama's muildier* ezelstal ezelwandel* ezelopvang*",
    "wei stal balken wol",
  ],
  [
    "konijnen en knaagdieren",
    "konijn konijnen konijnenhok* cavia* cavia's hamster* hamsters fret fretten gerbil* woestijnrat* vlaamse_reus tamme_rat* chinchilla*",
    "hok hooi knagen wortel kooi",
  ],
  [
    "papegaaien en kooivogels",
    "papegaai* parkiet* grasparkiet* kanarie* kanaries valkparkiet* volière* grijze_roodstaart agapornis* zebravink* postduif* postduiven duivenmelker* duiventil* duivensport* duivenhok",
    "kooi zaad vogel fluiten vlucht",
  ],
  [
    "aquarium en vijver",
    "aquarium* aquaria guppy* discusvissen zoutwateraquarium* koi_karper koi's koikarper* koivijver* tropische_vissen neontetra* zeeaquarium* vijvervis* goudvis* salamanders_in_de_vijver kikkerdril*",
    "vissen vijver pomp filter planten water",
  ],
  [
    "reptielen",
    "reptiel* terrarium* terrariums gekko* schildpad* schildpadden leguaan* baardagaam* korenslang* python_als vogelspin* kameleon*",
    "slang warmtelamp krekels",
  ],
  [
    "insecten en vlinders",
    "vlinder* vlinders vlindertuin* nachtvlinder* libel libellen rupsen lieveheersbeestje* hommel hommels sprinkhanen insectenhotel* vlinderstichting* dagpauwoog* atalanta_gezien koninginnenpage* entomolog* mierenhoop* mierenkolonie*",
    "insecten vleugels bloemen soort kever",
  ],
  [
    "egels en wilde dieren",
    "egel egels egelopvang* vleermuis* vleermuizen eekhoorn* eekhoorns bever_gezien bevers otter_gezien wilde_dieren wildlife* wolven_op_de_veluwe dassen_en das_gezien dassenburcht* edelhert* edelherten wildcamera* padden_overzetten paddentrek*",
    "dieren sporen nacht hol opvang",
  ],
  [
    "dierenasiel en hulp",
    "dierenasiel* dierenambulance* dierenbescherming* dierenopvang* zwerfhond* zwerfhonden gastgezin_voor_honden dierenarts_in vogelopvang* zeehondenopvang* zeehondencrèche adoptiehond* adoptiehondje*",
    "asiel dier redden pleeg",
  ],
];
