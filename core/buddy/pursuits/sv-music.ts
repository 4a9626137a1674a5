import type { Pursuit } from "./pursuit.ts";

/** Making music and hearing it, in Swedish. */
export const svMusic: readonly Pursuit[] = [
  [
    "körsång",
    "kören körsång* körsångare körövning* körledare* körrepetition* kammarkör* kyrkokör* manskör* damkör* gospelkör* körkonsert* blandad_kör körer sångarfest sångkör a_cappella körmedlem* allsång* luciakör*",
    "sång stämma alt sopran tenor bas noter repa konsert",
  ],
  [
    "sånglektioner",
    "sånglektion* sångpedagog* sångröst* sångteknik* röstträning* solosång* sånglärare* karaoke* visor_vid",
    "sång röst andning ton scen",
  ],
  [
    "piano",
    "piano pianot pianolektion* pianist* flygel flygeln pianostäm* pianolärare* pianospel* chopin* pianokonsert* fyrhändigt cembalo* klaverspel* etyder steinway*",
    "tangenter pedal spela noter öva stycke",
  ],
  [
    "orgel",
    "kyrkorgel* organist* orgelkonsert* orgelpip* orgelmusik* orgelspel* orgeln piporgel* hammondorgel*",
    "orgel pipor register pedal kyrka",
  ],
  [
    "dragspel och nyckelharpa",
    "dragspel* dragspelsklubb* dragspelare nyckelharp* spelman* spelmansstämma* spelmanslag* riksspelman folkmusik* folkmusiken hambo* polska_från fiollåt* vevlira* schottis* munspel* fele säckpipa*",
    "låt polska stämma vals durspel",
  ],
  [
    "gitarr",
    "gitarr* gitarren gitarrist* gitarrlektion* gitarrsolo* elgitarr* basgitarr* elbas elbas* gibson fender* stratocaster* plektrum gitarrförstärk*",
    "strängar ackord riff solo förstärkare",
  ],
  [
    "trummor",
    "trumset* trummis* trumlektion* trumstock* trumstockar slagverk* cajon djembe* trumpinnar virveltrumm*",
    "trummor takt rytm slag cymbal",
  ],
  [
    "fiol och stråk",
    "fiol* fiolen fiolspel* violin* violinist* cello* cellist* cellon kontrabas kontrabas* viola_i stråkkvartett* stråkorkester* stråkinstrument* fiollektion* altfiol* stradivarius",
    "stråke strängar harts kvartett",
  ],
  [
    "blåsinstrument",
    "blockflöjt* tvärflöjt* flöjtist* klarinett* klarinettist* oboe* fagott* saxofon* saxofonist* altsax* tenorsax* rörblad* panflöjt*",
    "flöjt munstycke ton rör sax",
  ],
  [
    "blåsorkester",
    "trumpet* trumpetare trombon* tuba* valthorn* kornett* blåsorkester* storband* brassband* hornmusik* musikkår* storbandsmusik* drumkår",
    "mässing mun ventil marsch konsert",
  ],
  [
    "spela i orkester",
    "symfoniorkester* kammarorkester* ungdomsorkester* kammarmusik* dirigent* amatörorkester* konsertmästare* orkesterläger*",
    "orkester noter stämma symfoni pult",
  ],
  [
    "ukulele, banjo och harpa",
    "ukulele* banjo* mandolin* harpist* harpa harpspel* bluegrass* lutspel*",
    "strängar ackord",
  ],
  [
    "klassisk musik",
    "klassisk_musik konserthus* mahler* beethoven* brahms brahms* schubert* sibelius* mozart* stravinskij* tjajkovskij* stenhammar* symfoni* vivaldi* berwaldhallen p2-lyssn* sjostakovitj*",
    "konsert dirigent orkester sats solist",
  ],
  [
    "Bach och barock",
    "matteuspassion* johannespassion* juloratorium* barockmusik* barockensemble* goldbergvariation* telemann* händel* messias_i bachkantat* tidig_musik",
    "bach fuga kantat kyrka",
  ],
  [
    "opera",
    "opera operan operahus* operasångare* verdi* puccini* wagner* la_traviata tosca* aria arior trollflöjten folkoperan drottningholmsteatern operett* libretto*",
    "aria tenor sopran ouvertyr",
  ],
  [
    "jazz",
    "jazz* jazzklubb* jazzkonsert* miles_davis monica_zetterlund jan_johansson jazz_på_svenska coltrane* bebop* jazzfestival* swingdans swingdans* jam_session esbjörn_svensson",
    "swing solo improvisera trio sax",
  ],
  [
    "pop och rock",
    "abba* rolling_stones beatles beatles* bob_dylan springsteen* kent_konsert pink_floyd rockband* popband* rockkonsert* coverband* gyllene_tider håkan_hellström roxette* david_bowie leonard_cohen ulf_lundell lisa_ekdahl indiepop* bluesband*",
    "band album låt konsert gitarr blues",
  ],
  [
    "hårdrock och punk",
    "hårdrock* hårdrocken metalband* metallica* iron_maiden punkband* ebba_grön black_sabbath sweden_rock death_metal heavy_metal in_flames thrash* ghost_konsert",
    "metal riff gitarr spelning",
  ],
  [
    "visor och trubadurer",
    "evert_taube bellman* fredmans_epistlar cornelis_vreeswijk vissång* visafton* vispop* povel_ramel trubadur* visfestival* barbro_hörberg tage_danielsson hasse_och_tage schlagerfestival* melodifestival* mello eurovision*",
    "visa sång text schlager",
  ],
  [
    "elektronisk musik och hiphop",
    "techno* synth* synthar syntar dj-set* elektronisk_musik house_musik kraftwerk hiphop* rappare breakdance* skivspelare* vinyl* vinylskiv* vinylskivor skivaffär* skivmässa* lp-skiv* raveparty*",
    "beat dj skiva nål klubb rap",
  ],
  [
    "konserter och festivaler",
    "musikfestival* way_out_west konsertbiljett* hultsfred* spelning spelningar festivalcamping* rockfestival* konsertbesök peace_&_love",
    "festival konsert scen biljetter band",
  ],
  [
    "musikal",
    "musikal* musikalen kristina_från_duvemåla les_misérables phantom_of_the_opera west_side_story mamma_mia",
    "roll scen dans sång",
  ],
  [
    "skriva låtar",
    "låtskriv* låttext* singer-songwriter* komponera* komponerar tonsättare* demoinspel* hemmastudio* spela_in_låtar",
    "låt text ackord melodi inspelning",
  ],
];
