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

/** An address of which the user was asked is theirs. */
export const isOfMine = (read: Read): boolean => isAsked(read) && read.tongue.is("mine", read.folded);

/** It is somebody else's. */
export const isOfNotMine = (read: Read): boolean => isAsked(read) && read.tongue.is("notMine", read.folded);
