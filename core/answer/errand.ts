import { fold } from "../buddy/sayings/fold.ts";
import type { Tongue } from "./words/index.ts";

const foldedOf = (text: string): string => fold(text).toLowerCase();

/**
 * The service is asked for what it can not do: a table booked, a message passed on. Nothing else may be made of such a
 * sentence, whatever names and days stand in it.
 */
export function isErrand(sentence: string, tongues: readonly Tongue[]): boolean {
  const folded = foldedOf(sentence);
  return tongues.some((tongue) => {
    const asked = tongue.find("request", folded);
    return asked !== null && !tongue.is("service", folded.slice(asked.index + asked[0].length));
  });
}

/**
 * A machine says that somebody is away, and no header of the mail said so. One sign alone may stand in a person's own words:
 * "out of the office until Monday, pause please".
 */
export function isAbsence(text: string, tongues: readonly Tongue[]): boolean {
  const folded = foldedOf(text);
  return tongues.some((tongue) => tongue.is("absence", folded) && tongue.is("instead", folded));
}
