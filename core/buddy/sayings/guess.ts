import { TONGUES, type Tongue } from "./index.ts";

// Fewer small words than this say nothing about the language of a turn, and of a sentence.
const SURE_OF_TURN = 3;
const SURE_OF_SENTENCE = 2;
/** A language that has at least this share of the small words of the best is one that the turn is written in, too. */
const SHARE = 0.4;

const ALL = Object.values(TONGUES);
const LETTERS = /[a-z']+/gi;

/** By small word, the places in `ALL` of the languages that have it. */
const PLACES = new Map<string, number[]>();
for (const [place, { common }] of ALL.entries())
  for (const word of common) PLACES.set(word, [...(PLACES.get(word) ?? []), place]);

/** How many of its small words each language has in a folded sentence. */
function countIn(sentence: string): number[] {
  const counts = ALL.map(() => 0);
  for (const word of sentence.match(LETTERS) ?? [])
    for (const place of PLACES.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

const tops = (counts: readonly number[], sure: number, share: number): boolean[] => {
  const best = Math.max(...counts);
  return counts.map((count) => best >= sure && count >= best * share);
};

/**
 * The languages in which each of a turn's folded sentences is read: those of the turn, and its own where it has one. Where
 * the turn is too short to tell, all: a language too many costs time, one too few costs what was said.
 */
export function tonguesOf(sentences: readonly string[]): (readonly Tongue[])[] {
  const counts = sentences.map(countIn);
  const turn = tops(
    ALL.map((_, i) => counts.reduce((sum, count) => sum + (count[i] ?? 0), 0)),
    SURE_OF_TURN,
    SHARE,
  );
  if (!turn.includes(true)) return sentences.map(() => ALL);
  return counts.map((count) => {
    const own = tops(count, SURE_OF_SENTENCE, 1);
    return ALL.filter((_, i) => turn[i] === true || own[i] === true);
  });
}
