import { isNamed, isOfOthers, type Read, speaksOfSomebody } from "./clause.ts";
import { DATE_LIKE } from "./when.ts";

const PHONE = /(?<![\d.-])\+?\(?\d[\d ()./-]{6,20}\d/;

/** A telephone number as it stands in a clause; a date is none. */
export const phoneIn = (clause: string): string | undefined => PHONE.exec(clause.replace(DATE_LIKE, " ~ "))?.[0].trim();

/** Somebody's number is told. "My number is ..." is the user's own. */
export const isNumber = (read: Read): boolean =>
  phoneIn(read.clause) !== undefined &&
  (isNamed(read) || !isOfOthers(read.folded)) &&
  (speaksOfSomebody(read) || read.tongue.is("number", read.folded));
