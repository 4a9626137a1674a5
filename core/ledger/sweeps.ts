import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
import type { Item, Table } from "./table.ts";

const HOUR_MS = 60 * 60_000;

/**
 * How old a mail has to be for the first, second and third time that it is notified of again. Each time means five tries. A
 * mail that fails them all is poison: it waits with the dead letters for somebody who mends what is wrong.
 */
const AGES_MS = [0, 6 * HOUR_MS, 72 * HOUR_MS] as const;
const KEPT_SECONDS = 40 * 86_400;

const timesOf = (item: Item | undefined): number => Number(item?.times ?? 0);

/** Whether a mail that has waited so long is to be notified of again: now, later, or no more. */
export async function sweepState(table: Table, id: string, waitedMs: number): Promise<"now" | "later" | "given-up"> {
  const age = AGES_MS[timesOf(await table.get(keys.swept(id)))];
  if (age === undefined) return "given-up";
  return waitedMs >= age ? "now" : "later";
}

/** Count that it was notified of. */
export async function noteSwept(table: Table, id: string, now: Date): Promise<void> {
  const ttl = Math.floor(now.getTime() / 1000) + KEPT_SECONDS;
  await changeItem(table, keys.swept(id), (before) => ({ times: timesOf(before) + 1, ttl }));
}
