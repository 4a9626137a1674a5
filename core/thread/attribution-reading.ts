import type { Mailbox } from "../mail/mailbox.ts";
import type { SentAt } from "../mail/sent-at.ts";
import { findVerb, trimFillers, withoutVerbs } from "./attribution-words.ts";
import { type DateContext, type FoundDate, findDate } from "./date.ts";
import { findAddress, readMailbox } from "./mailboxes.ts";

/** What an attribution says. `weak` ones need a quote right below them to be believed. */
export interface AttributionWords {
  readonly from?: Mailbox;
  readonly sentAt?: SentAt;
  readonly weak: boolean;
}

/** Read joined words as attribution: date, author and verb in any order. Undefined when they are something else. */
export function readWords(joined: string, context: DateContext): AttributionWords | undefined {
  const text = joined
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/<\s*mailto:\s*[^<>]*(<[^<>]*>)\s*>/i, "$1")
    .replace(/^[-*_\s]+|[-*_\s]+$/g, "");
  const address = findAddress(text);
  const verb = findVerb(text);
  // The date is the dearest to read: only where something else speaks for an attribution.
  if (!address && !verb && !/^\d{4}[-/]/.test(text)) return undefined;
  const date = findDate(text, context);
  if (address) return withAddress(text, address, date, verb !== undefined);
  if (verb) return withNameOnly(text, date, verb);
  return date ? oldGmail(text, date) : undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

// What follows the address is a verb, a date or a few words, never a sentence.
const MAX_TAIL = 40;

function withAddress(
  text: string,
  address: Span,
  date: FoundDate | undefined,
  verb: boolean,
): AttributionWords | undefined {
  if (!date && !verb) return undefined;
  const nameFrom = date && date.end <= address.start ? date.end : 0;
  if (date && nameFrom > 0 && !isLead(text.slice(0, date.start))) return undefined;
  const before = withoutVerbs(text.slice(nameFrom, address.start));
  const name = trimFillers(date ? before : undatedName(before));
  if (!isNameLike(name)) return undefined;
  const tail = withoutVerbs(text.slice(Math.max(address.end, date?.end ?? 0)));
  if (tail.replace(/[^\p{L}\p{N}]/gu, "").length > MAX_TAIL) return undefined;
  return words(readMailbox(`${name} ${text.slice(address.start, address.end)}`), date, false);
}

// "On Thu, 31 Feb 2026 at 25:61, Jane Roe": a date that cannot be is no part of the name behind it.
const undatedName = (text: string): string =>
  /\d.*\d{2}/.test(text) ? text.replace(/^.*\d[,.;)\s]+(?=\D*$)/, "") : text;

const words = (from: Mailbox | undefined, date: FoundDate | undefined, weak: boolean): AttributionWords => ({
  ...(from ? { from } : {}),
  ...(date ? { sentAt: date.sentAt } : {}),
  weak,
});

const YOU = /^(?:you|du|sie|vous|tu|usted|hai|hebt|u)$/i;

function withNameOnly(text: string, date: FoundDate | undefined, verb: Verb): AttributionWords | undefined {
  if (!date) return undated(text, verb);
  if (!isLead(text.slice(0, date.start)) && !isLead(text.slice(date.end))) return undefined;
  const parts = [text.slice(0, date.start), text.slice(date.end)].map((part) => trimFillers(withoutVerbs(part)));
  const [before = "", after = ""] = parts;
  const name = after || before;
  if (name === "" || YOU.test(name)) return words(undefined, date, date.sentAt.isDay === true);
  return isPersonName(name) || (!date.sentAt.isDay && isNick(name)) ? words(readMailbox(name), date, false) : undefined;
}

// "Jane Roe wrote:", nothing more: only with a quote below.
function undated(text: string, verb: Verb): AttributionWords | undefined {
  const name = trimFillers(withoutVerbs(text));
  if (YOU.test(name) || !isPersonName(name) || text.length - verb.index > verb.length + 60) return undefined;
  return words(readMailbox(name), undefined, true);
}

type Verb = NonNullable<ReturnType<typeof findVerb>>;

// "2016-03-03 17:21 GMT+01:00 Jane Roe", without verb or colon.
function oldGmail(text: string, date: FoundDate): AttributionWords | undefined {
  const name = trimFillers(text.slice(date.end));
  const complete = date.start === 0 && date.sentAt.offset !== undefined && /\s/.test(name);
  return complete && isPersonName(name) ? words(readMailbox(name), date, false) : undefined;
}

// Beside a full date and a verb, a name may be all in small letters.
const isNick = (name: string): boolean => name.length <= 60 && name.split(/\s+/).length <= 5 && !/[?!;,]/.test(name);

// Before the date there may stand "On", "Am", "W dniu", or a short word of a language we do not know.
function isLead(text: string): boolean {
  const rest = trimFillers(withoutVerbs(text));
  return rest.length <= 14 && rest.split(/\s+/).length <= 2 && !/[?!@]/.test(rest);
}

const isNameLike = (name: string): boolean =>
  name.length <= 100 && name.split(/\s+/).length <= 12 && !/[?!;]|\p{Ll}{3,}\.\s\p{Lu}\p{Ll}/u.test(name);

const PARTICLE =
  /^(?:von|van|der|den|de|del|da|dos|di|la|le|bin|ibn|al|el|ten|ter|zu|af|av|y|e|via|und|and|für|for|du)$/i;

// Without an address only the form of a name tells it from a sentence that happens to end in "wrote:".
function isPersonName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 7 || name.length > 80 || /[?!;]/.test(name)) return false;
  if (words.length === 1) return /^[\p{L}\p{N}_.'-]{2,40}$/u.test(name);
  return words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word) || /^[\p{Ll}\d_.-]{2,}\d$/u.test(word));
}
