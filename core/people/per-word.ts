// A letter has a few hundred different words, and most of them stand in the next one too.
const MOST = 4_096;
const MAX_LETTERS = 40;

/** A copy with letters of its own: V8 makes of a longer piece of a text a view of it, by which all of the text would be kept. */
const copyOf = (word: string): string => word.split("").join("");

/** A reading of a word that is kept until many others have come: the words of a language are read again and again. */
export function perWord<R>(read: (word: string) => R): (word: string) => R {
  let made = new Map<string, { readonly of: R }>();
  let before = made;
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known.of;
    if (word.length > MAX_LETTERS) return read(word);
    const own = copyOf(word);
    const again = before.get(own) ?? { of: read(own) };
    if (made.size === MOST) [before, made] = [made, new Map()];
    made.set(own, again);
    return again.of;
  };
}
