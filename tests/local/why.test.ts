import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ContactState } from "../../core/buddy/contact-state.ts";
import { type Judgement, judge } from "../../core/buddy/judge.ts";
import { LEXICON_NAMES, loadLexicons } from "../../core/buddy/pursuits/lexicon.ts";
import { signalsOf } from "../../core/buddy/read-signals.ts";
import { storyOf } from "../../core/buddy/story.ts";
import { COLOURS, inkFor, PLAIN } from "../../infra/local/console/ink.ts";
import { type Sheet, storyAsText } from "../../infra/local/console/story-as-text.ts";
import { widthOf, wrapped } from "../../infra/local/console/wrapped.ts";
import { distance, nearest } from "../../infra/local/mailbox/nearest.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { readSituation } from "../support/situation.ts";
import { isMine } from "../support/turn.ts";
import { temporaryFolder } from "./temporary.ts";

await loadLexicons(LEXICON_NAMES);

const ME = "martin@example.org";
const NAMES = ["Jane", "Roe", "Martin", "Berg"];
const GOLDEN = new URL("../fixtures/story/", import.meta.url);

/** How the command ended, as `npm run -s` would have it. */
const why = (...args: readonly string[]): Promise<{ code: number; out: string; said: string }> =>
  new Promise((resolve) => {
    const tool = "node_modules/.bin/tsx";
    execFile(tool, ["infra/local/commands/why.ts", ...args], (error, out, said) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, said }),
    );
  });

async function mailbox(...mails: readonly Buffer[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const [i, raw] of mails.entries()) await writeFile(join(folder, `${i}.eml`), raw);
  return folder;
}

/** A conversation of the situations, drawn; the golden file is written anew by `npm run golden`. */
function drawn(situation: string, until: string, sheet: Sheet = { width: 80, ink: PLAIN }): string {
  const { turns } = readSituation(new URL(`../fixtures/buddy/${situation}.txt`, import.meta.url));
  const signals = signalsOf(turns, isMine, NAMES);
  const at = new Date(`${until}T23:59:00Z`);
  if (signals === undefined) throw new Error("no turn has a date");
  const contact = "jane@example.net";
  const state: ContactState = {
    contact,
    members: [],
    version: 1,
    name: "Jane Roe",
    address: contact,
    signals,
    facts: [],
    past: [],
  };
  const judgement: Judgement = judge(signals, {}, at);
  const story = storyOf(turns, isMine, NAMES, "UTC", { until: at });
  return storyAsText({ person: { state, judgement }, story, zone: "UTC" }, sheet);
}

describe("the drawing", () => {
  it.each([
    ["meeting-of-minds", "2026-12-31"],
    ["old-friend", "2026-11-12"],
    ["fathers-death", "2026-11-12"],
  ])("of %s is as it was", async (situation, until) => {
    const text = drawn(situation, until);
    const golden = new URL(`${situation}.txt`, GOLDEN);
    if (process.env.UPDATE_GOLDEN) await writeFile(golden, text);
    expect(text).toBe(await readFile(golden, "utf8"));
  });

  it.each([40, 60, 80, 132])("fits into %i columns", (width) => {
    for (const situation of ["meeting-of-minds", "the-fan", "fathers-death"]) {
      const lines = drawn(situation, "2026-12-31", { width, ink: PLAIN }).split("\n");
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      expect(lines.some((line) => widthOf(line) === width)).toBe(true);
    }
  });

  it.each([
    ["please-stop", "One of you two wished for no more mail, and so nothing is drawn here."],
    ["from-toms-account", "A mail from their address told of their death, and so nothing is drawn here."],
  ])("of %s is none: one quiet sentence", (situation, sentence) => {
    expect(drawn(situation, "2027-06-01")).toBe(`Jane Roe, jane@example.net\n\n${sentence}\n`);
  });

  it("says nothing of what both wrote where there is mourning", () => {
    expect(drawn("fathers-death", "2026-11-12")).not.toMatch(/both return to|Why a call|Spoken of|“/);
  });

  it("is the same in colour", () => {
    const colour = drawn("meeting-of-minds", "2026-12-31", { width: 80, ink: COLOURS });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours are what is taken out here.
    expect(colour.replace(/\u001b\[\d+m/g, "")).toBe(drawn("meeting-of-minds", "2026-12-31"));
    expect(colour).not.toBe(drawn("meeting-of-minds", "2026-12-31"));
  });

  it.each([
    [true, undefined, COLOURS],
    [true, "", COLOURS],
    [true, "1", PLAIN],
    [false, undefined, PLAIN],
  ])("has colour on a terminal whose user did not say no: %s, %s", (isTerminal, noColor, ink) => {
    expect(inkFor(isTerminal, noColor)).toBe(ink);
  });
});

it.each<[string, number, string[]]>([
  ["the keel bolts", 8, ["the keel", "bolts"]],
  ["unbreakable", 8, ["unbreaka", "ble"]],
  ["竜骨のボルト", 8, ["竜骨のボ", "ルト"]],
  ["", 8, [""]],
])("wraps %j", (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

describe("the nearest", () => {
  const people = [["jane roe", "jane@example.net"], ["tom hart", "tom@example.com"], ["ida lund"], ["ann lee"]];

  it.each([
    ["jnae@example.net", "jane roe"],
    ["jane@example.org", "jane roe"],
    ["Jan", "jane roe"],
    ["tom", "tom hart"],
    ["ida lunt", "ida lund"],
  ])("of %s is %s", (asked, name) => {
    expect(nearest(asked, people, (one) => one)[0]?.[0]).toBe(name);
    expect(nearest(asked, people, (one) => one)).toHaveLength(3);
  });

  it.each([
    ["", "", 0],
    ["keel", "keel", 0],
    ["keel", "kel", 1],
    ["mast", "past", 1],
    ["", "oak", 3],
  ])("knows how far %j is from %j", (a, b, far) => {
    expect(distance(a, b)).toBe(far);
  });
});

describe("npm run why", () => {
  it("tells the story of one person out of a mailbox, by address or by name", async () => {
    const folder = await mailbox(...contessaMails());
    const asked = ["--me", ME, "--zone", "Europe/Berlin", "--to", "2026-11-14", folder];
    const { code, out, said } = await why(...asked, "jane@example.net");
    expect([code, said]).toEqual([0, ""]);
    expect(out).toMatch(/^Jane Roe, jane@example\.net\n/);
    expect(out).toMatch(/\n {2}you │─+●─+●/);
    expect(out).toMatch(/3 Nov 2026 {3}▃ Warming up\./);
    expect(out).toMatch(/Where it stands on 14 Nov 2026\n {2}Rung {12}worth a call/);
    expect(out).not.toContain("\u001b");
    expect((await why(...asked, "Jane Roe")).out).toBe(out);
  });

  it("says who is nearest to somebody unknown", async () => {
    const { code, out, said } = await why("--me", ME, await mailbox(...contessaMails()), "jan@example.net");
    expect([code, out]).toEqual([1, ""]);
    expect(said).toBe(
      "There is nobody of the name or address jan@example.net in it. Nearest are:\n  Jane Roe, jane@example.net\n",
    );
  });

  it.each<[string, readonly string[], number, RegExp]>([
    ["no mailbox", ["--me", ME, "jane@example.net"], 2, /^Name a mailbox .*whose story you want/],
    ["nobody", ["box.mbox", "jane@example.net"], 2, /^Say whose mailbox it is with --me/],
    ["a mailbox that is not there", ["--me", ME, "/nowhere.mbox", "jane@example.net"], 1, /^There is nothing at/],
    ["no zone", ["--me", ME, "--zone", "Mars", "x", "y"], 2, /^There is no time zone "Mars"/],
    ["no date", ["--me", ME, "--to", "soon", "x", "y"], 2, /^"soon" is no date/],
  ])("says what to do where there is %s", async (_, args, code, words) => {
    const ended = await why(...args);
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(ended.said).toMatch(words);
    expect(ended.said).toContain("Usage: npm run -s why");
  });

  it("lets no mail write on the terminal but in words", async () => {
    const hostile = letter({
      to: '"Eve \u001b[2J Roe" <eve@example.net>',
      date: "Tue, 3 Nov 2026 19:30:00 +0100",
      text: "The keel bolts \u001b[31m came out without a fight, and the hull is dry now.",
    });
    const { code, out } = await why("--me", ME, await mailbox(hostile), "eve@example.net");
    expect(code).toBe(0);
    expect(out).not.toContain("\u001b");
  });
});
