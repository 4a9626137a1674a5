import type { Pursuit } from "./pursuit.ts";

/** Sciences, history, languages and faith, in English. */
export const enLearning: readonly Pursuit[] = [
  [
    "stargazing",
    "stargaz* star-gaz* telescope* astronom* dobsonian eyepiece* milky_way jupiter_s_moons saturn_s_rings galaxies nebula nebulae andromeda meteor_shower* perseid* lunar_eclipse solar_eclipse orion_s_belt pleiades celestron dark_skies astrophotograph* planetarium* northern_lights aurora_borealis patrick_moore",
    "stars planets planet moon eclipse comet sky clear night jupiter saturn venus mars constellation observatory lens aurora binoculars",
  ],
  [
    "space travel",
    "nasa apollo_11 astronaut* cosmonaut* moon_landing* space_station rocket_launch* spacex saturn_v hubble voyager_1 mars_rover james_webb cape_canaveral artemis_mission space_shuttle gagarin neil_armstrong buzz_aldrin starlink_train iss_pass",
    "launch rocket orbit moon mars capsule lander mission planet crew",
  ],
  [
    "physics and cosmology",
    "quantum_mechanics black_hole* dark_matter feynman einstein stephen_hawking higgs cern large_hadron particle_physics relativity string_theory big_bang cosmolog* carlo_rovelli thermodynamics schrödinger* neutrino* physicist* gravitational_wave* entropy_and",
    "physics quantum universe gravity light time particles theory lecture",
  ],
  [
    "mathematics",
    "mathematic* number_theory prime_number* fermat riemann topolog* fibonacci euler maths_puzzle* numberphile pythagor* ramanujan conjecture* geometry martin_gardner rubik_s_cube* algebra golden_ratio penrose_til* calculus maths_problem*",
    "proof proofs theorem numbers puzzle primes infinity equation pi",
  ],
  [
    "chemistry",
    "chemist_at_heart periodic_table test_tube* bunsen organic_chemistry chemistry_set molecul* crystal_growing marie_curie titration* beaker* chemistry_lesson* biochemist*",
    "chemistry elements reaction lab crystals acid bonds",
  ],
  [
    "natural history",
    "david_attenborough attenborough naturalist* darwin galapagos natural_history wildlife_documentar* evolutionary_biolog* gilbert_white microscope* seashore_life lichen lichens mosses pond_life stephen_jay_gould wildlife_survey* bioblitz biolog* nature_reserve* planet_earth_ii nature_walk* gerald_durrell",
    "nature species specimens museum survey field wildlife evolution plants habitat",
  ],
  [
    "geology",
    "geolog* volcano* granite basalt limestone_pavement rock_hound* rockhound* mineral_collect* quartz amethyst* geode* seismograph* earthquake_swarm obsidian plate_tectonics sedimentary tectonic ice_age_glacier igneous agates agate vesuvius lava basalt_columns siccar_point",
    "rocks rock minerals mineral crystals strata cliff hammer layers lava fault field",
  ],
  [
    "the weather",
    "weather_station* rain_gauge* barometer* meteorolog* cloud_appreciation cumulus cirrus_cloud* cloudspott* storm_chas* tornado_chas* anemometer cumulonimbus noctilucent met_office rainfall_record* frost_hollow weather_diary thunderstorm*",
    "rainfall rain clouds cloud pressure storm storms thunder snow frost wind forecast temperature lightning",
  ],
  [
    "maps",
    "cartograph* antique_map* old_maps atlas atlases mercator ordnance_survey_map* map_collect* openstreetmap mappa_mundi landranger portolan* tube_map harry_beck john_speed hand-drawn_map* orrery globes topograph*",
    "map maps globe scale contour sheet names coast projection",
  ],
  [
    "philosophy",
    "philosoph* nietzsche wittgenstein kierkegaard stoicism stoics marcus_aurelius seneca plato aristotle socrates kant existentialis* hannah_arendt schopenhauer sartre simone_de_beauvoir simone_weil spinoza heidegger descartes montaigne epictetus hegel metaphysic* utilitarian*",
    "ethics meaning reason being mind essay essays ideas argument reading",
  ],
  [
    "psychology",
    "jung jungian freud psychoanaly* carl_rogers enneagram myers-briggs cognitive_psychology attachment_theory kahneman oliver_sacks dream_analysis psychology_degree viktor_frankl archetypes gestalt",
    "psychology mind dreams dream memory unconscious behaviour therapy brain",
  ],
  [
    "history",
    "historian* medieval tudor tudors henry_viii napoleon napoleonic waterloo_battlefield victorians anglo-saxon* plantagenet* wars_of_the_roses magna_carta thirty_years_war habsburg* churchill_biography history_podcast mary_beard english_civil_war renaissance_history local_history history_society cromwell elizabeth_i historical_society simon_schama black_death tom_holland",
    "history century war king kings queen battle empire archives archive period lecture museum",
  ],
  [
    "ancient Rome and Greece",
    "roman_empire ancient_rome ancient_greece pompeii hadrian_s_wall julius_caesar acropolis parthenon homer_s_odyssey iliad odyssey caesar_augustus roman_villa* roman_fort roman_road* herodotus thucydides virgil ovid sparta vindolanda toga gladiator* colosseum hypocaust herculaneum forum_romanum",
    "roman romans greek temple emperor amphitheatre ruins myths gods baths forum column",
  ],
  [
    "ancient Egypt",
    "egyptolog* tutankhamun pharaoh* hieroglyph* pyramids sphinx abu_simbel valley_of_the_kings nefertiti ramses mummies sarcophag* howard_carter luxor karnak papyrus rosetta_stone nile_cruise",
    "tomb tombs temple nile egypt mummy scribe desert pyramid",
  ],
  [
    "Vikings and sagas",
    "viking vikings norse_saga* norse_myth* icelandic_sagas longship* oseberg runestone* runes odin valhalla jorvik york_vikings njal_s_saga sutton_hoo beowulf thor_s_hammer snorri ragnarok",
    "saga sagas norse raid raids ship helmet hoard myths burial runic",
  ],
  [
    "archaeology",
    "archaeolog* archeolog* excavat* stonehenge neolithic bronze_age iron_age_hillfort hillfort* time_team roman_mosaic* trowels potsherd* standing_stone* stone_circle* burial_mound* long_barrow* flint_tool* skara_brae barrow_mound mesolithic palaeolithic trial_trench geophys* megalith* dolmen* shards_of_pottery avebury prehistoric prehistory ötzi",
    "dig digging finds trench pottery ruins burial bones artefacts flint site shard tomb layers museum",
  ],
  [
    "industrial heritage",
    "industrial_archaeolog* beam_engine* watermill* water_mill* windmill* cotton_mill* ironbridge abandoned_mine* tin_mine* colliery pit_head slate_quarry* brunel telford_bridge mill_wheel blast_furnace steam_engine* steam_fair mining_museum viaduct* aqueduct* waterwheel millstone* isambard pumping_station",
    "mill mills engine steam mine wheel bridge tunnel quarry forge heritage works chimney",
  ],
  [
    "the First and Second World War",
    "first_world_war second_world_war wwi wwii world_war_ii great_war d-day normandy_beaches ypres passchendaele spitfire* battle_of_britain bletchley_park dunkirk blitz war_graves cwgc menin_gate western_front ration_book* enigma_machine gallipoli imperial_war_museum the_somme lancaster_bomber* monte_cassino stalingrad evacuees",
    "war trenches battle battlefield regiment medals soldier soldiers veteran grandfather bomber memorial cemetery tank",
  ],
  [
    "military re-enactment",
    "re-enact* reenact* living_history sealed_knot napoleonic_uniform* redcoat* musket muskets chainmail chain_mail longbowm* civil_war_society roman_legion* civil_war_battlefield gettysburg viking_group muster_of_troops jousting medieval_fair* renaissance_fair* halberd*",
    "battle costume camp sword shield drill uniform regiment weekend cannon armour",
  ],
  [
    "family history",
    "family_history genealog* ancestry_dna ancestry.com ancestor* family_tree* parish_register* parish_records census_1911 1881_census 1911_census 1921_census great-great-grand* great-grandfather* great-grandmother* findmypast myheritage dna_match* baptism_record* birth_certificate_from_18* gravestone* ellis_island_records second_cousin_once emigration_records maiden_name_of_my headstone* who_do_you_think forebear*",
    "census records register tree branch branches dna cousin cousins born baptism grave archives marriage born ship emigrated surname",
  ],
  [
    "castles and country houses",
    "castles national_trust english_heritage stately_home* drawbridge* moat moated portcullis crusader_castle* chatsworth blenheim_palace blenheim country_house_visit battlement* bodiam caernarfon versailles neuschwanstein turret* walled_garden historic_house* country_houses loire_château* landmark_trust manor_house* hampton_court ha-ha château chateau",
    "castle ruins keep tower hall garden tea guide rooms portrait estate walls abbey manor",
  ],
  [
    "churches and cathedrals",
    "cathedral cathedrals church_crawl* misericord* rood_screen* nave gargoyle* flying_buttress* norman_church parish_church wall_painting* evensong_at minster chartres durham_cathedral romanesque gothic_cathedral* abbeys cloister cloisters brass_rubbing* stave_church* hagia_sophia salisbury_cathedral font_and_pulpit sagrada_familia round_tower_church*",
    "church abbey tower spire window windows vault arch arches aisle tomb choir chapel medieval",
  ],
  [
    "museums",
    "british_museum science_museum victoria_and_albert v&a_museum smithsonian ashmolean natural_history_museum pitt_rivers open-air_museum folk_museum national_museum museum_volunteer* louvre deutsches_museum museumkaart skansen curator_s_talk",
    "museum museums exhibits exhibition gallery display collection guide room rooms curator tickets",
  ],
  [
    "learning French",
    "french_lesson* learning_french learn_french speak_french my_french french_class* french_conversation alliance_française alliance_francaise subjonctif parlez-vous imparfait practise_my_french delf french_immersion",
    "french accent verbs vocabulary duolingo grammar conversation class subjunctive fluent",
  ],
  [
    "learning Spanish",
    "spanish_lesson* learning_spanish learn_spanish speak_spanish my_spanish spanish_class* spanish_conversation ser_and_estar instituto_cervantes intercambio castellano practise_my_spanish spanish_immersion",
    "spanish accent verbs vocabulary duolingo grammar conversation class subjunctive fluent",
  ],
  [
    "learning Italian",
    "italian_lesson* learning_italian learn_italian speak_italian my_italian italian_class* italian_conversation congiuntivo passato_prossimo practise_my_italian dante_in_italian",
    "italian accent verbs vocabulary duolingo grammar conversation class opera fluent",
  ],
  [
    "learning German",
    "german_lesson* learning_german learn_german speak_german my_german german_class* goethe-institut goethe_institut der_die_das dative_case akkusativ german_grammar separable_verbs practise_my_german umlaut*",
    "german dative verbs vocabulary duolingo grammar conversation class cases fluent genders",
  ],
  [
    "learning Portuguese",
    "portuguese_lesson* learning_portuguese learn_portuguese speak_portuguese my_portuguese portuguese_class* brazilian_portuguese european_portuguese practise_my_portuguese",
    "portuguese accent verbs vocabulary duolingo grammar conversation class lisbon brazil nasal",
  ],
  [
    "learning Dutch",
    "dutch_lesson* learning_dutch learn_dutch speak_dutch my_dutch dutch_class* inburgering nt2 diminutives_in_dutch practise_my_dutch flemish_lesson*",
    "dutch accent verbs vocabulary duolingo grammar class guttural word order",
  ],
  [
    "learning Swedish, Norwegian or Danish",
    "learning_swedish learn_swedish my_swedish swedish_lesson* swedish_class* learning_norwegian my_norwegian norwegian_lesson* nynorsk bokmål learning_danish my_danish danish_lesson* danish_class* learning_icelandic rødgrød",
    "swedish norwegian danish vowels duolingo grammar class pronunciation vocabulary",
  ],
  [
    "learning Finnish",
    "learning_finnish learn_finnish my_finnish finnish_lesson* finnish_class* fifteen_cases suomi finnish_grammar learning_estonian learning_hungarian my_hungarian hungarian_lesson*",
    "finnish cases vowel harmony hungarian estonian duolingo grammar class",
  ],
  [
    "learning Russian or Polish",
    "learning_russian learn_russian my_russian russian_lesson* russian_class* cyrillic learning_polish my_polish polish_lesson* polish_class* learning_ukrainian my_ukrainian learning_czech my_czech perfective_verbs pushkin_in_russian slavonic slavic_languages",
    "russian polish ukrainian czech cases duolingo alphabet grammar verbs aspect",
  ],
  [
    "learning Japanese",
    "learning_japanese learn_japanese my_japanese japanese_lesson* japanese_class* kanji hiragana katakana jlpt wanikani keigo genki_textbook remembering_the_kanji furigana",
    "japanese flashcards anki vocabulary grammar particles strokes characters duolingo",
  ],
  [
    "learning Chinese",
    "mandarin learning_chinese learn_chinese my_chinese chinese_lesson* chinese_class* pinyin hanzi hsk_exam hsk cantonese learning_cantonese four_tones chinese_characters",
    "chinese tones characters flashcards anki vocabulary measure grammar duolingo strokes",
  ],
  [
    "learning Korean",
    "learning_korean learn_korean my_korean korean_lesson* korean_class* hangul topik_exam k-drama* k-pop kpop",
    "korean alphabet honorifics grammar duolingo vocabulary dramas",
  ],
  [
    "learning Arabic or Hebrew",
    "learning_arabic my_arabic arabic_lesson* arabic_class* arabic_script levantine_arabic learning_hebrew my_hebrew hebrew_lesson* ulpan biblical_hebrew learning_persian learning_farsi my_farsi learning_turkish my_turkish",
    "arabic hebrew turkish persian script roots vowels dialect grammar calligraphy",
  ],
  [
    "learning Welsh",
    "welsh_lesson* learning_welsh learn_welsh my_welsh welsh_class* say_something_in_welsh dysgu_cymraeg cymraeg eisteddfod* welsh_speaker* s4c urdd dysgwr dysgwyr cynghanedd",
    "welsh mutations mutation duolingo class chapel valleys conversation",
  ],
  [
    "learning Irish or Gaelic",
    "learning_irish learn_irish my_irish irish_lesson* irish_class* gaeilge gaeltacht duolingo_irish conradh learning_gaelic my_gaelic gaelic_lesson* gàidhlig scottish_gaelic sabhal_mòr manx_language learning_cornish breton_language",
    "irish gaelic class duolingo grammar conversation west songs",
  ],
  [
    "learning Latin or Greek",
    "learning_latin my_latin latin_lesson* latin_class* cambridge_latin caecilius wheelock ablative_absolute ablative* gerundive* aorist* attic_greek ancient_greek_class learning_greek my_greek greek_lesson* latin_teacher virgil_in_latin latin_verbs koine",
    "latin greek declension verbs grammar translate translation cases aeneid texts",
  ],
  [
    "Esperanto and invented languages",
    "esperanto* zamenhof conlang* toki_pona klingon_language quenya sindarin volapük interlingua lojban esperantist*",
    "language grammar invented words congress speakers",
  ],
  [
    "sign language",
    "sign_language* bsl makaton fingerspell* deaf_club lip-read* lipread* auslan asl_class british_sign american_sign deaf_community",
    "signing sign signs deaf interpreter hands hearing class",
  ],
  [
    "words and etymology",
    "etymolog* oed lexicograph* susie_dent dialect_words linguistics linguist* wordsmith* dictionary_corner palindrome* philolog* mother_tongue_by neologism* anagram* spoonerism* oxford_comma countdown_conundrum false_friends_in place-names placename* toponym*",
    "words word dictionary origin meaning dialect grammar language spelling latin roots",
  ],
  [
    "learning languages",
    "duolingo polyglot* language_exchange language_cafe language_learn* language_course* anki_deck* memrise rosetta_stone_course evening_class_in language_tandem italki tandem_partner babbel language_school* vocabulary_list* pimsleur",
    "fluent vocabulary grammar verbs accent speak speaking flashcards lessons conversation language",
  ],
  [
    "meditation",
    "meditat* mindfulness vipassana zazen zen_buddhis* headspace_app loving-kindness metta thich_nhat_hanh silent_retreat* plum_village jon_kabat-zinn dharma meditation_cushion zafu body_scan sangha insight_timer zendo",
    "zen breath breathing sit sitting cushion silence retreat stillness bell mind presence",
  ],
  [
    "Buddhism",
    "buddhis* buddha dalai_lama dharma stupa* tibetan_monk* theravada mahayana pema_chödrön pema_chodron bodhisattva* sutra sutras zen_temple dharamsala",
    "temple monk monks monastery retreat incense robes compassion",
  ],
  [
    "church life",
    "churchwarden* church_warden* parish_council_church pcc vicar vicarage bishop sermon sermons sunday_school harvest_festival eucharist communion_wafer liturg* curate evensong compline hymn hymns hymnbook* lay_reader church_fete methodist_chapel baptist_church anglican* bible_study lent_group alpha_course deacon verger psalm psalms",
    "church service parish priest congregation prayer prayers pray lent easter advent worship sunday mass choir bible",
  ],
  [
    "Catholic life",
    "catholic* rosary holy_mass pope vatican lourdes first_communion confession_booth jesuit* benedictine* franciscan* novena diocese st_francis saints_days confirmation_class monsignor fatima parish_priest ignatian corpus_christi advent_wreath",
    "mass priest parish prayer saint saints lent easter nun nuns monk retreat",
  ],
  [
    "Quakers",
    "quaker* meeting_for_worship friends_house quaker_meeting society_of_friends george_fox quaker_faith swarthmore_hall woodbrooke",
    "silence meeting friends peace worship stillness",
  ],
  [
    "Jewish life",
    "shabbat sabbath_dinner synagogue* shul rabbi rabbis bar_mitzvah* bat_mitzvah* pesach passover seder rosh_hashanah yom_kippur hanukkah chanukah purim torah talmud klezmer yiddish kosher challah sukkot kiddush challot",
    "candles prayer temple hebrew festival wine blessing",
  ],
  [
    "Muslim life",
    "ramadan eid mosque* iftar hajj umrah quran koran imam friday_prayers salah sufi sufis rumi halal suhoor eid_mubarak",
    "fast fasting prayer pilgrimage mecca dates breaking",
  ],
  [
    "Hindu life",
    "diwali holi_festival puja mandir bhagavad_gita navratri garba ganesh_chaturthi ganesha krishna_temple upanishad* ashram* vedanta raksha_bandhan rangoli hindu_temple",
    "temple festival lights prayer ganges offering sweets",
  ],
  [
    "pilgrimages and monasteries",
    "pilgrim pilgrims pilgrimage* canterbury_pilgrim* pilgrim_s_way lindisfarne iona_community iona_abbey taizé taize shikoku_pilgrimage mount_athos lough_derg st_cuthbert_s_way walsingham monastic benedictine_retreat via_francigena holy_island",
    "retreat silence abbey monastery monks shrine relics walk cathedral",
  ],
  [
    "astrology and tarot",
    "astrolog* horoscope* tarot zodiac birth_chart* mercury_retrograde tarot_deck i_ching numerolog* rising_sign* major_arcana natal_chart* palm_reading",
    "cards reading spread moon signs deck chart stars",
  ],
];
