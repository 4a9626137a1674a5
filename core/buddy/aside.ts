import { type Mailbox, normalizeAddress } from "../mail/mailbox.ts";
import { nameKey } from "../mail/name.ts";
import type { Turn } from "../thread/turn.ts";
import { perTurn } from "./per-turn.ts";
import { saysOfDeath } from "./read-mentions.ts";

/** The user, as others write to him or her. */
export interface Addressee {
  readonly addresses: readonly string[];
  readonly name?: string;
}

const localPart = (address: string): string => address.slice(0, address.lastIndexOf("@"));

// News of a death is for whoever reads it.
const tellsOfDeath = perTurn(saysOfDeath);

/**
 * Tells the words that a contact wrote to others, and the user only got to see in a quote or a forward, from those that were
 * meant for the user: "call me tomorrow" is a plan with whom it was written to. A message itself that reached the user is
 * never one, whoever it names (a list, a blind copy); nor is a quote to one who bears the user's name, or the same name at
 * another host, for that may be an address which the user has not told us.
 */
export function isAsideOf({ addresses, name = "" }: Addressee): (turn: Turn) => boolean {
  const own = new Set(addresses.map(normalizeAddress));
  const locals = new Set([...own].map(localPart));
  const ownName = nameKey(name);
  const isUser = ({ address = "", name: called = "" }: Mailbox): boolean =>
    locals.has(localPart(normalizeAddress(address))) || (ownName !== "" && nameKey(called) === ownName);
  return (turn) => {
    const recipients = [...turn.to, ...turn.cc];
    if (turn.isWhole || recipients.length === 0 || isUser(turn.author) || recipients.some(isUser)) return false;
    return !tellsOfDeath(turn);
  };
}
