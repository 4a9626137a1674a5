import type { Pursuit } from "./pursuit.ts";

/** Home and the seasons of life, in Dutch. */
export const nlLife: readonly Pursuit[] = [
  [
    "huis verbouwen",
    "verbouwing_van_ons verbouwing_thuis huis_verbouwen badkamer_verbouwen keuken_verbouwen nieuwe_keuken nieuwe_badkamer klushuis* opknaphuis* stucen stukadoor* stucadoor* behangen behang houten_vloer* dakkapel* aanbouw_aan jaren_30-woning jaren_dertig_huis boerderij_opknappen schilderwerk_aan kruipruimte* warmtepomp* vloerverwarming* aannemer_voor_ons zelfbouw_huis tiny_house* houtkachel* schoorsteenveger*",
    "verbouwing muur stof aannemer keuken badkamer dak verf tegels kozijnen vloer",
  ],
  [
    "wonen en inrichten",
    "interieurontwerp* woonkamer_inricht* ikea* woonblad* woonbeurs woonbeurs* vtwonen wooninspiratie boekenwand tweedehands_meubels design_stoel inrichten_van_het_huis eames eames* woonwinkel*",
    "bank kussens kleur lamp meubels kast gordijnen",
  ],
  [
    "verhuizen",
    "verhuisdoos verhuisdozen verhuizing_naar verhuizen_naar verhuiswagen* verhuisbus* housewarming* sleutel_van_ons huizenjacht funda* bezichtiging* overbieden nieuwe_woning koopwoning* huurwoning* nieuwe_huis sleuteloverdracht",
    "dozen verhuizen verhuizing sleutel buren inpakken huis",
  ],
  [
    "opruimen en minderen",
    "ontspullen opruimcoach* marie_kondo minimalist* minimalisme* zolder_opruimen zero_waste afvalvrij_leven consuminder* kledingkast_opruimen plasticvrij*",
    "zolder spullen wegdoen dozen opruimen kast",
  ],
  [
    "zwangerschap en baby",
    "baby baby's zwanger* zwangerschap* verloskundig* kraamzorg* kraamweek kraambezoek babykamer* borstvoeding* luier luiers kinderwagen* beschuit_met_muisjes geboortekaartje* bevallen bevalling* flesvoeding fopspeen* draagdoek* pasgeboren* kolfapparaat kolven consultatiebureau* doorslapen* huilbaby* kraamverzorgster*",
    "geboorte nachten slapen weeën fles crèche verlof wieg",
  ],
  [
    "tweelingen",
    "tweeling* tweelingen tweelingbroer* tweelingzus* eeneiige twee-eiige drieling* tweelingwagen* tweelingmoeder",
    "dubbel samen baby's",
  ],
  [
    "kleine kinderen",
    "kleuter* kleuters peuter* peuters peuterspeelzaal* peuterpuber* zandbak* kinderfeestje* driewieler* kinderopvang_voor_onze loopfiets loopfiets* sinterklaas sinterklaas* zindelijk* speeltuin* kleuterklas kleuterklas* schoolplein* sint-maarten* tandenfee zwemdiploma_gehaald traktatie_op_school schoen_zetten efteling* voorleesverhaaltje oppasdag",
    "kinderen school spelen juf slapen crèche opvang",
  ],
  [
    "tieners",
    "puber* pubers puberteit* tiener* tieners eindexamen* brugklas brugklas* examenkandidaat puberdochter* puberzoon* studiekeuze_van op_kamers* uitvliegen_van lege_nest legenest* rijexamen geslaagd_voor_haar bijbaantje*",
    "school telefoon kamer diploma feestjes uitslag puberen",
  ],
  [
    "alleenstaand ouder en samengesteld gezin",
    "alleenstaande_moeder alleenstaande_vader co-ouder* stiefkind* stiefkinderen stiefmoeder* stiefvader* samengesteld_gezin bonuskind* bonusdochter* bonuszoon* bewust_alleenstaand",
    "week ex kinderen weekend gezin",
  ],
  [
    "kleinkinderen",
    "kleinkind* kleinkinderen kleinzoon* kleindochter* oma_geworden opa_geworden opa_en_oma oppasoma* oppasopa* trotse_oma trotse_opa grootouder* grootouders overgrootmoeder_geworden achterkleinkind* opadag omadag",
    "oma opa oppassen voorlezen logeren",
  ],
  [
    "adoptie en pleegzorg",
    "adoptie* adoptiekind* adoptieouder* geadopteerd* pleegkind* pleegkinderen pleegouder* pleeggezin* pleegzorg* pleegzoon* pleegdochter* adoptiefamilie crisispleeg*",
    "kind ouders gezin familie",
  ],
  [
    "trouwen",
    "bruiloft* bruiloften trouwjurk* trouwdag* trouwfeest* trouwerij* huwelijksreis* huwelijksaanzoek* ceremoniemeester* bruidegom* bruidsboeket* bruidsmeisje* trouwring* trouwringen verloofd verloving* vrijgezellenfeest* trouwlocatie* huwelijksdag* zilveren_bruiloft gouden_bruiloft ja-woord getrouwd_in",
    "trouwen jurk bruid ring feest getuige gasten",
  ],
  [
    "pensioen",
    "met_pensioen pensionering* gepensioneerd* pensionado* prepensioen* vut vutter* zwarte_gat aow'er pensioenfeest* geraniums_zitten nu_ik_met",
    "pensioen afscheid vrij tijd aow",
  ],
  [
    "zorgen voor ouders",
    "mantelzorg* mantelzorger* verpleeghuis* verzorgingshuis* thuiszorg* dementie* alzheimer* rollator* bejaardenhuis* aanleunwoning* zorg_voor_mijn_moeder zorg_voor_mijn_vader zorg_voor_mijn_ouders dagopvang_voor_mijn casemanager_dementie seniorenflat scootmobiel*",
    "moeder vader vergeet zorg huis bezoek bejaard",
  ],
  [
    "dyslexie, adhd en autisme",
    "dyslexie* dyslect* dyscalculie* adhd* autis* asperger* hoogbegaafd* hoogsensitief* hsp add-er neurodivers neurodivers* beelddenker* gilles_de_la_tourette",
    "prikkels diagnose school rust",
  ],
  [
    "leven met een ziekte",
    "chronisch_ziek chronische_vermoeidheid reuma* reumapatiënt* diabetes diabetes* suikerziekte parkinson* multiple_sclerose migraine* long_covid revalidatie* fibromyalgie* burn-out burnout* coeliakie epilepsie* hooikoorts hooikoorts* overgang_en_opvliegers opvliegers knieoperatie* nieuwe_heup",
    "energie pijn arts medicijn rust herstel",
  ],
  [
    "doof en blind",
    "slechthorend* gehoorapparaat* gehoorapparaten cochleair* slechtziend* braille* blindenstok* doven_en tinnitus* oorsuizen",
    "horen zien hond gehoor",
  ],
  [
    "wonen in het buitenland",
    "emigreren geëmigreerd* emigratie* expat* expats ik_vertrek heimwee* wonen_in_het_buitenland remigr* nederbelg* thuisland tweede_vaderland terugverhuisd_naar",
    "land taal wennen cultuur",
  ],
  [
    "vrijwilligerswerk",
    "vrijwilligerswerk* vrijwilliger_bij vrijwilligster* voedselbank* buurthuis* buurtbus* dorpshuis* wereldwinkel* zonnebloem* rode_kruis_vrijwilliger collecteren vluchtelingenwerk* hospice_vrijwilliger* ehbo* maaltijd_aan_huis buurtmoestuin* buurttuin* reddingsbrigade* brandweervrijwillig* vrijwillige_brandweer knrm",
    "helpen buurt stichting vereniging dienst",
  ],
  [
    "later studeren",
    "open_universiteit deeltijdstudie* avondschool* afstuderen_op_je hoger_onderwijs_voor_ouderen hovo avondstudie* scriptie scriptie_schrijven promoveren promotieonderzoek_naar op_latere_leeftijd_studeren master_in_deeltijd",
    "studie tentamen college collegezaal",
  ],
  [
    "sabbatical",
    "sabbatical* sabbatjaar* tussenjaar* wereldreis* onbetaald_verlof_om maandenlang_reizen jaartje_ertussenuit",
    "reis maanden vrij rugzak",
  ],
  [
    "scouting",
    "scouting* padvinder* padvinderij kabouters_en welpen_leid* waterscouting* zomerkamp* jamboree* scoutinggroep* akela hopman pivo_van",
    "kamp groep speltak uniform",
  ],
  [
    "sauna en wellness",
    "sauna* sauna's saunaopgieting opgietingen thermen* hammam* wellnessdag* infraroodsauna* kuuroord* hottub* hot_tub",
    "stoom bad rust massage kou",
  ],
  [
    "carnaval en feesten",
    "carnaval* carnavalsoptocht* carnavalsvereniging* prins_carnaval elfproat vastelaovend polonaise* bloemencorso* praalwagen* corsowagen* koningsdag* 3fm_serious paasvuur* paasvuren carbidschiet* carbidschieten kermis* schutterij* schuttersfeest* gildefeest*",
    "optocht wagen feest kostuum dorp bouwen",
  ],
  [
    "Sinterklaas en kerst",
    "surprise_voor_sinterklaas sinterklaasgedicht* pakjesavond* kerstboom kerstbomen kerstmarkt* kerstdorp* kerststal* kerstkaarten_schrijven kerstdiner* kerstversiering* adventskalender* kerstkoekjes",
    "kerst sint gedicht cadeautjes lichtjes",
  ],
  [
    "brieven schrijven",
    "penvriend* penvrienden brieven_schrijven postcrossing* handgeschreven_brief briefwisseling* dagboek* dagboeken briefpapier*",
    "brief postzegel envelop pen",
  ],
  [
    "mode en kleding",
    "tweedehands_kleding modeshow* vintage_kleding modeontwerp* capsule_wardrobe kledingruil* jurkjes hoeden_maken kleurenanalyse",
    "jurk stof kleur mode schoenen",
  ],
  [
    "hout stoken en duurzaam leven",
    "zonnepanelen_op_ons hout_kloven houthakken hout_stoken moestuin_en_kippen off-grid ecodorp* woongroep* zelfvoorzienend_leven cohousing* centraal_wonen knarrenhof* tegelwippen wormenhotel* regenton* bokashi*",
    "kachel hout stapel energie dak",
  ],
];
