import { normalizeAddress } from "../mail/mailbox.ts";
import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
import { newMailState } from "./mail-state.ts";
import type { Item, Table } from "./table.ts";

/** Who signed up, and how they want to be written to. */
export interface User {
  readonly id: string;
  readonly name?: string;
  /** Where the daily reply goes. */
  readonly address: string;
  /** All addresses that are proved to be the user's own, `address` among them. In lower case. */
  readonly addresses: readonly string[];
  readonly secretAddress: string;
  /** Secret addresses of before, which still lead here until a moment (ISO 8601). */
  readonly formerAddresses?: readonly FormerAddress[];
  /** They have signed up and not confirmed it yet: until this moment (ISO 8601) all of it waits, and then it goes. */
  readonly pendingUntil?: string;
  readonly signUp?: SignUpMail;
  /** The mail in which they confirmed it: delivered again, it still says the same. */
  readonly confirmedBy?: string;
  /** IANA name. */
  readonly zone: string;
  /** Minute of the local day at which the daily reply is due. */
  readonly dueMinute: number;
  /** ISO 639-1; English where none is told. */
  readonly language?: string;
}

/** The mail by which somebody signed up. `messageId` only where it went to the service alone. */
export interface SignUpMail {
  /** ISO 8601. */
  readonly at: string;
  readonly messageId?: string;
}

export interface FormerAddress {
  readonly address: string;
  readonly until: string;
}

/** Whose a recipient address is, with what `receive` needs of the user, and how many mails came to it on this UTC day. */
export interface Arrival {
  readonly user: string;
  readonly addresses: readonly string[];
  readonly zone: string;
  readonly dueMinute: number;
  /** Nobody has told the user yet that the first mail was read. */
  readonly isNew?: boolean;
  readonly isPending?: boolean;
  readonly confirmedBy?: string;
  /** The address to which it came. */
  readonly address: string;
  readonly today: number;
}

const ttlOf = (until: string): number => Math.ceil(Date.parse(until) / 1000);

/** All that is kept of somebody who has not confirmed goes by itself, and stays once they have. */
const fading = ({ pendingUntil }: Pick<User, "pendingUntil">): { readonly ttl: number | undefined } => ({
  ttl: pendingUntil === undefined ? undefined : ttlOf(pendingUntil),
});

const isPast = (moment: unknown, now: Date): boolean =>
  moment !== undefined && Date.parse(String(moment)) <= now.getTime();

/** They have not confirmed in time: nothing of it counts any more, whether or not the table has forgotten it. */
export const isOver = ({ pendingUntil }: Pick<User, "pendingUntil">, now: Date): boolean => isPast(pendingUntil, now);

/** What the addresses of a user know of them: what `receive` needs. */
const knownOf = (user: User): object => ({
  user: user.id,
  addresses: user.addresses,
  zone: user.zone,
  dueMinute: user.dueMinute,
  isPending: user.pendingUntil !== undefined,
  pendingUntil: user.pendingUntil,
  confirmedBy: user.confirmedBy,
  ...fading(user),
});

/** What was sent to an address, and who has heard that it works, stays as it is when its user changes. */
const learn = (table: Table, address: string, known: object): Promise<Item | undefined> =>
  changeItem(table, keys.address(normalizeAddress(address)), (before) => ({ ...before, ...known }));

/** Let every address that leads to a user know of them, the secret address last: until then no mail finds a half-made user. */
async function tellAddresses(table: Table, user: User, more: object = {}): Promise<void> {
  const { id, addresses, formerAddresses = [], secretAddress } = user;
  await table.putAll(
    addresses.map((address) => ({ ...keys.own(normalizeAddress(address)), user: id, ...fading(user) })),
  );
  for (const { address, until } of formerAddresses)
    await learn(table, address, { ...knownOf(user), until, ttl: ttlOf(until) });
  await learn(table, secretAddress, { ...knownOf(user), ...more });
}

/** Write a user and the addresses that lead to them. Twice is once. */
export async function putUser(table: Table, user: User): Promise<void> {
  await table.put({ ...keys.user(user.id), ...user, ...fading(user), version: 1 });
  const isNew = await table.putNew({ ...keys.mailState(user.id), ...newMailState, ...fading(user) });
  await tellAddresses(table, user, isNew ? { isNew } : {});
}

/** Write what a crash has left out of a user who was being made: the secret address comes last, so it says whether all is there. */
export async function completeUser(table: Table, user: User): Promise<void> {
  const known = await table.get(keys.address(normalizeAddress(user.secretAddress)));
  if (known === undefined) await tellAddresses(table, user, { isNew: true });
}

/**
 * Change what is known of a user, under its version: what somebody else has changed meanwhile stays. The addresses learn it
 * last. Answers the user as they are then; undefined where there is none.
 */
export async function changeUser(table: Table, id: string, change: Partial<User>): Promise<User | undefined> {
  const item = await changeItem(table, keys.user(id), (before) => {
    const next = before && { ...fromItem(before), ...change };
    return next && { ...next, ...fading(next) };
  });
  if (item === undefined) return undefined;
  const user = fromItem(item);
  await tellAddresses(table, user);
  return user;
}

/** The user knows from now on that it works. */
export async function noteWelcomed(table: Table, { secretAddress }: Pick<User, "secretAddress">): Promise<void> {
  await changeItem(table, keys.address(normalizeAddress(secretAddress)), (before) =>
    before?.isNew === true ? { ...before, isNew: false } : undefined,
  );
}

const fromItem = ({ PK: _pk, SK: _sk, version: _version, ttl: _ttl, ...user }: Item): User => user as unknown as User;

/** The user whose own address this is. */
export async function ownerOf(table: Table, address: string): Promise<User | undefined> {
  const item = await table.get(keys.own(normalizeAddress(address)));
  return item && userOf(table, String(item.user));
}

/** A user by id. */
export async function userOf(table: Table, id: string): Promise<User | undefined> {
  const item = await table.get(keys.user(id));
  return item && fromItem(item);
}

/** Count one arrival at an address and tell whose it is; undefined when it is nobody's. */
export async function arrive(table: Table, address: string, at: Date): Promise<Arrival | undefined> {
  const item = await table.count(keys.address(normalizeAddress(address)), at.toISOString().slice(0, 10));
  // An address that was given up leads here for a while, and then nowhere; the table forgets it later.
  if (item === undefined || isPast(item.until, at) || isPast(item.pendingUntil, at)) return undefined;
  return { ...item, address, today: item.counter } as unknown as Arrival;
}
