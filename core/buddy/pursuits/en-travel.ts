import type { Pursuit } from "./pursuit.ts";

/** Places people travel to and dream of, in English. */
export const enTravel: readonly Pursuit[] = [
  [
    "the Camino",
    "camino santiago_de_compostela compostela roncesvalles albergue* pilgrim_passport scallop_shell* finisterre cruz_de_ferro pamplona_to camino_frances camino_de_santiago saint-jean-pied-de-port buen_camino refugio* sarria st_james_way o_cebreiro",
    "pilgrim pilgrims walk walking walked blisters santiago stages way rucksack stamps km feet",
  ],
  [
    "long-distance trails",
    "appalachian_trail pacific_crest pct_thru-hike thru-hik* thru_hik* west_highland_way pennine_way coast_to_coast_walk offa_s_dyke south_west_coast_path te_araroa tour_du_mont_blanc gr20 john_muir_trail kungsleden hadrian_s_wall_path hoka_boots cotswold_way south_downs_way cape_wrath_trail lycian_way continental_divide laugavegur",
    "trail trails path walk walking hut miles stage section tent blisters rucksack hike",
  ],
  [
    "Paris",
    "paris montmartre notre-dame_de eiffel_tower seine le_marais louvre musée_d_orsay saint-germain sacré-coeur versailles père_lachaise gare_du_nord bouquinistes rive_gauche",
    "métro cafe café bistro river boulevard croissant museum french",
  ],
  [
    "Provence and the South of France",
    "provence avignon aix-en-provence luberon nice_and_cannes cote_d_azur côte_d_azur french_riviera camargue dordogne carcassonne languedoc marseille gorges_du_verdon mont_ventoux arles nîmes antibes cassis ardèche",
    "lavender rosé market sun olive village villa pool south french",
  ],
  [
    "Brittany and Normandy",
    "brittany normandy saint-malo st_malo mont_saint-michel finistère carnac honfleur bayeux quimper giverny roscoff dinan étretat breton loire_valley",
    "cider crêpes coast ferry beach tide butter french gîte gite",
  ],
  [
    "Italy",
    "italy tuscany florence siena umbria puglia amalfi positano cinque_terre lake_garda lake_como bologna sicily palermo taormina sardinia naples dolomites lucca perugia orvieto assisi matera verona",
    "italian villa trattoria gelato pasta olive piazza wine vespa hills",
  ],
  [
    "Rome",
    "rome trastevere colosseum vatican_museums sistine_chapel trevi_fountain piazza_navona roman_forum spanish_steps pantheon villa_borghese st_peter_s_basilica",
    "romans fountain piazza gelato pope ruins hills",
  ],
  [
    "Venice",
    "venice venetian* gondola* vaporetto grand_canal rialto murano burano lido_di st_mark_s_square san_marco acqua_alta biennale doge* torcello",
    "lagoon canal canals bridge islands carnival mask masks water",
  ],
  [
    "Spain",
    "spain andalusia andalucia seville granada alhambra cordoba madrid valencia galicia bilbao san_sebastián san_sebastian mallorca majorca menorca ibiza tenerife lanzarote canary_islands costa_brava malaga ronda asturias salamanca toledo fuerteventura",
    "spanish tapas sun plaza fiesta siesta flamenco villa sangria beach",
  ],
  [
    "Barcelona",
    "barcelona sagrada_familia ramblas gaudí gaudi park_güell parc_guell catalan catalonia camp_nou montserrat barceloneta gothic_quarter montjuïc",
    "tapas beach basilica tiles market paella",
  ],
  [
    "Portugal",
    "portugal lisbon porto algarve alentejo madeira azores fado douro sintra belém pastéis_de_nata pasteis alfama coimbra nazaré évora tram_28 vinho_verde",
    "portuguese tiles sardines port coast surf tram custard",
  ],
  [
    "Greece",
    "greece crete athens corfu santorini naxos rhodes acropolis peloponnese thessaloniki paxos kefalonia zakynthos ithaca delphi meteora lesbos samos mykonos cyclades ouzo retsina taverna tavernas skopelos",
    "greek island islands ferry olive beach feta sun ruins sea monastery",
  ],
  [
    "Turkey",
    "turkey istanbul cappadocia bosphorus ephesus hagia_sophia grand_bazaar bodrum blue_mosque gulet* hammam anatolia antalya topkapi pamukkale galata raki",
    "turkish bazaar tea baklava carpet mosque balloon coast",
  ],
  [
    "Croatia and the Balkans",
    "croatia dubrovnik hvar istria dalmatia* plitvice slovenia ljubljana lake_bled montenegro kotor bosnia sarajevo mostar albania tirana serbia belgrade macedonia ohrid zagreb rovinj triglav",
    "island islands adriatic ferry old town bridge coast mountains lake",
  ],
  [
    "Germany",
    "germany berlin bavaria munich black_forest hamburg cologne dresden rhine_cruise heidelberg leipzig neuschwanstein brandenburg_gate moselle harz_mountains freiburg lübeck bremen nuremberg oktoberfest rothenburg rügen",
    "german castle christmas market wall beer river cathedral forest",
  ],
  [
    "Austria",
    "vienna salzburg austria tyrol tirol innsbruck hallstatt viennese schönbrunn sachertorte sound_of_music_tour graz wachau spanish_riding_school salzkammergut vorarlberg carinthia",
    "waltz coffee opera alps lakes mountains austrian",
  ],
  [
    "Switzerland",
    "switzerland zermatt matterhorn interlaken grindelwald lucerne zurich geneva lake_geneva jungfrau* bernese_oberland engadin* ticino st_moritz glacier_express davos wengen lauterbrunnen montreux gotthard",
    "swiss alps cows train mountains chocolate cheese lake hut",
  ],
  [
    "the Netherlands and Belgium",
    "amsterdam utrecht holland bruges ghent antwerp brussels keukenhof delft flanders ardennes rijksmuseum texel friesland rotterdam maastricht anne_frank_house manneken leuven the_hague groningen haarlem zeeland",
    "dutch canal canals tulips bikes dykes belgian waffles beer chocolate flemish",
  ],
  [
    "Norway",
    "norway fjord* bergen lofoten tromsø tromso oslo hurtigruten norwegian svalbard geiranger trondheim flåm stavanger preikestolen midnight_sun hardangervidda jotunheimen spitsbergen finnmark north_cape trolltunga",
    "northern lights ferry cabin mountains reindeer coast snow",
  ],
  [
    "Sweden",
    "sweden stockholm gothenburg dalarna gotland archipelago midsummer_pole swedish lapland skåne uppsala abisko kiruna fika småland sarek öland vadstena",
    "cabin lake island islands forest moose red cinnamon",
  ],
  [
    "Denmark",
    "denmark copenhagen tivoli danish jutland aarhus bornholm skagen hygge nyhavn louisiana_museum odense helsingør funen smørrebrød roskilde faroe_islands",
    "design harbour bikes beach pastries mermaid dunes",
  ],
  [
    "Finland and the Baltic",
    "finland helsinki finnish lapland tallinn estonia latvia riga lithuania vilnius rovaniemi åland karelia tampere moomin_world turku saimaa saaremaa curonian_spit",
    "lake lakes sauna forest cabin island ferry snow baltic",
  ],
  [
    "Iceland",
    "iceland reykjavik reykjavík geysir icelandic blue_lagoon golden_circle gullfoss vatnajökull skógafoss akureyri jökulsárlón westman_islands snæfellsnes thingvellir landmannalaugar",
    "geyser waterfall waterfalls lava volcano hot springs glacier ponies northern lights",
  ],
  [
    "Scotland",
    "scotland edinburgh highlands isle_of_skye skye hebrides orkney shetland_islands loch_lomond loch_ness glencoe glasgow isle_of_mull iona inverness cairngorms st_andrews harris_and_lewis north_coast_500 ben_nevis oban perthshire fort_william islay speyside",
    "scottish loch glen island ferry castle highland whisky mist midges tartan",
  ],
  [
    "Ireland",
    "ireland dublin connemara galway kerry dingle donegal cliffs_of_moher killarney cork_city giant_s_causeway ring_of_kerry county_clare sligo aran_islands belfast skellig burren wild_atlantic_way wicklow",
    "irish pub guinness green coast fiddle island",
  ],
  [
    "Wales",
    "wales snowdonia snowdon eryri pembrokeshire brecon_beacons gower anglesey cardiff llandudno portmeirion aberystwyth tenby cader_idris hay-on-wye llyn_peninsula conwy st_davids barmouth cardigan_bay",
    "welsh coast castle sheep valley mountains chapel cottage",
  ],
  [
    "the Lake District",
    "lake_district windermere ullswater keswick derwentwater ambleside coniston grasmere buttermere cumbria borrowdale wordsworth kendal langdale wasdale",
    "lakes lake fells fell cottage rain mountains sheep daffodils",
  ],
  [
    "Cornwall and Devon",
    "cornwall devon st_ives padstow dartmoor cornish penzance land_s_end eden_project tintagel exmoor salcombe fowey mousehole falmouth isles_of_scilly scilly lizard_peninsula newquay dartmouth polperro st_mawes minack",
    "coast surf cove harbour pasty cottage beach cream moor ponies",
  ],
  [
    "Yorkshire and the North",
    "yorkshire_dales north_york_moors whitby yorkshire malham swaledale wensleydale_valley northumberland lindisfarne bamburgh durham_city holy_island peak_district bakewell_town kinder_scout harrogate haworth robin_hood_s_bay farne_islands",
    "dales moors abbey coast cottage heather puffins",
  ],
  [
    "London",
    "trafalgar_square covent_garden hampstead_heath south_bank borough_market kew greenwich_observatory tower_of_london buckingham_palace camden_market notting_hill portobello_road brick_lane oyster_card thames_path st_paul_s_cathedral big_ben hyde_park west_end_show",
    "london tube thames underground museum theatre pub bridge park",
  ],
  [
    "New York",
    "new_york_city manhattan brooklyn central_park_in broadway_show empire_state_building statue_of_liberty times_square greenwich_village harlem coney_island moma high_line staten_island bagels_and_lox brooklyn_bridge nyc grand_central",
    "skyline subway bagel deli skyscraper taxi museum",
  ],
  [
    "the American West",
    "grand_canyon yosemite utah arizona yellowstone route_66 monument_valley zion_national_park bryce_canyon death_valley san_francisco big_sur california_coast sierra_nevada joshua_tree santa_fe colorado_rockies moab grand_teton las_vegas highway_1 wyoming napa montana",
    "canyon desert road trip ranger park rv motel redwoods ranch",
  ],
  [
    "New Orleans and the South",
    "new_orleans french_quarter louisiana_bayou bayou mississippi_river memphis_graceland graceland savannah_georgia charleston_south nashville_trip beale_street cajun zydeco blue_ridge texas_hill_country great_smoky_mountains key_west everglades florida_keys",
    "jazz blues river barbecue porch swamp southern",
  ],
  [
    "New England and Maine",
    "new_england cape_cod maine_coast vermont acadia white_mountains fall_foliage nantucket martha_s_vineyard bar_harbor lobster_roll* boston_common berkshires_in salem_massachusetts adirondack* newport_rhode_island finger_lakes",
    "leaves fall cabin lobster autumn lighthouse coast maple",
  ],
  [
    "Alaska and Hawaii",
    "alaska denali anchorage juneau_glacier glacier_bay hawaii maui oahu kauai big_island_of mauna_kea inside_passage kenai waikiki luau honolulu aloha",
    "cruise volcano bears whales beach surf glacier float",
  ],
  [
    "Canada",
    "canada vancouver banff jasper_national quebec_city montreal toronto nova_scotia rocky_mountaineer vancouver_island newfoundland canadian_rockies lake_louise yukon prince_edward_island cape_breton british_columbia niagara icefields_parkway whistler_village tofino",
    "canadian rockies maple bears cabin lake snow canoe mounties",
  ],
  [
    "Mexico and Central America",
    "mexico oaxaca yucatan yucatán costa_rica guatemala chichen_itza tulum cenote* day_of_the_dead frida_kahlo cancun antigua_guatemala panama_canal tikal nicaragua belize san_cristobal chiapas mayan_ruins mayan",
    "ruins rainforest jungle beach volcano sloths pyramid mexican",
  ],
  [
    "Cuba and the Caribbean",
    "cuba havana barbados jamaica st_lucia trinidad antigua martinique bahamas caribbean grenada tobago puerto_rico cayman_islands dominican_republic curaçao guadeloupe bermuda vinales",
    "beach rum island palm cruise reggae salsa cigars",
  ],
  [
    "South America",
    "patagonia peru machu_picchu inca_trail argentina buenos_aires chile_trip atacama bolivia salt_flats galapagos brazil rio_de_janeiro amazon_rainforest iguazu colombia cartagena ecuador torres_del_paine cusco titicaca tierra_del_fuego andes quito uruguay",
    "inca llamas rainforest trek glacier jungle altitude carnival",
  ],
  [
    "Antarctica and the Arctic",
    "antarctica south_georgia_island penguins ross_sea drake_passage arctic_cruise greenland svalbard spitsbergen shackleton_s icebreaker_ship northwest_passage south_pole north_pole expedition_ship amundsen inuit franz_josef_land",
    "ice iceberg icebergs expedition penguin polar bears zodiac",
  ],
  [
    "India",
    "india rajasthan kerala delhi mumbai taj_mahal varanasi goa jaipur himalaya* darjeeling ladakh kolkata udaipur tamil_nadu bangalore hampi jodhpur rickshaw* tuk-tuk ganges amritsar houseboat_in sikkim rishikesh",
    "indian temple train monsoon spices palace curry elephants",
  ],
  [
    "Sri Lanka and Nepal",
    "sri_lanka nepal kathmandu annapurna everest_base_camp bhutan tibet lhasa pokhara colombo sigiriya galle_fort kandy tea_country_train langtang sherpas maldives",
    "trek monastery tea temple prayer flags altitude yaks",
  ],
  [
    "Japan",
    "japan tokyo kyoto osaka cherry_blossom* hokkaido nara_deer mount_fuji shinkansen bullet_train ryokan* onsen* shinto hiroshima kumano_kodo zen_garden* kabuki kimono* okinawa geisha nakasendo naoshima hakone shikoku kanazawa",
    "japanese temple shrine blossom garden tea sake samurai",
  ],
  [
    "China",
    "beijing shanghai great_wall yangtze terracotta_warriors xi_an guilin hong_kong taiwan taipei silk_road forbidden_city chengdu yunnan tiananmen giant_panda* hangzhou guangzhou huangshan macau",
    "chinese temple dumplings pagoda mountains pandas junk dynasty",
  ],
  [
    "Thailand and Vietnam",
    "thailand bangkok chiang_mai vietnam hanoi hoi_an saigon mekong angkor_wat cambodia laos luang_prabang ha_long_bay phuket koh_samui koh_lanta ho_chi_minh krabi halong_bay burma myanmar bagan",
    "temple temples beach street noodles elephants boat islands backpacking",
  ],
  [
    "Indonesia and Malaysia",
    "bali ubud indonesia* java_island borneo sumatra lombok malaysia kuala_lumpur singapore penang komodo philippines manila palawan borobudur sulawesi orangutan* langkawi sarawak raja_ampat",
    "rice terraces volcano temple beach reef jungle islands hawker",
  ],
  [
    "Australia",
    "australia sydney melbourne uluru outback great_barrier_reef tasmania queensland kangaroo* koala* perth_in_western wombat* bondi kakadu great_ocean_road alice_springs brisbane adelaide cairns kimberley_in wallaby wallabies nullarbor aboriginal platypus kookaburra*",
    "aussie beach reef desert surf bush barbecue road",
  ],
  [
    "New Zealand",
    "new_zealand auckland queenstown south_island milford_sound fiordland rotorua hobbiton maori māori kiwi_bird* kiwis wellington_nz abel_tasman milford_track tongariro aotearoa christchurch wanaka routeburn dunedin franz_josef coromandel",
    "kiwi glacier sheep hobbit trek fjord ferry haka",
  ],
  [
    "Morocco",
    "morocco marrakech marrakesh fez_medina atlas_mountains essaouira sahara riad riads souk souks chefchaouen berber djemaa_el toubkal merzouga ouarzazate tangier",
    "desert camel camels medina mint tea spices dunes",
  ],
  [
    "South and East Africa",
    "south_africa cape_town table_mountain namibia botswana kenya tanzania zanzibar madagascar uganda ethiopia_trip victoria_falls drakensberg kilimanjaro rwanda robben_island garden_route zambia malawi stellenbosch sossusvlei mozambique zimbabwe",
    "safari desert elephants wine dunes lions coast",
  ],
  [
    "Israel and Jordan",
    "petra wadi_rum jordan_valley amman jerusalem dead_sea tel_aviv galilee masada bethlehem negev_desert oman muscat lebanon beirut haifa nazareth aqaba bedouin",
    "desert ruins old city camel pilgrimage bazaar",
  ],
  [
    "Central Asia and the Caucasus",
    "georgia_and_armenia tbilisi caucasus svaneti armenia yerevan uzbekistan samarkand bukhara kyrgyzstan mongolia trans-siberian pamir_highway ulaanbaatar kazakhstan baku tajikistan khiva lake_baikal yurts yurt",
    "silk road bazaar mountains horses steppe monastery train",
  ],
  [
    "Poland and Prague",
    "poland krakow kraków warsaw gdańsk gdansk zakopane tatra* prague charles_bridge bohemia czech_republic brno slovakia bratislava wrocław pierogi auschwitz bohemian moravia český_krumlov",
    "castle beer dumplings square mountains polish czech",
  ],
  [
    "Hungary and Romania",
    "budapest hungary lake_balaton transylvania romania bucharest danube_cruise bulgaria sofia_bulgaria maramureş danube_delta ruin_bar* thermal_bath* széchenyi black_sea carpathian* painted_monasteries plovdiv tokaj dracula_s_castle goulash",
    "baths castle mountains thermal monastery danube villages",
  ],
  [
    "cruises",
    "cruise_ship* cruise_line* river_cruise* cunard hurtigruten p&o_cruises viking_river cruise_holiday balcony_cabin shore_excursion* ocean_cruise* danube_cruise* rhine_cruise* captain_s_table queen_mary nile_cruise* sea_day*",
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
