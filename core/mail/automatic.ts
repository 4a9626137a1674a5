import { headerValue } from "./headers.ts";
import type { Message } from "./message.ts";

type Head = Pick<Message, "headers">;

/** A field, and what its value must look like. */
type Sign = readonly [field: string, value: RegExp];

// Comments may stand before the first word (RFC 5322 §3.2.2), and "no" alone says that a person wrote it.
const COMMENTS = /^(?:\s*\([^()]*\))*\s*/;
const firstWord = (value: string): string =>
  /^[^\s;(]*/.exec(value.slice(0, 1_000).replace(COMMENTS, ""))?.[0]?.toLowerCase() ?? "";
const autoSubmitted = (message: Head): string => firstWord(headerValue(message, "auto-submitted") ?? "");

// What says "this answers, or reports on, another mail" (RFC 3834 §2, RFC 3464). Exchange leaves Auto-Submitted out of its reports.
const REPORTS: readonly Sign[] = [
  ["x-autoreply", /^\s*yes\b/i],
  ["x-autorespond", /\S/],
  ["precedence", /^\s*auto_reply\b/i],
  [
    "content-type",
    /^\s*(?:multipart\/report|message\/(?:delivery|disposition|feedback)-(?:status|notification|report))\b/i,
  ],
  // Nobody is told of what comes back to nobody (RFC 5321 §4.5.5).
  ["return-path", /^\s*<\s*>\s*$/],
  ["return-path", /^\s*<?(?:mailer-daemon|postmaster)@/i],
];

// What says that no person wrote this one mail to one reader (RFC 2369, RFC 2919).
const MACHINES: readonly Sign[] = [
  ["precedence", /^\s*(?:bulk|list|junk)\b/i],
  // The sender of the envelope where a list or its manager sends.
  ["return-path", /^\s*<?(?:owner-[^@\s]*|[^@\s]*-request)@/i],
];

// Local parts behind which nobody sits.
const MACHINE =
  /^(mailer-daemon|postmaster|no-?_?reply|do-?_?not-?_?reply|bounces?|notifications?|alerts?|newsletter|news|owner-.*|.*-(request|bounces?|owner)|(bounces?|no-?reply)[-+].*)$/i;

// The subjects that answering machines write before the colon, by language; a person who is away seldom types the colon.
const SUBJECT_WORDS: readonly string[] = [
  "out of (?:the )?office(?: auto-?reply)?|automatic reply|auto(?:matic)?[- ]?(?:response|reply)|vacation reply",
  "undeliver(?:able|ed)|mail delivery (?:failed|subsystem)|delivery status notification|returned mail",
  "abwesenheitsnotiz|abwesenheitsassistent|automatische antwort|unzustellbar",
  "r[ée]ponse automatique|absence du bureau|non remis",
  "respuesta autom[áa]tica|fuera de (?:la )?oficina|no se puede entregar",
  "risposta automatica|fuori (?:sede|ufficio)",
  "resposta autom[áa]tica|fora do escrit[óo]rio",
  "automatisch antwoord|afwezigheidsbericht|automatische beantwoording",
  "autosvar|automatiskt svar|automatisk svar|automaattinen vastaus|autoodpowied[źz]|automatyczna odpowied[źz]|automatick[áa] odpov[ěe][ďd]",
  "自动回复|自動回覆|自動返信|자동 ?회신|자동 ?응답|автоответ|автоматический ответ",
];
// Those that no person writes as a subject of their own: with them nothing else needs to follow.
const ALONE =
  "abwesenheitsnotiz|delivery status notification(?: \\([a-z]+\\))?|undelivered mail returned to sender|mail delivery failed|autosvar|automatische antwort|respuesta autom[áa]tica|r[ée]ponse automatique|out of office(?: auto-?reply)?|automatic reply|自动回复|自動返信";
const SUBJECTS = new RegExp(`^(?:${SUBJECT_WORDS.join("|")})[^:：]{0,40}[:：]|^(?:${ALONE})\\s*$`, "i");

const REPORT_PART = /^message\/(?:delivery-status|disposition-notification|feedback-report)\b/i;

const hasSign = (message: Head, signs: readonly Sign[]): boolean =>
  signs.some(([name, sign]) => sign.test(headerValue(message, name) ?? ""));

/** True for an address that no person reads: no-reply, bounces, list managers. */
export function isMachineAddress(address: string): boolean {
  return MACHINE.test(address.slice(0, address.lastIndexOf("@")));
}

/**
 * True for a report or the answer of a machine (bounce, read receipt, out of office), by its header alone: it speaks of another
 * mail, so nobody is asked about it and nothing of it is kept (threats 11 and 13).
 */
export function isReport(message: Head): boolean {
  return (
    autoSubmitted(message) === "auto-replied" ||
    hasSign(message, REPORTS) ||
    SUBJECTS.test(headerValue(message, "subject") ?? "")
  );
}

/** True when a machine sent this message: an answering machine, a list, a report (RFC 3834). */
export function isAutomatic(message: Pick<Message, "headers" | "from" | "subject" | "attachments">): boolean {
  const from = message.from[0]?.address;
  return (
    !["", "no"].includes(autoSubmitted(message)) ||
    hasSign(message, REPORTS) ||
    hasSign(message, MACHINES) ||
    message.headers.some(({ name, value }) => name.startsWith("list-") && value !== "") ||
    message.attachments.some(({ type }) => REPORT_PART.test(type)) ||
    (from !== undefined && isMachineAddress(from)) ||
    SUBJECTS.test(message.subject ?? "")
  );
}

/**
 * True where the sender's program asks that no machine answers (MS-OXCMAIL 2.2.3.2.14). A person may well have written it: it
 * is read and filed, and only not answered at once.
 */
export const asksForSilence = (message: Head): boolean =>
  /(?:^|,)\s*(?:all|oof|autoreply)\s*(?:,|$)/i.test(
    (headerValue(message, "x-auto-response-suppress") ?? "").slice(0, 1_000),
  );
