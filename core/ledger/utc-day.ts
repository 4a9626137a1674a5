import type { ItemKey, Table } from "./table.ts";

/** The UTC day on which something is counted, as 2026-11-30. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/**
 * Count one more of a day: how many there are with it. One request, two more for the first that is ever counted under a key,
 * which is kept for so many seconds from then on.
 */
export async function countToday(table: Table, key: ItemKey, now: Date, keptSeconds: number): Promise<number> {
  const counted = await table.count(key, dayOf(now));
  if (counted !== undefined) return Number(counted.counter);
  await table.putNew({ ...key, ttl: Math.floor(now.getTime() / 1000) + keptSeconds });
  return Number((await table.count(key, dayOf(now)))?.counter ?? 1);
}
