import type { Pursuit } from "./pursuit.ts";

/** Places beyond Europe and ways of travelling, in English. */
export const enTravelFar: readonly Pursuit[] = [
  [
    "New York",
    "central_park_in broadway_show empire_state_building statue_of_liberty times_square greenwich_village harlem coney_island moma high_line staten_island bagels_and_lox brooklyn_bridge grand_central new_york_trip weekend_in_new_york",
    "new_york_city manhattan brooklyn nyc skyline subway bagel deli skyscraper taxi museum",
  ],
  [
    "the American West",
    "grand_canyon yosemite yellowstone route_66 monument_valley zion_national_park bryce_canyon death_valley big_sur california_coast sierra_nevada joshua_tree santa_fe moab grand_teton highway_1 napa",
    "utah arizona san_francisco colorado_rockies las_vegas wyoming montana canyon desert road trip ranger park rv motel redwoods ranch",
  ],
  [
    "the Deep South",
    "new_orleans french_quarter louisiana_bayou bayou mississippi_river memphis_graceland graceland savannah_georgia charleston_south nashville_trip beale_street cajun zydeco blue_ridge texas_hill_country great_smoky_mountains key_west everglades florida_keys",
    "jazz blues river barbecue porch swamp southern",
  ],
  [
    "New England and Maine",
    "cape_cod maine_coast vermont acadia white_mountains fall_foliage nantucket martha_s_vineyard bar_harbor lobster_roll* boston_common berkshires_in salem_massachusetts adirondack* newport_rhode_island finger_lakes new_england_fall",
    "new_england leaves fall cabin lobster autumn lighthouse coast maple",
  ],
  [
    "Alaska and Hawaii",
    "alaska denali anchorage juneau_glacier glacier_bay hawaii maui oahu kauai big_island_of mauna_kea inside_passage kenai waikiki luau honolulu aloha",
    "cruise volcano bears whales beach surf glacier float",
  ],
  [
    "Canada",
    "trip_to_canada banff jasper_national quebec_city nova_scotia rocky_mountaineer vancouver_island newfoundland canadian_rockies lake_louise yukon prince_edward_island cape_breton niagara icefields_parkway whistler_village tofino",
    "canada vancouver montreal toronto british_columbia canadian rockies maple bears cabin lake snow canoe mounties",
  ],
  [
    "Mexico and Central America",
    "trip_to_mexico oaxaca yucatan yucatán costa_rica guatemala chichen_itza tulum cenote* day_of_the_dead frida_kahlo cancun antigua_guatemala panama_canal tikal nicaragua belize san_cristobal chiapas mayan_ruins mayan",
    "mexico ruins rainforest jungle beach volcano sloths pyramid mexican",
  ],
  [
    "Cuba and the Caribbean",
    "cuba havana barbados jamaica st_lucia trinidad antigua martinique bahamas caribbean grenada tobago puerto_rico cayman_islands dominican_republic curaçao guadeloupe bermuda vinales",
    "beach rum island palm cruise reggae salsa cigars",
  ],
  [
    "South America",
    "patagonia peru machu_picchu inca_trail trip_to_argentina buenos_aires chile_trip atacama bolivia salt_flats galapagos trip_to_brazil rio_de_janeiro amazon_rainforest iguazu colombia cartagena ecuador torres_del_paine cusco titicaca tierra_del_fuego andes quito uruguay",
    "argentina brazil inca llamas rainforest trek glacier jungle altitude carnival",
  ],
  [
    "Antarctica and the Arctic",
    "antarctica south_georgia_island penguins ross_sea drake_passage arctic_cruise greenland svalbard spitsbergen shackleton_s icebreaker_ship northwest_passage south_pole north_pole expedition_ship amundsen inuit franz_josef_land",
    "ice iceberg icebergs expedition penguin polar bears zodiac",
  ],
  [
    "India",
    "trip_to_india rajasthan kerala taj_mahal varanasi goa jaipur himalaya* darjeeling ladakh kolkata udaipur tamil_nadu hampi jodhpur rickshaw* tuk-tuk ganges amritsar houseboat_in sikkim rishikesh",
    "india delhi mumbai bangalore indian temple train monsoon spices palace curry elephants",
  ],
  [
    "Sri Lanka and Nepal",
    "sri_lanka nepal kathmandu annapurna everest_base_camp bhutan tibet lhasa pokhara colombo sigiriya galle_fort kandy tea_country_train langtang sherpas maldives",
    "trek monastery tea temple prayer flags altitude yaks",
  ],
  [
    "Japan",
    "trip_to_japan tokyo kyoto osaka cherry_blossom* hokkaido nara_deer mount_fuji shinkansen bullet_train ryokan* onsen* shinto hiroshima kumano_kodo zen_garden* kabuki kimono* okinawa geisha nakasendo naoshima hakone shikoku kanazawa",
    "japan japanese temple shrine blossom garden tea sake samurai",
  ],
  [
    "China",
    "great_wall yangtze terracotta_warriors xi_an guilin taipei silk_road forbidden_city chengdu yunnan tiananmen giant_panda* hangzhou guangzhou huangshan macau",
    "beijing shanghai hong_kong taiwan chinese temple dumplings pagoda mountains pandas junk dynasty",
  ],
  [
    "Thailand and Vietnam",
    "thailand chiang_mai vietnam hanoi hoi_an saigon mekong angkor_wat cambodia laos luang_prabang ha_long_bay phuket koh_samui koh_lanta ho_chi_minh krabi halong_bay burma myanmar bagan",
    "bangkok temple temples beach street noodles elephants boat islands backpacking",
  ],
  [
    "Indonesia and Malaysia",
    "bali ubud indonesia* java_island borneo sumatra lombok penang komodo palawan borobudur sulawesi orangutan* langkawi sarawak raja_ampat",
    "malaysia kuala_lumpur singapore philippines manila rice terraces volcano temple beach reef jungle islands hawker",
  ],
  [
    "Australia",
    "trip_to_australia uluru outback great_barrier_reef tasmania queensland kangaroo* koala* perth_in_western wombat* bondi kakadu great_ocean_road alice_springs cairns kimberley_in wallaby wallabies nullarbor aboriginal platypus kookaburra*",
    "australia sydney melbourne brisbane adelaide aussie beach reef desert surf bush barbecue road",
  ],
  [
    "New Zealand",
    "new_zealand queenstown south_island milford_sound fiordland rotorua hobbiton maori māori kiwi_bird* kiwis wellington_nz abel_tasman milford_track tongariro aotearoa christchurch wanaka routeburn dunedin franz_josef coromandel",
    "auckland kiwi glacier sheep hobbit trek fjord ferry haka",
  ],
  [
    "Morocco",
    "morocco marrakech marrakesh fez_medina atlas_mountains essaouira sahara riad riads souk souks chefchaouen berber djemaa_el toubkal merzouga ouarzazate tangier",
    "desert camel camels medina mint tea spices dunes",
  ],
  [
    "South and East Africa",
    "trip_to_south_africa cape_town table_mountain namibia botswana kenya tanzania zanzibar madagascar uganda ethiopia_trip victoria_falls drakensberg kilimanjaro rwanda robben_island garden_route zambia malawi stellenbosch sossusvlei mozambique zimbabwe",
    "south_africa safari desert elephants wine dunes lions coast",
  ],
  [
    "Israel and Jordan",
    "petra wadi_rum jordan_valley amman jerusalem dead_sea galilee masada negev_desert oman muscat lebanon beirut haifa nazareth aqaba bedouin",
    "tel_aviv bethlehem desert ruins old city camel pilgrimage bazaar",
  ],
  [
    "the Silk Road",
    "georgia_and_armenia tbilisi caucasus svaneti armenia yerevan uzbekistan samarkand bukhara kyrgyzstan mongolia trans-siberian pamir_highway ulaanbaatar kazakhstan baku tajikistan khiva lake_baikal yurts yurt",
    "silk road bazaar mountains horses steppe monastery train",
  ],
  [
    "Poland and Prague",
    "trip_to_poland krakow kraków warsaw gdańsk gdansk zakopane tatra* prague charles_bridge bohemia czech_republic brno slovakia bratislava wrocław pierogi auschwitz bohemian moravia český_krumlov",
    "poland castle beer dumplings square mountains polish czech",
  ],
  [
    "Hungary and Romania",
    "budapest hungary lake_balaton transylvania romania bucharest danube_cruise bulgaria sofia_bulgaria maramureş danube_delta ruin_bar* thermal_bath* széchenyi black_sea carpathian* painted_monasteries plovdiv tokaj dracula_s_castle goulash",
    "baths castle mountains thermal monastery danube villages",
  ],
  [
    "cruises",
    "cruise_ship* cruise_line* river_cruise* cunard hurtigruten p_and_o_cruises viking_river cruise_holiday balcony_cabin shore_excursion* ocean_cruise* danube_cruise* rhine_cruise* captain_s_table queen_mary nile_cruise* sea_day*",
    "cruise ship deck cabin port ports buffet excursion embark",
  ],
  [
    "travelling round the world",
    "round-the-world round_the_world gap_year backpackers_hostel youth_hostel* globetrot* lonely_planet interrail* couchsurf* wanderlust world_tour_by trans-siberian travel_blog* overland_truck digital_nomad* slow_travel travel_bug_bit hitchhik* hitch-hik* bucket_list",
    "backpack rucksack visa visas hostel border continents countries passport overland adventure",
  ],
  [
    "holiday homes",
    "holiday_home holiday_cottage* second_home summer_house summerhouse log_cabin lake_house beach_house self-catering vacation_home airbnb_cottage timeshare farmhouse_in_france gîte weekend_cottage chalet_in_the summer_cottage",
    "cottage cabin lake dock porch weekend keys terrace well",
  ],
];
