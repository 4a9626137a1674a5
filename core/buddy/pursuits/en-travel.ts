import type { Pursuit } from "./pursuit.ts";

/** Trails and places in Europe, in English. */
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
    "Provence",
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
    "trip_to_italy tuscany siena umbria puglia amalfi positano cinque_terre lake_garda lake_como bologna sicily palermo taormina sardinia dolomites lucca perugia orvieto assisi matera verona",
    "italy florence naples italian villa trattoria gelato pasta olive piazza wine vespa hills",
  ],
  [
    "Rome",
    "rome trastevere colosseum vatican_museums sistine_chapel trevi_fountain piazza_navona roman_forum spanish_steps pantheon villa_borghese st_peter_s_basilica",
    "romans fountain piazza gelato pope ruins hills",
  ],
  [
    "Venice",
    "venice venetian_lagoon gondola* vaporetto grand_canal rialto murano burano lido_di st_mark_s_square acqua_alta biennale doge* torcello",
    "lagoon canal canals bridge islands carnival mask masks water",
  ],
  [
    "Spain",
    "trip_to_spain andalusia andalucia seville granada alhambra cordoba galicia bilbao san_sebastián san_sebastian mallorca majorca menorca ibiza tenerife lanzarote canary_islands costa_brava malaga ronda asturias salamanca toledo fuerteventura",
    "spain madrid valencia spanish tapas sun plaza fiesta siesta flamenco villa sangria beach",
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
    "greece crete athens corfu santorini naxos island_of_rhodes acropolis peloponnese thessaloniki paxos kefalonia zakynthos ithaca meteora lesbos samos mykonos cyclades ouzo retsina taverna tavernas skopelos",
    "delphi greek island islands ferry olive beach feta sun ruins sea monastery",
  ],
  [
    "Turkey",
    "trip_to_turkey istanbul cappadocia bosphorus ephesus hagia_sophia grand_bazaar bodrum blue_mosque gulet* hammam anatolia antalya topkapi pamukkale galata raki",
    "turkey turkish bazaar tea baklava carpet mosque balloon coast",
  ],
  [
    "Croatia and the Balkans",
    "croatia dubrovnik hvar istria dalmatia* plitvice slovenia ljubljana lake_bled montenegro kotor bosnia sarajevo mostar albania tirana serbia belgrade macedonia ohrid zagreb rovinj triglav",
    "island islands adriatic ferry old town bridge coast mountains lake",
  ],
  [
    "Germany",
    "trip_to_germany trip_to_berlin bavaria black_forest rhine_cruise heidelberg neuschwanstein brandenburg_gate moselle harz_mountains freiburg lübeck nuremberg oktoberfest rothenburg rügen",
    "germany berlin munich hamburg cologne dresden leipzig bremen german castle christmas market wall beer river cathedral forest",
  ],
  [
    "Austria",
    "vienna salzburg austria tyrol tirol innsbruck hallstatt viennese schönbrunn sachertorte sound_of_music_tour graz wachau spanish_riding_school salzkammergut vorarlberg carinthia",
    "waltz coffee opera alps lakes mountains austrian",
  ],
  [
    "Switzerland",
    "switzerland zermatt matterhorn interlaken grindelwald lucerne lake_geneva jungfrau* bernese_oberland engadin* ticino st_moritz glacier_express davos wengen lauterbrunnen montreux gotthard",
    "zurich geneva swiss alps cows train mountains chocolate cheese lake hut",
  ],
  [
    "the Netherlands and Belgium",
    "trip_to_amsterdam bruges ghent keukenhof delft flanders ardennes rijksmuseum texel friesland maastricht anne_frank_house manneken leuven groningen haarlem zeeland",
    "amsterdam utrecht holland antwerp brussels rotterdam the_hague dutch canal canals tulips bikes dykes belgian waffles beer chocolate flemish",
  ],
  [
    "Norway",
    "norway fjord* bergen lofoten tromsø tromso hurtigruten norwegian svalbard geiranger trondheim flåm stavanger preikestolen midnight_sun hardangervidda jotunheimen spitsbergen finnmark north_cape trolltunga",
    "oslo northern lights ferry cabin mountains reindeer coast snow",
  ],
  [
    "Sweden",
    "sweden dalarna gotland archipelago midsummer_pole swedish lapland skåne uppsala abisko kiruna fika småland sarek öland vadstena",
    "stockholm gothenburg cabin lake island islands forest moose red cinnamon",
  ],
  [
    "Denmark",
    "denmark tivoli danish jutland aarhus bornholm skagen hygge nyhavn louisiana_museum odense helsingør funen smørrebrød roskilde faroe_islands",
    "copenhagen design harbour bikes beach pastries mermaid dunes",
  ],
  [
    "Finland and the Baltic",
    "finland finnish lapland estonia latvia riga lithuania vilnius rovaniemi åland karelia tampere moomin_world turku saimaa saaremaa curonian_spit",
    "helsinki tallinn lake lakes sauna forest cabin island ferry snow baltic",
  ],
  [
    "Iceland",
    "iceland reykjavik reykjavík geysir icelandic blue_lagoon golden_circle gullfoss vatnajökull skógafoss akureyri jökulsárlón westman_islands snæfellsnes thingvellir landmannalaugar",
    "geyser waterfall waterfalls lava volcano hot springs glacier ponies northern lights",
  ],
  [
    "Scotland",
    "scotland edinburgh isle_of_skye skye hebrides orkney shetland_islands loch_lomond loch_ness glencoe isle_of_mull iona inverness cairngorms st_andrews harris_and_lewis north_coast_500 ben_nevis oban perthshire fort_william islay speyside",
    "highlands glasgow scottish loch glen island ferry castle highland whisky mist midges tartan",
  ],
  [
    "Ireland",
    "trip_to_ireland connemara galway county_kerry dingle donegal cliffs_of_moher killarney cork_city giant_s_causeway ring_of_kerry county_clare sligo aran_islands skellig burren wild_atlantic_way wicklow",
    "ireland dublin belfast irish pub guinness green coast fiddle island",
  ],
  [
    "Wales",
    "wales snowdonia snowdon eryri pembrokeshire brecon_beacons gower anglesey llandudno portmeirion aberystwyth tenby cader_idris hay-on-wye llyn_peninsula conwy st_davids barmouth cardigan_bay",
    "cardiff welsh coast castle sheep valley mountains chapel cottage",
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
];
