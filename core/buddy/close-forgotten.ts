import { forgottenAmong } from "../ledger/forgotten.ts";
import { changesBetween } from "../ledger/history.ts";
import { isAddress } from "../ledger/kept-by.ts";
import { MARKER_DAYS } from "../ledger/schedule.ts";
import type { Place } from "./forget-contact.ts";
import { forgetOne } from "./refresh.ts";

const DAY_MS = 86_400_000;

/**
 * Forget whoever has asked for it before this user first wrote to them. Who gets mails has it done when the contact is looked
 * at; this is for who gets none, and of whom nobody would look. Reads the changes of the last days, as far back as the wake-up
 * reaches that each of them has left.
 */
export async function closeForgotten(place: Place): Promise<void> {
  const { table, user, now } = place;
  const changes = await changesBetween(table, user.id, new Date(now.getTime() - MARKER_DAYS * DAY_MS), now);
  const named = new Set(changes.flatMap(({ contacts, sender = "" }) => [...contacts, sender]).filter(isAddress));
  for (const one of await forgottenAmong(table, [...named])) await forgetOne(place, one);
}
