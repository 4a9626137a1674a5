import { describe, expect, it } from "vitest";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { layAside, unpark } from "../core/park.ts";
import { Crash, CrashingTable } from "./support/crashing.ts";

const NOON = new Date("2026-11-12T12:00:00Z");
const AN_HOUR_LATER = new Date("2026-11-12T13:00:00Z");
const BODIES = Array.from({ length: 250 }, (_, i) => JSON.stringify({ users: [`u${i}`] }));

/** So many messages that wait an hour for the quota of SES, and one for a job; and queues that keep their calls. */
async function parked() {
  const table = new MemoryTable();
  for (const body of BODIES) await layAside(table, { queue: "reply", body }, "quota", NOON);
  await layAside(table, { queue: "job", body: '{"export":"u1"}' }, "quota", NOON);
  const [replies, jobs]: [(readonly string[])[], (readonly string[])[]] = [[], []];
  const replyQueue = { send: async (bodies: readonly string[]) => void replies.push(bodies) };
  const jobQueue = { send: async (bodies: readonly string[]) => void jobs.push(bodies) };
  return { table, replies, jobs, replyQueue, jobQueue };
}

describe("what was laid aside", () => {
  it("stays until its hour, and then goes back where it came from, a page at a time, once", async () => {
    const { table, replies, jobs, ...queues } = await parked();
    expect(await unpark({ table, ...queues }, NOON)).toBe(0);
    expect(await unpark({ table, ...queues }, AN_HOUR_LATER)).toBe(251);
    expect(replies.length).toBe(3);
    expect(replies.flat().sort()).toEqual([...BODIES].sort());
    expect(jobs).toEqual([['{"export":"u1"}']]);
    expect(await unpark({ table, ...queues }, AN_HOUR_LATER)).toBe(0);
  });

  it.each([1, 17, 100, 101, 251])("is not lost where the process ends with removal %i of it", async (n) => {
    const { table, replies, jobs, ...queues } = await parked();
    const dying = { table: new CrashingTable(table, n), ...queues };
    await expect(unpark(dying, AN_HOUR_LATER)).rejects.toThrow(Crash);
    await unpark({ table, ...queues }, AN_HOUR_LATER);
    expect(new Set(replies.flat())).toEqual(new Set(BODIES));
    expect(jobs.length).toBeGreaterThan(0);
    expect(table.everything()).toEqual([]);
  });
});
