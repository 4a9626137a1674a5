import type { HeldReason } from "../mail/authenticate.ts";
import type { Envelope } from "../mail/envelope.ts";
import { isExpired } from "./expiry.ts";
import { ranges } from "./keys.ts";
import { revive } from "./plain.ts";
import type { Item, ItemKey, Table } from "./table.ts";

/** One mail that waits, with what it takes to let it in. */
export interface HeldMail {
  readonly key: ItemKey;
  readonly reason: HeldReason;
  /** Who sent it, where that is proved. */
  readonly sender?: string;
  /** The user's own address that its From claims, and nothing proves. */
  readonly claims?: string;
  /** Where its bytes lie. */
  readonly raw: string;
  readonly envelope: Envelope;
}

/** The mail that an item tells of; none where it lacks what it takes to let it in. */
export function heldFrom({ PK, SK, reason, sender, claims, raw, envelope }: Item): HeldMail[] {
  // What was held before its envelope was kept can not be let in any more.
  if (raw === undefined || envelope === undefined) return [];
  const more = {
    ...(sender !== undefined && { sender: String(sender) }),
    ...(claims !== undefined && { claims: String(claims) }),
  };
  return [{ key: { PK, SK }, reason: reason as HeldReason, raw: String(raw), envelope: revive(envelope), ...more }];
}

/** The mails of a user that wait, oldest first. What is over is let in no more, whether or not the table has removed it. */
export async function heldMails(table: Table, user: string, now: Date): Promise<HeldMail[]> {
  return (await table.query(...ranges.held(user))).filter((item) => !isExpired(item, now)).flatMap(heldFrom);
}
