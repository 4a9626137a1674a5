const made = new Map<string, RegExp>();

/** A pattern for folded text that matches whole words alone; each is made once. Folded text has no other letters. */
export function wholeWord(source: string): RegExp {
  const known = made.get(source) ?? new RegExp(String.raw`(?<![a-z\d])(?:${source})(?![a-z\d])`);
  made.set(source, known);
  return known;
}
