import { peakMegabytes } from "../../support/peak-memory.ts";

/** What a process says of one mail. `ms` is CPU time, `wall` what passed on the clock, `mb` the most memory it ever held. */
export interface Told {
  readonly ms: number;
  readonly wall: number;
  readonly mb: number;
  readonly outcomes: readonly string[];
}

/** Do it, and write what it cost on the standard output: CPU time, since other programs run on the machine. */
export async function told(work: () => Promise<readonly string[]>): Promise<void> {
  const [before, began] = [process.cpuUsage(), performance.now()];
  const outcomes = await work().catch((error: Error) => [
    `THROWN ${error.name}: ${error.stack?.split("\n")[1]?.trim()}`,
  ]);
  const { user, system } = process.cpuUsage(before);
  const wall = performance.now() - began;
  const mb = peakMegabytes();
  console.log(JSON.stringify({ ms: (user + system) / 1000, wall, mb, outcomes } satisfies Told));
}
