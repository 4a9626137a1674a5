import { normalizeAddress } from "../mail/mailbox.ts";
import type { MailDays } from "../people/mail-days.ts";
import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
import { newMailState } from "./mail-state.ts";
import type { Item, ItemKey, Table } from "./table.ts";

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
  /** Domains of which nobody is to be named, in lower case and ASCII; whoever is below one is meant too. */
  readonly neverDomains?: readonly string[];
  /** They have signed up and not confirmed it yet: until this moment (ISO 8601) all of it waits, and then it goes. */
  readonly pendingUntil?: string;
  /** They have asked to be erased at this moment (ISO 8601): for everybody but the eraser there is no such user any more. */
  readonly leftAt?: string;
  /** IANA name. */
  readonly zone: string;
  /** Whose word the zone is; where it is not the user's, their mails may teach another. */
  readonly zoneFrom?: "mails" | "user";
  /** Minute of the local day at which the daily reply is due. */
  readonly dueMinute: number;
  /** Working days, where none are told. */
  readonly days?: MailDays;
  /** ISO 639-1; English where none is told. */
  readonly language?: string;
  /** Contacts about whom nothing is filed any more, because they asked so (`forgottenName`). */
  readonly forgotten?: readonly string[];
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
  readonly days?: MailDays;
  /** Nobody has told the user yet that the first mail was read. */
  readonly isNew?: boolean;
  readonly isPending?: boolean;
  readonly forgotten?: readonly string[];
  readonly today: number;
}

/** What the addresses of a user know of them: what `receive` needs. */
const knownOf = ({ id, addresses, zone, dueMinute, days, pendingUntil, forgotten }: User): object => ({
  user: id,
  addresses,
  zone,
  dueMinute,
  days,
  isPending: pendingUntil !== undefined,
  forgotten,
});

/** What was sent to an address, and who has heard that it works, stays as it is when its user changes. */
const learn = (table: Table, address: string, known: object): Promise<Item | undefined> =>
  changeItem(table, keys.address(normalizeAddress(address)), (before) => ({ ...before, ...known }));

const ttlOf = (until: string): number => Math.ceil(Date.parse(until) / 1000);

/** Let every address that leads to a user know of them, the secret address last: until then no mail finds a half-made user. */
async function tellAddresses(table: Table, user: User, more: object = {}): Promise<void> {
  const { id, addresses, formerAddresses = [], secretAddress } = user;
  await table.putAll(addresses.map((address) => ({ ...keys.own(normalizeAddress(address)), user: id })));
  for (const { address, until } of formerAddresses)
    await learn(table, address, { ...knownOf(user), until, ttl: ttlOf(until) });
  await learn(table, secretAddress, { ...knownOf(user), ...more });
}

/** Write a user and the addresses that lead to them. Twice is once. */
export async function putUser(table: Table, user: User): Promise<void> {
  await table.put({ ...keys.user(user.id), ...user, version: 1 });
  const isNew = await table.putNew({ ...keys.mailState(user.id), ...newMailState });
  await tellAddresses(table, user, isNew ? { isNew } : {});
}

/**
 * Change what is known of a user, under its version: what somebody else has changed meanwhile stays. The addresses learn it
 * last. Answers the user as they are then; undefined where there is none.
 */
export async function changeUser(
  table: Table,
  id: string,
  change: Partial<User> | ((user: User) => Partial<User>),
): Promise<User | undefined> {
  const changed = (before: Item): Partial<User> => (typeof change === "function" ? change(fromItem(before)) : change);
  const item = await changeItem(table, keys.user(id), (before) =>
    before === undefined || hasLeft(before) ? undefined : { ...before, ...changed(before) },
  );
  if (item === undefined) return undefined;
  const user = fromItem(item);
  await tellAddresses(table, user);
  if ((await userOf(table, id)) !== undefined) return user;
  // They were erased while the addresses were told: none of these may lead to nobody.
  await forgetAddresses(table, user);
  return undefined;
}

/** Everything that leads a mail to this user: other users' claims on the same addresses stay. */
const leadingTo = ({ addresses, formerAddresses = [], secretAddress }: User): ItemKey[] => [
  keys.address(normalizeAddress(secretAddress)),
  ...formerAddresses.map(({ address }) => keys.address(normalizeAddress(address))),
  ...addresses.map((address) => keys.own(normalizeAddress(address))),
];

/** No address leads to a user any more. */
export async function forgetAddresses(table: Table, user: User): Promise<void> {
  const found = await table.getAll(leadingTo(user));
  await table.deleteAll(found.filter((item) => item.user === user.id));
}

/** Mark that a user leaves. `isFirst` for exactly one caller; undefined where there is no such user. */
export async function markLeft(
  table: Table,
  id: string,
  at: Date,
): Promise<{ readonly user: User; readonly isFirst: boolean } | undefined> {
  const marked = await changeItem(table, keys.user(id), (before) =>
    before === undefined || hasLeft(before) ? undefined : { ...before, leftAt: at.toISOString() },
  );
  const item = marked ?? (await table.get(keys.user(id)));
  return item && { user: fromItem(item), isFirst: marked !== undefined };
}

/** The user knows from now on that it works. */
export async function noteWelcomed(table: Table, { secretAddress }: Pick<User, "secretAddress">): Promise<void> {
  await changeItem(table, keys.address(normalizeAddress(secretAddress)), (before) =>
    before?.isNew === true ? { ...before, isNew: false } : undefined,
  );
}

const fromItem = ({ PK: _pk, SK: _sk, version: _version, ...user }: Item): User => user as unknown as User;

/** The user whose own address this is. */
export async function ownerOf(table: Table, address: string): Promise<User | undefined> {
  const item = await table.get(keys.own(normalizeAddress(address)));
  return item && userOf(table, String(item.user));
}

const hasLeft = ({ leftAt }: Item): boolean => leftAt !== undefined;

/** A user by id; nobody, once they have asked to be erased. */
export async function userOf(table: Table, id: string): Promise<User | undefined> {
  const item = await table.get(keys.user(id));
  return item === undefined || hasLeft(item) ? undefined : fromItem(item);
}

/** Count one arrival at an address and tell whose it is; undefined when it is nobody's. */
export async function arrive(table: Table, address: string, at: Date): Promise<Arrival | undefined> {
  const item = await table.count(keys.address(normalizeAddress(address)), at.toISOString().slice(0, 10));
  // An address that was given up leads here for a while, and then nowhere; the table forgets it later.
  if (item === undefined || (item.until !== undefined && Date.parse(String(item.until)) <= at.getTime()))
    return undefined;
  return { ...item, today: item.counter } as unknown as Arrival;
}
