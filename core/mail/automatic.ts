import { headerValue } from "./headers.ts";
import type { Message } from "./message.ts";

// Each row: a field, and what its value must look like to say "no person wrote this" (RFC 3834 §2, RFC 2369, RFC 2919, RFC 3464).
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ["auto-submitted", /^(?!\s*no\b)\s*\S/i],
  ["precedence", /^\s*(bulk|list|junk|auto_reply)\b/i],
  ...["id", "unsubscribe", "subscribe", "post", "help", "archive", "owner"].map(
    (name) => [`list-${name}`, /\S/] as const,
  ),
  ["x-autoreply", /^\s*yes\b/i],
  ["x-autorespond", /\S/],
  ["content-type", /^\s*multipart\/report\b/i],
  ["return-path", /^\s*<>\s*$/],
];

// Local parts behind which nobody sits.
const MACHINE =
  /^(mailer-daemon|postmaster|no-?_?reply|do-?_?not-?_?reply|bounces?|notifications?|alerts?|newsletter|news|owner-.*|.*-(request|bounces?|owner)|(bounces?|no-?reply)[-+].*)$/i;

// The subjects that answering machines write before the colon, by language; a person who is away seldom types the colon.
const SUBJECTS =
  /^(out of (the )?office( auto-?reply)?|automatic reply|auto(matic)?[- ]?(response|reply)|vacation reply|undeliver(able|ed)|mail delivery (failed|subsystem)|delivery status notification|abwesenheitsnotiz|automatische antwort|r[ée]ponse automatique|respuesta autom[áa]tica|risposta automatica|resposta autom[áa]tica|automatisch antwoord)[^:]{0,40}:/i;

/** True for an address that no person reads: no-reply, bounces, list managers. */
export function isMachineAddress(address: string): boolean {
  return MACHINE.test(address.slice(0, address.lastIndexOf("@")));
}

/** True when a machine sent this message: an answering machine, a list, a report (RFC 3834). */
export function isAutomatic(message: Pick<Message, "headers" | "from" | "subject">): boolean {
  const from = message.from[0]?.address;
  return (
    SIGNS.some(([name, sign]) => sign.test(headerValue(message, name) ?? "")) ||
    (from !== undefined && isMachineAddress(from)) ||
    SUBJECTS.test(message.subject ?? "")
  );
}
