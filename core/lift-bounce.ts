import { changeMailState } from "./ledger/mail-state.ts";
import { nextMarker, wake } from "./ledger/schedule.ts";
import { liftSuppression } from "./ledger/suppressed.ts";
import type { Table } from "./ledger/table.ts";
import { type Arrival, noteBounced, userOf } from "./ledger/users.ts";
import { authenticate } from "./mail/authenticate.ts";
import type { Envelope } from "./mail/envelope.ts";
import { readHead } from "./mail/headers.ts";
import { normalizeAddress } from "./mail/mailbox.ts";

/** True for a mail by which somebody proves that an address to which mail came back is in use again: one that came after that. */
export function provesAddress(arrival: Arrival, raw: Uint8Array, envelope: Envelope): boolean {
  const { bounced, bouncedAt } = arrival;
  const isLater = bouncedAt === undefined || envelope.receivedAt.getTime() > Date.parse(bouncedAt);
  const proof = bounced !== undefined && isLater ? authenticate(readHead(raw), envelope) : undefined;
  return proof?.outcome === "authenticated" && proof.address === normalizeAddress(arrival.bounced ?? "");
}

/** Mails go to an address again that has proved to work; what somebody has called spam stays so until they say otherwise. */
export async function liftBounce(table: Table, { user: id, bounced }: Arrival, now: Date): Promise<void> {
  const user = await userOf(table, id);
  if (user === undefined || bounced === undefined) return;
  const left = await liftSuppression(table, bounced, "bounce");
  await changeMailState(table, id, ({ transient: _transient, ...state }) => ({
    ...state,
    suppressed: left === undefined ? undefined : { reason: left, at: now.toISOString() },
  }));
  await wake(table, id, nextMarker(user, now));
  // The mark goes last: until then the next mail does all of this again.
  await noteBounced(table, user, {});
}
