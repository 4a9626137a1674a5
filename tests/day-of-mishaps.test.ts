import fc from "fast-check";
import { expect, it } from "vitest";
import { changeAnswers } from "../core/answer/answers.ts";
import { due } from "../core/due.ts";
import { mailStateOf } from "../core/ledger/mail-state.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { nextMarker, setCursor, wake } from "../core/ledger/schedule.ts";
import { putUser, userOf } from "../core/ledger/users.ts";
import { useZone } from "../core/ledger/zones.ts";
import { localTime } from "../core/people/zone.ts";
import { signToken } from "../core/reply/token.ts";
import { changeSettings } from "../core/settings.ts";
import { replyHandler } from "../functions/reply.ts";
import { sqsEvent, sqsRecord } from "./support/aws-events.ts";
import { Crash, CrashingTable } from "./support/crashing.ts";
import { KEYS, MARTIN, service } from "./support/service.ts";

const QUARTER = 15 * 60_000;
const START = new Date("2026-11-11T20:00:00Z");
const ZONES = ["Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Pacific/Auckland"] as const;
const PEOPLE = ["p0", "p1", "p2", "p3", "p4", "p5"] as const;
const QUARTERS = 200;
const FULL = { send: () => Promise.reject(new Crash()) };
const addressOf = (id: string): string => `${id}@people.example`;

/** At which somebody's first morning comes. */
const FIRST_DUE = [25, 36, 52, 58, 74, 96] as const;

/** What may happen at one quarter of an hour. */
const mishap = fc.record({
  at: fc.oneof(fc.constantFrom(...FIRST_DUE), fc.nat(QUARTERS - 60)),
  kind: fc.constantFrom("no-tick", "twice", "back", "tick-dies", "worker-dies", "doubled", "moved", "other-hour"),
  who: fc.constantFrom(...PEOPLE),
  n: fc.integer({ min: 1, max: 12 }),
});
type Mishap = typeof mishap extends fc.Arbitrary<infer One> ? One : never;

/** A service whose six people have one thing each to hear. `work` handles messages; with `left` it dies behind so many writes. */
async function opened() {
  const table = new MemoryTable();
  const running = await service({ table });
  running.clock.now = START;
  for (const [i, id] of PEOPLE.entries()) {
    const zone = ZONES[i % ZONES.length] ?? ZONES[0];
    const address = addressOf(id);
    await useZone(table, zone);
    const user = { ...MARTIN, id, address, addresses: [address], secretAddress: `${id}@in.example`, zone };
    await putUser(table, { ...user, dueMinute: 360 + 60 * i });
    await changeAnswers(table, id, (answers) => ({ ...answers, noted: [{ kind: "unclear", text: "x", about: [] }] }));
    await wake(table, id, nextMarker({ ...user, dueMinute: 360 + 60 * i }, START));
  }
  await setCursor(table, START);
  const sent: { readonly to: string; readonly day: string }[] = [];
  running.mailer.answer = async ({ rcptTo }) => {
    const user = await userOf(table, rcptTo.split("@")[0] ?? "");
    sent.push({ to: rcptTo, day: localTime(user?.zone ?? "UTC", running.clock.now).date });
    return { outcome: "sent", sesMessageId: `s${sent.length}`, messageId: `s${sent.length}@example.net` };
  };
  const work = (bodies: readonly string[], left?: number) => {
    const on = left === undefined ? table : new CrashingTable(table, left);
    const reply = replyHandler({ ...running.dailyDeps, table: on, log: () => undefined });
    return reply(sqsEvent(...bodies.map((body, i) => sqsRecord(`m${i}`, body))));
  };
  return { ...running, table, sent, work };
}

type Opened = Awaited<ReturnType<typeof opened>>;
type Happening = (kind: Mishap["kind"]) => Mishap | undefined;

/** What the users want otherwise, while they may be on the queue. */
async function wish({ receiveDeps, clock }: Opened, has: Happening): Promise<void> {
  const deps = { ...receiveDeps, tokenKeys: KEYS, now: () => clock.now };
  const token = (id: string): string => signToken(KEYS, "settings", id);
  const [moved, other] = [has("moved"), has("other-hour")];
  if (moved) await changeSettings(deps, token(moved.who), { zone: ZONES[moved.n % ZONES.length] ?? ZONES[0] });
  if (other) await changeSettings(deps, token(other.who), { hour: `${String(6 + other.n).padStart(2, "0")}:00` });
}

async function tick({ table, dailyDeps: { replyQueue }, clock }: Opened, has: Happening): Promise<void> {
  const at = (now: Date) => due({ table, replyQueue }, now);
  const [back, dies] = [has("back"), has("tick-dies")];
  // In its first call of the queue, or right behind its only write.
  if (dies) {
    const on = dies.n % 2 === 0 ? { table, replyQueue: FULL } : { table: new CrashingTable(table, 1), replyQueue };
    return due(on, clock.now).then(() => undefined, isCrash);
  }
  if (back) return void (await at(new Date(clock.now.getTime() - back.n * QUARTER)));
  if (has("no-tick")) return;
  await Promise.all([at(clock.now), ...(has("twice") ? [at(clock.now)] : [])]);
}

async function answer({ queued, clock, work }: Opened, has: Happening): Promise<void> {
  const bodies = queued.splice(0);
  const killed = has("worker-dies");
  if (bodies.length === 0) return;
  if (killed) {
    await work(bodies, killed.n);
    // Behind the lease the message comes again.
    clock.now = new Date(clock.now.getTime() + 10 * 60_000);
  }
  await Promise.all([work(bodies), ...(has("doubled") ? [work(bodies)] : [])]);
}

/** Two days and two hours on which these things happen. */
async function run(mishaps: readonly Mishap[]): Promise<Opened> {
  const all = await opened();
  for (let quarter = 1; quarter <= QUARTERS; quarter += 1) {
    const has: Happening = (kind) => mishaps.find((one) => one.at === quarter && one.kind === kind);
    all.clock.now = new Date(START.getTime() + quarter * QUARTER);
    await wish(all, has);
    await tick(all, has);
    await answer(all, has);
  }
  return all;
}

function isCrash(error: unknown): void {
  if (!(error instanceof Crash)) throw error;
}

it("whatever happens to ticks, workers, clocks and wishes: everybody hears what there was to say, once on a local date", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mishap, { maxLength: 14 }), async (mishaps) => {
      const { sent, table } = await run(mishaps);
      const days = sent.map(({ to, day }) => `${to} ${day}`);
      expect(days).toEqual([...new Set(days)]);
      for (const id of PEOPLE) {
        const state = await mailStateOf(table, id);
        // Whoever dies between the reservation and the mail leaves a day of which nobody knows: zero, and never two.
        const isUnknown = state?.lease !== undefined || (state?.lost ?? 0) > 0;
        expect([id, isUnknown || sent.some(({ to }) => to === addressOf(id))]).toEqual([id, true]);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 15), seed: Number(process.env.SEED ?? 8) },
  );
}, 120_000);
