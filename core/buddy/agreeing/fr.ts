import type { Agreeing } from "./table.ts";

export const FR: Agreeing = {
  at: "a",
  loose: "vers|environ|apres|avant|des|jusqu'a|entre|depuis|ou|autour de",
  mark: "h|heures?",
  isBareHour: false,
  isFullDay: true,
  morning: "du matin|le matin|matin",
  late: "de l'apres-midi|l'apres-midi|apres-midi|du soir|le soir|ce soir|soir",
  andHalf: "et demie?",
  quarter: "quart|moins",
  noon: "a midi",
  hours: ["une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
  today: "aujourd'hui|ce soir|cet apres-midi|ce matin",
  tomorrow: "(?<!apres-|apres )demain",
  vague: "prochaine?|dernier|derniere|chaque|tous les|passee?|etait|apres-demain|un de ces",
  myClock: "heure d'ici|heure de chez moi|(?:a )?mon heure|chez moi",
  yourClock: "heure de chez (?:toi|vous)|(?:a )?(?:ton|votre) heure|chez (?:toi|vous)",
  suits:
    "convien(?:t|drait|nent)|va bien|irait|ca (?:te|vous|me) va|(?:suis|es|serai|seras|etes|serez) (?:libre|dispo|disponible|la)|on (?:s'appelle|se (?:parle|voit|retrouve|telephone))|je (?:t'|te |vous )(?:r?appelle|appellerai)|appelle[sz]?-moi|et si|pourquoi pas|rendez-vous|ca marche|est (?:parfait|bien|bon)",
  talks:
    "parler?|parle|appelle[srz]?|(?:t'|vous |s')appell\\w+|r?appeler|telephon\\w+|voi[rt]|voyait|retrouv\\w+|cafe|dejeuner|diner|rendez-vous",
  assents:
    "ca (?:me )?(?:va|marche|convient)|me (?:va|convient)(?: bien| tres bien| parfaitement)?|d'accord|entendu|parfait|avec (?:grand )?plaisir|volontiers|a (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)(?=[,.!;]|$)|c'est (?:note|parfait|bon|entendu)|je serai (?:la|libre)|va pour",
  hedges:
    "je (?:dois |vais )?(?:verifi|regard|demand)\\w+|peut-etre|pas sure?|plutot|un autre jour|une autre fois|malheureusement|desolee?|helas|a la place",
};
