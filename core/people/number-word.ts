// In English, as all fixed texts are so far.
const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
/** A small number as people write it. */
export const spelled = (n: number): string => WORDS[n] ?? String(n);
