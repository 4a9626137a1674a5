/** A message ready for the wire: its bytes, and whom the envelope names (never read from the headers). */
export interface Outgoing {
  readonly mailFrom: string;
  readonly rcptTo: string;
  readonly raw: Uint8Array;
  /** It goes out because a mail came in: of these an address gets a few a day (threat 12). */
  readonly isAnswer?: boolean;
}

/**
 * `sent`: the service took it; `sesMessageId` is the id under which bounces will name it, `messageId` the RFC 5322 one it
 * goes out with (SES replaces ours). `refused`: it was certainly not taken, and may be tried again (`throttled`, `quota`)
 * or not: `rejected` by the service, `suppressed` because mail to this address came back or was called spam, `capped`
 * because it has had its answers of this day. Anything else is thrown: then nobody knows whether it went out.
 */
export type Sent =
  | { readonly outcome: "sent"; readonly sesMessageId: string; readonly messageId: string }
  | { readonly outcome: "refused"; readonly reason: "throttled" | "quota" | "rejected" | "suppressed" | "capped" };

/** Port: send one message. */
export interface Mailer {
  send(message: Outgoing): Promise<Sent>;
}

type Refusal = Extract<Sent, { outcome: "refused" }>["reason"];

const HOUR_MS = 60 * 60_000;

/** How long to wait after a limit of SES: its rate is over in seconds, its quota when yesterday's mails are a day old. */
const WAITS = { throttled: 0, quota: HOUR_MS } as const;

export type Limit = keyof typeof WAITS;

/** The limit of SES that was met, where the mail goes out later by itself; undefined for any other end. */
export const limitOf = (reason: string | undefined): Limit | undefined =>
  reason === "throttled" || reason === "quota" ? (reason satisfies Refusal) : undefined;

/** When it is to be tried again. */
export const afterLimit = (limit: Limit, now: Date): Date => new Date(now.getTime() + WAITS[limit]);
