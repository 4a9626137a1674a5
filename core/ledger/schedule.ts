import { nextMailDay, type Week } from "../people/mail-days.ts";
import { addDays, localTime } from "../people/zone.ts";
import { keys, ranges } from "./keys.ts";
import type { Item, Table } from "./table.ts";
import { shardIn, type ZoneShard } from "./zones.ts";

/** A quarter of an hour on a zone's wall clock: local time, so that daylight saving rewrites nothing. `quarter` is 0 to 95. */
export interface Slot {
  readonly date: string;
  readonly zone: string;
  readonly quarter: number;
}

/** A slot at which something is to be looked at for a user. */
export interface Marker extends Slot {
  readonly shard?: number;
  /** It is written long before its slot begins. Any other may come when the slot was just asked for. */
  readonly isAhead?: boolean;
}

/** One shard of a slot, the first time or once more. */
export interface Ask extends Slot {
  readonly shard: number;
  readonly isAgain: boolean;
}

const DAY = 86_400;
/** How many markers are held in memory at once, for each shard that is asked for. */
const DUE_PAGE = 1_000;
/** A marker is kept this long after its date. */
export const MARKER_DAYS = 8;
export const QUARTER_MINUTES = 15;
const AHEAD_MS = 30 * 60_000;

/** The quarter of an hour in which a minute of the day lies. */
export const quarterOf = (minute: number): number => Math.floor(minute / QUARTER_MINUTES);

/** The item of a marker. Putting it twice is putting it once; it is never deleted by hand. */
export function markerItem({ shard = 0, isAhead, ...slot }: Marker, user: string): Item {
  const ttl = Math.floor(Date.parse(`${slot.date}T00:00:00Z`) / 1000) + MARKER_DAYS * DAY;
  return { ...keys.due({ ...slot, shard }, user), user, ttl, isAhead };
}

/** When a user wants to be written to. */
export interface Rhythm extends Week {
  readonly dueMinute: number;
  readonly shard?: ZoneShard;
}

/** The user's next slot that is at least half an hour away: today's, or else that of the next of their days. */
export function nextMarker(rhythm: Rhythm, now: Date): Marker {
  const { zone, dueMinute, days } = rhythm;
  const soon = localTime(zone, new Date(now.getTime() + AHEAD_MS));
  const date = soon.minute <= dueMinute ? soon.date : addDays(soon.date, 1);
  const shard = shardIn(rhythm);
  return { date: nextMailDay({ zone, days }, date), zone, quarter: quarterOf(dueMinute), shard, isAhead: true };
}

/** The same hour on the next local date, be it one of the user's days or not: for what is done without a mail. */
export const tomorrow = (rhythm: Omit<Rhythm, "days">, now: Date): Marker => ({
  date: addDays(localTime(rhythm.zone, now).date, 1),
  zone: rhythm.zone,
  quarter: quarterOf(rhythm.dueMinute),
  shard: shardIn(rhythm),
});

/** Write a wake-up for a user. */
export async function wake(table: Table, user: string, marker: Marker): Promise<void> {
  await table.put(markerItem(marker, user));
}

/** Some of the users whose marker stands where it is asked for; `last` is the one behind whom the next page begins. */
export interface DuePage {
  readonly users: readonly string[];
  readonly last: string | undefined;
}

/** A page of the markers of one shard. Once more only those are asked for that may have come when the slot was just asked for. */
export async function duePage(table: Table, ask: Ask, behind?: string): Promise<DuePage> {
  const items = await table.query(...ranges.due(ask, behind), DUE_PAGE);
  const users = items.filter((item) => !ask.isAgain || item.isAhead !== true).map((item) => String(item.user));
  return { users, last: items.length < DUE_PAGE ? undefined : String(items.at(-1)?.user) };
}

/** Up to which moment the slots have been looked at. */
export async function cursorOf(table: Table): Promise<Date | undefined> {
  const item = await table.get(keys.cursor);
  return item && new Date(String(item.at));
}

/** Remember up to which moment the slots have been looked at. */
export async function setCursor(table: Table, at: Date): Promise<void> {
  await table.put({ ...keys.cursor, at: at.toISOString() });
}
