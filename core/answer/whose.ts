import { fold } from "../buddy/sayings/fold.ts";
import type { Read } from "./clause.ts";

const EACH = /(?<!\p{L})(?:both|all|beide|alle|les deux|toutes|ambas|las dos|todas)(?!\p{L})/u;

/** Whose address is spoken of: those that are named, the only one there is, or all of them. */
export function sendersIn({ folded, asked: { senders = [] } }: Read): string[] {
  const named = senders.filter((address) => folded.includes(fold(address).toLowerCase()));
  if (named.length > 0) return named;
  return senders.length === 1 || EACH.test(folded) ? [...senders] : [];
}

const isAsked = ({ asked }: Read): boolean => (asked.senders ?? []).length > 0;

/** What is said of an address, without the address, a "yes" before it and what is courtesy. */
function saidOf({ folded, tongue, asked: { senders = [] } }: Read): string {
  const unnamed = senders.reduce((text, address) => text.replaceAll(fold(address).toLowerCase(), " "), folded);
  return tongue
    .without("affirm", unnamed.replace(EACH, " "))
    .replace(/[^\p{L}']+/gu, " ")
    .trim();
}

/**
 * An address of which the user was asked is theirs. All of the clause must say so, and it must not be a question: whoever
 * writes from an own address may end everything, so "a dear friend of mine" must not make a stranger the user.
 */
export const isOfMine = (read: Read): boolean =>
  isAsked(read) && !read.clause.trim().endsWith("?") && read.tongue.isWhole("mine", saidOf(read));

/** It is somebody else's. */
export const isOfNotMine = (read: Read): boolean =>
  isAsked(read) && !read.clause.trim().endsWith("?") && read.tongue.isWhole("notMine", saidOf(read));
