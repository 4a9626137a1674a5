import { describe, expect, it } from "vitest";
import type { Sighting } from "../../core/thread/sighting.ts";
import { mergeTurns } from "../../core/thread/turn.ts";

const LETTER =
  "The keel bolts came out at last, all but one, and the yard wants to see the boat out of the water before Easter.";
const OTHER =
  "Thank you for the recipe. We tried it with rye on Sunday and the crust was like a harbour wall, in a good way.";

const copy = (given: Partial<Sighting>): Sighting => ({
  turn: `${given.mail}`,
  mail: "m1",
  opening: (given.text ?? LETTER).slice(0, 60),
  openingLength: Math.min(60, (given.text ?? LETTER).length),
  author: { name: "Jane Roe", address: "jane@example.net" },
  known: "attribution",
  to: [],
  cc: [],
  sentAt: { at: new Date("2026-11-09T21:40:00Z") },
  source: "quote",
  depth: 1,
  isWhole: false,
  isAutomatic: false,
  references: [],
  text: LETTER,
  ...given,
});

const at = (iso: string): Pick<Sighting, "sentAt"> => ({ sentAt: { at: new Date(iso) } });
const onDay = (date: string, offset = 0): Pick<Sighting, "sentAt"> => ({
  sentAt: { at: new Date(Date.parse(date) - offset * 60_000), ...(offset !== 0 && { offset }), isDay: true },
});
const CLIPPED = LETTER.slice(0, 50);
const EDITED = `[cut] ${LETTER.replace("all but one", "all but TWO")}`;

const PAIRS: readonly (readonly [what: string, other: Partial<Sighting>, turns: number])[] = [
  ["the same words an hour later by another clock", at("2026-11-09T22:40:00Z"), 1],
  ["words that were clipped", { text: CLIPPED }, 1],
  ["words that the answerer has edited", { text: EDITED }, 1],
  ["clipped words by another clock", { text: CLIPPED, ...at("2026-11-09T22:40:00Z") }, 1],
  ["a name without an address", { text: CLIPPED, author: { name: "Roe, Jane" } }, 1],
  [
    "a list's address",
    { text: CLIPPED, author: { name: "Jane Roe via Boats", address: "boats@lists.example.org" } },
    1,
  ],
  ["a quote that was cut away", { text: "", openingLength: 0 }, 1],
  ["clipped words on that day", { text: CLIPPED, ...onDay("2026-11-09") }, 1],
  ["clipped words on the day that began in the east", { text: CLIPPED, ...onDay("2026-11-10", 600) }, 1],
  ["clipped words on the day of another writer", { text: CLIPPED, ...onDay("2026-11-09", -300) }, 1],
  ["clipped words on the day before", { text: CLIPPED, ...onDay("2026-11-08") }, 2],
  ["clipped words on the day after", { text: CLIPPED, ...onDay("2026-11-10") }, 2],
  ["other words on that day", { text: OTHER, ...onDay("2026-11-09") }, 2],
  ["a quote that was cut away, on that day", { text: "", opening: "", openingLength: 0, ...onDay("2026-11-09") }, 2],
  ["other words", { text: OTHER }, 2],
  ["other words by another clock", { text: OTHER, ...at("2026-11-09T22:40:00Z") }, 2],
  ["clipped words seven minutes later", { text: CLIPPED, ...at("2026-11-09T21:47:00Z") }, 2],
  ["clipped words of another day", { text: CLIPPED, ...at("2026-11-12T21:40:00Z") }, 2],
  ["clipped words by somebody else", { text: CLIPPED, author: { name: "Tom Hale", address: "tom@example.com" } }, 2],
  ["no author", { text: CLIPPED, author: {} }, 2],
  ["another id", { messageId: "b@example.net" }, 2],
];

describe("copies of a message", () => {
  it.each(PAIRS)("with %s", (_, other, turns) => {
    const first = copy({ messageId: "a@example.net" });
    const second = copy({ mail: "m2", ...other });
    expect(mergeTurns([first, second])).toHaveLength(turns);
    expect(mergeTurns([second, first])).toEqual(mergeTurns([first, second]));
  });

  it("have the time of the copy that knows it, whichever is the better copy", () => {
    const timed = copy({ text: CLIPPED });
    const bare = copy({ mail: "m2", ...onDay("2026-11-09", 60) });
    for (const order of [
      [timed, bare],
      [bare, timed],
    ])
      expect(mergeTurns(order).map(({ sentAt, text }) => [sentAt, text])).toEqual([[timed.sentAt, LETTER]]);
  });

  it("are as many as there are times on one day, though a copy that knows the day alone is like all of them", () => {
    const thanks = { text: "Thanks, Martin!", openingLength: 13 };
    const all = [
      copy({ ...thanks, ...onDay("2026-11-09") }),
      copy({ ...thanks, mail: "m2", ...at("2026-11-09T09:04:00Z") }),
      copy({ ...thanks, mail: "m3", ...at("2026-11-09T15:11:00Z") }),
    ];
    expect(mergeTurns(all)).toHaveLength(2);
    expect(mergeTurns([...all].reverse())).toEqual(mergeTurns(all));
  });

  it("are two turns, and marked, where two whole messages of one id say different things", () => {
    const whole = { messageId: "a@example.net", turn: "a", isWhole: true, known: "header", depth: 0 } as const;
    const turns = mergeTurns([copy(whole), copy({ ...whole, mail: "m2", text: OTHER, opening: "other" })]);
    expect(turns.map(({ text, isContested }) => [text, isContested])).toEqual(
      expect.arrayContaining([
        [LETTER, true],
        [OTHER, true],
      ]),
    );
    expect(new Set(turns.map(({ id }) => id)).size).toBe(2);
  });

  it("do not change a whole message by what a quote of it says", () => {
    const whole = copy({ messageId: "a@example.net", isWhole: true, known: "header", depth: 0, mail: "m2" });
    expect(mergeTurns([copy({ text: EDITED, messageId: "a@example.net" }), whole])[0]?.text).toBe(LETTER);
  });

  it("take the address that is a person's own", () => {
    const listed = copy({ author: { name: "Jane Roe via Boats", address: "boats@lists.example.org" } });
    expect(mergeTurns([listed, copy({ mail: "m2" })])[0]?.author.address).toBe("jane@example.net");
  });
});
