import type { Pursuit } from "./pursuit.ts";

/** Out of doors and on the water, in English. */
export const enOutdoors: readonly Pursuit[] = [
  [
    "hiking",
    "hiking hiker* rambler* ramblers rambling_club walking_boots hiking_boots walking_poles trekking_poles day_hike footpath* stile stiles ordnance_survey os_map trailhead* backpacking backpacker* long_distance_path bridleway* walking_holiday hiking_trip went_hiking",
    "hike hikes hiked walk walks walking walked trail trails boots rucksack blister* miles hills countryside route map ridge summit waterproofs",
  ],
  [
    "hillwalking",
    "munro munros fellwalk* fell_walk* hillwalk* hill_walk* wainwright wainwrights corbetts trig_point* scree striding_edge helvellyn scafell* blencathra cairngorm* bothy bothies tarn tarns",
    "fell fells summit ridge peak hill hills cairn glen mist compass bagged bagging",
  ],
  [
    "mountaineering",
    "mountaineer* alpinis* crampon* ice_axe* glacier* matterhorn eiger mont_blanc everest base_camp sherpa* crevasse* four_thousander* alpine_club bergschrund kilimanjaro via_ferrata ferrata",
    "summit ridge peak peaks rope mountain mountains altitude hut guide couloir col alps",
  ],
  [
    "rock climbing",
    "rock_climb* bouldering belay* carabiner* karabiner* climbing_wall climbing_gym climbing_shoes crag crags abseil* top_rope* lead_climb* chalk_bag quickdraw* crimp crimps rockclimb* sport_climbing trad_climbing via_ferrata",
    "climb climbs climbing climber* rope ropes harness wall grade chalk holds boulder route pitch overhang",
  ],
  [
    "skiing",
    "ski skis skied skiing skier* piste pistes off-piste ski_lift* ski_pass ski_school chairlift* ski_boots apres-ski mogul moguls black_run red_run ski_touring slalom val_thorens courchevel chamonix verbier whistler",
    "snow powder slopes slope lift resort chalet alps season lessons nursery goggles run runs",
  ],
  [
    "cross-country skiing",
    "cross-country_ski* nordic_ski* xc_ski* langlauf loipe loipen skate_skiing skate_ski roller_ski* vasaloppet birkebeiner klister kick_wax ski_wax* biathlon* classic_skiing",
    "snow track tracks wax poles glide skis trail forest marathon",
  ],
  [
    "snowboarding",
    "snowboard* half_pipe halfpipe terrain_park freeride freerider* goofy_footed splitboard* burton_board",
    "board snow powder slopes jumps bindings carving resort lift tricks",
  ],
  [
    "sledging and snowshoeing",
    "snowshoe* snow_shoe* toboggan* sledging sledding sledge sledges sled sleds husky_sled dog_sled* dogsled* tobogganing",
    "snow hill winter huskies frozen tracks trail icy",
  ],
  [
    "ice skating",
    "ice_skat* ice_rink* figure_skat* figure_skater* skating_rink speed_skat* zamboni ice_dance toe_loop triple_axel salchow triple_lutz elfstedentocht",
    "skates skating skate rink ice frozen spin jump blades laces",
  ],
  [
    "camping",
    "camping campsite* campground* camper campers tent tents sleeping_bag* camp_stove* camping_stove guy_rope* tent_pegs tent_poles groundsheet* pitched_the_tent wild_camp* glamping bivvy campfire* bell_tent",
    "pitch stove torch field fire rain mallet marshmallows weekend gear",
  ],
  [
    "camper vans",
    "campervan* camper_van* motorhome* caravan caravans caravanning caravanner* vw_camper winnebago airstream van_life vanlife rv_park aire aires awning awnings motorhomer* vanlifer*",
    "van touring pitch site hook-up road gas bed conversion converted",
  ],
  [
    "bushcraft",
    "bushcraft* fire_striker ferro_rod firelighting survival_skills woodcraft whittl* tarp_shelter mora_knife birch_bark dutch_oven flint_and_steel kindling hammock_camping",
    "fire shelter woods knife tarp tinder axe carving hammock",
  ],
  [
    "wild swimming",
    "wild_swim* open_water_swim* cold_water_swim* sea_swim* outdoor_swim* lido lidos dryrobe dry_robe cold_dip skinny_dip* swim_in_the_lake swim_in_the_sea swam_in_the_lake swam_in_the_sea winter_swim* lake_swim tow_float ice_swimming",
    "swim swims swimming swam water cold lake river sea wetsuit dip bobble brave degrees freezing",
  ],
  [
    "swimming",
    "swimming_pool* swimming_lesson* swimmer* breaststroke backstroke butterfly_stroke front_crawl freestyle_swim* lane_swimming lengths_of_the_pool swim_club swimming_club swimming_gala swim_meet goggles masters_swim* tumble_turn* aqua_aerobics swimming_costume swimming_baths swimming_trunks",
    "swim swims swam swimming pool lengths laps lane lanes crawl chlorine locker",
  ],
  [
    "sailing",
    "sailing sailor* sailboat* yacht yachts yachting yachtsm* dinghy dinghies regatta regattas spinnaker* mainsail* jib halyard* sloop ketch catamaran folkboat boatyard mooring moorings marinas cowes helmsman",
    "sail sails sailed boat boats keel rigging anchor crew harbour harbor wind tack tacking hull mast rudder skipper knots tide",
  ],
  [
    "classic boats",
    "wooden_boat* boatbuild* boat_build* clinker* carvel varnishing_the_boat boat_restor* tall_ship* thames_barge gaff_rig* gaffer gaffers topsail* smack_boat shipwright* schooner* slipway*",
    "boat hull planks varnish mast rigging keel launch launched caulking timber oak",
  ],
  [
    "rowing",
    "rower* rowing_club rowing_boat rowing_machine sculling sculler* sculls coxless coxed coxswain boat_race henley_regatta single_scull ergometer gig_rowing coastal_rowing regatta rowed_in_the_boat rowing_crew",
    "rowing rowed row oar oars crew eight eights river blade blades boat stroke cox boathouse henley",
  ],
  [
    "canoeing and kayaking",
    "kayak* canoe* whitewater white-water paddler* paddling_trip sea_kayak* portage* spraydeck eskimo_roll canadian_canoe packraft*",
    "rapids paddle paddles paddled paddling river rapid lake upstream downstream roll boat current weir",
  ],
  [
    "paddleboarding",
    "paddleboard* paddle_board* stand-up_paddl* stand_up_paddl* inflatable_sup sup_board sup_boarding",
    "paddle board lake balance calm estuary wobble standing",
  ],
  [
    "surfing",
    "surfboard* surfer* bodyboard* longboarder* shortboard point_break reef_break barrel_wave wetsuit wetsuits surf_school surf_report newquay fistral malibu_board boogie_board wipeout",
    "surfing surf surfed waves wave swell beach board break lineup tide",
  ],
  [
    "windsurfing and kitesurfing",
    "windsurf* kitesurf* kiteboard* kite_surf* wing_foil* wingfoil* hydrofoil_board wind_foil tarifa",
    "kite wind board gusts harness sail beach planing foil",
  ],
  [
    "scuba diving",
    "scuba* diving_trip dive_trip dive_site* padi divemaster snorkel* coral_reef* wreck_dive* wreck_diving night_dive freediv* manta_ray* drysuit dry_suit liveaboard dive_boat great_barrier_reef scapa_flow red_sea_diving",
    "dive dives diver divers diving reef wreck tank underwater depth visibility fins mask turtle turtles",
  ],
  [
    "fly fishing",
    "fly_fish* flyfish* fly-fish* fly_rod* fly_tying tying_flies dry_fly mayfly wet_fly brown_trout sea_trout grayling salmon_river chalk_stream* waders ghillie gillie caddis nymphing rainbow_trout orvis trout",
    "river cast casting rod flies salmon rise beat reel stream hatch fishing fished",
  ],
  [
    "fishing",
    "angling angler* fishing_rod* fishing_trip* carp_fishing coarse_fishing pike_fishing tench bream perch_fishing tackle_box fishing_tackle maggots groundbait sea_fishing mackerel_fishing bass_fishing ice_fishing gone_fishing walleye largemouth fishing_licence keepnet fishing_boat",
    "fishing fished fish pike carp bass hook line bait rod reel float lake pond catch caught bite pier lure lures",
  ],
  [
    "foraging",
    "forag* wild_garlic ramsons sloe sloes elderflower* elderberr* samphire blackberry_picking blackberrying bilberr* nettle_soup hedgerow_jelly rosehip* crab_apple* cloudberr* lingonberr* huckleberr*",
    "hedgerow hedgerows berries wild nettles pick picked picking basket woods autumn blackberries",
  ],
  [
    "mushroom picking",
    "chanterelle* porcini ceps bolete* boletus fungus fungi mushroom_pick* mushroom_hunt* mushrooming toadstool* fly_agaric morel morels puffball* mycolog* mycelium death_cap parasol_mushroom mushroom_foray",
    "mushrooms mushroom woods forest basket edible poisonous damp autumn gills spores cap",
  ],
  [
    "orienteering",
    "orienteer* night_orienteering emit_card dibber o-ringen map_and_compass rogaine rogaining contour_lines",
    "compass map forest controls thicket bearing route leg punch",
  ],
  [
    "geocaching",
    "geocach* letterboxing_on_dartmoor travel_bug muggle_proof geocacher* geocoin* letterboxing multi-cache first_to_find",
    "cache caches treasure coordinates hidden logbook gps clue",
  ],
  [
    "caving",
    "caving caver* potholing potholer* spelunk* speleo* stalactite* stalagmite* gaping_gill cave_system cave_rescue carbide_lamp squeeze_passage cave_diving",
    "cave caves underground helmet chamber ladder mud passage sump squeeze limestone",
  ],
  [
    "paragliding",
    "paraglid* hang_glid* hang-glid* parachut* skydiv* base_jump* sky_diving tandem_jump wingsuit reserve_chute thermalling freefall",
    "thermals thermal canopy launch wind jump landing drop wing",
  ],
  [
    "horse riding",
    "horse_rid* horseback riding_school riding_hat dressage showjump* show_jumping eventing gymkhana jodhpurs girth_strap saddlery numnah bridle snaffle canter cantered cantering equestrian* pony_club trotting hacking_out side-saddle livery_yard horsebox",
    "horse horses pony ponies ride riding rode saddle stable stables trot gallop jump jumps mare gelding lesson hack hay",
  ],
  [
    "hunting and shooting",
    "deer_stalking deerstalk* clay_pigeon* clay_shoot* pheasant_shoot grouse_moor gun_dog* gundog* elk_hunt* moose_hunt* deer_hunt* duck_hunt* shotgun* game_shooting venison deer_season skeet beaters",
    "hunt hunting hunter season pheasant pheasants grouse deer moose shoot rifle range stalking",
  ],
  [
    "archery",
    "archery archers longbow* recurve* compound_bow bowstring toxophil* fletching* quiver bow_and_arrow* arrowhead* barebow_shoot",
    "arrow arrows bow target targets gold draw butts field round",
  ],
  [
    "metal detecting",
    "metal_detect* detectorist* mudlark* treasure_trove roman_coin* hoard_of_coins hammered_coin* beachcomb* sea_glass finds_liaison",
    "field coin coins signal dug buckle hoard finds foreshore dig",
  ],
  [
    "canals and narrowboats",
    "narrowboat* narrow_boat* canal_boat* canal_trust towpath* lock_gate* lock_keeper* flight_of_locks kennet_and_avon llangollen_canal grand_union_canal canal_holiday houseboat* windlass lockkeeper* waterways canal_du_midi",
    "barge barges canal canals lock locks boat mooring moored cruising tiller aqueduct tunnel swing",
  ],
  [
    "lighthouses",
    "lighthouse* trinity_house lightship* foghorn* fresnel_lens bishop_rock pharology lighthouse_keeper bell_rock eddystone longstone",
    "keeper lamp lantern rocks tower automated headland beam storm",
  ],
  [
    "the seaside",
    "seaside rockpool* rock_pool* beach_hut* sandcastle* donkey_ride* sea_air sea_front promenade_deck coast_path coastal_path coastal_walk* punch_and_judy candyfloss fish_and_chips sand_dunes paddling_in_the_sea shell_collecting crabbing",
    "beach sand sea waves coast pier tide shells gulls cliffs bay promenade shore",
  ],
  [
    "running",
    "jogging jogger* parkrun* park_run running_club running_shoes fun_run cross-country_run* trail_run* fell_run* couch_to_5k hill_reps fartlek garmin strava interval_training shin_splints 10k_run",
    "run runs ran running runner runners jog jogged pace miles laps trail training finish race",
  ],
  [
    "marathons",
    "half-marathon* ultramarathon* ultra_run* london_marathon boston_marathon great_north_run ultra_race carb_loading taper_week negative_split marathoner* comrades_marathon spartathlon marathons marathon_training my_first_marathon ran_a_marathon",
    "marathon run running ran training race finish finished medal mile miles pace gels blister km",
  ],
  [
    "triathlon",
    "triathl* ironman half_ironman duathl* aquathlon tri_club transition_area swim_bike_run tri-suit tri_bars brick_session",
    "swim bike run transition wetsuit race training finish laps",
  ],
  [
    "cycling",
    "bike bikes biked biking cyclist* cycling bicycle* peloton saddle_bag* derailleur* velodrome time_trial* sportive* cycle_path* cycle_ride paris-roubaix pannier* cycling_club brompton bikepack* lycra e-bike* campagnolo shimano audax",
    "ride rides riding rode saddle wheel wheels gears hill climb climbs chain puncture tyre tires helmet handlebars spokes tandem miles",
  ],
  [
    "mountain biking",
    "mountain_bik* mtb singletrack single_track full_suspension hardtail dropper_post downhill_bike bike_park trail_centre gravel_bike* gravel_ride* pump_track glentress moab bmx",
    "trail trails descent jumps mud berms forks bike rocks roots",
  ],
  [
    "tandems and old bicycles",
    "penny_farthing* vintage_bicycle* tandem_rid* tandem_bike recumbent* unicycl* steel_frame reynolds_531 brooks_saddle sturmey_archer frame_builder* raleigh_chopper eroica",
    "tandem bicycle frame lugs brazed restoring chrome hub saddle bells",
  ],
];
