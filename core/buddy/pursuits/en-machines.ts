import type { Pursuit } from "./pursuit.ts";

/** Cars, trains, ships and flying, in English. */
export const enMachines: readonly Pursuit[] = [
  [
    "old cars",
    "classic_car* vintage_car* mg_midget mgb mg_b morris_minor* triumph_stag austin_healey jaguar_e-type vw_beetle* citroën_2cv 2cv deux_chevaux alfa_romeo* porsche_911 mini_cooper* carburett* carburetor* choke_lever ford_mustang hot_rod* aston_martin karmann lotus_elan oldtimer",
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
    "motorcycl* motorbike* harley-davidson harley ducati moto_guzzi vespa vespas lambretta* sidecar* royal_enfield motogp yamaha_r1 bmw_gs honda_goldwing biker bikers biker_cafe bsa_bantam kawasaki* pillion motocross enduro_ride valentino_rossi ace_cafe",
    "bike ride rides riding rode helmet leathers engine throttle exhaust tyres twin touring clutch",
  ],
  [
    "trains",
    "steam_train* steam_railway* locomotive* trainspott* train_spott* railway_preserv* flying_scotsman mallard_engine tank_engine* gwr lner bluebell_railway narrow_gauge footplate* signal_box semaphore_signal* interrail* night_train* sleeper_train* orient_express rail_enthusiast* railfan* dining_car ffestiniog branch_line*",
    "train rail railway railways carriage carriages platform station line engine whistle steam track tracks timetable signal viaduct loco",
  ],
  [
    "trams and buses",
    "tram trams tramway* trolleybus* routemaster* double_decker* vintage_bus* bus_rally crich_tramway bus_preserv* streetcar* blackpool_tram* omnibus* bus_spotter* bus_enthusiast* funicular*",
    "bus depot conductor route line museum tickets bell",
  ],
  [
    "flying light aircraft",
    "private_pilot* ppl flying_lesson* cessna piper_cub light_aircraft microlight* airfield* aerodrome* crosswind_landing* aerobatic* tiger_moth* gliding_club glider_pilot* flying_club biplane* tailwheel stall_recovery gyrocopter* sailplane* gliding instrument_rating cockpit airstrip tailwind_and",
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
    "model_engineer* live_steam miniature_railway* miniature_steam model_locomotive myford lathe_work 5_inch_gauge silver_solder* milling_machine* stirling_engine* hit-and-miss_engine metalwork_shop myford_lathe",
    "lathe boiler steam brass milling machining workshop castings track engine",
  ],
  [
    "ships and shipwrecks",
    "ocean_liner* titanic shipwreck* paddle_steamer* hms_victory cutty_sark mary_rose tall_ships ss_great_britain queen_mary_2 shipspott* vasa_museum lusitania maritime_museum* trafalgar patrick_o_brian shackleton endurance_ship hornblower frigate frigates lifeboat_crew rnli lifeboat waverley_steamer",
    "ship ships wreck deck captain harbour hull voyage funnel sea anchor crew liner",
  ],
  [
    "bridges",
    "suspension_bridge* forth_bridge clifton_suspension humber_bridge golden_gate_bridge millau_viaduct transporter_bridge* covered_bridge* packhorse_bridge* swing_bridge severn_bridge isambard_kingdom",
    "bridge bridges span arch arches river crossing cables towers",
  ],
];
