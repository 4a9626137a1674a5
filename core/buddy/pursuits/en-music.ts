import type { Pursuit } from "./pursuit.ts";

/** Making music and hearing it, in English. */
export const enMusic: readonly Pursuit[] = [
  [
    "bell ringing",
    "bell-ring* bell_ring* bellring* campanolog* change_ringing change-ringing ringing_chamber tower_captain belfry bell_tower quarter_peal* handbells handbell* grandsire plain_bob plain_hunt bob_doubles bob_minor rung_a_peal ringing_practice",
    "bell bells tower ring ringing rang peal treble tenor rope ropes sally method methods",
  ],
  [
    "playing the piano",
    "piano pianos pianist* steinway bechstein upright_piano grand_piano bosendorfer chopin nocturne* etudes czerny hanon sonatina sonata* scarlatti debussy piano_lesson* piano_teacher piano_stool digital_piano rachmaninov piano_tuner* well-tempered_clavier",
    "keys keyboard pedal scales practice practise lessons recital play playing tuning tuned chords hands",
  ],
  [
    "the organ",
    "organist* pipe_organ* organ_loft organ_pipe* organ_recital buxtehude church_organ toccata manuals_and_pedals hammond_organ organ_builder* widor harmonium* cinema_organ wurlitzer trompette swell_pedal",
    "organ pedals stops manuals fugue pipes registration reeds voluntary",
  ],
  [
    "harpsichord and early music",
    "harpsichord* clavichord* spinet early_music baroque_orchestra viola_da_gamba viol_consort lute lutes lutenist theorbo* madrigal* dowland telemann monteverdi baroque_music period_instruments consort_of_viols recorder_consort renaissance_music byrd_and_tallis sackbut* crumhorn*",
    "consort baroque bach handel strings purcell recorder gut",
  ],
  [
    "the violin",
    "violin* fiddle fiddles fiddler* fiddling_tune suzuki_method stradivari* rosin bowing luthier* paganini vivaldi pizzicato vibrato spiccato kreutzer chin_rest string_quartet* fiddle_tune*",
    "bow strings string scales orchestra strad practice lessons tune solo",
  ],
  [
    "the viola",
    "violist* viola violas viola_section viola_joke* viola_player alto_clef",
    "quartet strings orchestra bow inner clef",
  ],
  [
    "the cello",
    "cello cellos cellist* violoncello* cello_suite* elgar_concerto casals rostropovich cello_lesson* du_pré endpin",
    "strings bow suites quartet spike orchestra practice bach",
  ],
  [
    "the double bass",
    "double_bass double_basses double-bass* upright_bass contrabass* bassist* bass_guitar* bass_player jazz_bass walking_bassline slap_bass bassline",
    "bass strings bow pizzicato groove amp",
  ],
  [
    "the guitar",
    "guitar* fender stratocaster telecaster les_paul gibson_guitar plectrum* acoustic_guitar barre_chord* fretboard capo flamenco_guitar fingerpick* finger-pick* power_chord* guitar_lesson* segovia humbucker* django_reinhardt martin_d-28 guitar_riff slide_guitar",
    "chords chord strings fret frets riff amp pick strum strumming solo pedal tuning",
  ],
  [
    "the ukulele",
    "ukulele* ukelele* uke ukes ukulele_group ukulele_orchestra",
    "strum strumming chords strings soprano tenor sing",
  ],
  [
    "banjo and mandolin",
    "banjo* mandolin* bluegrass clawhammer frailing dobro bouzouki pickin* old-time_music earl_scruggs appalachian_music",
    "pick strings tune tunes jam session roll",
  ],
  [
    "the harp",
    "harp harps harpist* clarsach* celtic_harp lever_harp pedal_harp concert_harp lap_harp zither* dulcimer*",
    "strings pedals pluck glissando levers",
  ],
  [
    "the flute",
    "flute flutes flautist* flutist* piccolo* flute_choir tin_whistle* penny_whistle* low_whistle panpipe* pan_pipes syrinx flute_lesson*",
    "silver breath woodwind embouchure tone scales duet",
  ],
  [
    "the recorder",
    "recorder_group recorder_ensemble descant_recorder treble_recorder tenor_recorder bass_recorder recorder_player* recorder_lesson*",
    "recorder descant treble consort telemann duet",
  ],
  [
    "the clarinet",
    "clarinet* bass_clarinet clarinettist* basset_horn benny_goodman single_reed chalumeau rhapsody_in_blue_opening mouthpiece_and_reed",
    "reed reeds woodwind band embouchure ligature barrel",
  ],
  [
    "the saxophone",
    "saxophon* sax saxes alto_sax tenor_sax soprano_sax baritone_sax coltrane charlie_parker sax_section sonny_rollins",
    "jazz alto tenor reed reeds band solo riff embouchure",
  ],
  [
    "oboe and bassoon",
    "oboe oboes oboist* bassoon* cor_anglais english_horn contrabassoon* double_reed* reed_making",
    "reed reeds woodwind orchestra double embouchure",
  ],
  [
    "the trumpet",
    "trumpet trumpets trumpeter* cornet cornets flugelhorn* flugel bugle bugler* louis_armstrong dizzy_gillespie harmon_mute trumpet_voluntary trumpet_lesson*",
    "brass mute valves lips band solo fanfare embouchure",
  ],
  [
    "horn and trombone",
    "french_horn* horn_player* trombon* euphonium* tuba tubas sousaphone* alphorn* tenor_horn brass_quintet",
    "horn brass slide section band valve mute orchestra",
  ],
  [
    "brass bands",
    "brass_band* black_dyke grimethorpe band_contest* whit_friday marching_band wind_band concert_band bandstand* military_band bandmaster colliery_band silver_band salvation_army_band",
    "band cornet march contest bandroom rehearsal conductor brass parade",
  ],
  [
    "drums and percussion",
    "drummer* drum_kit* drumkit* snare snares hi-hat* drumstick* drumming cymbal* paradiddle* timpani timpanist* djembe* bongo bongos cajon samba_band marimba* vibraphone* xylophone* glockenspiel* taiko tabla ringo_starr",
    "drum drums beat sticks rhythm percussion kit groove bass pedal",
  ],
  [
    "accordion and concertina",
    "accordion* concertina* melodeon* squeezebox* squeeze_box* bandoneon* piano_accordion button_accordion",
    "bellows buttons reeds tune tunes polka waltz session",
  ],
  [
    "bagpipes",
    "bagpip* pipe_band* piper pipers chanter* piobaireachd pibroch uilleann northumbrian_smallpipes smallpipe* pipe_major drone_reed*",
    "pipes drones kilt reel tune lament bag reed",
  ],
  [
    "harmonica",
    "harmonica* mouth_organ* blues_harp larry_adler hohner chromatic_harmonica bob_dylan_s_harmonica",
    "blues bend reed key breath tune",
  ],
  [
    "singing in a choir",
    "choir choirs choral chorister* sopranos altos contralto* evensong cantata cantatas oratorio* messiah_from_scratch choir_practice choir_rehearsal choirmaster choir_master mozart_requiem vespers_of chamber_choir community_choir gospel_choir male_voice_choir fauré_requiem matthew_passion",
    "sing singing sang sung soprano alto tenor bass tenors basses rehearsal concert requiem messiah carols score conductor cathedral anthem voice",
  ],
  [
    "singing lessons",
    "singing_lesson* singing_teacher* vocal_coach voice_coach lieder mezzo-soprano mezzo_soprano coloratura head_voice chest_voice passaggio voice_lesson*",
    "sing singing voice breath song songs recital baritone soprano aria vowels accompanist",
  ],
  [
    "barbershop singing",
    "barbershop_quartet* barbershop_sing* barbershop_chorus sweet_adelines a_cappella acapella doo-wop close_harmony",
    "quartet harmony chords lead baritone tag bass ring chorus",
  ],
  ["karaoke", "karaoke karaoke_bar karaoke_machine karaoke_night", "sing singing song mic abba duet crooning"],
  [
    "sea shanties",
    "shanty shanties shantyman shanty_choir wellerman drunken_sailor capstan sea_song* shanty_festival",
    "sing chorus sailors harbour crew festival songs",
  ],
  [
    "folk music",
    "folk_music folk_song* folk_club* folk_sing* folk_festival ceilidh_band fairport_convention nick_drake sandy_denny martin_carthy irish_session trad_session jigs_and_reels cambridge_folk steeleye_span joan_baez pete_seeger planxty bothy_band protest_song*",
    "folk ballad ballads tune tunes fiddle session jig jigs reels trad",
  ],
  [
    "jazz",
    "jazz bebop miles_davis coltrane thelonious_monk ella_fitzgerald duke_ellington big_band dixieland ronnie_scott_s jazz_club billie_holiday bill_evans keith_jarrett chet_baker charlie_mingus swing_band trad_jazz blue_note_record* jazz_trio jazz_festival improvis*",
    "swing trio quartet trumpet sax bass standards solo solos combo gig",
  ],
  [
    "the blues",
    "blues_music blues_band delta_blues bb_king muddy_waters john_lee_hooker robert_johnson twelve-bar 12-bar_blues chicago_blues howlin_wolf blues_club blues_festival blues_guitar* bottleneck_guitar",
    "blues guitar harmonica gig riff slide mississippi",
  ],
  [
    "classical concerts",
    "symphony symphonies philharmonic* beethoven mozart brahms mahler schubert sibelius shostakovich tchaikovsky bruckner haydn wigmore_hall carnegie_hall the_proms bbc_proms last_night_of_the_proms concerto* concertgebouw elgar string_quartet chamber_music dvorak",
    "concert orchestra conductor quartet movement hall strings overture adagio recital",
  ],
  [
    "playing in an orchestra",
    "amateur_orchestra youth_orchestra community_orchestra orchestra_rehearsal second_violins first_violins second_desk orchestral_playing leader_of_the_orchestra back_desk chamber_orchestra string_orchestra",
    "orchestra rehearsal rehearsals conductor concert strings section symphony overture woodwind",
  ],
  [
    "opera",
    "opera operas operatic puccini verdi wagner tosca la_traviata traviata aida carmen glyndebourne covent_garden la_scala bayreuth soprano_aria libretto libretti ring_cycle valkyrie don_giovanni magic_flute bel_canto rigoletto la_boheme rossini nabucco metropolitan_opera figaro",
    "aria arias soprano tenor overture chorus act stage prima conductor",
  ],
  [
    "Gilbert and Sullivan",
    "gilbert_and_sullivan mikado pirates_of_penzance iolanthe hms_pinafore pinafore savoy_opera* d_oyly_carte gondoliers operetta* patter_song light_opera ruddigore",
    "chorus society patter stage production principal",
  ],
  [
    "Bach",
    "bach bachian bwv goldberg_variations brandenburg_concert* st_matthew_passion st_john_passion b_minor_mass christmas_oratorio bach_choir leipzig_thomaskirche",
    "cantata fugue prelude passion chorale chorales organ partita",
  ],
  [
    "musicals",
    "musicals musical_theatre west_end_musical* broadway les_miserables les_mis sondheim rodgers_and_hammerstein phantom_of_the_opera sweeney_todd oklahoma! guys_and_dolls lloyd_webber show_tunes wicked_the_musical chorus_line hamilton_the_musical my_fair_lady mamma_mia fiddler_on_the_roof",
    "musical songs stage chorus cast hamilton matinee wicked cats choreography",
  ],
  [
    "rock music",
    "rock_band* rock_music rock_concert* pink_floyd led_zeppelin deep_purple rolling_stones the_stones_at glastonbury springsteen bowie prog_rock progressive_rock u2 genesis_tour queen_tribute tribute_band neil_young fleetwood_mac the_who_at radiohead nirvana grateful_dead rock_and_roll woodstock",
    "gig gigs band guitar album concert tour live encore setlist solo",
  ],
  [
    "the Beatles",
    "beatles beatle lennon mccartney paul_mccartney george_harrison abbey_road sergeant_pepper sgt_pepper penny_lane strawberry_fields cavern_club beatlemania fab_four rubber_soul",
    "liverpool album vinyl band song songs lyrics",
  ],
  [
    "punk and indie music",
    "punk punks the_clash sex_pistols ramones buzzcocks joy_division new_order_gig the_smiths post-punk indie_band* indie_music britpop oasis_reunion blur_and_oasis pulp_gig arctic_monkeys",
    "gig gigs band scene mosh album vinyl venue",
  ],
  [
    "heavy metal",
    "heavy_metal metalhead* iron_maiden metallica black_sabbath wacken download_festival judas_priest death_metal black_metal mosh_pit* motorhead slayer_gig power_metal thrash_metal",
    "metal riff riffs gig band guitar loud headbang festival",
  ],
  [
    "country and western music",
    "country_music country_and_western johnny_cash dolly_parton nashville grand_ole_opry willie_nelson hank_williams honky-tonk pedal_steel americana_music americana_band emmylou_harris line_dance_music patsy_cline loretta_lynn",
    "country western guitar song songs twang fiddle boots band",
  ],
  [
    "soul and Motown",
    "motown northern_soul aretha_franklin marvin_gaye stevie_wonder otis_redding stax_records wigan_casino al_green soul_music soul_night rhythm_and_blues gladys_knight disco_classics nina_simone",
    "soul disco funk groove vinyl singer dance",
  ],
  [
    "electronic music",
    "techno synthesi* moog modular_synth* drum_machine* kraftwerk aphex_twin house_music trance_music rave raves ableton ambient_music eurorack berghain drum_and_bass dj_set* dubstep",
    "synth synths electronic club dj bass beats ambient decks mixing",
  ],
  [
    "hip-hop and reggae",
    "hip-hop hip_hop reggae bob_marley ska ska_band dancehall dub_reggae wu-tang kendrick_lamar public_enemy notting_hill_carnival sound_system_night rapper* two-tone calypso steel_pan* steelpan* soca lovers_rock",
    "rap beats dub lyrics bass carnival dj vinyl",
  ],
  [
    "vinyl records",
    "vinyl lps record_collection record_collector* turntable* record_shop* record_store_day record_player* first_pressing gatefold stylus discogs crate_digging crate-digging shellac 78s tonearm record_fair* b-side b-sides",
    "records record album albums pressing sleeve needle deck crackle singles label",
  ],
  [
    "hi-fi",
    "hi-fi hifi valve_amp* tube_amp* loudspeaker* audiophile* electrostatic_speakers preamp* linn_sondek quad_electrostatics reel-to-reel reel_to_reel tweeter* woofer* bookshelf_speakers hi-res_audio tannoy",
    "speakers amplifier amp sound stereo turntable headphones cables listening",
  ],
  [
    "writing songs",
    "songwriting songwriter* songwriter_circle wrote_a_song writing_songs open_mic open-mic home_recording four-track bedroom_studio writing_a_song",
    "song songs lyrics chords chorus verse demo melody recording album guitar",
  ],
  [
    "playing in a band",
    "covers_band cover_band band_practice band_rehearsal our_drummer our_bassist our_singer garage_band jam_session* pub_gig our_first_gig ceilidh_band function_band wedding_band lead_singer battle_of_the_bands sound_check soundcheck*",
    "band gig gigs set setlist drummer rehearsal amp venue jam songs",
  ],
  [
    "composing",
    "composer* composing_music counterpoint sibelius_software musescore string_quartet_of_mine dorico orchestrat* twelve-tone four-part_harmony fugues arranging_for_choir manuscript_paper",
    "compose composed composing score melody harmony premiere piece arrangement arranging",
  ],
  [
    "making instruments",
    "luthier* violin_making violin_maker* guitar_making instrument_maker* lutherie guitar_build* harpsichord_maker* piano_restor* piano_tuning french_polish* soundboard* bow_maker* rosewood_fretboard",
    "spruce maple varnish neck glue tuning workshop carve maker strings",
  ],
];
