import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";
import { dayOf } from "./utc-day.ts";

/** So many answers go out in a day to all who ask: a flood of questions must not use up what SES lets us send. */
const MAX_A_DAY = 100;
const KEPT_SECONDS = 2 * 86_400;

const ttlOf = (now: Date): number => Math.floor(now.getTime() / 1000) + KEPT_SECONDS;

/** True where an address has had its answer of this day. */
export async function wasTold(table: Table, address: string, now: Date): Promise<boolean> {
  return (await table.get(keys.told(address)))?.on === dayOf(now);
}

/** Take the one answer that an address gets in a day (UTC): true for exactly one caller. That somebody asked is forgotten soon. */
export async function takeAnswer(table: Table, address: string, now: Date): Promise<boolean> {
  const on = dayOf(now);
  const item = await changeItem(table, keys.told(address), (before) =>
    before?.on === on ? undefined : { on, ttl: ttlOf(now) },
  );
  return item !== undefined;
}

/** Give it back: the answer was certainly not sent. */
export const giveBackAnswer = (table: Table, address: string): Promise<void> => table.delete(keys.told(address));

/** Count one more answer of this day; false when there were as many as there may be. */
export async function countAnswer(table: Table, now: Date): Promise<boolean> {
  const on = dayOf(now);
  const item = await changeItem(table, keys.answersToday, (before) => {
    const count = before?.on === on ? Number(before.count) : 0;
    return count >= MAX_A_DAY ? undefined : { on, count: count + 1 };
  });
  return item !== undefined;
}
