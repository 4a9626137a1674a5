import { isPersonal, type SameName, standsBefore } from "../people/same-person.ts";
import { changeItem } from "./change-item.ts";
import { keys, ranges } from "./keys.ts";
import type { Item, Table } from "./table.ts";

/** A contact that is taken for the same person as another, and why. */
export interface Member extends SameName {
  readonly contact: string;
  /** The member or first contact in whose company it was seen. */
  readonly as: string;
  readonly mergedAt: Date;
}

/** A person: the contact that stands for all, and those that were merged into it. Each merge can be taken back. */
export interface Person {
  readonly contact: string;
  readonly members: readonly Member[];
  /** The user has said that this is somebody else who bears the user's own name. */
  readonly isNotMe?: true;
}

/** What is kept of one contact: whom it is a part of, who is a part of it, and whom it is not, by the user's word. */
interface Identity {
  readonly into?: string;
  readonly members?: readonly Member[];
  /** With `into`: what its person is to list. */
  readonly joined?: Member;
  readonly apart?: readonly string[];
  readonly isNotMe?: true;
  /** A name alone that two people bear. */
  readonly isAmbiguous?: true;
}

// A pointer always leads to a contact that stands before, so this many are never needed; a damaged item must not loop.
const MAX_HOPS = 8;
// Nobody has more addresses; a text of a hundred addresses under one name must not make a person of them.
const MAX_MEMBERS = 20;

const identityOf = (item: Item | undefined): Identity => (item ?? {}) as Identity;

const reviveMember = (member: Member): Member => ({ ...member, mergedAt: new Date(member.mergedAt) });

async function readIdentity(table: Table, user: string, contact: string): Promise<Identity> {
  return identityOf(await table.get(keys.identity(user, contact)));
}

/** The person that a contact belongs to. One read for a contact that was never merged. */
export async function personOf(table: Table, user: string, contact: string): Promise<Person> {
  let at = contact;
  for (let hops = 0; hops < MAX_HOPS; hops += 1) {
    const { into, members = [], isNotMe } = await readIdentity(table, user, at);
    if (into === undefined) return { contact: at, members: members.map(reviveMember), ...(isNotMe && { isNotMe }) };
    at = into;
  }
  return { contact, members: [] };
}

/** All contacts of a person. */
export const contactsOfPerson = ({ contact, members }: Person): string[] => [
  contact,
  ...members.map((member) => member.contact),
];

/** True when the user has said of any two of these that they are not one person. */
async function isApart(table: Table, user: string, a: readonly string[], b: readonly string[]): Promise<boolean> {
  const items = await table.getAll([...a, ...b].map((contact) => keys.identity(user, contact)));
  const apartOf = new Map(items.map((item) => [item.SK, new Set(identityOf(item).apart)]));
  const says = (one: string, other: string): boolean => apartOf.get(keys.identity(user, one).SK)?.has(other) === true;
  return a.some((one) => b.some((other) => says(one, other) || says(other, one)));
}

const isName = (contact: string): boolean => contact.startsWith("name:");

/** List members under a root; false when it has become a part of somebody meanwhile. */
async function enlist(table: Table, user: string, root: string, added: readonly Member[]): Promise<boolean> {
  const item = await changeItem(table, keys.identity(user, root), (before) => {
    const { members = [], ...rest } = identityOf(before);
    if (rest.into !== undefined) return undefined;
    const fresh = added.filter(({ contact }) => contact !== root && !members.some((one) => one.contact === contact));
    return { ...rest, members: [...members, ...fresh].map(plainMember) };
  });
  return item !== undefined;
}

/**
 * The person of a contact, mended where a crash or another handler has left a pointer to a person that does not list the
 * contact: it is listed again, or, where the user has parted them, stands alone.
 */
export async function soundPersonOf(table: Table, user: string, contact: string): Promise<Person> {
  const person = await personOf(table, user, contact);
  if (contactsOfPerson(person).includes(contact)) return person;
  const { joined, members = [] } = await readIdentity(table, user, contact);
  if (joined === undefined || (await isApart(table, user, [contact], contactsOfPerson(person)))) {
    await changeItem(table, keys.identity(user, contact), (before) => alone(identityOf(before)));
  } else await enlist(table, user, person.contact, [joined, ...members]);
  return personOf(table, user, contact);
}

const alone = ({ into: _into, members: _members, joined: _joined, ...rest }: Identity): Identity => rest;

/** A name without an address that two people bear in their threads is neither's, whichever of them came first. */
async function detach(table: Table, user: string, name: string): Promise<Union> {
  const { contact: root } = await personOf(table, user, name);
  await changeItem(table, keys.identity(user, name), (before) => ({ ...alone(identityOf(before)), isAmbiguous: true }));
  if (root === name) return NOTHING;
  await changeItem(table, keys.identity(user, root), (before) => {
    const { members = [], ...rest } = identityOf(before);
    return { ...rest, members: members.filter(({ contact }) => contact !== name).map(plainMember) };
  });
  return { parted: [root, name] };
}

/** What came of taking two for one: the contacts that stand for themselves again because of it. */
export interface Union {
  readonly parted: readonly string[];
}

const NOTHING: Union = { parted: [] };

/**
 * Take two contacts for one person, unless the user has said that they are not, one of them is nobody's own, or they would be
 * too many. A mere name that would make one person of two addresses is taken from whom it was given to. Can be repeated after a crash: the pointer comes first and keeps what is to be listed (`soundPersonOf`).
 */
export async function unite(
  table: Table,
  user: string,
  { a, b, why, now }: { readonly a: string; readonly b: string; readonly why: SameName; readonly now: Date },
): Promise<Union> {
  if (![a, b].every(isPersonal)) return NOTHING;
  const [one, other] = [await soundPersonOf(table, user, a), await soundPersonOf(table, user, b)];
  if (one.contact === other.contact) return NOTHING;
  const name = [a, b].find(isName);
  if (name !== undefined) {
    if ((await readIdentity(table, user, name)).isAmbiguous) return NOTHING;
    if (!isName(one.contact) && !isName(other.contact)) {
      return detach(table, user, name);
    }
  }
  const [first, second] = standsBefore(one.contact, other.contact) ? [one, other] : [other, one];
  if (first.members.length + second.members.length + 1 > MAX_MEMBERS) return NOTHING;
  if (await isApart(table, user, contactsOfPerson(first), contactsOfPerson(second))) return NOTHING;
  const joined: Member = { contact: second.contact, as: second === one ? b : a, ...why, mergedAt: now };
  const pointer = await changeItem(table, keys.identity(user, second.contact), (before) => {
    const identity = identityOf(before);
    return identity.into === undefined ? { ...identity, into: first.contact, joined: plainMember(joined) } : undefined;
  });
  if (pointer === undefined) return NOTHING;
  await enlist(table, user, first.contact, [joined, ...(identityOf(pointer).members ?? [])]);
  return NOTHING;
}

/** The user says that somebody who bears the user's own name is somebody else. */
export async function rememberNotMe(table: Table, user: string, contact: string): Promise<void> {
  await changeItem(table, keys.identity(user, contact), (before) => ({ ...identityOf(before), isNotMe: true }));
}

const plainMember = (member: Member): object => ({ ...member, mergedAt: new Date(member.mergedAt).toISOString() });

/** Who goes with a contact when it is parted from its person: those who were taken for it because of it. */
function sideOf(contact: string, members: readonly Member[]): ReadonlySet<string> {
  const side = new Set([contact]);
  for (let size = 0; size < side.size; ) {
    size = side.size;
    for (const member of members) if (side.has(member.as)) side.add(member.contact);
  }
  return side;
}

/**
 * Take a person apart by the user's word: `contact`, and who was merged because of it, is not who the others are. The word is
 * written first and stands after any crash; then all merges of the person are undone, and those that still have a reason are
 * made again by whoever looks next (`joinNamesakes`). Answers all contacts that were one.
 */
export async function keepApart(table: Table, user: string, contact: string): Promise<readonly string[]> {
  const person = await personOf(table, user, contact);
  const all = [...new Set([...contactsOfPerson(person), contact])];
  const side = sideOf(contact, person.members);
  const others = all.filter((one) => !side.has(one));
  for (const one of all) {
    const apartFrom = side.has(one) ? others : [...side];
    await changeItem(table, keys.identity(user, one), (before) => {
      const { apart = [], ...rest } = identityOf(before);
      return { ...rest, apart: [...new Set([...apart, ...apartFrom])] };
    });
  }
  for (const one of all) await changeItem(table, keys.identity(user, one), (before) => alone(identityOf(before)));
  return all;
}

/** A contact stands for itself again, and for nobody else. */
export async function standAlone(table: Table, user: string, contact: string): Promise<void> {
  await changeItem(table, keys.identity(user, contact), (before) => before && alone(identityOf(before)));
}

const isOf =
  (gone: ReadonlySet<string>) =>
  ({ into, members = [], apart = [] }: Identity): boolean =>
    (into !== undefined && gone.has(into)) ||
    members.some(({ contact }) => gone.has(contact)) ||
    apart.some((one) => gone.has(one));

/** Strike some contacts out of what is kept of all others: who was merged with them stands alone. What is kept of themselves stays. */
export async function strikeOut(table: Table, user: string, gone: ReadonlySet<string>): Promise<void> {
  const own = new Set([...gone].map((contact) => keys.identity(user, contact).SK));
  for (const item of await table.query(...ranges.identities(user))) {
    if (own.has(item.SK) || !isOf(gone)(identityOf(item))) continue;
    await changeItem(table, { PK: item.PK, SK: item.SK }, (before) => {
      const { into, joined, members, apart, ...rest } = identityOf(before);
      const others = members?.filter(({ contact }) => !gone.has(contact)).map(plainMember);
      const isPart = into !== undefined && !gone.has(into);
      return {
        ...rest,
        ...(isPart && { into, joined }),
        ...(others !== undefined && { members: others }),
        ...(apart !== undefined && { apart: apart.filter((one) => !gone.has(one)) }),
      };
    });
  }
}
