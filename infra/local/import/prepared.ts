import { heldFor } from "../../../core/let-in.ts";
import type { Envelope } from "../../../core/mail/envelope.ts";
import { type Service, viewOf } from "../../../core/reading.ts";
import { forwardWhole } from "../mailbox/forward-whole.ts";
import type { Owner } from "./filing.ts";
import { PROVED } from "./handed-over.ts";

/** The envelope of what its owner hands over: it is judged by its header alone whose mail it is. */
const handedOver = { mailFrom: "", recipient: "", sesMessageId: "" } as const;
/**
 * A mail of the owner's as it stands, as a BCC brings it; any other as its receiver forwards it, attached whole. Whose it is, is
 * decided as the service decides it, so that it never waits for a word of the user's.
 */
export function preparedFor({ address, addresses, secretAddress }: Owner, service: Service) {
  const receivedAt = new Date(0);
  const view = viewOf(service, addresses, "", receivedAt);
  const envelope: Envelope = { ...handedOver, ...PROVED, receivedAt };
  return (raw: Buffer): Uint8Array =>
    heldFor(raw, envelope, view) === undefined ? raw : forwardWhole(raw, { from: address, to: secretAddress });
}
