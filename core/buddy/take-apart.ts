import { keepApart, personOf } from "../ledger/identity.ts";
import type { Table } from "../ledger/table.ts";
import type { User } from "../ledger/users.ts";
import { contactStateOf, keepOffered } from "./contact-state.ts";
import { refresh } from "./refresh.ts";

/**
 * The user says that a contact is not the person it was merged into. Each of them is read and judged anew; those of whom
 * nothing was said meet again, for the same reason as before. False when the contact was merged with nobody.
 */
export async function takeApart(table: Table, user: User, contact: string, now: Date): Promise<boolean> {
  const { contact: root } = await personOf(table, user.id, contact);
  const offered = (await contactStateOf(table, user.id, root))?.offered;
  const all = await keepApart(table, user.id, contact);
  for (const one of all) {
    await refresh(table, user, one, now);
    if (offered !== undefined) await keepOffered(table, user.id, one, offered);
  }
  return all.length > 1;
}
