import { isAutomatic } from "../../../core/mail/automatic.ts";
import { type Mailbox, normalizeAddress } from "../../../core/mail/mailbox.ts";
import type { Attachment, Message } from "../../../core/mail/message.ts";
import { parse } from "../../../core/mail/parse.ts";
import { decompose } from "../../../core/thread/decompose.ts";
import type { Segment } from "../../../core/thread/segment.ts";

/** Whose words a segment holds, as far as anybody can tell. */
export type By = "me" | "them" | "nobody";

/** A segment with whose words it holds. */
export interface ReadSegment extends Segment {
  readonly by: By;
}

/** One mail as the parser read it. */
export interface MailReading {
  readonly message: Message;
  readonly segments: readonly ReadSegment[];
  readonly attachments: readonly Attachment[];
  readonly isAutomatic: boolean;
}

/** True for one of the user's own addresses. */
export type IsMine = (mailbox: Mailbox | undefined) => boolean;

export function isMineOf(addresses: readonly string[]): IsMine {
  const own = new Set(addresses.map(normalizeAddress));
  return (mailbox) => mailbox?.address !== undefined && own.has(normalizeAddress(mailbox.address));
}

function byOf(from: Mailbox | undefined, isMine: IsMine): By {
  if (from?.address === undefined && from?.name === undefined) return "nobody";
  return isMine(from) ? "me" : "them";
}

/** Read a mail as `receive` does, for somebody to look at. */
export async function readMail(raw: Uint8Array, isMine: IsMine): Promise<MailReading> {
  const message = await parse(raw);
  const segments = decompose(message).segments.map((segment) => ({ ...segment, by: byOf(segment.from, isMine) }));
  return { message, segments, attachments: message.attachments, isAutomatic: isAutomatic(message) };
}
