import { describe, expect, it } from "vitest";
import { sharedWords } from "../../core/buddy/shared-words.ts";
import type { Turn } from "../../core/thread/turn.ts";
import { isMine, turn } from "../support/turn.ts";

const NAMES = ["Martin Berg", "martin", "Jane Roe", "jane"];

/** Turns in order, mine first, one a day. */
const talk = (texts: readonly string[]): Turn[] =>
  texts.map((text, i) =>
    turn({ by: i % 2 === 0 ? "me" : "them", at: new Date(Date.UTC(2026, 10, 2 + i, 9)).toISOString(), text }),
  );

const topicsOf = (texts: readonly string[]): string[] =>
  sharedWords(talk(texts), isMine, NAMES).map(({ name }) => name.toLowerCase());

type Pair = readonly [topic: RegExp, ...texts: string[]];

const SOURDOUGH = [
  "My sourdough refuses to rise in this cold kitchen.",
  "Put the sourdough beside the stove, not on it.",
  "It rose! The sourdough has a crumb like lace.",
];

// Each pair keeps coming back to one thing, in each one's own words.
const SHARED: readonly Pair[] = [
  [
    /keel bolts?/,
    "The keel bolts frighten me, and the hull is not dry yet.",
    "Our keel bolts came out in an afternoon.",
    "Then I shall try one keel bolt at a time.",
  ],
  [
    /contessa/,
    "We bought an old Contessa in spring, against all advice.",
    "A Contessa forgives everything but neglect.",
    "Ours has been neglected since 1981, poor Contessa.",
    "Send a picture of the Contessa when she floats.",
  ],
  [/sourdough/, ...SOURDOUGH],
  [
    /trains?/,
    "I took the night train to Vienna and slept like a stone.",
    "Night trains are the last civilised thing in Europe.",
    "Which night train would you take to Lisbon?",
  ],
  [
    /lighthouses?/,
    "I have photographed forty lighthouses by now.",
    "My grandfather kept a lighthouse on the Skerries.",
    "A keeper in the family! Did he like the lighthouse?",
  ],
  [
    /oboes?|reeds?/,
    "An oboe is only as good as its reed.",
    "I gave up the oboe because of the reeds.",
    "Come back to the oboe, there are better reeds today.",
  ],
  [
    /beehives?|bees/,
    "Two beehives survived the winter, one did not.",
    "Which beehive faced the wind?",
    "The dead beehive stood in the open; the wind took it.",
  ],
  [
    /welsh/,
    "I started to learn Welsh, for the songs.",
    "Welsh has a word for everything wet.",
    "And Welsh weather to use them all.",
  ],
  [
    /leuchtt[uü]rme?|leuchtturm/,
    "Der Leuchtturm auf der Insel soll verkauft werden.",
    "Den Leuchtturm würde ich sofort nehmen.",
    "Zu zweit kaufen wir den Leuchtturm und ziehen ein.",
  ],
  [
    /phare/,
    "Le phare de la pointe ferme cet hiver.",
    "Mon oncle a peint le phare en 1970.",
    "Alors nous irons voir le phare ensemble.",
  ],
  [
    /faro/,
    "El faro de la isla cierra este invierno.",
    "Mi abuelo pintó el faro en 1970.",
    "Entonces iremos a pintar el faro.",
  ],
  [/灯台/, "新しい灯台の写真を撮りました。", "あの灯台は祖父が守っていました。", "灯台の話をもっと聞かせてください。"],
  [
    /typewriters?/,
    "I found a typewriter on the pavement, with all its keys.",
    "Typewriters should never be thrown away.",
    "This typewriter writes a better letter than I do.",
  ],
];

// These share courtesy, calendar, office or one person's subject, and nothing else.
const NOTHING: readonly (readonly [why: string, ...texts: string[]])[] = [
  [
    "courtesy",
    "Thank you for your kind message, hope all is well.",
    "Thank you, all is well, kind regards.",
    "Hope you have a good week.",
  ],
  [
    "calendar and office",
    "Can we move the meeting to Tuesday morning?",
    "Tuesday morning is fine, I will update the calendar.",
    "Great, see the meeting agenda attached for Tuesday.",
  ],
  [
    "two subjects",
    "The kiln cracked two vases last night.",
    "My rhubarb is taller than the fence.",
    "The kiln is repaired and the vases are whole.",
    "The rhubarb went into eleven jars.",
  ],
  ["their names", "Jane, it is Martin here.", "Martin, it is Jane.", "Jane Roe, I am Martin Berg."],
  ["one side alone", "The kiln is hot.", "ok", "The kiln is cold.", "yes", "The kiln is gone."],
  [
    "link targets and addresses",
    "The manual <https://example.org/kiln-handbook> is thick.",
    "See https://example.org/kiln-handbook or www.example.org/kiln for more.",
    "Mine came from example.org/kiln and <mailto:kiln@example.org>, write to kiln@example.org.",
  ],
  ["lines of one word", "Kiln", "Kiln", "Kiln!"],
  ["one exchange", "Do you like zeppelins?", "I have never seen zeppelins."],
];

describe("sharedWords", () => {
  it.each(SHARED.map(([topic, ...texts]) => ({ topic, texts })))("finds $topic", ({ topic, texts }) => {
    const [first] = topicsOf(texts);
    expect(first).toMatch(topic);
  });

  it.each(NOTHING)("finds nothing in %s", (_, ...texts) => {
    expect(topicsOf(texts)).toEqual([]);
  });

  it("quotes both in their own words, each on the day it was written", () => {
    const turns = talk(SOURDOUGH);
    for (const { mine, theirs } of sharedWords(turns, isMine, NAMES)) {
      const said = (by: boolean) => turns.filter((one) => isMine(one) === by);
      expect(said(true).some(({ text, sentAt }) => text.includes(mine.quote) && sentAt?.at === mine.at)).toBe(true);
      expect(said(false).some(({ text, sentAt }) => text.includes(theirs.quote) && sentAt?.at === theirs.at)).toBe(
        true,
      );
    }
  });

  it("shows three at most, none inside another", () => {
    const texts = [
      "Keel bolts, mast steps, rudder stocks, winch drums and oak ribs.",
      "Oak ribs, winch drums, rudder stocks, mast steps and keel bolts!",
      "Let me begin with keel bolts, mast steps, rudder stocks, winch drums and oak ribs.",
    ];
    const topics = topicsOf(texts);
    expect(topics).toHaveLength(3);
    for (const a of topics) for (const b of topics) expect(a !== b && ` ${a} `.includes(` ${b} `)).toBe(false);
  });

  it("is the same whatever else was said before, as long as it was not about it", () => {
    const small = Array.from({ length: 10 }, (_, i) => `Number ${i} of the small talk.`);
    expect(topicsOf([...small, ...SOURDOUGH])[0]).toMatch(/sourdough/);
  });

  it("takes a turn without a date for none", () => {
    const turns = talk(SOURDOUGH).map((one) => ({ ...one, sentAt: undefined }));
    expect(sharedWords(turns, isMine, NAMES)).toEqual([]);
  });
});
