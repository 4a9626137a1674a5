import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Judgement, judge } from "../../core/buddy/judge.ts";
import { LEXICON_NAMES, loadLexicons } from "../../core/buddy/pursuits/lexicon.ts";
import { signalsOf } from "../../core/buddy/read-signals.ts";
import { readSituation, type Situation } from "../support/situation.ts";
import { isMine } from "../support/turn.ts";

await loadLexicons(LEXICON_NAMES);

const FOLDER = new URL("../fixtures/buddy/", import.meta.url);
const NAMES = readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, ""));

/** All that a judgement would show: what must be kept silent stands in none of it. */
const shown = ({ reasons, commonGround }: Judgement): string => JSON.stringify([reasons, commonGround]).toLowerCase();

type Check = (value: string, judgement: Judgement, situation: Situation) => void;

const listed = (value: string): string[] => value.split(",").map((one) => one.trim().toLowerCase());

const CHECKS: Readonly<Record<string, Check>> = {
  now: () => undefined,
  rung: (value, { rung }) => expect(rung).toBe(value),
  "why-not": (value, { whyNot }) => expect(whyNot).toBe(value),
  offer: (value, { offer }) => expect(offer).toBe(value),
  topic: (value, { commonGround }) => expect(commonGround.map(({ name }) => name.toLowerCase())).toContain(value),
  reasons: (value, { reasons }) => expect(reasons.map(({ kind }) => kind)).toEqual(listed(value)),
  silent: (value, judgement) => {
    for (const word of listed(value)) expect(shown(judgement)).not.toContain(word);
  },
  phone: (value, _, { turns }) => {
    const phone = signalsOf(turns, isMine, ["Jane", "Martin"])?.phone?.number ?? "none";
    expect(phone).toBe(value);
  },
};

describe("a situation", () => {
  it.each(NAMES)("%s", (name) => {
    const situation = readSituation(new URL(`${name}.txt`, FOLDER));
    const signals = signalsOf(situation.turns, isMine, ["Jane", "Roe", "Martin", "Berg"]);
    if (signals === undefined) throw new Error("no turn has a date");
    const judgement = judge(signals, {}, situation.now);
    expect([...situation.expected.keys()]).toContain("rung");
    for (const [what, value] of situation.expected) {
      const check = CHECKS[what];
      if (check === undefined) throw new Error(`nobody checks ${what}`);
      check(value, judgement, situation);
    }
    // A name is given a reason to ring, or a reason why not, and never both.
    expect(judgement.whyNot === undefined).toBe(judgement.rung === "buddy");
  });
});
