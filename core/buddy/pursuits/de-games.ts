import type { Pursuit } from "./pursuit.ts";

/** Games and collecting, in German. */
export const deGames: readonly Pursuit[] = [
  [
    "Schach",
    "schach schachspiel* schachpartner* schachclub* schachverein* schachbrett* schachpartie* schachturnier* großmeister* sizilianische_verteidigung damengambit* schachuhr* blitzpartie* fernschach* rochade* lichess* magnus_carlsen königsindisch* schachaufgabe* simultanschach springergabel blitzschach",
    "matt partie dame läufer turm springer eröffnung bauer brett zug remis elo endspiel",
  ],
  [
    "Skat und Doppelkopf",
    "skat skatspieler* skatturnier* skatrunde* skatabend* skatclub* doppelkopf* dokorunde* doppelkopfrunde* schafkopf* schafkopfen schafkopfrunde grand_ouvert null_ouvert reizen_beim_skat binokel* gaigel jassen* jassrunde* jassabend* tarock* tarockrunde watten_gespielt benocken",
    "karten trumpf reizen stich solo blatt runde stammtisch bock ramsch",
  ],
  [
    "Bridge",
    "bridgeclub* bridgeturnier* bridgeabend* bridgepartner* bridgerunde* kontrakt_ohne_trumpf reizung_beim_bridge schlemm* alleinspieler* bridge_spielen bridgespieler* bridgekarten bridgekurs* canasta* canastarunde* romméabend rommé* rommee*",
    "bridge reizen trumpf stiche blatt paar dummy karten",
  ],
  [
    "Poker",
    "poker* pokerrunde* pokerabend* texas_hold’em royal_flush pokerchips* pokertisch* full_house bluffen_am_tisch pokerturnier*",
    "chips blatt bluff runde karten einsatz",
  ],
  [
    "Brettspiele",
    "brettspiel* brettspielabend* gesellschaftsspiel* spieleabend* siedler_von_catan catan* carcassonne* zug_um_zug_spielen spiel_des_jahres spieletreff* agricola_spielen flügelschlag_spielen monopoly* kniffel* würfelspiel* backgammon* mühle_und_dame halma mensch_ärgere_dich_nicht mah-jongg mahjong* spielemesse* uwe_rosenberg kartenspielabend dominion_spielen rummikub* azul_spielen",
    "würfel spiel runde spieler regeln strategie figuren karten punkte",
  ],
  [
    "Rollenspiele",
    "pen-and-paper* pen_and_paper dungeons_and_dragons dungeons_&_dragons rollenspielrunde* das_schwarze_auge dsa-runde liverollenspiel* larp* spielleiter_der_runde call_of_cthulhu rollenspielabend* charakterbogen d&d shadowrun* w20-würfel warhammer* tabletop-spiel*",
    "würfel charakter magier abenteuer kampagne elf zwerg dungeon meister",
  ],
  [
    "Computerspiele",
    "computerspiel* videospiel* playstation* nintendo* xbox* minecraft* zelda* super_mario zocken gezockt gamer* age_of_empires civilization* world_of_warcraft steam-spiel* baldur’s_gate spielekonsole* landwirtschafts-simulator nintendo_switch animal_crossing fortnite* gamescom",
    "konsole level spiel controller online boss team zocker",
  ],
  [
    "Puzzeln",
    "puzzeln gepuzzelt puzzleteil* 1000-teile-puzzle ravensburger-puzzle puzzle_mit_1000 puzzletisch* puzzlematte* puzzles holzpuzzle*",
    "puzzle teile rand motiv himmel tisch",
  ],
  [
    "Kreuzworträtsel und Sudoku",
    "kreuzworträtsel* sudoku* rätselheft* rätselecke um_die_ecke_gedacht scrabble* scrabbleabend wordle* zeit-rätsel denksport* rebus rätselfreund* logikrätsel* schwedenrätsel",
    "rätsel lösen buchstaben kästchen waagerecht senkrecht wort knobeln",
  ],
  [
    "Quiz und Escape Room",
    "quizabend* pubquiz* pub-quiz* kneipenquiz* escape_room escape-room* escaperoom* exit-spiel* jeopardy* quizduell* trivial_pursuit krimidinner* quizteam werwölfe_von_düsterwald",
    "fragen runde kneipe rätsel schloss team raten",
  ],
  [
    "Zauberwürfel und Knobeln",
    "zauberwürfel* rubik* rubiks_cube speedcub* knobelspiel* knobelaufgaben mathe-olympiade geduldspiel* tangram*",
    "würfel lösen sekunden drehen knobeln",
  ],
  [
    "Go und Mah-Jongg",
    "go-spiel* go_spielen go-brett* goban mahjongg mah-jongg* shogi* go-turnier go-verein",
    "steine brett gebiet partie weiß schwarz",
  ],
  [
    "Briefmarken",
    "briefmarke* briefmarkensammler* briefmarkenverein* philatel* ersttagsbrief* sondermarke* michel-katalog blaue_mauritius zahnungsschlüssel briefmarkenalbum* poststempel* postgeschichte* viererblock gezähnt",
    "marke marken album stempel zähnung satz sammeln",
  ],
  [
    "Münzen",
    "münzsammler* münzsammlung* numismat* silbermünze* goldmünze* römische_münzen denar* gedenkmünze* taler_und_gulden münzkabinett* münzbörse* euromünzen_sammeln münzkatalog",
    "münze münzen prägung silber album sammlung",
  ],
  [
    "Antiquitäten und Flohmarkt",
    "flohmarkt* flohmärkte* antiquität* trödelmarkt* trödelmärkte* trödelladen* antikmarkt* meißner_porzellan* bares_für_rares dachbodenfund* auktionshaus_besuch antiquitätenhändler* porzellansammlung* zinnteller kofferraumflohmarkt trödler brocante brockenhaus",
    "stand handeln schnäppchen alt silber porzellan fundstück sammler",
  ],
  [
    "Sammeln",
    "sammelleidenschaft* ansichtskarte* ansichtskarten* postkartensammlung* bierdeckelsammlung kronkorken* überraschungseier streichholzschacht* fingerhüte autogrammkarte* sammelalbum* panini* panini-bilder fußballbilder pokémon-karten* kaffeekannen_sammeln sammlerbörse* blechspielzeug* bierkrüge emailleschilder*",
    "sammlung sammeln stück tauschen rar album sammler vitrine",
  ],
  [
    "Mineralien und Fossilien",
    "mineralien* fossilien* ammonit* ammoniten* versteinerung* edelsteine bergkristall* geode* geoden trilobit* steinbruch_gesucht mineraliensammlung* strahler_in_den_alpen fossil* seeigel_versteinert bernsteinsuche hühnergott* donnerkeil* drusen achat*",
    "stein steine hammer fund schicht kristall sammlung",
  ],
];
