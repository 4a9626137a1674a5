import type { Mailbox } from "../mail/mailbox.ts";
import { isBanner } from "./banner.ts";
import { isClosing } from "./closing.ts";
import { type Line, MAX_PATTERN_LINE } from "./line.ts";
import { type Notice, readNotice } from "./notices.ts";

/** What a line of an author's run is. Disclaimers and "Sent from my phone" count as signature; `notice` is others' machines. */
export type WordRole = "text" | "signature" | "notice";

const MAX_SIGNATURE = 40;
const MAX_TAIL = 16;
const DELIMITER = /^[-—–]{2} ?$/;
const RULE = /^(?:[_=*~-]{3,}|[—–]{1,4})$/;
// A phone number, an address, a web page: what a signature has and a closing sentence has not.
const CONTACT =
  /(?:\+?\d[\d\s()./-]{6,}\d)|\S+@\S+\.\S+|\bhttps?:|\bwww\.|\b(?:tel|phone|mobile|cell|fax|office|direct|ph|mob)\b\s?[.:#]?\s?[+\d(]/i;

/** Say of each line of one author's run whether it is words, signature, or something a machine added. Linear. */
export function readRoles(lines: readonly Line[], author: Mailbox | undefined): WordRole[] {
  const roles = lines.map(
    (line): WordRole => (line.mark === "signature" || line.mark === "notice" ? "signature" : "text"),
  );
  const notices = lines.map((line) => readNotice(line.bare));
  markNotices(lines, notices, roles);
  const sign = signOf(author);
  const delimiter = lines.findLastIndex(
    (line, i) => DELIMITER.test(line.text.trimStart()) && lines.length - i <= MAX_SIGNATURE,
  );
  const start =
    delimiter >= 0
      ? delimiter
      : wholeFrom(
          lines,
          sign,
          afterRule(lines, roles, sign) ?? afterClosing(lines, roles) ?? afterName(lines, roles, sign),
        );
  if (start === undefined) return roles;
  return roles.map((role, i) => (i >= start && role === "text" ? "signature" : role));
}

function markNotices(lines: readonly Line[], notices: readonly (Notice | undefined)[], roles: WordRole[]): void {
  markBanners(lines, roles);
  for (const [i, notice] of notices.entries()) {
    if (notice === "mobile") roles[i] = "signature";
    if (notice === "disclaimer" && lineLength(lines, i) > 80) paragraph(lines, i, roles, "signature");
  }
  const list = notices.indexOf("list");
  if (list < 0 || lines.length - list > 20) return;
  for (let i = listStart(lines, list); i < lines.length; i++) roles[i] = "notice";
}

const MIN_WRAPPED = 50;

// Banners stand above the first words, one below the other.
function markBanners(lines: readonly Line[], roles: WordRole[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.bare === "") continue;
    const end = wrappedEnd(lines, i);
    const text = lines.slice(i, end).map(({ bare }) => bare);
    if (!isBanner(text.join(" "))) return;
    roles.fill("notice", i, end);
    i = end - 1;
  }
}

/** Where the lines end that a client has wrapped into one paragraph: all but the last of them are long. */
function wrappedEnd(lines: readonly Line[], from: number): number {
  const end = lines.findIndex(
    (line, i) => i > from && (line.bare === "" || (lines[i - 1]?.bare.length ?? 0) < MIN_WRAPPED),
  );
  return end < 0 ? lines.length : end;
}

// The footer begins at the line of underscores or dashes above it.
const listStart = (lines: readonly Line[], at: number): number =>
  [1, 2].map((n) => at - n).find((i) => /^[_=-]{2,}/.test(lines[i]?.bare ?? "")) ?? at;

const lineLength = (lines: readonly Line[], at: number): number =>
  `${lines[at]?.bare ?? ""} ${lines[at + 1]?.bare ?? ""}`.length;

function paragraph(lines: readonly Line[], from: number, roles: WordRole[], role: WordRole): void {
  for (let i = from; i < lines.length && lines[i]?.bare !== ""; i++) roles[i] = role;
}

/** The last lines of words: where a signature without delimiter can stand. */
function tailStart(lines: readonly Line[], roles: readonly WordRole[]): number {
  const end = roles.lastIndexOf("text") + 1;
  return Math.max(0, Math.min(end, lines.length) - MAX_TAIL);
}

function afterRule(lines: readonly Line[], roles: readonly WordRole[], sign: string | undefined): number | undefined {
  const from = tailStart(lines, roles);
  const at = lines.findLastIndex((line, i) => i >= from && RULE.test(line.bare));
  if (at < 1) return undefined;
  const below = lines.slice(at + 1).filter((line) => line.bare !== "");
  const signs =
    below.length > 0 && isShort(below) && below.some((line) => CONTACT.test(line.bare) || isSign(line.bare, sign));
  return signs || below.length === 0 ? at : undefined;
}

function afterClosing(lines: readonly Line[], roles: readonly WordRole[]): number | undefined {
  const from = tailStart(lines, roles);
  const at = lines.findLastIndex((line, i) => i >= from && isClosing(line.bare));
  if (at < 0) return undefined;
  const below = lines.slice(at + 1).filter((line, i) => line.bare !== "" && roles[at + 1 + i] === "text");
  return below.length > 1 && isShort(below) && below.some((line) => CONTACT.test(line.bare)) ? at + 1 : undefined;
}

// "Jane Roe / Harbour Master / +44 …" with nothing before it but the author's own name as the sign.
function afterName(lines: readonly Line[], roles: readonly WordRole[], sign: string | undefined): number | undefined {
  const from = tailStart(lines, roles);
  const at = lines.findLastIndex((line, i) => i >= from && isSign(line.bare, sign));
  if (at < 1) return undefined;
  const below = lines.slice(at + 1).filter((line) => line.bare !== "");
  return below.length > 0 && isShort(below) && below.some((line) => CONTACT.test(line.bare)) ? at : undefined;
}

/** A line of a visiting card: no sentence, and no line that a client has wrapped. */
const isCard = ({ bare }: Line): boolean => bare.length <= MIN_WRAPPED && !/[.!?:,]$/.test(bare);

/** "Jane Roe / Harbour Master / ____ / Hamble Boats": a signature begins at the name above what was taken for its start. */
function wholeFrom(lines: readonly Line[], sign: string | undefined, start: number | undefined): number | undefined {
  if (start === undefined) return undefined;
  const floor = Math.max(1, start - MAX_TAIL, lines.findLastIndex((line, i) => i < start && !isCard(line)) + 1);
  const at = lines.findIndex((line, i) => i >= floor && i < start && isSign(line.bare, sign));
  // A name alone is how a mail is signed, and stays with its words.
  return at >= 0 && lines.slice(at, start).filter(({ bare }) => bare !== "").length > 1 ? at : start;
}

const isShort = (lines: readonly Line[]): boolean =>
  lines.length <= 12 && lines.every((line) => line.bare.length <= 120);

/** As whom an author signs, if his full name is known: "Roe, Jane" as "jane roe". */
function signOf(author: Mailbox | undefined): string | undefined {
  const name = author?.name?.toLowerCase().replace(/^([^,]+), ([^,]+)$/, "$2 $1");
  return name?.includes(" ") ? name : undefined;
}

const isSign = (bare: string, sign: string | undefined): boolean => {
  // No pattern runs over a line that is too long to be a name: spaces at its end would be tried from each of them.
  if (sign === undefined || bare.length > MAX_PATTERN_LINE) return false;
  const text = bare.toLowerCase().replace(/^[*_\s]+|[*_,\s]+$/g, "");
  return text.length < 60 && (text === sign || text.startsWith(`${sign},`) || text.startsWith(`${sign} |`));
};
