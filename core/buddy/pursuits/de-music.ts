import type { Pursuit } from "./pursuit.ts";

/** Making music and hearing it, in German. */
export const deMusic: readonly Pursuit[] = [
  [
    "Chorsingen",
    "chorprobe* chorleiter* chorsänger* chorkonzert* kirchenchor* kammerchor* gospelchor* männergesangverein* gesangverein* singkreis* kantorei a-cappella a_cappella chorwochenende stimmbildung* einsingen frauenchor* projektchor shantychor* kinderchor* mitsingen chorwerk* chorreise",
    "chor singen alt sopran tenor bass noten probe kantor konzert motette stimme messe",
  ],
  [
    "Gesang",
    "gesangsunterricht gesangslehrer* gesangsstunde* arien liederabend* kunstlied* gesangsausbildung belting karaoke* karaokeabend mezzosopran* koloratur* bariton* stimmtraining singstunde*",
    "stimme singen lied atem ton lage bühne",
  ],
  [
    "Klavier",
    "klavier* klavierstunde* klavierlehrer* klavierstimmer* klavierspiel* klavierkonzert* flügel_und_klavier pianist* tonleitern etüde* nocturne* stutzflügel konzertflügel steinway bechstein bösendorfer vierhändig* e-piano digitalpiano mondscheinsonate keyboard_üben",
    "tasten pedal noten üben sonate flügel stück akkord finger",
  ],
  [
    "Orgel",
    "orgel* organist* orgelkonzert* orgelpfeife* orgelbau* orgelempore kirchenorgel* kantor_und_organist orgelunterricht orgelregister drehorgel* leierkasten* hammondorgel* silbermann-orgel",
    "pfeifen register manual pedal kirche empore choral toccata fuge",
  ],
  [
    "Akkordeon",
    "akkordeon* akkordeonist* akkordeonorchester ziehharmonika* quetschkommode* knopfakkordeon steirische_harmonika schifferklavier* bandoneon* bandonion* musette-walzer konzertina",
    "balg knöpfe bass griff volksmusik walzer",
  ],
  [
    "Gitarre",
    "gitarre* gitarrist* gitarrenunterricht gitarrenlehrer* gitarrenakkord* konzertgitarre westerngitarre* e-gitarre* stratocaster* telecaster* les_paul fender-verstärker gitarrensaite* kapodaster plektrum plektren fingerpicking barrégriff* klampfe* lagerfeuerlieder",
    "saiten akkorde griffe verstärker zupfen solo riff bund band",
  ],
  [
    "E-Bass und Band",
    "e-bass* bassgitarre* bassist* bandprobe* proberaum* coverband* schülerband schulband rockband* bandkollege* bassverstärker jam-session* jamsession* gitarrensolo",
    "bass band auftritt probe gig verstärker kneipe setlist stimmung",
  ],
  [
    "Schlagzeug",
    "schlagzeug* schlagzeuger* schlagzeuglehrer drummer* trommelstock drumsticks snare* hi-hat* cajon* djembe* trommelkurs* trommelgruppe sambatrommel* bongos percussion* paukenschlag pauker_im_orchester",
    "becken trommel takt rhythmus groove beat sticks felle",
  ],
  [
    "Geige",
    "geige geigen geigespielen geigerin geigenspiel* geigenunterricht* geigenlehrer* geigenbau* geigenbauer* violine* violinist* violinkonzert* geigenkasten kolophonium vibrato stradivari* geigenstunde* fiddle",
    "bogen saiten lage üben orchester stimmen sonate wirbel",
  ],
  [
    "Bratsche und Streichquartett",
    "bratsche* bratscher* bratschist* streichquartett* kammermusik* kammermusikkurs viola_spielen quartettabend* hauskonzert* hausmusik streichtrio* klaviertrio*",
    "quartett bogen proben satz noten streicher haydn",
  ],
  [
    "Cello und Kontrabass",
    "cello* cellist* cellounterricht cellosuite* violoncello kontrabass* kontrabassist* gambe gambist* viola_da_gamba cellostunde* stachel_am_cello",
    "bogen saiten suite bach stachel tief lage",
  ],
  [
    "Flöte",
    "querflöte* blockflöte* flötist* flötenunterricht flötengruppe* flötenensemble altflöte* bassflöte* piccolo* piccoloflöte traversflöte panflöte* flötenquartett tin_whistle flötenkreis",
    "flöte mundstück ansatz töne finger luft noten",
  ],
  [
    "Klarinette und Oboe",
    "klarinette* klarinettist* oboe oboen oboist* fagott* fagottist* englischhorn klezmer* rohrbau klarinettenquintett bläserquintett* bassklarinette* bassetthorn",
    "blatt rohr ansatz töne bläser klappen quintett",
  ],
  [
    "Saxofon",
    "saxofon* saxophon* altsaxofon* tenorsax* altsax* saxofonist* saxophonist* saxofonquartett saxofonunterricht baritonsax* sopransax*",
    "blatt ansatz jazz töne big solo",
  ],
  [
    "Blechblasen",
    "trompete* trompeter* posaune* posaunist* posaunenchor* waldhorn* hornist* tuba* tubist* flügelhorn* tenorhorn* kornett bläserkreis blechbläser* alphorn* jagdhornbläser* turmblasen brassband* euphonium",
    "ansatz mundstück dämpfer ventil züge töne choral bläser",
  ],
  [
    "Blaskapelle",
    "blaskapelle* blasorchester* musikverein* blasmusik* stadtkapelle marschmusik spielmannszug* fanfarenzug* musikkapelle* egerländer* musikerheim dorfkapelle* stammkapelle guggenmusik*",
    "marsch dirigent polka tracht umzug festzelt noten probe",
  ],
  [
    "Orchester spielen",
    "laienorchester* amateurorchester* orchesterprobe* orchesterwochenende kammerorchester* jugendorchester* streichorchester* akademisches_orchester liebhaberorchester stimmführer* zweite_geige sinfonieorchester* konzertmeister*",
    "orchester probe dirigent noten pult konzert streicher sinfonie",
  ],
  [
    "Harfe und Zither",
    "harfe* harfenist* harfenunterricht hackbrett* zither* zitherspieler* stubenmusik* stubnmusi kantele keltische_harfe hakenharfe saitenmusik leier_spielen drehleier*",
    "saiten klang zupfen stimmen stube volksmusik",
  ],
  [
    "Ukulele, Banjo, Mandoline",
    "ukulele* banjo* mandoline* mandolinenorchester zupforchester* ukulelengruppe balalaika* bouzouki* oud-spieler lautenspiel* lautenmusik waschbrett-band bluegrass*",
    "saiten zupfen akkorde strumming stimmen",
  ],
  [
    "Mundharmonika",
    "mundharmonika* bluesharp* blues-harp maultrommel* mundharmonikaspieler hohner-* chromatische_mundharmonika tremoloharp",
    "ziehen blasen töne blues bending",
  ],
  [
    "Dudelsack und Irish Folk",
    "dudelsack* dudelsackspieler* sackpfeife* highland_pipes uilleann* irish_folk folk-session* folksession* bodhran* schottische_pipes mittelaltermusik* pipeband pipe_band ceilidh",
    "pfeifen session pub reel jig trommel tunes",
  ],
  [
    "Klassische Musik",
    "klassische_musik sinfonie* symphonie* sinfoniekonzert* philharmoni* elbphilharmonie* konzertabonnement* beethoven beethovens mozart mozarts brahms schuberts schubertlied* schubertiade* gustav_mahler anton_bruckner brucknersinfonie* robert_schumann schumannlied* mendelssohns schostakowitsch* tschaikowsk* konzertsaal* gewandhaus* kammerkonzert*",
    "dirigent orchester satz konzert solist pause abo saal aufnahme",
  ],
  [
    "Bach und Barockmusik",
    "johann_sebastian_bach weihnachtsoratorium* matthäuspassion* johannespassion* h-moll-messe bachkantate* goldberg-variationen goldbergvariationen barockmusik* alte_musik cembalo* händels telemann* buxtehude* vivaldi* wohltemperiert* brandenburgische_konzerte barockorchester schütz_motetten",
    "bach kantate choral passion fuge messe thomaskirche continuo",
  ],
  [
    "Oper",
    "oper opern opernhaus* opernabend* opernbesuch* opernsänger* opernführer zauberflöte verdi puccini rosenkavalier bayreuth* wagner-* traviata* aida nabucco bohème* fidelio operette* inszenierung_der_oper libretto scala_di_milano semperoper* festspielhaus* arena_di_verona",
    "arie bühne inszenierung sopran tenor ouvertüre akt vorhang regie",
  ],
  [
    "Jazz",
    "jazz* jazzclub* jazzkeller* jazzkonzert* jazzfestival* bebop swingmusik bigband* big_band miles_davis coltrane ellington dixieland* jazztrio* improvisationsjazz louis_armstrong ella_fitzgerald bossa_nova",
    "trio solo improvisation standards swing club trompete set",
  ],
  [
    "Blues und Rock",
    "bluesrock* blues-konzert* rockkonzert* rolling_stones beatles* led_zeppelin pink_floyd deep_purple jimi_hendrix rockmusik* rock’n’roll bob_dylan springsteen-konzert woodstock neil_young stones-konzert bluesabend*",
    "blues rock gitarre konzert album tour band platte",
  ],
  [
    "Heavy Metal",
    "heavy_metal metalhead* wacken* metal-konzert* iron_maiden metallica* headbang* metalfestival* black_metal death_metal kutte_mit_aufnähern moshpit* luftgitarre* motörhead thrash_metal",
    "metal riff festival band laut bühne kutte",
  ],
  [
    "Schlager und Volksmusik",
    "schlagermusik schlagerparty volksmusik* schlagersänger* jodeln jodler* jodelkurs udo_jürgens evergreen* schunkel* volkslied* zwiefache* liederbuch_mit_volksliedern musikantenstadl",
    "schlager lied refrain mitsingen melodie tracht",
  ],
  [
    "Elektronische Musik",
    "synthesizer* techno technoparty* technoclub* modularsynth* elektronische_musik kraftwerk-konzert drumcomputer* loveparade dj-pult dj-set* plattenaufleg* auflegen_als_dj moog* house-musik",
    "beat club bass modul sound mischpult sequenzer",
  ],
  [
    "Hip-Hop",
    "hip-hop hiphop* rapper* rap-musik freestyle-rap breakdance* graffiti* beatbox* deutschrap* sprechgesang fanta_vier",
    "beat reim rap flow text bühne",
  ],
  [
    "Schallplatten",
    "schallplatte* plattenspieler* plattensammlung* vinyl* vinylplatte* plattenladen plattenladens plattenbörse* tonarm* tonabnehmer* langspielplatte* lp-sammlung plattencover röhrenverstärker* hifi-* hifi-anlage*",
    "platte platten nadel hören rille cover anlage verstärker lautsprecher",
  ],
  [
    "Konzerte und Festivals",
    "musikfestival* festivalbändchen festivalgelände open-air-konzert* open_air konzertbesuch* konzertkarte* glastonbury roskilde fusion-festival vorband zugabe_gespielt rockfestival* konzertabend* wacken-* straßenmusik*",
    "bühne karten band zelt schlamm konzert publikum zugabe",
  ],
  [
    "Musicals",
    "musical* musicalbesuch* phantom_der_oper starlight_express könig_der_löwen west_side_story les_misérables tanz_der_vampire musicalbühne broadway cats-musical lloyd_webber",
    "bühne lied tanz karten szene kostüme",
  ],
  [
    "Komponieren und Liedermachen",
    "liedermacher* songwrit* komponier* arrangieren_für liedtext* eigene_lieder tonstudio_im_keller reinhard_mey kleinkunst* hannes_wader partitur* notensatz_programm heimstudio* musescore",
    "lied text akkorde melodie strophe aufnahme song",
  ],
  [
    "Musik mit Kindern und Lehren",
    "musikschule* musikschullehrer musikalische_früherziehung musikgarten instrumentenkarussell vorspielabend* schülervorspiel* jugend_musiziert musikunterricht musikpädagog* klassenvorspiel",
    "unterricht schüler üben vorspielen noten instrument",
  ],
];
