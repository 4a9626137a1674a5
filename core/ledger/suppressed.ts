import { normalizeAddress } from "../mail/mailbox.ts";
import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
import type { Item, Table } from "./table.ts";

/** Why an address is never written to: mail to it came back for good or again and again, or somebody called it spam. */
export type Suppression = "bounce" | "complaint";

const keyOf = (address: string) => keys.suppressed(normalizeAddress(address));

// Each reason is lifted by something else, so one must not hide the other.
const reasonOf = (item: Item | undefined): Suppression | undefined =>
  (["complaint", "bounce"] as const).find((reason) => item?.[reason] !== undefined);

/** Why an address is suppressed, what somebody said before what a machine said; undefined where it may be written to. */
export const suppressionOf = async (table: Table, address: string): Promise<Suppression | undefined> =>
  reasonOf(await table.get(keyOf(address)));

/** From now on nothing goes to an address, whoever it belongs to. Twice is once. */
export async function suppressAddress(table: Table, address: string, reason: Suppression, at: Date): Promise<void> {
  await changeItem(table, keyOf(address), (before) =>
    before?.[reason] === undefined ? { ...before, [reason]: at.toISOString() } : undefined,
  );
}

/** Lift one reason that stands against an address. Answers what stands against it still. */
export async function liftSuppression(
  table: Table,
  address: string,
  reason: Suppression,
): Promise<Suppression | undefined> {
  const lifted = await changeItem(table, keyOf(address), (before) =>
    before?.[reason] === undefined ? undefined : { ...before, [reason]: undefined },
  );
  return lifted === undefined ? suppressionOf(table, address) : reasonOf(lifted);
}
