const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

// Each segment carries a copy of the whole text it was found in: of 24,000 Chinese letters at once these are two gigabytes.
const MAX_PIECE = 400;

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

/** The words of a text of any script, in order, as Unicode (UAX #29) and the dictionaries of ICU part them; linear in the text. */
export const segmented = (text: string): string[] =>
  [...piecesOf(text)].flatMap((piece) =>
    [...segmenter.segment(piece)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
  );
