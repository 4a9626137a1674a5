import type { Mailbox } from "../mail/mailbox.ts";
import { isClosing } from "./closing.ts";
import { hasContact } from "./contact.ts";
import { type Line, MAX_PATTERN_LINE, MIN_WRAPPED } from "./line.ts";
import { markNotices, paragraph, type WordRole } from "./notice-lines.ts";
import { isProse, isSentence, paragraphs, smallWords } from "./prose.ts";

const MAX_SIGNATURE = 40;
const MAX_TAIL = 16;
// Among the first lines of a card stand its owner's name or his numbers.
const MAX_HEAD = 4;
const MIN_TELLING = 4;
// "PS: bring the saw" below a signature.
const AFTERTHOUGHT = /^(?:P\.?\s?){1,3}S(?:\.\s?[:–-]?|\s?[:–-])\s/i;
const DELIMITER = /^[-—–]{2} ?$/;
const RULE = /^(?:[_=*~-]{3,}|[—–]{1,4})$/;

/** Say of each line of one author's run whether it is words, signature, or something a machine added. Linear. */
export function readRoles(lines: readonly Line[], author: Mailbox | undefined): WordRole[] {
  const roles = lines.map(
    (line): WordRole => (line.mark === "signature" || line.mark === "notice" ? "signature" : "text"),
  );
  markNotices(lines, roles);
  const sign = signOf(author);
  const start = delimiterOf(lines, roles, author) ?? undelimited(lines, roles, sign);
  if (start === undefined) return roles;
  const signed = roles.map((role, i) => (i >= start && role === "text" ? "signature" : role));
  for (const { at, text } of paragraphs(lines.slice(start))) {
    if (AFTERTHOUGHT.test(text)) paragraph(lines, start + at, signed, "text");
  }
  return signed;
}

function undelimited(lines: readonly Line[], roles: readonly WordRole[], sign: string | undefined): number | undefined {
  const start = afterRule(lines, roles, sign) ?? afterClosing(lines, roles, sign) ?? afterName(lines, roles, sign);
  return wholeFrom(lines, sign, start);
}

/** The last line of two dashes that begins a signature: the same line also stands between a person's own paragraphs. */
function delimiterOf(
  lines: readonly Line[],
  roles: readonly WordRole[],
  author: Mailbox | undefined,
): number | undefined {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - MAX_SIGNATURE); i--) {
    const line = lines[i];
    if (!line || !DELIMITER.test(line.text.trimStart())) continue;
    const below = lines.slice(i + 1).filter((_, n) => roles[i + 1 + n] === "text");
    if (line.raw.endsWith("-- ") ? !isLetter(below, author) : isCardBelow(below, signOf(author))) return i;
  }
  return undefined;
}

// RFC 3676 gives "-- " to signatures, and a signature may well tell something. But a letter that goes on ends as one does.
function isLetter(below: readonly Line[], author: Mailbox | undefined): boolean {
  if (!isProse(paragraphs(below)[0]?.text ?? "")) return false;
  const names = author?.name?.toLowerCase().split(/[\s,]+/) ?? [];
  return below.some(({ bare }) => isClosing(bare) || names.includes(bare.toLowerCase()));
}

// Dashes without the space are anybody's rule: below them stands a card, not what one has to say.
function isCardBelow(below: readonly Line[], sign: string | undefined): boolean {
  const words = below.filter(({ bare }) => bare !== "");
  // A wrapped sentence may hold a number in each of its lines, and begins like none of a card's.
  if (words.slice(0, MAX_HEAD).some((line) => isContact(line, sign) && smallWords(line.bare) < MIN_TELLING))
    return true;
  if (paragraphs(below).some(({ text }) => isProse(text))) return false;
  return words.some((line) => isContact(line, sign)) || !words.some(isSentence);
}

// A sentence that holds a number tells of somebody's: "Ring Karl on +44 …, he knows".
const isNumber = ({ bare }: Line): boolean => hasContact(bare) && !isProse(bare);

/** What stands right below is no card but a sentence: "Thanks, / that was a good dinner." */
const beginsToTell = (below: readonly Line[]): boolean => isProse(paragraphs(below)[0]?.text ?? "");

const isContact = (line: Line, sign: string | undefined): boolean => isNumber(line) || isSign(line.bare, sign);

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
    below.length > 0 &&
    isShort(below) &&
    !beginsToTell(lines.slice(at + 1)) &&
    below.some((line) => isContact(line, sign));
  return signs || below.length === 0 ? at : undefined;
}

const FULL_NAME = /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}$/u;

/** Another's letter that the author pasted among his own words: another's name follows its closing, and the author signs below. */
function isAnothers(below: readonly Line[], sign: string | undefined): boolean {
  const [head, ...more] = below;
  if (sign === undefined || head === undefined || !FULL_NAME.test(head.bare)) return false;
  const names = sign.split(/[\s,]+/);
  const isOwn = ({ bare }: Line): boolean => {
    const text = bare.toLowerCase();
    return text === sign || names.includes(text);
  };
  return (
    !head.bare
      .toLowerCase()
      .split(" ")
      .some((word) => names.includes(word)) && more.some(isOwn)
  );
}

function afterClosing(
  lines: readonly Line[],
  roles: readonly WordRole[],
  sign: string | undefined,
): number | undefined {
  const from = tailStart(lines, roles);
  const at = lines.findLastIndex((line, i) => i >= from && isClosing(line.bare));
  if (at < 0) return undefined;
  const below = lines.slice(at + 1).filter((line, i) => line.bare !== "" && roles[at + 1 + i] === "text");
  if (isAnothers(below, sign)) return undefined;
  return below.length > 1 && isShort(below) && !beginsToTell(lines.slice(at + 1)) && below.some(isNumber)
    ? at + 1
    : undefined;
}

// "Jane Roe / Harbour Master / +44 …" with nothing before it but the author's own name as the sign.
function afterName(lines: readonly Line[], roles: readonly WordRole[], sign: string | undefined): number | undefined {
  const from = tailStart(lines, roles);
  const at = lines.findLastIndex((line, i) => i >= from && isSign(line.bare, sign));
  if (at < 1) return undefined;
  const below = lines.slice(at + 1).filter((line) => line.bare !== "");
  return below.length > 0 && isShort(below) && below.some(isNumber) ? at : undefined;
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
