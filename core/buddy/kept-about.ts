import { personOf } from "../ledger/identity.ts";
import { usersWhoKeep } from "../ledger/kept-by.ts";
import type { Table } from "../ledger/table.ts";
import { contactStateOf, phoneOf } from "./contact-state.ts";
import { turnsOf } from "./refresh.ts";

/** What is kept about an address in the ledgers of all users, in numbers: never whose they are. */
export interface KeptAbout {
  readonly ledgers: number;
  readonly mails: number;
  readonly firstAt?: Date | undefined;
  readonly lastAt?: Date | undefined;
  readonly hasPhone: boolean;
}

interface InLedger {
  readonly moments: readonly Date[];
  readonly mails: number;
  readonly hasPhone: boolean;
}

/** What one user keeps; a mail that waits counts as something, though nobody has read it. */
async function inLedger(table: Table, user: string, address: string, now: Date): Promise<InLedger> {
  const turns = await turnsOf(table, user, { contact: address, members: [] }, now);
  const state = await contactStateOf(table, user, (await personOf(table, user, address)).contact);
  return {
    moments: turns.flatMap(({ sentAt }) => sentAt?.at ?? []),
    mails: turns.length,
    hasPhone: state !== undefined && phoneOf(state) !== undefined,
  };
}

/** Count what is kept about an address. Reads what is filed under it, and nothing else. */
export async function keptAbout(table: Table, address: string, now: Date): Promise<KeptAbout> {
  const found: InLedger[] = [];
  for (const user of await usersWhoKeep(table, address)) found.push(await inLedger(table, user, address, now));
  const moments = found.flatMap((one) => one.moments).sort((a, b) => a.getTime() - b.getTime());
  return {
    ledgers: found.length,
    mails: found.reduce((sum, { mails }) => sum + mails, 0),
    firstAt: moments[0],
    lastAt: moments.at(-1),
    hasPhone: found.some(({ hasPhone }) => hasPhone),
  };
}
