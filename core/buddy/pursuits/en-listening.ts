import type { Pursuit } from "./pursuit.ts";

/** Music people hear, by its kind, in English. */
export const enListening: readonly Pursuit[] = [
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
    "blues_music blues_band delta_blues bb_king muddy_waters john_lee_hooker twelve-bar 12-bar_blues chicago_blues howlin_wolf blues_club blues_festival blues_guitar* bottleneck_guitar",
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
    "operas operatic puccini verdi wagnerian tosca traviata aida bizet glyndebourne la_scala bayreuth libretto libretti ring_cycle valkyrie magic_flute bel_canto rigoletto la_boheme rossini nabucco figaro opera_house opera_singer*",
    "opera aria arias soprano tenor overture chorus act stage prima conductor",
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
    "musicals musical_theatre west_end_musical* broadway les_miserables les_mis sondheim rodgers_and_hammerstein phantom_of_the_opera sweeney_todd guys_and_dolls lloyd_webber show_tunes wicked_the_musical chorus_line hamilton_the_musical my_fair_lady mamma_mia fiddler_on_the_roof",
    "musical songs stage chorus cast hamilton matinee wicked cats choreography",
  ],
  [
    "rock music",
    "rock_band* rock_music rock_concert* pink_floyd led_zeppelin deep_purple rolling_stones the_stones_at glastonbury springsteen bowie prog_rock progressive_rock u2_concert genesis_tour queen_tribute tribute_band neil_young fleetwood_mac the_who_at radiohead nirvana grateful_dead rock_and_roll woodstock",
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
    "country_music country_and_western johnny_cash dolly_parton grand_ole_opry willie_nelson hank_williams honky-tonk pedal_steel americana_music americana_band emmylou_harris line_dance_music patsy_cline loretta_lynn",
    "nashville country western guitar song songs twang fiddle boots band",
  ],
  [
    "soul and Motown",
    "motown northern_soul aretha_franklin marvin_gaye stevie_wonder otis_redding stax_records wigan_casino al_green soul_music soul_night rhythm_and_blues gladys_knight disco_classics nina_simone",
    "soul disco funk groove vinyl singer dance",
  ],
  [
    "electronic music",
    "techno synthesiser* analog_synth* moog modular_synth* drum_machine* kraftwerk aphex_twin house_music trance_music rave raves ableton ambient_music eurorack berghain drum_and_bass dj_set* dubstep",
    "synth synths electronic club dj bass beats ambient decks mixing",
  ],
  [
    "hip-hop and reggae",
    "hip-hop hip_hop reggae bob_marley ska ska_band dancehall dub_reggae wu-tang kendrick_lamar public_enemy notting_hill_carnival sound_system_night rapper* two-tone calypso steel_pan* steelpan* soca lovers_rock",
    "rap beats dub lyrics bass carnival dj vinyl",
  ],
  [
    "vinyl records",
    "vinyl record_collection record_collector* turntable* record_shop* record_store_day record_player* first_pressing gatefold stylus discogs crate_digging crate-digging shellac 78s tonearm record_fair* b-side b-sides",
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
    "composer* composing_music counterpoint sibelius_software musescore string_quartet_of_mine dorico twelve-tone four-part_harmony fugues arranging_for_choir manuscript_paper",
    "compose composed composing score melody harmony premiere piece arrangement arranging",
  ],
  [
    "making instruments",
    "luthier* violin_making violin_maker* guitar_making instrument_maker* lutherie guitar_build* harpsichord_maker* piano_restor* piano_tuning french_polish* soundboard* bow_maker* rosewood_fretboard",
    "spruce maple varnish neck glue tuning workshop carve maker strings",
  ],
];
