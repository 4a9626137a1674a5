import type { Facts } from "../buddy/facts.ts";

/** Who has written when: the days between two mails in columns, and how many mails of each side fall into each. */
export interface Lanes {
  /** The first and the last day, as the user's calendar has them (`YYYY-MM-DD`). */
  readonly from: string;
  readonly to: string;
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
}

type Written = Pick<Facts, "day" | "by" | "isGenuine">;

const DAY = 86_400_000;
// Of fewer mails or days a sentence says as much.
const MIN_MAILS = 2;
const MIN_COLUMNS = 5;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** How many of the days fall into each of so many columns, all of one width. */
function lane(days: readonly string[], columns: number, [from, to]: readonly [string, string]): number[] {
  const span = daysBetween(from, to) + 1;
  const filled = days.map((day) => Math.floor((daysBetween(from, day) * columns) / span));
  return Array.from({ length: columns }, (_, column) => filled.filter((one) => one === column).length);
}

/** The two lanes of a conversation in so many columns, or one for each day; undefined where there is too little to be seen. */
export function lanesOf(facts: readonly Written[], columns: number): Lanes | undefined {
  const daysBy = (side: Facts["by"]): string[] =>
    facts.filter(({ by, isGenuine }) => by === side && isGenuine).map(({ day }) => day);
  const [mine, theirs] = [daysBy("me"), daysBy("them")];
  if (Math.min(mine.length, theirs.length) < MIN_MAILS) return undefined;
  const days = [...mine, ...theirs].sort();
  const [from = "", to = ""] = [days[0], days.at(-1)];
  const size = Math.min(columns, daysBetween(from, to) + 1);
  return size < MIN_COLUMNS
    ? undefined
    : { from, to, mine: lane(mine, size, [from, to]), theirs: lane(theirs, size, [from, to]) };
}
