import { keys, ranges } from "./ledger/keys.ts";
import type { Table } from "./ledger/table.ts";
import { userOf } from "./ledger/users.ts";
import { normalizeAddress } from "./mail/mailbox.ts";
import type { RawMail } from "./mail/raw-mail.ts";

interface EndDeps {
  readonly table: Table;
  readonly rawMail: RawMail;
}

/**
 * Somebody does not want it: all that was kept of a sign-up goes, and the mails that waited. `secret` goes last: until then the
 * same answer, delivered again, still finds what is left.
 */
export async function endSignUp({ table, rawMail }: EndDeps, id: string, secret: string): Promise<void> {
  const user = await userOf(table, id);
  const items = await table.query(...ranges.all(id));
  for (const { raw } of items) if (typeof raw === "string") await rawMail.remove(raw);
  const own = (user?.addresses ?? []).map((address) => keys.own(normalizeAddress(address)));
  const mine = (await table.getAll(own)).filter((item) => item.user === id);
  await table.deleteAll([...mine, ...items.filter(({ SK }) => SK !== keys.user(id).SK)]);
  await table.delete(keys.user(id));
  await table.delete(keys.address(normalizeAddress(secret)));
}
