// A letter has a few hundred different words, and most of them stand in the next one too.
const MOST = 4_096;
const MAX_LETTERS = 40;

/** A reading of a word that is kept as long as few others come: the words of a language are read again and again. */
export function perWord<R>(read: (word: string) => R): (word: string) => R {
  const made = new Map<string, { readonly of: R }>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known.of;
    const of = read(word);
    if (made.size === MOST) made.clear();
    if (word.length <= MAX_LETTERS) made.set(word, { of });
    return of;
  };
}
