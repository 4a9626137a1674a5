import fc from "fast-check";
import { expect, it } from "vitest";
import { changesBetween } from "../../core/ledger/history.ts";
import { ranges } from "../../core/ledger/keys.ts";
import { receive } from "../../core/receive.ts";
import { release } from "../../core/release.ts";
import { letter } from "../support/letter.ts";
import { MARTIN, SECRET, service } from "../support/service.ts";

const JANE = "Jane Roe <jane@example.net>";

/** What may happen: one of the owner's mails or a stranger's comes (any of them again), or a night passes. */
const event = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("own" as const), n: fc.nat(14) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("stranger" as const), n: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("night" as const), n: fc.constant(0) }) },
);

const owners = Array.from({ length: 15 }, (_, n) =>
  letter({ to: JANE, id: `m${n}@example.org`, text: `How are the keel bolts, for the ${n}. time?` }),
);
const strangers = Array.from({ length: 31 }, (_, n) =>
  letter({ from: "Eve <eve@example.com>", to: SECRET, id: `e${n}@example.com`, text: `Buy ${n}` }),
);

async function mailbox() {
  const running = await service();
  running.clock.now = new Date("2026-11-11T11:00:00Z");
  const deps = { ...running.receiveDeps, bucket: { any: 4, own: 2 } };
  const count = { mails: 0 };
  const later = (ms: number): void => {
    running.clock.now = new Date(running.clock.now.getTime() + ms);
  };
  const night = async (): Promise<void> => {
    later(86_400_000);
    await running.day();
    for (let body = running.inbound.shift(); body !== undefined; body = running.inbound.shift()) {
      const asked = JSON.parse(body).release;
      await release(deps, asked);
      // Queues deliver at least once.
      await release(deps, asked);
    }
  };
  const take = async (raw: Uint8Array): Promise<void> => {
    later(1_000);
    count.mails += 1;
    const key = await running.rawMail.put(`raw${count.mails}`, raw);
    await receive(deps, { key, envelope: { ...running.envelope, sesMessageId: key, receivedAt: running.clock.now } });
  };
  return { ...running, take, night };
}

it("whatever comes in whatever order, each mail of the owner's is filed once in the end, and none is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 60 }), async (events) => {
      const { table, take, night } = await mailbox();
      const sent = new Set<number>();
      for (const { kind, n } of events) {
        if (kind === "night") await night();
        else await take((kind === "own" ? owners[n] : strangers[n]) ?? Buffer.alloc(0));
        if (kind === "own") sent.add(n);
      }
      for (let left = 0; left < 12; left += 1) await night();
      const changes = await changesBetween(table, MARTIN.id, new Date(0), new Date("2028-01-01"));
      const filed = changes.filter(({ filed: { outcome } }) => outcome === "accepted").map(({ mail }) => mail);
      expect([filed.length, new Set(filed).size]).toEqual([sent.size, sent.size]);
      expect(await table.query(...ranges.late(MARTIN.id))).toEqual([]);
      const sightings = await table.query(...ranges.sightings(MARTIN.id, "jane@example.net"));
      expect(sightings).toHaveLength(sent.size);
    }),
    { numRuns: 60 },
  );
}, 120_000);
