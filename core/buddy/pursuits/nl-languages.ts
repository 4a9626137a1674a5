import type { Pursuit } from "./pursuit.ts";

/** Languages, one row a language, in Dutch. */
export const nlLanguages: readonly Pursuit[] = [
  [
    "Engels leren",
    "engels_leren engelse_les engelse_woordjes cambridge_english brits_accent engelse_literatuur engelse_conversatie*",
    "engels woordjes accent cursus",
  ],
  [
    "Frans leren",
    "frans_leren franse_les franse_woordjes alliance_française subjonctif franse_conversatie* franse_grammatica frans_bijspijkeren cursus_frans passé_composé lerares_frans",
    "frans woordjes accent les cursus",
  ],
  [
    "Duits leren",
    "duits_leren duitse_les duitse_naamvallen goethe-institut goethe-instituut cursus_duits duitse_grammatica duitse_woordjes",
    "duits naamval woordjes cursus",
  ],
  [
    "Spaans leren",
    "spaans_leren spaanse_les cursus_spaans spaanse_woordjes instituto_cervantes subjuntivo spaanse_conversatie* spaanse_grammatica",
    "spaans woordjes les cursus",
  ],
  [
    "Italiaans leren",
    "italiaans_leren italiaanse_les cursus_italiaans congiuntivo italiaanse_woordjes italiaanse_conversatie* dante_alighieri",
    "italiaans woordjes cursus ciao",
  ],
  [
    "Portugees leren",
    "portugees_leren portugese_les cursus_portugees braziliaans-portugees saudade portugese_woordjes",
    "portugees woordjes cursus",
  ],
  ["Zweeds leren", "zweeds_leren zweedse_les cursus_zweeds zweedse_woordjes lagom", "zweeds woordjes cursus"],
  [
    "Deens en Noors leren",
    "deens_leren noors_leren cursus_noors cursus_deens deense_les noorse_les bokmål nynorsk",
    "deens noors cursus",
  ],
  [
    "Fins en IJslands leren",
    "fins_leren cursus_fins finse_naamvallen ijslands_leren ijslandse_les",
    "fins ijslands cursus",
  ],
  [
    "Fries",
    "friese_taal frysk fryske friestalig* fries_leren cursus_fries omrop_fryslân friese_les afûk",
    "fries frysk taal",
  ],
  [
    "Iers en Welsh leren",
    "welsh_leren welsh_cursus iers_leren gaelic* schots-gaelisch keltische_taal keltische_talen",
    "welsh iers taal",
  ],
  [
    "Russisch leren",
    "russisch_leren cyrillisch* russische_les cursus_russisch russische_woordjes slavische_talen slavist*",
    "russisch woordjes cursus",
  ],
  [
    "Pools en Tsjechisch leren",
    "pools_leren poolse_les cursus_pools tsjechisch_leren tsjechische_les",
    "pools tsjechisch cursus",
  ],
  [
    "Hongaars en Roemeens leren",
    "hongaars_leren cursus_hongaars roemeens_leren hongaarse_les",
    "hongaars roemeens cursus",
  ],
  [
    "Nieuwgrieks leren",
    "nieuwgrieks nieuwgrieks* grieks_leren cursus_nieuwgrieks griekse_les modern_grieks",
    "grieks alfabet cursus",
  ],
  ["Turks leren", "turks_leren turkse_les cursus_turks turkse_woordjes", "turks cursus woordjes"],
  [
    "Arabisch leren",
    "arabisch_leren arabische_les cursus_arabisch arabisch_schrift arabische_letters darija",
    "arabisch letters schrift",
  ],
  [
    "Hebreeuws en Jiddisch",
    "hebreeuws hebreeuws* jiddisch* bijbels_hebreeuws cursus_hebreeuws iwriet",
    "letters taal cursus",
  ],
  ["Japans leren", "japans_leren japanse_les kanji* hiragana* katakana* cursus_japans jlpt", "japans tekens cursus"],
  [
    "Chinees leren",
    "chinees_leren chinese_les mandarijn_leren chinese_karakters cursus_chinees pinyin hsk",
    "chinees karakters mandarijn tonen",
  ],
  ["Koreaans leren", "koreaans_leren hangul* cursus_koreaans koreaanse_les k-drama*", "koreaans letters"],
  ["Indonesisch leren", "indonesisch_leren bahasa* cursus_indonesisch maleis_leren", "indonesisch maleis woordjes"],
  [
    "Nederlands leren",
    "nederlands_leren inburger* nederlandse_les nt2 inburgeringscursus* de_of_het_woord taalmaatje_nederlands",
    "nederlands woordjes accent taal",
  ],
];
