import { append, type Change, sightingsAt } from "../ledger/history.ts";
import { keys } from "../ledger/keys.ts";
import { nextMarker } from "../ledger/schedule.ts";
import type { Table } from "../ledger/table.ts";
import type { User } from "../ledger/users.ts";
import type { Mailbox } from "../mail/mailbox.ts";
import { UNATTRIBUTED } from "../people/contact.ts";

/** A turn that a mail shows and whose author nobody can tell: a forward without its header. */
export interface Authorless {
  readonly mail: string;
  readonly turn: string;
  readonly depth: number;
  /** Who else the mail touched: they are looked at again with it. */
  readonly contacts: readonly string[];
}

/** Whom the user names as the author. */
export interface NamedAuthor {
  readonly contact: string;
  readonly mailbox: Mailbox;
}

/**
 * File a turn under the author whom the user has named (asked, and never filed to the wrong person silently). It is
 * written in its new place first, so that a crash on the way loses nothing; twice is once.
 */
export async function attribute(
  { table, user, at }: { readonly table: Table; readonly user: User; readonly at: Date },
  { mail, turn, depth, contacts }: Authorless,
  { contact, mailbox }: NamedAuthor,
): Promise<void> {
  const found = await sightingsAt(table, user.id, [{ contact: UNATTRIBUTED, mail, turn, depth }], at);
  const filed = found.map(({ sighting }) => ({ contact, sighting: { ...sighting, author: mailbox } }));
  if (filed.length === 0) return;
  const change: Change = {
    mail,
    at,
    // The mail itself was counted when it came.
    filed: { outcome: "answered" },
    contacts: [...new Set([...contacts.filter((one) => one !== UNATTRIBUTED), contact])],
    sightings: [{ turn, depth }],
  };
  await append(table, user.id, { filed, change, wake: nextMarker(user, at) });
  await table.delete(keys.sighting(user.id, UNATTRIBUTED, turn, `${mail}.${depth}`));
}
