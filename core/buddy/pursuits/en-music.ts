import type { Pursuit } from "./pursuit.ts";

/** Making music, each instrument and the voice, in English. */
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
    "violin* fiddles fiddler* fiddling_tune suzuki_method stradivari* rosin bowing luthier* paganini vivaldi pizzicato vibrato spiccato kreutzer chin_rest string_quartet* fiddle_tune*",
    "fiddle bow strings string scales orchestra strad practice lessons tune solo",
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
    "banjo* mandolin* bluegrass clawhammer frailing dobro bouzouki old-time_music earl_scruggs appalachian_music",
    "pick strings tune tunes jam session roll",
  ],
  [
    "the harp",
    "harp harps harpist* clarsach* celtic_harp lever_harp pedal_harp concert_harp lap_harp zither* dulcimer*",
    "strings pedals pluck glissando levers harmony tuning lessons",
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
    "bagpip* pipe_band* pipers chanter* piobaireachd pibroch uilleann northumbrian_smallpipes smallpipe* pipe_major drone_reed*",
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
  [
    "karaoke",
    "karaoke karaoke_bar karaoke_machine karaoke_night karaoke_song* sang_karaoke karaoke_party",
    "sing singing song mic abba duet crooning",
  ],
  [
    "sea shanties",
    "shanty shanties shantyman shanty_choir wellerman drunken_sailor capstan sea_song* shanty_festival",
    "sing chorus sailors harbour crew festival songs",
  ],
];
