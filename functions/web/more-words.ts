import type { Language } from "../../core/answer/action.ts";
import type { Late } from "../../core/late-mails.ts";
import type { HeldReason } from "../../core/mail/authenticate.ts";

/** What the page of settings says beside its form: domains, people, the secret address, everything, and the way out. */
export interface MoreWords {
  readonly domains: string;
  readonly domainLabel: string;
  readonly domainHint: string;
  readonly domainAdd: string;
  readonly domainPublic: string;
  readonly people: string;
  readonly peopleLink: string;
  readonly former: (until: string) => string;
  readonly renew: string;
  readonly renewHint: string;
  readonly renewed: string;
  readonly senders: string;
  readonly mine: string;
  readonly notMine: string;
  readonly taken: string;
  readonly held: {
    readonly title: string;
    readonly reasons: Readonly<Record<HeldReason, string>>;
    /** Before the user's own address, which a mail claims without a proof. */
    readonly claims: string;
    readonly mails: (count: number) => string;
    readonly letIn: string;
    readonly throwAway: string;
    readonly hint: string;
    /** The user's own mails that wait because too many came. */
    readonly late: (late: Late) => string;
  };
  readonly lettingIn: string;
  readonly throwingAway: string;
  readonly everything: string;
  readonly everythingHint: string;
  readonly send: string;
  readonly exported: string;
  readonly leave: string;
  readonly leaveLink: string;
  readonly erase: {
    readonly title: string;
    readonly lead: string;
    readonly list: readonly string[];
    readonly check: string;
    readonly missing: string;
    readonly button: string;
    readonly back: string;
    readonly doneTitle: string;
    readonly done: string;
  };
}

export const MORE_WORDS: Readonly<Record<Language, MoreWords>> = {
  en: {
    domains: "Nobody from these domains",
    domainLabel: "A domain, as in example.com",
    domainHint: "Whoever has an address there is not named. Your mails to them are read on.",
    domainAdd: "Leave it out",
    domainPublic: "This is a provider of mail for everybody: whoever has an address there is left out.",
    people: "The people",
    peopleLink: "See whom you write with, and where they stand",
    former: (until) => `leads to you until ${until}`,
    renew: "Take a new address",
    renewHint: "For when it was seen by others. The old one still works for thirty days.",
    renewed: "You have a new secret address. Put it into your address book.",
    senders:
      "Somebody wrote to your secret address from these. Are they yours? If so, what came from there is read; if not, it is thrown away.",
    mine: "Mine",
    notMine: "Not mine",
    taken: "It was not added: somebody else has this address here already.",
    held: {
      title: "Mails that wait",
      reasons: {
        "no-single-sender": "it names no single sender",
        "not-authenticated": "nothing proves who sent it",
        virus: "a virus was found in it",
        spam: "it was taken for spam",
        "sender-unknown": "it came from an address that is not yours:",
        "not-confirmed": "it waits for your yes to the welcome",
        "too-many": "more of yours came than a day takes",
      },
      claims: "it says that it comes from your address",
      mails: (count) => `${count} mails`,
      letIn: "Let in",
      throwAway: "Throw away",
      hint: "They are kept for seven days, unread. What you let in is filed as yours where it names your address; nothing that it says to me is done, and the next one waits again.",
      late: ({ count, isMore, days }) =>
        `More of your own mails came than I read in a day: ${isMore ? "more than " : ""}${count} ${count === 1 ? "waits, and is" : "wait, and are"} read without your doing within about ${days === 1 ? "a day" : `${days} days`}.`,
    },
    lettingIn: "They are let in: in a few minutes they are read.",
    throwingAway: "They are thrown away.",
    everything: "Everything I keep",
    everythingHint:
      "People, settings and what you wrote each other, as files. It comes by mail to your own address, at most once an hour.",
    send: "Send me everything",
    exported: "It is on its way: look into your mail in a few minutes.",
    leave: "Leaving",
    leaveLink: "Have everything erased",
    erase: {
      title: "Erase everything?",
      lead: "All that I keep of you is removed, and nobody can bring it back. One last mail tells you that it is done.",
      list: [
        "Your mails and all that was read in them",
        "The people, and what you said of them",
        "Your settings and your secret address, which then leads nowhere",
      ],
      check: "Yes, erase all of it for good",
      missing: "Nothing was erased. Tick the box first, if you mean it.",
      button: "Erase me",
      back: "Back to your settings",
      doneTitle: "It is being erased.",
      done: "In a few minutes nothing is left. One last mail tells you so. You can close this page.",
    },
  },
  de: {
    domains: "Niemand von diesen Domains",
    domainLabel: "Eine Domain, wie example.com",
    domainHint: "Wer dort eine Adresse hat, wird nicht genannt. Deine Mails dorthin werden weiter gelesen.",
    domainAdd: "Auslassen",
    domainPublic: "Das ist ein Anbieter für alle: Wer dort eine Adresse hat, wird ausgelassen.",
    people: "Die Menschen",
    peopleLink: "Sieh, mit wem du schreibst und wie es steht",
    former: (until) => `führt bis ${until} noch zu dir`,
    renew: "Neue Adresse nehmen",
    renewHint: "Für den Fall, dass andere sie gesehen haben. Die alte gilt noch dreißig Tage.",
    renewed: "Du hast eine neue geheime Adresse. Nimm sie in dein Adressbuch auf.",
    senders:
      "Von diesen hat jemand an deine geheime Adresse geschrieben. Gehören sie dir? Wenn ja, wird gelesen, was von dort kam; wenn nein, wird es weggeworfen.",
    mine: "Meine",
    notMine: "Nicht meine",
    taken: "Sie ist nicht dazugekommen: Jemand anders hat diese Adresse hier schon.",
    held: {
      title: "Mails, die warten",
      reasons: {
        "no-single-sender": "sie nennt nicht genau einen Absender",
        "not-authenticated": "nichts beweist, wer sie geschickt hat",
        virus: "es steckte ein Virus darin",
        spam: "sie wurde für Spam gehalten",
        "sender-unknown": "sie kam von einer Adresse, die nicht deine ist:",
        "not-confirmed": "sie wartet auf dein Ja zur Begrüßung",
        "too-many": "von dir kamen mehr, als ich an einem Tag lese",
      },
      claims: "sie nennt als Absender deine Adresse",
      mails: (count) => `${count} Mails`,
      letIn: "Einlassen",
      throwAway: "Wegwerfen",
      hint: "Sie bleiben sieben Tage, ungelesen. Was du einlässt, wird als deine abgelegt, wenn es deine Adresse nennt; nichts, was darin an mich gerichtet ist, wird getan, und die nächste wartet wieder.",
      late: ({ count, isMore, days }) =>
        `Es kamen mehr Mails von dir, als ich an einem Tag lese: ${isMore ? "mehr als " : ""}${count} ${count === 1 ? "wartet und wird" : "warten und werden"} von selbst gelesen, innerhalb von etwa ${days === 1 ? "einem Tag" : `${days} Tagen`}.`,
    },
    lettingIn: "Sie werden eingelassen: In ein paar Minuten sind sie gelesen.",
    throwingAway: "Sie werden weggeworfen.",
    everything: "Alles, was ich habe",
    everythingHint:
      "Menschen, Einstellungen und was ihr euch geschrieben habt, als Dateien. Es kommt per Mail an deine eigene Adresse, höchstens einmal in der Stunde.",
    send: "Schick mir alles",
    exported: "Es ist unterwegs: Sieh in ein paar Minuten in deine Mail.",
    leave: "Gehen",
    leaveLink: "Alles löschen lassen",
    erase: {
      title: "Alles löschen?",
      lead: "Alles, was ich von dir habe, wird entfernt, und niemand kann es zurückholen. Eine letzte Mail sagt dir, dass es getan ist.",
      list: [
        "Deine Mails und alles, was darin gelesen wurde",
        "Die Menschen, und was du über sie gesagt hast",
        "Deine Einstellungen und deine geheime Adresse, die dann nirgendwohin führt",
      ],
      check: "Ja, alles für immer löschen",
      missing: "Nichts wurde gelöscht. Setze erst das Häkchen, wenn du es so meinst.",
      button: "Lösch mich",
      back: "Zurück zu deinen Einstellungen",
      doneTitle: "Es wird gelöscht.",
      done: "In ein paar Minuten ist nichts mehr da. Eine letzte Mail sagt es dir. Du kannst diese Seite schließen.",
    },
  },
  fr: {
    domains: "Personne de ces domaines",
    domainLabel: "Un domaine, comme example.com",
    domainHint: "Qui a une adresse là-bas n'est pas nommé. Tes messages vers eux sont toujours lus.",
    domainAdd: "Laisser de côté",
    domainPublic: "C'est un fournisseur pour tout le monde\u00a0: quiconque y a une adresse est laissé de côté.",
    people: "Les personnes",
    peopleLink: "Vois avec qui tu écris, et où vous en êtes",
    former: (until) => `mène encore à toi jusqu'au ${until}`,
    renew: "Prendre une nouvelle adresse",
    renewHint: "Pour le cas où d'autres l'ont vue. L'ancienne marche encore trente jours.",
    renewed: "Tu as une nouvelle adresse secrète. Mets-la dans ton carnet d'adresses.",
    senders:
      "Quelqu'un a écrit à ton adresse secrète depuis celles-ci. Sont-elles à toi\u00a0? Si oui, ce qui en est venu est lu\u00a0; sinon, c'est jeté.",
    mine: "À moi",
    notMine: "Pas à moi",
    taken: "Elle n'a pas été ajoutée\u00a0: quelqu'un d'autre a déjà cette adresse ici.",
    held: {
      title: "Messages en attente",
      reasons: {
        "no-single-sender": "il ne nomme pas un seul expéditeur",
        "not-authenticated": "rien ne prouve qui l'a envoyé",
        virus: "un virus y a été trouvé",
        spam: "il a été pris pour du spam",
        "sender-unknown": "il vient d'une adresse qui n'est pas la tienne\u00a0:",
        "not-confirmed": "il attend ton oui au message de bienvenue",
        "too-many": "il en est venu de toi plus que je n'en lis en un jour",
      },
      claims: "il dit venir de ton adresse",
      mails: (count) => `${count} messages`,
      letIn: "Accepter",
      throwAway: "Jeter",
      hint: "Ils restent sept jours, sans être lus. Ce que tu acceptes est classé comme venant de toi s'il nomme ton adresse\u00a0; rien de ce qu'il me dit n'est fait, et le suivant attend de nouveau.",
      late: ({ count, isMore, days }) =>
        `Il est venu plus de messages de toi que je n'en lis en un jour\u00a0: ${isMore ? "plus de " : ""}${count} ${count === 1 ? "attend et sera lu" : "attendent et seront lus"} sans que tu fasses rien, d'ici environ ${days === 1 ? "un jour" : `${days} jours`}.`,
    },
    lettingIn: "Ils sont acceptés\u00a0: dans quelques minutes ils seront lus.",
    throwingAway: "Ils sont jetés.",
    everything: "Tout ce que je garde",
    everythingHint:
      "Personnes, réglages et ce que vous vous êtes écrit, en fichiers. Cela arrive par message à ta propre adresse, au plus une fois par heure.",
    send: "Envoie-moi tout",
    exported: "C'est en route\u00a0: regarde tes messages dans quelques minutes.",
    leave: "Partir",
    leaveLink: "Faire tout effacer",
    erase: {
      title: "Tout effacer\u00a0?",
      lead: "Tout ce que je garde de toi est supprimé, et personne ne peut le faire revenir. Un dernier message te dit que c'est fait.",
      list: [
        "Tes messages et tout ce qui y a été lu",
        "Les personnes, et ce que tu en as dit",
        "Tes réglages et ton adresse secrète, qui ne mène alors nulle part",
      ],
      check: "Oui, tout effacer pour toujours",
      missing: "Rien n'a été effacé. Coche d'abord la case, si c'est bien ce que tu veux.",
      button: "Efface-moi",
      back: "Retour à tes réglages",
      doneTitle: "L'effacement est en cours.",
      done: "Dans quelques minutes il ne reste rien. Un dernier message te le dit. Tu peux fermer cette page.",
    },
  },
  es: {
    domains: "Nadie de estos dominios",
    domainLabel: "Un dominio, como example.com",
    domainHint: "Quien tenga una dirección ahí no se nombra. Tus correos hacia ellos se siguen leyendo.",
    domainAdd: "Dejar fuera",
    domainPublic: "Es un proveedor para todo el mundo: quien tenga una dirección ahí queda fuera.",
    people: "Las personas",
    peopleLink: "Mira con quién escribes y cómo están las cosas",
    former: (until) => `aún lleva a ti hasta el ${until}`,
    renew: "Tomar una dirección nueva",
    renewHint: "Por si otros la han visto. La antigua funciona treinta días más.",
    renewed: "Tienes una nueva dirección secreta. Ponla en tu agenda.",
    senders:
      "Alguien escribió a tu dirección secreta desde estas. ¿Son tuyas? Si lo son, se lee lo que vino de ahí; si no, se tira.",
    mine: "Es mía",
    notMine: "No es mía",
    taken: "No se ha añadido: otra persona ya tiene esta dirección aquí.",
    held: {
      title: "Correos que esperan",
      reasons: {
        "no-single-sender": "no nombra un único remitente",
        "not-authenticated": "nada prueba quién lo envió",
        virus: "se encontró un virus en él",
        spam: "se tomó por spam",
        "sender-unknown": "vino de una dirección que no es tuya:",
        "not-confirmed": "espera tu sí a la bienvenida",
        "too-many": "llegaron más tuyos de los que leo en un día",
      },
      claims: "dice venir de tu dirección",
      mails: (count) => `${count} correos`,
      letIn: "Dejar entrar",
      throwAway: "Tirar",
      hint: "Se guardan siete días, sin leer. Lo que dejas entrar se archiva como tuyo si nombra tu dirección; nada de lo que me diga se hace, y el siguiente vuelve a esperar.",
      late: ({ count, isMore, days }) =>
        `Llegaron más correos tuyos de los que leo en un día: ${isMore ? "más de " : ""}${count} ${count === 1 ? "espera y se leerá por sí solo" : "esperan y se leerán por sí solos"}, en cosa de ${days === 1 ? "un día" : `${days} días`}.`,
    },
    lettingIn: "Se dejan entrar: en unos minutos estarán leídos.",
    throwingAway: "Se tiran.",
    everything: "Todo lo que guardo",
    everythingHint:
      "Personas, ajustes y lo que os habéis escrito, en archivos. Llega por correo a tu propia dirección, una vez por hora como mucho.",
    send: "Envíame todo",
    exported: "Está en camino: mira tu correo en unos minutos.",
    leave: "Irse",
    leaveLink: "Hacer que se borre todo",
    erase: {
      title: "¿Borrarlo todo?",
      lead: "Todo lo que guardo de ti se elimina, y nadie puede recuperarlo. Un último correo te dice que está hecho.",
      list: [
        "Tus correos y todo lo que se leyó en ellos",
        "Las personas, y lo que dijiste de ellas",
        "Tus ajustes y tu dirección secreta, que entonces no lleva a ninguna parte",
      ],
      check: "Sí, borrarlo todo para siempre",
      missing: "No se ha borrado nada. Marca antes la casilla, si es lo que quieres.",
      button: "Bórrame",
      back: "Volver a tus ajustes",
      doneTitle: "Se está borrando.",
      done: "En unos minutos no queda nada. Un último correo te lo dice. Puedes cerrar esta página.",
    },
  },
};
