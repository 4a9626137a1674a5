import type { Draft } from "../mail/compose.ts";
import { ABOUT_ME } from "./about-me-address.ts";
import type { AboutMeRequest } from "./about-me-request.ts";
import type { ReplySettings } from "./draft.ts";
import { renderHtml } from "./html.ts";
import type { Letter } from "./letter.ts";
import { LOOP_HEADER, SERVICE_NAME } from "./service-name.ts";
import { renderText } from "./text.ts";

/** The message that answers somebody who is no user. It comes once, so there is no list to leave; an answer to it asks again. */
export const aboutMeDraft = (
  letter: Letter,
  { service }: Pick<ReplySettings, "service">,
  { address, messageId, references }: AboutMeRequest,
  { id, at }: { readonly id: string; readonly at: Date },
): Draft => ({
  from: { name: SERVICE_NAME, address: service.address },
  to: { address },
  replyTo: { name: SERVICE_NAME, address: `${ABOUT_ME}@${service.inboundDomain}` },
  subject: letter.subject,
  messageId: `${id}@${service.inboundDomain}`,
  date: at,
  ...(messageId !== undefined && { inReplyTo: messageId }),
  references: messageId === undefined ? [] : [...references, messageId],
  // RFC 3834 §5, and what keeps other machines from answering.
  headers: [
    ["Auto-Submitted", "auto-replied"],
    ["X-Auto-Response-Suppress", "All"],
    [LOOP_HEADER, ABOUT_ME],
  ],
  text: renderText(letter),
  html: renderHtml(letter),
});
