import { contentName } from "../mail/content-name.ts";
import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
import type { Table } from "./table.ts";

/** How a forgotten contact is known to a user's ledger: a name that tells neither the address nor, to another ledger, that it is the same. */
export const forgottenName = (user: string, contact: string): string => contentName(user, "\n", contact);

/** An address is to be forgotten by everybody, and stays so. */
export async function markForgotten(table: Table, address: string, now: Date): Promise<void> {
  await table.putNew({ ...keys.forgotten(address), at: now.toISOString(), version: 1 });
}

/** Those of these addresses that are to be forgotten. */
export async function forgottenAmong(table: Table, addresses: readonly string[]): Promise<string[]> {
  if (addresses.length === 0) return [];
  const found = new Set((await table.getAll(addresses.map(keys.forgotten))).map(({ PK }) => PK));
  return addresses.filter((address) => found.has(keys.forgotten(address).PK));
}

const confirm = async (table: Table, address: string, isConfirmed: boolean): Promise<boolean> => {
  const item = await changeItem(table, keys.forgotten(address), (before) =>
    before === undefined || (before.isConfirmed === true) === isConfirmed ? undefined : { ...before, isConfirmed },
  );
  return item !== undefined;
};

/** Take the one mail that says that it is done: true for exactly one caller. */
export const takeConfirmation = (table: Table, address: string): Promise<boolean> => confirm(table, address, true);

/** Give it back: it was certainly not sent. */
export async function giveBackConfirmation(table: Table, address: string): Promise<void> {
  await confirm(table, address, false);
}

/** Stands in a daily reply that went out where a forgotten contact stood: the places of the others are in its links. */
export const FORGOTTEN = "forgotten";
