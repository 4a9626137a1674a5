import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { peakMegabytes } from "../../support/peak-memory.ts";

/** What a handler has cost, in a process of its own. CPU in milliseconds, memory in MB. */
export interface Cost {
  /** From nothing to a handler that can be called. */
  readonly start: number;
  /** The first event, which makes the clients and warms the code. */
  readonly first: number;
  /** Each one after it, on average. */
  readonly each: number;
  /** The longest of them, in milliseconds of a clock. */
  readonly longest: number;
  /** The most that the process ever held (its high-water mark), its threads included. */
  readonly peak: number;
  readonly failed: number;
}

const cpu = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;

/** Events are from a day of their own, and links of it are not to be over. */
function moveClock(to: string): void {
  const Clock = Date;
  const ahead = Clock.parse(to) - Clock.now();
  globalThis.Date = class extends Clock {
    constructor(...given: []) {
      if (given.length === 0) super(Clock.now() + ahead);
      else super(...given);
    }
    static override now = (): number => Clock.now() + ahead;
  } as DateConstructor;
}

// `call.mjs BUNDLE EVENTS NOW`: call the handler with each event of a file, one after the other, and tell what it cost.
const [bundle = "", events = "", now = ""] = process.argv.slice(2);
moveClock(now);
const begun = process.cpuUsage();
const { handler } = (await import(pathToFileURL(bundle).href)) as { handler: (event: unknown) => Promise<unknown> };
const start = cpu(process.cpuUsage(begun));
const spent: number[] = [];
const waited: number[] = [];
let failed = 0;
for (const event of JSON.parse(readFileSync(events, "utf8")) as unknown[]) {
  const before = process.cpuUsage();
  const at = performance.now();
  const answer = await handler(event).catch(() => ({ batchItemFailures: [{}] }));
  const { batchItemFailures = [], statusCode = 200 } = (answer ?? {}) as {
    batchItemFailures?: readonly unknown[];
    statusCode?: number;
  };
  failed += batchItemFailures.length + Number(statusCode >= 400);
  spent.push(cpu(process.cpuUsage(before)));
  waited.push(performance.now() - at);
}
const [first = 0, ...rest] = spent;
const cost: Cost = {
  start,
  first,
  each: rest.reduce((sum, ms) => sum + ms, 0) / Math.max(1, rest.length),
  longest: Math.max(...waited),
  peak: peakMegabytes(),
  failed,
};
process.stderr.write(`${JSON.stringify(cost)}\n`);
process.exit(0);
