import { changeItem } from "./change-item.ts";
import { isExpired } from "./expiry.ts";
import { keys } from "./keys.ts";
import type { Item, Table } from "./table.ts";

/** One welcome per address a day, three in all: who is signed up by somebody else is not written to again and again. */
const MOST_WELCOMES = 3;
const KEPT_SECONDS = 400 * 86_400;

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

const isFree = (item: Item | undefined, now: Date): boolean =>
  item === undefined || isExpired(item, now) || (item.on !== dayOf(now) && Number(item.times) < MOST_WELCOMES);

const timesOf = (item: Item | undefined, now: Date): number =>
  item === undefined || isExpired(item, now) ? 0 : Number(item.times);

/** Whether an address may be welcomed now. */
export async function mayWelcome(table: Table, address: string, now: Date): Promise<boolean> {
  return isFree(await table.get(keys.welcomes(address)), now);
}

/** Count a welcome before it is sent: true for exactly one caller a day. */
export async function takeWelcome(table: Table, address: string, now: Date): Promise<boolean> {
  const ttl = Math.floor(now.getTime() / 1000) + KEPT_SECONDS;
  const taken = await changeItem(table, keys.welcomes(address), (before) =>
    isFree(before, now) ? { times: timesOf(before, now) + 1, on: dayOf(now), ttl } : undefined,
  );
  return taken !== undefined;
}

/** Give a welcome back that was certainly not sent. */
export async function returnWelcome(table: Table, address: string): Promise<void> {
  await changeItem(
    table,
    keys.welcomes(address),
    (before) => before && { ...before, times: Math.max(0, Number(before.times) - 1), on: "" },
  );
}

/** Count one more sign-up, and tell how many there were on this UTC day. */
export async function countSignUp(table: Table, now: Date): Promise<number> {
  const counted = await table.count(keys.signUps, dayOf(now));
  if (counted !== undefined) return Number(counted.counter);
  await table.putNew({ ...keys.signUps });
  return Number((await table.count(keys.signUps, dayOf(now)))?.counter ?? 1);
}
