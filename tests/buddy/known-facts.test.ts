import { describe, expect, it } from "vitest";
import { together } from "../../core/buddy/joined-states.ts";
import { stateOf } from "../../core/buddy/read-state.ts";
import type { Turn } from "../../core/thread/turn.ts";
import { MARTIN } from "../support/service.ts";
import { turn } from "../support/turn.ts";

const ANN = { name: "Ann Quill", address: "aq@example.net" };
const ANN_ALONE = { contact: ANN.address, members: [] };
const LETTER = turn({
  id: "t1",
  at: "2026-10-01T09:00:00Z",
  author: ANN,
  to: [{ address: MARTIN.address }],
  text: "The kiln cracked two vases over night.",
});
const NOW = new Date("2026-10-02T09:00:00Z");
const LATER = new Date("2028-10-02T09:00:00Z");
// What nobody reads in it: where it is met again, it was not read anew.
const MARKED = 999;

/** The words of the letter as they are counted once its facts were kept, marked, and it is met again as `met`. */
async function wordsOf(met: Partial<Turn>, user = MARTIN, now = NOW): Promise<number | undefined> {
  const kept = await stateOf([LETTER], { person: ANN_ALONE, user: MARTIN, now });
  const before = kept && { ...kept, facts: kept.facts.map((facts) => ({ ...facts, words: MARKED })) };
  const state = await stateOf([{ ...LETTER, ...met }], { person: ANN_ALONE, user, now, before });
  return state?.facts[0]?.words;
}

const WORDS = 7;

describe("the facts of a turn that was read before", () => {
  it.each<readonly [what: string, met: Partial<Turn>]>([
    ["it is as it was", {}],
    ["it was seen in one more place", { sources: ["quote"] }],
    ["its thread has grown", { thread: "older" }],
    ["its words are forgotten", { text: "" }],
  ])("are kept while %s", async (_, met) => {
    expect(await wordsOf(met)).toBe(MARKED);
  });

  it.each<readonly [what: string, met: Partial<Turn>]>([
    ["a letter differs", { text: "The kiln cracked ten vases over night." }],
    ["somebody else was written to, too", { cc: [{ address: "bo@example.org" }] }],
    ["a better copy stands in another mail", { mail: "another" }],
    ["a machine turns out to have written it", { isAutomatic: true }],
    ["its moment is known better", { sentAt: { at: new Date("2026-10-01T09:01:00Z") } }],
    ["it asks to a meeting", { invitation: "request" }],
    ["a signature was found", { signature: "Ann Quill\n+31 20 555 0100" }],
  ])("are read anew where %s", async (_, met) => {
    expect(await wordsOf(met)).toBe(WORDS);
  });

  it("are read anew where the user has moved, or turns out to have written it", async () => {
    expect(await wordsOf({}, { ...MARTIN, zone: "Asia/Tokyo" })).toBe(WORDS);
    expect(await wordsOf({}, { ...MARTIN, addresses: [ANN.address] })).toBe(WORDS);
  });

  it("are read anew where something of them was forgotten, and words are there again", async () => {
    expect(await wordsOf({}, MARTIN, LATER)).toBe(WORDS);
  });

  it("are read anew for two who have become one person", async () => {
    const state = await stateOf([LETTER], { person: ANN_ALONE, user: MARTIN, now: NOW });
    if (state === undefined) throw new Error("no state");
    expect(together([state]).prints).toBe(state.prints);
    expect(together([state, state]).prints).toBeUndefined();
  });
});
