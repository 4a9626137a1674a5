import type { Pursuit } from "./pursuit.ts";

/** Pictures, stage, dance and film, in English. */
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
    "tate_modern tate_britain national_gallery art_galler* rijksmuseum uffizi louvre prado royal_academy summer_exhibition impressionis* rembrandt vermeer van_gogh monet cezanne matisse picasso caravaggio hockney rothko hopper_exhibition art_history guggenheim_museum moma",
    "exhibition gallery galleries museum museums portrait retrospective painting paintings artist paint collection curator masterpiece",
  ],
  [
    "photography",
    "photography photographer* nikon canon_eos leica lightroom telephoto macro_lens aperture tripod tripods long_exposure f-stop shutter_speed landscape_photo* wildlife_photo* cartier-bresson ansel_adams mirrorless camera_club bokeh fujifilm hasselblad my_camera new_camera",
    "camera cameras photo photos lens lenses shot shots light exposure frame shutter portrait shoot flash zoom filter",
  ],
  [
    "film photography",
    "darkroom* ilford kodak tri-x portra rolleiflex medium_format large_format pinhole_camera* contact_sheet* enlarger hp5 35mm_film developing_tank fixer_bath kodachrome polaroid* lomography cyanotype* daguerreotype* collodion ektachrome rangefinder* instant_camera",
    "film negatives negative print prints roll developer fixer grain lens exposure camera",
  ],
  [
    "theatre",
    "theatre theatres theatrego* theater theaters theatergo* shakespeare macbeth king_lear globe_theatre old_vic stratford-upon-avon chekhov ibsen pinter stoppard west_end playwright* matinee matinees alan_bennett twelfth_night dress_circle ibsen_play",
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
    "puppets puppetry puppeteer* marionette* ventriloquis* glove_puppet* shadow_puppet* punch_and_judy muppet* thunderbirds_puppets bunraku_theatre",
    "strings stage show booth carve carved characters",
  ],
  [
    "juggling and circus",
    "juggler* juggle_clubs circus trapeze unicycle tightrope* slackline* acrobatics big_top cirque_du_soleil stilts stilt-walk* fire_breath* aerial_silks hula_hoop* clowning juggling_club",
    "juggling clubs balls ring clown rope act silks tricks",
  ],
  [
    "magic tricks",
    "magician* conjur* magic_circle card_trick* sleight* coin_trick* houdini illusionist* close-up_magic abracadabra penn_and_teller magic_trick* mentalism magic_show",
    "magic trick tricks cards deck palm vanish illusion rabbit wand",
  ],
  [
    "ballroom dancing",
    "foxtrot waltz waltzes quickstep cha-cha rumba paso_doble strictly_come_dancing tea_dance* blackpool_tower_ballroom american_smooth ballroom_danc* dance_class* dance_partner* viennese_waltz jive dance_floor dance_school",
    "ballroom dance dances danced dancing steps step partner floor lead hall shoes turn twirl",
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
    "lindy_hop* jitterbug* swing_danc* balboa_danc* charleston_step* rock_n_roll_danc* boogie-woogie boogie_woogie savoy_ballroom modern_jive ceroc swing_out lindy_exchange",
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
    "cinema cinemas film_festival* arthouse art-house cinephil* picturehouse film_club film_society kubrick tarkovsky fellini bergman_film kurosawa scorsese tarantino odeon film_buff* movie_night movie_buff* blu-ray subtitled_film oscars bafta* letterboxd",
    "multiplex movies film films movie screen director scene actor popcorn trailer sequel screening subtitles",
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
    "screenplay* screenwrit* short_film short_films filmmak* film-mak* super_8_film super8 cine_camera stop-motion stop_motion claymation home_movies animation_course documentary_maker* boom_mic clapperboard",
    "camera shoot shooting editing edit scene scenes script footage director festival cut animation",
  ],
  [
    "Star Trek",
    "star_trek star_wars trekkie* trekker* jedi sith lightsaber* lightsabre* darth_vader klingon* captain_picard kirk_and_spock captain_kirk millennium_falcon skywalker mandalorian yoda vulcan_salute starfleet deep_space_nine chewbacca stormtrooper*",
    "force enterprise galaxy warp federation episode droid empire saga",
  ],
  [
    "Doctor Who",
    "doctor_who dr_who tardis dalek daleks time_lord time_lords cyberm* sonic_screwdriver tom_baker_years gallifrey whovian* weeping_angel* jelly_babies",
    "doctor companion episode series scarf aliens sci-fi time",
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
