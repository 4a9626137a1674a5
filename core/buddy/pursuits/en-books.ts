import type { Pursuit } from "./pursuit.ts";

/** Books, writing and what is heard and watched at home, in English. */
export const enBooks: readonly Pursuit[] = [
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
    "agatha_christie poirot miss_marple sherlock sherlock_holmes whodunit* whodunnit* crime_novel* crime_fiction dorothy_sayers inspector_morse maigret detective_novel* detective_stor* wallander scandi_noir rebus raymond_chandler ian_rankin cosy_crime cozy_mystery midsomer father_brown conan_doyle columbo",
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
    "classic novels",
    "jane_austen mr_darcy elizabeth_bennet middlemarch george_eliot brontë* bronte* jane_eyre charles_dickens bleak_house trollope thomas_hardy tolstoy anna_karenina dostoevsky* proust victorian_novel* thackeray moby-dick moby_dick flaubert madame_bovary barchester virginia_woolf bloomsbury_group",
    "novel novels chapter heroine classics reread characters paperback penguin volume literature",
  ],
  [
    "book clubs",
    "book_club* bookclub* book_group* reading_group* booker_prize booker_shortlist booker_winner richard_and_judy reese_s_book_club goodreads womens_prize_for_fiction pulitzer_winner book_festival hay_festival book_token* literary_festival",
    "book books novel read reading chapter discussion author ending characters paperback wine",
  ],
  [
    "reading",
    "bookworm* bibliophil* novelist* bookcase* page-turner* page_turner* paperbacks hardback* kindle audiobook* audio_book* audible tbr_pile to-read_pile local_library library_card waterstones book_shop* bookshop* bookstore* reading_chair hilary_mantel wolf_hall elena_ferrante ishiguro",
    "book books novel novels read reading author chapter chapters shelf shelves library story fiction",
  ],
  [
    "second-hand books",
    "secondhand_book* second-hand_book* second_hand_book* antiquarian* first_edition* first_editions hay-on-wye abebooks dust_jacket* dustjacket* foxing folio_society old_penguins orange_penguins used_book* rare_book* charing_cross_road shakespeare_and_company book_fair* abe_books book_collect*",
    "edition shelves spine books dealer signed copy shop leather bound dusty",
  ],
  [
    "poetry",
    "poetry poem poems poet poets sonnet sonnets haiku haikus villanelle* iambic stanza* auden heaney mary_oliver ted_hughes wordsworth keats wb_yeats yeats limerick* poetry_slam four_quartets rilke sylvia_plath",
    "verse verses rhyme rhymes lines metre reading anthology collection aloud pamphlet",
  ],
  [
    "writing a novel",
    "nanowrimo my_novel writing_a_novel creative_writing writing_group writers_group writer_s_block writers_circle short_story short_stories fictional_character* plot_hole* scrivener literary_agent* rejection_slip* arvon self-publish* self_publish* my_protagonist protagonist* my_memoir flash_fiction fan_fiction fanfic* morning_pages",
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
    "manga anime comic_book* marvel_comic* spider-man spiderman batman superm* watchmen maus_by comic-con comic_con studio_ghibli ghibli miyazaki naruto tintin asterix webcomic* beano 2000ad judge_dredd x-men moebius cosplay*",
    "comics comic panel panels hero issue issues artist cartoon strip characters superhero",
  ],
  [
    "radio drama and podcasts",
    "the_archers ambridge radio_drama radio_play* radio_4 radio_four desert_island_discs bbc_sounds podcasts true_crime_podcast shipping_forecast audio_drama in_our_time woman_s_hour world_service test_match_special this_american_life npr radiolab",
    "radio episode episodes podcast listening listen broadcast series programme",
  ],
  [
    "television series",
    "box_set* boxset* netflix binge-watch* binge_watch* downton downton_abbey breaking_bad bake_off gogglebox soap_opera* eastenders costume_drama* period_drama* west_wing twin_peaks mad_men sopranos_series succession_finale antiques_roadshow peaky_blinders iplayer sitcom* nordic_noir eurovision",
    "episode episodes season seasons series finale binge telly characters show watch watched watching",
  ],
];
