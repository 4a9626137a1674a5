import { type AttributionWords, readWords } from "./attribution-reading.ts";
import { findVerb } from "./attribution-words.ts";
import type { DateContext } from "./date.ts";
import { type Line, MAX_PATTERN_LINE } from "./line.ts";

/** An attribution found in the lines, `start` to `end` (exclusive). */
export interface Attribution extends AttributionWords {
  readonly start: number;
  readonly end: number;
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
  if (!mayEndAttribution(lines, at)) return undefined;
  let undated: Attribution | undefined;
  for (const { start, text } of spansEndingAt(lines, at, floor)) {
    const reading = readWords(text, context);
    if (reading?.sentAt) return { ...reading, start, end: at + 1 };
    if (reading) undated ??= { ...reading, start, end: at + 1 };
  }
  return undated;
}

/** The words of the last line, of the last two lines with words, and so on, each joined into one line. */
function* spansEndingAt(lines: readonly Line[], at: number, floor: number): Generator<{ start: number; text: string }> {
  const last = lines[at];
  const words: string[] = [];
  for (let start = at; start >= Math.max(floor, at - MAX_SPAN) && words.length < MAX_WORDS; start--) {
    const line = lines[start];
    if (!last || !line || !belongs(line, last)) return;
    if (line.bare === "") continue;
    words.unshift(words.length === 1 && isTornBracket(line, last) ? `${line.bare} >` : line.bare);
    const text = words.join(" ");
    if (text.length > MAX_JOINED) return;
    yield { start, text };
  }
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
  line.quote + 1 === last.quote &&
  last.bare.length < 30 &&
  (/^[:：]$/.test(last.bare) || findVerb(last.bare)?.index === 0);
