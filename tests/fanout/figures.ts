import { mailStateOf } from "../../core/ledger/mail-state.ts";
import type { Table } from "../../core/ledger/table.ts";
import { USERS_A_SHARD, zonesInUse } from "../../core/ledger/zones.ts";
import { momentOf } from "../../core/people/zone.ts";
import { sendingAt } from "../../infra/send-rate.ts";
import type { MeteredTable } from "../support/metered-table.ts";
import { addressOf, type Member } from "./crowd.ts";
import { ASSUMED } from "./ports.ts";
import { markerOf, type Settled } from "./settled.ts";
import type { Plan, World } from "./world.ts";

/** What a day came to. Units are request units of the table; those of replies are what the real ones took, for as many as went out. */
export interface Figures {
  readonly users: number;
  readonly active: number;
  readonly real: number;
  readonly zones: number;
  readonly shards: number;
  readonly worstShard: number;
  readonly largestShard: number;
  readonly ticks: number;
  readonly queries: number;
  readonly dueReads: number;
  readonly replyReads: number;
  readonly replyWrites: number;
  readonly markerWrites: number;
  readonly messages: number;
  readonly sqsRequests: number;
  readonly calls: number;
  readonly largestTick: number;
  readonly sent: number;
  readonly twice: number;
  readonly missed: number;
  /** Of whom nobody knows whether their mail went out, because its process was killed in the send. */
  readonly lostInSend: number;
  readonly kills: number;
  readonly leftOut: number;
  readonly peakASecond: number;
  readonly workers: number;
  /** How many users each tick has queued, and when. */
  readonly queued: World["queued"];
  /** Milliseconds of CPU that this machine took for a reply. */
  readonly cpuMs: number;
  /** How many calls of the table a reply makes. */
  readonly replyCalls: number;
  /** How long one reply takes a worker that need not wait for its turn. */
  readonly replyMs: number;
  /** From the moment at which a mail was due to the moment at which SES has it. */
  readonly medianMinutes: number;
  readonly lastMinutes: number;
  /** The last at other rates, by the same workers and the same messages. */
  readonly lastAt: Readonly<Record<string, number>>;
}

interface Day {
  readonly plan: Plan;
  readonly store: Table;
  readonly marked: MeteredTable;
  readonly crowd: Settled;
  readonly world: World;
  readonly workers: number;
  readonly sizes: ReadonlyMap<string, number> | undefined;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Of the fullest slot: its fullest shard beside the mean of its shards, and how full that one is. */
function shardsOf(sizes: ReadonlyMap<string, number>): { readonly worst: number; readonly largest: number } {
  const slots = new Map<string, number[]>();
  for (const [name, size] of sizes) {
    const slot = name.slice(0, name.lastIndexOf("#"));
    slots.set(slot, [...(slots.get(slot) ?? []), size]);
  }
  const [fullest = [0]] = [...slots.values()].sort((a, b) => sum(b) - sum(a));
  const largest = Math.max(...fullest);
  return { worst: largest / (sum(fullest) / fullest.length), largest };
}

const dueAt = (member: Member): number => {
  const { date, quarter } = markerOf(member);
  return momentOf(member.zone, { date, minute: quarter * 15 }).getTime();
};

/** What became of everybody who had something to hear. */
async function endings({ crowd, store, world }: Day) {
  const ended = { waits: [] as number[], twice: 0, missed: 0, lostInSend: 0 };
  for (const member of crowd.active) {
    const [first, ...more] = world.ses.taken.get(addressOf(member.id)) ?? [];
    if (more.length > 0) ended.twice += 1;
    if (first !== undefined) ended.waits.push((first - dueAt(member)) / 60_000);
    else if ((await mailStateOf(store, member.id))?.lease !== undefined) ended.lostInSend += 1;
    else ended.missed += 1;
  }
  return { ...ended, waits: ended.waits.sort((a, b) => a - b) };
}

function peakOf({ ses }: World): number {
  const seconds = new Map<number, number>();
  for (const moments of ses.taken.values())
    for (const at of moments) seconds.set(Math.floor(at / 1_000), (seconds.get(Math.floor(at / 1_000)) ?? 0) + 1);
  return [...seconds.values()].reduce((most, one) => Math.max(most, one), 0);
}

const USERS_A_MESSAGE = 100;

/** How many minutes the last mail of a day waits, where workers take so long for a reply and share a rate. */
export function lastMinutesAt(rate: number, queued: World["queued"], replyMs: number): number {
  const { workers, mailsASecond } = sendingAt(rate);
  const mailMs = Math.max(replyMs, (1_000 * workers) / mailsASecond);
  const free = Array.from({ length: workers }, () => 0);
  let last = 0;
  for (const { at, users } of queued) {
    for (let left = users; left > 0; left -= USERS_A_MESSAGE) {
      const worker = free.reduce((first, end, i) => (end < (free[first] ?? 0) ? i : first), 0);
      const end = Math.max(at, free[worker] ?? 0) + Math.min(left, USERS_A_MESSAGE) * mailMs;
      free[worker] = end;
      last = Math.max(last, end - at);
    }
  }
  return last / 60_000;
}

const RATES = [14, 500];

export async function figuresOf(day: Day): Promise<Figures> {
  const { plan, store, marked, crowd, world, workers, sizes } = day;
  const { waits, twice, missed, lostInSend } = await endings(day);
  const zones = await zonesInUse(store);
  const { worst, largest } = shardsOf(sizes ?? new Map());
  const real = crowd.active.filter(({ id }) => crowd.isReal(id)).length;
  const [due, reply, { count, sqs }] = [world.dueTable.spent(), world.replyTable.spent(), world];
  const replyMs = (reply.calls / real) * ASSUMED.tableMs + ASSUMED.sesMs + ASSUMED.cpuMs;
  const forAll = (units: number): number => Math.round((units / real) * crowd.active.length);
  return {
    ...{ users: plan.users, active: crowd.active.length, real },
    zones: zones.length,
    shards: sum(zones.map(({ shards }) => shards)),
    ...{ worstShard: worst, largestShard: largest, ticks: count.ticks },
    queries: world.dueTable.spent("query").requests,
    dueReads: due.readUnits,
    ...{ replyReads: forAll(reply.readUnits), replyWrites: forAll(reply.writeUnits) },
    markerWrites: marked.spent().writeUnits,
    messages: sqs.messages,
    // Each message is received and deleted besides.
    sqsRequests: sqs.requests + 2 * count.calls,
    ...{ calls: count.ticks + count.calls, largestTick: Math.max(...world.queued.map(({ users }) => users)) },
    ...{ sent: waits.length, twice, missed, lostInSend, kills: count.kills, leftOut: count.leftOut },
    ...{ cpuMs: world.cpu.micros / 1_000 / real, replyCalls: reply.calls / real },
    ...{ peakASecond: peakOf(world), workers, replyMs, queued: world.queued },
    medianMinutes: waits[Math.floor(waits.length / 2)] ?? 0,
    lastMinutes: waits.at(-1) ?? 0,
    lastAt: Object.fromEntries(RATES.map((rate) => [rate, lastMinutesAt(rate, world.queued, replyMs)])),
  };
}

const ROWS: readonly (readonly [string, (figures: Figures) => number, digits?: number])[] = [
  ["users", (one) => one.users],
  ["with something to say", (one) => one.active],
  ["of them by all of the code", (one) => one.real],
  ["zones in use", (one) => one.zones],
  [`shards (up to ${USERS_A_SHARD.toLocaleString("en")} users each)`, (one) => one.shards],
  ["fullest slot: markers in its worst shard", (one) => one.largestShard],
  ["fullest slot: worst shard / mean", (one) => one.worstShard, 2],
  ["ticks", (one) => one.ticks],
  ["due: queries", (one) => one.queries],
  ["due: read units", (one) => one.dueReads],
  ["markers: write units", (one) => one.markerWrites],
  ["replies: read units", (one) => one.replyReads],
  ["replies: write units", (one) => one.replyWrites],
  ["a reply: calls of the table", (one) => one.replyCalls, 1],
  ["a reply: ms of CPU, here", (one) => one.cpuMs, 1],
  ["queue: messages", (one) => one.messages],
  ["queue: requests", (one) => one.sqsRequests],
  ["invocations", (one) => one.calls],
  ["users of the largest tick", (one) => one.largestTick],
  ["mails sent", (one) => one.sent],
  ["sent twice", (one) => one.twice],
  ["missed", (one) => one.missed],
  ["kills; ticks left out", (one) => one.kills + one.leftOut],
  ["lost in a killed send", (one) => one.lostInSend],
  ["workers", (one) => one.workers],
  ["most mails in a second", (one) => one.peakASecond],
  ["minutes a mail waits, median", (one) => one.medianMinutes, 1],
  ["minutes the last mail waits", (one) => one.lastMinutes, 1],
  ["the same at 14/s", (one) => one.lastAt["14"] ?? Number.NaN, 1],
  ["the same at 500/s", (one) => one.lastAt["500"] ?? Number.NaN, 1],
];

const shown = (value: number, digits = 0): string =>
  Number.isNaN(value)
    ? "-"
    : value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Several days beside each other. */
export const tableOf = (days: readonly Figures[]): string =>
  ROWS.map(
    ([name, of, digits]) => `  ${name.padEnd(42)}${days.map((day) => shown(of(day), digits).padStart(12)).join("")}`,
  ).join("\n");

/** Nobody is missed, and nobody has two. */
export const isGood = ({ twice, missed, lostInSend, kills }: Figures): boolean =>
  twice + missed === 0 && lostInSend <= kills;
