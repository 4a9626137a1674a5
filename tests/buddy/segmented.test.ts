import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Read } from "../../core/answer/clause.ts";
import { unwantedDomain } from "../../core/answer/wish.ts";
import { TONGUES } from "../../core/answer/words/index.ts";
import { segmented } from "../../core/buddy/segmented.ts";

describe("words of a text", () => {
  it("are those of Unicode, in any script", () => {
    expect(segmented("It's 5 o'clock, Jürgen!")).toEqual(["It's", "5", "o'clock", "Jürgen"]);
    expect(segmented("港口的船")).toEqual(["港口", "的", "船"]);
    expect(segmented("")).toEqual([]);
  });

  it("are the same however long the text is", () => {
    const line = "The keel bolts are easier than the books say. ";
    expect(segmented(line.repeat(200))).toEqual(Array.from({ length: 200 }, () => segmented(line)).flat());
  });

  it("are those that ICU finds, in plain text too, which it is not asked for", () => {
    const icu = new Intl.Segmenter(undefined, { granularity: "word" });
    const signs = fc.constantFrom(...`aéBß19_'’‘.,;:-/ \n\t!?@“”„–…()$%&#+="*|^<>[]\\{}\u00a0\u00aa\u0301\ufeff船の`);
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 24 }), (text) => {
        const words = [...icu.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
        expect(segmented(text)).toEqual(words);
      }),
      { numRuns: 3_000 },
    );
  });

  // Read in one go, this took two gigabytes.
  it("are found in as many letters as a turn keeps", () => {
    expect(segmented("我昨天去了港口看船".repeat(2_666)).length).toBeGreaterThan(10_000);
  });
});

describe("a domain that nobody is to be named from", () => {
  const read = (clause: string): Read => ({ clause, tongue: TONGUES.en }) as Read;

  it("is found in its clause", () => {
    expect(unwantedDomain(read("never anyone at boats.example.com"))).toBe("boats.example.com");
  });

  // Each letter of the line was the start of a search through all the others.
  it("is not looked for in a line of letters without a point", () => {
    expect(unwantedDomain(read("a".repeat(100_000)))).toBeUndefined();
    expect(unwantedDomain(read("a.".repeat(50_000)))).toBeUndefined();
  });
});
