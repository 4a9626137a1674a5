import { forgottenName } from "../ledger/forgotten.ts";
import { contactsOfPerson, type Person, personOf, standAlone, strikeOut } from "../ledger/identity.ts";
import { dropKept, isAddress } from "../ledger/kept-by.ts";
import { keys } from "../ledger/keys.ts";
import type { Table } from "../ledger/table.ts";
import { changeUser, type User } from "../ledger/users.ts";
import { type ContactState, contactStateOf } from "./contact-state.ts";
import { forgetFiled } from "./forget-filed.ts";
import { forgetMentions, forgetTopics } from "./forget-mentions.ts";

export interface Place {
  readonly table: Table;
  readonly user: User;
  readonly now: Date;
}

/** What the user has said of a person, and when they were named: it stays with those of them who are not forgotten. */
export type Kept = Pick<ContactState, "word" | "offered" | "tipped">;

/** How those who were taken for the same person are read anew, without what is forgotten. */
export interface Anew {
  readonly rebuild: (contact: string, kept: Partial<Kept>) => Promise<void>;
  readonly rejoin: (contact: string) => Promise<void>;
}

// An address knows this many at the same time; the marks of older ones stand under the user, and at the address of the person.
const MAX_KNOWN = 500;

/** From now on nothing is filed about the contact: the mark stands first, and `receive` finds it with the address. */
async function close({ table, user }: Place, address: string): Promise<void> {
  const name = forgottenName(user.id, address);
  await table.put(keys.forgottenBy(user.id, name));
  await changeUser(table, user.id, ({ forgotten = [] }) => ({
    forgotten: [...new Set([...forgotten, name])].slice(-MAX_KNOWN),
  }));
}

export const keptOf = ({ word, offered, tipped }: Partial<ContactState> = {}): Partial<Kept> => ({
  ...(word !== undefined && { word }),
  ...(offered !== undefined && { offered }),
  ...(tipped !== undefined && { tipped }),
});

/** The others of the person stand alone and are read anew, who stands for all of them last: until then it can be done again. */
async function setFree({ table, user }: Place, person: Person, others: readonly string[], anew: Anew): Promise<void> {
  const kept = keptOf(await contactStateOf(table, user.id, person.contact));
  const order = [...others].sort((a, b) => Number(a === person.contact) - Number(b === person.contact));
  for (const one of order) {
    await standAlone(table, user.id, one);
    await anew.rebuild(one, kept);
  }
}

/**
 * Forget one contact of one user, by the contact's own wish: whatever is filed under it or names it, and names alone that
 * were taken for it. Other addresses of the same person stay, read anew without it: only of this one is it proved whose it
 * is. Can be repeated after a crash; that the user keeps something is struck out last.
 */
export async function forgetContact(place: Place, address: string, anew: Anew): Promise<void> {
  const { table, user } = place;
  await close(place, address);
  const person = await personOf(table, user.id, address);
  const all = new Set([...contactsOfPerson(person), address]);
  const isAlone = [...all].every((contact) => contact === address || !isAddress(contact));
  const gone = isAlone ? all : new Set([address]);
  const others = [...all].filter((contact) => !gone.has(contact));
  await setFree(place, person, others, anew);
  await forgetFiled(table, user.id, gone);
  // What the two had in common was noted for the person as a whole.
  await forgetTopics(table, user.id, all);
  await forgetMentions(table, user.id, gone);
  await strikeOut(table, user.id, gone);
  for (const one of others) await anew.rejoin(one);
  const names = [...gone].filter((contact) => contact !== address);
  for (const one of [...names, address]) {
    await table.delete(keys.contact(user.id, one));
    await table.delete(keys.identity(user.id, one));
  }
  await dropKept(table, user.id, address);
}
