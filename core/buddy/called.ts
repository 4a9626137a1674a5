const CAPITAL = /^\p{Lu}/u;
const JOINER = /^(?:and|und|et|y|e|en|x|xx|xxx)$/i;
const NAME = /^(?:(?:\p{Lu}\.?){1,3}|\p{Lu}[\p{L}'’-]{1,30})$/u;
const LONE = /^\p{L}[\p{L}'’-]{1,15}$/u;
const MAX_LINE = 60;

const wordsOf = (line: string): string[] =>
  line.split(/[\s,&/()*_~–—]+|(?:^|\s)-+|-+(?:\s|$)/).filter((word) => word !== "" && !JOINER.test(word));

/** "Annie", "- Nora F.", "Nora & Tom", "nora": nothing but names. */
export function isNameLine(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  const words = wordsOf(line);
  return words.length > 0 && words.length <= 3 && (words.every((word) => NAME.test(word)) || isLone(words));
}

const isLone = (words: readonly string[]): boolean => words.length === 1 && LONE.test(words[0] ?? "");

/** The names in what stands behind a greeting or closing, or in a line of names: with capitals, or a single word without. */
export function calledIn(words: string): string[] {
  const called = wordsOf(words);
  return called.every((word) => CAPITAL.test(word)) || isLone(called) ? called : [];
}
