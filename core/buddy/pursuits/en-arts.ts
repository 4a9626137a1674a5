import type { Pursuit } from "./pursuit.ts";

/** Pictures, stage, film, books and writing, in English. */
export const enArts: readonly Pursuit[] = [
  [
    "painting in watercolour",
    "watercolour* watercolor* gouache aquarelle wet-in-wet wet_on_wet masking_fluid winsor_and_newton paint_outdoors cotman turner_watercolours sable_brush* plein_air",
    "paint painting painted paper wash washes brush brushes pigment sketch landscape sky easel",
  ],
  [
    "painting in oils",
    "oil_painting* oil_paint* easel easels palette_knife linseed impasto turpentine life_class acrylics acrylic_paint* canvases art_class* portrait_paint* still_life* alla_prima gesso burnt_sienna ultramarine titanium_white cadmium evening_art_class pastels",
    "paint painting painted painter brush brushes canvas palette studio portrait glaze exhibition landscape varnish",
  ],
  [
    "drawing",
    "sketchbook* sketch_book* life_drawing charcoal_drawing charcoal_pencil* pen_and_ink urban_sketch* cross-hatching graphite_pencil* ink_drawing* figure_drawing conté moleskine_sketchbook sketching_trip drawing_class* doodling",
    "draw drawing drew sketch sketches sketched pencil pencils charcoal ink line model shading paper",
  ],
  [
    "printmaking",
    "printmak* linocut* lino_cut* lino_print* woodcut* wood_engraving* etching_press lithograph* screenprint* screen_print* screen-print* silkscreen aquatint* mezzotint* drypoint intaglio monoprint* hokusai baren letterpress_print*",
    "print prints etching ink press block plate edition lino gouge carving proof",
  ],
  [
    "calligraphy",
    "calligraph* copperplate_hand italic_hand nib nibs uncial* illuminated_manuscript* brush_lettering hand_lettering gothic_script gold_leaf sign-writing signwriting sign_painting spencerian italic_script",
    "ink lettering pen letters parchment vellum strokes script gothic flourish",
  ],
  [
    "fountain pens",
    "fountain_pen* pelikan montblanc_pen lamy_safari esterbrook nakaya diamine_ink iroshizuku italic_nib flex_nib piston_filler waterman_pen parker_51 pen_show ink_bottle* blotting_paper dip_pen*",
    "pen pens ink nib nibs fill filler notebook paper blotting converter",
  ],
  [
    "sculpture",
    "sculpt* stone_carv* stonecarv* henry_moore barbara_hepworth rodin giacometti brancusi bronze_cast* soapstone plinth maquette* lost-wax lost_wax alabaster stonemason* stone_mason* letter_cutting modelling_clay armature",
    "chisel marble bronze stone carve carved carving figure bust plaster cast clay mallet",
  ],
  [
    "going to art galleries",
    "tate_modern tate_britain national_gallery art_galler* rijksmuseum uffizi louvre prado royal_academy summer_exhibition impressionis* rembrandt vermeer van_gogh monet cezanne matisse picasso caravaggio hockney rothko hopper_exhibition art_history guggenheim moma musée_d_orsay",
    "exhibition gallery galleries museum museums portrait retrospective painting paintings artist paint collection curator masterpiece",
  ],
  [
    "photography",
    "photograph* camera cameras nikon canon_eos leica lightroom telephoto macro_lens aperture tripod tripods long_exposure depth_of_field f-stop shutter_speed landscape_photo* wildlife_photo* cartier-bresson ansel_adams mirrorless camera_club bokeh fujifilm hasselblad",
    "photo photos lens lenses shot shots light exposure frame shutter portrait shoot flash zoom filter",
  ],
  [
    "film photography",
    "darkroom* ilford kodak tri-x portra rolleiflex medium_format large_format pinhole_camera* contact_sheet* enlarger hp5 35mm_film developing_tank fixer_bath kodachrome polaroid* lomography cyanotype* daguerreotype* collodion ektachrome rangefinder* instant_camera",
    "film negatives negative print prints roll developer fixer grain lens exposure camera",
  ],
  [
    "theatre",
    "theatre* theater* shakespeare hamlet macbeth king_lear globe_theatre royal_shakespeare old_vic stratford-upon-avon chekhov ibsen pinter stoppard west_end fringe_theatre edinburgh_fringe playwright* matinee matinees interval_drinks alan_bennett twelfth_night dress_circle ibsen_play samuel_beckett",
    "play plays stage actor actors actress cast curtain scene act acting production interval audience director performance stalls",
  ],
  [
    "amateur dramatics",
    "amateur_dramatic* am_dram am-dram amdram panto pantomime* drama_society drama_club drama_group community_theatre community_theater village_players learning_my_lines learn_my_lines dress_rehearsal* stage_fright prompt_corner stage_makeup auditioned widow_twankey green_room leading_lady village_hall_play noises_off",
    "lines stage rehearsal rehearsals cast curtain part prompt director costume costumes audition play props",
  ],
  [
    "improv and stand-up",
    "improv improvised_comedy stand-up_comed* standup_comed* comedian* comedy_club comedy_night sketch_comedy whose_line monty_python fawlty_towers open_spot heckle* edinburgh_festival_fringe one-liner* spontaneity_shop",
    "comedy stand-up jokes joke laugh laughter set audience punchline gag scene",
  ],
  [
    "puppets",
    "puppet* marionette* ventriloquis* glove_puppet* shadow_puppet* punch_and_judy muppet* thunderbirds_puppets bunraku_theatre",
    "strings stage show booth carve carved characters",
  ],
  [
    "juggling and circus",
    "juggling juggler* juggle_clubs circus trapeze unicycle tightrope* slackline* acrobats big_top cirque_du_soleil stilts stilt-walk* fire_breath* aerial_silks hula_hoop* clowning",
    "clubs balls ring clown rope act silks tricks",
  ],
  [
    "magic tricks",
    "magician* conjur* magic_circle card_trick* sleight* coin_trick* houdini illusionist* close-up_magic abracadabra penn_and_teller magic_trick* mentalism magic_show",
    "magic trick tricks cards deck palm vanish illusion rabbit wand",
  ],
  [
    "ballroom dancing",
    "ballroom foxtrot waltz waltzes quickstep cha-cha rumba paso_doble strictly_come_dancing tea_dance* blackpool_tower_ballroom american_smooth ballroom_danc* dance_class* dance_partner* viennese_waltz jive dance_floor dance_school",
    "dance dances danced dancing steps step partner floor lead hall shoes turn twirl",
  ],
  [
    "tango",
    "tango milonga* piazzolla tanguero* tanguera* bandoneon gancho ochos tango_festival tango_argentino argentine_tango tango_shoes",
    "embrace lead follow steps partner dance dancing dip",
  ],
  [
    "salsa",
    "salsa_class* salsa_danc* bachata merengue kizomba salsa_night salsa_lesson* latin_danc* zouk cuban_salsa son_cubano lambada",
    "salsa steps turn partner club dance dancing latin rhythm hips",
  ],
  [
    "swing dancing",
    "lindy lindy_hop* jitterbug* swing_danc* balboa_danc* charleston_step* rock_n_roll_danc* boogie-woogie boogie_woogie savoy_ballroom modern_jive ceroc swing_out lindy_exchange",
    "swing dance dancing band steps partner kicks floor",
  ],
  [
    "folk and country dancing",
    "ceilidh* barn_dance* morris_danc* morris_men morris_side country_danc* square_danc* contra_danc* strip_the_willow dashing_white_sergeant scottish_dance* line_danc* clog_danc* highland_fling eightsome_reel folk_danc* maypole* irish_danc* sword_danc*",
    "reel reels jig caller set sets dance dancing partner steps band bells figure sticks",
  ],
  [
    "ballet",
    "ballet ballets ballerina* pointe_shoes pointe plié pliés plie arabesque* pirouette* nutcracker swan_lake royal_ballet bolshoi nureyev fonteyn tutu tutus giselle sadler_s_wells grand_jeté balanchine barre_work ballet_class* matthew_bourne",
    "barre dance dancer dancers steps class stage leap turnout choreography",
  ],
  [
    "tap and modern dance",
    "tap_danc* tap_shoes tap_class fred_astaire ginger_rogers contemporary_dance modern_dance pina_bausch martha_graham jazz_dance street_dance breakdanc* break_danc* shuffle_ball belly_danc* flamenco zumba time_step gene_kelly choreographer*",
    "dance dancing steps tap routine choreography class shoes rhythm studio stage",
  ],
  [
    "cinema",
    "cinema cinemas film_festival* arthouse art-house cinephil* matinee_at_the_odeon picturehouse film_club film_society kubrick hitchcock tarkovsky fellini bergman_film kurosawa scorsese tarantino almodovar criterion_collection odeon multiplex film_buff* movie_night movies movie_buff* blu-ray subtitled_film oscars bafta* letterboxd",
    "film films movie screen director scene actor popcorn trailer sequel screening subtitles",
  ],
  [
    "silent and classic films",
    "silent_film* silent_movie* buster_keaton charlie_chaplin laurel_and_hardy casablanca humphrey_bogart film_noir cary_grant katharine_hepburn audrey_hepburn citizen_kane billy_wilder powell_and_pressburger ealing_comed* greta_garbo metropolis black-and-white_film* hammer_horror orson_welles ingrid_bergman",
    "film films movie reel screen star stars noir slapstick pianist",
  ],
  [
    "westerns",
    "john_wayne spaghetti_western* clint_eastwood sergio_leone ennio_morricone ennio gunslinger* true_grit high_noon wyatt_earp magnificent_seven saloon_door* john_ford_film tombstone_arizona",
    "western westerns saloon cowboy cowboys sheriff duel film films posse ranch",
  ],
  [
    "making films",
    "screenplay* screenwrit* short_film short_films filmmak* film-mak* super_8 super8 cine_camera storyboarding stop-motion stop_motion claymation home_movies animation_course documentary_maker* boom_mic clapperboard script_writing",
    "camera shoot shooting editing edit scene scenes script footage director festival cut animation",
  ],
  [
    "Star Trek and Star Wars",
    "star_trek star_wars trekkie* trekker* jedi sith lightsaber* lightsabre* darth_vader klingon* captain_picard kirk_and_spock captain_kirk millennium_falcon skywalker mandalorian yoda vulcan_salute starfleet deep_space_nine chewbacca stormtrooper*",
    "force enterprise galaxy warp federation episode droid empire saga",
  ],
  [
    "Doctor Who",
    "doctor_who dr_who tardis dalek daleks time_lord time_lords cyberm* sonic_screwdriver tom_baker_years gallifrey whovian* weeping_angel* regenerat* jelly_babies",
    "doctor companion episode series scarf",
  ],
  [
    "science fiction",
    "science_fiction sci-fi scifi asimov philip_k_dick ursula_le_guin le_guin dune_novel arthur_c_clarke terry_pratchett discworld space_opera cyberpunk blade_runner hugo_award* iain_m_banks worldcon heinlein ray_bradbury time_travel_novel* dystopia* william_gibson hitchhiker_s_guide john_wyndham",
    "robots spaceship galaxy planet novel alien aliens convention dystopian paperback",
  ],
  [
    "fantasy novels",
    "tolkien hobbit hobbits lord_of_the_rings middle-earth middle_earth gandalf silmarillion game_of_thrones narnia earthsea wheel_of_time robin_hobb brandon_sanderson urban_fantasy fantasy_novel* mordor gormenghast philip_pullman harry_potter hogwarts elvish neil_gaiman",
    "fantasy dragon dragons wizard wizards quest elves dwarves magic saga trilogy",
  ],
  [
    "detective stories",
    "agatha_christie poirot miss_marple sherlock sherlock_holmes whodunit* whodunnit* crime_novel* crime_fiction dorothy_sayers lord_peter_wimsey inspector_morse maigret detective_novel* detective_stor* wallander scandi_noir rebus raymond_chandler ian_rankin cosy_crime cozy_mystery golden_age_mystery midsomer father_brown conan_doyle columbo",
    "detective mystery mysteries murder clue clues inspector crime sleuth body alibi suspect paperback",
  ],
  [
    "spy stories",
    "le_carré le_carre john_le_carré james_bond ian_fleming spy_novel* spy_thriller* smiley_s_people tinker_tailor len_deighton mick_herron slow_horses cold_war_thriller double_agent* double-agent* spy_stor* mi6 eric_ambler graham_greene bletchley espionage",
    "spy spies agent agents novel thriller mole secret plot",
  ],
  [
    "ghost stories and horror",
    "ghost_stor* horror_film* horror_novel* horror_movie* stephen_king hp_lovecraft lovecraft* edgar_allan_poe m_r_james dracula frankenstein gothic_novel* vampire* zombie* haunted_house* werewol* nosferatu shirley_jackson poltergeist",
    "ghost ghosts horror haunted spooky creepy scary halloween scream monster",
  ],
  [
    "romantic novels",
    "romance_novel* romantic_novel* mills_and_boon georgette_heyer regency_romance bridgerton harlequin_romance jilly_cooper bodice_ripper* rosamunde_pilcher romcom* rom-com* richard_curtis_film enemies-to-lovers nora_roberts",
    "romance heroine hero novel duke ball love kiss paperback",
  ],
  [
    "Jane Austen and the classics",
    "jane_austen pride_and_prejudice mr_darcy elizabeth_bennet middlemarch george_eliot brontë* bronte* jane_eyre wuthering_heights dickens bleak_house trollope thomas_hardy tolstoy anna_karenina war_and_peace dostoevsky* proust victorian_novel* thackeray moby-dick moby_dick flaubert madame_bovary persuasion_by_austen barchester virginia_woolf bloomsbury_group",
    "novel novels chapter heroine classics reread characters paperback penguin volume literature",
  ],
  [
    "book clubs",
    "book_club* bookclub* book_group* reading_group* booker_prize booker_shortlist booker_winner richard_and_judy reese_s_book_club goodreads womens_prize_for_fiction pulitzer_winner book_festival hay_festival book_token* literary_festival",
    "book books novel read reading chapter discussion author ending characters paperback wine",
  ],
  [
    "reading",
    "bookworm* bibliophil* novelist* bookcase* page-turner* page_turner* paperbacks hardback* bedside_table_pile kindle audiobook* audio_book* audible tbr_pile to-read_pile lending_library local_library public_library library_card waterstones book_shop* bookshop* bookstore* barnes_and_noble reading_chair hilary_mantel wolf_hall elena_ferrante ishiguro",
    "book books novel novels read reading author chapter chapters shelf shelves library story fiction",
  ],
  [
    "second-hand books",
    "secondhand_book* second-hand_book* second_hand_book* antiquarian* first_edition* first_editions hay-on-wye abebooks dust_jacket* dustjacket* foxing folio_society old_penguins orange_penguins used_book* rare_book* charing_cross_road shakespeare_and_company book_fair* abe_books book_collect*",
    "edition shelves spine books dealer signed copy shop leather bound dusty",
  ],
  [
    "poetry",
    "poetry poem poems poet poets sonnet* haiku haikus villanelle* iambic stanza* larkin auden heaney seamus_heaney emily_dickinson mary_oliver ted_hughes t_s_eliot wordsworth keats wb_yeats yeats limerick* poetry_slam open_mic_poetry simon_armitage four_quartets rilke sylvia_plath elizabeth_bishop",
    "verse verses rhyme rhymes lines metre reading anthology collection aloud pamphlet",
  ],
  [
    "writing a novel",
    "nanowrimo my_novel writing_a_novel first_novel_draft creative_writing writing_group writers_group writer_s_block writers_circle short_story short_stories fictional_character* plot_hole* scrivener literary_agent* rejection_slip* arvon manuscript_of_my self-publish* self_publish* my_protagonist protagonist* my_memoir flash_fiction fan_fiction fanfic* morning_pages",
    "writing write wrote novel draft chapter chapters manuscript plot character characters words scene story agent publisher",
  ],
  [
    "keeping a diary",
    "diarist* my_diary journaling journalling bullet_journal* keep_a_diary keeping_a_diary keep_a_journal keeping_a_journal samuel_pepys pepys gratitude_journal travel_journal morning_pages commonplace_book",
    "diary diaries journal journals pages notebook entries writing pen",
  ],
  [
    "letter writing",
    "pen_pal* penpal* pen-pal* pen_friend* penfriend* handwritten_letter* hand-written_letter* sealing_wax letter-writing letter_writing postcrossing snail_mail postcard_swap writing_paper wax_seal* airmail_letter*",
    "letters letter stamp stamps envelope postcard postcards ink pen paper",
  ],
  [
    "children's books",
    "children_s_book* picture_book* moomin* moomins paddington_bear winnie-the-pooh winnie_the_pooh roald_dahl beatrix_potter peter_rabbit gruffalo enid_blyton famous_five swallows_and_amazons arthur_ransome pippi_longstocking dr_seuss wind_in_the_willows secret_garden_book where_the_wild_things astrid_lindgren quentin_blake bedtime_stor* tintin asterix",
    "bear rabbit illustrations story bedtime illustrator pages characters childhood",
  ],
  [
    "comics and manga",
    "manga anime comic_book* graphic_novel* marvel_comic* spider-man spiderman batman superm* watchmen maus_by comic-con comic_con studio_ghibli ghibli miyazaki naruto one_piece_manga tintin asterix webcomic* beano 2000ad judge_dredd x-men calvin_and_hobbes peanuts_cartoon moebius cosplay*",
    "comics comic panel panels hero issue issues artist cartoon strip characters superhero",
  ],
  [
    "radio drama and podcasts",
    "the_archers ambridge radio_drama radio_play* radio_4 radio_four desert_island_discs bbc_sounds podcasts true_crime_podcast shipping_forecast audio_drama in_our_time woman_s_hour world_service test_match_special this_american_life npr radiolab",
    "radio episode episodes podcast listening listen broadcast series programme",
  ],
  [
    "television series",
    "box_set* boxset* netflix binge-watch* binge_watch* downton downton_abbey the_crown_series breaking_bad the_wire_series line_of_duty bake_off great_british_bake_off gogglebox soap_opera* coronation_street eastenders costume_drama* period_drama* west_wing twin_peaks mad_men sopranos_series succession_finale call_the_midwife antiques_roadshow peaky_blinders iplayer sitcom* nordic_noir eurovision",
    "episode episodes season seasons series finale binge telly characters show watch watched watching",
  ],
  [
    "architecture and old buildings",
    "art_deco art_nouveau brutalis* bauhaus corbusier frank_lloyd_wright gaudí gaudi palladian* georgian_house* pevsner listed_building* mid-century_modern christopher_wren lutyens half-timbered timber-framed gothic_revival mackintosh_house modernist_house* norman_foster_building zaha_hadid mies_van_der_rohe open_house_weekend",
    "facade architect architecture building buildings concrete dome arches columns tower plaster brick",
  ],
  [
    "street art and graffiti",
    "banksy street_art street_artist* graffiti mural murals spray_can* stencil_art shoreditch_walls keith_haring basquiat urban_art mural_festival",
    "wall walls spray paint stencil tag tags alley colour",
  ],
  [
    "fashion and vintage clothes",
    "vintage_cloth* vintage_dress* vintage_shop* charity_shop_find* haute_couture vivienne_westwood chanel dior_exhibition fashion_week fashion_design* catwalk 1950s_dress* petticoat* capsule_wardrobe thrift_store* thrifting thrifted charity_shop* hat-making millinery milliner* steampunk upcycled_cloth* tweed_jacket",
    "dress dresses vintage wardrobe hat hats fabric style outfit outfits designer silk",
  ],
  [
    "historical costume",
    "cosplay* corset* crinoline* bustle_dress regency_dress regency_ball historical_costume costume_making costume-making farthingale renaissance_fair* renaissance_faire wig-making theatrical_costume period_costume",
    "costume costumes bonnet gown lace silk cloak wig dress pattern",
  ],
  [
    "tattoos",
    "tattoo* tattooist* tattoo_artist* sleeve_tattoo inked_arm henna piercing_studio body_art tattoo_studio",
    "ink inked sleeve needle design arm shoulder parlour",
  ],
];
