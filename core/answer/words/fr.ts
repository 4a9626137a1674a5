import { tongue } from "./tongue.ts";

export const FR = tongue({
  called:
    "appelee?s?|telephone(?: a| avec)?|parlee?s?|discute|bavarde|(?:eue?s?|eu) (?:\\w+ ){0,4}(?:au telephone|au bout du fil|au tel)|joint(?:e|s|es)?|au telephone|c'est fait|fait",
  met: "vue?s?|rencontree?s?|croisee?s?|pris (?:un )?(?:cafe|verre|pot)|(?:dejeune|dine|pris (?:un )?(?:cafe|verre)) (?:avec|ensemble)|(?:cafe|dejeuner|diner) avec|rendu visite",
  denied: "pas|pas encore|jamais",
  missed:
    "pas de reponse|pas (?:repondu|decroche|joint|reussi)|n'a pas (?:repondu|decroche)|ne repond pas|messagerie|repondeur|essaye|laisse un message",
  will: "(?:je )?(?:vais|veux|voudrais|compte) .{0,30}(?:appeler|telephoner|parler|voir|ecrire|rencontrer)|appellerai|telephonerai|ecrirai|parlerai|verrai|je (?:l'|la |le |les |lui )?(?:appelle|telephone|vois|contacte|parle)",
  later:
    "plus tard|pas maintenant|pas tout de suite|pas cette semaine|pas ce mois(?:-ci)?|une autre fois|un autre jour|rappelle[- ]moi|attends|reporte|trop tot|pas le temps|pas avant",
  not: "pas(?! (?:sure?|certaine?|mal))|non|sans|passe",
  never:
    "jamais|plus jamais|oublie[rz]?|enleve[rz]?|retire[rz]?|supprime[rz]?|bloque[rz]?|ne (?:me )?(?:propose[rz]?|parle[rz]?) plus|ne .{0,30}plus",
  again: "(?:propose[rz]?|parle[rz]?) .{0,20}(?:a nouveau|de nouveau)|de nouveau",
  number: "numero|telephone|portable|mobile|tel",
  pause: "pause|plus de mails?|pas de mails?|silence|vacances|conges?|absente?|tranquille",
  resume: "reprend(?:s|re|ez)|continue[rz]?|recommence[rz]?|de retour|je suis la",
  stop: "(?:merci de )?ne plus (?:m'envoyer|m'ecrire|recevoir)(?: de| ces| vos| d'autres)?(?: mails?| messages?| courriels?)?|(?:s'il (?:te|vous) plait )?(?:stop|arrete[rz]?|desabonne[rz]?(?:[- ]moi)?|me desabonner|desinscri(?:re|s|vez)(?:[- ]moi)?|desinscription|resilie[rz]?|fin)(?: (?:les |ces |tous les |de m'envoyer (?:des|ces) |d'envoyer (?:des|ces) )?(?:e-?mails?|mails?|courriels?|tout|ca|cela|s'il (?:te|vous) plait|svp|stp|merci|de m'ecrire))*|plus de mails? du tout|je veux me desabonner",
  undo: "annule[rz]?|reviens en arriere|c'etait une erreur|je me suis trompee?",
  erase:
    "(?:s'il (?:te|vous) plait )?(?:efface|supprime)(?:[- ]moi| toutes mes donnees| tout sur moi)(?: (?:s'il (?:te|vous) plait|stp|svp))?",
  export:
    "(?:s'il (?:te|vous) plait )?(?:export|exporte(?:[- ]moi)? (?:tout|mes donnees|toutes mes donnees)|(?:envoie|donne)(?:[- ]moi)? (?:tout|toutes mes donnees|mes donnees)(?: ce que tu (?:as|gardes|sais) (?:de|sur) moi)?)(?: (?:s'il (?:te|vous) plait|stp|svp))?",
  nobodyAt:
    "(?:ne (?:propose|nomme|suggere) (?:plus |jamais )?)?(?:(?:plus |jamais )?personne|jamais (?:quelqu'un|qui que ce soit))(?: de plus)? (?:de|d'?|chez|du domaine) ?\\*(?: (?:stp|svp|jamais|plus))*",
  languages: { en: "anglais", de: "allemand", fr: "francais", es: "espagnol" },
  pronoun: "elle|lui|il|(?:l'|je l'|te l')(?:ai|as|a|avons|avez|ont|avais)|la|le|les|eux|elles|celui-ci|celle-ci",
  yes: "(?:oui|ouais|volontiers|bonne idee|entendu|bien sur)(?: (?:merci|volontiers|d'accord|bonne idee|bien sur))?",
  no: "(?:non)(?: merci)?",
  mine: "(?:(?:oui )?(?:c'est|ce sont|elle est|elles sont|est|sont) )?(?:bien )?(?:a moi|moi|la mienne|le mien|les miennes|mon adresse(?: \\w+)?|mes adresses)",
  notMine:
    "(?:(?:ce n'est|c'est|ce ne sont|elle n'est|n'est|ce sont) )?pas (?:a moi|moi|la mienne|le mien|les miennes|mon adresse|mes adresses)|(?:c'est )?quelqu'un d'autre|aucune idee",
  affirm: "oui|exact|merci|stp|svp|non",
  confirm: "(?:je )?confirme[rz]?|(?:c'est )?confirme|d'accord|ok|c'etait moi|c'est moi|vas-?y",
  denySignUp: "(?:ce )?n'etait pas moi|pas moi",
  mondays:
    "(?:(?:ecris(?:-moi)?|un mail|les mails?) )?(?:seulement|uniquement|que|rien que|juste) (?:le lundi|les lundis)|(?:le lundi|les lundis|lundis) (?:seulement|uniquement)|les lundis|(?:seulement )?une fois par semaine",
  weekdays:
    "(?:(?:seulement|uniquement|que|juste) )?(?:en semaine|les jours (?:ouvres|ouvrables|de semaine)|la semaine|du lundi au vendredi)(?: (?:seulement|uniquement))?|jours (?:ouvres|ouvrables)(?: (?:seulement|uniquement))?|pas le week-?end|pas les week-?ends",
  all: "(?:(?:ecris(?:-moi)?|un mail|les mails?) )?(?:tous les jours|chaque jour|quotidiennement)|(?:aussi )?le week-?end aussi|aussi le week-?end",
  courtesy:
    "bonjour|bonsoir|salut|coucou|chere?s?|merci|beaucoup|mille fois|super|parfait|genial|tres|bien|gentil|chouette|cool|bravo|pour (?:le|la|les|ce|cette|l')(?: ?(?:rappel|idee|mail|conseil))?|c'est (?:gentil|super|parfait)|online buddy|buddy|ok|okay|d'accord|entendu|c'est note",
  closing:
    "cordialement|bien cordialement|amities|amicalement|bises|bisous|a bientot|bonne journee|salutations|bien a (?:toi|vous)|envoye (?:de|depuis) mon .{1,30}",
  at: "a|vers|des",
  afternoon: "de l'apres-midi|du soir",
  hour: "h|heures?|du matin|de l'apres-midi|du soir",
  tomorrow: "demain",
  today: "aujourd'hui|ce (?:matin|soir)|cet apres-midi|a l'instant",
  yesterday: "(?<!avant[- ])hier(?: soir)?",
  dayBefore: "avant-hier",
  ago: "il y a",
  request: "tu peux|peux-tu|tu pourrais|pourrais-tu|vous pouvez|pouvez-vous|pourriez-vous",
  service:
    "(?:envoi|envoy|ecri|propos|rappel|demand|arret|annul|nomm|chang|note|retir|enlev|supprim|parl|attend|montr|oubli|repren|continu|report|mention|marqu|laiss|bloqu|pause)\\p{L}*",
  suggest: "propos\\w*|parl(?:e|er|ez)|suggere\\w*|montr\\w*|mentionn\\w*",
  filler:
    "ou|et|le|la|les|l|me|moi|de|d|du|en|plus|encore|surtout|svp|stp|merci|s'il te plait|s'il vous plait|je|veux|ne|pas|liste|un|une|elle|lui|il|ca|cela|a",
  strike: "oublie\\w*|enleve\\w*|retire\\w*|supprime\\w*|bloque\\w*",
  third: "elle|elles|il (?:est|a|parle|va)|ils|nous parlons|je parle",
  unreal:
    "(?:appele|vue?|parle a|eu) (?:son|sa|leur) (?:frere|soeur|mere|pere|mari|femme|fils|fille|bureau)|aurais (?:du|pu|voulu)|failli|presque(?! (?:une?|deux|\\d))|si|ni|personne|s'appelle|(?:le|la|son|sa) (?:mail|message|photo|lettre)",
  until: "jusqu'\\p{L}+|pour|pendant",
  further: "jusqu'a nouvel ordre|pour l'instant|pour le moment|pour toujours",
  wrote: "c'(?:etait|est)(?: de)?|(?:ecrit|envoye) par|(?:l')?a ecrit|vient de|de",
  opener: "et|mais|donc|aussi|peut-etre|plutot|mieux|disons|stp|svp|seulement",
  account: "mes donnees|mon compte|le compte",
  half: { source: "(?<hour>\\d{1,2}|\\p{L}+) ?h(?:eures?)? et demie?", minutes: 30 },
  gratitude: "merci|mille mercis|grand merci",
  vague: "demi[- ]?(?:an|annee|mois|journee)|six mois et demi",
  dayAfter: "apres[- ]demain",
  lastWeek: "la semaine (?:derniere|passee)",
  ring: "appel\\w*|telephon\\w*|parl\\w*|voi[rst]\\w*",
  noPause: "(?:pas de|pas en|ne .{0,12}pas) paus\\w*",
  instead: "urgen(?:ce|t)|prendrai connaissance|votre (?:message|e-?mail|courriel)|en mon absence",
  absence: "reponse automatique|absente? du bureau|actuellement absente?|a mon retour|message d'absence",
  next: "prochaine?s?|qui vient",
  within: "dans|en|pour|pendant|jusqu'a|jusqu'au|jusqu'en|apres|a partir de|a partir du|le|au|debut|mi|fin|avant|d'ici",
  units: { day: "jours?", week: "semaines?", month: "mois", year: "ans?|annees?" },
  numbers: ["une?", "deux|quelques", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
  seasons: [
    ["printemps", 3, 1],
    ["ete", 6, 1],
    ["automne|rentree", 9, 1],
    ["hiver", 12, 1],
    ["nouvel an|les fetes", 1, 2],
    ["noel", 12, 27],
  ],
  and: "et puis|et|mais|puis|aussi|&",
});
