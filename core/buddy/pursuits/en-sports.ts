import type { Pursuit } from "./pursuit.ts";

/** Sports, in English. */
export const enSports: readonly Pursuit[] = [
  [
    "football",
    "footballer* football_match premier_league world_cup fa_cup champions_league penalty_shoot* offside_rule goalkeeper* centre_forward anfield old_trafford wembley football_club tottenham liverpool_fc leeds_united everton aston_villa sunday_league five-a-side walking_football relegation",
    "arsenal football match goal goals striker referee penalty offside pitch league cup derby supporter fans season ticket terraces var kickoff",
  ],
  [
    "soccer",
    "soccer soccer_mom mls youth_soccer soccer_team soccer_game soccer_practice soccer_coach u12s women_s_world_cup soccer_field shin_guards",
    "goal goals goalie kick field team coach practice tournament cleats penalty",
  ],
  [
    "coaching a youth team",
    "under-elevens under-nines under-tens u11s u10s u9s youth_team junior_football kids_football little_league junior_rugby coaching_the_kids coaching_the_girls coach_the_under* touchline",
    "coaching coach coached training parents team kids saturday match sunday cones bibs",
  ],
  [
    "rugby",
    "rugby six_nations twickenham murrayfield lions_tour scrum-half scrum_half fly-half all_blacks springbok* lineout* hooker_position tighthead rugby_league rugby_union rugby_club rugby_sevens calcutta_cup prop_forward barbarians",
    "try tries scrum tackle ruck maul conversion match pitch club forwards winger",
  ],
  [
    "cricket",
    "cricket cricketer* batsman batsmen bowler* wicket wickets wicketkeep* the_ashes lbw silly_mid leg_spin off_spin googly test_match test_matches innings lord_s_pavilion t20 ipl_match village_cricket nightwatchman willow_bat square_leg cover_drive",
    "bat batting bowling overs over runs tea pavilion stumps umpire spin slip duck match catch",
  ],
  [
    "tennis",
    "tennis wimbledon backhand forehand roland_garros grand_slam tie-break tiebreak mixed_doubles tennis_club tennis_court* serve_and_volley australian_open deuce ball_boy centre_court tennis_elbow topspin lawn_tennis racquet_strings federer nadal djokovic",
    "serve racket racquet court net ace doubles singles match volley lob set sets",
  ],
  [
    "badminton",
    "badminton shuttlecock* all_england_badminton feather_shuttle* badminton_club badminton_court birdie_racket",
    "smash racket racquet doubles court drop net rally serve",
  ],
  [
    "squash and padel",
    "padel pickleball* pickle_ball squash_court* squash_club squash_ladder racketball racquetball squash_racket* paddle_tennis",
    "squash court racket paddle doubles kitchen dink rally serve glass",
  ],
  [
    "table tennis",
    "table_tennis ping_pong ping-pong table_tennis_table penhold* table_tennis_bat*",
    "bat bats spin table serve rally rubber loop",
  ],
  [
    "golf",
    "golf golfer* golfing golf_club golf_course birdie birdies bogey bogeys fairway* caddie caddies st_andrews_links ryder_cup augusta putter putting_green back_nine front_nine tee_time* sand_wedge nineteenth_hole hole_in_one double_bogey stableford",
    "handicap par holes links bunker putt putts putting drive driver iron irons swing green greens tee round slice clubhouse",
  ],
  [
    "disc golf",
    "disc_golf* frisbee* frisbee_golf disc_golf_basket ultimate_frisbee disc_golfer* disc-golf* ultimate_team frisbee_throw*",
    "disc discs throw throws basket putt forehand backhand holes flight",
  ],
  [
    "basketball",
    "basketball nba free_throw* three-pointer* point_guard march_madness celtics lakers shooting_hoops jump_shot* layup* knicks wheelchair_basketball",
    "dunk basket court shoot guard rebound dribble hoop team league tipoff",
  ],
  [
    "baseball",
    "baseball red_sox yankees home_run* world_series shortstop dugout bullpen major_league_baseball mets_game cubs_game wrigley fenway outfielder* infield* batting_average spring_training knuckleball* phillies little_league double_header no-hitter dodgers home_runs",
    "pitcher pitch inning innings bat base bases glove catcher fastball stands ballpark season games",
  ],
  [
    "softball and rounders",
    "softball* rounders slow_pitch slow-pitch fastpitch softball_league baseball_diamond",
    "pitcher base bases bat glove inning team league home field",
  ],
  [
    "American football",
    "nfl super_bowl superbowl quarterback* touchdown* tailgat* linebacker* college_football green_bay_packers steelers cowboys_game wide_receiver* field_goal* fantasy_football packers friday_night_lights tight_end",
    "football yard yards downs kicker helmet season snap bowl stadium huddle defense playoff",
  ],
  [
    "ice hockey",
    "ice_hockey nhl stanley_cup hockey_game hockey_practice hockey_rink maple_leafs canadiens slapshot* slap_shot power_play_goal zamboni_ride puck pucks hockey_dad hockey_mom goaltender* canucks bruins beer_league_hockey pond_hockey",
    "hockey ice stick skates rink goalie period faceoff penalty check jersey",
  ],
  [
    "field hockey",
    "field_hockey hockey_stick hockey_club short_corner* penalty_corner* drag_flick astroturf astro_turf hockey_pitch",
    "hockey stick goalie dribble flick pitch umpire turf match",
  ],
  [
    "netball",
    "netball* netball_club goal_attack goal_shooter goal_defence wing_attack wing_defence centre_pass walking_netball netball_court",
    "bibs court shooter centre pivot footwork pass team league",
  ],
  [
    "volleyball",
    "volleyball* beach_volleyball volleyball_team volleyball_net libero spiker",
    "spike serve setter net block dig sand court set team rally",
  ],
  [
    "handball",
    "handball handball_team handball_club seven-metre_throw handball_goal pivot_player",
    "goal goalkeeper throw court team wing league hall",
  ],
  [
    "lacrosse",
    "lacrosse lax_stick lacrosse_stick* lacrosse_team cradle_the_ball lax_bro women_s_lacrosse",
    "stick crosse goalie midfield team season helmet",
  ],
  [
    "hurling and Gaelic football",
    "hurling camogie gaelic_football sliotar croke_park gaa all-ireland_final hurley hurleys county_final sam_maguire",
    "county parish final club match points pitch",
  ],
  [
    "Aussie rules",
    "afl aussie_rules australian_rules footy footy_season mcg_stand collingwood essendon_bombers geelong_cats grand_final_day brownlow",
    "oval mark goals kick quarter siren grand final",
  ],
  [
    "bowls",
    "lawn_bowls crown_green bowling_green bowls_club indoor_bowls short_mat bowls_match petanque boules pétanque bocce cochonnet",
    "bowls jack green woods bowl rink rinks mat biased",
  ],
  [
    "ten-pin bowling",
    "ten-pin_bowling tenpin* bowling_alley bowling_league bowling_shoes gutter_ball skittles_alley skittles_team bowling_night bowling_ball",
    "bowling strike strikes spare spares pins alley lane frame",
  ],
  [
    "curling",
    "curling_stone* curling_club curling_rink curling_match bonspiel* hog_line skip_the_end curling_team curling_ice curlers",
    "curling stone stones ice broom sweep sweeping house skip hammer rink end",
  ],
  [
    "snooker and pool",
    "snooker billiard* maximum_break pool_hall pool_cue crucible_theatre cue_ball black_ball pot_black pool_league eight-ball nine-ball snooker_club snooker_table",
    "cue pot potted frame break chalk balls table baize century safety pool",
  ],
  [
    "darts",
    "darts dartboard* dart_board* oche double_top bullseye_finish darts_team darts_league darts_night one_hundred_and_eighty ally_pally nine-darter treble_twenty",
    "double treble bull flight flights checkout board leg arrows throw",
  ],
  [
    "boxing",
    "boxing boxer_gloves boxing_gloves boxing_gym boxing_club punchbag* punch_bag* heavyweight* featherweight* welterweight* sparring shadow_box* kickboxing kick_boxing muay_thai uppercut* ringside",
    "ring bout jab gloves round rounds punch fight corner knockout spar",
  ],
  [
    "judo and karate",
    "judo judoka karate black_belt brown_belt dojo sensei aikido taekwondo jiu-jitsu jiu_jitsu bjj kendo kata ippon tatami dan_grading kung_fu martial_art* wing_chun krav_maga kumite",
    "belt grading mat sparring throw throws kick kicks discipline bow",
  ],
  [
    "fencing",
    "foilist* epee épée sabreur* sabreuse fencing_club fencing_mask fencing_salle en_garde parry_riposte historical_fencing longsword fencing_bout lunge_and_parry hema swordplay",
    "fencing foil sabre sword parry lunge bout blade touch touche piste mask",
  ],
  [
    "wrestling and sumo",
    "sumo wrestlers pro_wrestling yokozuna grappl* wrestling_mat wrestling_team catch-as-catch-can rikishi basho cumberland_wrestling",
    "throw pin mat bout bouts belt hold tournament",
  ],
  [
    "weight training",
    "weightlift* weight_lift* powerlift* deadlift* bench_press kettlebell* barbell* dumbbell* crossfit squat_rack bodybuild* clean_and_jerk strength_training gym_membership gym_bunny personal_best_squat",
    "gym weights squat squats reps sets lift lifting press plates snatch bar muscle",
  ],
  [
    "gymnastics and trampolining",
    "gymnast* trampolin* parallel_bars pommel_horse balance_beam cartwheel* somersault* asymmetric_bars handstand* backflip* vaulting_horse rhythmic_gymnast* leotard* acrobatics",
    "beam bars floor vault routine routines flip bounce tumble apparatus",
  ],
  [
    "yoga",
    "yoga yogi yogis vinyasa ashtanga iyengar downward_dog sun_salutation* hatha savasana shavasana namaste yin_yoga hot_yoga bikram tree_pose headstand* pranayama cobra_pose yoga_mat warrior_pose yoga_class",
    "mat pose poses breathing stretch studio retreat balance flow class teacher supple",
  ],
  [
    "Pilates",
    "pilates pilates_class pilates_reformer reformer_class pelvic_floor reformer_bed pilates_mat clinical_pilates",
    "reformer core mat stretch class posture ball back spine",
  ],
  [
    "tai chi",
    "tai_chi t_ai_chi taiji* qigong qi_gong chi_kung push_hands",
    "form balance breathing slow flow park class posture",
  ],
  [
    "horse racing",
    "horse_rac* racecourse* racehorse* grand_national cheltenham_gold_cup cheltenham_festival royal_ascot ascot_races epsom aintree steeplechase* jockey jockeys kentucky_derby bookmaker* bookie bookies each-way_bet newmarket_gallops furlong* melbourne_cup thoroughbred*",
    "race races horse horses derby odds bet stable stables fences paddock form trainer flat",
  ],
  [
    "Formula One",
    "formula_one formula_1 formula_one_race grand_prix silverstone monza pole_position pit_stop* mclaren spa-francorchamps monaco_grand_prix ayrton_senna hamilton_and_verstappen verstappen drs_zone chicane* safety_car nascar daytona le_mans motor_racing",
    "ferrari race racing circuit lap laps tyres tires driver overtake podium qualifying paddock",
  ],
  [
    "rallying and karting",
    "rally_driving rally_car* rally_driver* karting go-kart* go_kart* hill_climb_racing autocross rallycross wales_rally pace_notes track_day* co-driver handbrake_turn autotest* kart karts",
    "rally stage stages navigator gravel circuit driver lap helmet co-pilot",
  ],
  [
    "athletics",
    "athletics_club athletics_track javelin* pole_vault* long_jump high_jump triple_jump hammer_throw* shot_put* steeplechaser* hurdler* decathl* heptathl* 400m_hurdles discus sprinter* relay_baton diamond_league track_and_field",
    "athletics hurdles sprint relay baton track spikes jump throw field events heat final",
  ],
  [
    "roller skating",
    "roller_skat* rollerblad* roller_blad* roller_derby inline_skat* in-line_skat* roller_disco quad_skates",
    "skates wheels rink derby jam helmet pads bruises",
  ],
  [
    "skateboarding",
    "skateboard* skate_board* skatepark* skate_park* kickflip* ollie ollies longboard* grind_rail deck_and_trucks penny_board",
    "skate ramp ramps bowl board deck trucks wheels tricks kick",
  ],
  [
    "the Olympics",
    "olympics olympic_games paralympics paralympi* winter_olympics opening_ceremony olympic_rings olympian* team_gb gold_medallist* medal_table commonwealth_games olympic_stadium olympic_torch",
    "medal medals gold silver bronze podium torch games ceremony athletes",
  ],
  [
    "greyhound racing and agility",
    "flyball dog_agility agility_class* agility_trial* weave_poles canicross greyhound_rac* greyhound_track sheepdog_trial* dog_show* crufts",
    "tunnel jumps agility dog dogs handler hare rosette course seesaw",
  ],
];
