import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutRepeatedSignatures } from "../../core/people/repeated-signature.ts";
import type { Turn } from "../../core/thread/turn.ts";
import { turn } from "../support/turn.ts";

const WORDS = ["The keel is dry.", "The mast stands.\n\nShe floats.", "Shall we sail?", "Rain again."];

const under = (ending: string, times: number): Turn[] =>
  WORDS.slice(0, times).map((words, i) => turn({ at: `2026-11-0${i + 1}T09:00:00Z`, text: `${words}\n\n${ending}` }));

type Row = readonly [what: string, ending: string, times: number, text: string, signature: string | undefined];

// What stands under the mails of Jane Roe, and what of the first one is words and what is signature.
const ROWS: readonly Row[] = [
  ["a name with a title", "Jane Roe\nSailmaker, Hamble", 3, "", "Jane Roe\nSailmaker, Hamble"],
  ["a first name with a title", "Jane\nSailmaker", 3, "", "Jane\nSailmaker"],
  ["a closing above the name", "Best,\nJane Roe\n\nRoe & Daughters", 3, "\n\nBest,", "Jane Roe\nRoe & Daughters"],
  ["a number without a name", "Hamble\n+44 7700 900123", 3, "", "Hamble\n+44 7700 900123"],
  ["a web page", "Roe & Daughters\nwww.example.net", 3, "", "Roe & Daughters\nwww.example.net"],
  ["other white space", "Jane Roe\n  Sailmaker,   Hamble", 3, "", "Jane Roe\n  Sailmaker,   Hamble"],
  ["only twice", "Jane Roe\nSailmaker, Hamble", 2, "\n\nJane Roe\nSailmaker, Hamble", undefined],
  ["a name alone", "Jane Roe", 4, "\n\nJane Roe", undefined],
  ["a closing and a name", "Best,\nJane", 4, "\n\nBest,\nJane", undefined],
  ["a courtesy", "See you on the water!\nJane", 4, "\n\nSee you on the water!\nJane", undefined],
  ["somebody else's name", "Give my love to Tom\nTom Hale", 4, "\n\nGive my love to Tom\nTom Hale", undefined],
];

describe("a signature that is repeated", () => {
  it.each(ROWS)("%s", (_, ending, times, text, signature) => {
    const [first] = withoutRepeatedSignatures(under(ending, times));
    expect([first?.text, first?.signature]).toEqual([`${WORDS[0]}${text}`, signature]);
  });

  it("stands in front of what a mark had told apart already", () => {
    const turns = under("Jane Roe\nSailmaker", 3).map((one) => ({ ...one, signature: "Sent from a boat" }));
    expect(withoutRepeatedSignatures(turns)[0]?.signature).toBe("Jane Roe\nSailmaker\nSent from a boat");
  });

  it("is nobody's words only of the one who signs so", () => {
    const [hers] = under("Jane Roe\nSailmaker", 1);
    const tom = under("Jane Roe\nSailmaker", 2).map((one) => ({ ...one, author: { address: "tom@example.com" } }));
    expect(withoutRepeatedSignatures([hers as Turn, ...tom])[0]?.signature).toBeUndefined();
  });

  it("leaves a mail alone that holds nothing else", () => {
    const card = turn({ text: "Jane Roe\nSailmaker" });
    expect(withoutRepeatedSignatures([...under("Jane Roe\nSailmaker", 3), card]).at(-1)).toEqual(card);
  });

  it("is found in any order, and nothing of a text is lost", () => {
    const line = fc.constantFrom("Jane Roe", "Sailmaker", "Best,", "The keel is dry.", "", "+44 7700 900123", "Rain?");
    const texts = fc.array(
      fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, fc.integer(), (all, seed) => {
        const turns = all.map((text, i) => turn({ id: `t${i}`, text }));
        const found = withoutRepeatedSignatures(turns);
        const order = fc.sample(fc.shuffledSubarray(turns, { minLength: turns.length }), { numRuns: 1, seed })[0] ?? [];
        const shuffled = withoutRepeatedSignatures(order);
        for (const one of found) expect(shuffled).toContainEqual(one);
        const lines = (text: string): string[] => text.split("\n").filter((one) => one.trim() !== "");
        for (const [i, one] of found.entries())
          expect([...lines(one.text), ...lines(one.signature ?? "")]).toEqual(lines(turns[i]?.text ?? ""));
      }),
    );
  });
});
