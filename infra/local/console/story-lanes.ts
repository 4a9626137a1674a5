import type { StoryDay, StoryTurn, Told } from "../../../core/buddy/story.ts";
import { localTime, momentOf } from "../../../core/people/zone.ts";
import { STEP } from "../../../functions/web/rung-step.ts";
import { day, month } from "../page/day.ts";
import type { Ink } from "./ink.ts";

/** The time that is drawn, and in how many columns. */
interface Axis {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
}

const LABEL = 7;
const DAY = 86_400_000;
const LONG_SPAN = 300 * DAY;
const TICK_COLUMNS = 14;
/** How high somebody stands, by step; off the ladder a dot. */
const HEIGHTS = ["·", "▁", "▃", "▅", "▆", "█"] as const;

/** The sign of a rung in the band. */
export const heightOf = ({ rung }: Pick<StoryDay, "rung">): string => HEIGHTS[STEP[rung]] ?? "·";

/** From the first day of it to the last that changed anything: a silence after that would only press it together. */
function axisOf({ turns, days }: Told, zone: string, columns: number): Axis {
  const first = turns[0]?.at ?? new Date(0);
  const from = momentOf(zone, { date: localTime(zone, first).date, minute: 0 }).getTime();
  const to = Math.max(from + DAY, turns.at(-1)?.at.getTime() ?? 0, days.at(-1)?.at.getTime() ?? 0);
  return { from, to, columns };
}

const columnOf = ({ from, to, columns }: Axis, at: Date): number =>
  Math.min(columns - 1, Math.floor(((at.getTime() - from) / (to - from)) * columns));

/** One place in a lane: a message that says something, one that does not, or how many there are. */
function signOf(turns: readonly StoryTurn[]): string {
  if (turns.length > 9) return "+";
  if (turns.length > 1) return String(turns.length);
  return turns[0]?.isGenuine ? "●" : "○";
}

function laneOf(axis: Axis, turns: readonly StoryTurn[], paint: (text: string) => string): string {
  const places = new Map<number, StoryTurn[]>();
  for (const turn of turns) {
    const column = columnOf(axis, turn.at);
    places.set(column, [...(places.get(column) ?? []), turn]);
  }
  return Array.from({ length: axis.columns }, (_, column) => {
    const here = places.get(column);
    return here === undefined ? "─" : paint(signOf(here));
  }).join("");
}

/** Where somebody stood in each place: as at the end of the last day that lies in it. */
function bandOf(axis: Axis, days: readonly StoryDay[]): string {
  const signs = new Map(days.map((one) => [columnOf(axis, one.at), heightOf(one)]));
  const shown = { sign: " " };
  return Array.from({ length: axis.columns }, (_, column) => {
    shown.sign = signs.get(column) ?? shown.sign;
    return shown.sign;
  }).join("");
}

/** The line of ticks and the one of their days, each day said once. */
function ticksOf(axis: Axis, zone: string): readonly [string, string] {
  const isLong = axis.to - axis.from > LONG_SPAN;
  const word = (at: Date): string => (isLong ? month(at, zone) : day(at, zone).replace(/ \d+$/, ""));
  const line: string[] = Array.from({ length: axis.columns }, () => "─");
  const labels = { text: "", last: "" };
  for (let column = 0; column + TICK_COLUMNS / 2 <= axis.columns; column += TICK_COLUMNS) {
    const label = word(new Date(axis.from + ((column + 0.5) / axis.columns) * (axis.to - axis.from)));
    if (label === labels.last) continue;
    line[column] = "┬";
    labels.text = `${labels.text.padEnd(column)}${label}`;
    labels.last = label;
  }
  return [line.join(""), labels.text];
}

const label = (text: string): string => text.padStart(LABEL - 2).padEnd(LABEL - 1);

/** Both lanes and the band below them over one axis of time, `width` columns wide. */
export function lanesAsText(story: Told, zone: string, { width, ink }: { readonly width: number; readonly ink: Ink }) {
  const axis = axisOf(story, zone, width - LABEL);
  const [ticks, labels] = ticksOf(axis, zone);
  const lane = (isMine: boolean, paint: (text: string) => string): string =>
    laneOf(
      axis,
      story.turns.filter((turn) => turn.isMine === isMine),
      paint,
    );
  return [
    `${ink.mine(label("you"))}│${lane(true, ink.mine)}`,
    `${label("")}│`,
    `${ink.theirs(label("they"))}│${lane(false, ink.theirs)}`,
    `${label("")}│`,
    `${label("rung")}│${bandOf(axis, story.days)}`,
    `${label("")}└${ticks}`,
    `${" ".repeat(LABEL)}${labels}`,
  ];
}
