import type { Mailbox } from "../mail/mailbox.ts";
import { nameKey } from "../mail/name.ts";
import { isClosing } from "../thread/closing.ts";

/** What a line under somebody's mails is. Everything that is not one of the others is `solid`: a title, a company, a motto. */
type LineKind = "closing" | "name" | "named" | "word" | "sentence" | "solid";

/** A line of a block, and whether a gap stands above it: an empty line, a rule, or the start of the signature. */
export interface BlockLine {
  readonly text: string;
  readonly isAfterGap: boolean;
}

// Longer lines are paragraphs of a mail.
const MAX_LINE = 120;
const MAX_NAME_LINE = 60;
const MIN_LINES = 2;
const MIN_SENTENCE = 4;
const ENDS = /[.!?…。！？]["'”’)]?$/u;
const ASKS = /[?？]["'”’)]?$/u;
// Letters of a title in front of a name: "Dr. Jane Roe", "Dipl.-Ing. Max Berg".
const HONORIFIC = new Set(["dr", "prof", "mr", "mrs", "ms", "herr", "frau", "dipl", "ing", "mag", "sir", "madame"]);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words by which an author may sign: those of his name; where nobody says it, those of his address. */
const nameWords = ({ name, address = "" }: Mailbox): ReadonlySet<string> =>
  new Set(wordsOf(name ?? address.slice(0, Math.max(0, address.lastIndexOf("@")))));

/** What a short line is by the words in it; undefined where it is nothing of its own. */
function shortKind(text: string, full: string, isOwn: (word: string) => boolean): LineKind | undefined {
  const words = wordsOf(text);
  if (isClosing(text) || isSigned(text, isOwn)) return "closing";
  if (words.length > 0 && words.every(isOwn) && !/\d/.test(text)) return "name";
  if (full.includes(" ") && nameKey(text).startsWith(full)) return "named";
  return words.length === 1 && /^\p{L}+[.,!]?$/u.test(text) ? "word" : undefined;
}

/** "Best regards, Jane": a closing, then nothing but the name. */
function isSigned(text: string, isOwn: (word: string) => boolean): boolean {
  const words = text.split(/[\s,]+/);
  const end = words.findLastIndex((word) => !wordsOf(word).every(isOwn));
  return end < words.length - 1 && isClosing(words.slice(0, end + 1).join(" "));
}

/** Says of the lines under an author's mails what they are. */
function kindsFor(author: Mailbox): (text: string) => LineKind {
  const own = nameWords(author);
  const full = nameKey(author.name ?? "");
  const isOwn = (word: string): boolean => word.length === 1 || own.has(word) || HONORIFIC.has(word);
  return (text) => {
    const short = text.length <= MAX_NAME_LINE ? shortKind(text, full, isOwn) : undefined;
    return short ?? (ENDS.test(text) && wordsOf(text).length >= MIN_SENTENCE ? "sentence" : "solid");
  };
}

/** Where a signature without a name or closing above it begins: at a gap, and with no sentence in it, which would be words. */
function nameless(lines: readonly BlockLine[], kinds: readonly LineKind[]): number | undefined {
  const at = lines.findIndex(({ isAfterGap }) => isAfterGap);
  const rest = kinds.slice(at);
  // "See you there" and "Jim" below it: a single word may be what his friends call him.
  return at < 0 || rest.includes("sentence") || rest.at(-1) === "word" ? undefined : at;
}

/**
 * Where the signature begins in lines that stand under several mails of one author: below the last closing, else at his
 * name, else at the first gap. Undefined when they are only courtesy ("Thanks," and a name), a question, or sentences.
 */
export function signatureIn(lines: readonly BlockLine[], author: Mailbox): number | undefined {
  const kinds = lines.map(({ text }) => text).map(kindsFor(author));
  const last = kinds.at(-1);
  // Who ends with a closing or with the name has signed words, and has no signature below them.
  if (last === undefined || last === "closing" || last === "name") return undefined;
  const closing = kinds.lastIndexOf("closing");
  const name = kinds.lastIndexOf("name");
  const named = kinds.indexOf("named");
  const start = closing >= 0 ? closing + 1 : name >= 0 ? name : named >= 0 ? named : nameless(lines, kinds);
  if (start === undefined) return undefined;
  const block = lines.slice(start);
  const isLong = block.length >= MIN_LINES && block.every(({ text }) => text.length <= MAX_LINE && !ASKS.test(text));
  return isLong && !isCourtesy(kinds.slice(start)) ? start : undefined;
}

/** Under a closing the first single word is a name; a word below a name is a title. */
const isCourtesy = (kinds: readonly LineKind[]): boolean =>
  !kinds.some((kind, i) => kind === "solid" || kind === "named" || kind === "sentence" || (kind === "word" && i > 0));
