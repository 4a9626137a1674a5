import type { Pursuit } from "./pursuit.ts";

/** Sciences, history and faith, in Dutch. */
export const nlLearning: readonly Pursuit[] = [
  [
    "sterrenkunde",
    "sterrenkund* astronom* telescoop* sterrenwacht* astrofotogra* zwarte_gaten saturnus jupiters_manen sterrenbeeld* planetarium* sterrenstelsel* volkssterrenwacht* james_webb hubble* orionnevel poolster exoplaneet exoplaneten*",
    "sterren planeet maan hemel nacht spiegel lens",
  ],
  [
    "ruimtevaart",
    "ruimtevaart* astronaut* andré_kuipers maanlanding* apollo_11 ruimtestation* marsrover* iss-passage voyager_1 spacex* ruimtesonde* ruimtereis*",
    "raket baan lancering aarde capsule nasa",
  ],
  [
    "natuurkunde",
    "natuurkund* kwantummechanica* quantummechanica* einstein* relativiteit* higgs higgs* cern deeltjesversnel* snaartheorie* zwaartekrachtgolven robbert_dijkgraaf feynman*",
    "deeltje kracht golf licht theorie",
  ],
  [
    "wiskunde",
    "wiskund* priemgetal* priemgetallen meetkunde* fermat* wiskundeolympiade* fibonacci* escher* gulden_snede euler* fractals getaltheorie*",
    "bewijs getal vergelijking formule stelling",
  ],
  [
    "scheikunde en proefjes",
    "scheikund* proefjes_doen periodiek_systeem reageerbuis* scheikundedoos techniekdozen alchemi*",
    "stof proef zuur lab zout",
  ],
  [
    "geologie en vulkanen",
    "geolog* vulkaan* vulkanen aardlagen zwerfkei* zwerfkeien ijstijd* aardbevingskunde platentektoniek hunebedsteen gesteente* gesteenten lavaveld*",
    "steen laag lava klei zand",
  ],
  [
    "dinosauriërs",
    "dinosaur* t-rex naturalis tyrannosaurus* triceratops paleontolog* mammoet* mammoeten velociraptor*",
    "botten fossiel schedel skelet",
  ],
  [
    "biologie en planten",
    "botan* plantkund* herbarium* orchideeën_in_het_wild hortus_botanicus hortus plantennamen wilde_planten determineren heukels heukels* flora_van_nederland darwin* evolutieleer microscoop* korstmos korstmos* korstmossen varens mossen_en waarneming.nl stoepplantjes",
    "soort plant blad cel bloem",
  ],
  [
    "zeebiologie",
    "walvis* walvissen dolfijn* dolfijnen bruinvis* potvis* kwal_en kwallen octopus* koraalrif* zeepaardje* haaien_en orka* orka's mariene",
    "zee vis oceaan soort",
  ],
  [
    "psychologie",
    "psycholog* jung* freud* enneagram* persoonlijkheidstest kahneman* gestalttherap* systemisch_werk familieopstelling* breinboek*",
    "brein gedrag angst droom gevoel",
  ],
  [
    "filosofie",
    "filosof* filosoof* spinoza* nietzsche* stoïcijn* plato socrates socrates* wittgenstein* hannah_arendt kant_lezen filosofiecafé* filosofisch_kwintet heidegger* schopenhauer* kierkegaard* simone_weil marcus_aurelius",
    "denken ethiek waarheid vraag vrijheid",
  ],
  [
    "geschiedenis",
    "geschiedenisboek* geschiedenisles geschiedenisles* historisch_tijdschrift gouden_eeuw tachtigjarige_oorlog willem_van_oranje geschiedenis_van historische_kring* napoleon* heemkunde* heemkundekring* streekgeschiedenis* canon_van_nederland voc-schip* voc-schepen historicus* patriottentijd hanzestad* hanzesteden* oudheidkamer*",
    "eeuw geschiedenis koning archief bron historisch",
  ],
  [
    "middeleeuwen",
    "middeleeuw* middeleeuwen ridder* ridders ridderburcht kloosterleven_in kruistocht* kruistochten getijdenboek* hildegard_van_bingen karel_de_grote vikingen vikingschip* zwaard_en re-enactment reenact* bourgondiërs",
    "kasteel zwaard monnik handschrift",
  ],
  [
    "archeologie",
    "archeolog* opgraving* opgravingen hunebed* hunebedden romeinse_limes potscher* scherven_vinden grafheuvel* grafheuvels bronstijd ijzertijd steentijd* neolithi* prehistori* vuurstenen_bijl",
    "vondst graven laag grond",
  ],
  [
    "klassieke oudheid en Egypte",
    "romeinen romeinse_rijk oude_grieken pompeï* farao* farao's piramide* piramides hiëroglief* hiërogliefen toetanchamon* herodotus homerus_lezen odyssee ilias vergilius* ovidius* griekse_mythologie archeologisch_museum_athene gladiator*",
    "tempel keizer latijn mythe oud",
  ],
  [
    "stamboomonderzoek",
    "stamboom* stambomen genealog* voorouder* voorouders kwartierstaat* familiegeschiedenis* familiearchief* doopboek* doopboeken trouwregister* persoonskaart* bevolkingsregister* dna-matches myheritage* parenteel* overgrootvader* overgrootmoeder* betovergrootvader* familiewapen* openarch* wiewaswie",
    "akte archief geboren register doop naam tak",
  ],
  [
    "oorlog en herinnering",
    "tweede_wereldoorlog bevrijdingsdag* onderduiker* onderduikers hongerwinter* airborne* market_garden slag_om_arnhem eerste_wereldoorlog ieper passchendaele dodenherdenking* stolperstein* struikelsteen* struikelstenen d-day verzetsmuseum* westerbork anne_frank margraten oorlogsdagboek* jappenkamp* liberation_route",
    "oorlog verzet kamp soldaat bezetting herdenken",
  ],
  [
    "Indië en koloniaal verleden",
    "nederlands-indië indische_familie indische_roots indisch_verleden molukse* molukkers tempo_doeloe batavia_van_vroeger slavernijverleden bersiap pasar_malam tong_tong_fair",
    "indië kamp plantage oma",
  ],
  [
    "kerk en geloof",
    "kerkdienst* kerkkoffie dominee* preken_van kerkenraad* protestantse_gemeente bijbelkring* bijbelstudie* bijbel* psalmen psalm* liedboek eucharistie* parochie* gebedsgroep* avondmaal diaken* ouderling* zondagsschool kerkganger* huiskring* catechese doopsgezind* remonstrant* remonstrants remonstrants* oecumen* jeugdkerk",
    "kerk geloof gebed preek god doop viering",
  ],
  [
    "klooster en pelgrimeren",
    "santiago_de_compostela pelgrim* pelgrims camino pelgrimstocht* kloosterweekend* kloosterdagen klooster kloosters taizé benedictijn* kloosterwandel* gregoriaans gregoriaans* retraite* trappistenklooster* stempelboekje jacobspad pelgrimspad camino_francés lourdes lourdes* jakobsschelp",
    "stilte pad abdij etappe monnik schelp",
  ],
  [
    "jodendom en islam",
    "synagoge* sjabbat* sjabbes pesach* chanoeka* rabbijn* tora* joods_leven joodse_feest ramadan* suikerfeest iftar* moskee* koran* offerfeest mekka* hadj soefi* soefisme",
    "gebed feest vasten traditie",
  ],
  [
    "meditatie en boeddhisme",
    "meditatie* mediteren mindfulness* vipassana* boeddhis* boeddhist* zenmeditatie* zazen zencentrum* zenboeddh* meditatiekussen* stilteretraite* ademwerk* thich_nhat_hanh dalai_lama bodyscan*",
    "stilte adem zitten kussen aandacht rust",
  ],
  [
    "spiritualiteit en astrologie",
    "astrolog* horoscoop* tarot* tarotkaart* reiki* chakra* sterrenbeeld_is antroposof* vrijeschool* steiner* geboortehoroscoop* human_design wichelroede* sjamanis* helderziend* numerolog*",
    "maan energie kaarten teken planeet",
  ],
  [
    "kaarten en aardrijkskunde",
    "atlas atlas* bosatlas landkaart* landkaarten aardrijkskund* topografische_kaart* stafkaart* oude_kaarten cartogra* mercator* kaartenverzameling wereldbol*",
    "kaart grens schaal globe",
  ],
  [
    "taal en dialect",
    "dialect* dialecten etymolog* onze_taal groot_dictee dictee_der spreekwoord* gronings_praten streektaal* streektalen limburgs_dialect brabants_dialect taalliefhebber* woordgrap* palindroom* esperanto* gebarentaal* gebarentolk* van_dale uitdrukkingen_uit",
    "woord taal uitspraak spelling letter",
  ],
  [
    "talen leren",
    "duolingo* taalcursus* taalreis* taalmaatje* taaluitwisseling* woordjes_leren talenknobbel taalles taalles* volksuniversiteit* polyglot* taalcafé*",
    "woordjes grammatica uitspraak cursus les oefenen",
  ],
  [
    "Latijn en Grieks",
    "gymnasium* latijn_en_grieks latijnse_les grieks_vertalen catullus* cicero_lezen caesar_vertalen oudgrieks oudgrieks* naamvallen_van klassieke_talen latijn_leren latijnse_spreuk*",
    "latijn vertaling grieks tekst",
  ],
  [
    "debatteren en spreken",
    "debatclub* toastmaster* debatteren debatwedstrijd* lagerhuisdebat spreekangst*",
    "debat speech publiek jury",
  ],
  [
    "lesgeven en bijles",
    "bijles bijles* huiswerkbegeleid* lesgeven voor_de_klas zij-instromer* juf_van groep_3 leerkracht_op basisschoolklas pabo taalvrijwillig* voorleesvrijwillig* nt2-les nt2-les* leesmoeder",
    "klas leerlingen les school",
  ],
];
