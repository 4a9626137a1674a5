import type { Pursuit } from "./pursuit.ts";

/** Food and drink, in English. */
export const enFood: readonly Pursuit[] = [
  [
    "baking bread",
    "sourdough* loaf loaves bread baguette* focaccia starter_jar levain dutch_oven ciabatta bread_flour proving_basket banneton* rye_bread wholemeal kneading kneaded knead brioche challah rye_starter bread_machine breadmak* soda_bread poolish",
    "dough flour crust crumb oven starter yeast bake baked baking proof prove proving hydration rise rye oats",
  ],
  [
    "baking cakes",
    "cake cakes cupcake* sponge_cake buttercream muffin* brownies scone scones bundt carrot_cake piping_bag* patisserie macaron* macaroon* eclair* éclair* shortbread gingerbread flapjack* mary_berry bake_off meringue* cheesecake* lebkuchen",
    "cookies bake baked baking baker oven recipe icing sponge tin batter butter sugar flour whisk cream dough",
  ],
  [
    "pies and pastry",
    "shortcrust puff_pastry pork_pie* apple_pie* pastry pastries blind-bak* choux croissant* quiche* cornish_pasty pasties pumpkin_pie key_lime_pie steak_and_kidney filo strudel* pie_crust lamination_of_butter frangipane bakewell_tart mince_pie* danish_pastr*",
    "pie pies tart tarts dough butter filling oven crust rolling bake baked",
  ],
  [
    "cooking",
    "cooking cook_dinner cookery cookbook* ottolenghi nigella delia_smith julia_child simmer simmered simmering casserole* beef_stew risotto* sauté* braised saucepan* le_creuset slow_cooker slow-cooker sous_vide ragu recipe_book* dinner_party masterchef",
    "cook cooks cooked recipe recipes kitchen sauce oven garlic onion onions pan dish dinner ingredients supper soup spices herbs chef",
  ],
  [
    "barbecue and smoking",
    "barbecue* bbq brisket pulled_pork weber_grill charcoal_grill* pitmaster* smoker_box spare_ribs ribs_and_brisket big_green_egg kamado wood_chips_for_smoking home_smok* cold-smok* smokehouse* braai hot_smoked",
    "grill grilled grilling smoker smoke charcoal ribs sausages burgers marinade rub coals flames beer",
  ],
  [
    "curry and Indian cooking",
    "curries biryani masala tikka tarka_dal dhal paneer samosa* tandoor* naan chapati* cumin turmeric fenugreek dosa dosas vindaloo asafoetida poppadom* bhaji* ghee chutney roti korma curry_house",
    "curry spices spice rice coriander cardamom chilli ginger hot pan recipe lentils",
  ],
  [
    "Italian cooking",
    "tagliatelle pappardelle fresh_pasta pasta_machine lasagne lasagna gnocchi carbonara ravioli risotto* pesto parmesan marcella_hazan bolognese tiramisu osso_buco polenta mozzarella burrata ossobuco antipasti prosciutto puttanesca orecchiette panna_cotta",
    "pasta sauce tomatoes basil garlic oil nonna flour eggs italian dough",
  ],
  [
    "pizza",
    "pizza pizzas pizza_oven ooni pizza_stone margherita pizzeria neapolitan_pizza pizza_dough pizza_peel calzone roccbox deep-dish_pizza",
    "dough oven crust toppings topping base mozzarella stone slice",
  ],
  [
    "French cooking",
    "coq_au_vin boeuf_bourguignon cassoulet bouillabaisse ratatouille soufflé souffle beurre_blanc hollandaise tarte_tatin crème_brûlée creme_brulee confit bistro_menu escargot* foie_gras julia_child steak_frites crêpe* vichyssoise duck_legs onion_soup gratin dauphinoise",
    "butter cream wine sauce duck shallots bistro french tarragon oven",
  ],
  [
    "Japanese cooking",
    "sushi sashimi miso ramen udon soba tempura dashi bento tonkatsu onigiri matcha okonomiyaki yakitori izakaya wasabi nigiri shoyu teriyaki edamame gyoza sake_tasting omakase katsu_curry kaiseki",
    "rice seaweed fish broth noodles soy knife tofu japanese ginger",
  ],
  [
    "Chinese cooking",
    "dim_sum wok woks stir-fry* stir_fry* sichuan szechuan dumplings mapo_tofu bao_buns peking_duck hoisin hot_pot hotpot fuchsia_dunlop chow_mein five-spice oyster_sauce char_siu xiaolongbao cantonese_food sichuan_pepper* kung_pao congee",
    "noodles rice soy ginger chilli steam steamed duck chinese pork pan",
  ],
  [
    "Thai and Vietnamese cooking",
    "thai_curry pad_thai lemongrass galangal tom_yum kaffir_lime fish_sauce vietnamese_pho banh_mi bánh_mì som_tam green_curry_paste laksa satay rendang nasi_goreng spring_rolls bun_cha massaman sambal papaya_salad thai_basil rijsttafel",
    "noodles coconut rice chilli lime basil peanuts broth thai curry street",
  ],
  [
    "Korean cooking",
    "kimchi bibimbap bulgogi gochujang japchae tteokbokki korean_barbecue korean_food kimchi_jjigae banchan gochugaru soju hansik korean_fried_chicken kimbap",
    "cabbage rice spicy chilli ferment fermented korean jar",
  ],
  [
    "Mexican cooking",
    "taco tacos burrito* enchilada* guacamole tortilla* quesadilla* mole_poblano salsa_verde jalapeño* jalapeno* chipotle ancho_chil* mezcal tamales carnitas pozole habanero* refried_beans fajita* churros masa_harina tex-mex al_pastor",
    "beans chilli avocado lime corn salsa mexican coriander cilantro hot",
  ],
  [
    "Spanish cooking",
    "tapas paella gazpacho chorizo tortilla_española patatas_bravas manchego jamón jamon sherry_vinegar croquetas pintxos romesco saffron_rice serrano_ham pimentón padron_peppers",
    "rice garlic oil peppers prawns spanish ham sherry saffron",
  ],
  [
    "Middle Eastern cooking",
    "hummus falafel tahini za_atar zaatar baba_ganoush shakshuka tabbouleh mezze meze labneh tagine* couscous harissa sumac baklava shawarma halloumi kofta* claudia_roden dolmades preserved_lemon* persian_rice kibbeh freekeh",
    "chickpeas lamb mint lemon rice spices pistachio aubergine flatbread yoghurt",
  ],
  [
    "African and Caribbean cooking",
    "jollof injera jerk_chicken plantain* ackee saltfish fufu egusi bobotie rice_and_peas ethiopian_food berbere curry_goat callaloo scotch_bonnet suya piri-piri doro_wat roti_shop gumbo jambalaya",
    "spicy stew goat okra rice peas pepper spices",
  ],
  [
    "vegan and vegetarian food",
    "vegan vegans vegetarian vegetarians veganuary plant-based tofu tempeh seitan nut_roast oat_milk meat-free lentil_stew meatless aquafaba chickpea* flexitarian* jackfruit nutritional_yeast pescatarian anna_jones linda_mccartney",
    "lentils beans recipe recipes salad vegetables dairy meat cook",
  ],
  [
    "seafood",
    "oyster oysters lobster* mussels scallop* crab_sandwich* seafood langoustine* bouillabaisse fishmonger* kippers kipper smoked_mackerel clambake crawfish clam_chowder shucking shellfish moules turbot monkfish crab_claw* gravlax surströmming",
    "fish crab prawns shrimp fresh boat smoked quay salmon cod harbour lemon",
  ],
  [
    "chocolate",
    "chocolate chocolates chocolatier* truffles_in_cocoa bean-to-bar ganache cacao tempering_chocolate praline* couverture valrhona cocoa_nibs fudge_making bonbon*",
    "cocoa dark milk bar bars beans truffles bitter box caramel",
  ],
  [
    "cheese",
    "cheese cheeses cheesemak* cheese_mak* cheesemonger* stilton cheddar brie camembert roquefort gruyère gruyere cheeseboard* comté gorgonzola gouda wensleydale raclette rennet blue_cheese ricotta halloumi_making feta affineur* fondue",
    "curd curds whey rind goat milk crackers blue ripe wheel mature dairy board",
  ],
  [
    "jam and preserves",
    "marmalade* seville_oranges jam_mak* jam_jar* strawberry_jam chutney chutneys preserving_pan pectin pickled_onion* piccalilli mason_jar* canning_tomatoes quince_jelly lemon_curd damson_jam membrillo pickling kilner_jar* redcurrant_jelly rhubarb_jam jam-mak* jams",
    "jam jar jars fruit sugar set boil boiling pan pickle pickles preserve preserves lids plums",
  ],
  [
    "fermenting",
    "kombucha kefir sauerkraut kimchi scoby lacto-ferment* fermented_vegetable* koji sandor_katz fermenting_crock homemade_yoghurt natto_making tepache water_kefir miso_making fermentation_jar*",
    "ferment fermented fermenting fermentation jar bubbles cabbage brine cultures salt gut",
  ],
  [
    "wine",
    "wine wines winemak* merlot chardonnay pinot cabernet sauvignon riesling rioja chablis vineyard* sommelier* barolo châteauneuf chateauneuf malbec syrah decanter* wine_tasting beaujolais sancerre chianti corkscrew* tannin*",
    "red white bottle bottles glass cellar cork grape grapes vintage tasting tannins cases nose corked",
  ],
  [
    "champagne and sparkling wine",
    "champagne prosecco cava sparkling_wine english_sparkling crémant franciacorta veuve_clicquot taittinger nyetimber pol_roger cremant",
    "bollinger bubbles fizz bottle toast flute cork glass celebrate brut vintage",
  ],
  [
    "making wine and cider",
    "home_winemak* demijohn* elderberry_wine grape_harvest_help scrumpy cider cidery ciders apple_press apple_pressing cider_mak* cider-mak* perry_pears mead_making damson_wine airlock_and_demijohn country_wine* racking_the_wine hydrometer sloe_gin calvados cider_orchard*",
    "apples press pressing juice barrel ferment yeast orchard bottle pears scratter",
  ],
  [
    "whisky",
    "whisky whiskies whiskey* single_malt* islay laphroaig lagavulin ardbeg talisker speyside bourbon wee_dram distillery distilleries macallan glenfiddich campbeltown springbank jura_whisky blended_malt cask_strength peated rye_whiskey peaty yamazaki",
    "cask casks malt peat smoky barrel bottle tasting sherry glass neat nose finish scotch",
  ],
  [
    "gin and cocktails",
    "gins cocktail* negroni* martini* mojito* manhattan_cocktail old-fashioned_cocktail daiquiri* margarita* mixolog* gin_tasting rum_tasting aperol campari vermouth angostura cocktail_shaker* whiskey_sour espresso_martini bloody_mary bartender* gin_and_tonic mezcal juniper_berr*",
    "juniper gin tonic ice lime shaker bitters bar bottle rum botanicals olive twist stirred shaken",
  ],
  [
    "real ale",
    "real_ale* craft_beer* camra brewery breweries ipa ipas pale_ale* microbrew* cask_ale hops lager lagers belgian_beer* trappist_beer* oktoberfest guinness taproom* hefeweizen pilsner* lambic beer_garden* pub_crawl* gueuze gastropub*",
    "beer beers ale ales pint pints pub brew malt stout porter bitter keg cask tap head landlord",
  ],
  [
    "home brewing",
    "homebrew* home_brew* home-brew* wort mash_tun all-grain brew_day brewday fermenter* sparge carboy* dry_hop* dry-hop* brew_kettle brewing_kit hop_addition* cascade_hops malt_extract beer_kit*",
    "brew brewed brewing hops malt yeast mash keg bottle batch gravity boil barrel",
  ],
  [
    "coffee",
    "espresso* flat_white aeropress chemex barista* coffee_roast* home_roast* hario v60 cappuccino* latte_art pour-over pour_over cold_brew moka_pot coffee_beans grinder_burrs burr_grinder gaggia la_marzocco cortado arabica nespresso french_press roastery",
    "beans coffee roast roasted grinder grind crema cup brew brewing shot filter milk",
  ],
  [
    "tea",
    "darjeeling oolong earl_grey lapsang assam pu-erh puerh matcha teapot* loose-leaf loose_leaf green_tea tea_ceremony gongfu rooibos tea_leaves tea_strainer tea_room* tea-room* samovar gyokuro sencha tea_cosy herbal_tea chai_masala",
    "tea leaf leaves pot brew kettle cup cups infusion steep milk biscuit",
  ],
  [
    "afternoon tea",
    "afternoon_tea cream_tea* clotted_cream scones tea_room* tearoom* cucumber_sandwiches cake_stand bettys_tea high_tea_at tea_shop*",
    "tea jam cream cake sandwiches scone cups china cosy",
  ],
  [
    "eating out",
    "michelin michelin-starred tasting_menu restaurant_review* maître_d noma heston_blumenthal fine_dining street_food food_market* foodie* gastronom* good_food_guide supper_club* bib_gourmand pop-up_restaurant sunday_roast* brunch_spot",
    "restaurant restaurants menu chef starters dessert table waiter course wine dish dishes",
  ],
  [
    "cigars and pipes",
    "cigar cigars cohiba montecristo pipe_tobacco briar_pipe* meerschaum humidor* havana_cigar* pipe_smok* latakia snuff_box",
    "pipe tobacco smoke smoked ash leaf tin briar",
  ],
  [
    "hot sauce and chillies",
    "hot_sauce* carolina_reaper scotch_bonnet* habanero* scoville jalapeno* ghost_pepper* tabasco growing_chillies chilli_plant* chilli_sauce chili_cook-off chilli_festival chile_pepper*",
    "chilli chillies peppers pepper hot heat seeds sauce burn",
  ],
  [
    "butchery and sausages",
    "charcuterie sausage_mak* sausage-mak* biltong salami bacon_curing home-cured dry-cured nose-to-tail butchery haggis black_pudding boudin dry-aged nduja bresaola",
    "sausage sausages pork bacon ham butcher cure cured smoke salt meat",
  ],
  [
    "honey and maple syrup",
    "maple_syrup sugar_shack sugarbush sap_buckets birch_syrup honey_tasting heather_honey manuka mead sugaring_season tapping_maples",
    "honey sap maple syrup trees jar taps boiling pancakes",
  ],
  [
    "ice cream",
    "ice_cream ice-cream gelato gelateria sorbet* sundae* ice_lolly ice_lollies frozen_custard affogato granita soft-serve",
    "scoop scoops cone cones vanilla pistachio churn flavour flavours custard",
  ],
  [
    "gluten-free cooking",
    "gluten-free gluten_free coeliac celiac buckwheat_flour rice_flour xanthan sorghum_flour teff_flour",
    "flour bread bake baking wheat gluten recipe labels diet",
  ],
];
