import type { Pursuit } from "./pursuit.ts";

/** Making and mending things by hand, in English. */
export const enCrafts: readonly Pursuit[] = [
  [
    "knitting",
    "knit knits knitted knitting knitter* knitwear ravelry cable_needle* aran_jumper aran_sweater sock_yarn circular_needles stockinette garter_stitch purl purled purling skein skeins dropped_stitch merino shetland_wool icelandic_sweater lopapeysa brioche_stitch",
    "wool yarn needles pattern sock socks jumper sweater cardigan ball cast row rows sleeve stitch stitches",
  ],
  [
    "crochet",
    "crochet* granny_square* amigurumi crochet_hook treble_crochet double_crochet crocheted_blanket doily doilies",
    "hook yarn wool blanket stitch stitches pattern squares row",
  ],
  [
    "spinning and weaving",
    "spinning_wheel* drop_spindle fleece_to_yarn carding_combs weaving_loom weavers_guild handwoven hand-woven handspun hand-spun handloom* warp_and_weft weft heddle* rigid_heddle tapestry_weav* floor_loom natural_dye* indigo_vat madder_root woad inkle_loom tablet_weaving hand_carders niddy",
    "loom looms warp weave weaving woven wool fleece yarn spin spinning spindle shuttle dye dyeing flax",
  ],
  [
    "sewing",
    "sewing seamstress* dressmak* sewing_machine* overlocker serger* bobbin bobbins haberdash* pinking_shears burda simplicity_pattern bias_binding french_seam* buttonhole* interfacing_fabric dress_pattern* singer_machine sewing_bee hemming calico_toile invisible_zip liberty_fabric pincushion* tailoring_course",
    "sew sewed sewn fabric fabrics pattern thread needle hem zip machine dress skirt cotton seam cut stitch pins linen",
  ],
  [
    "quilting",
    "quilt quilts quilted quilting quilter* patchwork* log_cabin_quilt jelly_roll_fabric fat_quarter* sashing_strips wadding_and_backing quilt_show quilting_bee sashiko amish_quilt applique* hexie hexies paper_piecing long-arm_quilting",
    "blocks squares fabric batting pieced stitch stitching scraps border bed triangles",
  ],
  [
    "embroidery",
    "embroider* cross-stitch cross_stitch* needlepoint tapestry_kit french_knot* satin_stitch goldwork crewel* blackwork_embroidery hardanger royal_school_of_needlework embroidery_hoop stumpwork needlework bayeux_tapestry stem_stitch cross-stitch* sampler_from_18*",
    "thread threads needle hoop linen stitch stitches silk canvas wool pattern motif sampler",
  ],
  [
    "lace making",
    "lacemak* lace_mak* bobbin_lace lace_bobbins honiton_lace tatting_shuttle needle_lace bedfordshire_lace macrame macramé",
    "lace bobbins pillow pins thread knots pattern",
  ],
  [
    "felting and textiles",
    "felting needle-felt* needle_felt* wet_felting felted batik* shibori tie-dye* tie_dye* eco-printing eco_printing textile_art* nuno_felt rug_making rag_rug* hooked_rug* punch_needle textile_artist* indigo_dyeing",
    "felt wool dye fibres textile textiles cloth silk fabric",
  ],
  [
    "pottery",
    "pottery potters_wheel kiln kilns raku stoneware earthenware slipware ceramicist* ceramics throwing_pots bernard_leach lucie_rie majolica studio_potter* pinch_pot* wheel-thrown biscuit_fir* bisque salt-glaze* celadon slip_trail* clay_studio coil_pot* coil_pots",
    "clay pot pots bowl bowls vase vases glaze glazes glazed wheel fired firing throwing mug mugs handle handles",
  ],
  [
    "stained glass and glass",
    "stained_glass* stained-glass* glassblow* glass_blow* lead_came leaded_window* fused_glass glass_fusing chihuly murano tiffany_lamp* lampwork* glass_beads copper_foil_tape glass_engraving glassmak*",
    "glass window lead solder coloured pane panes furnace kiln bead beads cutting",
  ],
  [
    "mosaics",
    "mosaic* tesserae smalti grout_lines ravenna_mosaics tile_nippers",
    "tiles grout glass pieces pattern stone wall",
  ],
  [
    "jewellery making",
    "silversmith* goldsmithing jewellery_mak* jewelry_mak* jewellery_class* jewelry_class* bead_loom beading beadwork wirework_ring silver_clay stone_setting bezel hallmarked lapidary gemstone* cabochon* enamelling cloisonné jewellers_saw",
    "silver jewellery jewelry ring rings beads solder necklace earrings bracelet pendant stones gold pliers bench",
  ],
  [
    "leatherwork",
    "leatherwork* leather_work* leathercraft* saddle_stitch* saddler* saddlery_course cordwain* shoemak* shoe-mak* bridle_leather veg-tan* leather_awl belt-making stitching_pony edge_burnish* bookbinders_leather moccasin* cobbler* clog_making",
    "leather awl hide belt bag wallet hole punch stitching waxed thread",
  ],
  [
    "woodworking",
    "woodwork* carpentry joinery dovetail* mortise* tenon* bandsaw* band_saw table_saw hand_plane* chisels lie-nielsen workbench* spokeshave* router_bit* tongue-and-groove cabinetmak* cabinet-mak* cabinet_mak* furniture_mak* biscuit_joiner marquetry veneering tenon_saw wood_glue",
    "wood timber oak walnut ash pine saw plane chisel joint joints clamp clamps bench workshop sanding shed glue grain",
  ],
  [
    "wood turning and carving",
    "woodturn* wood_turn* wood-turn* pole_lathe spindle_gouge woodcarv* wood_carv* wood-carv* spoon_carving carved_spoon* spoon_carv* green_woodwork* chainsaw_carving lovespoon* bowl_gouge whittling whittled whittle chip_carving burr_elm bodging chair_bodger",
    "lathe bowl bowls spoon spoons gouge knife birch lime turned turning carve carved carving ash blank",
  ],
  [
    "basket making",
    "basketry basket_mak* basket-mak* basket_weav* willow_weav* willow_basket* woven_basket* willow_sculpture* chair_can* rush_seat* withies withy osier osiers straw_plait* corn_doll* coppiced_willow",
    "basket baskets willow rush weave weaving cane rods rim handle",
  ],
  [
    "blacksmithing",
    "blacksmith* anvil anvils wrought_iron forge_welding knifemak* knife_mak* bladesmith* farrier* horseshoe_nail damascus_steel power_hammer ironwork* forged_in_fire coke_forge",
    "forge forged hammer iron steel tongs hot blade blades poker",
  ],
  [
    "bookbinding",
    "bookbind* book_bind* bound_by_hand coptic_stitch* bone_folder endpaper* marbled_paper marbling_paper paper_marbling japanese_binding quarter_binding headband_and_spine book_arts artist_s_book* slipcase*",
    "binding bind bound paper spine leather glue folding press thread boards signatures",
  ],
  [
    "papercraft and origami",
    "origami papercraft* paper_craft* scrapbook* card_making card-making cardmak* decoupage découpage quilling paper_cut* papercut* papier-mâché papier_mache paper_crane* washi_tape paper_mak* papermak* rubber_stamping cricut collage_class die-cut* silhouette_cut*",
    "paper fold folds folding scissors glue stamp stamps collage album card cards crane tissue",
  ],
  [
    "candles and soap",
    "candle_mak* candle-mak* soap_mak* soap-mak* beeswax cold-process_soap soy_wax dipped_candle* lye essential_oil* wick wicks homemade_soap tallow",
    "candle candles soap wax lavender scent mould moulds bars",
  ],
  [
    "furniture restoring and upholstery",
    "upholster* reupholster* re-upholster* chaise_longue horsehair_stuffing wing_chair* annie_sloan chalk_paint* shabby_chic restoring_furniture furniture_restor* webbing_and_springs french_polish* ercol upcycl* wax_polish caned_chair antique_chair* chesterfield",
    "chair chairs sofa springs fabric webbing tacks sanding varnish veneer stripped restore antique drawers",
  ],
  [
    "repair cafés",
    "repair_café* repair_cafe* mending_circle visible_mending darning darned darn_socks make_do_and_mend fix-it_clinic men_s_shed mens_shed the_repair_shop right_to_repair repaired_the_toaster tool_library",
    "mend mended mending fix fixed fixing repair repaired toaster volunteer volunteers bench broken sock",
  ],
  [
    "clocks and watches",
    "horolog* clockmak* clock_mak* grandfather_clock* longcase carriage_clock* watchmak* watchmaking escapement* pendulum balance_wheel wristwatch* pocket_watch* cuckoo_clock* rolex omega_speedmaster seiko verge_watch mechanical_watch* mainspring chronomet* fusee",
    "clock clocks watch watches movement dial chime chimes spring winding wind gears case",
  ],
  [
    "model railways",
    "model_railway* model_railroad* model_train* hornby bachmann_loco märklin marklin n_gauge oo_gauge ho_scale gauge_1 dcc_decoder garden_railway* 00_gauge lionel_train* narrow-gauge_model train_set* branch_line_layout ballasting fleischmann railway_model* peco_points",
    "layout loco locomotive scenery points track signal signals wagons tunnel station gauge ballast trains",
  ],
  [
    "model making",
    "model_aircraft model_ship* model_boat* airfix revell tamiya humbrol scale_model* scale_modell* balsa ship_in_a_bottle weathering_powder* airbrush* warhammer miniature_paint* painted_miniatures wargaming_figures diorama* plastic_kit* radio-controlled_boat model_yacht* citadel_paint* sprue",
    "kit kits glue decals paint scale model models wings hull figures cement tank spitfire",
  ],
  [
    "dolls' houses and miniatures",
    "doll_s_house* dolls_house* dollhouse* doll_house* dollshouse* miniaturist* twelfth-scale one-twelfth_scale room_box* doll-mak* doll_mak* teddy_bear_mak* reborn_doll* steiff porcelain_doll*",
    "miniature miniatures tiny wallpaper furniture dolls doll rooms scale bear bears",
  ],
  [
    "Lego",
    "lego legos legoland minifig* lego_technic lego_set* brick_fest afol lego_train* lego_castle bricklink duplo meccano",
    "bricks brick set build pieces instructions technic",
  ],
  [
    "amateur radio",
    "ham_radio radio_ham* morse_code morse_key callsign* call_sign* shortwave short-wave transceiver* qso qsl qsl_card* dx-ing dxpedition dipole* yagi radio_society rsgb arrl icom yaesu vhf crystal_set* valve_radio* contest_log",
    "antenna aerial radio band contest bands metres signal key morse tower propagation licence rig",
  ],
  [
    "electronics at home",
    "arduino* raspberry_pi soldering_iron solder_fumes breadboard_circuit oscilloscope* microcontroller* esp32 home_automation home_assistant_hub maker_space makerspace* hackspace* circuit_bending 555_timer resistor* capacitor* hobby_electronics led_strip* robot_kit* robotics_club",
    "solder circuit sensor sensors board wires multimeter led battery project robot kit",
  ],
  [
    "3D printing",
    "3d_print* 3d-print* prusa creality ender_3 pla_filament thingiverse bambu_lab resin_print* stringing_and_warping nozzle_clog* bed_level*",
    "filament nozzle printer print printed layer layers resin bed model",
  ],
  [
    "old computers",
    "retrocomput* retro_comput* zx_spectrum sinclair_spectrum zx81 commodore_64 c64 amiga bbc_micro atari_st acorn_electron apple_ii trs-80 amstrad cpc_464 pdp-11 floppy_disk* floppies colossus_replica tape_loading retro_gaming commodore_pet cassette_load* 8-bit_computer* basic_listing*",
    "basic assembler cassette joystick keyboard monitor tape tapes chip chips retro bytes machine emulator",
  ],
  [
    "programming for fun",
    "hobby_programm* advent_of_code project_euler open-source_contributor* commodore_basic game_jam code_golf hobby_coding write_my_own_compiler linux_at_home homelab home_lab demoscene lisp_hacker* haskell_for_fun",
    "code coding compiler puzzle puzzles linux server hobby game language weekend",
  ],
  [
    "DIY",
    "diy do-it-yourself power_tool* cordless_drill* screwfix home_depot putting_up_shelves put_up_shelves wallpapering spirit_level rawlplug* plasterboard drywall grouting skirting_board* jigsaw_blade flat-pack ikea_wardrobe handyman emulsion_paint garden_shed man_cave sandpaper loft_conversion",
    "drill shelves shelf paint painting tiles plaster hammer screw screws saw ladder wallpaper shed level fix tap",
  ],
  [
    "flower arranging",
    "flower_arrang* flower-arrang* floristry florist* ikebana oasis_foam flower_club wreath-mak* wreath_mak* bouquet_of_sweet flower_festival pressed_flower* dried_flower* hand-tied_bouquet pedestal_arrangement kenzan flower_rota church_flowers",
    "flowers vase stems arrangement bouquet wreath foliage eucalyptus roses lilies display pedestal",
  ],
  [
    "making perfume and cosmetics",
    "perfumer* perfumery eau_de_toilette bergamot vetiver sandalwood_oil fragrance_blend* aromatherapy niche_perfume top_notes_of base_notes_of guerlain homemade_cosmetic*",
    "perfume scent fragrance notes oils rose jasmine bottle nose lavender",
  ],
];
