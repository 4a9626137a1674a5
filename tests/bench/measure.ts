/** Work to be timed: once over all of the input. */
export type Work = () => Promise<unknown>;

/** What came of several rounds: milliseconds a round, and how often the yardstick's time, both as medians. */
export interface Measured {
  readonly name: string;
  readonly ms: number;
  readonly ratio: number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** CPU milliseconds of this process: other programs on the machine do not count. */
async function cpuOf(work: Work): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Time works against the first one, the yardstick: in turn, round after round, so that a machine that slows down slows all
 * of them. The first round warms up and does not count.
 */
export async function measure(works: Readonly<Record<string, Work>>, rounds: number): Promise<Measured[]> {
  const times = new Map<string, number[]>(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const ms = await cpuOf(work);
      if (round > 0) times.get(name)?.push(ms);
    }
  }
  const [yardstick = []] = times.values();
  return [...times].map(([name, all]) => ({
    name,
    ms: median(all),
    ratio: median(all.map((ms, round) => ms / (yardstick[round] ?? Number.NaN))),
  }));
}
