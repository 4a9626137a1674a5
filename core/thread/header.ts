import type { Mailbox } from "../mail/mailbox.ts";
import type { SentAt } from "../mail/sent-at.ts";
import { type DateContext, findDate } from "./date.ts";
import type { Label } from "./labels.ts";
import { readMailbox, readMailboxes } from "./mailboxes.ts";

/** What a header block or an attribution says about the message below it. */
export interface Header {
  readonly from?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly replyTo?: Mailbox;
  readonly sentAt?: SentAt;
  readonly subject?: string;
}

/** A header that says nothing. */
export const NO_HEADER: Header = { to: [], cc: [] };

/** The values of a header block, by label, as they stood. */
export type Fields = Map<Label, string>;

/** Read the values of a header block. */
export function toHeader(fields: Fields, context: DateContext): Header {
  const from = readMailbox(fields.get("from") ?? "");
  const sentAt = findDate(fields.get("date") ?? "", context)?.sentAt;
  const subject = fields.get("subject")?.trim();
  const replyTo = readMailbox(fields.get("replyTo") ?? "");
  return {
    ...(from ? { from } : {}),
    to: readMailboxes(fields.get("to") ?? ""),
    cc: readMailboxes(fields.get("cc") ?? ""),
    ...(replyTo ? { replyTo } : {}),
    ...(sentAt ? { sentAt } : {}),
    ...(subject ? { subject } : {}),
  };
}
