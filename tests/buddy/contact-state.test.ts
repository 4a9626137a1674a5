import { describe, expect, it } from "vitest";
import { stateOf } from "../../core/buddy/read-state.ts";
import type { Turn } from "../../core/thread/turn.ts";
import { MARTIN } from "../support/service.ts";
import { type Given, turn } from "../support/turn.ts";

const NORA = { name: "Nora Field", address: "nf@example.com" };
const ANN = { name: "Ann Quill", address: "aq@example.net" };
const ANN_ALONE = { contact: ANN.address, members: [] };
const USER = { ...MARTIN, name: undefined, address: NORA.address, addresses: [NORA.address] };

/** Turns in order, Nora's first, one a day. */
const talk = (texts: readonly string[], rest: Given = {}): Turn[] =>
  texts.map((text, i) => {
    const [author, other] = i % 2 === 0 ? [NORA, ANN] : [ANN, NORA];
    const at = new Date(Date.UTC(2026, 9, 1 + i, 9)).toISOString();
    return turn({ id: `t${i}`, at, author, to: [other], text, ...rest });
  });

const topicsOf = async (texts: readonly string[], rest: Given = {}): Promise<string[]> =>
  ((await stateOf(talk(texts, rest), { person: ANN_ALONE, user: USER }))?.signals.topics ?? []).map(({ name }) =>
    name.toLowerCase(),
  );

// What is said is different on both sides: only what they call each other recurs.
const MINE = ["The kiln cracked two vases over night.", "The vases are glazed in green now."];
const HERS = ["My rhubarb is taller than the fence.", "Eleven jars of rhubarb stand in the cellar."];

const letters = (mine: (text: string) => string, hers: (text: string) => string): string[] =>
  MINE.flatMap((text, i) => [mine(text), hers(HERS[i] ?? "")]);

const NAMES: readonly (readonly [what: string, mine: (text: string) => string, hers: (text: string) => string])[] = [
  ["a name that is not the local part", (s) => `Hello,\n\n${s}\n\nNora`, (s) => `Dear Nora,\n\n${s}\n\nyours, A.`],
  ["a nickname", (s) => `Dear Annie,\n\n${s}\n\nN.`, (s) => `Hi!\n\n${s}\n\nAnnie`],
  ["a nickname in sentences", (s) => `Annie,\n${s} I miss my Annie.`, (s) => `${s} Old Annie laughs.\n\nLove, Annie`],
  ["a greeting that goes on", (s) => `Hi Annie, ${s}`, (s) => `It is only Annie again: ${s}`],
  ["a name of the header alone", (s) => `${s} Ask the Field family.`, (s) => `${s} What a Field day.`],
];

describe("stateOf", () => {
  it.each(NAMES)("takes %s for no topic", async (_, mine, hers) => {
    expect(await topicsOf(letters(mine, hers))).toEqual([]);
  });

  it("takes the name on a signature for no topic", async () => {
    const texts = letters(
      (s) => `${s} We took the Annie out.`,
      (s) => `${s} They painted the Annie green.`,
    );
    expect(await topicsOf(texts)).toEqual(["annie"]);
    expect(await topicsOf(texts, { signature: "-- \nAnnie\nPotter, Hamble" })).toEqual([]);
  });

  it("takes a signature that she repeats for none of her words", async () => {
    const said = ["The hull is dry again.", "Rain came in the night.", "Four new planks are in.", "The mast went up."];
    const texts = said.flatMap((text) => ["Fine news, keep at it.", `${text}\n\nAnn Quill\nPotter, Hamble Kilns`]);
    const words = async (given: readonly string[]): Promise<number | undefined> =>
      (await stateOf(talk(given), { person: ANN_ALONE, user: USER }))?.signals.theirs.words;
    expect(await words(texts)).toBe(await words(texts.map((text) => text.split("\n")[0] ?? "")));
    expect(await topicsOf(texts)).toEqual([]);
  });

  it("takes the name of somebody in Cc for no topic, and that of a list for one", async () => {
    const texts = letters(
      (s) => `${s} The Contessa is dry.`,
      (s) => `${s} Poor old Contessa!`,
    );
    const cc = (address: string): Given => ({ cc: [{ name: "Maria Contessa", address }] });
    expect(await topicsOf(texts, cc("maria@example.org"))).toEqual([]);
    expect(await topicsOf(texts, cc("boats-list@example.org"))).toEqual(["contessa"]);
  });

  it("finds what two talk about between greeting and name, and quotes no greeting", async () => {
    const state = await stateOf(
      talk([
        "Dear Annie,\nthe sourdough refuses to rise.\nNora",
        "Dear Nora,\nput the sourdough beside the stove.\nAnnie",
        "Hi Annie!\nThe sourdough has a crumb like lace.\nNora",
      ]),
      { person: ANN_ALONE, user: USER },
    );
    expect(state?.signals.topics).toMatchObject([
      {
        name: "baking bread",
        mine: { quote: "the sourdough refuses to rise." },
        theirs: { quote: "put the sourdough beside the stove." },
      },
    ]);
  });
});
