import { changeItem } from "../ledger/change-item.ts";
import { sightingsOf } from "../ledger/history.ts";
import { contactsOfPerson, type Member, type Person, personOf, soundPersonOf } from "../ledger/identity.ts";
import { keys, ranges } from "../ledger/keys.ts";
import { joinNamesakes } from "../ledger/namesakes.ts";
import { plain, revive } from "../ledger/plain.ts";
import { shownTurns } from "../ledger/shown-turns.ts";
import type { Item, Table } from "../ledger/table.ts";
import type { User } from "../ledger/users.ts";
import { type Mailbox, normalizeAddress } from "../mail/mailbox.ts";
import { isFullName, isLent, nameKey } from "../mail/name.ts";
import { contactKey } from "../people/contact.ts";
import { moveRepeatedSignatures } from "../people/repeated-signature.ts";
import type { Sighting } from "../thread/sighting.ts";
import { mergeTurns, type Turn } from "../thread/turn.ts";
import type { Offered } from "./judge.ts";
import { namesIn } from "./names.ts";
import { type Signals, signalsOf } from "./signals.ts";

/** What is remembered of one contact: who it is, what its turns say, and when it was last named to the user. */
export interface ContactState {
  /** The contact that stands for the person. */
  readonly contact: string;
  /** Other contacts of the same person, each with the reason why it is taken for one. */
  readonly members: readonly Member[];
  readonly version: number;
  readonly name?: string;
  readonly address?: string;
  readonly signals: Signals;
  readonly offered?: Offered;
  /** Subject and Message-ID of the last turn: what a mail to the contact would answer. */
  readonly last?: { readonly subject?: string; readonly messageId?: string };
}

function fromItem({ PK: _pk, SK: _sk, ...state }: Item): ContactState {
  return revive({ members: [], ...state });
}

/** Whose names a conversation is full of without being about them. */
const namesOf = (user: User, contacts: readonly string[], turns: readonly Turn[]): string[] => [
  user.name ?? "",
  ...user.addresses.map((address) => address.slice(0, address.indexOf("@"))),
  ...namesIn(turns),
  ...contacts.map((contact) => contact.replace(/^name:|@.*$/g, "")),
];

const mailboxesOf = (turns: readonly Turn[]): Mailbox[] =>
  turns.toReversed().flatMap(({ author, to, cc }) => [author, ...to, ...cc]);

/** A name as a person writes it: "Roe, Jane" turned round, an address in place of a name passed over. */
function shownName(name: string | undefined): string | undefined {
  if (name === undefined || name.includes("@")) return undefined;
  const [last, first, ...more] = name.replace(/^['"]|['"]$/g, "").split(/,\s*/);
  return (first !== undefined && more.length === 0 ? `${first} ${last}` : name).trim() || undefined;
}

/** True when the contact bears the full name that the user writes under: perhaps another address of the user's own. */
function bearsOwnName(theirs: readonly Mailbox[], turns: readonly Turn[], isMine: IsMine, user: User): boolean {
  const own = [user.name, ...turns.filter(isMine).map(({ author }) => author.name)].map((name) => nameKey(name ?? ""));
  const names = new Set(own.filter(isFullName));
  return theirs.some(({ name }) => names.has(nameKey(name ?? "")));
}

type IsMine = (turn: Turn) => boolean;

/** What a person is judged by: the turns, which of them are the user's, and the names that are no topic. */
export interface Judged {
  readonly turns: readonly Turn[];
  readonly isMine: IsMine;
  readonly names: readonly string[];
}

/** All turns of one person as they are judged: what somebody repeats under his mails is signature. */
export function judgedOf(merged: readonly Turn[], person: Person, user: User): Judged {
  const turns = moveRepeatedSignatures(merged);
  const own = new Set(user.addresses.map(normalizeAddress));
  return {
    turns,
    isMine: ({ author }) => author.address !== undefined && own.has(normalizeAddress(author.address)),
    names: namesOf(user, contactsOfPerson(person), turns),
  };
}

/** What all turns of one person come to. Undefined when none of them has a date. */
export function stateOf(
  merged: readonly Turn[],
  {
    person,
    user,
    before,
  }: { readonly person: Person; readonly user: User; readonly before?: Pick<ContactState, "version" | "offered"> },
): ContactState | undefined {
  const { turns, isMine, names } = judgedOf(merged, person, user);
  const contacts = contactsOfPerson(person);
  const seen = mailboxesOf(turns).filter((mailbox) => contacts.includes(contactKey(mailbox)));
  const name = seen.map((mailbox) => shownName(mailbox.name)).find((shown) => shown !== undefined);
  const signals = signalsOf(turns, isMine, names, user.zone);
  const last = turns.at(-1);
  return (
    signals && {
      ...person,
      version: (before?.version ?? 0) + 1,
      name,
      address: seen.find((mailbox) => mailbox.address !== undefined && !isLent(mailbox.name))?.address,
      signals:
        !person.isNotMe && bearsOwnName(seen, turns, isMine, user) ? { ...signals, bearsOwnName: true } : signals,
      offered: before?.offered,
      last: { subject: last?.subject, messageId: last?.messageId },
    }
  );
}

/** All turns of a person, under the ids under which they were shown before. */
export async function turnsOf(table: Table, user: string, person: Person, now: Date): Promise<Turn[]> {
  const sightings: Sighting[] = [];
  const shown: Awaited<ReturnType<typeof shownTurns>> = [];
  for (const contact of contactsOfPerson(person)) {
    sightings.push(...(await sightingsOf(table, user, contact, now)));
    shown.push(...(await shownTurns(table, user, contact)));
  }
  return mergeTurns(sightings, new Map(shown));
}

/** Of several moments at which a person was named under another contact, the last, with the most often. */
function lastOffered(offers: readonly Offered[]): Offered | undefined {
  const [last] = [...offers].sort((a, b) => b.at.getTime() - a.at.getTime());
  return last && { at: last.at, times: Math.max(...offers.map(({ times }) => times ?? 1)) };
}

/** The states of those who were merged into a person since it was last kept. */
async function statesOfMembers(table: Table, user: string, { members }: Person): Promise<ContactState[]> {
  const items = await table.getAll(members.map(({ contact }) => keys.contact(user, contact)));
  return items.map(fromItem);
}

/**
 * Read a contact's turns again and keep what they come to, for the person that it belongs to. Reads the items of this person
 * only, and one small item for each full name.
 */
export async function refresh(table: Table, user: User, contact: string, now: Date): Promise<ContactState | undefined> {
  const sightings = await sightingsOf(table, user.id, contact, now);
  const parted = await joinNamesakes(table, user.id, { contact, sightings, now });
  for (const other of parted) await rebuild(table, user, other, now);
  return rebuild(table, user, contact, now);
}

/** Read all turns of the person of a contact, and keep what they come to. */
async function rebuild(table: Table, user: User, contact: string, now: Date): Promise<ContactState | undefined> {
  const { contact: root } = await soundPersonOf(table, user.id, contact);
  const kept: { state?: ContactState; merged: readonly ContactState[] } = { merged: [] };
  // All is read after the version that it is written under: who is slower than another handler reads again.
  await changeItem(table, keys.contact(user.id, root), async (item) => {
    const before = item && fromItem(item);
    const person = await personOf(table, user.id, root);
    const turns = await turnsOf(table, user.id, person, now);
    kept.merged = await statesOfMembers(table, user.id, person);
    const offered = lastOffered([before, ...kept.merged].flatMap((state) => state?.offered ?? []));
    kept.state = stateOf(turns, { person, user, before: { version: before?.version ?? 0, offered } });
    return kept.state && plain(kept.state);
  });
  // Who was merged has no state of its own any more, now that what it knew of offers is kept.
  for (const { contact: member } of kept.merged)
    if ((await personOf(table, user.id, member)).contact === root) await table.delete(keys.contact(user.id, member));
  return kept.state;
}

/** One contact as last kept. */
export async function contactStateOf(table: Table, user: string, contact: string): Promise<ContactState | undefined> {
  const item = await table.get(keys.contact(user, contact));
  return item && fromItem(item);
}

/** Everybody who is remembered. */
export async function contactStates(table: Table, user: string): Promise<ContactState[]> {
  return (await table.query(...ranges.contacts(user))).map(fromItem);
}

/** Remember that a contact was named to the user. */
export async function rememberOffer(table: Table, user: string, contact: string, at: Date): Promise<void> {
  await changeItem(table, keys.contact(user, contact), (item) => {
    const state = item && fromItem(item);
    return state && plain({ ...state, offered: { at, times: (state.offered?.times ?? 0) + 1 } });
  });
}

/** Who was named as a part of another is not named again at once when the two are parted. */
export async function keepOffered(table: Table, user: string, contact: string, offered: Offered): Promise<void> {
  await changeItem(table, keys.contact(user, contact), (item) => {
    const state = item && fromItem(item);
    return state === undefined || state.offered !== undefined ? undefined : plain({ ...state, offered });
  });
}
