import { type Own, perTurn } from "./per-turn.ts";
import { type Promising, promisingOf } from "./promising/index.ts";
import { type ReadSentence, readSentences } from "./read-sentences.ts";
import { quoteOf } from "./sentence.ts";
import { wholeWord } from "./whole-word.ts";

/** What a turn says of things that are promised, handed over and received. */
export interface GiftSaid {
  /** The sentence in which its author promises something, as a quote. */
  readonly promised?: string;
  /** Something goes along, or is said to have gone. */
  readonly gives?: true;
  readonly got?: true;
  readonly thanks?: true;
}

const says = (of: (given: Promising) => string, { lower, tongues }: ReadSentence): boolean =>
  tongues.some((tongue) => {
    const given = promisingOf(tongue);
    return given !== undefined && wholeWord(of(given)).test(lower);
  });

/** A promise in one language that is not taken back in the same sentence, and does not hang on anything the other has to do. */
const isPromise = ({ folded, lower, tongues }: ReadSentence): boolean =>
  !folded.endsWith("?") &&
  tongues.some((tongue) => {
    const given = promisingOf(tongue);
    return (
      given !== undefined &&
      wholeWord(given.promises).test(lower) &&
      !wholeWord(given.not).test(lower) &&
      !tongue.denied.test(folded)
    );
  });

/** Read what one turn says of gifts. */
export const giftSaid = perTurn((turn: Own): GiftSaid => {
  const sentences = readSentences(turn);
  const promised = sentences.findLast(isPromise)?.typed;
  return {
    ...(promised !== undefined && { promised: quoteOf(promised) }),
    ...((turn.hasFile === true || sentences.some((one) => says(({ keeps }) => keeps, one))) && { gives: true }),
    ...(sentences.some((one) => says(({ got }) => got, one)) && { got: true }),
    ...(sentences.some((one) => says(({ thanks }) => thanks, one)) && { thanks: true }),
  };
});
