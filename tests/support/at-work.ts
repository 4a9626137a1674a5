import { act } from "../../core/act.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { Item, Table } from "../../core/ledger/table.ts";
import type { Envelope } from "../../core/mail/envelope.ts";
import { leavesNothing, receive } from "../../core/receive.ts";
import { signToken } from "../../core/reply/token.ts";
import { changeSettings } from "../../core/settings.ts";
import { settle } from "../../core/settle.ts";
import { tapOn } from "../../core/tap.ts";
import { renewSecret } from "../../core/wish.ts";
import { jobHandler } from "../../functions/job.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { replyHandler } from "../../functions/reply.ts";
import { sqsEvent, sqsRecord } from "./aws-events.ts";
import { interleave } from "./pausing.ts";
import { KEYS, MARTIN, SECRET, type service } from "./service.ts";

type Running = Awaited<ReturnType<typeof service>>;

/** A ledger with its raw mail at one moment, from which a run begins as often as wanted. */
export interface World {
  readonly running: Running;
  readonly items: readonly Item[];
  readonly raws: ReadonlyMap<string, Uint8Array>;
}

/** Keep what a service has come to. */
export const worldOf = (running: Running): World => ({
  running,
  items: (running.table as MemoryTable).everything(),
  raws: new Map(running.rawMail.all),
});

/** The same world once more, on a table of its own. */
export async function again({ running, items, raws }: World, now: Date) {
  const table = new MemoryTable();
  await table.putAll(items);
  running.rawMail.all.clear();
  for (const [key, raw] of raws) running.rawMail.all.set(key, raw);
  for (const queue of [running.jobs, running.inbound, running.queued]) queue.length = 0;
  running.clock.now = now;
  return { ...running, table };
}

export type Begun = Awaited<ReturnType<typeof again>>;

const log = (): void => undefined;
const record = (body: object | string) =>
  sqsEvent(sqsRecord("r1", typeof body === "string" ? body : JSON.stringify(body)));

/** One handler at work on a table. */
export type AtWork = (begun: Running, table: Table) => Promise<unknown>;

/** A message on the queue of the daily replies is handled. */
export const replying =
  (body: object): AtWork =>
  ({ dailyDeps }, table) =>
    replyHandler({ ...dailyDeps, table, log })(record(body));

/** A message on the job queue is handled. */
export const jobbing =
  (body: object): AtWork =>
  ({ dailyDeps, rawMail }, table) =>
    jobHandler({ ...dailyDeps, rawMail, table, log })(record(body));

/** A notification of SES, or one of our own messages, is handled. */
export const receiving =
  (body: string): AtWork =>
  ({ receiveDeps }, table) =>
    receiveHandler({ ...receiveDeps, table, log })(record(body));

/** A mail that lies there already is taken in, with the envelope it came with. */
export const takingIn =
  (key: string, envelope: Partial<Envelope> = {}): AtWork =>
  async (begun, table) => {
    const whole: Envelope = { ...begun.envelope, recipient: SECRET, receivedAt: begun.clock.now, ...envelope };
    const receipt = await receive({ ...begun.receiveDeps, table }, { key, envelope: whole });
    await (leavesNothing(receipt) ? begun.rawMail.remove(key) : begun.rawMail.settle(key));
  };

const acting = ({ receiveDeps, clock }: Running, table: Table) => ({
  ...receiveDeps,
  table,
  tokenKeys: KEYS,
  now: () => clock.now,
  newSecret: () => "another3q2x5m4n6p7r8",
});

/** The pages, each with its signed link. */
export const PAGES = {
  tap:
    (tap: "called" | "never" | "undo", subject: string): AtWork =>
    (begun, table) =>
      tapOn(acting(begun, table), signToken(KEYS, tap, MARTIN.id, subject)),
  settings:
    (wanted: Parameters<typeof changeSettings>[2]): AtWork =>
    (begun, table) =>
      changeSettings(acting(begun, table), signToken(KEYS, "settings", MARTIN.id), wanted),
  renew: (): AtWork => (begun, table) =>
    renewSecret(acting(begun, table), signToken(KEYS, "settings", MARTIN.id), SECRET),
  subscribe: (): AtWork => (begun, table) =>
    act(acting(begun, table), { action: "subscribe", token: signToken(KEYS, "subscribe", MARTIN.id) }),
} as const;

/** A bounce of a mail that went out. */
export const bouncing =
  (sesMessageId: string): AtWork =>
  ({ clock }, table) =>
    settle({ table }, { kind: "bounce", sesMessageId, isPermanent: true, at: clock.now });

/** Work off the jobs, a quarter of an hour apart: nobody who was at work before is so still. */
export async function workOff(begun: Running): Promise<void> {
  for (let round = 1; begun.jobs.length > 0; round += 1) {
    if (round > 9) throw new Error("the jobs never end");
    for (const body of begun.jobs.splice(0)) await jobbing(JSON.parse(body))(begun, begun.table);
    begun.clock.now = new Date(begun.clock.now.getTime() + 900_000);
  }
}

/**
 * For each call of a handler: it waits there while the other one runs wholly, then it ends, and what is still to be looked at
 * again is. `check` sees what stands then. Answers how many calls there were.
 */
export async function atEachCall(
  world: World,
  now: Date,
  { first, meanwhile, check }: { first: AtWork; meanwhile: AtWork; check: (begun: Begun, n: number) => unknown },
): Promise<number> {
  for (let n = 1; ; n += 1) {
    const begun = await again(world, now);
    const { hasPaused } = await interleave(
      { table: begun.table, at: n },
      (table) => first(begun, table),
      () => meanwhile(begun, begun.table),
    );
    if (!hasPaused) return n - 1;
    await workOff(begun);
    // Every queue delivers a record once more than one would like, hours later.
    await Promise.allSettled([first(begun, begun.table)]);
    await workOff(begun);
    await check(begun, n);
  }
}
