/** A message ready for the wire: its bytes, and whom the envelope names (never read from the headers). */
export interface Outgoing {
  readonly mailFrom: string;
  readonly rcptTo: string;
  readonly raw: Uint8Array;
}

/**
 * `sent`: the service took it; `sesMessageId` is the id under which bounces will name it, `messageId` the RFC 5322 one it
 * goes out with (SES replaces ours). `refused`: it was certainly not taken, and may be tried again (`throttled`, `quota`)
 * or not (`rejected`). Anything else is thrown: then nobody knows whether it went out.
 */
export type Sent =
  | { readonly outcome: "sent"; readonly sesMessageId: string; readonly messageId: string }
  | { readonly outcome: "refused"; readonly reason: "throttled" | "quota" | "rejected" };

/** Port: send one message. */
export interface Mailer {
  send(message: Outgoing): Promise<Sent>;
}
