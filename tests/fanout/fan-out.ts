import type { Table } from "../../core/ledger/table.ts";
import { SqsQueue } from "../../functions/aws/sqs-queue.ts";
import { dueHandler } from "../../functions/due.ts";
import { sendingAt } from "../../infra/send-rate.ts";
import { type Dice, dice } from "../storm/dice.ts";
import { MeteredTable } from "../support/metered-table.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { LeanTable } from "./lean-table.ts";
import { START, settle } from "./settled.ts";
import { Worker } from "./worker.ts";
import { type Plan, type World, worldOn } from "./world.ts";

const QUARTER = 15 * 60_000;
/** A day, and the half hour that a marker is written ahead. */
const TICKS = 98;
/** Who was delayed beyond midnight by what was killed has their mail at the hour of the next day; on it nothing is killed. */
const ROUGH_TICKS = TICKS + 96;
/** How long SQS keeps a message of a worker that was killed (`infra/queue.ts`: six times five minutes). */
const HIDDEN_MS = 1_800_000;
const ROUGH = { leftOut: 0.1, killed: 0.2, tickSteps: 200, workSteps: 300 } as const;

/** Do something in a process that may be killed after some steps. True where it was. */
async function isKilled({ process, count }: World, steps: number, work: () => Promise<unknown>): Promise<boolean> {
  process.isDead = false;
  process.left = steps;
  await work().catch((error: unknown) => {
    if (!process.isDead) throw error;
  });
  if (process.isDead) count.kills += 1;
  process.left = Number.POSITIVE_INFINITY;
  return process.isDead;
}

/** All messages that a worker can begin before a moment, each by the first who is free. */
async function workUntil(
  world: World,
  workers: readonly Worker[],
  until: number,
  stepsOf: () => number,
): Promise<void> {
  const { sqs, time, count } = world;
  for (let message = sqs.next; message !== undefined; message = sqs.next) {
    const worker = workers.reduce((first, one) => (one.free < first.free ? one : first));
    time.now = Math.max(worker.free, message.at);
    if (time.now >= until) return;
    sqs.take();
    count.calls += 1;
    const { at: _at, ...taken } = message;
    if (await isKilled(world, stepsOf(), () => worker.work(message)))
      sqs.giveBack({ ...taken, at: time.now + HIDDEN_MS, tries: message.tries + 1 });
    worker.free = time.now;
  }
}

/** One day of ticks by the handlers of AWS, in a time that goes on by what they do; till nothing waits any more. */
export async function fanOut(plan: Plan): Promise<Figures> {
  const store = plan.table ?? new LeanTable();
  const marked = new MeteredTable(store);
  const crowd = await settle({ table: store, marked }, plan);
  // A real table answers as it is; this one reads markers in the order in which they stand.
  const sizes = store instanceof LeanTable ? store.sizes("DUE#") : undefined;
  const world = worldOn(store);
  const chance: Dice = dice(plan.seed + 1);
  const { time, count, sqs, process } = world;
  const queue = new SqsQueue(sqs.client, "reply", []);
  const stepping = new Proxy(world.dueTable, {
    get: (target, name: keyof Table) => {
      const method = target[name] as unknown;
      return typeof method !== "function"
        ? method
        : (...given: unknown[]) => {
            process.step();
            return method.apply(target, given) as unknown;
          };
    },
  });
  const tick = dueHandler({ table: stepping, replyQueue: queue, jobQueue: queue, log: () => undefined });
  const { workers, mailsASecond } = sendingAt(plan.rate);
  const share = mailsASecond / workers;
  const { ses, replyTable: metered } = world;
  const hall = { time, step: process.step, ses, queue, metered, table: store, share, random: () => chance.next() };
  const all = Array.from({ length: workers }, () => new Worker({ ...hall, isReal: crowd.isReal, cpu: world.cpu }));
  const stepsOf = (most: number) => () =>
    plan.isRough === true && time.now < START.getTime() + TICKS * QUARTER && chance.isHit(ROUGH.killed)
      ? chance.below(most)
      : Number.POSITIVE_INFINITY;
  const ticks = plan.isRough === true ? ROUGH_TICKS : TICKS;
  for (let i = 0; i < ticks || sqs.size > 0; i += 1) {
    const at = START.getTime() + i * QUARTER;
    const isLast = i >= TICKS;
    time.now = at;
    if (plan.isRough === true && !isLast && chance.isHit(ROUGH.leftOut)) count.leftOut += 1;
    else {
      count.ticks += 1;
      await isKilled(world, isLast ? Number.POSITIVE_INFINITY : stepsOf(ROUGH.tickSteps)(), async () => {
        const { users } = await tick({ scheduledAt: new Date(at).toISOString() });
        world.queued.push({ at, users });
      });
    }
    await workUntil(world, all, at + QUARTER, stepsOf(ROUGH.workSteps));
  }
  return figuresOf({ plan, store, marked, crowd, world, workers, sizes });
}
