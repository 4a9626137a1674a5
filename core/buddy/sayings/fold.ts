const PLAIN = /^[\0-\x7f]*$/;
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[’‘´`ʼ]/g, "'"],
  [/ß/g, "ss"],
  [/[œŒ]/g, "oe"],
  [/[æÆ]/g, "ae"],
  [/\p{M}/gu, ""],
];

/** A text with no accents, umlauts or ligatures, and straight apostrophes: lazy writers leave them out, so we do too. */
export const bare = (text: string): string =>
  PLAIN.test(text) ? text : LETTERS.reduce((all, [from, to]) => all.replace(from, to), text.normalize("NFD"));

// "Ich habe mit Ihnen gesprochen" is said to the reader, "mit ihnen" of others: these capitals alone say something.
const POLITE = /\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b/;

/** What the sayings are held against: bare, in small letters, without the apostrophe that Italians type for an accent. */
export function fold(sentence: string): string {
  const plain = bare(sentence).replace(/([A-Za-z])'(?![A-Za-z])/g, "$1");
  return POLITE.test(plain)
    ? plain.replace(/[A-Za-z]+/g, (word) => (POLITE.test(word) ? word : word.toLowerCase()))
    : plain.toLowerCase();
}
