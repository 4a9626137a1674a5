import type { Evidence } from "../../../core/buddy/evidence.ts";
import type { Story, StoryDay, Told } from "../../../core/buddy/story.ts";
import { day } from "../page/day.ts";
import { figuresOf, WINDOW } from "../page/figures.ts";
import { type Person, personName } from "../page/people-reading.ts";
import { whyNotOf } from "../page/why-not.ts";
import { line, OFFERS, RUNGS, UNTOLD, WHY_NOT } from "../page/words.ts";
import type { Ink } from "./ink.ts";
import { heightOf, lanesAsText } from "./story-lanes.ts";
import { hanging, padded, widthOf } from "./wrapped.ts";

/** Whose story it is, as of when, and in whose calendar. */
export interface StoryOf {
  readonly person: Pick<Person, "state" | "judgement">;
  readonly story: Story;
  readonly zone: string;
}

/** What it is written on: so many columns, in these colours. */
export interface Sheet {
  readonly width: number;
  readonly ink: Ink;
}

const MAX_CHANGES = 40;
const NBSP = "\u00a0";

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "Jane Roe, jane@example.net": the address where it is another than the name. */
function whoOf({ state }: StoryOf["person"]): string {
  const [name, address] = [line(personName(state)), line(state.address)];
  return address === "" || address === name ? name : `${name}, ${address}`;
}

/** What the signs mean; no sign is parted from its words. */
function legendOf({ turns, days }: Told, width: number): string[] {
  const rungs = new Map(days.map((one) => [RUNGS[one.rung], heightOf(one)]));
  const items = [
    "● says something",
    ...(turns.some(({ isGenuine }) => !isGenuine) ? ["○ does not"] : []),
    "2 that many in one place",
    ...[...rungs].map(([words, sign]) => `${sign} ${words}`),
  ];
  const kept = items.map((item) => item.replaceAll(" ", NBSP)).join(", ");
  return hanging("       ", kept, width).map((one) => one.replaceAll(NBSP, " "));
}

const whyOfDay = ({ whyNot }: StoryDay): string => (whyNot === undefined ? "" : ` ${WHY_NOT[whyNot]}`);

/** The days on which something changed, each with what stands in the way. */
function changesOf({ days }: Told, zone: string, { width }: Sheet): string[] {
  const changed = days.filter(({ hasChanged }) => hasChanged);
  const shown = changed.slice(-MAX_CHANGES);
  return [
    ...(shown.length < changed.length ? [`  The last ${MAX_CHANGES} of ${changed.length} changes.`] : []),
    ...shown.flatMap((one) =>
      hanging(
        `  ${padded(day(one.at, zone), 12)} ${heightOf(one)} `,
        `${upper(RUNGS[one.rung])}.${whyOfDay(one)}`,
        width,
      ),
    ),
  ];
}

type Saying = Pick<Evidence, "by" | "at" | "quote">;

function quoteOf({ by, at, quote }: Saying, name: string, zone: string, { width, ink }: Sheet): string[] {
  const label = `    ${by === "me" ? "you" : name}, ${day(at, zone)}: `;
  const indent = widthOf(label) > width / 2 ? "      " : label;
  const quoted = hanging(indent, `“${line(quote)}”`, width);
  const lines = indent === label ? quoted : [label.trimEnd(), ...quoted];
  const paint = by === "me" ? ink.mine : ink.theirs;
  return lines.map(paint);
}

function reasonsOf({ person: { state, judgement }, zone }: StoryOf, sheet: Sheet): string[] {
  const name = line(personName(state));
  return judgement.reasons.flatMap(({ kind, text, evidence }) => [
    ...hanging("  ", `${name} ${text}${kind !== "exchange" && evidence.length > 0 ? ":" : "."}`, sheet.width),
    // What bears out the exchange are the quotes of the common ground.
    ...(kind === "exchange" ? [] : evidence.flatMap((said) => quoteOf(said, name, zone, sheet))),
  ]);
}

function groundOf({ person: { state, judgement }, zone }: StoryOf, sheet: Sheet): string[] {
  const name = line(personName(state));
  return judgement.commonGround.flatMap(({ name: topic, mine, theirs, turns }) => [
    ...hanging("  ", `${line(topic)}, in ${turns} messages`, sheet.width),
    ...[
      { ...mine, by: "me" as const },
      { ...theirs, by: "them" as const },
    ]
      .sort((a, b) => a.at.getTime() - b.at.getTime())
      .flatMap((said) => quoteOf(said, name, zone, sheet)),
  ]);
}

/** The signals, each with its value, and the number. */
function signalsOf({ person, zone }: StoryOf, { width }: Sheet): string[] {
  const { phone } = person.state.signals;
  const number = phone && `${line(phone.written)}, from the signature of ${day(phone.at, zone)}`;
  const rows = figuresOf(person, zone).filter(([of]) => of !== WINDOW);
  const all = rows.length === 0 ? rows : [...rows, ["Number", number ?? "none has stood in a signature yet"] as const];
  return all.flatMap(([of, figure]) => hanging(`  ${padded(of, 16)}`, figure, width));
}

/** What comes of it all: what stands in the way, and what to do. */
function endOf({ person, zone }: StoryOf, { width }: Sheet): string[] {
  const { offer, rung } = person.judgement;
  const rows: readonly (readonly [string, string])[] = [
    ["Rung", RUNGS[rung]],
    ...figuresOf(person, zone).filter(([of]) => of === WINDOW),
    ["In the way", whyNotOf(person) || "nothing"],
    ["What to do", offer === undefined ? "nothing now" : OFFERS[offer]],
  ];
  return rows.flatMap(([of, words]) => hanging(`  ${padded(of, 16)}`, words, width));
}

const section = (title: string, lines: readonly string[], { ink }: Sheet): string[] =>
  lines.length === 0 ? [] : ["", ink.strong(title), ...lines];

function toldAsText(of: StoryOf, story: Told, sheet: Sheet): string[] {
  const { zone } = of;
  return [
    ...lanesAsText(story, zone, sheet),
    ...legendOf(story, sheet.width).map(sheet.ink.soft),
    ...section("What changed, and when", changesOf(story, zone, sheet), sheet),
    ...section("Signals", signalsOf(of, sheet), sheet),
    ...section("Why a call", reasonsOf(of, sheet), sheet),
    ...section("What you both return to", groundOf(of, sheet), sheet),
    ...section(`Where it stands on ${day(story.until, zone)}`, endOf(of, sheet), sheet),
  ];
}

function bodyOf(of: StoryOf, sheet: Sheet): string[] {
  const { story } = of;
  if (story.outcome === "untold") return hanging("", UNTOLD[story.whyNot], sheet.width);
  return story.outcome === "undated" ? ["No message with a date yet."] : toldAsText(of, story, sheet);
}

/** One person's whole story as a drawing for a terminal; one quiet sentence where none is drawn. */
export function storyAsText(of: StoryOf, sheet: Sheet): string {
  const head = hanging("", whoOf(of.person), sheet.width).map(sheet.ink.strong);
  return `${[...head, "", ...bodyOf(of, sheet)].join("\n")}\n`;
}
