import type { Pursuit } from "./pursuit.ts";

/** Games and collecting, in English. */
export const enGames: readonly Pursuit[] = [
  [
    "chess",
    "chess grandmaster* sicilian_defence sicilian_defense queen_s_gambit magnus_carlsen bobby_fischer kasparov chess_club lichess en_passant checkmate* rook_and_pawn zugzwang najdorf caro-kann king_s_indian blitz_chess fianchetto ruy_lopez capablanca chess_set* simultaneous_display",
    "queen king rook bishop pawn pawns knight opening mate castling game games board blitz rating sacrifice tournament club clock",
  ],
  [
    "bridge",
    "duplicate_bridge bridge_club bridge_partner* contract_bridge acol stayman blackwood_convention no_trump* notrump* bidding_box* dummy_and_declarer declarer_play bridge_evening* bridge_four rubber_bridge one_no_trump two_no_trump* three_no_trump* small_slam grand_slam_in_spades transfer_bids",
    "bid bidding trump trumps spades hearts clubs diamonds tricks dummy slam cards partner contract rubber hand hands",
  ],
  [
    "card games",
    "poker texas_hold cribbage canasta rummy whist whist_drive* pinochle solitaire_patience gin_rummy euchre skat_round blackjack hold_em card_night crib_board bezique old_maid snap_and_happy poker_night poker_chips royal_flush bridge_and_whist",
    "cards hand hands deal deck ace aces bluff trump shuffle trick jack king queen",
  ],
  [
    "board games",
    "board_game* boardgame* catan carcassonne ticket_to_ride monopoly_board wingspan agricola_game eurogame* boardgamegeek essen_spiel terraforming_mars gloomhaven pandemic_legacy meeple* cluedo worker_placement dixit azul_game trivial_pursuit game_night codenames_game settlers_of_catan ludo",
    "game games dice pieces players rules expansion strategy table cards evening played",
  ],
  [
    "Scrabble and crosswords",
    "scrabble crossword* cryptic_clue* cryptic_crossword* wordle spelling_bee_nyt triple_word_score connections_puzzle times_crossword guardian_crossword araucaria listener_crossword anagram* sudoku* bananagrams codeword_puzzle word_puzzle* killer_sudoku",
    "clue clues grid letters words tiles solved solve solver puzzle puzzles setter score",
  ],
  [
    "jigsaw puzzles",
    "jigsaw jigsaws jigsaw_puzzle* 1000-piece 1000_piece 2000-piece ravensburger wentworth_jigsaw* thousand-piece wooden_jigsaw* puzzle_table jigsaw_library",
    "pieces piece edge edges puzzle puzzles corner sky missing table",
  ],
  [
    "puzzles and quizzes",
    "pub_quiz* quiz_night* quiz_team* university_challenge mastermind_chair jeopardy_contestant escape_room* rubik* speedcub* quizmaster* quizzing trivia_night* jeopardy* puzzle_hunt* brain_teaser* mensa quiz_league",
    "quiz questions answers round team trivia puzzle puzzles score solve capitals",
  ],
  [
    "go and mahjong",
    "mahjong mah-jong mah_jong mahjongg backgammon go_stones baduk weiqi joseki fuseki shogi xiangqi draughts_club checkers_game dominoes othello_game reversi go_club handicap_stones",
    "stones tiles board liberty doubling dice cube east wind pieces",
  ],
  [
    "role-playing games",
    "dungeons_and_dragons dungeon_master* rpg_night role-playing_game* roleplaying_game* tabletop_rpg* ttrpg call_of_cthulhu pathfinder_rpg character_sheet* twenty-sided d20 larp larping traveller_rpg beholder* shadowrun runequest baldur_s_gate gygax",
    "dice campaign party wizard rogue paladin cleric quest character level levels session initiative dragon",
  ],
  [
    "wargames",
    "wargam* warhammer_40k warhammer miniature_wargam* hex-and-counter avalon_hill axis_and_allies napoleonics_wargam* painted_armies space_marine* bolt_action_game flames_of_war wargames_show historical_miniature* dioramas",
    "miniatures dice armies battle battlefield rules scenery regiment figures terrain",
  ],
  [
    "video games",
    "video_game* computer_game* nintendo playstation xbox legend_of_zelda minecraft super_mario elden_ring skyrim stardew_valley animal_crossing steam_deck gamepad* mario_kart pokémon pokemon fortnite civilization_vi tetris grand_theft_auto witcher_3 dark_souls speedrun* gaming_pc",
    "game games console controller level boss quest multiplayer play played switch gamer save",
  ],
  [
    "pinball and arcades",
    "pinball* arcade_machine* arcade_game* pac-man pacman space_invaders donkey_kong slot_car* scalextric coin-op air_hockey pinball_league arcade_cabinet* foosball galaga",
    "flippers ball score machine cabinet quarters high bumper",
  ],
  [
    "Pokémon and trading cards",
    "pokémon pokemon magic_the_gathering trading_card* booster_pack* yu-gi-oh baseball_card* football_stickers panini_sticker* holographic_charizard charizard pikachu commander_deck foil_card* card_grading pokemon_go",
    "deck decks cards rare pack packs draft swap foil",
  ],
  [
    "collecting stamps",
    "stamp_collect* philatel* first_day_cover* penny_black stanley_gibbons perforation* stamp_album* stamp_fair* stamp_club* stamp_auction* gutter_pair* watermark_and_perf postal_history airmail_cover* inverted_jenny stamp_hinge*",
    "stamps stamp album mint covers postmark commemorative set sheet hinges tweezers",
  ],
  [
    "collecting coins",
    "numismat* coin_collect* coin_fair* roman_denari* sovereigns_and_half half-crown* florins denarius krugerrand* coin_club* silver_dollar* commemorative_coin* banknote_collect* mint_marks proof_coin* coin_auction* groat* drachma* 50p_collection",
    "coins coin silver gold minted penny obverse crown mint worn hoard",
  ],
  [
    "antiques and flea markets",
    "antiques antique_dealer* antique_fair* antique_shop* flea_market* boot_sale* bric-a-brac brocante* jumble_sale* yard_sale* garage_sale* georgian_silver clarice_cliff wedgwood meissen hallmarks auction_house* bargain_hunt moorcroft salvage_yard* porcelain_figur* chippendale snuffbox* toby_jug* curios",
    "antique silver china porcelain auction stall bargain haggle dealer vintage lamp chair glass find finds",
  ],
  [
    "collecting odd things",
    "postcard_collect* beer_mat* thimble_collect* matchbox_label* vintage_toys dinky_toy* corgi_toys matchbox_car* teapot_collection fridge_magnet_collection vintage_tin* autograph_collect* snow_globe* action_figure* vintage_poster* tin_toy* vintage_typewriter* typewriter* bakelite enamel_sign* ephemera_fair bottle_collect* funko_pop* fossil_collect*",
    "collection collector collect collecting cabinet shelf rare swap fair display dealer auction",
  ],
  [
    "true crime and mysteries",
    "true_crime jack_the_ripper unsolved_murder* loch_ness_monster bigfoot ufo ufos ley_lines crop_circle* cold_case_podcast paranormal ghost_hunt* bermuda_triangle cryptozoolog* agatha_christie_disappear*",
    "mystery unsolved sightings theory podcast case evidence ghost",
  ],
  [
    "fireworks and festivals",
    "bonfire_night guy_fawkes firework* glastonbury_festival folk_festival* mardi_gras carnival_float* burning_man halloween_party samhain beltane may_day_morning lewes_bonfire up_helly_aa christmas_market* jack-o-lantern* pumpkin_carving",
    "bonfire lantern lanterns parade festival costume drums flames procession float",
  ],
  [
    "roller coasters",
    "theme_park* roller_coaster* rollercoaster* disneyland disney_world disneyworld alton_towers efteling europa-park legoland log_flume six_flags cedar_point ghost_train universal_studios thorpe_park space_mountain funfair* fun_fair* ferris_wheel* dollywood",
    "ride rides queue coaster loop drop mickey park carousel",
  ],
];
