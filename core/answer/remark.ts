import { fold } from "../buddy/sayings/fold.ts";
import type { Action, Asked } from "./action.ts";
import { phoneIn } from "./telephone.ts";
import { perhapsOf, spokenOf } from "./who.ts";
import type { Phrase, Tongue } from "./words/index.ts";

/**
 * Words beside what was understood, in which nothing is left to ask about: they speak of nobody else, ask for nothing and hold
 * no number. "Felt good, actually."
 */
export function isRemark(rest: string, actions: readonly Action[], asked: Asked, tongues: readonly Tongue[]): boolean {
  if (actions.length === 0 || phoneIn(rest) !== undefined) return false;
  const done = new Set(actions.flatMap((action) => ("contact" in action ? [action.contact] : [])));
  const spoken = [...spokenOf(rest, asked).people, ...spokenOf(rest, asked).doubt, ...perhapsOf(rest, asked)];
  const folded = fold(rest).toLowerCase();
  // "Ask ..." and "can you ..." want something.
  const isWish = tongues.some((tongue) => tongue.is("request", folded) || tongue.find("service", folded)?.index === 0);
  return spoken.every(({ contact }) => done.has(contact)) && !isWish;
}

/**
 * Thanks, with a word of what they are for: "Good timing, it was her birthday. Thanks!" Nothing is asked for, so nothing is
 * asked back.
 */
export function isThanks(sentences: readonly string[], tongues: readonly Tongue[]): boolean {
  const folded = sentences.map((sentence) => fold(sentence).toLowerCase());
  const says = (phrase: Phrase): boolean => folded.some((one) => tongues.some((tongue) => tongue.is(phrase, one)));
  const isMeant = folded.some((one) => tongues.some((tongue) => tongue.opens(["gratitude"], one)));
  return isMeant && !says("request") && !says("account") && !folded.some((one) => isCommand(one, tongues));
}

const isCommand = (folded: string, tongues: readonly Tongue[]): boolean =>
  tongues.some((tongue) => tongue.find("service", folded)?.index === 0);
