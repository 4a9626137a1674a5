import type { Mailbox } from "./mailbox.ts";
import type { SentAt } from "./sent-at.ts";

/** One header field as it stood in the message: name in lower case, value unfolded, encoded words left alone (RFC 5322 §2.2). */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** A part that is not the body: its name, its type and its size in bytes. The content is not kept. */
export interface Attachment {
  readonly name?: string;
  readonly type: string;
  readonly size: number;
  /** Of a `text/calendar` part what it is sent for, in lower case: "request", "cancel" (iTIP, RFC 5546 §1.4; RFC 6047 §2.4). */
  readonly method?: string;
}

/**
 * One parsed message (RFC 5322, RFC 8621 §4 for the names). Parsing never fails: what was wrong stands in `defects`.
 * Message ids are without angle brackets. `textBody` is already unflowed (RFC 3676), its lines end in LF.
 */
export interface Message {
  readonly headers: readonly HeaderField[];
  readonly messageId?: string;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly from: readonly Mailbox[];
  readonly sender?: Mailbox;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject?: string;
  readonly sentAt?: SentAt;
  readonly textBody?: string;
  readonly htmlBody?: string;
  readonly attachments: readonly Attachment[];
  /** Messages attached whole (message/rfc822), in order. */
  readonly embedded: readonly Message[];
  readonly defects: readonly string[];
}
