import type { Language } from "../answer/action.ts";
import { PHRASES } from "./language/index.ts";
import type { Letter } from "./letter.ts";

interface PartingWords {
  readonly subject: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly footer: string;
}

/** What the last mail says, in the tone of somebody who opens the door for a guest. */
const WORDS: Readonly<Record<Language, PartingWords>> = {
  en: {
    subject: "All is gone",
    heading: "All is gone, as you asked.",
    lines: [
      "Your mails, the people in them, your settings and your secret address: from this minute I forget them, and I write to you no more.",
      "In the mails that you sent, nothing has changed; they are where they always were, with you and with whoever got them.",
      "It was good to read along. Ring somebody now and then.",
    ],
    footer: "This is the last mail. Nobody reads an answer to it.",
  },
  de: {
    subject: "Alles ist weg",
    heading: "Alles ist weg, wie du es wolltest.",
    lines: [
      "Deine Mails, die Menschen darin, deine Einstellungen und deine geheime Adresse: Von dieser Minute an vergesse ich sie, und ich schreibe dir nicht mehr.",
      "An den Mails, die du verschickt hast, hat sich nichts geändert; sie liegen, wo sie immer lagen, bei dir und bei denen, die sie bekamen.",
      "Es war schön, mitzulesen. Ruf ab und zu jemanden an.",
    ],
    footer: "Das ist die letzte Mail. Eine Antwort darauf liest niemand.",
  },
  fr: {
    subject: "Tout est effacé",
    heading: "Tout est effacé, comme tu l'as demandé.",
    lines: [
      "Tes messages, les personnes qui y figurent, tes réglages et ton adresse secrète\u00a0: à partir de cette minute je les oublie, et je ne t'écris plus.",
      "Rien n'a changé dans les messages que tu as envoyés\u00a0; ils sont où ils ont toujours été, chez toi et chez ceux qui les ont reçus.",
      "C'était un plaisir de lire avec toi. Appelle quelqu'un de temps en temps.",
    ],
    footer: "C'est le dernier message. Personne ne lit une réponse.",
  },
  es: {
    subject: "Todo está borrado",
    heading: "Todo está borrado, como pediste.",
    lines: [
      "Tus correos, las personas que aparecen en ellos, tus ajustes y tu dirección secreta: desde este minuto los olvido, y no te escribo más.",
      "En los correos que enviaste no ha cambiado nada; están donde siempre, contigo y con quienes los recibieron.",
      "Ha sido un gusto leer contigo. Llama a alguien de vez en cuando.",
    ],
    footer: "Este es el último correo. Nadie lee una respuesta.",
  },
};

/** The last mail to somebody of whom all is removed. */
export function partingLetter(language: Language): Letter {
  const { subject, heading, lines, footer } = WORDS[language];
  return {
    language,
    colon: PHRASES[language].colon,
    subject,
    heading: [heading],
    blocks: lines.map((line) => ({ kind: "text", parts: [line] })),
    news: [],
    footer,
    links: [],
  };
}
