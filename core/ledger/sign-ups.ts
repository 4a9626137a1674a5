import { isPublicProvider, ownedDomain } from "../mail/domain.ts";
import { changeItem } from "./change-item.ts";
import { isExpired } from "./expiry.ts";
import { keys } from "./keys.ts";
import type { Item, Table } from "./table.ts";
import { countToday, dayOf } from "./utc-day.ts";

/**
 * One welcome per address a day, three until a month has passed without one: who asks and never says yes is not written to
 * again and again, and may still want it a month later.
 */
const MOST_WELCOMES = 3;
const KEPT_SECONDS = 30 * 86_400;

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

/** So many sign up on one UTC day: in all, from a provider of mail for everybody, and from any other domain. */
const MOST_A_DAY = 200;
const MOST_FROM_PROVIDER = 100;
const MOST_FROM_DOMAIN = 20;
const COUNTED_SECONDS = 2 * 86_400;

/**
 * Count one more sign-up from a domain; false where there were as many as there may be. The domain comes first: whoever owns
 * one, and makes up senders in it and below it, uses up their own share alone and shuts the door for nobody else.
 */
export async function takeSignUp(table: Table, domain: string, now: Date): Promise<boolean> {
  const most = isPublicProvider(domain) ? MOST_FROM_PROVIDER : MOST_FROM_DOMAIN;
  if ((await countToday(table, keys.signUpsFrom(ownedDomain(domain)), now, COUNTED_SECONDS)) > most) return false;
  return (await countToday(table, keys.signUps, now, COUNTED_SECONDS)) <= MOST_A_DAY;
}
