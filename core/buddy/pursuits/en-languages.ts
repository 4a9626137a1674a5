import type { Pursuit } from "./pursuit.ts";

/** Languages, meditation and faith, in English. */
export const enLanguages: readonly Pursuit[] = [
  [
    "learning French",
    "french_lesson* learning_french learn_french speak_french my_french french_class* french_conversation alliance_française alliance_francaise subjonctif parlez-vous imparfait practise_my_french delf french_immersion",
    "french accent verbs vocabulary duolingo grammar conversation class subjunctive fluent",
  ],
  [
    "learning Spanish",
    "spanish_lesson* learning_spanish learn_spanish speak_spanish my_spanish spanish_class* spanish_conversation ser_and_estar instituto_cervantes intercambio practise_my_spanish spanish_immersion",
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
    "learning Scandinavian languages",
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
    "etymolog* oed lexicograph* susie_dent dialect_words linguistics linguist* dictionary_corner palindrome* philolog* mother_tongue_by neologism* anagram* spoonerism* oxford_comma countdown_conundrum false_friends_in place-names placename* toponym*",
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
    "churchwarden* pcc vicar vicarage sermon sermons sunday_school eucharist liturg* curate evensong compline hymn hymns hymnbook* lay_reader church_fete anglican* bible_study lent_group alpha_course deacon verger psalm psalms",
    "bishop church service parish priest congregation prayer prayers pray lent easter advent worship sunday mass choir bible",
  ],
  [
    "Catholic life",
    "catholic* rosary holy_mass vatican lourdes first_communion confession_booth jesuit* benedictine* franciscan* novena diocese st_francis saints_days confirmation_class monsignor fatima parish_priest ignatian corpus_christi advent_wreath",
    "pope mass priest parish prayer saint saints lent easter nun nuns monk retreat",
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
    "ramadan eid_al-fitr mosque* iftar hajj umrah quran koran friday_prayers salah sufi sufis rumi halal suhoor eid_mubarak",
    "imam fast fasting prayer pilgrimage mecca dates breaking",
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
