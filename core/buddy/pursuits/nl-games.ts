import type { Pursuit } from "./pursuit.ts";

/** Games and collecting, in Dutch. */
export const nlGames: readonly Pursuit[] = [
  [
    "schaken",
    "schaken schaakclub* schaakbord* schaaktoernooi* schaakpartij* schaakcomputer* siciliaanse_verdediging schaker* schakers grootmeester* magnus_carlsen max_euwe rokade damegambiet* schaakopening* snelschaken hein_donner tata_steel_chess",
    "loper toren dame pion mat zet remise opening partij",
  ],
  ["dammen", "dammen dambord* damclub* damstenen damtoernooi* ton_sijbrands dammer", "schijf zet slag dam"],
  [
    "klaverjassen en kaarten",
    "klaverjas klaverjas* klaverjassen kaartclub* kaartavond* hartenjagen toepen pandoeren kaartspel* kaartspelen boerenbridge jokeren rikken_met canasta*",
    "kaarten troef slag boer nel roem",
  ],
  [
    "bridge",
    "bridgeclub* bridgen bridgedrive* bridgeavond* bridgecursus* bridgepartner* bridgeles bridgeles* sans_atout klein_slem groot_slem viertallen",
    "bieden kaarten troef slag leider slem schoppen harten",
  ],
  [
    "poker",
    "poker* pokeren pokeravond* texas_hold'em full_house_gehad pokertoernooi* royal_flush casino* roulette blackjack*",
    "fiches inzet bluffen kaarten pot",
  ],
  [
    "bordspellen",
    "bordspel* bordspellen spelletjesavond* kolonisten_van_catan catan carcassonne_spelen ticket_to_ride monopoly* risk_spelen scrabble* scrabbelen stratego* rummikub* ganzenbord* mens_erger_je_niet wingspan_spelen keezen keezenspel* terraforming_mars gezelschapsspel* spellenkast* spellenclub* spelletjesmiddag triominos mahjong*",
    "spel dobbelsteen bord punten kaarten beurt spelregels",
  ],
  [
    "rollenspel",
    "dungeons_and_dragons dungeons_&_dragons d&d larp larpen live_action_role spelleider_van rollenspelgroep* pen_and_paper dungeon_master cthulhu* karakterblad",
    "dobbelstenen campagne personage draak avontuur",
  ],
  [
    "videogames",
    "playstation* nintendo* xbox* gamen minecraft* zelda* mario_kart world_of_warcraft fortnite* gamer gamers computerspel* computerspelletje* fifa_spelen animal_crossing skyrim* civilization_spelen flipperkast* speelhal",
    "spel level console controller game",
  ],
  [
    "legpuzzels",
    "legpuzzel* legpuzzels duizend_stukjes 1000_stukjes jan_van_haasteren puzzel_leggen puzzeltafel puzzelstukje* ravensburger*",
    "puzzel stukjes rand doos",
  ],
  [
    "kruiswoordraadsels en sudoku",
    "kruiswoord* kruiswoordraadsel* cryptogram* cryptogrammen sudoku* wordle* denkpuzzel* puzzelboekje* zweedse_puzzel doordenker woordzoeker*",
    "puzzel letters vakjes raadsel woord oplossing",
  ],
  [
    "quizzen en escaperooms",
    "pubquiz* kroegquiz* quizavond* escaperoom* escape_room* trivial_pursuit* quizteam* de_slimste_mens twee_voor_twaalf spelshow",
    "quiz vraag team sloten winnen",
  ],
  [
    "kubussen en breinbrekers",
    "rubiks rubiks* rubik_kubus speedcub* breinbreker* kubus_van_rubik tangram*",
    "kubus draaien vlak oplossing",
  ],
  ["go en mahjong", "go-spel go-club mahjongsteen* shogi mahjongclub gobord*", "stenen bord zet"],
  [
    "postzegels",
    "postzegel* postzegels filatel* postzegelclub* postzegelbeurs postzegelbeurs* eerstedagenvelop* ongebruikt_met_gom postzegelalbum*",
    "zegels album catalogus stempel reeks",
  ],
  [
    "munten verzamelen",
    "numismat* muntverzamel* munten_verzamelen munthandel* oude_munten zilveren_dukaat romeinse_munten muntenbeurs muntenbeurs* metaaldetector* schatzoeken bodemvondst*",
    "munten zilver gulden album zoekgebied",
  ],
  [
    "rommelmarkt en antiek",
    "rommelmarkt* vlooienmarkt* kringloopwinkel* kringloop antiek antiekbeurs antiekbeurs* antiquair* brocante* veiling_van_antiek tussen_kunst_en_kitsch koningsdagmarkt* vrijmarkt* tweedehandswinkel* vintage_winkel*",
    "markt kraam vondst porselein zilver koopje",
  ],
  [
    "verzamelen",
    "verzamelwoede* verzamelaar* ansichtkaarten_verzamelen suikerzakje* sigarenbandje* verzamelobject* delfts_blauw* verzamelbeurs verzamelbeurs* bierviltjes vingerhoed* theelepeltje* voetbalplaatjes pokémonkaart* oude_landkaarten vulpennen_verzamelen",
    "verzameling zeldzaam album exemplaar ruilen",
  ],
  [
    "stenen en fossielen",
    "fossiel* fossielen mineralen_zoeken ammoniet* ammonieten barnsteen_zoeken haaientand* haaientanden edelstenen_slijpen mineralenbeurs mineralenbeurs* trilobiet* mammoetkies mammoetkies* geode*",
    "steen kristal groeve kwarts",
  ],
];
