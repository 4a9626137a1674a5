import { few, fewBut, tongue } from "./table.ts";

const KIN =
  "père|mère|papa|maman|femme|épouse|mari|époux|compagnon|compagne|fils|fille|frère|soeur|tante|oncle|cousine?|grand-(?:père|mère)|mamie|papi|ami|amie|enfant|bébé|chien|chienne|chat|chatte|collègue|voisine?|parents";
const RELATIVE = "femme|mari|veuve|veuf|fils|fille|frère|soeur|compagne|compagnon";
const GONE = "morte?|décédée?|nous a quittés|n'est plus";
const MY = "mon|ma|notre|ton|ta|votre|son|sa";
const MEAL = "dîner|déjeuner|café|repas|bière|apéro|petit-déjeuner";
const DAY = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";
const JOY = "ravie?|content\\w?|contents|plaisir|heureu(?:x|se)|super|sympa|agréable|chouette|enchantée?|bien";
const AGO = `hier|avant-hier|ce matin|aujourd'hui|tout à l'heure|la semaine dernière|l'autre jour|${DAY} dernier`;
const SOON = `demain|ce soir|cet après-midi|(?:${DAY})(?! dernier)|cette semaine|la semaine prochaine|vers|à \\d|bientôt|un de ces (?:jours|soirs)|quand (?:tu|vous)|dès que|plus tard|après|avant|si (?:tu|vous)|en (?:fin|début)`;
const AWAY =
  "en vacances|en congés?|en voyage|absente?|en déplacement|hors du bureau|en arrêt|à l'hôpital|injoignable|hors ligne|partie?|en congé (?:parental|maternité|paternité)";
const OURS = "appel|conversation|coup de fil|discussion|entretien|échange téléphonique";
// "Appel d'offres" and "appel à contributions" ring nobody up.
const NO_TENDER = "(?! (?:d'offres|à (?:contributions?|projets?|candidatures?|communications?|dons?|textes?))\\b)";
const LIST = "(?:votre|ta|cette|la|vos) (?:\\w{1,20} )?(?:listes?|newsletter|mailing|base|fichier)";
const STOPS = "(?= ?[.,!;]|$)";

export const FR = tongue({
  common:
    "et le la les des du de un une est je tu il elle nous vous on ne pas que qui pour dans avec sur mais ce cette c'est j'ai mon ma votre notre ton très au aux en par si suis avez avons ont plus merci bonjour comme quand était fait l' d' qu'il n'est d'un l'on moi toi ça",
  life: "maison jardin cuisine appartement terrasse chien chiens chat chats cheval femme mari enfant enfants fils fille mère père maman papa frère soeur parents mamie papi famille bébé copain copine tante oncle cousin cousine nièce neveu mariage mariée marié fiancée enceinte anniversaire noël pâques vacances foot football tennis golf ski skier randonnée balade vélo nager natation marathon yoga pêche chasse voile camping concert ciné cinéma film roman chanson chansons guitare piano chorale théâtre musée peinture plage fête soirée dîner bière vin apéro barbecue cuisiner recette gâteau faim dormi dormir fatiguée fatigué grippe amour aime adore manques drôle rire rigolé blague jalouse jaloux seule fou folle merveilleux magnifique merde putain zut haha mdr félicitations bravo chéri chérie bisous",
  joins: "et|mais",
  notAVoice:
    "slack|sur le chat|sur (?:la liste|le forum)|en ligne|tout le monde|vous tous|vous toutes|à tous|par (?:e-?mail|mail|écrit|courriel)",
  denied: "ne|pas|jamais|plus jamais|ni|annuler|n(?=')",
  framed: "après|depuis|suite|lors|quand|merci|pourquoi ne pas|n'hésit\\w{1,3}|hésite[rz]? pas",
  wished:
    "serait|serais|serai|sera|seront|aimerais?|aimerait|voudrais?|pourrait|pourrais|pourrions|espère|espérons|si|avant de|avant que|hâte|si seulement|vais|va|allons|aurais|aurait",
  ahead: `demain|ce soir|cet après-midi|plus tard|bientôt|la semaine prochaine|(?:${DAY}) prochain`,
  urgent: "asap|urgent|urgence|serveur|en panne|tout de suite|immédiatement|au plus vite",
  until: "jusqu'(?:au|en|à|aux)",
  table: String.raw`
  died
    (?:écris|réponds) ${few(4)}(?:depuis|avec|de|à partir de|pour) (?:\w{1,20}[ ']){0,3}(?:compte|adresse|boîte|messagerie)\b.{0,80}\b(?:${GONE})\b
      + Je vous écris depuis le compte de Thomas : il est mort dimanche.
    (?:ici|c'est|je suis) (?:sa|son) (?:${RELATIVE})\b.{0,80}\b(?:${GONE})\b
      + Je suis sa soeur : Jane est décédée en avril.
  stop
    (?:arrête|arrêtez|arrêter|cesse|cessez|cesser) de (?:m'écrire|m'envoyer|me (?:contacter|solliciter|relancer|spammer)|nous (?:écrire|contacter|relancer))\b
      + Merci d'arrêter de m'écrire.
      - Arrête d'écrire si bien, je ne dors plus.
    ne (?:m'écri(?:s|vez|re)|m'envoie[sz]?|me contacte[rz]?|me relance[rz]?) plus(?: jamais)?${STOPS}|ne plus (?:m'écrire|me contacter|me relancer)\b
      + Ne m'écrivez plus.
      - Ne m'écris plus au bureau, prends cette adresse.
    (?:retire[rz]?|enlève|enlevez|supprimez?|désinscri\w{1,4}|raye[rz]?)[- ]moi de ${LIST}\b|me (?:retirer|désinscrire|supprimer|enlever) de ${LIST}\b
      + Merci de me retirer de votre liste de diffusion.
      - Retirez-moi de la tournée du jeudi.
    (?:laisse|laissez|fiche|fichez|fous|foutez)[- ]moi (?:tranquille|en paix|la paix)${STOPS}
      + Laissez-moi tranquille !
      - Laisse-moi tranquille avec mon chocolat et il n'en reste rien.
  prefers-mail
    préfère (?:\w{1,20} ){0,1}(?:les? mails?|les? e-?mails?|le courriel|l'écrit|par (?:mail|e-?mail|écrit)|qu'on s'écrive)(?= ?[.,!;]|$| (?:à|au|aux|plutôt|que|pour)\b)
      + À vrai dire, je préfère le mail au téléphone.
      - Je préfère le courriel bien tourné de ma cousine.
    préfère (?:écrire|t'écrire|vous écrire)(?= ?[.,!;]|$| (?:plutôt )?(?:qu'appeler|que (?:d'appeler|de (?:parler|téléphoner)|parler|téléphoner)|au téléphone))
      + Je préfère écrire que téléphoner.
      - Je préfère écrire le matin.
    ne m'appel(?:le|lez|ez) (?:surtout )?pas(?= ?[.,!;]|$| (?:au (?:bureau|travail)|chez|avant|s'il|svp|à la maison)\b)|(?:évite|évitez|merci) de (?:ne pas )?m'appeler\b
      + S'il te plaît, ne m'appelle pas.
      - Ne m'appelle pas chef.
    pas d(?:'appels?|e coups? de (?:fil|téléphone))(?: téléphoniques?)?,? (?:s'il|svp|merci)\b
      + Pas d'appels, s'il vous plaît.
    (?:déteste|horreur d[ue]|horreur de parler au|nulle? au|pas à l'aise au|mal à l'aise au|timide au) (?:le )?téléphone(?! (?:fixe|de|du|rouge)\b)
      + Je suis nulle au téléphone.
      - Je déteste le téléphone de la cuisine.
    (?:déteste|horreur de|n'aime pas) (?:\w{1,20} )?(?:téléphoner|parler au téléphone|les appels)\b
      + Je n'aime pas parler au téléphone.
    (?:uniquement|seulement|que) par (?:mail|e-?mail|écrit|courriel)\b
      + Je réponds uniquement par mail.
  sad
    (?:condoléances|obsèques|funérailles|enterrement(?! de vie)|soins palliatifs)\b
      + Les obsèques ont lieu jeudi.
      - L'enterrement de vie de garçon a lieu jeudi.
    (?:${KIN}) ${few(3)}(?:(?:est|était) (?:\w{1,20} )?(?:morte?|décédée?)|nous a quittés|vient de (?:mourir|décéder))\b
      + Mon père est mort en mars.
      - Mon téléphone est mort la semaine dernière.
    (?:mort|décès|perte|disparition) de (?:${MY}) (?:\w{1,20} )?(?:${KIN})\b
      + Depuis la mort de mon père, tout est silencieux.
      - Depuis la mort de mon imprimante, j'écris à la main.
    (?:perdu) (?:${MY}) (?:${KIN})\b
      + Nous avons perdu ma mère au printemps.
      - Nous avons perdu ma valise.
  declined
    (?:pas|plus) (?:\w{1,20} )?intéressée?s?\b
      + Je ne suis pas intéressée par un autre poste.
      - Ce n'est pas inintéressant.
    non,? (?:merci|je vous remercie|je te remercie)(?= ?[.,!;]|$)
      + Non merci.
      - Non, merci au vent, nous sommes là.
    merci,? mais non(?: merci)?${STOPS}|^(?:non,? |merci,? (?:mais )?)?pas (?:pour l'instant|maintenant|en ce moment|pour le moment)${STOPS}
      + Pas pour l'instant, merci.
      - Pas maintenant que le vent tourne !
    (?:dois|préfère|vais|suis obligée? de|suis contrainte? de) (?:\w{1,20} ){0,2}(?:décliner|refuser|passer mon tour)\b
      + Je dois malheureusement décliner.
    pas le (?:bon|meilleur) moment\b
      + Ce n'est pas le bon moment pour moi.
    ne cherche pas (?:de |d')(?:nouve\w{1,4} )?(?:emploi|poste|travail)\b
      + Je ne cherche pas de nouveau poste.
  cancelled
    (?:dois|devons|vais devoir|allons devoir|ai dû) ${fewBut("pas", 2)}(?:annuler|décommander|reporter|décaler|repousser)\b|obligée?s? (?:d'annuler|de (?:reporter|décommander|décaler|repousser))\b
      + Je dois malheureusement annuler notre appel de mardi.
      - Tu ne dois pas annuler.
    (?:peux|pourrai|pouvons|pourrons) (?:\w{1,20} ){0,2}pas (?:venir|être là|me libérer|t'appeler|vous appeler|déjeuner|dîner)(?! à bout)\b
      + Je ne pourrai pas venir vendredi.
      - Je ne peux pas venir à bout de ce boulon.
    (?:appel|déjeuner|dîner|rendez-vous|rdv|réunion|rencontre|café) ${few(4)}(?:est|a été) (?:annulée?|reportée?)\b
      + Notre déjeuner est annulé, la voiture est morte.
      - La réunion est à huit heures.
    (?:un (?:petit |gros )?(?:contretemps|empêchement))\b
      + J'ai un empêchement mardi.
  away
    (?:${AWAY}) ${few(4)}jusqu'(?:au|en|à|aux)\b
      + Je suis en congé jusqu'au 14 juin.
      - Le pain reste au four jusqu'à ce qu'il soit doré.
    jusqu'(?:au|en|à|aux) (?:[\w./°º]{1,20},? ){1,8}(?:${AWAY})\b
      + Jusqu'à fin mars, je suis en voyage.
    (?:de retour|je reviens|je rentre|je rentrerai|je serai là|je serai de retour) (?:au bureau |à la maison )?(?:le|à partir du) \d
      + Je serai de retour au bureau le 3 mai.
  leaving
    mon dernier jour(?= ?[.,!]|$| (?:chez|ici|à|au|dans|en poste|de travail)\b)
      + Vendredi est mon dernier jour chez Example.
      - C'était mon dernier jour de vacances.
    je quitte (?:la (?:société|boîte|fac)|l'(?:entreprise|université|agence)|mon (?:poste|emploi|travail))\b
      + Je quitte l'entreprise en mai.
      - Je quitte la route au phare.
    (?:me joindre|m'écrire|me contacter|me retrouver|joignable|écri\w{1,4}-moi|contacte[rz]?-moi) ${few(4)}(?:à|sur|au)(?: l'adresse)? \S{1,64}@
      + Ensuite tu peux m'écrire à jane@home.example.net au sujet des plans.
    ma nouvelle adresse (?:\w{1,20} ){0,2}(?:est|sera)\b
      + Ma nouvelle adresse personnelle est ci-dessous.
  called
    (?:${JOY}) (?:de (?:te|vous) parler|de (?:parler|discuter|bavarder) avec (?:toi|vous)|d'avoir (?:pu )?(?:parlé|discuté|bavardé) avec (?:toi|vous)|de (?:t'|vous )avoir (?:parlé|eue?) au téléphone|d'entendre (?:ta|votre) voix)\b(?! (?:tous|toutes|bientôt))
      + C'était un plaisir de vous parler hier.
      - Ce serait un plaisir de vous parler cette semaine.
    (?:suite à|après|depuis|lors de|comme convenu lors de) notre (?:\w{1,20} )?(?:${OURS})\b${NO_TENDER}
      + Suite à notre appel, voici le dessin du pied de mât.
      - Suite à notre appel d'offres, voici le dossier.
    on s'est (?:\w{1,20} ){0,2}(?:parlé|appelée?s?|téléphoné)\b|nous nous sommes (?:\w{1,20} ){0,2}(?:parlé|appelée?s|téléphoné)\b
      + La dernière fois qu'on s'est parlé, tu avais encore le bateau.
      - On ne s'est jamais parlé.
    (?:on a|nous avons|on en a|nous en avons) (?:\w{1,20} ){0,2}(?:parlé|discuté|bavardé) (?:au téléphone|${AGO})\b
      + Nous avons parlé au téléphone des abeilles.
      - Nous n'en avons jamais parlé au téléphone.
    comme (?:dit|convenu|discuté|évoqué|promis|(?:on|nous) (?:l'a|l'avons|en a|en avons) (?:dit|parlé|discuté|convenu)) (?:au téléphone|par téléphone|hier)\b
      + Comme convenu au téléphone, j'apporte l'échelle.
    merci (?:\w{1,20} )?pour (?:ton|votre|le|l'|cet|ce) ?(?:\w{1,20} )?(?:appel|coup de fil|coup de téléphone|message vocal)\b${NO_TENDER}|merci (?:de m'avoir|d'avoir) (?:rappelée?|appelée?)\b
      + Merci pour ton appel, j'y vois plus clair.
      - Merci pour votre appel à contributions.
    message (?:vocal )?sur (?:ton|votre|mon|le|ta|ma) (?:répondeur|boîte vocale|messagerie)\b|eu (?:ton|votre) message vocal\b
      + J'ai laissé un message sur ton répondeur.
      - J'ai laissé un message sur la table.
    au téléphone (?:${AGO}|avec (?:toi|vous))\b|(?:${AGO}) au téléphone\b|(?:t'ai|vous ai|s'est) eue?s? au téléphone\b
      + Tu avais l'air fatiguée hier au téléphone.
  met
    (?:${JOY}) (?:de (?:te|vous) (?:voir|revoir|rencontrer|croiser)|de (?:t'avoir|vous avoir) (?:re)?(?:vue?s?|rencontrée?s?|croisée?s?)|d'avoir fait (?:ta|votre) connaissance)\b(?! (?:bientôt|demain))
      + J'étais ravi de te revoir après tant d'années !
      - Je serais ravi de vous rencontrer.
    merci (?:\w{1,20} )?pour (?:le|la|ce|cette|ton|votre|l')[ ]?(?:\w{1,20} )?(?:${MEAL}|soirée|accueil|visite|hospitalité)(?= ?[.,!;:)]|$| (?:et|avec|d'hier|hier|de (?:${DAY}|l'autre)|(?:${DAY})|on|nous|c'était|chez)\b)
      + Merci pour le dîner, le poisson était une merveille.
      - Merci pour le café en grains.
    (?:le|la|ce|cette|notre|votre) (?:${MEAL}|soirée|visite) (?:[\w']{1,12} ){0,3}(?:était|a été) (?:\w{1,20} ){0,2}(?:super|géniale?|délicieu(?:x|se)|merveilleu(?:x|se)|agréable|formidable)\b
      + La soirée de samedi était merveilleuse.
      - Le café était fermé.
    on s'est (?:\w{1,20} ){0,2}(?:vus?|vues|revus?|rencontrée?s?|croisée?s?)\b|nous nous sommes (?:\w{1,20} ){0,2}(?:vus|vues|revus|rencontrée?s|croisée?s)\b
      + J'y pense depuis qu'on s'est vus à Brest.
      - Nous nous sommes rencontrés sur le forum.
    (?:t'ai|vous ai) (?:vue?s?|croisée?s?|aperçue?s?) (?:à|au|hier|${DAY}|dans|chez|lors)\b(?! (?:la )?(?:télé|télévision))
      + Je t'ai vue au salon, mais tu étais occupée.
      - Je t'ai vue à la télé.
  planned
    (?:r?appelle|r?appelez|téléphone|téléphonez)[- ]moi(?=\.|$|,? (?:${SOON}))
      + Appelle-moi quand tu as une minute.
      - Appelez-moi Ismaël.
    (?:passe|passez|donne|donnez)[- ]moi un (?:petit )?(?:coup de (?:fil|téléphone)|appel)\b|(?:te|vous) (?:passe|passerai|donne|donnerai) un (?:petit )?(?:coup de (?:fil|téléphone)|appel)\b
      + Passe-moi un coup de fil à ton retour.
      - Il ne passe pas un coup de vent sans dégâts.
    (?:je )?(?:t'|vous |te r|vous r)(?:appelle|appellerai|téléphone|téléphonerai)(?=[.,]|$| (?:${SOON})| (?:dans|au sujet|à propos))
      + Je vous rappelle demain matin.
      - Je vous rappelle que le port ferme.
    vais (?:t'|vous |te r|vous r)appeler\b
      + Je vais t'appeler dimanche.
    on (?:s'appelle|se parle|se téléphone|se rappelle|se voit|se retrouve) (?:\w{1,20} )?(?:${SOON})|(?:appelons-nous|parlons-nous|voyons-nous) (?:${SOON})
      + On s'appelle mardi ?
      - On se parle par mail mardi.
    (?:pouvons-nous|peut-on|pourrait-on|pourrions-nous|on peut|on pourrait|il faut qu'on|il faudrait qu'on|si on|pourquoi ne pas) ${fewBut("pas|ne", 3)}(?:se (?:parler|téléphoner|voir)|s'appeler|nous (?:parler|téléphoner|voir)|parler (?:au téléphone|de vive voix|${SOON})|se (?:parlait|voyait|parle|voie)|s'appelait|s'appelle|déjeuner|déjeunait|dîner|dînait|prendre un (?:café|verre)|prenait un (?:café|verre)|boire un (?:café|verre)|buvait un (?:café|verre))\b
      + Peut-on se parler vendredi ?
      - Désolée, on ne peut pas se parler mardi.
    (?:ça te|ça vous) (?:dit|dirait|irait|tente) ${few(4)}(?:${MEAL}|verre|appel)\b|(?:envie|dispo|disponible|libre|partante?) (?:d'un|d'une|pour un|pour une|de prendre un|de boire un) (?:\w{1,20} )?(?:${MEAL}|verre|appel|coup de fil)\b
      + Ça te dirait de prendre un café la semaine prochaine ?
      - Ça te dit quelque chose ?
    ^à (?:${DAY})(?: soir| prochain| matin)?(?= ?[.,!]|$)
      + À samedi !
      - À samedi près, tout est prêt.
    (?:passe|passez) (?:\w{1,20} ){0,2}(?:à la maison|me voir|nous voir|boire un)\b|je passe(?:rai)? (?:te|vous) voir\b
      + Passe donc me voir vers cinq heures.
      - Le bac ne passe pas à la maison du port.
    (?:n'hésit\w{1,3}|hésite[rz]?) (?:surtout )?pas à (?:m'appeler|me (?:rappeler|téléphoner|passer un coup))\b
      + N'hésitez pas à m'appeler.
  thanks
    (?<!\bnon,? )(?:merci (?:\w{1,20} )?(?:beaucoup|infiniment|mille fois|du fond du coeur)|mille mercis?|un (?:grand|immense|énorme) merci)\b(?! (?:d'avance|par avance|pour rien|à l'avance))
      + Merci beaucoup pour les prunes.
      - Merci beaucoup d'avance.
    suis (?:\w{1,20} ){0,2}reconnaissante?\b
      + Je vous suis infiniment reconnaissante.
      - Je vous serais reconnaissante de m'envoyer le fichier.
    (?:c'est|c'était|était) (?:vraiment |tellement |si |très |trop ){1,2}(?:gentil|aimable|sympa|adorable)\b(?! si)
      + C'était vraiment gentil de ta part.
    sans (?:toi|vous|(?:ton|votre|ta|vos|tes) \w{3,15}),? (?:je )?n'(?:aurais|y serais) (?:jamais|pas) ${few(2)}(?:réussi|pu|arrivée?|fait)\b|n'aurais (?:jamais|pas) ${few(4)}sans (?:toi|vous|ton|votre|ta|vos|tes)\b
      + Sans tes notes je n'aurais jamais réussi.
  personal
    (?:ma|mon|mes) (?:femme|mari|épouse|époux|fils|filles?|enfants?|gosses|mère|père|maman|papa|frères?|soeurs?|famille|chien|chienne|chat|chatte|jardin|anniversaire|week-?end|vacances|bateau|petits-\w{5,8})\b
      + Ma fille s'est mise à l'aviron.
      - Une fille du port.
    (?:tu me manques|vous me manquez|bon anniversaire|joyeux anniversaire|félicitations|comment vont les enfants)\b
      + Bon anniversaire !
  drafting
    (?:mon|ma|mes) (?:nouveau |nouvelle |premier |première |deuxième )?(?:brouillon|manuscrit|chapitre|roman|poème|esquisse|croquis|dessin|nouvelle|thèse)\b
      + Mon deuxième chapitre est encore trop long.
  `,
});
