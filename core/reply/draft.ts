import type { BetweenUs } from "../ledger/mail-state.ts";
import type { Draft } from "../mail/compose.ts";
import type { DailyReply } from "./daily-reply.ts";
import { renderHtml } from "./html.ts";
import { subjectOf } from "./phrase.ts";
import { LOOP_HEADER, SERVICE_NAME } from "./service-name.ts";
import { renderText } from "./text.ts";

/** What the wire needs to know of the service. */
export interface ReplySettings {
  readonly service: { readonly address: string; readonly inboundDomain: string };
  /** The page behind the unsubscribe link of a user. */
  readonly unsubscribeUrl: (user: string) => string;
  /** The mail address that unsubscribes a user. */
  readonly unsubscribeAddress: (user: string) => string;
}

/**
 * The message of a daily reply. It hangs under mail between the user and the service alone (`parent`), never inside a
 * conversation with somebody else: a wrong "Reply all" must not show a contact her own file.
 */
export function draftOf(
  reply: DailyReply,
  { service, unsubscribeUrl, unsubscribeAddress }: ReplySettings,
  { id, parent }: { readonly id: string; readonly parent: BetweenUs | undefined },
): Draft {
  const { user } = reply;
  return {
    from: { name: SERVICE_NAME, address: service.address },
    to: { name: user.name, address: user.address },
    replyTo: { name: SERVICE_NAME, address: user.secretAddress },
    subject: subjectOf(reply.card, reply.others),
    messageId: `${id}@${service.inboundDomain}`,
    date: reply.at,
    inReplyTo: parent?.messageId,
    references: parent === undefined ? [] : [...parent.references, parent.messageId],
    headers: [
      // RFC 2919, one id for all users; RFC 2369 and 8058 in this order (mail-rules C7); RFC 3834 §5.
      ["List-Id", `${SERVICE_NAME} <daily.${service.inboundDomain}>`],
      ["List-Unsubscribe", `<${unsubscribeUrl(user.id)}>, <mailto:${unsubscribeAddress(user.id)}?subject=unsubscribe>`],
      ["List-Unsubscribe-Post", "List-Unsubscribe=One-Click"],
      ["Auto-Submitted", "auto-generated"],
      ["Precedence", "bulk"],
      ["X-Auto-Response-Suppress", "All"],
      [LOOP_HEADER, "daily"],
    ],
    text: renderText(reply),
    html: renderHtml(reply),
  };
}
