import type { Pursuit } from "./pursuit.ts";

/** Sports, in German. */
export const deSports: readonly Pursuit[] = [
  [
    "Laufen",
    "joggen gejoggt jogger* joggingrunde* laufschuh* lauftreff* laufgruppe halbmarathon* volkslauf* dauerlauf* waldlauf* crosslauf stadtlauf intervalltraining lauf-app laufrunde* morgenlauf laufbuch silvesterlauf*",
    "laufen runde kilometer puls tempo bestzeit pace strecke ziel startnummer schuhe",
  ],
  [
    "Marathon",
    "marathon* marathontraining marathonläufer* ultralauf* ultramarathon* hammermann tempoläufe zielzeit_im_marathon langer_lauf marathonmesse zugläufer",
    "kilometer startnummer ziel lauf pace verpflegung krampf bestzeit training wade",
  ],
  [
    "Triathlon",
    "triathlon* triathlet* ironman ironman-* wechselzone* koppeltraining langdistanz mitteldistanz volkstriathlon neo_für_den_triathlon",
    "rad schwimmen laufen ziel neo staffel distanz training",
  ],
  [
    "Fußball",
    "fußball* fussball* fußballverein* bundesliga* kreisliga* bezirksliga* elfmeter* torwart* torhüter* abseitsfalle stadionbesuch* dauerkarte* fankurve südkurve auswärtsspiel* heimspiel* pokalspiel* dfb-pokal freistoß* stollenschuh* kicken_gehen bolzplatz* altherren* schiedsrichter*",
    "tor tore spiel mannschaft verein halbzeit ball trainer abstieg derby kurve stadion rasen",
  ],
  [
    "Handball",
    "handball* handballer* handballverein* siebenmeter* harzball kreisläufer* rückraum tempogegenstoß* handballhalle handballdamen",
    "halle wurf tor harz mannschaft spiel jugend tribüne",
  ],
  [
    "Volleyball",
    "volleyball* beachvolleyball* schmetterball* pritschen_und_baggern volleyballer* mixed-volleyball zuspieler* hobbyliga_volleyball",
    "netz aufschlag block halle sand ball feld annahme baggern",
  ],
  [
    "Basketball",
    "basketball* basketballer* dreipunktewurf dreier_versenkt korbleger* freiwurf* slam_dunk streetball nba-* basketballkorb korbwurf",
    "korb halle wurf dribbeln ball mannschaft spiel viertel",
  ],
  [
    "Tennis",
    "tennis* tennisclub* tennisplatz* tennisplätze tennisschläger* tennislehrer* tennisarm vorhand rückhand_longline matchball* wimbledon mixed-doppel sandplatzsaison tennishalle* tiebreak* medenspiel*",
    "aufschlag schläger satz netz sand bälle doppel platz rückhand volley",
  ],
  [
    "Tischtennis",
    "tischtennis* ping-pong* pingpong* tischtennisplatte* tischtennisschläger tischtennisverein topspin tischtennisball kreisliga_tischtennis noppenbelag*",
    "platte schläger belag spin schmettern kelle satz bälle",
  ],
  [
    "Badminton",
    "badminton* federball* federballschläger shuttlecock badmintonhalle badmintonverein federbälle badmintonschläger",
    "netz schläger smash halle doppel feld ball",
  ],
  [
    "Squash",
    "squash* squashcourt* squashhalle squashschläger* squashball squashspieler* padel padel-tennis padelplatz",
    "court wand schläger ball schwitzen halle satz",
  ],
  [
    "Golf",
    "golfplatz* golfplätze golfclub* golfschläger* golfball* golfbälle golfrunde* golfen golfer* golfspiel* golfurlaub handicap_verbessert platzreife putten abschlagsplatz driving_range minigolf* birdie* bogey*",
    "golf loch abschlag grün bunker eisen handicap runde schwung flight caddy",
  ],
  [
    "Hockey",
    "feldhockey* hockeyverein* hockeyschläger* hallenhockey* hockeyplatz hockeymannschaft* hockeydamen strafecke* hockeyturnier",
    "schläger ball kunstrasen tor halle mannschaft",
  ],
  [
    "Eishockey",
    "eishockey* pucks bully_im_drittel eishockeyfan* eishockeyspiel* del-spiel eishockeyschläger nhl-* penaltyschießen eishockeyverein",
    "eis drittel tor halle fans schläger derby",
  ],
  [
    "Rugby",
    "rugby* rugbyverein* rugbyspiel* gedränge_im_rugby six_nations all_blacks rugbyturnier rugbyteam dritte_halbzeit",
    "gasse versuch kick pass gedränge ball feld",
  ],
  [
    "American Football",
    "american_football football-team quarterback* touchdown* super_bowl superbowl* linebacker* nfl-* field_goal cheerlead*",
    "yards ball helm defense offense spiel nfl",
  ],
  [
    "Baseball",
    "baseball* softball* homerun* home_run baseballschläger* baseballhandschuh pitcher world_series schlagmal",
    "inning base schlagen schläger werfen handschuh",
  ],
  [
    "Cricket",
    "cricket* kricket* wicket* test_match batsman bowler_beim_cricket cricketfeld ashes-serie cricketverein",
    "schlagmann over innings schläger ball",
  ],
  [
    "Reiten",
    "reiten geritten reitstall* reitstunde* reitverein* reiterhof* reitlehrer* reiturlaub* ausritt* ausritte* ausreiten reithalle* springreit* dressurreit* dressurprüfung wanderritt* reitbeteiligung* voltigier* reitturnier* westernreit* islandreit* reithose reitstiefel",
    "sattel galopp trab stall zügel dressur pferd koppel parcours trense",
  ],
  [
    "Turnen und Gymnastik",
    "turnverein* turnhalle* geräteturn* turnerin* bodenturn* stufenbarren schwebebalken* gymnastikgruppe* kunstturn* seniorenturnen kinderturnen reckturnen trampolinspringen trampolin* rhythmische_sportgymnastik",
    "reck barren matte kür halle dehnen salto übungsleiter",
  ],
  [
    "Leichtathletik",
    "leichtathlet* leichtathletik* hochsprung* weitsprung* stabhochsprung* kugelstoß* speerwurf* diskuswurf* hürdenlauf* sportabzeichen* hundertmeterlauf zehnkampf* staffellauf",
    "bahn weite sprung staffel stadion bestleistung speer hürden kugel",
  ],
  [
    "Fitness und Kraftsport",
    "fitnessstudio* hantel* hanteltraining langhantel* kurzhantel* kreuzheben bankdrücken kettlebell* crossfit* muckibude kniebeuge* klimmzüge klimmzug* liegestütz* muskelkater krafttraining* kraftraum powerlifting* gewichtheb*",
    "training gewichte studio sätze muskeln trainer wiederholungen laufband",
  ],
  [
    "Yoga",
    "yoga* yogalehrer* yogakurs* yogamatte* yogastudio sonnengruß* herabschauender_hund hatha* vinyasa* yin-yoga ashtanga* kopfstand_im_yoga shavasana asana* pranayama* yogastunde*",
    "matte atmung übung dehnung stunde kurs entspannung",
  ],
  [
    "Pilates und Rückengymnastik",
    "pilates* pilateskurs* rückengymnastik* rückenschule* beckenboden* feldenkrais* wassergymnastik* aquafitness aquajogging faszienrolle* faszientraining reha-sport* wirbelsäulengymnastik",
    "rücken matte übungen kurs dehnen halle",
  ],
  [
    "Judo und Karate",
    "judo* judoka* karate* karateka aikido* dojo* taekwondo* kata_üben jiu-jitsu* kampfsport* ju-jutsu gürtelprüfung* schwarzer_gurt braungurt kickbox* krav_maga wing_tsun",
    "gürtel matte wurf gegner meister training prüfung halle",
  ],
  [
    "Tai-Chi und Qigong",
    "tai_chi tai-chi* taiji* qigong* chi_gong qi_gong tai-chi-* peking-form acht_brokate schwertform",
    "form fluss atem übung ruhe meister park",
  ],
  [
    "Boxen",
    "boxverein* boxhandschuh* boxsack boxring boxtraining* boxkampf* boxclub sparring* schattenbox* boxstunde amateurboxen boxerin",
    "ring runde schlag gegner seilspringen deckung haken",
  ],
  [
    "Fechten",
    "fechtkurs* fechter* fechtverein* fechtclub säbelfechten degenfechten florettfechten florett fechtmaske* schwertkampf* historisches_fechten hema",
    "degen säbel klinge treffer parade maske bahn",
  ],
  [
    "Bogenschießen",
    "bogenschieß* bogenschütz* langbogen* recurve* compoundbogen* 3d-parcours bogensport* zielscheibe_am_bogen bogenparcours köcher pfeilbau",
    "bogen pfeil pfeile scheibe sehne zielen parcours",
  ],
  [
    "Schützenverein",
    "schützenverein* schützenfest* schützenkönig* schützenhaus* luftgewehr* luftpistole* sportschütz* schützenbruder* schützenbrüder königsschießen schießstand* vogelschießen wurfscheibe*",
    "scheibe könig verein umzug stand ringe zielen",
  ],
  [
    "Kegeln und Bowling",
    "kegeln gekegelt kegelclub* kegelbahn* kegelabend* kegelbruder kegelschwester* bowlingbahn* bowlingabend bowlingkugel sportkegel* alle_neune kegeltour* kegelverein* bowlen",
    "bahn kugel pudel strike pins runde verein",
  ],
  [
    "Boule und Pétanque",
    "boule boulen boulekugel* boulebahn* bouleplatz petanque* pétanque* boule-turnier boccia* bocciabahn boulegruppe schweinchen_gelegt",
    "kugel kugeln kies schweinchen legen schießen platz",
  ],
  [
    "Curling und Eisstockschießen",
    "curling* eisstock* eisstockschießen eisstockbahn curlingstein* curlingclub daube eisschütz* stockschießen stockschützen boßeln boßeltour*",
    "stein eis bahn besen wischen haus mannschaft",
  ],
  [
    "Darts",
    "dartscheibe* dartpfeil* dartspiel* dart-wm dartverein dartturnier steeldart* e-dart* 180er bullseye darts_spielen darts-wm ally_pally",
    "darts pfeil scheibe doppel kneipe werfen leg checkout",
  ],
  [
    "Billard",
    "billard* billardtisch* billardqueue snooker* poolbillard* queue_und_kreide karambolage-billard billardhalle billardsalon billardkugel* 8-ball",
    "kugel kreide tisch stoß loch bande queue",
  ],
  [
    "Motorsport",
    "formel_1 formel-1* formel_eins nürburgring* nordschleife* hockenheimring* motorsport* rallye* rallyefahrer* kartbahn* kartfahren kartrennen le_mans boxenstopp dtm-* tourenwagen* motogp",
    "rennen strecke kurve fahrer runde box reifen pilot training",
  ],
  [
    "Radsport schauen",
    "tour_de_france giro_d’italia vuelta peloton* gelbes_trikot bergtrikot bergwertung* radrennen* radrennfahrer* ausreißergruppe* alpe_d’huez mont_ventoux radprofi* zeitfahren paris-roubaix",
    "etappe berg sprint trikot ausreißer anstieg fahrer",
  ],
  [
    "Skateboard und Inliner",
    "skateboard* skatepark* skaten skater* longboard* inliner* inlineskat* rollschuh* halfpipe rollerderby rollerskat*",
    "rollen rampe brett trick schoner asphalt sturz",
  ],
  [
    "Olympische Spiele",
    "olympia olympiade* olympische_spiele olympisch* paralymp* medaillenspiegel winterspiele sommerspiele olympiasieger* goldmedaille* biathlon* skispring* vierschanzentournee bobbahn biathlet*",
    "medaille gold sport wettkampf sieg schanze fernsehen",
  ],
];
