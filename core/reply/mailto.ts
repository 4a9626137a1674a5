import { printable } from "../mail/printable.ts";
import type { Card } from "./daily-reply.ts";
import type { Phrases } from "./language/index.ts";
import { askOf } from "./phrase.ts";

// Longer links are cut off on their way in some clients.
const MAX_MAILTO = 1500;
const REPLIED = /^(?:(?:re|aw|sv|antw|fwd?|wg|rv|tr)\s*:\s*)+/i;

type Field = readonly [key: string, value: string | undefined];

/** A link that opens a mail (RFC 6068); undefined where it would be too long. */
function mailto(address: string, fields: readonly Field[]): string | undefined {
  const query = fields
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(printable(value))}`]))
    .join("&");
  const link = `mailto:${encodeURIComponent(printable(address)).replaceAll("%40", "@")}?${query}`;
  return link.length <= MAX_MAILTO ? link : undefined;
}

/** Opens a mail to the contact in the same conversation, with the secret address in BCC. */
export function mailtoContact(card: Card, secretAddress: string, phrases: Phrases): string | undefined {
  if (card.address === undefined) return undefined;
  const subject = card.last?.subject?.replace(REPLIED, "");
  return mailto(card.address, [
    ["subject", subject === undefined ? phrases.callSubject : `Re: ${subject.slice(0, 200)}`],
    ["bcc", secretAddress],
    ["in-reply-to", card.last?.messageId === undefined ? undefined : `<${card.last.messageId}>`],
    ["body", askOf(card, phrases)],
  ]);
}

/** Opens a mail of its own to somebody, with the secret address in BCC. */
export const mailtoAsk = (
  address: string,
  secretAddress: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): string | undefined =>
  mailto(address, [
    ["subject", subject],
    ["bcc", secretAddress],
    ["body", body],
  ]);

/** Opens an answer to the service with these words in it. */
export const mailtoService = (secretAddress: string, subject: string, words: string): string | undefined =>
  mailto(secretAddress, [
    ["subject", `Re: ${subject}`],
    ["body", words],
  ]);
