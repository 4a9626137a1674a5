import { isNamed, isOfOthers, type Read, wordsIn } from "./clause.ts";

const FEW_WORDS = 5;

/**
 * They have talked or met. Where nobody is named it is about who was named last, if it says little else. "Should have called"
 * and "my son is called Tom" are no deeds.
 */
export function isDeed(read: Read): boolean {
  const { tongue, folded } = read;
  if (!tongue.is("called", folded) && !tongue.is("met", folded)) return false;
  if (tongue.is("unreal", folded)) return false;
  const isOwn = !isOfOthers(folded);
  return isNamed(read) || (isOwn && (wordsIn(folded) <= FEW_WORDS || tongue.is("pronoun", folded)));
}
