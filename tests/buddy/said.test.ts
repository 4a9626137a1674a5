import { describe, expect, it } from "vitest";
import { readTurn } from "../../core/buddy/said.ts";
import { sentencesIn } from "../../core/buddy/sentence.ts";

const BOLTS = "The keel bolts came out.";
const LONG = "We went up the coast for a whole day and then we saw the old";

// What the lines say, and who is named where they greet, close and sign.
const LETTERS: readonly (readonly [what: string, text: string, said: string, ...names: string[]])[] = [
  ["nothing but words", BOLTS, BOLTS],
  ["a greeting and a name", `Dear Nora,\n\n${BOLTS}\n\nNora`, BOLTS, "Nora", "Nora"],
  ["a nickname", `Dear Annie,\n${BOLTS}\n\nBest,\nNora`, BOLTS, "Annie", "Nora"],
  ["a closing with its name", `Hi Annie!\n\n${BOLTS}\n\nCheers, Nora`, BOLTS, "Annie", "Nora"],
  ["an addressee alone", `Annie,\n\n${BOLTS}\n\n- Nora`, BOLTS, "Annie", "Nora"],
  ["small letters", `hi annie\n\n${BOLTS}\n\nlove,\nnora`, BOLTS, "annie", "nora"],
  ["two who sign", `Hallo Annie,\n\n${BOLTS}\n\nNora & Tom`, BOLTS, "Annie", "Nora", "Tom"],
  ["a postscript", `${BOLTS}\n\nNora\n\nPS: They are green.`, `${BOLTS} PS: They are green.`, "Nora"],
  ["a greeting that goes on", `Dear Annie, the keel bolts came out.`, "Dear Annie, the keel bolts came out.", "Annie"],
  ["initials", `${BOLTS}\n\nN.F.`, BOLTS, "N.F."],
  ["German", `Liebe Annie,\n\n${BOLTS}\n\nViele Grüße\nNora`, BOLTS, "Annie", "Nora"],
  ["French", `Chère Annie,\n\n${BOLTS}\n\nBises,\nNora`, BOLTS, "Annie", "Nora"],
  ["Spanish", `Hola Annie:\n\n${BOLTS}\n\nUn abrazo,\nNora`, BOLTS, "Annie", "Nora"],
  ["thanks that say something", "Thanks for the plums.\nThey are jam.", "Thanks for the plums. They are jam."],
  ["a wrapped line", `${LONG}\nlighthouse`, `${LONG} lighthouse`],
  ["a wrapped line that looks like a closing", `${LONG} and sent our\nlove there`, `${LONG} and sent our love there`],
  ["a list", "We need:\n- Rope\n- Paint", "We need: - Rope - Paint"],
  ["a greeting to nobody", `Hello from Vienna,\n\n${BOLTS}`, BOLTS],
  ["a word alone", "Contessa", "Contessa"],
];

describe("readTurn", () => {
  it.each(LETTERS)("reads %s", (_, text, said, ...names) => {
    const reading = readTurn(text);
    expect(reading.said.split(/\s+/).filter(Boolean).join(" ")).toBe(said);
    expect(reading.names).toEqual(names);
  });

  it("reads a text without end in one pass", () => {
    for (const piece of [
      "\n",
      " \n",
      "hi ",
      "Hi\n",
      "Dear Ann, ",
      "Best\nNora\n",
      "- A\n",
      "A & ",
      "<https://",
      "a@",
      "a.",
    ]) {
      expect(readTurn(piece.repeat(100_000)).said.length).toBeLessThanOrEqual(piece.length * 100_000);
      expect(sentencesIn({ text: piece.repeat(20_000) }).length).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("sentencesIn", () => {
  it.each([
    ["Take the manual <https://example.org/a-b> along.", "Take the manual along."],
    ["Have you seen this <https://example.org/?q=1>?", "Have you seen this?"],
    ["Ask Tom <mailto:tom@example.org>.", "Ask Tom."],
    ["Ring Tom <tel:+447700900123> or write <tom@example.org>.", "Ring Tom or write."],
    ["It is 3 < 4 and 5 > 4.", "It is 3 < 4 and 5 > 4."],
    ["It stands at https://example.org/boats now.", "It stands at https://example.org/boats now."],
  ])("leaves the target of a link out: %s", (text, sentence) => {
    expect(sentencesIn({ text })).toEqual([sentence]);
  });

  it("runs no sentence over a line that is left out", () => {
    expect(sentencesIn({ text: "Dear Nora,\nthe bolts are out\n\nBest\nAnn" })).toEqual(["the bolts are out"]);
  });
});
