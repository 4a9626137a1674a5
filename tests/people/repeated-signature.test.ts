import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mailbox } from "../../core/mail/mailbox.ts";
import { moveRepeatedSignatures } from "../../core/people/repeated-signature.ts";

const JANE: Mailbox = { name: "Jane Roe", address: "jane@example.net" };
const JAMES: Mailbox = { name: "James Hale", address: "james@example.com" };

interface Mail {
  readonly author: Mailbox;
  readonly text: string;
  readonly signature?: string;
}

const WORDS = [
  "The keel bolts are in.",
  "Who lifts the mast on Friday?",
  "Tide is at six, bring the lamp.",
  "The varnish has dried at last.",
];

/** Mails of one author that all end alike. */
const mails = (end: string, { author = JANE, words = WORDS }: { author?: Mailbox; words?: string[] } = {}): Mail[] =>
  words.map((said) => ({ author, text: `${said}${end}` }));

type Row = readonly [what: string, end: string, kept: string, signature: string | undefined, author?: Mailbox];

const ROWS: readonly Row[] = [
  [
    "name, title, company",
    "\n\nJane Roe\nHarbour Master\nHamble Boats Ltd",
    "",
    "Jane Roe\nHarbour Master\nHamble Boats Ltd",
  ],
  ["a first name and one line", "\n\nJane\nSailmaker, Hamble", "", "Jane\nSailmaker, Hamble"],
  ["a closing above it, which is words", "\n\nBest,\nJane\nSailmaker", "\n\nBest,", "Jane\nSailmaker"],
  [
    "a closing and the name in one line",
    "\n\nBest regards, Jane\nSailmaker, Hamble\nLofts at the quay",
    "\n\nBest regards, Jane",
    "Sailmaker, Hamble\nLofts at the quay",
  ],
  [
    "a German closing",
    "\n\nViele Grüße\nJane Roe\nSegelmacherin\nHamburg",
    "\n\nViele Grüße",
    "Jane Roe\nSegelmacherin\nHamburg",
  ],
  ["empty lines inside", "\n\nJane Roe\n\nSailmaker, Hamble", "", "Jane Roe\n\nSailmaker, Hamble"],
  ["a rule above it", "\n\n____\nHamble Boats\nOpen all winter", "", "Hamble Boats\nOpen all winter"],
  ["no name in it", "\n\nHamble Boats Ltd\nDock 4, the old slip", "", "Hamble Boats Ltd\nDock 4, the old slip"],
  ["a title in front of the name", "\n\nDr. Jane Roe\nChair of Hulls", "", "Dr. Jane Roe\nChair of Hulls"],
  ["name and title in one line", "\n\nJane Roe, Sailmaker\nHamble Boats", "", "Jane Roe, Sailmaker\nHamble Boats"],
  [
    "a motto in it",
    "\n\nJane Roe\nSailmaker\nThe sea finds every hole in a boat.",
    "",
    "Jane Roe\nSailmaker\nThe sea finds every hole in a boat.",
  ],
  [
    "a formula above the name, which is words",
    "\nLet me know what you think of it.\n\nJane Roe\nSailmaker",
    "\nLet me know what you think of it.",
    "Jane Roe\nSailmaker",
  ],
  ["a nickname under a closing", "\n\nCheers,\nJim\nRigger, Poole", "\n\nCheers,", "Jim\nRigger, Poole", JAMES],
  ["a sign-off and then the signature", "\n\nJane\n\nJane Roe\nSailmaker", "\n\nJane", "Jane Roe\nSailmaker"],
  // Courtesy and words stay.
  ["a first name", "\n\nJane", "\n\nJane", undefined],
  ["a closing", "\n\nThanks,", "\n\nThanks,", undefined],
  ["a closing and a name", "\n\nThanks,\nJane", "\n\nThanks,\nJane", undefined],
  ["a closing and a full name", "\n\nKind regards\nJane Roe", "\n\nKind regards\nJane Roe", undefined],
  ["two closings", "\n\nMany thanks\nBest, Jane", "\n\nMany thanks\nBest, Jane", undefined],
  ["a wish and a name", "\n\nTalk soon\nJane", "\n\nTalk soon\nJane", undefined],
  ["a wish and a nickname", "\n\nTalk soon\nJim", "\n\nTalk soon\nJim", undefined, JAMES],
  ["one line alone", "\n\nSailmaker, Hamble", "\n\nSailmaker, Hamble", undefined],
  [
    "a formula and a name",
    "\nLet me know what you think of it.\nJane",
    "\nLet me know what you think of it.\nJane",
    undefined,
  ],
  [
    "sentences without a name",
    "\n\nRing me whenever you like to.\nThe kettle is always on here.",
    "\n\nRing me whenever you like to.\nThe kettle is always on here.",
    undefined,
  ],
  [
    "a question",
    "\n\nJane Roe\nSailmaker\nAny news of the mast?",
    "\n\nJane Roe\nSailmaker\nAny news of the mast?",
    undefined,
  ],
  [
    "thirteen lines",
    `\n\nJane Roe${"\nLoft and slip".repeat(12)}`,
    `\n\nJane Roe${"\nLoft and slip".repeat(12)}`,
    undefined,
  ],
];

describe("a repeated signature", () => {
  const rows = ROWS.map(([what, end, kept, signature, author = JANE]) => ({ what, end, kept, signature, author }));

  it.each(rows)("$what", ({ end, kept, signature, author }) => {
    const expected = WORDS.map((said) => ({ author, text: `${said}${kept}`, signature }));
    expect(moveRepeatedSignatures(mails(end, { author }))).toEqual(expected);
  });

  const END = "\n\nJane Roe\nHarbour Master";

  it("stands under three texts at least", () => {
    const two = mails(END, { words: WORDS.slice(0, 2) });
    expect(moveRepeatedSignatures(two)).toEqual(two);
  });

  it("is none for being sent three times in one letter", () => {
    const letter = mails(END, { words: Array.from({ length: 4 }, () => WORDS[0] ?? "") });
    expect(moveRepeatedSignatures(letter)).toEqual(letter);
  });

  it("is never a whole text", () => {
    const bare = { author: JANE, text: "Jane Roe\nHarbour Master" };
    expect(moveRepeatedSignatures([bare, ...mails(END)])[0]).toBe(bare);
  });

  it("goes by white space squashed, and is kept as it stands", () => {
    const odd = { author: JANE, text: "See below.\n\n Jane  Roe\nHarbour\tMaster  \n" };
    expect(moveRepeatedSignatures([...mails(END), odd]).at(-1)).toEqual({
      author: JANE,
      text: "See below.",
      signature: " Jane  Roe\nHarbour\tMaster",
    });
  });

  it("stands in front of what was known as signature", () => {
    const phone = mails(END).map((mail) => ({ ...mail, signature: "Sent from my iPhone" }));
    const [first] = moveRepeatedSignatures([...phone.slice(0, 1), ...mails(END)]);
    expect(first?.signature).toBe("Jane Roe\nHarbour Master\nSent from my iPhone");
    expect(first?.text).toBe(WORDS[0]);
  });

  it("is known by another mail in which it was read as one", () => {
    const read = WORDS.slice(0, 2).map((text) => ({ author: JANE, text, signature: "Jane Roe\nHarbour Master" }));
    const [first, ...others] = moveRepeatedSignatures([{ author: JANE, text: `Rain again.${END}` }, ...read]);
    expect(first).toEqual({ author: JANE, text: "Rain again.", signature: "Jane Roe\nHarbour Master" });
    expect(others).toEqual(read);
  });

  it("belongs to one author: by address, else by name, and to nobody where neither is known", () => {
    const named = mails(END, { author: { name: "Roe, Jane" } });
    expect(moveRepeatedSignatures(named).every(({ signature }) => signature !== undefined)).toBe(true);
    const nobody = mails(END, { author: {} });
    expect(moveRepeatedSignatures(nobody)).toEqual(nobody);
    const three = [JANE, JAMES, { address: "nora@example.org" }].flatMap((author, i) =>
      mails(END, { author, words: WORDS.slice(i, i + 1) }),
    );
    expect(moveRepeatedSignatures(three)).toEqual(three);
  });

  it("reads hostile texts", () => {
    const texts = ["\n", " ", "Jane\n", "a\n", "_\n", ". ", "x"].map((part) => part.repeat(200_000 / part.length));
    const hostile = [...texts, ...texts.map((text) => `${text}!`), ...texts.map((text) => `b${text}`)];
    expect(moveRepeatedSignatures(hostile.map((text) => ({ author: JANE, text })))).toHaveLength(hostile.length);
  });
});

describe("moving signatures", () => {
  const line = fc.constantFrom(
    ..."Jane|Jane Roe|Best,|Thanks, Jane|Sailmaker|Hamble Boats|Ring me on Monday|The hull is dry and the mast is up.|--|____||Any news?|Sent from my iPhone".split(
      "|",
    ),
  );
  const lines = fc.array(line, { maxLength: 6 }).map((all) => all.join("\n"));
  const author = fc.constantFrom<Mailbox>(JANE, { address: "JANE@example.net" }, JAMES);
  const signature = fc.option(lines, { nil: undefined });
  const all = fc.array(fc.record({ author, text: lines, signature }), { minLength: 4, maxLength: 14 });
  const said = ({ text, signature = "" }: Mail): string =>
    `${text}\n${signature}`
      .split("\n")
      .filter((one) => !/^[-_\s]*$/.test(one))
      .join("\n");

  it("does not go by the order of turns, does it once, and loses no line", () => {
    fc.assert(
      fc.property(all, fc.infiniteStream(fc.nat()), (given, ranks) => {
        const moved = moveRepeatedSignatures(given);
        const order = [...ranks.take(given.length)].map((rank, i) => ({ rank, i })).sort((a, b) => a.rank - b.rank);
        const shuffled = moveRepeatedSignatures(order.flatMap(({ i }) => given[i] ?? []));
        expect(shuffled).toEqual(order.map(({ i }) => moved[i]));
        expect(moveRepeatedSignatures(moved)).toEqual(moved);
        expect(moveRepeatedSignatures([...given, ...given]).slice(0, given.length)).toEqual(moved);
        expect(moved.map(said)).toEqual(given.map(said));
      }),
      { numRuns: 500 },
    );
  });
});
