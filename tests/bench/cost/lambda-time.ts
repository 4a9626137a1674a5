import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The functions, each with the file of infra/ that makes it. */
const FILES = {
  receive: "inbound.ts",
  reply: "reply.ts",
  due: "due.ts",
  feedback: "feedback.ts",
  sweep: "sweep.ts",
  web: "web.ts",
} as const;

export type FunctionName = keyof typeof FILES;

const MEMORY = /\bmemory: "?(\d+)/;
const INFRA = join(import.meta.dirname, "../../../infra");

/** Megabytes that infra/ gives a function: its own, or what all of them have. */
export function memoryOf(name: FunctionName): number {
  for (const file of [FILES[name], "lambda.ts"]) {
    const [, megabytes] = MEMORY.exec(readFileSync(join(INFRA, file), "utf8")) ?? [];
    if (megabytes !== undefined) return Number(megabytes);
  }
  throw new Error(`infra/ gives ${name} no memory`);
}

/** Lambda developer guide, "Configure Lambda function memory": at so many MB a function has one whole processor. */
const WHOLE_CPU_MB = 1_769;

/** What a call to AWS is waited for, in milliseconds: from memory, medians inside one region. */
const WAITS = { table: 5, storage: 25, queue: 10, mail: 100 } as const;

export type Waits = Partial<Readonly<Record<keyof typeof WAITS, number>>>;

/**
 * GB-seconds that a call is charged for: so many milliseconds of CPU on the share of a processor that goes with the memory, and
 * so many calls to AWS one after the other. Rounded up to a millisecond, as Lambda does.
 */
export function gigabyteSeconds(megabytes: number, cpuMs: number, calls: Waits): number {
  const share = Math.min(1, megabytes / WHOLE_CPU_MB);
  const waited = Object.entries(calls).reduce((sum, [to, n]) => sum + n * WAITS[to as keyof typeof WAITS], 0);
  return (Math.ceil(cpuMs / share + waited) / 1000) * (megabytes / 1024);
}
