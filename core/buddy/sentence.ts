import { monthsOf } from "../thread/date-words.ts";
import { withoutTargets } from "./link-text.ts";
import { perTurn, type Worded } from "./per-turn.ts";
import { readingIn } from "./said.ts";

const MAX_QUOTE = 160;
// Enough of any letter to find its sentences; the cost of a turn stays bounded.
const MAX_TEXT = 6_000;

const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });

// "bis zum 14. Juni" is cut behind its point, because a capital follows.
const ORDINAL = /(?:^|\s)\d{1,2}\.$/;
const FIRST_WORD = /^\p{L}{3,12}/u;

function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const last = sentences.at(-1)?.trimEnd();
    const isDate =
      last !== undefined && ORDINAL.test(last) && monthsOf(FIRST_WORD.exec(segment)?.[0] ?? "", "any").length > 0;
    if (isDate) sentences.splice(-1, 1, `${last} ${segment}`);
    else sentences.push(segment);
  }
  return sentences;
}

/** The sentences of what a turn says, each on one line, verbatim but for white space and the targets of links. */
export const sentencesIn = perTurn((turn: Worded): readonly string[] =>
  withoutTargets(readingIn(turn).said)
    .slice(0, MAX_TEXT)
    .split(/\n{2,}/)
    .flatMap((paragraph) => splitSentences(paragraph.replace(/\s+/g, " ")).map((sentence) => sentence.trim()))
    .filter((sentence) => sentence !== ""),
);

// Scripts that put no space between words.
export const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A single word bears nothing out. */
export const isQuotable = (sentence: string): boolean => /\S\s+\S/.test(sentence) || SPACELESS.test(sentence);

/** A sentence short enough to quote; a longer one is cut at a word and says so. */
export function quoteOf(sentence: string): string {
  if (sentence.length <= MAX_QUOTE) return sentence;
  const cut = sentence.slice(0, MAX_QUOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MAX_QUOTE / 2))} …`;
}
