import type { HomeWords } from "./home-words.ts";

export const DE: HomeWords = {
  title: "Jemand zum Anrufen",
  heading: "Manche, denen du schreibst, sind inzwischen einen Anruf wert.",
  lead: "Online Buddy lebt in der E-Mail und merkt, wann es so weit ist. Zu installieren ist nichts, und in dein Postfach sieht es nicht.",
  languages: "Sprachen",
  how: {
    title: "Wie es geht",
    steps: [
      "Du setzt eine geheime Adresse in BCC oder leitest ihr einen Mailwechsel weiter.",
      "Es liest diese Mail, was sie zitiert, und sonst nichts.",
      "An einem Morgen, an dem es einen Grund gibt, kommt eine Mail zurück: wer einen Anruf wert ist, warum, in euer beider Worten, und worüber ihr reden könnt. An den meisten Tagen kommt nichts.",
    ],
  },
  join: {
    title: "Mitmachen",
    text: "Schreib eine Mail an diese Adresse, von der aus, mit der du sonst schreibst. Was darin steht, ist gleich.",
    subject: "Ich möchte mitmachen",
    after:
      "Eine Begrüßung kommt zurück. Antworte „ja“, dann gilt deine geheime Adresse. Ohne Antwort folgt nichts weiter.",
  },
  sample: {
    title: "Was kommt",
    text: "Eine tägliche Mail, geschrieben wie jede von ihnen. Martin und Jane sind erfunden.",
    subject: "Betreff",
  },
  never: {
    title: "Was es nie tut",
    text: "Es schreibt nie denen, denen du schreibst, schlägt niemanden nach, verkauft und zeigt niemandem etwas und verfolgt dich nicht. Keine Mail hat einen Zählpixel, keine Seite ein Cookie.",
  },
  kept: {
    title: "Was aufgehoben wird, und wie lange",
    rows: ({ words, raw, held }) => [
      `Die Worte einer Nachricht: ${words} Tage.`,
      `Eine Mail, wie sie kam: ${raw} Tage.`,
      `Eine Mail, von der nicht erwiesen ist, dass sie von dir kommt: ${held} Tage, ungelesen.`,
      "Wer wann geschrieben hat, was daraus wurde, und die wenigen Sätze, die dir zitiert wurden: bis du etwas anderes sagst. Antworte auf irgendeine Mail „lösch mich“, und alles wird gelöscht.",
    ],
  },
  runs: {
    title: "Wer es betreibt",
    by: "Diesen Dienst betreibt",
    unknown:
      "Wer diesen Dienst betreibt, hat hier noch keinen Namen und keinen Kontakt angegeben. Frag, wer dir davon erzählt hat.",
  },
  noWelcome: {
    title: "Wenn keine Begrüßung kommt",
    why: "Auf eine Mail kann jeder jeden Absender schreiben. Beantwortet wird deshalb nur, was erwiesen ist: durch eine Unterschrift, die dein Mailanbieter setzt (DKIM), oder durch eine Regel, die er für deine Adresse veröffentlicht (DMARC). Fast alle privaten Anbieter tun das, manche Firmen nicht.",
    what: [
      "Sieh im Spam-Ordner nach und warte eine Stunde.",
      "Bitte die, die sich in deiner Firma um die Mail kümmern, Ausgehendes im Namen eurer Domain mit DKIM zu unterschreiben und DMARC zu veröffentlichen.",
      "Oder schreib von einer privaten Adresse.",
    ],
  },
  others: {
    title: "Schreibt dir jemand, der das benutzt?",
    text: "Du kannst fragen, was über dich aufgehoben ist, ohne Konto. Schick eine leere Mail von deiner eigenen Adresse:",
    subject: "Was ist über mich aufgehoben?",
    after:
      "Die Antwort sagt, in den Notizen wie vieler Menschen etwas steht, wie viele Mails und aus welcher Zeit; nie bei wem. Antworte darauf „vergiss mich“, und alles ist weg, für immer. Niemand erfährt, dass du gefragt hast.",
  },
  stop: {
    title: "Keine Mails mehr",
    text: "Tippe am Fuß irgendeiner Mail auf „Abmelden“ oder antworte „stopp“. Ein Konto gibt es hier nicht, und nichts zum Anmelden.",
  },
};
