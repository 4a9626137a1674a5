import { withoutTargets } from "./link-text.ts";
import { readTurn } from "./said.ts";

const MAX_QUOTE = 160;
// Enough of any letter to find its sentences; the cost of a turn stays bounded.
const MAX_TEXT = 6_000;

const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });

/** The sentences of what a turn says, each on one line, verbatim but for white space and the targets of links. */
export function sentencesOf(text: string): string[] {
  return withoutTargets(readTurn(text).said)
    .slice(0, MAX_TEXT)
    .split(/\n{2,}/)
    .flatMap((paragraph) => [...segmenter.segment(paragraph.replace(/\s+/g, " "))].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== "");
}

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
