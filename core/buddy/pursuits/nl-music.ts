import type { Pursuit } from "./pursuit.ts";

/** Making music and hearing it, in Dutch. */
export const nlMusic: readonly Pursuit[] = [
  [
    "zingen in een koor",
    "koor koren zangkoor* koorlid koorzang* koorrepetitie* kooravond dirigent_van_ons shantykoor* popkoor* kamerkoor* kerkkoor* gospelkoor* mannenkoor* vrouwenkoor* a_capella a_cappella alten sopranen bassen_en_tenoren toonladders_zingen zangvereniging* projectkoor* smartlappenkoor*",
    "zingen partij repetitie alt sopraan tenor bas optreden partituur stem",
  ],
  [
    "zangles",
    "zangles zangles* zanglerares zanglerares* zangleraar* zangpedagog* stemvorming solozang* ademsteun zangtechniek zangdocent* karaoke*",
    "stem lied hoog toon adem zingen",
  ],
  [
    "piano",
    "piano* piano's pianoles pianoles* pianist* pianostemmer* vleugelpiano klavecimbel* steinway* chopin* pianospelen quatre-mains pianolerares pianomuziek mondschein_sonate pianostuk* vleugel_gekocht",
    "toetsen vleugel pedaal etude oefenen noten les spelen",
  ],
  [
    "orgel",
    "kerkorgel* orgels organist* orgelconcert* pijporgel* orgelpijp* orgelspel* orgelles orgelles* orgelbouw* hammondorgel* draaiorgel* manualen orgelfuga*",
    "orgel pijpen register pedaal kerk fuga",
  ],
  [
    "accordeon",
    "accordeon* trekzak* trekharmonica* accordeonist* bandoneon* accordeonvereniging*",
    "balg knoppen register wals spelen",
  ],
  [
    "gitaar",
    "gitaar* gitaren gitaarles gitaarles* gitarist* fingerpick* gibson fender* stratocaster* gitaarversterker* barré* gitaarsnaar* basgitaar* plectrum telecaster",
    "snaren akkoorden akkoord riff solo versterker capo",
  ],
  [
    "drummen",
    "drumstel* drummen drummer* drumles drumles* drumstok* drumstokjes djembé* djembe* slagwerk* slagwerkgroep* bongo's cajon* percussie* snaredrum*",
    "trommel ritme stokken bekken slag maat",
  ],
  [
    "viool",
    "viool* violen vioolles vioolles* violist* strijkstok* stradivarius vioolbouwer* altviool* altviolist* vioolconcert* vioolleraar",
    "strijken snaren kinhouder hars les streek",
  ],
  [
    "cello en contrabas",
    "cello* cello's cellist* celloles celloles* contrabas contrabas* contrabassist* cellosuite* gamba viola_da_gamba strijkkwartet*",
    "strijkstok snaren pin strijken kwartet",
  ],
  [
    "fluit",
    "blokfluit* dwarsfluit* dwarsfluitist* fluitles fluitles* fluitist* piccolo* altfluit* panfluit* fluitensemble*",
    "fluit toon adem mondstuk les",
  ],
  [
    "klarinet, hobo en fagot",
    "klarinet* klarinettist* hobo hoboïst* fagot* fagottist* basklarinet* althobo rietjes_snijden*",
    "riet mondstuk toon orkest ansatz",
  ],
  [
    "saxofoon",
    "saxofoon* saxofonist* altsax* tenorsax* sopraansax* saxofoonles saxofoonles* saxofoonkwartet*",
    "sax riet mondstuk jazz solo",
  ],
  [
    "trompet en koper",
    "trompet* trompettist* trombon* trombonist* bugel* bugelist hoornist* tuba* tubaïst euphonium* cornet_spelen koperblazer* koperensemble*",
    "koper mondstuk lippen ventiel demper hoorn",
  ],
  [
    "fanfare en harmonie",
    "fanfare* harmonieorkest* harmonievereniging* blaasorkest* brassband* drumband* showband* dweilorkest* blaaskapel* muziekvereniging* muziekkorps muziekkorps* boerenkapel* majorette* hafabra",
    "korps mars uniform optocht concours repetitie muziek",
  ],
  [
    "spelen in een orkest",
    "symfonieorkest* strijkorkest* jeugdorkest* kamermuziek* amateurorkest* orkestrepetitie* salonorkest kamerorkest* concertmeester* eerste_viool orkestlid studentenorkest",
    "orkest dirigent partij repetitie symfonie lessenaar",
  ],
  [
    "harp",
    "harp_spelen harpist* harpiste* harples harples* keltische_harp harpsnaren citer* lierspelen",
    "harp snaren pedaal klank",
  ],
  [
    "ukelele en banjo",
    "ukelele* ukulele* banjo* mandoline* ukelelegroep bluegrass*",
    "snaren akkoorden tokkelen liedjes",
  ],
  ["mondharmonica", "mondharmonica* bluesharp toots_thielemans mondharmonicaspeler*", "blazen blues toon buigen"],
  [
    "doedelzak en folk",
    "doedelzak* folkmuziek* ierse_muziek folksessie* folkfestival* draailier* bal_folk balfolk* tin_whistle bodhrán bodhran folkband* volksmuziek* uilleann*",
    "sessie reel jig deuntje pub",
  ],
  [
    "beiaard en klokken",
    "beiaard* carillon* beiaardier* klokkenluid* stadsbeiaardier klokkenspel* bellen_luiden luidklok*",
    "toren klokken klok luiden klepel",
  ],
  [
    "klassieke muziek",
    "klassieke_muziek concertgebouw* mahler* beethoven* brahms brahms* schubert* mozart* sibelius* sjostakovitsj* tsjaikovski* symfonie* strijkkwintet* pianoconcert* matineeconcert* nationaal_ballet_orkest radio_4 vivaldi*",
    "concert dirigent orkest uitvoering deel zaal",
  ],
  [
    "Bach en oude muziek",
    "matthäus-passion matthäus matteüspassie johannes-passion bachcantate* cantate* weihnachtsoratorium barokmuziek* johann_sebastian_bach oude_muziek festival_oude_muziek monteverdi* händel* goldbergvariaties brandenburgse_concerten telemann hohe_messe",
    "bach barok fuga oratorium cantor",
  ],
  [
    "opera",
    "opera's operahuis* operakoor* verdi* puccini* wagner* la_traviata tosca carmen_van_bizet aria's libretto* operaliefhebber* operette* zauberflöte bel_canto nationale_opera",
    "opera aria tenor enscenering ouverture diva",
  ],
  [
    "jazz",
    "jazz* jazzclub* jazzfestival* north_sea_jazz miles_davis coltrane* chet_baker bebop* bigband* bimhuis jazzconcert* swingmuziek thelonious_monk ella_fitzgerald jamsessie*",
    "swing solo improviseren trio sax blue standards",
  ],
  [
    "pop en rock",
    "rolling_stones beatles beatles* bob_dylan springsteen* pink_floyd led_zeppelin u2 golden_earring* doe_maar david_bowie popconcert* paradiso coverband* pinkpop* rockband* neil_young queen_tribute radiohead fleetwood_mac leonard_cohen top_2000",
    "band album nummer concert gitaar optreden fan",
  ],
  [
    "blues",
    "bluesband* bluesgitaar* bluesfestival* muddy_waters bb_king john_lee_hooker cuby_and_the_blizzards deltablues",
    "blues gitaar slide solo",
  ],
  [
    "metal en punk",
    "heavy_metal metalband* metallica* iron_maiden punkband* hardrock* black_sabbath graspop metalhead* moshpit* deathmetal doommetal within_temptation",
    "metal riff festival hard",
  ],
  [
    "Nederlandstalige muziek",
    "smartlap* levenslied* nederlandstalige_muziek boudewijn_de_groot andré_hazes ramses_shaffy liesbeth_list kleinkunst* acda_en_de_munnik guus_meeuwis bløf spinvis wende_snijders herman_van_veen normaal_concert chansons jacques_brel",
    "lied tekst luisterlied hit meezingen",
  ],
  [
    "dance en elektronische muziek",
    "technofeest* techno_feest housefeest* elektronische_muziek synthesizer* synthesizers kraftwerk* drum_and_bass deejay* dj-set* draaitafels trance_muziek modulaire_synth lowlands lowlands*",
    "beat dj house techno set bas club",
  ],
  ["hiphop", "hiphop* rapper* rappen freestylen beatbox* graffiti_en breakdance*", "rap beat tekst flow rijm"],
  [
    "platen verzamelen",
    "vinyl elpee* lp's platenspeler* platenzaak* platenbeurs platenbeurs* platencollectie* singletjes grammofoon* pick-up_naald recordstore* platenkoffer*",
    "platen naald hoes draaien geluid versterker",
  ],
  [
    "concerten en festivals",
    "festivalcamping* muziekfestival* zwarte_cross festivalganger* festivalterrein concertkaartje* poppodium* ahoy_concert ziggo_dome best_kept_secret concertganger* tivoli_vredenburg",
    "festival concert kaartjes podium band optreden",
  ],
  [
    "musical",
    "musical* musicals soldaat_van_oranje les_misérables les_miserables phantom_of_the_opera lion_king musicalster* west_side_story",
    "voorstelling rol dans zang kostuum",
  ],
  [
    "liedjes schrijven",
    "singer-songwriter* liedjes_schrijven songwrit* liedjesschrijver* componeren componist* songteksten thuisstudio* huiskamerconcert* muziek_opnemen",
    "tekst lied akkoorden melodie opname refrein",
  ],
];
