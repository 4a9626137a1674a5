import type { Queue } from "./ledger/queue.ts";
import { cursorOf, MARKER_DAYS, type Slot, setCursor, usersDue, zonesInUse } from "./ledger/schedule.ts";
import type { Table } from "./ledger/table.ts";
import { addDays, type LocalTime, localTime, momentOf } from "./people/zone.ts";

/** What `due` needs: the table, and the queue of the daily replies. */
export interface DueDeps {
  readonly table: Table;
  readonly replyQueue: Queue;
}

/** What one tick did. */
export interface Ticked {
  readonly outcome: "ticked";
  readonly slots: number;
  readonly users: number;
}

const QUARTER_MS = 15 * 60_000;
const QUARTERS_A_DAY = 96;
/** A service that slept catches up with all mornings whose markers are still kept; a user queued twice is written to once. */
const CATCH_UP_MS = (MARKER_DAYS - 1) * 86_400_000;
const USERS_A_MESSAGE = 100;

const slotOf = (zone: string, { date, minute }: LocalTime): Slot => ({ date, zone, quarter: Math.floor(minute / 15) });
const wallOf = ({ date, minute }: LocalTime): number => Date.parse(`${date}T00:00:00Z`) + minute * 60_000;

/** The slots that a zone's wall clock has shown after `from` and up to `to`, and the one before them. A repeated hour shows its slots twice: asked twice, sent once. */
export function slotsBetween(zone: string, from: Date, to: Date): Slot[] {
  const start = from.getTime() - QUARTER_MS;
  const quarters = Math.max(0, Math.ceil((to.getTime() - start) / QUARTER_MS));
  // The last moment is `to` itself: a tick that comes a second late still sees the slot that has just begun.
  const moments = Array.from({ length: quarters + 1 }, (_, i) => Math.min(start + i * QUARTER_MS, to.getTime()));
  const clocks = moments.map((at) => localTime(zone, new Date(at)));
  const slots = new Map(clocks.map((clock) => [`${clock.date} ${Math.floor(clock.minute / 15)}`, slotOf(zone, clock)]));
  const [first] = clocks;
  const last = clocks.at(-1);
  if (first === undefined || last === undefined) return [];
  const hasKeptOffset = Math.abs(wallOf(last) - wallOf(first) - (to.getTime() - start)) < 60_000;
  return hasKeptOffset ? [...slots.values()] : [...slots.values(), ...skippedBetween(zone, new Date(start), to)];
}

/** Slots inside a time that a zone leaves out never show on a clock: they are due at the first moment after it. */
function skippedBetween(zone: string, start: Date, to: Date): Slot[] {
  const last = localTime(zone, to).date;
  const dates = [localTime(zone, start).date];
  while ((dates.at(-1) ?? last) < last) dates.push(addDays(dates.at(-1) ?? last, 1));
  return dates.flatMap((date) =>
    Array.from({ length: QUARTERS_A_DAY }, (_, quarter) => ({ date, zone, quarter })).filter((slot) => {
      const moment = momentOf(zone, { date, minute: slot.quarter * 15 });
      const shown = localTime(zone, moment);
      const isSkipped = shown.date !== date || Math.floor(shown.minute / 15) !== slot.quarter;
      return isSkipped && moment > start && moment <= to;
    }),
  );
}

const batches = (users: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(users.length / USERS_A_MESSAGE) }, (_, i) =>
    JSON.stringify({ users: users.slice(i * USERS_A_MESSAGE, (i + 1) * USERS_A_MESSAGE) }),
  );

/** Queue everybody whose morning has come since the last tick. The cursor moves last: a tick that dies half-way is done again. */
export async function due({ table, replyQueue }: DueDeps, now: Date): Promise<Ticked> {
  const cursor = (await cursorOf(table)) ?? new Date(now.getTime() - QUARTER_MS);
  const from = new Date(Math.max(cursor.getTime(), now.getTime() - CATCH_UP_MS));
  const zones = await zonesInUse(table);
  const slots = zones.flatMap((zone) => slotsBetween(zone, from, now));
  const found: string[][] = [];
  for (const slot of slots) found.push(await usersDue(table, slot));
  const users = [...new Set(found.flat())];
  if (users.length > 0) await replyQueue.send(batches(users));
  // A clock set back must not make the service wait for the future to come again.
  await setCursor(table, now);
  return { outcome: "ticked", slots: slots.length, users: users.length };
}
