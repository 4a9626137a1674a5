import { contentName } from "../mail/content-name.ts";
import { nextMailDay, type Week } from "../people/mail-days.ts";
import { addDays, localTime } from "../people/zone.ts";
import { Busy } from "./busy.ts";
import { keys, ranges } from "./keys.ts";
import type { Item, Table } from "./table.ts";

/** A quarter of an hour on a zone's wall clock: local time, so that daylight saving rewrites nothing. `quarter` is 0 to 95. */
export interface Slot {
  readonly date: string;
  readonly zone: string;
  readonly quarter: number;
}

/** A slot at which something is to be looked at for a user. */
export type Marker = Slot;

/** How many partitions share the users of one slot. */
const SHARDS = 4;
const DAY = 86_400;
/** A marker is kept this long after its date. */
export const MARKER_DAYS = 8;
const MAX_TRIES = 12;
export const QUARTER_MINUTES = 15;
const AHEAD_MS = 30 * 60_000;

const shardOf = (user: string): number => (contentName(user).codePointAt(0) ?? 0) % SHARDS;

/** The quarter of an hour in which a minute of the day lies. */
export const quarterOf = (minute: number): number => Math.floor(minute / QUARTER_MINUTES);

/** The item of a marker. Putting it twice is putting it once; it is never deleted by hand. */
export function markerItem(marker: Marker, user: string): Item {
  const ttl = Math.floor(Date.parse(`${marker.date}T00:00:00Z`) / 1000) + MARKER_DAYS * DAY;
  return { ...keys.due({ ...marker, shard: shardOf(user) }, user), user, ttl };
}

/** When a user wants to be written to. */
export interface Rhythm extends Week {
  readonly dueMinute: number;
}

/** The user's next slot that is at least half an hour away: today's, or else that of the next of their days. */
export function nextMarker({ zone, dueMinute, days }: Rhythm, now: Date): Marker {
  const soon = localTime(zone, new Date(now.getTime() + AHEAD_MS));
  const date = soon.minute <= dueMinute ? soon.date : addDays(soon.date, 1);
  return { date: nextMailDay({ zone, days }, date), zone, quarter: quarterOf(dueMinute) };
}

/** The same hour on the next local date, be it one of the user's days or not: for what is done without a mail. */
export const tomorrow = ({ zone, dueMinute }: Pick<Rhythm, "zone" | "dueMinute">, now: Date): Marker => ({
  date: addDays(localTime(zone, now).date, 1),
  zone,
  quarter: quarterOf(dueMinute),
});

/** Write a wake-up for a user. */
export async function wake(table: Table, user: string, marker: Marker): Promise<void> {
  await table.put(markerItem(marker, user));
}

/** The users whose marker stands in a slot. */
export async function usersDue(table: Table, slot: Slot): Promise<string[]> {
  const shards = Array.from({ length: SHARDS }, (_, shard) => table.query(...ranges.due({ ...slot, shard })));
  return (await Promise.all(shards)).flat().map((item) => String(item.user));
}

/** The zones in which anybody lives. */
export async function zonesInUse(table: Table): Promise<readonly string[]> {
  const item = await table.get(keys.zones);
  return (item?.zones as string[] | undefined) ?? [];
}

/** Add a zone to those in use. */
export async function useZone(table: Table, zone: string): Promise<void> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const item = await table.get(keys.zones);
    const zones = (item?.zones as string[] | undefined) ?? [];
    if (zones.includes(zone)) return;
    const version = item?.version as number | undefined;
    const next = { ...keys.zones, zones: [...zones, zone].sort(), version: (version ?? 0) + 1 };
    if (await table.putVersion(next, version)) return;
  }
  throw new Busy("the zones are changed too often at once");
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
