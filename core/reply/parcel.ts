import type { Language } from "../answer/action.ts";
import { PHRASES } from "./language/index.ts";
import type { Letter } from "./letter.ts";

interface ParcelWords {
  readonly subject: (part: string) => string;
  readonly part: (n: number) => string;
  readonly heading: string;
  readonly what: string;
  readonly where: string;
  readonly footer: string;
}

/** What a mail says that brings all that is kept. */
const WORDS: Readonly<Record<Language, ParcelWords>> = {
  en: {
    subject: (part) => `Everything I keep of you${part}`,
    part: (n) => `, part ${n}`,
    heading: "Here is everything I keep of you and your mails.",
    what: "The people come as a table (people.csv) and for your address book (people.vcf); all that I know and guess of them, with your settings, as JSON; and what you wrote each other as a mailbox (mbox), which mail programs import. Files ending in .gz are packed: a double click or gunzip opens them.",
    where:
      "It comes to your own address alone, and in several mails where one would grow too large. Keep it well; it is your correspondence.",
    footer: "You asked for this, on your settings page or by an answer.",
  },
  de: {
    subject: (part) => `Alles, was ich von dir habe${part}`,
    part: (n) => `, Teil ${n}`,
    heading: "Hier ist alles, was ich von dir und deinen Mails habe.",
    what: "Die Personen kommen als Tabelle (people.csv) und für dein Adressbuch (people.vcf); alles, was ich über sie weiß und vermute, mit deinen Einstellungen als JSON; und was ihr euch geschrieben habt als Postfach (mbox), das Mailprogramme einlesen. Dateien mit der Endung .gz sind gepackt: ein Doppelklick oder gunzip öffnet sie.",
    where:
      "Es geht allein an deine eigene Adresse, und in mehreren Mails, wo eine zu groß würde. Bewahre es gut auf; es ist dein Briefwechsel.",
    footer: "Du hast darum gebeten, auf deiner Seite der Einstellungen oder mit einer Antwort.",
  },
  fr: {
    subject: (part) => `Tout ce que je garde de toi${part}`,
    part: (n) => `, partie ${n}`,
    heading: "Voici tout ce que je garde de toi et de tes messages.",
    what: "Les personnes viennent en tableau (people.csv) et pour ton carnet d'adresses (people.vcf)\u00a0; tout ce que je sais et suppose d'elles, avec tes réglages, en JSON\u00a0; et ce que vous vous êtes écrit sous forme de boîte aux lettres (mbox), que les logiciels de messagerie importent. Les fichiers en .gz sont compressés\u00a0: un double clic ou gunzip les ouvre.",
    where:
      "Cela ne part qu'à ta propre adresse, et en plusieurs messages quand un seul serait trop gros. Garde-le bien\u00a0; c'est ta correspondance.",
    footer: "Tu l'as demandé, sur ta page de réglages ou par une réponse.",
  },
  es: {
    subject: (part) => `Todo lo que guardo de ti${part}`,
    part: (n) => `, parte ${n}`,
    heading: "Aquí está todo lo que guardo de ti y de tus correos.",
    what: "Las personas vienen en una tabla (people.csv) y para tu agenda (people.vcf); todo lo que sé y supongo de ellas, con tus ajustes, en JSON; y lo que os habéis escrito como buzón (mbox), que los programas de correo importan. Los archivos .gz están comprimidos: un doble clic o gunzip los abre.",
    where:
      "Va solo a tu propia dirección, y en varios correos cuando uno sería demasiado grande. Guárdalo bien; es tu correspondencia.",
    footer: "Lo pediste tú, en tu página de ajustes o con una respuesta.",
  },
};

/** The letter around the n-th part; the first says nothing of parts, for most have one alone. */
export function parcelLetter(language: Language, n: number): Letter {
  const { subject, part, heading, what, where, footer } = WORDS[language];
  const title = subject(n === 1 ? "" : part(n));
  return {
    language,
    colon: PHRASES[language].colon,
    subject: title,
    heading: [n === 1 ? heading : `${title}.`],
    blocks: (n === 1 ? [what, where] : [where]).map((line) => ({ kind: "text", parts: [line] })),
    news: [],
    footer,
    links: [],
  };
}
