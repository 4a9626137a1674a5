/** Work to be timed: once over all of the input. */
export type Work = () => Promise<unknown>;

/** The middle one of some figures. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** CPU milliseconds of this process: other programs on the machine do not count. */
export async function cpuOf(work: Work): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The CPU milliseconds of each work, round by round. */
export type Rounds<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Time some works in turn, round after round, so that a machine that slows down slows all of them. The first round warms up
 * and does not count.
 */
export async function timed<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
): Promise<Rounds<Name>> {
  const entries = Object.entries(works) as [Name, Work][];
  const times = Object.fromEntries(entries.map(([name]) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of entries) {
      const ms = await cpuOf(work);
      if (round > 0) times[name].push(ms);
    }
  }
  return times;
}
