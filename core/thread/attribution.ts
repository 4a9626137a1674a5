import type { Mailbox } from "../mail/mailbox.ts";
import type { SentAt } from "../mail/sent-at.ts";
import { findVerb, trimFillers, withoutVerbs } from "./attribution-words.ts";
import { type DateContext, findDate } from "./date.ts";
import { type Line, MAX_PATTERN_LINE } from "./line.ts";
import { findAddress, readMailbox } from "./mailboxes.ts";

/** An attribution, `start` to `end` (exclusive). `weak` needs a quote right below it to be believed. */
export interface Attribution {
  readonly start: number;
  readonly end: number;
  readonly from?: Mailbox;
  readonly sentAt?: SentAt;
  readonly weak: boolean;
}

const MAX_JOINED = 600;
const MAX_SPAN = 6;
const MAX_WORDS = 4;

/**
 * Read an attribution whose last line is `at`: date, author and verb in any order, over up to four lines with words
 * (blank lines between them come from HTML turned into text). Prefers the shortest span that holds a date.
 */
export function readAttribution(
  lines: readonly Line[],
  at: number,
  floor: number,
  context: DateContext,
): Attribution | undefined {
  const last = lines[at];
  if (!last || !mayEndAttribution(lines, at)) return undefined;
  let undated: Attribution | undefined;
  let joined = "";
  let words = 0;
  for (let start = at; start >= Math.max(floor, at - MAX_SPAN); start--) {
    const line = lines[start];
    if (!line || !belongs(line, last)) break;
    if (line.bare === "") continue;
    joined = `${line.bare} ${isTornBracket(line, last) && words === 1 ? "> " : ""}${joined}`;
    words++;
    if (words > MAX_WORDS || joined.length > MAX_JOINED) break;
    const read = evaluate(joined.trim(), context);
    if (!read) continue;
    const found = { ...read, start, end: at + 1 };
    if (read.sentAt) return found;
    undated ??= found;
  }
  return undated;
}

/** The last line ends in a colon (or in dashes, Zoho), or is an old Gmail line "2026-01-05 10:00 GMT+02:00 Jane Roe <jane@…>". */
export function mayEndAttribution(lines: readonly Line[], at: number): boolean {
  const bare = lines[at]?.bare ?? "";
  if (bare.length === 0 || bare.length > MAX_PATTERN_LINE) return false;
  if (/[:：](?:[*_\s]|<[^>]{0,9}>)*$/.test(bare)) return true;
  if (/(?:wrote|escribió|schrieb|a écrit)\s?-{2,}$/i.test(bare)) return true;
  return (
    /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\s/.test(bare) &&
    (/>$/.test(bare) || /GMT[+-]\d\d:\d\d \p{Lu}/u.test(bare)) &&
    !/[.?!]$/.test(bare)
  );
}

// "> On … <jane@…" / "> > wrote:": the wrap tore the address, and its closing bracket was read as one more quote mark.
function belongs(line: Line, last: Line): boolean {
  return line.quote === last.quote || isTornBracket(line, last);
}

const isTornBracket = (line: Line, last: Line): boolean =>
  line.quote + 1 === last.quote && last.bare.length < 30 && findVerb(last.bare)?.index === 0;

interface Reading {
  readonly from?: Mailbox;
  readonly sentAt?: SentAt;
  readonly weak: boolean;
}

function evaluate(joined: string, context: DateContext): Reading | undefined {
  const text = joined
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/<\s*mailto:\s*[^<>]*(<[^<>]*>)\s*>/i, "$1")
    .replace(/^[-*_\s]+|[-*_\s]+$/g, "");
  const address = findAddress(text);
  const date = findDate(text, context);
  const verb = findVerb(text);
  if (!address && !verb && !date) return undefined;
  if (address) return withAddress(text, address, date, verb !== undefined);
  if (verb) return withNameOnly(text, date, verb);
  return date ? oldGmail(text, date) : undefined;
}

type Span = { readonly start: number; readonly end: number };

function withAddress(
  text: string,
  address: Span,
  date: (Span & { sentAt: SentAt }) | undefined,
  verb: boolean,
): Reading | undefined {
  if (!date && !verb) return undefined;
  const dateFirst = date !== undefined && date.end <= address.start;
  const lead = date && dateFirst ? text.slice(0, date.start) : "";
  if (!isLead(lead)) return undefined;
  const name = trimFillers(withoutVerbs(text.slice(date && dateFirst ? date.end : 0, address.start)));
  if (!isNameLike(name) && name !== "") return undefined;
  // What follows the address is a verb, a date or a few words, never a sentence.
  const tail = withoutVerbs(text.slice(Math.max(address.end, date?.end ?? 0)));
  if (tail.replace(/[^\p{L}\p{N}]/gu, "").length > 40) return undefined;
  const from = readMailbox(`${name} ${text.slice(address.start, address.end)}`);
  return { ...(from ? { from } : {}), ...(date ? { sentAt: date.sentAt } : {}), weak: false };
}

function withNameOnly(
  text: string,
  date: (Span & { sentAt: SentAt; timed: boolean }) | undefined,
  verb: { readonly index: number; readonly length: number },
): Reading | undefined {
  const parts = date ? [text.slice(0, date.start), text.slice(date.end)] : [text];
  const names = parts.map((part) => trimFillers(withoutVerbs(part))).filter((part) => part !== "");
  if (names.length > 1 && !(names[0] !== undefined && names[0].length <= 12 && !/\s/.test(names[0]))) return undefined;
  const name = names.at(-1) ?? "";
  if (/^(?:you|du|sie|vous|tu|usted|hai|hebt|u)$/i.test(name))
    return date ? { sentAt: date.sentAt, weak: !date.timed } : undefined;
  if (name === "" ? !date : !(isPersonName(name) || (date?.timed && isNick(name)))) return undefined;
  if (!date && text.length - verb.index > verb.length + 60) return undefined;
  const from = name === "" ? undefined : readMailbox(name);
  return { ...(from ? { from } : {}), ...(date ? { sentAt: date.sentAt } : {}), weak: !date };
}

// "2016-03-03 17:21 GMT+01:00 Jane Roe", without verb or colon.
function oldGmail(text: string, date: Span & { sentAt: SentAt }): Reading | undefined {
  const name = trimFillers(text.slice(date.end));
  if (date.start > 0 || date.sentAt.offset === undefined || !isPersonName(name) || !/\s/.test(name)) return undefined;
  const from = readMailbox(name);
  return { ...(from ? { from } : {}), sentAt: date.sentAt, weak: false };
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
