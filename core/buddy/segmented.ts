const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

// Each segment carries a copy of the whole text it was found in: of 24,000 Chinese letters at once these are two gigabytes.
const MAX_PIECE = 400;

// The Latin letters of Europe, each as one sign.
const LETTER = String.raw`A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`;
// What nearly every letter is made of. Colons inside words and low lines are left to ICU, whose versions differ there.
const PLAIN = new RegExp(
  String.raw`^(?:[${LETTER}\d \t\n\r\u00a0!-/;-@[-^\x60{-~\u2013\u2014\u2018\u2019\u201c-\u201e\u2026]|:(?![${LETTER}]))*$`,
);
// UAX #29 of these signs (WB5 to WB12): an apostrophe or point stands inside a word, a comma inside a number.
const WORD = new RegExp(
  String.raw`[${LETTER}\d]+(?:(?:(?<=[${LETTER}])['.\u2018\u2019](?=[${LETTER}])|(?<=\d)['.,;\u2018\u2019](?=\d))[${LETTER}\d]+)*`,
  "g",
);

/** The text in pieces that end behind a space, where there is one. */
function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const next = text.slice(at, at + MAX_PIECE);
    const isLast = at + MAX_PIECE >= text.length;
    const piece = next.slice(0, isLast ? undefined : next.lastIndexOf(" ") + 1 || undefined);
    yield piece;
    at += piece.length;
  }
}

const byUnicode = (piece: string): string[] =>
  [...segmenter.segment(piece)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/**
 * The words of a text of any script, in order, as Unicode (UAX #29) and the dictionaries of ICU part them; linear in the text.
 * ICU takes twenty times as long as a pattern, so plain text is read by one that finds the same words.
 */
export const segmented = (text: string): string[] =>
  PLAIN.test(text) ? (text.match(WORD) ?? []) : [...piecesOf(text)].flatMap(byUnicode);
