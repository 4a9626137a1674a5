import type { Pursuit } from "./pursuit.ts";

/** Gardens, plants and trees, in English. */
export const enGarden: readonly Pursuit[] = [
  [
    "gardening",
    "gardener* gardening weeding compost* mulch* pruning pruned secateurs herbaceous perennials flowerbed* rhs hydrangea* peony peonies foxglove* clematis wisteria* trowel greenfly hellebore* my_garden our_garden your_garden in_the_garden",
    "garden gardens weeds border borders soil plants planted planting beds hedge blooms flowers bulbs spade shrub shrubs roses lawn slugs",
  ],
  [
    "growing vegetables",
    "allotment* veg_patch runner_beans broad_beans courgette* zucchini tomato_plants kale chard leeks beetroot* rhubarb potting_shed raised_bed* polytunnel* seed_potatoes chitting crop_rotation squashes butternut parsnip* marrows seedlings no-dig swiss_chard",
    "beans potatoes tomatoes peas onions garlic plot digging dig dug seeds sow sowed sowing beds harvest slugs compost cabbage carrots",
  ],
  [
    "greenhouse growing",
    "greenhouses cold_frame* glasshouse* propagator* overwinter* citrus_trees potting_on cucumbers_under polytunnel* hydroponic* conservatory_plants orangery my_greenhouse in_the_greenhouse our_greenhouse",
    "greenhouse seedlings tomatoes cucumbers pots heat glass vents trays seeds aphids paraffin",
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
    "our_wood arboretum* coppic* silver_birch* oak_trees oak_tree yew_tree* ancient_oak* tree_planting planted_trees saplings tree_surgeon* arborist* ash_dieback sequoia* redwood* beechwood* bluebell_wood* woodland_trust forestry rowan_tree* hornbeam acorns lime_avenue veteran_tree*",
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
];
