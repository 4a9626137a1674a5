import { fold } from "../buddy/sayings/fold.ts";
import type { Action, Asked } from "./action.ts";
import { phoneIn } from "./telephone.ts";
import { perhapsOf, spokenOf } from "./who.ts";
import type { Tongue } from "./words/index.ts";

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
