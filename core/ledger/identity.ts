import { isPersonal, type SameName, standsBefore } from "../people/same-person.ts";
import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
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
  readonly apart?: readonly string[];
  readonly isNotMe?: true;
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
  const items = await table.getAll(a.map((contact) => keys.identity(user, contact)));
  const apart = new Set(items.flatMap((item) => identityOf(item).apart ?? []));
  return b.some((contact) => apart.has(contact));
}

/**
 * Take two contacts for one person. Answers that person, or undefined when they are one already, when the user has said that
 * they are not, when one of them is nobody's own, or when they would be too many. Can be repeated after a crash: members come first, then the pointers.
 */
export async function unite(
  table: Table,
  user: string,
  { a, b, why, now }: { readonly a: string; readonly b: string; readonly why: SameName; readonly now: Date },
): Promise<Person | undefined> {
  if (![a, b].every(isPersonal)) return undefined;
  const [one, other] = [await personOf(table, user, a), await personOf(table, user, b)];
  if (one.contact === other.contact) return undefined;
  const [first, second] = standsBefore(one.contact, other.contact) ? [one, other] : [other, one];
  if (await isApart(table, user, contactsOfPerson(first), contactsOfPerson(second))) return undefined;
  const joined: Member = { contact: second.contact, as: second === one ? b : a, ...why, mergedAt: now };
  const added = [joined, ...second.members];
  if (first.members.length + second.members.length + 1 > MAX_MEMBERS) return undefined;
  const item = await changeItem(table, keys.identity(user, first.contact), (before) => {
    const { members = [], into, ...rest } = identityOf(before);
    // Another handler has made it a part of somebody meanwhile: that is seen the next time.
    if (into !== undefined) return undefined;
    const fresh = added.filter((member) => !members.some(({ contact }) => contact === member.contact));
    return { ...rest, members: [...members, ...fresh].map(plainMember) };
  });
  if (item === undefined) return undefined;
  await changeItem(table, keys.identity(user, second.contact), (before) => {
    const { members: _members, ...rest } = identityOf(before);
    return { ...rest, into: first.contact };
  });
  return { contact: first.contact, members: (identityOf(item).members ?? []).map(reviveMember) };
}

/** The user says that somebody who bears the user's own name is somebody else. */
export async function rememberNotMe(table: Table, user: string, contact: string): Promise<void> {
  await changeItem(table, keys.identity(user, contact), (before) => ({ ...identityOf(before), isNotMe: true }));
}

const plainMember = (member: Member): object => ({ ...member, mergedAt: new Date(member.mergedAt).toISOString() });

/**
 * Take a person apart by the user's word: `contact` is not who the others are. All merges of the person are undone, and those
 * that still have a reason are made again by whoever looks next (`joinNamesakes`); the two sides never meet again by themselves.
 */
export async function keepApart(table: Table, user: string, contact: string): Promise<readonly string[]> {
  const person = await personOf(table, user, contact);
  const all = contactsOfPerson(person);
  const others = all.filter((one) => one !== contact);
  // The contact that lists the members comes last: until then the whole can be repeated after a crash.
  for (const one of all.toReversed()) {
    const apartFrom = one === contact ? others : [contact];
    await changeItem(table, keys.identity(user, one), (before) => {
      const { apart = [], into: _into, members: _members, ...rest } = identityOf(before);
      return { ...rest, apart: [...new Set([...apart, ...apartFrom])] };
    });
  }
  return all;
}
