import { languageOf } from "../answer/language.ts";
import type { BetweenUs } from "../ledger/mail-state.ts";
import type { User } from "../ledger/users.ts";
import type { Draft } from "../mail/compose.ts";
import { contentName } from "../mail/content-name.ts";
import { calendarOf } from "./calendar.ts";
import type { DailyReply, Tap } from "./daily-reply.ts";
import { renderHtml } from "./html.ts";
import { PHRASES } from "./language/index.ts";
import type { Letter } from "./letter.ts";
import { LOOP_HEADER, SERVICE_NAME } from "./service-name.ts";
import { renderText } from "./text.ts";
import { vcardOf } from "./vcard.ts";
import { writeReply } from "./write.ts";

/** What the wire needs to know of the service. */
export interface ReplySettings {
  readonly service: { readonly address: string; readonly inboundDomain: string };
  /** The page behind the unsubscribe link of a user. */
  readonly unsubscribeUrl: (user: string) => string;
  /** The mail address that unsubscribes a user. */
  readonly unsubscribeAddress: (user: string) => string;
  /** The page behind a tap on a name; `subject` names the offer. */
  readonly tapUrl: (tap: Tap, user: string, subject: string) => string;
  /** The page on which a sign-up is confirmed. */
  readonly confirmUrl: (user: string) => string;
  /** The public page that says what this is. */
  readonly homeUrl: string;
  /** The page of all settings. */
  readonly settingsUrl: (user: string) => string;
}

/** What says where a mail belongs and who may answer it. */
interface Wrapping {
  readonly user: User;
  readonly at: Date;
  readonly id: string;
  readonly parent: BetweenUs | undefined;
  /** `daily`: by the clock, RFC 3834 "auto-generated"; `notice`: an answer to the user, "auto-replied". */
  readonly kind: "daily" | "notice";
}

/**
 * The message of a letter. It hangs under mail between the user and the service alone (`parent`), never inside a
 * conversation with somebody else: a wrong "Reply all" must not show a contact her own file.
 */
export function wrap(
  letter: Letter,
  { service, unsubscribeUrl, unsubscribeAddress }: ReplySettings,
  { user, at, id, parent, kind }: Wrapping,
): Draft {
  return {
    from: { name: SERVICE_NAME, address: service.address },
    to: { name: user.name, address: user.address },
    replyTo: { name: SERVICE_NAME, address: user.secretAddress },
    subject: letter.subject,
    messageId: `${id}@${service.inboundDomain}`,
    date: at,
    inReplyTo: parent?.messageId,
    references: parent === undefined ? [] : [...parent.references, parent.messageId],
    headers: [
      // RFC 2919, one id for all users; RFC 2369 and 8058 in this order; RFC 3834 §5.
      ["List-Id", `${SERVICE_NAME} <daily.${service.inboundDomain}>`],
      ["List-Unsubscribe", `<${unsubscribeUrl(user.id)}>, <mailto:${unsubscribeAddress(user.id)}?subject=unsubscribe>`],
      ["List-Unsubscribe-Post", "List-Unsubscribe=One-Click"],
      ["Auto-Submitted", kind === "daily" ? "auto-generated" : "auto-replied"],
      ["Precedence", "bulk"],
      ["X-Auto-Response-Suppress", "All"],
      [LOOP_HEADER, kind],
    ],
    text: renderText(letter),
    html: renderHtml(letter),
  };
}

/** The last mail of all: nothing in it leads back to somebody of whom nothing is kept. */
export function wrapLast(letter: Letter, settings: ReplySettings, to: Pick<Wrapping, "user" | "at" | "id">): Draft {
  const { replyTo: _replyTo, headers, ...draft } = wrap(letter, settings, { ...to, parent: undefined, kind: "notice" });
  return { ...draft, headers: headers.filter(([name]) => !name.startsWith("List-")) };
}

type File = NonNullable<Draft["attachments"]>[number];

/** The contact of the full card, for the address book, where there is a number. */
function cardFile({ card }: DailyReply): File[] {
  const content = card && vcardOf(card);
  return content === undefined ? [] : [{ name: "contact.vcf", type: "text/vcard; charset=utf-8", content }];
}

/** The time that was agreed on, for the calendar. */
function timeFile({ user, at, tip }: DailyReply, { service }: ReplySettings): File[] {
  if (tip?.kind !== "agreed") return [];
  const { startsAt } = tip.agreed;
  const uid = `${contentName(`${user.id} ${tip.contact} ${startsAt.toISOString()}`)}@${service.inboundDomain}`;
  const summary = PHRASES[languageOf(user)].agreed.event(tip.name);
  const content = calendarOf({ uid, startsAt, summary, at });
  return [{ name: "call.ics", type: "text/calendar; charset=utf-8; method=PUBLISH", content }];
}

/** What goes along. No name of somebody else's choosing becomes the name of a file. */
function withFiles(reply: DailyReply, settings: ReplySettings): Pick<Draft, "attachments"> {
  const attachments = [...cardFile(reply), ...timeFile(reply, settings)];
  return attachments.length === 0 ? {} : { attachments };
}

/** The message of a daily reply. */
export const draftOf = (
  reply: DailyReply,
  settings: ReplySettings,
  { id, parent }: { readonly id: string; readonly parent: BetweenUs | undefined },
): Draft => ({
  ...wrap(writeReply(reply), settings, { user: reply.user, at: reply.at, id, parent, kind: "daily" }),
  ...withFiles(reply, settings),
});
