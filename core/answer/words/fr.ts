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
  stop: "(?:s'il (?:te|vous) plait )?(?:stop|arrete[rz]?|desabonne[rz]?(?:[- ]moi)?|me desabonner|desinscri(?:re|s|vez)(?:[- ]moi)?|desinscription|resilie[rz]?|fin)(?: (?:les |ces |tous les |de m'envoyer (?:des|ces) |d'envoyer (?:des|ces) )?(?:e-?mails?|mails?|courriels?|tout|ca|cela|s'il (?:te|vous) plait|svp|stp|merci|de m'ecrire))*|plus de mails? du tout|je veux me desabonner",
  undo: "annule[rz]?|reviens en arriere|erreur|je me suis trompee?",
  languages: { en: "anglais", de: "allemand", fr: "francais", es: "espagnol" },
  pronoun: "elle|lui|il|(?:l'|je l'|te l')(?:ai|as|a|avons|avez|ont|avais)|la|le|les|eux|elles|celui-ci|celle-ci",
  yes: "(?:oui|ouais|volontiers|bonne idee|entendu|bien sur)(?: (?:merci|volontiers|d'accord|bonne idee|bien sur))?",
  no: "(?:non)(?: merci)?",
  mine: "(?:c'est|ce sont|est) (?:bien )?(?:a moi|moi|la mienne|le mien|les miennes|mon adresse|mes adresses)|a moi|la mienne",
  notMine: "pas (?:a moi|moi|la mienne|le mien|les miennes|mon adresse|mes adresses)|quelqu'un d'autre",
  confirm: "(?:je )?confirme[rz]?|(?:c'est )?confirme|d'accord|ok|c'etait moi|c'est moi|vas-?y",
  denySignUp: "(?:ce )?n'etait pas moi|pas moi",
  courtesy:
    "bonjour|bonsoir|salut|coucou|chere?s?|merci|beaucoup|mille fois|super|parfait|genial|tres|bien|gentil|chouette|cool|bravo|pour (?:le|la|les|ce|cette|l')(?: ?(?:rappel|idee|mail|conseil))?|c'est (?:gentil|super|parfait)|online buddy|buddy|ok|okay|d'accord|entendu|c'est note",
  closing:
    "cordialement|bien cordialement|amities|amicalement|bises|bisous|a bientot|bonne journee|salutations|bien a (?:toi|vous)|envoye (?:de|depuis) mon .{1,30}",
  at: "a|vers|des|pour",
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
