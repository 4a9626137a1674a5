import type { Pursuit } from "./pursuit.ts";

/** Machines, games and collecting, in English. */
export const enMachinesGames: readonly Pursuit[] = [
  [
    "old cars",
    "classic_car* vintage_car* mg_midget mgb mg_b morris_minor* triumph_spitfire* triumph_stag austin_healey e-type jaguar_e-type vw_beetle* citroën_2cv 2cv deux_chevaux alfa_romeo* porsche_911 mini_cooper* carburett* carburetor* goodwood_revival london_to_brighton_run double_declutch* choke_lever distributor_cap ford_mustang hot_rod* bentley* aston_martin karmann lotus_elan oldtimer",
    "engine gearbox chrome rust restore restored restoring rally garage bonnet hood wheels roadster convertible clutch exhaust workshop mot",
  ],
  [
    "steam engines",
    "traction_engine* steam_engine* steam_rally steam_fair steam_roller* showman_s_engine fowler_engine* steam_lorry boiler_certificate fairground_organ* stationary_engine* great_dorset_steam burrell",
    "steam boiler coal whistle engine smoke firebox rally flywheel",
  ],
  [
    "old tractors",
    "vintage_tractor* massey_ferguson ferguson_te20 little_grey_fergie fordson* david_brown_tractor allis-chalmers ploughing_match* tractor_run* tractor_rally john_deere_model tractor_show* international_harvester",
    "tractor tractors plough diesel rally field engine",
  ],
  [
    "motorcycles",
    "motorcycl* motorbike* harley-davidson harley triumph_bonneville ducati moto_guzzi norton_commando vespa vespas lambretta* sidecar* royal_enfield isle_of_man_tt motogp yamaha_r1 bmw_gs honda_goldwing biker bikers biker_cafe vincent_black_shadow bsa_bantam kawasaki* pillion motocross enduro_ride valentino_rossi ace_cafe",
    "bike ride rides riding rode helmet leathers engine throttle exhaust tyres twin touring clutch",
  ],
  [
    "trains",
    "steam_train* steam_railway* heritage_railway* locomotive* trainspott* train_spott* railway_preserv* flying_scotsman mallard_engine tank_engine* gwr lner settle_to_carlisle bluebell_railway severn_valley_railway narrow-gauge_railway* narrow_gauge footplate* signal_box semaphore_signal* interrail* night_train* sleeper_train* orient_express rail_enthusiast* railfan* railway_enthusiast* dining_car ffestiniog branch_line*",
    "train rail railway railways carriage carriages platform station line engine whistle steam track tracks timetable signal viaduct loco",
  ],
  [
    "trams and buses",
    "tram trams tramway* trolleybus* routemaster* double_decker* vintage_bus* bus_rally crich_tramway bus_preserv* streetcar* blackpool_tram* omnibus* bus_spotter* bus_enthusiast* funicular*",
    "bus depot conductor route line museum tickets bell",
  ],
  [
    "flying light aircraft",
    "pilot_s_licence private_pilot* ppl flying_lesson* cessna piper_cub light_aircraft microlight* airfield* aerodrome* first_solo_flight crosswind_landing* aerobatic* tiger_moth* gliding_club glider_pilot* flying_club biplane* tailwheel stall_recovery gyrocopter* sailplane* gliding instrument_rating cockpit airstrip tailwind_and",
    "flying flew fly landing runway solo wings propeller glider thermals thermal hangar pilot logbook airspace sky",
  ],
  [
    "aircraft and airshows",
    "airshow* air_show* concorde vulcan_bomber duxford fairford red_arrows planespott* plane_spott* spitfire_flypast warbird* flypast aviation_museum wright_brothers lancaster_flypast zeppelin* airship* flightradar a380 oshkosh hurricane_and_spitfire boeing_747 aviation_history flight_simulator*",
    "plane planes aircraft jet engine runway cockpit pilot flight wings propeller",
  ],
  [
    "hot-air balloons and kites",
    "hot-air_balloon* hot_air_balloon* balloon_festival balloon_fiesta ballooning balloonist* montgolfi* kite_fly* kite-fly* stunt_kite* flying_a_kite flying_kites box_kite*",
    "balloon basket burner wind kite kites string sky dawn landing",
  ],
  [
    "drones and model aircraft",
    "drone_pilot* drone_fly* fpv_drone* quadcopter* rc_plane* rc_aircraft radio-controlled_plane* model_glider* dji_mavic dji model_aeroplane* slope_soar* indoor_flyer",
    "drone drones propeller battery flight footage transmitter wings",
  ],
  [
    "model steam and engineering",
    "model_engineer* live_steam miniature_railway* miniature_steam model_locomotive myford lathe_work 5_inch_gauge 7¼_inch silver_solder* milling_machine* stirling_engine* hit-and-miss_engine metalwork_shop myford_lathe",
    "lathe boiler steam brass milling machining workshop castings track engine",
  ],
  [
    "ships and shipwrecks",
    "ocean_liner* titanic shipwreck* paddle_steamer* hms_victory cutty_sark mary_rose tall_ships ss_great_britain queen_mary_2 shipspott* vasa_museum lusitania maritime_museum* nelson_and_trafalgar trafalgar patrick_o_brian aubrey_and_maturin shackleton endurance_ship hornblower frigate frigates lifeboat_crew rnli lifeboat waverley_steamer",
    "ship ships wreck deck captain harbour hull voyage funnel sea anchor crew liner",
  ],
  [
    "bridges",
    "suspension_bridge* forth_bridge clifton_suspension humber_bridge golden_gate_bridge millau_viaduct transporter_bridge* covered_bridge* packhorse_bridge* swing_bridge severn_bridge isambard_kingdom",
    "bridge bridges span arch arches river crossing cables towers",
  ],
  [
    "chess",
    "chess grandmaster* sicilian_defence sicilian_defense queen_s_gambit magnus_carlsen bobby_fischer kasparov chess_club lichess chess.com en_passant checkmate* endgame* rook_and_pawn zugzwang najdorf caro-kann king_s_indian blitz_chess fianchetto ruy_lopez capablanca chess_set* simultaneous_display",
    "queen king rook bishop pawn pawns knight opening mate castling game games board blitz rating sacrifice tournament club clock",
  ],
  [
    "bridge",
    "duplicate_bridge bridge_club bridge_partner* contract_bridge acol stayman blackwood_convention no_trump* notrump* bidding_box* dummy_and_declarer declarer_play bridge_evening* bridge_four rubber_bridge one_no_trump two_no_trump* three_no_trump* small_slam grand_slam_in_spades transfer_bids",
    "bid bidding trump trumps spades hearts clubs diamonds tricks dummy slam cards partner contract rubber hand hands",
  ],
  [
    "card games",
    "poker texas_hold cribbage canasta rummy whist whist_drive* pinochle solitaire_patience gin_rummy euchre skat_round blackjack hold_em card_night crib_board bezique old_maid snap_and_happy poker_night poker_chips royal_flush",
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
    "pub_quiz* quiz_night* quiz_team* university_challenge mastermind_chair jeopardy_contestant escape_room* rubik* speedcub* only_connect quizmaster* quizzing trivia_night* jeopardy* puzzle_hunt* brain_teaser* mensa quiz_league",
    "quiz questions answers round team trivia puzzle puzzles score solve capitals",
  ],
  [
    "go and mahjong",
    "mahjong mah-jong mah_jong mahjongg backgammon go_stones baduk weiqi joseki fuseki shogi xiangqi draughts_club checkers_game dominoes othello_game reversi go_club handicap_stones",
    "stones tiles board liberty doubling dice cube east wind pieces",
  ],
  [
    "role-playing games",
    "dungeons_and_dragons d&d dungeon_master* rpg_night role-playing_game* roleplaying_game* tabletop_rpg* ttrpg call_of_cthulhu pathfinder_rpg character_sheet* twenty-sided d20 larp larping traveller_rpg warhammer critical_role beholder* shadowrun runequest baldur_s_gate gygax",
    "dice campaign party wizard rogue paladin cleric quest character level levels session initiative dragon",
  ],
  [
    "wargames",
    "wargam* warhammer_40k warhammer miniature_wargam* hex-and-counter avalon_hill axis_and_allies napoleonics_wargam* painted_armies space_marine* bolt_action_game flames_of_war wargames_show historical_miniature* dioramas",
    "miniatures dice armies battle battlefield rules scenery regiment figures terrain",
  ],
  [
    "video games",
    "video_game* computer_game* nintendo playstation xbox zelda minecraft super_mario elden_ring skyrim stardew_valley animal_crossing steam_deck gamepad* mario_kart pokémon pokemon fortnite civilization_vi world_of_warcraft tetris grand_theft_auto witcher_3 dark_souls red_dead_redemption speedrun* gaming_pc",
    "game games console controller level boss quest multiplayer play played switch gamer save",
  ],
  [
    "pinball and arcades",
    "pinball* arcade_machine* arcade_game* pac-man pacman space_invaders donkey_kong slot_car* scalextric coin-op air_hockey pinball_league arcade_cabinet* foosball galaga",
    "flippers ball score machine cabinet quarters high bumper",
  ],
  [
    "Pokémon and trading cards",
    "pokémon pokemon magic_the_gathering mtg trading_card* booster_pack* yu-gi-oh baseball_card* football_stickers panini_sticker* holographic_charizard charizard pikachu commander_deck foil_card* card_grading pokemon_go",
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
    "antiques antique_dealer* antique_fair* antique_shop* flea_market* car_boot_sale* boot_sale* bric-a-brac antiques_roadshow brocante* jumble_sale* yard_sale* garage_sale* georgian_silver clarice_cliff wedgwood meissen art_deco_lamp* hallmarks auction_house* bargain_hunt moorcroft salvage_yard* porcelain_figur* chippendale snuffbox* toby_jug* curios",
    "antique silver china porcelain auction stall bargain haggle dealer vintage lamp chair glass find finds",
  ],
  [
    "collecting curious things",
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
    "theme parks and roller coasters",
    "theme_park* roller_coaster* rollercoaster* disneyland disney_world disneyworld alton_towers efteling europa-park legoland log_flume six_flags cedar_point ghost_train universal_studios thorpe_park space_mountain funfair* fun_fair* ferris_wheel* dollywood",
    "ride rides queue coaster loop drop mickey park carousel",
  ],
];
