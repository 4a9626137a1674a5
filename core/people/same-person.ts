import { isMachineAddress } from "../mail/automatic.ts";
import { contentName } from "../mail/content-name.ts";
import type { Mailbox } from "../mail/mailbox.ts";
import { isFullName, nameKey } from "../mail/name.ts";
import { isSharedAddress } from "../mail/shared-address.ts";
import type { SightingHead } from "../thread/sighting.ts";
import { contactKey, NOBODY } from "./contact.ts";

/**
 * One contact who bears a full name, and short names of the mails, message ids and first words among which he was seen: what
 * tells one thread from another.
 */
export interface Bearer {
  readonly contact: string;
  readonly seenIn: readonly string[];
}

/** Why two contacts are taken for one person: the same full name, in one thread. */
export interface SameName {
  readonly name: string;
  /** Short name of the mail, message id or first words that both were seen with. */
  readonly seenIn: string;
}

const DOMINANT = 0.67;
const MAX_SEEN_IN = 100;
// As many letters as two mails do not begin with by chance: "Thanks for the quick answer" is shorter.
const MIN_OPENING = 40;

/** False for what can bear many people's names: a list, a desk, a machine. */
export const isPersonal = (contact: string): boolean =>
  !NOBODY.has(contact) && !isSharedAddress(contact) && !isMachineAddress(contact);

const mailboxesIn = ({ author, to, cc }: SightingHead): Mailbox[] => [author, ...to, ...cc];

/** The full name that a contact bears in its turns, as a list of one, or of none where no name prevails. */
export function fullNamesOf(contact: string, sightings: readonly SightingHead[]): string[] {
  const counts = new Map<string, number>();
  for (const mailbox of sightings.flatMap(mailboxesIn)) {
    const key = nameKey(mailbox.name ?? "");
    if (isFullName(key) && contactKey(mailbox) === contact) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  // An address that a family shares bears two names, and is no proof for either.
  return [...counts].filter(([, count]) => count / all >= DOMINANT).map(([name]) => name);
}

const timeOf = ({ sentAt }: SightingHead): number => sentAt?.at.getTime() ?? 0;

// An id is as long as its sender likes, and an item holds 400 KB: twelve signs of a hash tell a user's threads apart.
const shortName = (mark: string): string => contentName(mark).slice(0, 12);

/** The mail, the ids of its thread, and the first words: mail programs without `References` still quote what they answer. */
const marksOf = ({ mail, messageId, references, opening, openingLength }: SightingHead): string[] => [
  mail,
  ...(messageId === undefined ? [] : [messageId]),
  // The first and the last: a thread of hundreds of mails must not push all others out.
  ...references.slice(0, 1),
  ...references.slice(1).slice(-1),
  ...(openingLength < MIN_OPENING ? [] : [opening]),
];

/** Where a contact was seen, the latest first: so many that two who stand in one thread meet. */
export function bearerOf(contact: string, sightings: readonly SightingHead[]): Bearer {
  const latest = [...sightings].sort((a, b) => timeOf(b) - timeOf(a) || (a.mail < b.mail ? -1 : 1));
  return { contact, seenIn: [...new Set(latest.flatMap(marksOf))].slice(0, MAX_SEEN_IN).map(shortName) };
}

/** What two bearers of one full name were both seen with; undefined when they only share the name. */
export function seenTogether(a: Bearer, b: Bearer): string | undefined {
  const here = new Set(a.seenIn);
  return b.seenIn.find((one) => here.has(one));
}

/**
 * True when the contact `a` stands for a person rather than `b` does: one with an address before a name alone, then by name,
 * so that the same contacts give the same choice in any order.
 */
export function standsBefore(a: string, b: string): boolean {
  const isName = (contact: string): boolean => contact.startsWith("name:");
  return isName(a) === isName(b) ? a < b : isName(b);
}
