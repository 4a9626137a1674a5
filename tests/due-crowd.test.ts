import { describe, expect, it } from "vitest";
import { due } from "../core/due.ts";
import { keys } from "../core/ledger/keys.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import type { Queue } from "../core/ledger/queue.ts";
import { cursorOf, markerItem, nextMarker, setCursor, wake } from "../core/ledger/schedule.ts";
import type { Table } from "../core/ledger/table.ts";
import { shardIn, USERS_A_SHARD, useZone, type ZoneShard, zonesInUse } from "../core/ledger/zones.ts";
import { Crash, CrashingTable } from "./support/crashing.ts";

const BERLIN = "Europe/Berlin";
const NEW_YORK = "America/New_York";
const MORNING = new Date("2026-11-12T06:00:00Z");
const QUARTER = 15 * 60_000;
const SLOT = { date: "2026-11-12", zone: BERLIN, quarter: 28 } as const;
const ticksAgo = (ticks: number): Date => new Date(MORNING.getTime() - ticks * QUARTER);
const ticksOn = (ticks: number): Date => ticksAgo(-ticks);

/** A queue that keeps each call of it; the `left`th is the last before a crash. */
class CallQueue implements Queue {
  readonly calls: (readonly string[])[] = [];
  left = Number.POSITIVE_INFINITY;

  async send(bodies: readonly string[]): Promise<void> {
    if (this.left <= 0) throw new Crash();
    this.left -= 1;
    this.calls.push(bodies);
  }

  get users(): string[] {
    return this.calls.flat().flatMap((body) => (JSON.parse(body) as { users: string[] }).users);
  }
}

/** A table whose zones hold so many people already. */
async function peopled(zones: Readonly<Record<string, number>>): Promise<MemoryTable> {
  const table = new MemoryTable();
  for (const [zone, users] of Object.entries(zones)) await table.put({ ...keys.zone(zone), zone, users, version: 1 });
  await setCursor(table, ticksAgo(1));
  return table;
}

const names = (count: number, prefix = "u"): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

describe("the shards of a zone", () => {
  it("are filled one behind the other, each as full as the next, and follow those who come", async () => {
    const table = new MemoryTable();
    const sizes = new Map<number, number>();
    const shards: (ZoneShard | undefined)[] = [];
    for (let i = 0; i < 2 * USERS_A_SHARD + 1; i += 1) shards.push(await useZone(table, BERLIN));
    for (const shard of shards) {
      const number = shardIn({ zone: BERLIN, shard });
      sizes.set(number, (sizes.get(number) ?? 0) + 1);
    }
    expect([...sizes]).toEqual([
      [0, USERS_A_SHARD],
      [1, USERS_A_SHARD],
      [2, 1],
    ]);
    await useZone(table, NEW_YORK);
    expect(await zonesInUse(table)).toEqual([
      { zone: NEW_YORK, shards: 1 },
      { zone: BERLIN, shards: 3 },
    ]);
  });

  it("count for their own zone only: who has moved is found where they live now", () => {
    const shard = { zone: BERLIN, number: 7 };
    expect([shardIn({ zone: BERLIN, shard }), shardIn({ zone: NEW_YORK, shard })]).toEqual([7, 0]);
  });

  it("are all asked, also by markers that were written when there were fewer", async () => {
    const table = await peopled({ [BERLIN]: USERS_A_SHARD });
    await wake(table, "early", SLOT);
    for (let i = 0; i < 3; i += 1) await useZone(table, BERLIN);
    const user = { zone: BERLIN, dueMinute: 420, shard: await useZone(table, BERLIN) };
    await wake(table, "late", nextMarker(user, ticksAgo(8)));
    const replyQueue = new CallQueue();
    expect(await due({ table, replyQueue }, MORNING)).toEqual({ outcome: "ticked", slots: 4, users: 2 });
    expect(replyQueue.users).toEqual(["early", "late"]);
  });

  it("of a list of zones as it stood in one item before are asked still", async () => {
    const table = await peopled({});
    await table.put({ PK: "DUE", SK: "zones", zones: [BERLIN, NEW_YORK], version: 2 });
    await useZone(table, NEW_YORK);
    for (const shard of [0, 3]) await table.put({ ...keys.due({ ...SLOT, shard }, `u${shard}`), user: `u${shard}` });
    const replyQueue = new CallQueue();
    await due({ table, replyQueue }, MORNING);
    expect(replyQueue.users).toEqual(["u0", "u3"]);
  });
});

it("a zone that this Node does not know ends the tick for nobody, and its people are due by UTC", async () => {
  const table = await peopled({ "Mars/Olympus": 1, [BERLIN]: 1 });
  await wake(table, "u1", SLOT);
  await wake(table, "u2", nextMarker({ zone: "Mars/Olympus", dueMinute: 360 }, ticksAgo(4)));
  const replyQueue = new CallQueue();
  await due({ table, replyQueue }, MORNING);
  expect(replyQueue.users.sort()).toEqual(["u1", "u2"]);
});

describe("a slot", () => {
  const USER = { zone: BERLIN, dueMinute: 420 };

  it("is asked once for whoever was written into it long before, and once more for whoever came late", async () => {
    const table = await peopled({ [BERLIN]: 1 });
    const replyQueue = new CallQueue();
    await wake(table, "ahead", nextMarker(USER, ticksAgo(8)));
    await wake(table, "short", SLOT);
    await due({ table, replyQueue }, MORNING);
    expect(replyQueue.users.splice(0)).toEqual(["ahead", "short"]);
    await wake(table, "slow", SLOT);
    await due({ table, replyQueue }, ticksOn(1));
    expect(replyQueue.users.slice(2)).toEqual(["short", "slow"]);
    await due({ table, replyQueue }, ticksOn(2));
    expect(replyQueue.users).toHaveLength(4);
  });

  it("keeps what is written late over what was written early", async () => {
    const table = await peopled({ [BERLIN]: 1 });
    await wake(table, "u1", nextMarker(USER, ticksAgo(8)));
    await wake(table, "u1", SLOT);
    const replyQueue = new CallQueue();
    await due({ table, replyQueue }, MORNING);
    await due({ table, replyQueue }, ticksOn(1));
    expect(replyQueue.users).toEqual(["u1", "u1"]);
  });

  it("of thousands is read page by page, and goes out in calls of ten messages of a hundred", async () => {
    const table = await peopled({ [BERLIN]: 2 * USERS_A_SHARD });
    const crowd = names(2_550);
    await table.putAll(crowd.map((user, i) => markerItem({ ...SLOT, shard: i % 2, isAhead: true }, user)));
    const pages: number[] = [];
    const watched: Table = Object.assign(Object.create(table) as Table, {
      query: async (...range: Parameters<Table["query"]>) => {
        const page = await MemoryTable.prototype.query.apply(table, range);
        pages.push(page.length);
        return page;
      },
      get: (key: { PK: string; SK: string }) => table.get(key),
      put: (item: { PK: string; SK: string }) => table.put(item),
    });
    const replyQueue = new CallQueue();
    await due({ table: watched, replyQueue }, MORNING);
    expect(Math.max(...pages)).toBe(1_000);
    expect(replyQueue.calls.map((bodies) => bodies.length)).toEqual([10, 10, 6]);
    expect(replyQueue.users.sort()).toEqual(crowd.sort());
  });
});

describe("a tick that dies", () => {
  const crowd = [...names(1_500, "b"), ...names(700, "n")];

  async function crowded(): Promise<MemoryTable> {
    const table = await peopled({ [BERLIN]: 1_500, [NEW_YORK]: 700 });
    await table.putAll(names(1_500, "b").map((user) => markerItem({ ...SLOT, isAhead: true }, user)));
    const there = { date: "2026-11-12", zone: NEW_YORK, quarter: 4, isAhead: true };
    await table.putAll(names(700, "n").map((user) => markerItem(there, user)));
    return table;
  }

  // Three calls of the queue, and the cursor.
  it.each([1, 2, 3])(
    "after call %i of the queue is finished by the next, and leaves the cursor till then",
    async (n) => {
      const table = await crowded();
      const replyQueue = new CallQueue();
      replyQueue.left = n - 1;
      await expect(due({ table, replyQueue }, MORNING)).rejects.toThrow(Crash);
      expect(await cursorOf(table)).toEqual(ticksAgo(1));
      replyQueue.left = Number.POSITIVE_INFINITY;
      await due({ table, replyQueue }, ticksOn(1));
      expect(new Set(replyQueue.users).size).toBe(crowd.length);
      expect(await cursorOf(table)).toEqual(ticksOn(1));
    },
  );

  it("behind its only write has done all of it", async () => {
    const table = await crowded();
    const replyQueue = new CallQueue();
    await expect(due({ table: new CrashingTable(table, 1), replyQueue }, MORNING)).rejects.toThrow(Crash);
    expect(new Set(replyQueue.users).size).toBe(crowd.length);
    expect(await due({ table, replyQueue }, ticksOn(1))).toMatchObject({ users: 0 });
  });

  it("of its reads begins nothing new once one of them has failed", async () => {
    const table = await peopled(Object.fromEntries(Intl.supportedValuesOf("timeZone").map((zone) => [zone, 1])));
    let reads = 0;
    const broken = Object.assign(Object.create(table) as Table, {
      get: (key: { PK: string; SK: string }) => table.get(key),
      query: async (...range: Parameters<Table["query"]>) => {
        reads += 1;
        if (reads > 1) throw new Crash();
        return MemoryTable.prototype.query.apply(table, range);
      },
    });
    await expect(due({ table: broken, replyQueue: new CallQueue() }, MORNING)).rejects.toThrow(Crash);
    // The zones, and one for each that was asked at the same time.
    expect(reads).toBeLessThanOrEqual(1 + 16);
  });
});

describe("a tick that comes days late", () => {
  const zones = Intl.supportedValuesOf("timeZone").slice(0, 300);

  it("goes on piece by piece, stops when its time is up, and the next ones finish it", async () => {
    const table = await peopled(Object.fromEntries(zones.map((zone) => [zone, 1])));
    const start = new Date(MORNING.getTime() - 2 * 96 * QUARTER);
    await setCursor(table, start);
    for (const [i, zone] of zones.entries())
      for (const date of ["2026-11-11", "2026-11-12"])
        await wake(table, `u${i}`, { date, zone, quarter: 4, isAhead: true });
    const replyQueue = new CallQueue();
    const cursors: Date[] = [];
    for (let tick = 0; tick < 10; tick += 1) {
      let looks = 0;
      const ticked = await due({ table, replyQueue, isTimeUp: () => ++looks > 2 }, MORNING);
      cursors.push((await cursorOf(table)) ?? new Date(0));
      expect(ticked.isMore === true).toBe((cursors.at(-1) ?? MORNING) < MORNING);
      if (ticked.isMore !== true) break;
    }
    expect(cursors.length).toBeGreaterThan(2);
    expect(cursors.at(-1)).toEqual(MORNING);
    const expected = zones.filter((zone) => zone !== undefined).map((_, i) => `u${i}`);
    expect([...new Set(replyQueue.users)].sort()).toEqual(expected.sort());
  });
});
