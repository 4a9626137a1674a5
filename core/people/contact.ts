import { type Mailbox, normalizeAddress } from "../mail/mailbox.ts";
import { isLent, nameKey } from "../mail/name.ts";
import type { Sighting, View } from "../thread/sighting.ts";

/** More people on one mail than this, and it is no exchange between two. */
const MAX_DIRECT = 5;

/** Turns of a crowd are filed once, under nobody. */
export const CROWD = "crowd";
/** Turns whose author nobody can tell. */
export const UNATTRIBUTED = "unattributed";
/** The keys of a mail that stand for no one person. */
export const NOBODY: ReadonlySet<string> = new Set([CROWD, UNATTRIBUTED]);

/** The key of a contact: the address in lower case, or the name where no address is known, or only one that a list lent ("via Boats"). */
export function contactKey({ address, name }: Mailbox): string {
  if (address !== undefined && !isLent(name)) return normalizeAddress(address);
  const key = nameKey(name ?? "");
  return key === "" ? UNATTRIBUTED : `name:${key}`;
}

/** Under whom a sighting is filed: the author, or for the user's own turn each of its recipients; a crowd mail only once. */
export function contactsOf({ author, to, cc }: Sighting, view: View): string[] {
  const recipients = [...to, ...cc].filter((mailbox) => !view.isMine(mailbox) && !view.isService(mailbox));
  const others = [...new Set(recipients.map(contactKey))].filter((key) => key !== UNATTRIBUTED);
  if (view.isMine(author)) return others.length > MAX_DIRECT ? [CROWD] : others;
  return others.filter((key) => key !== contactKey(author)).length >= MAX_DIRECT ? [CROWD] : [contactKey(author)];
}
