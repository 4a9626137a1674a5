import { describe, expect, it } from "vitest";
import { LEXICON_NAMES, loadLexicons } from "../../core/buddy/pursuits/lexicon.ts";
import { signalsOf } from "../../core/buddy/read-signals.ts";
import { fade } from "../../core/buddy/signals.ts";
import type { Turn } from "../../core/thread/turn.ts";
import { type Given, isMine, turn } from "../support/turn.ts";

await loadLexicons(LEXICON_NAMES);

const SAYS = "The keel bolts came out without a fight, and the hull is dry now.";
const ASKS = "The hull is dry now. What will you do about the mast step?";
const day = (n: number, hour = 9): string => new Date(Date.UTC(2026, 10, n, hour)).toISOString();
const me = (n: number, rest: Given = {}): Turn => turn({ by: "me", at: day(n), text: SAYS, ...rest });
const her = (n: number, rest: Given = {}): Turn => turn({ by: "them", at: day(n), text: SAYS, ...rest });
const read = (...turns: Turn[]) => signalsOf(turns, isMine, ["Martin Berg", "Jane Roe"]);

describe("signalsOf", () => {
  it("counts each direction by itself", () => {
    const signals = read(me(2), her(3, { text: ASKS }), her(3, { at: day(3, 20), text: "Thanks!" }), me(5), her(8));
    expect(signals?.mine).toMatchObject({ turns: 2, genuine: 2, days: 2, questions: 0 });
    expect(signals?.theirs).toMatchObject({ turns: 3, genuine: 2, days: 2, questions: 1, lastAt: new Date(day(8)) });
    expect(signals).toMatchObject({ firstAt: new Date(day(2)), lastAt: new Date(day(8)) });
  });

  it("counts the words and questions of genuine turns alone", () => {
    const signals = read(me(2), her(3, { text: "Ok?" }), her(4, { text: ASKS }));
    expect(signals?.theirs).toMatchObject({ turns: 2, genuine: 1, words: 13, questions: 1 });
  });

  it.each([
    ["nothing open", [me(2), her(3)], 0],
    ["one mail of mine", [her(2), me(3)], 1],
    ["three in a row", [her(2), me(3), me(4), me(5)], 3],
    ["mine alone", [me(2), me(3)], 2],
    ["hers alone", [her(2), her(3)], 0],
    ["an answer that only says thanks", [me(2), her(3, { text: "Thanks!" })], 0],
  ] as const)("counts what is unanswered: %s", (_, turns, unanswered) => {
    expect(read(...turns)?.unanswered).toBe(unanswered);
  });

  it.each([
    ["one day", [me(2), her(2)], 1],
    ["every day", [me(2), her(3), me(4)], 1],
    ["once a week", [me(2), her(9), me(16)], 7],
    ["a burst and a pause", [me(2), her(3), me(4), her(5), me(26)], 1],
  ] as const)("knows the pair's rhythm: %s", (_, turns, gapDays) => {
    expect(read(...turns)?.gapDays).toBe(gapDays);
  });

  it("knows how much was between the two alone", () => {
    const tom = { address: "tom@example.com" };
    expect(read(me(2), her(3), me(4, { cc: [tom] }), her(5))?.alone).toBe(0.75);
    expect(read(me(2, { to: [tom, tom] }))?.alone).toBe(0);
  });

  it("takes somebody for a machine only when every turn is one's", () => {
    expect(read(me(2), her(3, { isAutomatic: true }))?.isAutomatic).toBe(true);
    expect(read(me(2), her(3, { isAutomatic: true }), her(4))?.isAutomatic).toBe(false);
    expect(read(me(2))?.isAutomatic).toBe(false);
    expect(read(me(2), her(3, { isAutomatic: true }))?.theirs).toMatchObject({ turns: 1, genuine: 0 });
  });

  it("takes the number from the newest signature of theirs, and never mine", () => {
    const signature = (number: string): Given => ({ signature: `-- \nJane\n${number}` });
    const signals = read(
      her(2, signature("+44 7700 900123")),
      her(3, signature("+44 7700 900456")),
      her(4),
      me(5, signature("+49 30 23125123")),
    );
    expect(signals?.phone).toMatchObject({ number: "+447700900456", at: new Date(day(3)) });
    expect(read(me(5, signature("+49 30 23125123")), her(6, { text: "+44 7700 900123" }))?.phone).toBeUndefined();
  });

  it("takes no number of mine for hers, and of hers the form with a country code", () => {
    const signature = (number: string): Given => ({ signature: `Jane\n${number}` });
    const mine = me(2, signature("+49 30 23125123"));
    expect(read(mine, her(3, signature("030 23125123")))?.phone).toBeUndefined();
    const twice = [her(3, signature("+44 20 7946 0018")), her(4, signature("020 7946 0018"))];
    expect(read(mine, ...twice)?.phone).toMatchObject({ number: "+442079460018", national: false });
  });

  it("reads a number by the clock of her own mails, and not by that of mails that quote her", () => {
    const sentAt = { at: new Date(day(3)), offset: -300 };
    const mail = (rest: Given): Given => ({ signature: "Jane\n(202) 555-0143", ...rest });
    expect(read({ ...her(3, mail({})), sentAt })?.phone?.number).toBe("+12025550143");
    expect(read({ ...her(3, mail({ isWhole: false })), sentAt })?.phone).toMatchObject({ national: true });
  });

  it("keeps who said what of the world outside, and the last questions", () => {
    const signals = read(me(2, { text: "Let's talk on Tuesday." }), her(3, { text: `I hate the phone. ${ASKS}` }));
    expect(signals?.mentions.map(({ kind, by }) => [kind, by])).toEqual([
      ["planned", "me"],
      ["prefers-mail", "them"],
    ]);
    expect(signals?.questions).toMatchObject([
      { at: new Date(day(3)), quote: "What will you do about the mast step?", mail: "mail1" },
    ]);
  });

  it("knows nothing of turns without a date", () => {
    expect(read()).toBeUndefined();
    expect(read({ ...me(2), sentAt: undefined })).toBeUndefined();
    expect(read({ ...her(2), sentAt: undefined }, me(3))?.theirs.turns).toBe(0);
  });

  it("loses half of its warmth in thirty days", () => {
    expect([fade(0), fade(30), fade(60)]).toEqual([1, 0.5, 0.25]);
    expect(read(me(2), her(3))?.theirs.warmth).toBe(1);
    expect(read(her(1), me(1, { at: "2026-12-01T09:00:00Z" }))?.theirs.warmth).toBeCloseTo(0.5);
  });

  it("is the same for the same turns", () => {
    const turns = [me(2), her(3, { text: ASKS }), me(5), her(8)];
    expect(read(...turns)).toEqual(read(...turns));
  });
});
