import { type Line, MAX_PATTERN_LINE } from "./line.ts";

const SENTENCE_END = /[\p{L}\p{N})"'”»][.?!…](?:\s|$)|[。？！؟।]/u;
// Words that no visiting card is full of: in small letters, or of a script that has none.
const SMALL_WORD = /(?<![\p{L}\p{N}@._/:=?&-])[\p{Ll}\p{Lo}][\p{L}\p{M}'’-]*(?![\p{L}@]|:\/\/)/gu;
const MIN_WORDS = 7;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const MIN_UNSPACED = 20;

/** How many words in small letters the beginning of a text has. */
export const smallWords = (text: string): number => text.slice(0, MAX_PATTERN_LINE).match(SMALL_WORD)?.length ?? 0;

/** True for a paragraph that tells something: a sentence of seven words or more. Looks at its beginning only. */
export function isProse(paragraph: string): boolean {
  const text = paragraph.slice(0, MAX_PATTERN_LINE);
  if (paragraph.length <= MAX_PATTERN_LINE && !SENTENCE_END.test(text)) return false;
  return smallWords(text) >= MIN_WORDS || (text.match(UNSPACED)?.length ?? 0) >= MIN_UNSPACED;
}

/** True for a sentence of any length, which a visiting card has not: three words in small letters and a full stop. */
export const isSentence = ({ bare }: Line): boolean =>
  bare.length > MAX_PATTERN_LINE || (SENTENCE_END.test(bare) && smallWords(bare) >= 3);

/** The paragraphs of some lines, each as one string, with the line it begins at. */
export function paragraphs(lines: readonly Line[]): { at: number; text: string }[] {
  const found: { at: number; parts: string[] }[] = [];
  for (const [i, { bare }] of lines.entries()) {
    if (bare === "") continue;
    const last = found.at(-1);
    if (last !== undefined && lines[i - 1]?.bare !== "") last.parts.push(bare);
    else found.push({ at: i, parts: [bare] });
  }
  return found.map(({ at, parts }) => ({ at, text: parts.join(" ") }));
}
