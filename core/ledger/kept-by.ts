import { keys, ranges } from "./keys.ts";
import type { Table } from "./table.ts";

/** True for a contact from which somebody can write and ask: an address, and no mere name, crowd or nobody. */
export const isAddress = (contact: string): boolean => contact.includes("@") && !contact.startsWith("name:");

/** Note that a user keeps something about these contacts, so that they find it when they ask. Twice is once. */
export async function noteKept(table: Table, user: string, contacts: readonly string[]): Promise<void> {
  if (contacts.length > 0) await table.putAll(contacts.map((contact) => ({ ...keys.keptBy(contact, user), user })));
}

/** The users who keep something about an address. */
export async function usersWhoKeep(table: Table, address: string): Promise<string[]> {
  return (await table.query(...ranges.keptBy(address))).map((item) => String(item.user));
}

/** Nothing is kept any more. */
export async function dropKept(table: Table, user: string, address: string): Promise<void> {
  await table.delete(keys.keptBy(address, user));
}
