import { wake } from "../../../core/ledger/schedule.ts";
import type { Item } from "../../../core/ledger/table.ts";
import { useZone } from "../../../core/ledger/zones.ts";
import { dueHandler } from "../../../functions/due.ts";
import { itemBytes } from "../../support/item-size.ts";
import { aws } from "../aws.ts";
import { type Habit, inventedMailbox } from "../invented-mailbox.ts";
import { median } from "../measure.ts";
import { times, together, type Usage } from "./bill.ts";
import { type FunctionName, gigabyteSeconds, memoryOf, type Waits } from "./lambda-time.ts";
import { meteredPorts, type Ports } from "./ports.ts";
import { type Called, rehearse } from "./rehearsal.ts";

/** What one kind of call takes: means of what was counted, the median of its CPU time. */
export interface Kind {
  readonly name: FunctionName;
  readonly calls: number;
  readonly cpuMs: number;
  readonly use: Usage;
  readonly waits: Waits;
  readonly bytes: number;
}

export type Kinds = Readonly<Record<string, Kind>>;

/** What was counted and timed, and what stood in the ledger in the end. */
export interface Measured {
  readonly kinds: Kinds;
  readonly mails: number;
  readonly items: readonly Item[];
}

/** Lambda writes three lines of its own around each call (START, END, REPORT): so many bytes as JSON, from memory. */
const PLATFORM_LOG_BYTES = 900;
const GIGABYTE = 1024 ** 3;

interface Noted extends Called {
  readonly use: Usage;
  readonly waits: Waits;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const key = ({ name, about }: Pick<Called, "name" | "about">): string => `${name} ${about}`;

function meanWaits(all: readonly Noted[]): Waits {
  const of = (to: keyof Waits): number => mean(all.map(({ waits }) => waits[to] ?? 0));
  return { table: of("table"), storage: of("storage"), queue: of("queue"), mail: of("mail") };
}

function kindOf(all: readonly Noted[], timedMs: readonly number[]): Kind {
  const [first] = all as [Noted, ...Noted[]];
  const { name } = first;
  const cpuMs = median(timedMs.length > 0 ? timedMs : all.map(({ ms }) => ms));
  const waits = meanWaits(all);
  const counted = times(together(...all.map(({ use }) => use)), 1 / all.length);
  const function_: Usage = {
    lambdaRequest: 1,
    lambdaGigabyteSecond: gigabyteSeconds(memoryOf(name), cpuMs, waits),
    logGigabyte: (PLATFORM_LOG_BYTES + mean(all.map(({ logBytes }) => logBytes))) / GIGABYTE,
  };
  return {
    name,
    calls: all.length,
    cpuMs,
    waits,
    use: together(counted, function_),
    bytes: mean(all.map(({ bytes }) => bytes ?? 0)),
  };
}

function grouped<T extends Called>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

/** The CPU time of each kind, through the clients of AWS, against what stands in for it in another process. */
async function timedOnAws(habit: Habit): Promise<Map<string, Called[]>> {
  const { stop, ...ports } = await aws();
  const all: Called[] = [];
  try {
    await rehearse(ports satisfies Ports, await inventedMailbox(habit), (called) => void all.push(called));
  } finally {
    stop();
  }
  return grouped(all);
}

/** The mails of some days through the real handlers, counted; and those of fewer days, timed. */
export async function measured(habit: Habit, timedDays: number): Promise<Measured> {
  const mails = await inventedMailbox(habit);
  const ports = meteredPorts();
  const all: Noted[] = [];
  await rehearse(ports, mails, (called) => {
    const { use, calls: waits } = ports.take();
    all.push({ ...called, use, waits });
  });
  const timed = timedDays === 0 ? new Map() : await timedOnAws({ ...habit, days: timedDays });
  const kinds = [...grouped(all)].map(([name, some]) => {
    const ms = (timed.get(name) ?? []).map((called: Called) => called.ms);
    return [name, kindOf(some, ms)] as const;
  });
  return { kinds: Object.fromEntries(kinds), mails: mails.length, items: ports.memory.everything() };
}

/** What one tick asks for where users live in so many zones, and so many of them are due in one of them. */
export async function tickOf(zones: readonly string[], due: number): Promise<Usage> {
  const { table, queue, take } = meteredPorts();
  for (const zone of zones) await useZone(table, zone);
  const at = new Date("2026-09-08T05:30:00Z");
  const slot = { date: "2026-09-08", zone: "UTC", quarter: 22 };
  for (let n = 0; n < due; n += 1) await wake(table, `user${n}`, slot);
  const handle = dueHandler({ table, replyQueue: queue, jobQueue: queue, log: () => undefined });
  await handle({ scheduledAt: new Date(at.getTime() - 15 * 60_000).toISOString() });
  take();
  await handle({ scheduledAt: at.toISOString() });
  return take().use;
}

/** The bytes that DynamoDB stores for some items: its index takes a hundred for each (item sizes, developer guide). */
export const storedBytes = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + itemBytes(item) + 100, 0);
