import type { Language } from "../answer/action.ts";
import type { Card, DailyReply } from "./daily-reply.ts";

/** What two invented people write of, in each language: the topic, and a sentence of each. */
const SAID: Readonly<Record<Language, { readonly topic: string; readonly mine: string; readonly theirs: string }>> = {
  en: {
    topic: "keel bolts",
    mine: "The hull is stripped, and the keel bolts frighten me.",
    theirs: "We did ours at Hamble. I could talk about keel bolts for an hour.",
  },
  de: {
    topic: "Kielbolzen",
    mine: "Der Rumpf ist abgeschliffen, und die Kielbolzen machen mir Angst.",
    theirs: "Unsere haben wir in Hamble gemacht. Über Kielbolzen könnte ich eine Stunde reden.",
  },
  fr: {
    topic: "boulons de quille",
    mine: "La coque est à nu, et les boulons de quille me font peur.",
    theirs: "Nous avons fait les nôtres à Hamble. Je pourrais parler de boulons de quille pendant une heure.",
  },
  es: {
    topic: "pernos de la quilla",
    mine: "El casco está lijado, y los pernos de la quilla me dan miedo.",
    theirs: "Los nuestros los hicimos en Hamble. Podría hablar una hora de los pernos de la quilla.",
  },
};

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day, 9));
const SEEN = { turn: "", mail: "" } as const;
const NOWHERE = "https://buddy.example.org/";

function cardOf(language: Language): Card {
  const { topic, mine, theirs } = SAID[language];
  return {
    contact: "jane@example.net",
    name: "Jane Roe",
    address: "jane@example.net",
    score: 2,
    firstAt: at(2),
    offer: "call",
    exchange: { turns: 4, days: 4 },
    reasons: [
      { kind: "exchange", text: "", evidence: [] },
      { kind: "asks", text: "", evidence: [] },
    ],
    topic: {
      name: topic,
      mine: { ...SEEN, at: at(2), quote: mine },
      theirs: { ...SEEN, at: at(9), quote: theirs },
      turns: 6,
    },
    phone: { number: "+447700900123", written: "+44 7700 900123", countries: ["GB"], national: false, at: at(11) },
    ahead: -60,
    taps: { called: NOWHERE, later: NOWHERE, never: NOWHERE },
  };
}

/** A daily reply between invented people. Its links lead nowhere, and are not to be shown as links. */
export const sampleReply = (language: Language): DailyReply => ({
  user: {
    id: "sample",
    name: "Martin Berg",
    address: "martin@example.org",
    addresses: ["martin@example.org"],
    secretAddress: "secret@in.buddy.example.org",
    zone: "Europe/Berlin",
    dueMinute: 450,
    language,
  },
  at: at(12),
  card: cardOf(language),
  others: [],
  filed: { accepted: 3, held: 0 },
  isFirst: false,
  noted: [],
  unsubscribeUrl: NOWHERE,
  settingsUrl: NOWHERE,
});
