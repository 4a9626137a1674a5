import { type Read, speaksOfSomebody } from "./clause.ts";

const PHRASES = ["never", "suggest", "pronoun", "filler", "courtesy", "service"] as const;

/** The words that are left of a clause when names and all that belongs to a ban is taken away. */
function besides({ folded, tongue, spoken }: Read): string {
  const unnamed = folded.replace(/[\p{L}\d']+/gu, (word) =>
    spoken.words.includes(word.replace(/'s?$/, "")) ? " " : word,
  );
  return PHRASES.reduce((rest, phrase) => tongue.without(phrase, rest), unnamed).replace(/[^\p{L}]+/gu, "");
}

/**
 * Somebody is never to be named again: "never Sam", "please do not ever suggest him". A ban is for good, so whatever else
 * "never" may say is none: "Jane never answers", "don't forget Jane", "don't stop suggesting her".
 */
export function isBan(read: Read): boolean {
  const { tongue, folded, day } = read;
  const isAlone = tongue.without("courtesy", tongue.without("never", folded)).trim() === "";
  const isMeant = speaksOfSomebody(read) || isAlone;
  if (!tongue.is("never", folded) || day !== undefined || !isMeant) return false;
  const isStruck = tongue.is("strike", folded);
  if (isStruck) return !tongue.is("denied", folded.replace(/\bnot? again\b/u, "")) && besidesStrike(read) === "";
  return tongue.is("suggest", folded) || besides(read) === "";
}

const besidesStrike = (read: Read): string => besides({ ...read, folded: read.tongue.without("strike", read.folded) });
