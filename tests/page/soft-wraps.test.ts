import fc from "fast-check";
import { expect, it } from "vitest";
import { joinSoftWraps } from "../../infra/local/page/soft-wraps.ts";

/** A text broken at a margin, as a mail program breaks it. */
const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n").trimEnd();

const LONG =
  "The hull is stripped now, and the keel bolts frighten me. The Contessa deserves better hands than mine, and a shed that is dry all the year round.";
const CLOSING = "Do you still have yours?";

const CASES: readonly (readonly [name: string, given: string, shown: string])[] = [
  ["a paragraph broken at 72 columns", wrap(LONG, 72), LONG],
  ["two of them", `${wrap(LONG, 72)}\n\n${wrap(LONG, 72)}`, `${LONG}\n\n${LONG}`],
  [
    "one with a greeting above and a name below",
    `Dear Jane,\n\n${wrap(LONG, 72)}\n\nMartin`,
    `Dear Jane,\n\n${LONG}\n\nMartin`,
  ],
  ["a text that was never broken", `${LONG}\n${CLOSING}`, `${LONG}\n${CLOSING}`],
  ["short lines", "the mast\nthe keel\nand the rudder", "the mast\nthe keel\nand the rudder"],
  [
    "a list",
    `${wrap(LONG, 72)}\n- the bolts, which are older than the boat and than both of us\n- the mast step`,
    `${LONG}\n- the bolts, which are older than the boat and than both of us\n- the mast step`,
  ],
  [
    "numbered lines",
    "1. take the keel bolts out one by one, and put each in its own box\n2. look at the wood under every one of them",
    "1. take the keel bolts out one by one, and put each in its own box\n2. look at the wood under every one of them",
  ],
  [
    "a signature",
    `${wrap(LONG, 72)}\n-- \nJane Roe, Sailmaker, Hamble, on the slip behind the old boathouse there\nTelephone +44 7700 900123`,
    `${LONG}\n-- \nJane Roe, Sailmaker, Hamble, on the slip behind the old boathouse there\nTelephone +44 7700 900123`,
  ],
  [
    "a line ended on purpose, though it is long",
    `${wrap(LONG, 72)}\n\nSee you on the slip on Saturday, at half past nine,\nJane`,
    `${LONG}\n\nSee you on the slip on Saturday, at half past nine,\nJane`,
  ],
  [
    "a table",
    "Saturday morning at the yard in Cuxhaven        the keel bolts, all day\nSunday morning at the yard in Cuxhaven          the rudder",
    "Saturday morning at the yard in Cuxhaven        the keel bolts, all day\nSunday morning at the yard in Cuxhaven          the rudder",
  ],
  ["nothing", "", ""],
];

it.each(CASES)("joins what a margin broke, and nothing else: %s", (_, given, shown) => {
  expect(joinSoftWraps(given)).toBe(shown);
});

it("changes line ends and the blanks before them, and no word", () => {
  const words = fc.array(fc.constantFrom("mast", "keel bolts,", "the Contessa ", "-", "\n", "\n\n"), {
    maxLength: 120,
  });
  fc.assert(
    fc.property(words, (some) => {
      const text = some.join(" ");
      expect(joinSoftWraps(text).split(/\s+/)).toEqual(text.split(/\s+/));
    }),
  );
});

it("takes a text of very many lines", () => {
  const text = "Dear Jane, how is the mast?\n".repeat(300_000);
  expect(joinSoftWraps(text)).toBe(text);
});
