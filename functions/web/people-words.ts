import type { Language } from "../../core/answer/action.ts";
import type { Rung, WhyNot } from "../../core/buddy/rules.ts";

/** What the pages about people say. */
export interface PeopleWords {
  readonly title: string;
  readonly lead: string;
  readonly nobody: string;
  readonly back: string;
  readonly all: string;
  readonly counts: (last: string, theirs: number, mine: number) => string;
  readonly turning: (page: number, pages: number) => string;
  readonly before: string;
  readonly next: string;
  readonly why: string;
  readonly ground: string;
  readonly lanes: string;
  readonly you: string;
  readonly they: string;
  readonly untold: string;
  readonly undated: string;
  readonly figure: string;
  readonly namedOn: (day: string) => string;
  readonly rungs: Readonly<Record<Rung, string>>;
  readonly whyNot: Readonly<Record<WhyNot, string>>;
}

const EN: PeopleWords = {
  title: "The people you write with",
  lead: "Where each of them stands, on the way from a first mail to a call, a coffee and beyond. Whoever has the link to this page can read it.",
  nobody: "Nobody yet. Put your secret address in BCC of a mail, and whoever it is to stands here on the next morning.",
  back: "Back to your settings",
  all: "All the people",
  counts: (last, theirs, mine) => `last mail ${last}; ${theirs} of theirs, ${mine} of yours`,
  turning: (page, pages) => `Page ${page} of ${pages}`,
  before: "Before",
  next: "More people",
  why: "What speaks for a call",
  ground: "What you both return to",
  lanes: "Both lanes of the correspondence, and where it stood, over time",
  you: "you",
  they: "they",
  untold: "Nothing is drawn here, and nothing is asked of you.",
  undated: "No message with a date yet.",
  figure:
    "Above your mails, below theirs: a larger dot holds more words, an empty one says nothing that counts. The higher the band, the nearer to a call.",
  namedOn: (day) => `The broken line is ${day}, when the mail named them.`,
  rungs: {
    stranger: "a stranger so far",
    warming: "warming up",
    buddy: "worth a call",
    offered: "named to you",
    agreed: "you mean to talk",
    called: "you have talked",
    met: "you have met",
    resting: "at rest",
    gone: "gone quiet",
    automatic: "a machine",
    quiet: "left in peace",
  },
  whyNot: {
    automatic: "Machines write from this address.",
    "perhaps-you": "They bear your own name: perhaps another address of yours.",
    "never-written-to": "As far as I have seen, you have not written to them yet.",
    "already-talking": "You two talk already.",
    "wishes-quiet": "They asked not to be written to.",
    "prefers-mail": "They would rather write than ring.",
    "has-died": "A mail told of their death.",
    declined: "You have said no, and have not written since.",
    agreed: "You mean to talk or to meet already.",
    cancelled: "What you had planned was cancelled. It is their turn.",
    boring: "You send links, and they only say thanks. Let it rest, or ask them something.",
    away: "They have said that they are away.",
    "all-business": "You write of work alone so far.",
    "sad-news": "There was sad news in the last thirty days: not the time for a suggestion.",
    unanswered: "Your last three mails got no answer that I have seen.",
    "gone-cold": "They have been silent for much longer than is usual between you.",
    "too-few": "Too few messages of theirs say something of their own so far.",
    "one-day": "All they wrote, they wrote on one day. It takes two.",
    crowd: "Mostly you meet in mails to many.",
    "no-common-ground": "You write of the matter in hand alone, nothing yet that both of you raise.",
    "told-later": "You asked to be reminded later.",
    "told-never": "You asked never to hear of them.",
    offered: "They were named to you, and are not named again before something new comes.",
  },
};

const DE: PeopleWords = {
  title: "Die Menschen, mit denen du schreibst",
  lead: "Wo jeder von ihnen steht, auf dem Weg von der ersten Mail zu einem Anruf, einem Kaffee und weiter. Wer den Link zu dieser Seite hat, kann sie lesen.",
  nobody: "Noch niemand. Setze deine geheime Adresse in BCC, und wem du schreibst, steht am nächsten Morgen hier.",
  back: "Zurück zu deinen Einstellungen",
  all: "Alle Menschen",
  counts: (last, theirs, mine) => `letzte Mail ${last}; ${theirs} von dort, ${mine} von dir`,
  turning: (page, pages) => `Seite ${page} von ${pages}`,
  before: "Davor",
  next: "Weitere",
  why: "Was für einen Anruf spricht",
  ground: "Worauf ihr beide zurückkommt",
  lanes: "Beide Bahnen des Briefwechsels und wie es stand, über die Zeit",
  you: "du",
  they: "andere Seite",
  untold: "Hier wird nichts gezeichnet, und nichts von dir gewollt.",
  undated: "Noch keine Nachricht mit einem Datum.",
  figure:
    "Oben deine Mails, unten die der anderen Seite: Ein größerer Punkt hat mehr Worte, ein leerer sagt nichts, was zählt. Je höher das Band, desto näher am Anruf.",
  namedOn: (day) => `Die gestrichelte Linie ist der ${day}, als die Mail den Namen nannte.`,
  rungs: {
    stranger: "noch fremd",
    warming: "wird wärmer",
    buddy: "einen Anruf wert",
    offered: "dir genannt",
    agreed: "ihr wollt sprechen",
    called: "ihr habt gesprochen",
    met: "ihr habt euch getroffen",
    resting: "ruht",
    gone: "still geworden",
    automatic: "eine Maschine",
    quiet: "in Ruhe gelassen",
  },
  whyNot: {
    automatic: "Von dieser Adresse schreiben Maschinen.",
    "perhaps-you": "Der Name ist deiner: vielleicht eine weitere Adresse von dir.",
    "never-written-to": "Soweit ich gesehen habe, hast du dorthin noch nicht geschrieben.",
    "already-talking": "Ihr sprecht schon miteinander.",
    "wishes-quiet": "Dort wünscht man keine Mails.",
    "prefers-mail": "Dort schreibt man lieber, als zu telefonieren.",
    "has-died": "Eine Mail sprach vom Tod.",
    declined: "Du hast abgesagt und seither nicht geschrieben.",
    agreed: "Ihr wollt schon sprechen oder euch treffen.",
    cancelled: "Was ihr vorhattet, wurde abgesagt. Die andere Seite ist am Zug.",
    boring: "Du schickst Links, und zurück kommt nur ein Dank. Lass es ruhen, oder frag etwas.",
    away: "Dort ist jemand verreist.",
    "all-business": "Ihr schreibt bisher nur von der Arbeit.",
    "sad-news": "In den letzten dreißig Tagen kam eine traurige Nachricht: nicht die Zeit für einen Vorschlag.",
    unanswered: "Deine letzten drei Mails blieben ohne Antwort, soweit ich gesehen habe.",
    "gone-cold": "Es ist viel länger still, als es bei euch üblich ist.",
    "too-few": "Zu wenige Nachrichten von dort sagen bisher etwas Eigenes.",
    "one-day": "Alles von dort kam an einem Tag. Es braucht zwei.",
    crowd: "Meist trefft ihr euch in Mails an viele.",
    "no-common-ground": "Ihr schreibt nur von der Sache selbst, noch nichts, was ihr beide ansprecht.",
    "told-later": "Du wolltest später erinnert werden.",
    "told-never": "Du wolltest nie davon hören.",
    offered: "Der Name wurde dir genannt und kommt erst wieder, wenn es Neues gibt.",
  },
};

const FR: PeopleWords = {
  title: "Les personnes avec qui tu écris",
  lead: "Où en est chacune, du premier message à un appel, un café et plus loin. Qui a le lien de cette page peut la lire.",
  nobody:
    "Personne encore. Mets ton adresse secrète en copie cachée, et la personne à qui tu écris figure ici le lendemain matin.",
  back: "Retour à tes réglages",
  all: "Toutes les personnes",
  counts: (last, theirs, mine) => `dernier message le ${last} ; ${theirs} de leur part, ${mine} de toi`,
  turning: (page, pages) => `Page ${page} sur ${pages}`,
  before: "Avant",
  next: "D'autres personnes",
  why: "Ce qui parle pour un appel",
  ground: "Ce à quoi vous revenez tous les deux",
  lanes: "Les deux voies de la correspondance, et où elle en était, au fil du temps",
  you: "toi",
  they: "l'autre",
  untold: "Rien n'est dessiné ici, et rien ne t'est demandé.",
  undated: "Aucun message daté pour l'instant.",
  figure:
    "En haut tes messages, en bas les leurs : un point plus grand contient plus de mots, un point vide ne dit rien qui compte. Plus la bande est haute, plus l'appel est proche.",
  namedOn: (day) => `La ligne brisée est le ${day}, quand le message a donné ce nom.`,
  rungs: {
    stranger: "encore étranger",
    warming: "se réchauffe",
    buddy: "vaut un appel",
    offered: "déjà nommé",
    agreed: "vous voulez parler",
    called: "vous avez parlé",
    met: "vous vous êtes vus",
    resting: "au repos",
    gone: "devenu silencieux",
    automatic: "une machine",
    quiet: "laissé en paix",
  },
  whyNot: {
    automatic: "Des machines écrivent depuis cette adresse.",
    "perhaps-you": "C'est ton propre nom : peut-être une autre adresse à toi.",
    "never-written-to": "D'après ce que j'ai vu, tu n'y as pas encore écrit.",
    "already-talking": "Vous vous parlez déjà.",
    "wishes-quiet": "On a demandé à ne pas recevoir de messages.",
    "prefers-mail": "On y préfère écrire que téléphoner.",
    "has-died": "Un message parlait d'un décès.",
    declined: "Tu as dit non, et n'as pas écrit depuis.",
    agreed: "Vous voulez déjà parler ou vous voir.",
    cancelled: "Ce que vous aviez prévu a été annulé. C'est à l'autre.",
    boring: "Tu envoies des liens, et il ne revient qu'un merci. Laisse reposer, ou pose une question.",
    away: "On a annoncé une absence.",
    "all-business": "Vous n'écrivez que du travail jusqu'ici.",
    "sad-news": "Il y a eu une triste nouvelle ces trente derniers jours : ce n'est pas le moment.",
    unanswered: "Tes trois derniers messages sont restés sans réponse, d'après ce que j'ai vu.",
    "gone-cold": "Le silence dure bien plus que d'habitude entre vous.",
    "too-few": "Trop peu de messages de là-bas disent quelque chose de personnel jusqu'ici.",
    "one-day": "Tout est venu en un seul jour. Il en faut deux.",
    crowd: "Vous vous croisez surtout dans des messages à plusieurs.",
    "no-common-ground": "Vous n'écrivez que de l'affaire en cours, rien encore que vous souleviez tous les deux.",
    "told-later": "Tu voulais un rappel plus tard.",
    "told-never": "Tu voulais ne jamais en entendre parler.",
    offered: "Le nom t'a été donné, et ne revient que s'il y a du nouveau.",
  },
};

const ES: PeopleWords = {
  title: "Las personas con quienes escribes",
  lead: "Dónde está cada una, en el camino del primer correo a una llamada, un café y más allá. Quien tenga el enlace de esta página puede leerla.",
  nobody:
    "Nadie todavía. Pon tu dirección secreta en copia oculta, y la persona a quien escribes aparece aquí a la mañana siguiente.",
  back: "Volver a tus ajustes",
  all: "Todas las personas",
  counts: (last, theirs, mine) => `último correo ${last}; ${theirs} de su parte, ${mine} de la tuya`,
  turning: (page, pages) => `Página ${page} de ${pages}`,
  before: "Antes",
  next: "Más personas",
  why: "Lo que habla a favor de una llamada",
  ground: "A lo que volvéis los dos",
  lanes: "Los dos carriles de la correspondencia, y cómo estaba, a lo largo del tiempo",
  you: "tú",
  they: "la otra parte",
  untold: "Aquí no se dibuja nada, y no se te pide nada.",
  undated: "Ningún mensaje con fecha todavía.",
  figure:
    "Arriba tus correos, abajo los suyos: un punto mayor tiene más palabras, uno vacío no dice nada que cuente. Cuanto más alta la banda, más cerca la llamada.",
  namedOn: (day) => `La línea discontinua es el ${day}, cuando el correo dio el nombre.`,
  rungs: {
    stranger: "aún desconocido",
    warming: "entrando en calor",
    buddy: "merece una llamada",
    offered: "ya nombrado",
    agreed: "queréis hablar",
    called: "habéis hablado",
    met: "os habéis visto",
    resting: "en reposo",
    gone: "en silencio",
    automatic: "una máquina",
    quiet: "en paz",
  },
  whyNot: {
    automatic: "Desde esta dirección escriben máquinas.",
    "perhaps-you": "Lleva tu propio nombre: quizá otra dirección tuya.",
    "never-written-to": "Por lo que he visto, aún no le has escrito.",
    "already-talking": "Ya habláis.",
    "wishes-quiet": "Pidió que no le escribieran.",
    "prefers-mail": "Prefiere escribir a llamar.",
    "has-died": "Un correo hablaba de su muerte.",
    declined: "Dijiste que no, y no has escrito desde entonces.",
    agreed: "Ya queréis hablar o veros.",
    cancelled: "Lo que teníais previsto se canceló. Le toca a la otra parte.",
    boring: "Envías enlaces, y solo vuelve un gracias. Déjalo reposar, o pregunta algo.",
    away: "Dijo que está fuera.",
    "all-business": "Hasta ahora solo escribís de trabajo.",
    "sad-news": "Hubo una noticia triste en los últimos treinta días: no es momento.",
    unanswered: "Tus tres últimos correos no tuvieron respuesta, por lo que he visto.",
    "gone-cold": "El silencio dura mucho más de lo habitual entre vosotros.",
    "too-few": "Muy pocos mensajes suyos dicen algo propio hasta ahora.",
    "one-day": "Todo lo escribió en un día. Hacen falta dos.",
    crowd: "Os encontráis sobre todo en correos a muchos.",
    "no-common-ground": "Solo escribís del asunto en curso, nada aún que los dos planteéis.",
    "told-later": "Pediste que te lo recordara más tarde.",
    "told-never": "Pediste no oír nunca de esta persona.",
    offered: "Se te dio el nombre, y no vuelve hasta que haya algo nuevo.",
  },
};

export const PEOPLE_WORDS: Readonly<Record<Language, PeopleWords>> = { en: EN, de: DE, fr: FR, es: ES };
