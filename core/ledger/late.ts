import { isExpired } from "./expiry.ts";
import { type HeldMail, heldFrom } from "./held.ts";
import { ranges } from "./keys.ts";
import type { Table } from "./table.ts";

/** The mails of a user that wait because too many came, oldest first: at most so many, behind a sort key where one is given. */
export async function lateMails(
  table: Table,
  user: string,
  { most, behind, now }: { readonly most: number; readonly behind?: string; readonly now: Date },
): Promise<HeldMail[]> {
  const items = await table.query(...ranges.late(user, behind), most);
  // What is past its time has no bytes any more; the table forgets it later.
  return items.filter((item) => !isExpired(item, now)).flatMap(heldFrom);
}
