import type { Worded } from "./per-turn.ts";
import { readSentences } from "./read-sentences.ts";
import type { Tongue } from "./sayings/index.ts";

const WORD = /[a-z']+/gi;
const SMILE = /(?:^|\s)[:;]-?[)D](?=\s|$)|!!|\?\?|[\u{1F600}-\u{1F64F}\u{2764}\u{2665}]/u;
// A few lines need one such word, a letter two; a long one needs more, in which words fall that mean nothing.
const FEW_WORDS = 25;
const WORDS_FOR_ONE = 60;

const wordsOf = (folded: string): readonly string[] => folded.match(WORD) ?? [];

function marksIn(folded: string, tongues: readonly Tongue[]): string[] {
  return wordsOf(folded).filter((word) => tongues.some(({ life }) => life.has(word)));
}

/** True for a text that speaks of more than the matter in hand: home and kin, leisure, table, body or feeling. */
export function isPersonal(turn: Worded): boolean {
  const sentences = readSentences(turn);
  const marks = new Set(sentences.flatMap(({ folded, tongues }) => marksIn(folded, tongues)));
  const words = sentences.reduce((sum, { folded }) => sum + wordsOf(folded).length, 0);
  const found = marks.size + Number(sentences.some(({ typed }) => SMILE.test(typed)));
  return found > 0 && found >= (words <= FEW_WORDS ? 1 : Math.max(2, words / WORDS_FOR_ONE));
}
