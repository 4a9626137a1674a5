import { domainOf, normalizeAddress } from "../mail/mailbox.ts";
import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";
import { changeUser, type FormerAddress, type User, userOf } from "./users.ts";

/** An address that was given up still leads to its user for so long: mail programs have learnt it. */
const FORMER_DAYS = 30;
const MAX_FORMER = 5;
const DAY = 86_400_000;

const addressKey = (address: string) => keys.address(normalizeAddress(address));

/** The former addresses once the present one is given up, the last first. */
function formerOf({ secretAddress, formerAddresses = [] }: User, now: Date): FormerAddress[] {
  const until = new Date(now.getTime() + FORMER_DAYS * DAY).toISOString();
  const still = formerAddresses.filter((one) => Date.parse(one.until) > now.getTime());
  return [{ address: secretAddress, until }, ...still].slice(0, MAX_FORMER);
}

/** What leads nowhere any more is taken away before it is forgotten: an address that nobody lists would stay behind an erased user. */
async function dropOldest(table: Table, user: User, now: Date): Promise<void> {
  const kept = new Set(formerOf(user, now).map(({ address }) => address));
  const dropped = (user.formerAddresses ?? []).filter(({ address }) => !kept.has(address));
  await table.deleteAll(dropped.map(({ address }) => addressKey(address)));
}

/** Whoever has not heard yet that it works hears it under the new address, once. */
async function passOnNews(table: Table, from: string, to: string): Promise<void> {
  if ((await table.get(addressKey(from)))?.isNew !== true) return;
  await changeItem(table, addressKey(to), (before) => before && { ...before, isNew: true });
  await changeItem(table, addressKey(from), (before) => before && { ...before, isNew: false });
}

/** Give a user another secret address, at the same domain. The present one goes on leading to them for a while. */
export async function renewAddress(
  table: Table,
  id: string,
  { secret, now }: { readonly secret: string; readonly now: Date },
): Promise<User | undefined> {
  const before = await userOf(table, id);
  if (before === undefined) return undefined;
  await dropOldest(table, before, now);
  const secretAddress = `${secret}@${domainOf(before.secretAddress)}`;
  const user = await changeUser(table, id, (current) => ({ secretAddress, formerAddresses: formerOf(current, now) }));
  if (user !== undefined) await passOnNews(table, before.secretAddress, secretAddress);
  return user;
}
