const SHARE = 0.6;

/** All runs of four words in a sentence. */
export function runsOf(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(3).map((last, i) => `${words[i]} ${words[i + 1]} ${words[i + 2]} ${last}`);
}

/** True for the runs of a sentence that only says again what the other has said: a quote without a mark is no word of one's own. */
export const isEcho = (runs: readonly string[], others: ReadonlySet<string>): boolean =>
  runs.length > 0 && runs.filter((run) => others.has(run)).length >= runs.length * SHARE;
