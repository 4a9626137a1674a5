import type { Pursuit } from "./pursuit.ts";

/** Languages, one row a language, in German. */
export const deLanguages: readonly Pursuit[] = [
  [
    "Englisch lernen",
    "englischkurs* englischlehrer* englisch_lernen englische_vokabeln britischer_akzent englischunterricht* oxford-englisch englisch_auffrischen cambridge-zertifikat",
    "englisch vokabeln aussprache kurs üben",
  ],
  [
    "Französisch lernen",
    "französischkurs* französisch_lernen französischlehrer* subjonctif institut_français delf-prüfung französischunterricht* passé_composé französische_vokabeln französisch_auffrischen",
    "französisch vokabeln aussprache kurs akzent",
  ],
  [
    "Italienisch lernen",
    "italienischkurs* italienisch_lernen italienischlehrer* congiuntivo italienische_vokabeln italienischunterricht* parlo passato_prossimo sprachschule_in_florenz",
    "italienisch vokabeln kurs üben ciao",
  ],
  [
    "Spanisch lernen",
    "spanischkurs* spanisch_lernen spanischlehrer* subjuntivo instituto_cervantes spanische_vokabeln spanischunterricht* dele-prüfung ser_und_estar",
    "spanisch vokabeln kurs üben aussprache",
  ],
  [
    "Portugiesisch lernen",
    "portugiesischkurs* portugiesisch_lernen portugiesischlehrer* brasilianisches_portugiesisch portugiesische_vokabeln portugiesischunterricht* saudade",
    "portugiesisch vokabeln kurs nasal",
  ],
  [
    "Niederländisch lernen",
    "niederländischkurs* niederländisch_lernen holländisch_lernen niederländische_vokabeln niederländischunterricht* inburgering niederländischlehrer*",
    "niederländisch holländisch kurs vokabeln",
  ],
  [
    "Schwedisch lernen",
    "schwedischkurs* schwedisch_lernen schwedischlehrer* schwedische_vokabeln schwedischunterricht* rivstart lagom schwedisch_sprechen",
    "schwedisch kurs vokabeln melodie",
  ],
  [
    "Dänisch und Norwegisch lernen",
    "dänischkurs* dänisch_lernen norwegischkurs* norwegisch_lernen bokmål nynorsk dänische_vokabeln dänischlehrer* norwegischlehrer*",
    "dänisch norwegisch kurs vokabeln",
  ],
  [
    "Finnisch lernen",
    "finnischkurs* finnisch_lernen finnische_fälle finnischlehrer* fünfzehn_fälle finnische_vokabeln finnische_grammatik",
    "finnisch kurs fälle vokabeln",
  ],
  [
    "Polnisch lernen",
    "polnischkurs* polnisch_lernen polnischlehrer* polnische_vokabeln polnische_grammatik polnischunterricht* dzień_dobry polnische_fälle",
    "polnisch kurs fälle vokabeln aussprache",
  ],
  [
    "Tschechisch und Ungarisch lernen",
    "tschechischkurs* tschechisch_lernen ungarischkurs* ungarisch_lernen ungarische_grammatik tschechische_vokabeln slowakisch_lernen kroatischkurs* kroatisch_lernen",
    "tschechisch ungarisch kurs vokabeln",
  ],
  [
    "Russisch und Ukrainisch lernen",
    "russischkurs* russisch_lernen kyrillisch* ukrainisch_lernen ukrainischkurs* russischlehrer* russischunterricht* russische_vokabeln",
    "russisch ukrainisch kurs vokabeln buchstaben",
  ],
  [
    "Griechisch lernen",
    "griechischkurs* neugriechisch* griechisch_lernen altgriechisch* griechische_buchstaben graecum griechischlehrer* griechische_vokabeln",
    "griechisch kurs vokabeln alphabet",
  ],
  [
    "Latein",
    "lateinlehrer* lateinunterricht* latinum vergil* ovid metamorphosen_lesen lateinische_vokabeln ablativus a.c.i. asterix_auf_latein gallischer_krieg_übersetzen latein_lernen lateinschule",
    "latein vokabeln übersetzen deklination text",
  ],
  [
    "Türkisch lernen",
    "türkischkurs* türkisch_lernen türkischlehrer* türkische_vokabeln türkischunterricht* vokalharmonie türkische_grammatik",
    "türkisch kurs vokabeln endungen",
  ],
  [
    "Arabisch und Persisch lernen",
    "arabischkurs* arabisch_lernen persischkurs* farsi arabische_schrift arabischlehrer* persisch_lernen arabische_vokabeln",
    "arabisch persisch schrift kurs",
  ],
  [
    "Hebräisch und Jiddisch",
    "hebräisch* jiddisch* iwrit ulpan hebräischkurs* klezmer-lieder hebräische_buchstaben jiddische_lieder",
    "schrift kurs buchstaben vokabeln",
  ],
  [
    "Japanisch lernen",
    "japanischkurs* japanisch_lernen kanji* hiragana* katakana* jlpt* japanischlehrer* japanische_schriftzeichen",
    "japanisch zeichen kurs vokabeln partikel",
  ],
  [
    "Chinesisch lernen",
    "chinesischkurs* chinesisch_lernen mandarin_lernen pinyin* hsk-prüfung chinesischlehrer* chinesische_schriftzeichen chinesische_zeichen",
    "chinesisch zeichen töne kurs",
  ],
  [
    "Koreanisch lernen",
    "koreanischkurs* koreanisch_lernen hangul* topik-prüfung k-pop* k-drama* koreanischlehrer* koreanische_schrift",
    "koreanisch kurs vokabeln serie",
  ],
  [
    "Hindi und Sanskrit lernen",
    "hindi* sanskrit* devanagari* hindi-kurs hindikurs urdu* tamil_lernen",
    "schrift kurs vokabeln zeichen aussprache",
  ],
  [
    "Walisisch, Irisch, Gälisch lernen",
    "gälisch* walisisch* irisch-gälisch irisch_lernen keltische_sprachen bretonisch* cymraeg gaeilge",
    "kurs vokabeln keltisch aussprache",
  ],
  [
    "Deutsch lernen",
    "deutschkurs* deutsch_lernen deutschlehrer* der_die_das deutsche_grammatik b1-prüfung goethe-zertifikat deutschunterricht* deutschprüfung* integrationskurs*",
    "deutsch kurs artikel grammatik prüfung",
  ],
  [
    "Gebärdensprache lernen",
    "gebärdensprachkurs* gebärdensprache* gebärden_lernen dgs-kurs gebärdendolmetscher* fingeralphabet* gehörlosenverein*",
    "gebärden hände kurs zeichen",
  ],
];
