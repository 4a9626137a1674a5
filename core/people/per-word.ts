// A letter has a few hundred different words, and most of them stand in the next one too.
const MOST = 4_096;
const MAX_LETTERS = 40;

/** A reading of a word that is kept until many others have come: the words of a language are read again and again. */
export function perWord<R>(read: (word: string) => R): (word: string) => R {
  let made = new Map<string, { readonly of: R }>();
  let before = made;
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known.of;
    const again = before.get(word) ?? { of: read(word) };
    if (made.size === MOST) [before, made] = [made, new Map()];
    if (word.length <= MAX_LETTERS) made.set(word, again);
    return again.of;
  };
}
