import type { Language } from "../answer/action.ts";

/** What the letter says that asks whether somebody has signed up, and the one that says that it works. */
export interface WelcomeWords {
  readonly subject: string;
  /** Behind the name, or alone with a capital. */
  readonly came: (address: string, day: string) => string;
  readonly yes: (secret: string) => string;
  readonly button: string;
  readonly sooner: string;
  readonly first: (time: string, place: string) => string;
  readonly sees: string;
  readonly kept: string;
  /** The link to the public page. */
  readonly page: string;
  readonly footer: string;
  readonly works: {
    readonly subject: string;
    readonly yours: (secret: string) => string;
    readonly waited: string;
    readonly next: string;
  };
}

export const WELCOME_WORDS: Readonly<Record<Language, WelcomeWords>> = {
  en: {
    subject: "Answer “yes” to switch on your Online Buddy address",
    came: (address, day) =>
      `you wrote to me from ${address} on ${day}. If it was not you, do nothing: all of it is gone in seven days.`,
    yes: (secret) =>
      `Answer “yes”, and this secret address works: ${secret}. Put it in BCC, never in Cc, when you write to people you enjoy. It comes along as a contact, for your address book.`,
    button: "Yes, switch it on",
    sooner: "A name sooner? Forward me three old threads with people you have never rung.",
    first: (time, place) =>
      `I answer your first mail, so that you see what I could read. After that at most one mail a day, at ${time} (${place}; “at 9” changes it); on most days none.`,
    sees: "I see only what you send me, and what it quotes. I never write to your people or look them up, and I do not track you.",
    kept: "Words are kept for 400 days, whole mails for 30; “erase me” deletes all of it, whenever you say so.",
    page: "What this is",
    footer: "You get this because somebody wrote to me from your address. Without a yes nothing more comes.",
    works: {
      subject: "It works from now on",
      yours: (secret) =>
        `It works from now on: ${secret} is yours. Put it in BCC when you write to people you enjoy, and never in Cc.`,
      waited: "If you have sent me something already, I read it now.",
      next: "I answer your first mail; then you hear from me when somebody is worth a call.",
    },
  },
  de: {
    subject: "Antworte „ja“, und deine Online-Buddy-Adresse gilt",
    came: (address, day) =>
      `du hast mir am ${day} von ${address} geschrieben. Warst du es nicht, dann tu nichts: In sieben Tagen ist alles weg.`,
    yes: (secret) =>
      `Antworte „ja“, und diese geheime Adresse gilt: ${secret}. Setze sie in BCC, nie in Cc, wenn du Menschen schreibst, die du magst. Als Kontakt für dein Adressbuch liegt sie bei.`,
    button: "Ja, einschalten",
    sooner: "Schneller ein Name? Leite mir drei alte Mailwechsel mit Menschen weiter, die du nie angerufen hast.",
    first: (time, place) =>
      `Auf deine erste Mail antworte ich, damit du siehst, was ich lesen konnte. Danach höchstens eine Mail am Tag, um ${time} (${place}; „um 9“ ändert es); an den meisten Tagen keine.`,
    sees: "Ich sehe nur, was du mir schickst und was darin zitiert ist. Ich schreibe deinen Leuten nie, schlage sie nicht nach und verfolge dich nicht.",
    kept: "Worte bleiben 400 Tage, ganze Mails 30; „lösch mich“ löscht alles, wann immer du es sagst.",
    page: "Was das ist",
    footer: "Du bekommst das, weil jemand mir von deiner Adresse geschrieben hat. Ohne ein Ja kommt nichts mehr.",
    works: {
      subject: "Deine geheime Adresse gilt ab jetzt",
      yours: (secret) =>
        `Ab jetzt gilt deine geheime Adresse: ${secret} gehört dir. Setze sie in BCC, wenn du Menschen schreibst, die du magst, und nie in Cc.`,
      waited: "Hast du mir schon etwas geschickt, dann lese ich es jetzt.",
      next: "Auf deine erste Mail antworte ich; dann hörst du von mir, sobald jemand einen Anruf wert ist.",
    },
  },
  fr: {
    subject: "Réponds «\u00a0oui\u00a0» pour activer ton adresse Online Buddy",
    came: (address, day) =>
      `tu m'as écrit depuis ${address} le ${day}. Si ce n'était pas toi, ne fais rien\u00a0: tout disparaît dans sept jours.`,
    yes: (secret) =>
      `Réponds «\u00a0oui\u00a0», et cette adresse secrète fonctionne\u00a0: ${secret}. Mets-la en copie cachée, jamais en copie, quand tu écris à des gens que tu aimes bien. Elle est jointe comme contact, pour ton carnet d'adresses.`,
    button: "Oui, l'activer",
    sooner: "Un nom plus tôt\u00a0? Transfère-moi trois vieux échanges avec des gens que tu n'as jamais appelés.",
    first: (time, place) =>
      `Je réponds à ton premier message, pour que tu voies ce que j'ai pu lire. Ensuite un message par jour au plus, à ${time} (${place}\u00a0; «\u00a0à 9\u00a0h\u00a0» le change)\u00a0; la plupart des jours aucun.`,
    sees: "Je ne vois que ce que tu m'envoies et ce qui y est cité. Je n'écris jamais à tes proches, je ne cherche rien sur eux et je ne te piste pas.",
    kept: "Les mots sont gardés 400 jours, les messages entiers 30\u00a0; «\u00a0efface-moi\u00a0» supprime tout, dès que tu le dis.",
    page: "Ce que c'est",
    footer: "Tu reçois ceci parce que quelqu'un m'a écrit depuis ton adresse. Sans un oui, rien d'autre ne vient.",
    works: {
      subject: "Elle fonctionne à partir de maintenant",
      yours: (secret) =>
        `Elle fonctionne à partir de maintenant\u00a0: ${secret} est à toi. Mets-la en copie cachée quand tu écris à des gens que tu aimes bien, et jamais en copie.`,
      waited: "Si tu m'as déjà envoyé quelque chose, je le lis maintenant.",
      next: "Je réponds à ton premier message\u00a0; ensuite je t'écris quand quelqu'un vaut un appel.",
    },
  },
  es: {
    subject: "Responde «sí» para activar tu dirección de Online Buddy",
    came: (address, day) =>
      `me escribiste desde ${address} el ${day}. Si no fuiste tú, no hagas nada: en siete días no queda nada.`,
    yes: (secret) =>
      `Responde «sí», y esta dirección secreta funciona: ${secret}. Ponla en copia oculta, nunca en copia, cuando escribas a gente que aprecias. Va adjunta como contacto, para tu agenda.`,
    button: "Sí, activarla",
    sooner: "¿Un nombre antes? Reenvíame tres conversaciones antiguas con gente a la que nunca has llamado.",
    first: (time, place) =>
      `Respondo a tu primer correo, para que veas lo que pude leer. Después, un correo al día como mucho, a las ${time} (${place}; «a las 9» lo cambia); la mayoría de los días ninguno.`,
    sees: "Solo veo lo que me envías y lo que cita. Nunca escribo a tu gente, no busco nada sobre ella y no te rastreo.",
    kept: "Las palabras se guardan 400 días, los correos enteros 30; «bórrame» lo borra todo cuando tú lo digas.",
    page: "Qué es esto",
    footer: "Recibes esto porque alguien me escribió desde tu dirección. Sin un sí no llega nada más.",
    works: {
      subject: "Ya funciona",
      yours: (secret) =>
        `Ya funciona: ${secret} es tuya. Ponla en copia oculta cuando escribas a gente que aprecias, y nunca en copia.`,
      waited: "Si ya me has enviado algo, lo leo ahora.",
      next: "Respondo a tu primer correo; después te escribo cuando alguien merezca una llamada.",
    },
  },
};
