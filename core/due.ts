import { atOnce } from "./ledger/at-once.ts";
import type { Queue } from "./ledger/queue.ts";
import { type Ask, cursorOf, duePage, MARKER_DAYS, type Slot, setCursor } from "./ledger/schedule.ts";
import type { Table } from "./ledger/table.ts";
import { type ZoneInUse, zonesInUse } from "./ledger/zones.ts";
import { addDays, type LocalTime, localTime, momentOf } from "./people/zone.ts";

/** What `due` needs: the table, and the queue of the daily replies. */
export interface DueDeps {
  readonly table: Table;
  readonly replyQueue: Queue;
  /** True once whoever called may soon be stopped: what is left is for the next tick. */
  readonly isTimeUp?: () => boolean;
}

/** What one tick did: how many shards of slots it asked, and how many users it found. `isMore`: the next tick goes on with the rest. */
export interface Ticked {
  readonly outcome: "ticked";
  readonly slots: number;
  readonly users: number;
  readonly isMore?: true;
}

const QUARTER_MS = 15 * 60_000;
const QUARTERS_A_DAY = 96;
/** A service that slept catches up with all mornings whose markers are still kept; a user queued twice is written to once. */
const CATCH_UP_MS = (MARKER_DAYS - 1) * 86_400_000;
const USERS_A_MESSAGE = 100;
/** What one call of SQS takes. */
const USERS_A_CALL = 10 * USERS_A_MESSAGE;
/** How many zones are asked at the same time. */
const ZONES_AT_ONCE = 16;
/** A catching up is cut into so much at a time, and the cursor moves behind each: about half a minute of Lambda. */
const MOST_ASKED = 10_000;

const slotOf = (zone: string, { date, minute }: LocalTime): Slot => ({ date, zone, quarter: Math.floor(minute / 15) });
const wallOf = ({ date, minute }: LocalTime): number => Date.parse(`${date}T00:00:00Z`) + minute * 60_000;

/** The quarters of an hour that begin after `from` and up to `to`. No zone is off by less. */
function quartersBetween(from: Date, to: Date): Date[] {
  const first = (Math.floor(from.getTime() / QUARTER_MS) + 1) * QUARTER_MS;
  const count = Math.max(0, Math.floor((to.getTime() - first) / QUARTER_MS) + 1);
  return Array.from({ length: count }, (_, i) => new Date(first + i * QUARTER_MS));
}

/** The slots that begin on a zone's wall clock after `from` and up to `to`. A repeated hour shows its slots twice: asked twice, sent once. */
export function slotsBetween(zone: string, from: Date, to: Date): Slot[] {
  const clocks = quartersBetween(from, to).map((at) => localTime(zone, at));
  const slots = new Map(clocks.map((clock) => [`${clock.date} ${Math.floor(clock.minute / 15)}`, slotOf(zone, clock)]));
  const elapsed = wallOf(localTime(zone, to)) - wallOf(localTime(zone, from));
  const hasKeptOffset = Math.abs(elapsed - (to.getTime() - from.getTime())) < 2 * 60_000;
  return hasKeptOffset ? [...slots.values()] : [...slots.values(), ...skippedBetween(zone, from, to)];
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

/** Those who are found go to the queue as soon as they fill a call of it: however many are due, a few of them are held. */
class Crowd {
  readonly #queue: Queue;
  readonly #waiting: string[] = [];
  size = 0;

  constructor(queue: Queue) {
    this.#queue = queue;
  }

  async add(users: readonly string[]): Promise<void> {
    this.#waiting.push(...users);
    this.size += users.length;
    while (this.#waiting.length >= USERS_A_CALL) await this.#send(USERS_A_CALL);
  }

  async end(): Promise<void> {
    if (this.#waiting.length > 0) await this.#send(this.#waiting.length);
  }

  #send(count: number): Promise<void> {
    return this.#queue.send(batches(this.#waiting.splice(0, count)));
  }
}

/**
 * What is asked of a zone: its new slots, and once more the slot that was the last one before, for markers that came when it was
 * just asked for.
 */
function asksOf({ zone, shards }: ZoneInUse, from: Date, to: Date): Ask[] {
  const again = slotsBetween(zone, new Date(from.getTime() - QUARTER_MS), from);
  const slots = [
    ...again.map((slot) => ({ ...slot, isAgain: true })),
    ...slotsBetween(zone, from, to).map((slot) => ({ ...slot, isAgain: false })),
  ];
  return slots.flatMap((slot) => Array.from({ length: shards }, (_, shard) => ({ ...slot, shard })));
}

/** Ask one zone, page by page. Whoever has several markers in it is found once. */
async function askZone({ table }: DueDeps, asks: readonly Ask[], crowd: Crowd): Promise<void> {
  const found = new Set<string>();
  for (const ask of asks) {
    for (let page = await duePage(table, ask); ; page = await duePage(table, ask, page.last)) {
      const users = page.users.filter((user) => !found.has(user));
      for (const user of users) found.add(user);
      await crowd.add(users);
      if (page.last === undefined) break;
    }
  }
}

/** Ask all zones for a time, and queue whom that finds. */
async function askAll(
  deps: DueDeps,
  zones: readonly ZoneInUse[],
  from: Date,
  to: Date,
): Promise<Omit<Ticked, "outcome">> {
  const crowd = new Crowd(deps.replyQueue);
  const asks = zones.map((zone) => asksOf(zone, from, to));
  await atOnce(ZONES_AT_ONCE, asks, (some) => askZone(deps, some, crowd));
  await crowd.end();
  return { slots: asks.flat().length, users: crowd.size };
}

/**
 * Queue everybody whose morning has come since the last tick. The cursor moves behind what was queued: a tick that dies half-way
 * is done again, and one that comes late goes on piece by piece, as far as its time goes.
 */
export async function due(deps: DueDeps, now: Date): Promise<Ticked> {
  const { table } = deps;
  const cursor = (await cursorOf(table)) ?? new Date(now.getTime() - QUARTER_MS);
  const zones = await zonesInUse(table);
  const shards = zones.reduce((sum, zone) => sum + zone.shards, 0);
  const piece = Math.max(1, Math.floor(MOST_ASKED / Math.max(1, shards))) * QUARTER_MS;
  const done = { slots: 0, users: 0 };
  // A clock set back must not make the service wait for the future to come again.
  let from = new Date(Math.min(now.getTime(), Math.max(cursor.getTime(), now.getTime() - CATCH_UP_MS)));
  do {
    if (deps.isTimeUp?.()) return { outcome: "ticked", ...done, isMore: true };
    const to = new Date(Math.min(now.getTime(), from.getTime() + piece));
    const { slots, users } = await askAll(deps, zones, from, to);
    done.slots += slots;
    done.users += users;
    await setCursor(table, to);
    from = to;
  } while (from < now);
  return { outcome: "ticked", ...done };
}
