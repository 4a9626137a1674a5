import { describe, expect, it } from "vitest";
import { tableContract } from "../contract/table.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { fanOut } from "./fan-out.ts";
import { lastMinutesAt } from "./figures.ts";
import { LeanTable } from "./lean-table.ts";

tableContract("lean, in memory", async () => new LeanTable());

const tables = dynamoTables();
const PLAN = { users: 100, share: 0.5, rate: 500, seed: 1, real: 10_000 };
/** A day, and the half hour that a marker is written ahead. */
const TICKS = 98;

describe("a day of daily replies for a crowd", { timeout: 120_000 }, () => {
  it("costs `due` two queries a tick for each shard of a zone, and a request of the queue for a thousand users", async () => {
    const day = await fanOut(PLAN);
    expect(day).toMatchObject({ users: 100, active: 43, real: 43, shards: day.zones, ticks: TICKS });
    expect(day.zones).toBeGreaterThan(20);
    expect(day).toMatchObject({ twice: 0, missed: 0, kills: 0, lostInSend: 0 });
    expect(day.sent).toBe(day.active);
    expect(day.queries).toBe(TICKS * (2 * day.shards + 2));
    // The zones are one query more, and what was laid aside; the cursor is read once a tick, too.
    expect(day.dueReads).toBe(day.queries + TICKS);
    expect(day.markerWrites).toBe(day.active);
    // All that a tick finds fits into one message here, which is sent, received and deleted.
    expect(day.messages).toBe(day.queued.filter(({ users }) => users > 0).length);
    expect([day.sqsRequests, day.calls]).toEqual([3 * day.messages, TICKS + day.messages]);
    expect(day.peakASecond).toBeLessThan(500);
  });

  it("follows those who have something to say, and nobody else", async () => {
    const [few, all] = [await fanOut({ ...PLAN, users: 300, share: 0.1 }), await fanOut({ ...PLAN, share: 1 })];
    expect([few.active, all.active]).toEqual([30, 100]);
    const perReply = (day: typeof few): number[] =>
      [day.replyReads, day.replyWrites, day.markerWrites].map((units) => units / day.active);
    // One in ten gets a card about somebody, the others a line.
    expect(perReply(few)).toEqual(perReply(all));
    const [reads = 0, writes = 0, markers] = perReply(all);
    expect(reads).toBeLessThanOrEqual(15.6);
    expect(writes).toBeLessThanOrEqual(7.9);
    expect(markers).toBe(1);
  });

  it("misses nobody and sends nothing twice where ticks are left out or die, and workers are killed", async () => {
    const day = await fanOut({ ...PLAN, users: 300, share: 0.6, isRough: true });
    expect([day.twice, day.missed]).toEqual([0, 0]);
    expect(day.sent + day.lostInSend).toBe(day.active);
    expect(day.lostInSend).toBeLessThanOrEqual(day.kills);
    expect(day.kills).toBeGreaterThan(5);
    expect(day.leftOut).toBeGreaterThan(3);
  });

  it("counts the same on DynamoDB's API", async () => {
    const plan = { ...PLAN, users: 10, share: 1 };
    const {
      worstShard: _worst,
      largestShard: _largest,
      cpuMs: _cpu,
      ...there
    } = await fanOut({ ...plan, table: await tables() });
    expect(there).toMatchObject({ active: 10, sent: 10 });
    expect(await fanOut(plan)).toMatchObject(there);
  });

  it("stays below a rate of SES that is small, with all its workers", async () => {
    const day = await fanOut({ ...PLAN, users: 1_000, share: 1, rate: 2, real: 20 });
    expect(day.peakASecond).toBeLessThanOrEqual(2);
    expect([day.workers, day.real, day.sent, day.twice, day.missed]).toEqual([2, 20, 1_000, 0, 0]);
    // What the simulated workers took is what the arithmetic says of them.
    expect(day.lastMinutes).toBeGreaterThan(0);
    expect(day.lastMinutes / lastMinutesAt(2, day.queued, day.replyMs)).toBeCloseTo(1, 1);
  });
});

describe("the last mail of a morning", () => {
  it.each([
    ["a thousand at 14 a second", 14, 1_000, 1_000 / 12.6 / 60],
    ["a hundred thousand at 500 a second", 500, 100_000, 100_000 / 450 / 60],
  ])("%s comes when the rate says, and a message later at most", (_, rate, users, minutes) => {
    const last = lastMinutesAt(rate, [{ at: 0, users }], 200);
    expect(last).toBeGreaterThanOrEqual(minutes);
    expect(last).toBeLessThan(minutes + 1);
  });
});
