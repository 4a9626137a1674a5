import { NAME, type Phrases } from "./phrases.ts";

const hoursOf = (hours: number, numbers: readonly string[]): string =>
  hours === 1 ? "une heure" : `${numbers[hours] ?? hours} heures`;

// A sign of two parts, and what stands inside «», keeps its space, and no line breaks there: U+00A0, which every font has.
export const FR: Phrases = {
  locale: "fr-FR",
  numbers: ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  colon: "\u00a0: ",
  semicolon: "\u00a0; ",
  topic: (name) => `«\u00a0${name}\u00a0»`,
  bareTopic: (name) => name,
  subject: {
    one: (name, topic) => `${name}, et ${topic}`,
    worth: (names) => `${names}\u00a0: un appel en vaut la peine`,
    noted: "C'est noté",
    unclear: "Que voulais-tu dire\u00a0?",
    quiet: "Tout est calme",
    exposed: "Ton adresse secrète a été vue",
  },
  first: {
    subject: (name) => `Ça marche\u00a0: ton message à ${name} est lu`,
    works: (name) => `Ça marche. J'ai lu ton message à ${name}`,
    quoted: (count, days) => `, et ${count} de l'autre côté dans ce qu'il cite (${days})`,
    phone: (written) => `La signature contient un numéro\u00a0: ${written}.`,
    quiet: "Dès que quelqu'un mérite un appel, je t'écris\u00a0; d'ici là, je me tais.",
    wrong: "Quelque chose de mal lu\u00a0? Réponds et dis-le.",
  },
  exposed: (name) =>
    `Ton adresse secrète figure dans À ou Cc de ton message à ${name}, à la vue de tous. Personne d'autre n'entre par elle\u00a0; mets-la en copie cachée la prochaine fois.`,
  who: (day, subject) =>
    `Qui a écrit le mail que tu as transféré ${day}${subject === undefined ? "" : `, ${subject}`}\u00a0? Réponds par un nom.`,
  newZone: (town, time) =>
    `Tes messages viennent maintenant d'un autre fuseau horaire (${town})\u00a0: le message arrive à ${time}, heure de là-bas. «\u00a0à 9h\u00a0» change l'heure, la page des réglages le fuseau.`,
  offers: {
    call: `${NAME} mériterait un appel.`,
    "pick-topic": `${NAME} mériterait un appel, une fois le sujet choisi.`,
    "swap-numbers": `${NAME} va quitter cette adresse\u00a0: échangez vos numéros maintenant.`,
    "meet-there": `${NAME} parle aussi d'y aller\u00a0: retrouvez-vous là-bas.`,
    "old-friend": `${NAME} mériterait un appel, après tout ce temps.`,
    "ask-take": `${NAME} mériterait un appel à propos de ton texte.`,
    "thank-fan": `${NAME} t'a remercié plus d'une fois\u00a0: un appel ferait plaisir.`,
  },
  tips: {
    thank: `Tu as parlé à ${NAME}\u00a0: un mot de merci, avec ce que tu as promis, garde le lien.`,
    coffee: `Toi et ${NAME} vous êtes parlé et vous écrivez encore\u00a0: un café serait la suite.`,
    "back-online": `C'est calme avec ${NAME} depuis votre appel\u00a0: écris de nouveau, sans raison.`,
    "write-alone": `Tu croises ${NAME} dans des messages à plusieurs\u00a0: écris-lui à part.`,
    "tell-them": `Tu aimes ce que fait ${NAME}\u00a0: dis-le, sans rien demander.`,
    "ask-silence": `À ce que j'ai vu, c'est calme entre toi et ${NAME}\u00a0: vous écrivez-vous encore, sans moi en copie cachée\u00a0?`,
  },
  agreed: {
    subject: (name, when) => `Toi et ${name}\u00a0: ${when}`,
    line: (name, when, { who, day, quote }) =>
      `Toi et ${name}, c'est convenu\u00a0: ${when} (${who}, ${day}\u00a0: ${quote}). Le rendez-vous est dans le fichier d'agenda joint.`,
    event: (name) => `Rendez-vous avec ${name}`,
  },
  asks: {
    call: (topic) => `Et si on parlait de ${topic} de vive voix\u00a0? Je pourrais t'appeler un jour cette semaine.`,
    "pick-topic": () => "J'aime nos échanges. De quoi aimerais-tu parler si je t'appelais cette semaine\u00a0?",
    "swap-numbers": () =>
      "Avant ton départ\u00a0: quel numéro et quelle adresse garderas-tu\u00a0? J'aimerais rester en contact.",
    "meet-there": () => "On dirait que nous y serons tous les deux. On s'y retrouve pour un café\u00a0?",
    "old-friend": () => "Nous nous écrivons depuis si longtemps. Puis-je t'appeler un jour cette semaine\u00a0?",
    "ask-take": () =>
      "Je bute sur mon texte et ton avis m'aiderait. Puis-je t'appeler dix minutes cette semaine\u00a0?",
    "thank-fan": () => "Ce que tu as écrit me porte. Puis-je t'appeler cette semaine pour te le dire\u00a0?",
  },
  wrote: (mails, days, since) => `a écrit ${mails} en ${days} depuis le ${since}`,
  reasons: {
    asks: "pose des questions en retour",
    thanks: "te remercie",
    personal: "parle aussi de sa vie, pas seulement de l'affaire",
    long: "prend le temps d'écrire longuement",
    leaving: "va bientôt quitter cette adresse",
  },
  mails: (count, isOne) => (isOne ? `${count} vrai message` : `${count} vrais messages`),
  days: (count, isOne) => (isOne ? `${count} jour` : `${count} jours`),
  ground: (topic) => `Vous revenez tous les deux à ${topic}\u00a0:`,
  you: "toi",
  lanes: (mine, theirs, first, since) => `Depuis le ${since}\u00a0: toi ${mine} messages, ${first} ${theirs}.`,
  introduce: {
    line: (who, topic, asked) =>
      `${who} reviennent tous les deux à ${topic}, et je ne les ai jamais vus dans un même message. Demande d'abord à chacun\u00a0: ${asked}.`,
    mail: (first) => `un message à ${first}`,
    subject: "Une question",
    draft: (first, topic) => [
      `Bonjour ${first},`,
      `j'écris aussi à une autre personne qui revient souvent à ${topic}, comme toi et moi. Puis-je vous mettre en contact\u00a0? Je pose la question aux deux, et aucun nom n'est donné avant deux oui.`,
    ],
  },
  gather: (who, topic, town, seats) =>
    `${who} t'écrivent tous au sujet de ${topic}, et leurs signatures indiquent ${town}\u00a0: une table pour ${seats} serait vite mise.`,
  promised: {
    mine: (day, quote) => `Tu as promis le ${day}\u00a0: ${quote} C'est une façon simple de commencer.`,
    theirs: (first, day, quote) => `${first} a promis le ${day}\u00a0: ${quote} Tu pourrais demander où cela en est.`,
  },
  fromSignature: (day) => `d'après la signature du ${day}`,
  fromYou: (day) => `comme tu me l'as dit le ${day}`,
  noCountry: "sans indicatif de pays",
  noNumber: (first) => `Pas encore de numéro\u00a0: demande-le à ${first}.`,
  span: ({ hours, minutes }, numbers) =>
    [...(hours > 0 ? [hoursOf(hours, numbers)] : []), ...(minutes > 0 ? [`${minutes} minutes`] : [])].join(" et "),
  clock: (first, span, side) =>
    side === "same"
      ? `Chez ${first}, il est la même heure que chez toi.`
      : `Chez ${first}, il est ${span} ${side === "ahead" ? "plus tard" : "plus tôt"} que chez toi.`,
  polite: (from, to) => `Entre ${from} et ${to}, heure de chez toi, tu ne déranges pas.`,
  askFirst: "Plutôt demander d'abord\u00a0?",
  openMail: (first) => `Ouvrir un message à ${first}`,
  callSubject: "On s'appelle\u00a0?",
  answer: (words) =>
    `Réponds simplement à ce message\u00a0: ${words.join(", ")}. Sans réponse, cela s'efface en deux semaines.`,
  answers: (first) => ["appelé", "en juin", `pas ${first}`],
  tap: "Ou touche\u00a0:",
  taps: (first) => ({ called: "appelé", later: "dans trois semaines", never: `ne plus proposer ${first}` }),
  alsoGood: `Un appel aussi à ${NAME}\u00a0?`,
  noted: "C'est noté\u00a0:",
  done: {
    called: (name, day) => `tu as parlé à ${name} ${day}`,
    met: (name, day) => `tu as vu ${name} ${day}`,
    notYet: (name) => `pas encore d'appel avec ${name}`,
    never: (name) => `${name}\u00a0: plus jamais`,
    again: (name) => `${name} peut de nouveau être proposé`,
    will: (name, day) => `tu contactes ${name} toi-même\u00a0; je n'en parle plus avant le ${day}`,
    later: (name, day) => `${name}\u00a0: pas avant le ${day}`,
    wrote: (name) => `${name} a écrit ce que tu as transféré`,
    number: (name, written) => `${name} est au ${written}`,
    pause: (day) =>
      day === undefined
        ? "plus de messages jusqu'à ta réponse «\u00a0reprends\u00a0»"
        : `plus de messages jusqu'au ${day}`,
    resume: "les messages reprennent",
    hour: (time) => `le message arrive à ${time}`,
    language: "en français désormais",
    mine: (address) => `${address} est à toi, et ce qui en est venu est lu`,
    notMine: (address) => `${address} n'est pas à toi\u00a0; ce qui en est venu est jeté`,
    days: (days, weekly) =>
      ({
        all: "le message peut arriver tous les jours",
        weekdays: "le message n'arrive que les jours ouvrés",
        mondays: `le message n'arrive que ${weekly}`,
      })[days],
    stop: "plus de messages\u00a0; réponds «\u00a0reprends\u00a0» s'ils te manquent",
    neverDomain: (domain) => `plus personne de ${domain}`,
    erase: "tout est en train d'être effacé",
    export: "tout ce que je garde est en route vers toi",
    undo: "ta dernière réponse est annulée",
  },
  sender: {
    subject: "Cette adresse est-elle à toi\u00a0?",
    ask: (address) =>
      `Quelqu'un a écrit à ton adresse secrète depuis ${address}. Cette adresse est-elle à toi\u00a0? Réponds «\u00a0oui, c'est la mienne\u00a0» ou «\u00a0pas à moi\u00a0».`,
    taken: (address) => `Je n'ai pas pu ajouter ${address}\u00a0: quelqu'un d'autre l'a déjà ici.`,
  },
  untilAnswered: (weekly) => `Seulement ${weekly}, jusqu'à ta réponse.`,
  undoHint: "«\u00a0annule\u00a0» revient en arrière.",
  unclear: (quote) => `Je n'ai pas compris ${quote}.`,
  perhaps: (name) => `S'agit-il de ${name}\u00a0?`,
  which: (names) => `Parles-tu de ${names}\u00a0?`,
  canSay:
    "Je comprends des réponses comme «\u00a0appelé Jane\u00a0», «\u00a0Jane en juin\u00a0», «\u00a0jamais Jane\u00a0», «\u00a0pause jusqu'à lundi\u00a0», «\u00a0à 7 h\u00a0», «\u00a0annule\u00a0», «\u00a0stop\u00a0».",
  sayAgain: "Dis-le autrement, ou laisse.",
  everyWeekday: ["le lundi", "le mardi", "le mercredi", "le jeudi", "le vendredi", "le samedi", "le dimanche"],
  on: (day) => `le ${day}`,
  today: "aujourd'hui",
  yesterday: "hier",
  filed: (count, n) => (n === 1 ? `${count} message classé` : `${count} messages classés`),
  byHead: "en-tête seul lu",
  held: (count, n) => `${count} en attente, faute de preuve que ${n === 1 ? "tu l'as envoyé" : "tu les as envoyés"}`,
  flooded: (count, n) =>
    `${count} non ${n === 1 ? "lu" : "lus"}, car il en est venu trop en un jour sans preuve qu'ils viennent de toi`,
  late: {
    subject: "Certains de tes messages attendent",
    tell: (count, n, days) =>
      `Il est venu plus de messages de toi que je n'en lis en un jour\u00a0: ${count} ${n === 1 ? "attend et sera lu" : "attendent et seront lus"} sans que tu fasses rien, d'ici environ ${days === 1 ? "un jour" : `${days} jours`}.`,
    many: "plus de mille",
  },
  since: { first: "Jusqu'ici", last: "Depuis la dernière fois" },
  quiet: (filed) =>
    `Tout va bien, et personne n'est à appeler cette semaine. ${filed} Dès que quelqu'un mérite un appel, je t'écris.`,
  footer: "Tu reçois ceci parce que tes messages m'arrivent en copie cachée\u00a0; jamais plus d'un par jour.",
  why: (first) => `Pourquoi ${first}, en détail`,
  settings: "Heure, langue, pause, personnes",
  unsubscribe: "Se désabonner",
};
