import { describe, expect, it } from "vitest";
import { textLine } from "../../core/thread/line.ts";
import { readRoles } from "../../core/thread/signature.ts";

const JANE = { name: "Jane Roe", address: "jane@example.net" };
const WORDS = "The keel bolts are in.\n\n";

/** What stands under the words of a mail, and what of it is signature: all of it but the closing. Empty lines may go. */
const ROWS: readonly (readonly [what: string, closing: string, signature: string])[] = [
  ["title and company", "Best,\n", "Jane Roe\nHarbour Master\nHamble Boats Ltd\n+44 20 7946 0018"],
  [
    "an empty line between name and company",
    "Best,\n",
    "Jane Roe\nHarbour Master\n\nHamble Boats Ltd\nT +44 20 7946 0018",
  ],
  ["a number above the company", "Best,\n", "Jane Roe\n+44 20 7946 0018\nHarbour Master\nHamble Boats Ltd"],
  ["no closing", "", "Jane Roe\nHarbour Master\nHamble Boats Ltd\n4 Dock Road\n+44 20 7946 0018"],
  ["a dash line, and the company first", "", "-- \nHamble Boats Ltd\nJane Roe\nHarbour Master"],
  ["a rule, and the company first", "", "____\nHamble Boats Ltd\nJane Roe\nHarbour Master\n+44 20 7946 0018"],
  ["a rule inside", "Best,\n", "Jane Roe\nHarbour Master\n____\nHamble Boats Ltd\n+44 20 7946 0018"],
  ["her name once more in an address", "Best,\n", "Jane Roe\nHarbour Master\nJane Roe, Hamble\n+44 20 7946 0018"],
  ["the same without a closing", "", "Jane Roe\nHarbour Master\nJane Roe, Hamble\n+44 20 7946 0018"],
  ["a phone's line below", "Best,\n", "Jane Roe\nHarbour Master\n+44 20 7946 0018\n\nSent from my iPhone"],
];

describe("a signature", () => {
  it.each(ROWS)("is kept whole with %s", (_, closing, signature) => {
    const lines = `${WORDS}${closing}${signature}`.split("\n").map(textLine);
    const roles = readRoles(lines, JANE);
    const kept = lines.filter((line, i) => roles[i] === "signature" && line.bare !== "").map(({ text }) => text);
    expect(kept).toEqual(
      signature
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.trimEnd()),
    );
  });
});
