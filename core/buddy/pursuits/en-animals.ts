import type { Pursuit } from "./pursuit.ts";

/** Animals kept and watched, in English. */
export const enAnimals: readonly Pursuit[] = [
  [
    "beekeeping",
    "beekeep* bee-keep* bee_keep* apiary apiaries apiarist* hives beehive* beehives queen_bee* honeycomb* varroa brood_box bee_swarm bee_suit honeybee* honey_bee* bee_smoker propolis royal_jelly bumblebee* langstroth supers_on skeps waggle_dance",
    "bees bee hive honey queen swarm swarmed swarms colony colonies brood frames smoker nectar supers wax drones forage",
  ],
  [
    "birdwatching",
    "birdwatch* birder* birding twitcher* binoculars rspb audubon goldcrest* peregrine* osprey* waxwing* warbler* redstart* nuthatch* bittern* avocet* lapwing* curlew* nightjar* minsmere ornitholog* puffin* goldfinch* siskin* chiffchaff*",
    "birds bird migration nest nests nesting hide scope species flock geese owl owls heron wings gulls feeder song spotted swifts",
  ],
  [
    "garden birds",
    "bird_feeder* bird_table* birdbath* bird_bath* bluetits blue_tit* great_tit* blackbird* bullfinch* chaffinch* nuthatch* bird_box* nest_box* nestbox* birdsong dawn_chorus swallows_nest sparrowhawk* woodpecker* hummingbird* wren_in fat_balls chickadee* birdseed bird_seed",
    "birds bird nest nesting robin robins garden seeds fledged sparrows feeder wren song swallows thrush",
  ],
  [
    "birds of prey",
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
    "entomolog* stag_beetle* ladybird* ladybug* tarantula* praying_mantis* stick_insect* bug_hotel* grasshopper* ant_farm hoverfl* cricket_chirp* beetles spiders fireflies glow-worm* glowworm* cicada* mayflies arachnid* solitary_bees ant_colony",
    "insects insect beetle spider bugs species ants wasps net jar legs",
  ],
  [
    "ducks and geese",
    "indian_runner_duck* muscovy* call_ducks khaki_campbell* ducklings duckling* gosling* goose_eggs aylesbury_duck* keeping_ducks duck_house duck_eggs",
    "ducks duck geese goose pond eggs quack feathers gander",
  ],
  [
    "keeping chickens",
    "chickens_in bantam bantams henhouse hen_house chicken_coop* hens orpington* cockerel* rooster roosters pullets layers_pellets broody_hen* red_mite silkie silkies marans leghorn* poultry quail_eggs hatching_eggs brahma_hen guineafowl guinea_fowl",
    "chickens hen coop eggs egg broody run feathers fox lay laid laying chicks grit flock corn",
  ],
  [
    "pigs",
    "piglet* saddleback_pig* gloucester_old_spot* kunekune* tamworth_pig* sow_and_her pigsty pig_pen pig-keeping pot-bellied_pig* berkshire_pig* farrowed farrowing pig_ark weaners",
    "pig pigs sow sows boar litter pen straw trough mud pork",
  ],
  [
    "sheep",
    "lambing ewe ewes herdwick* swaledale* shearing shearer* sheepdog* hebridean_sheep shepherds shepherdess sheep_farm* jacob_sheep texel* ryeland* romney_sheep sheep_shears smallholder_s_flock fleece_shorn tups_in hogget bluefaced icelandic_sheep merino_sheep hefted",
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
    "smallholding* smallholder* homestead* tractor tractors hobby_farm* haymaking hay_bales farm_shop* hay_baling market_garden* barley_crop lambing_shed sugar_beet john_deere hay_barn ploughing_match young_farmers county_show self-sufficien* permaculture farmstead agroforestry barn_conversion quad_bike",
    "farm farmer farming field fields barn hay harvest crop crops plough fences acres livestock pigs sheep wheat straw",
  ],
  [
    "dogs",
    "puppy puppies spaniel* labrador* labradoodle* cockapoo* terrier* dachshund* whippet* greyhound* retriever* poodle* corgi* alsatian* dog_walk* crufts walkies kennel kennels wagging vizsla* beagle* schnauzer* mongrel* rottweiler*",
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
    "kitten kittens tabby moggy moggies tomcat* litter_tray litter_box catnip purr purrs purring purred cat_flap* bengal_cat* cattery our_cats my_cats two_cats our_cat my_cat ginger_tom feline* catsitter burmese_cat",
    "cat cats sofa vet whiskers paws mouse miaow meow sleeps lap fur claws basket",
  ],
  [
    "rabbits and guinea pigs",
    "guinea_pig* bunny bunnies lop-eared* hutch hutches hamster* gerbil* chinchilla* ferret ferrets degus pet_rabbit* netherland_dwarf lionhead_rabbit pet_rat*",
    "rabbit rabbits hay carrots cage run vet ears burrow wheel",
  ],
  [
    "tortoises and reptiles",
    "tortoise* leopard_gecko* bearded_dragon* corn_snake* ball_python* royal_python* terrapin* chameleon* vivarium* reptile* herpetolog* iguana* axolotl* boa_constrictor hermann_s_tortoise blue-tongued_skink* slow-worm* slowworm*",
    "snake snakes lizard turtle turtles heat lamp hibernation hibernate shell tank shed",
  ],
  [
    "aquarium fish",
    "aquarium* fish_tank* tropical_fish goldfish guppy guppies neon_tetra* cichlid* discus_fish betta* marine_tank reef_tank* clownfish aquascap* angelfish seahorse* fishkeep* killifish plecos corydoras nano_tank",
    "tank fish filter shrimp plants algae water coral species heater gravel snails",
  ],
  [
    "horses and ponies",
    "foal foals mare gelding gelding* stallion* shetland_pony shire_horse* clydesdale* arab_mare arab_horse* welsh_cob* mucking_out muck_out farrier* pony_trekking appaloosa* haflinger* lipizzaner* warmblood* hoof hooves paddock_fence haynet* fetlock*",
    "horse horses pony ponies stable stables hay saddle ride field trot paddock vet mane tail",
  ],
  [
    "donkeys",
    "donkey donkeys donkey_sanctuary jenny_and_foal hinny mule_trek mules",
    "carrots field ears bray hooves stable hay",
  ],
  [
    "garden wildlife",
    "hedgehog* badger_sett badgers fox_cubs foxes_in trail_cam* dormouse dormice bat_box* pipistrelle* bat_detector* bat_walk water_vole* stoat stoats otter otters pine_marten* springwatch weasel* hedgehogs beavers chipmunk* raccoon* bats_in",
    "badger fox foxes bats squirrels cubs sett garden night wildlife nest hibernate tracks",
  ],
  [
    "whales and seals",
    "whale whales whale_watch* dolphin dolphins orca orcas humpback* minke_whale* grey_seal* basking_shark* porpoise* narwhal* beluga* blue_whale* seal_pup* seal_pups sperm_whale* manatee* moray_firth sea_otter*",
    "seal seals pod breach boat fin tail sea bay sightings",
  ],
  [
    "bears and wolves",
    "grizzly* brown_bear* polar_bear* black_bear* wolverine* wolf_pack wolves yellowstone moose reindeer* caribou bear_watching rewilding elk_rut red_deer_rut",
    "lynx bear bears wolf forest tracks wild park cubs herd antlers stag",
  ],
  [
    "African wildlife",
    "on_safari safaris serengeti kruger okavango elephants rhino rhinos rhinocer* leopard leopards cheetah* giraffe* zebra zebras wildebeest hippo hippos big_five ngorongoro lions_and gorilla* meerkat* chimpanzee* game_drive",
    "elephant lion lions game guide jeep waterhole herd park tracks camp migration",
  ],
  [
    "dinosaurs and fossils",
    "fossil_hunt* fossils ammonite* trilobite* dinosaur* palaeontolog* paleontolog* lyme_regis mary_anning tyrannosaur* t-rex jurassic_coast ichthyosaur* diplodocus belemnite* triceratops pterodactyl* fossil-hunt* stegosaur* megalodon",
    "cliff cliffs rock bones museum hammer beach shale dig teeth skeleton",
  ],
];
