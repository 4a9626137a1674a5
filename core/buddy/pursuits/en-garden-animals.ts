import type { Pursuit } from "./pursuit.ts";

/** Gardens, plants and animals, in English. */
export const enGardenAnimals: readonly Pursuit[] = [
  [
    "gardening",
    "garden gardens gardener* gardening weeding compost* mulch* pruning pruned secateurs herbaceous perennials wheelbarrow* flowerbed* flower_bed* kew_gardens sissinghurst great_dixter monty_don gardeners_world gardener_s_question chelsea_flower_show rhs hydrangea* peony peonies delphinium* foxglove* clematis wisteria* trowel greenfly hellebore*",
    "weeds border borders soil plants planted planting beds hedge blooms flowers bulbs spade shrub shrubs roses lawn slugs seeds pots",
  ],
  [
    "growing vegetables",
    "allotment* veg_patch vegetable_patch vegetable_garden kitchen_garden runner_beans broad_beans courgette* zucchini tomato_plants kale chard leeks beetroot* rhubarb potting_shed raised_bed* polytunnel* seed_potatoes chitting seed_catalogue* crop_rotation squashes butternut parsnip* marrows seedlings no-dig earlies_and_maincrops swiss_chard",
    "beans potatoes tomatoes peas onions garlic plot digging dig dug seeds sow sowed sowing beds harvest slugs compost cabbage carrots veg manure",
  ],
  [
    "greenhouse growing",
    "greenhouse greenhouses cold_frame* glasshouse* propagator* overwinter* citrus_trees potting_on cucumbers_under polytunnel* hydroponic* conservatory_plants orangery",
    "seedlings tomatoes cucumbers pots heat glass vents trays seeds aphids paraffin",
  ],
  [
    "roses",
    "rambling_rose* rose_garden* climbing_rose* david_austin floribunda hybrid_tea old_roses rosebush* black_spot_on damask_rose* rose_bed* rosarian* shrub_rose* tea_rose* rosebud* rosehips deadhead*",
    "roses rose prune pruning scent thorns bloom blooms bushes petals aphids",
  ],
  [
    "orchids",
    "orchid orchids orchidarium phalaenopsis cymbidium* dendrobium* lady_s_slipper bee_orchid* orchid_society paphiopedilum vanda_orchid",
    "bloom spike pots bark moss humidity roots flowering windowsill petals",
  ],
  [
    "cacti and house plants",
    "cactus cacti succulent* houseplant* house_plant* monstera aspidistra spider_plant* echeveria* bromeliad* philodendron* pothos terrarium* fiddle-leaf ficus rubber_plant* haworthia* aloe_vera african_violet* sansevieria calathea tillandsia* swiss_cheese_plant",
    "pots pot plants cuttings cutting windowsill leaves soil watering repot repotting light spines",
  ],
  [
    "bonsai",
    "bonsai* juniper_bonsai shohin akadama japanese_maple* jin_and_shari nebari penjing suiseki",
    "tree trees wire wiring pot repot branches prune roots maple juniper",
  ],
  [
    "dahlias and sweet peas",
    "dahlia dahlias sweet_pea* sweetpea* gladioli chrysanthemum* allium alliums flower_show snowdrop* galanthophile* tulip_bulbs daffodil* daffs bluebell* crocus crocuses auricula* tulips snowdrops fritillaries iris_bed primula* begonia*",
    "tubers bulbs bulb blooms vase plot bench show classes flowering stems frost",
  ],
  [
    "herbs and medicinal plants",
    "herb_garden* herbalist* medicinal_plants calendula comfrey chamomile herbal_medicine tinctures rosemary_and_thyme elderberry_syrup st_john_s_wort echinacea physic_garden culpeper lemon_balm valerian lovage borage",
    "herbs herb rosemary thyme mint sage lavender drying infusion tea balm leaves",
  ],
  [
    "lawns and hedges",
    "lawnmower* lawn_mower* lawn_stripes mowing mow_the_lawn mowed_the_lawn scarifying topiary box_hedge box_blight hedge_trimmer* yew_hedge* ride-on_mower strimmer* moss_in_the_lawn laburnum_hedge leaf_blower leylandii privet",
    "lawn grass moss mower hedge hedges stripes clippings edges seed clover",
  ],
  [
    "wild flower meadows",
    "wildflower* wild_flower* flower_meadow yellow_rattle rewilding no_mow_may cowslip* oxeye_daisies knapweed botanis* botanising field_botany plant_identification flora_of herbarium hay_meadow* sundew* gentian* bee_orchid* native_plants prairie_restoration milkweed",
    "meadow flowers seed pollinators bees species mowing grasses rare plants flora poppies clover",
  ],
  [
    "trees and woodland",
    "woodland* arboretum* coppic* silver_birch* oak_trees oak_tree yew_tree* ancient_oak* tree_planting planted_trees saplings tree_surgeon* arborist* ash_dieback sequoia* redwood* beechwood* bluebell_wood* woodland_trust ancient_woodland horse_chestnut* forestry rowan_tree* hornbeam acorns lime_avenue veteran_tree*",
    "trees tree oak beech ash birch forest woods leaves bark planted planting roots timber leaf autumn hazel",
  ],
  [
    "orchards",
    "orchard orchards apple_tree* bramley bramleys cox_s_orange pear_tree* plum_tree* cherry_tree* damsons medlar* quince quinces scion rootstock* apple_day windfalls espalier* apple_variet* mulberry_tree* fruit_tree* fruit_trees grafting_apples fig_tree* wassail*",
    "apples pears plums cherries fruit graft grafting grafted prune pruning blossom harvest juice branches",
  ],
  [
    "firewood and wood stoves",
    "firewood wood_stove* woodstove* log_burner* wood_burner* woodburner* chopping_wood chop_wood log_pile woodpile* wood_pile splitting_axe log_splitter chainsaw* kindling seasoned_logs splitting_maul wood_shed woodshed stacking_logs inglenook cord_of_wood",
    "logs log axe stack stacked fire stove split splitting oak ash dry chimney",
  ],
  [
    "ponds and water gardens",
    "garden_pond* wildlife_pond* koi koi_carp water_lil* waterlil* frogspawn tadpole* newt newts pond_liner pond_dipping dragonfly dragonflies damselfl* duckweed marsh_marigold* frog_spawn",
    "pond frogs frog fish lilies pump fountain goldfish reeds toad toads liner",
  ],
  [
    "beekeeping",
    "beekeep* bee-keep* bee_keep* apiary apiaries apiarist* hives beehive* beehives queen_bee* honeycomb* varroa brood_box bee_swarm bee_suit honeybee* honey_bee* bee_smoker propolis royal_jelly bumblebee* honey_extractor langstroth supers_on super_frame* skeps waggle_dance apis_mellifera leafcutter_bee*",
    "bees bee hive honey queen swarm swarmed swarms colony colonies brood frames smoker nectar supers wax drones forage",
  ],
  [
    "birdwatching",
    "birdwatch* bird_watch* bird-watch* birder* birding twitcher* binoculars rspb audubon goldcrest* kingfisher* peregrine* osprey* waxwing* warbler* redstart* nuthatch* bittern* avocet* lapwing* curlew* nightjar* minsmere swarovski_scope bird_hide bird_reserve* ornitholog* puffin* goldfinch* siskin* chiffchaff*",
    "birds bird migration nest nests nesting hide scope species flock geese owl owls heron wings gulls feeder song spotted swifts",
  ],
  [
    "garden birds",
    "bird_feeder* bird_table* birdbath* bird_bath* bluetits blue_tit* great_tit* robin_redbreast blackbird* bullfinch* chaffinch* nuthatch* bird_box* nest_box* nestbox* birdsong dawn_chorus house_martin* swallows_nest sparrowhawk* woodpecker* hummingbird* long-tailed_tit* wren_in fat_balls chickadee* cardinal_at_the birdseed bird_seed collared_dove*",
    "birds bird nest nesting robin robins garden seeds fledged sparrows feeder wren song swallows thrush",
  ],
  [
    "owls and birds of prey",
    "falconry falconer* barn_owl* tawny_owl* snowy_owl* harris_hawk* gyrfalcon* red_kite* buzzard* peregrine* golden_eagle* owl_pellet* eagle_owl* goshawk* white-tailed_eagle* merlin_falcon bird_of_prey birds_of_prey helen_macdonald kestrel* osprey* hen_harrier*",
    "owl owls hawk hawks falcon eagle eagles glove prey nest kite kites talons wings feathers",
  ],
  [
    "pigeons",
    "racing_pigeon* pigeon_rac* homing_pigeon* pigeon_loft* pigeon_fanc* pigeon_club fantail_pigeon* fancy_pigeon* tumbler_pigeon*",
    "pigeon pigeons loft doves ring rings race liberation corn",
  ],
  [
    "parrots and cage birds",
    "parrot parrots budgie* budgerigar* cockatiel* parakeet* canary_breed* african_grey cockatoo* macaw* lovebird* aviary aviaries conure* zebra_finch* canaries_in",
    "cage perch seed talks whistles feathers squawk canary finches birds",
  ],
  [
    "butterflies and moths",
    "butterfly butterflies moths moth_trap* caterpillar* red_admiral* swallowtail* lepidopter* hawk-moth* hawkmoth* painted_lad* brimstone_butterfly buddleia chrysalis entomolog* monarch_butterfl* purple_emperor* butterfly_count fritillary orange-tip*",
    "wings wing species meadow nettles count cocoon insects moth trap monarchs monarch",
  ],
  [
    "insects and spiders",
    "entomolog* stag_beetle* ladybird* ladybug* tarantula* praying_mantis* stick_insect* bug_hotel* grasshopper* ant_farm hoverfl* cricket_chirp* beetles spiders firefly fireflies glow-worm* glowworm* cicada* mayflies arachnid* solitary_bees ant_colony",
    "insects insect beetle spider bugs species ants wasps net jar legs",
  ],
  [
    "ducks and geese",
    "indian_runner_duck* muscovy* call_ducks khaki_campbell* ducklings duckling* gosling* goose_eggs aylesbury_duck* keeping_ducks duck_house duck_eggs",
    "ducks duck geese goose pond eggs quack feathers gander",
  ],
  [
    "keeping chickens",
    "chickens_in bantam bantams henhouse hen_house chicken_coop* hens orpington* rhode_island_red* cockerel* rooster roosters pullets layers_pellets broody_hen* red_mite silkie silkies marans leghorn* poultry quail_eggs hatching_eggs free-range_hen* backyard_chicken* brahma_hen guineafowl guinea_fowl",
    "chickens hen coop eggs egg broody run feathers fox lay laid laying chicks grit flock corn",
  ],
  [
    "pigs",
    "piglet* saddleback_pig* gloucester_old_spot* kunekune* tamworth_pig* sow_and_her pigsty pig_pen pig-keeping pot-bellied_pig* berkshire_pig* farrow farrowed farrowing pig_ark weaners",
    "pig pigs sow sows boar litter pen straw trough mud pork",
  ],
  [
    "sheep",
    "lambing ewe ewes herdwick* swaledale* shearing shearer* sheepdog* hebridean_sheep shepherd shepherds shepherdess sheep_farm* jacob_sheep texel* ryeland* romney_sheep sheep_shears smallholder_s_flock fleece_shorn tups_in hogget bluefaced icelandic_sheep merino_sheep hefted",
    "sheep flock lambs lamb fleece ram rams tup field pasture wool hay grazing dog",
  ],
  [
    "goats",
    "goat goats billy_goat nanny_goat* pygmy_goat* goatling* anglo-nubian saanen* toggenburg* goat_milk goat_kids kidding_season nigerian_dwarf_goat* boer_goat*",
    "milking kids milk cheese fence hay horns herd",
  ],
  [
    "alpacas and llamas",
    "alpaca alpacas llama llamas cria crias llama_trek* alpaca_walk* huacaya suri_alpaca guanaco*",
    "herd fleece spit shearing field fibre",
  ],
  [
    "cows and dairy farming",
    "dairy_farm* milking_parlour* cows heifer* calving jersey_cow* highland_cattle ayrshire_cattle holstein* friesian* hereford_cattle aberdeen_angus silage belted_galloway* herd_of_cows dairy_cow* cattle_market bullocks limousin_bull milking_cows milking_shed",
    "cow milk calf calves herd cattle bull pasture grazing hay field milking barn",
  ],
  [
    "smallholding and farming",
    "smallholding* smallholder* homestead* tractor tractors combine_harvester* hobby_farm* haymaking hay_bales farm_shop* hay_baling market_garden* barley_crop lambing_shed sugar_beet massey_ferguson john_deere hay_barn ploughing_match young_farmers county_show agricultural_show self-sufficien* permaculture farmstead agroforestry barn_conversion quad_bike",
    "farm farmer farming field fields barn hay harvest crop crops plough fences acres livestock pigs sheep wheat straw",
  ],
  [
    "dogs",
    "puppy puppies spaniel* labrador* labradoodle* cockapoo* terrier* dachshund* whippet* greyhound* retriever* border_collie* poodle* corgi* german_shepherd* alsatian* husky_dog dog_walk* dog_walker* dog_training crufts walkies kennel kennels wagging vizsla* beagle* schnauzer* rescue_dog* puppy_class* mongrel* jack_russell* rottweiler* walk_the_dog",
    "dog dogs lead leash bark barks barking walk walks fetch ball vet tail paws park breed breeder basket muddy",
  ],
  [
    "greyhounds and lurchers",
    "greyhound* whippet* lurcher* retired_racer* sighthound* saluki* deerhound* wolfhound* borzoi* galgo* podenco*",
    "sofa coat racing adopt rescue hare zoomies kennel lead dog",
  ],
  [
    "guide and therapy dogs",
    "guide_dog* assistance_dog* therapy_dog* service_dog* hearing_dog* puppy_rais* puppy_walk* pat_dog* seeing_eye_dog* search_and_rescue_dog* sniffer_dog*",
    "training puppy harness lead trained handler dog labrador",
  ],
  [
    "sheepdogs and working dogs",
    "sheepdog_trial* sheepdog* border_collie* working_cocker* gundog* gun_dog* herding_dog* kelpie* come-bye one_man_and_his_dog husky_rac* mantrailing agility_dog* obedience_class* schutzhund",
    "whistle herding shed pen collie handler trial training outrun retrieve",
  ],
  [
    "cats",
    "kitten kittens tabby moggy moggies tomcat* maine_coon* siamese_cat* persian_cat* ragdoll_cat* litter_tray litter_box catnip purr purrs purring purred cat_flap* bengal_cat* british_shorthair* cattery our_cats my_cats two_cats our_cat my_cat ginger_tom tortoiseshell_cat scratching_post feline* catsitter burmese_cat",
    "cat cats sofa vet whiskers paws mouse miaow meow sleeps lap fur claws basket",
  ],
  [
    "rabbits and guinea pigs",
    "guinea_pig* bunny bunnies lop-eared* hutch hutches hamster* gerbil* chinchilla* ferret ferrets degus pet_rabbit* netherland_dwarf lionhead_rabbit pet_rat*",
    "rabbit rabbits hay carrots cage run vet ears burrow wheel",
  ],
  [
    "tortoises and reptiles",
    "tortoise* gecko* bearded_dragon* corn_snake* ball_python* royal_python* terrapin* chameleon* vivarium* reptile* herpetolog* iguana* axolotl* boa_constrictor hermann_s_tortoise blue-tongued_skink* slow-worm* slowworm* adder adders",
    "snake snakes lizard turtle turtles heat lamp hibernation hibernate shell tank shed",
  ],
  [
    "aquarium fish",
    "aquarium* fish_tank* tropical_fish goldfish guppy guppies neon_tetra* cichlid* discus_fish betta* marine_tank reef_tank* clownfish aquascap* angelfish seahorse* fishkeep* killifish plecos corydoras nano_tank",
    "tank fish filter shrimp plants algae water coral species heater gravel snails",
  ],
  [
    "horses and ponies",
    "foal foals mare gelding gelding* stallion* shetland_pony shetland_ponies shire_horse* clydesdale* icelandic_horse* arab_mare arab_horse* welsh_cob* connemara_pony connemara_ponies mucking_out muck_out farrier* driving_ponies carriage_driving new_forest_pon* pony_trekking appaloosa* haflinger* lipizzaner* warmblood* hoof hooves paddock_fence livery_stable* horse_whisperer haynet* fetlock*",
    "horse horses pony ponies stable stables hay saddle ride field trot paddock vet mane tail",
  ],
  [
    "donkeys",
    "donkey donkeys donkey_sanctuary jenny_and_foal hinny mule_trek mules",
    "carrots field ears bray hooves stable hay",
  ],
  [
    "hedgehogs and garden wildlife",
    "hedgehog* badger_sett badgers fox_cubs foxes_in trail_cam* wildlife_camera* red_squirrel* dormouse dormice bat_box* pipistrelle* bat_detector* bat_walk water_vole* wildlife_trust* stoat stoats otter otters pine_marten* springwatch weasel* hedgehogs wildlife_hospital beaver_reintro* beavers chipmunk* raccoon* bats_in",
    "badger fox foxes bats squirrels cubs sett garden night wildlife nest hibernate tracks",
  ],
  [
    "whales and seals",
    "whale whales whale_watch* dolphin dolphins orca orcas humpback* minke_whale* grey_seal* basking_shark* porpoise* narwhal* beluga* blue_whale* seal_pup* seal_pups sperm_whale* manatee* moray_firth sea_otter*",
    "seal seals pod breach boat fin tail sea bay sightings",
  ],
  [
    "bears and wolves",
    "grizzly* brown_bear* polar_bear* black_bear* wolverine* lynx wolf_pack wolves yellowstone moose reindeer* caribou bear_watching rewilding elk_rut red_deer_rut bison",
    "bear bears wolf forest tracks wild park cubs herd antlers stag",
  ],
  [
    "African wildlife",
    "safari safaris serengeti masai_mara kruger okavango elephants rhino rhinos rhinocer* leopard leopards cheetah* giraffe* zebra zebras wildebeest hippo hippos big_five ngorongoro lions_and gorilla* meerkat* chimpanzee* game_drive",
    "elephant lion lions game guide jeep waterhole herd park tracks camp migration",
  ],
  [
    "dinosaurs and fossils",
    "fossil fossils ammonite* trilobite* dinosaur* palaeontolog* paleontolog* lyme_regis mary_anning tyrannosaur* t-rex jurassic_coast ichthyosaur* diplodocus belemnite* triceratops pterodactyl* fossil-hunt* stegosaur* megalodon",
    "cliff cliffs rock bones museum hammer beach shale dig teeth skeleton",
  ],
];
