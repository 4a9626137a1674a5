const GRAM = 4;
const SHARE = 0.6;

const gramsOf = (sentence: string): string[] => {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - GRAM + 1)).map((_, i) => words.slice(i, i + GRAM).join(" "));
};

/** All runs of four words in sentences. */
export const runsOf = (sentences: readonly string[]): ReadonlySet<string> => new Set(sentences.flatMap(gramsOf));

/** True for a sentence that only says again what the other has said: a quote without a mark is no word of one's own. */
export function isEcho(sentence: string, others: ReadonlySet<string>): boolean {
  const grams = gramsOf(sentence);
  return grams.length > 0 && grams.filter((gram) => others.has(gram)).length >= grams.length * SHARE;
}
