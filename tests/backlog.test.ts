import { describe, expect, it } from "vitest";
import { ranges } from "../core/ledger/keys.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import type { Item, Table } from "../core/ledger/table.ts";
import { receive } from "../core/receive.ts";
import { release } from "../core/release.ts";
import { CrashingTable, redeliver } from "./support/crashing.ts";
import { letter } from "./support/letter.ts";
import { MARTIN, service } from "./support/service.ts";

const COMING = Date.parse("2026-11-02T08:00:00Z");
const HANDLED = Date.parse("2026-11-05T08:00:00Z");
const HOUR = 3_600_000;
const mailOf = (n: number) => letter({ to: "jane@example.net", id: `b${n}@example.org`, text: `Mast number ${n}.` });

/** Counts what is read of the change log. */
class ReadCountingTable extends MemoryTable {
  readonly read = { changes: 0, times: 0 };

  override async query(...range: Parameters<Table["query"]>): Promise<Item[]> {
    const items = await super.query(...range);
    const isOfChanges = range[1].startsWith("M#");
    this.read.times += Number(isOfChanges);
    this.read.changes += isOfChanges ? items.length : 0;
    return items;
  }
}

async function readCounting() {
  const table = new ReadCountingTable();
  return { ...(await service({ table })), read: table.read };
}

describe("mails that are handled long after they came", () => {
  it("cost no look through all that was filed since: in a backlog of days each costs the same", async () => {
    const running = await readCounting();
    for (let n = 0; n < 60; n += 1) {
      const receivedAt = new Date(COMING + n * 10_000);
      running.clock.now = new Date(HANDLED + n * 1_000);
      const key = await running.rawMail.put(`raw${n}`, mailOf(n));
      await receive(running.receiveDeps, { key, envelope: { ...running.envelope, receivedAt }, queuedAt: receivedAt });
    }
    expect(running.read.changes).toBe(0);
  });

  it("cost nothing more where their owner hands them over, or their word lets them in", async () => {
    const running = await readCounting();
    for (let n = 0; n < 20; n += 1) {
      const envelope = { ...running.envelope, receivedAt: new Date(COMING) };
      const key = await running.rawMail.put(`raw${n}`, mailOf(n));
      await receive(running.receiveDeps, { key, envelope, isCounted: true });
    }
    expect(running.read.times).toBe(0);
  });

  // A dead letter that is put back is a new message: it has the count of one, and came to the queue long after the mail.
  it.each([
    ["put back at once", HOUR, HOUR],
    ["put back after three days", 72 * HOUR, 72 * HOUR],
    ["put back as it was, by a queue that keeps when it came", 0, 5 * HOUR],
  ])("are filed once, though a try was cut off: %s", async (_, queued, handled) => {
    for (let n = 1; n <= 8; n += 1) {
      const crashing = new CrashingTable(new MemoryTable(), Number.POSITIVE_INFINITY);
      const running = await service({ table: crashing });
      const receivedAt = new Date(COMING);
      const key = await running.rawMail.put("raw", mailOf(0));
      const envelope = { ...running.envelope, receivedAt, dmarcVerdict: "FAIL" } as const;
      running.clock.now = new Date(COMING + 120_000);
      crashing.left = n;
      await receive(running.receiveDeps, { key, envelope, queuedAt: receivedAt }).catch(() => undefined);
      crashing.left = Number.POSITIVE_INFINITY;
      running.clock.now = new Date(COMING + handled);
      await receive(running.receiveDeps, { key, envelope, queuedAt: new Date(COMING + queued) });
      const kept = (await crashing.query(...ranges.all(MARTIN.id))).filter(({ SK }) => /^[HM]#/.test(SK));
      expect([n, kept.map(({ SK }) => SK[0])]).toEqual([n, ["H", "M"]]);
    }
  });

  it("are filed once when they are let in, though that was cut off", async () => {
    for (let n = 1; n <= 12; n += 1) {
      const crashing = new CrashingTable(new MemoryTable(), Number.POSITIVE_INFINITY);
      const running = await service({ table: crashing });
      running.clock.now = new Date(COMING);
      await running.take(mailOf(0), { dmarcVerdict: "FAIL" });
      const [waiting] = await crashing.query(...ranges.held(MARTIN.id));
      running.clock.now = new Date(COMING + HOUR);
      const queuedAt = running.clock.now;
      crashing.left = n;
      await redeliver(async () => {
        const isAgain = crashing.left <= 0;
        if (isAgain) crashing.left = Number.POSITIVE_INFINITY;
        running.clock.now = new Date(running.clock.now.getTime() + 60_000);
        await release(running.receiveDeps, { user: MARTIN.id, mail: waiting?.SK ?? "", isAgain, queuedAt });
      });
      const kept = (await crashing.query(...ranges.all(MARTIN.id))).filter(({ SK }) => /^[HM]#/.test(SK));
      expect([n, kept.map(({ SK, filed }) => [SK[0], (filed as { outcome?: string })?.outcome])]).toEqual([
        n,
        // That it was held is told of as well, and leads whoever erases to who sent it.
        [
          ["M", "held"],
          ["M", "accepted"],
        ],
      ]);
    }
  });
});
