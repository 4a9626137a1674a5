import { normalizeAddress } from "../mail/mailbox.ts";
import type { MailDays } from "../people/mail-days.ts";
import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
import { newMailState } from "./mail-state.ts";
import type { SaidAt } from "./newest.ts";
import type { Item, ItemKey, Table } from "./table.ts";
import type { ZoneShard } from "./zones.ts";

/** Who signed up, and how they want to be written to. */
export interface User extends SaidAt {
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
  readonly signUp?: SignUpMail;
  /** The mail in which they confirmed it: delivered again, it still says the same. */
  readonly confirmedBy?: string;
  /** Their address, as long as mail to it comes back, and the moment (ISO 8601) at which it last did. */
  readonly bounced?: string;
  readonly bouncedAt?: string;
  /** They have asked to be erased at this moment (ISO 8601): for everybody but the eraser there is no such user any more. */
  readonly leftAt?: string;
  /** IANA name. */
  readonly zone: string;
  /** None in the first shard of the zone. */
  readonly shard?: ZoneShard;
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

/** The mail by which somebody signed up. `messageId` only where it went to the service alone. */
export interface SignUpMail {
  /** Its name (`identify`): delivered again, it says the same. */
  readonly by: string;
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
  readonly shard?: ZoneShard;
  readonly dueMinute: number;
  readonly days?: MailDays;
  /** Nobody has told the user yet that the first mail was read. */
  readonly isNew?: boolean;
  readonly isPending?: boolean;
  readonly forgotten?: readonly string[];
  readonly confirmedBy?: string;
  /** The user's address to which mail came back, and when: a mail from it that comes later proves that it works again. */
  readonly bounced?: string;
  readonly bouncedAt?: string;
  /** The address to which it came. */
  readonly address: string;
  readonly today: number;
}

const ttlOf = (until: string): number => Math.ceil(Date.parse(until) / 1000);

/** The job that removes all of a sign-up needs to find it still. */
const LAPSE_SECONDS = 3 * 86_400;

/** All that is kept of somebody who has not confirmed goes by itself, and stays once they have. */
const fading = ({ pendingUntil }: Pick<User, "pendingUntil">): { readonly ttl: number | undefined } => ({
  ttl: pendingUntil === undefined ? undefined : ttlOf(pendingUntil) + LAPSE_SECONDS,
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
  shard: user.shard,
  dueMinute: user.dueMinute,
  days: user.days,
  isPending: user.pendingUntil !== undefined,
  pendingUntil: user.pendingUntil,
  confirmedBy: user.confirmedBy,
  forgotten: user.forgotten,
  bounced: user.bounced,
  bouncedAt: user.bouncedAt,
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

/**
 * The addresses of somebody who is about to be confirmed do not fade any more, and ask for a yes still: a crash before the user
 * is changed leaves somebody who may confirm again, and never somebody who has confirmed and whose addresses go.
 */
export const openAddresses = (table: Table, user: User): Promise<void> =>
  tellAddresses(table, { ...user, pendingUntil: undefined }, { isPending: true });

/** Take an address for a new user: false where somebody has it, who is there. One whose user is gone may be taken over. */
export async function claimAddress(table: Table, user: User, now: Date): Promise<boolean> {
  const item = { ...keys.own(normalizeAddress(user.address)), user: user.id, ...fading(user) };
  if (await table.putNew(item)) return true;
  const owner = await ownerOf(table, user.address);
  if (owner !== undefined && !isOver(owner, now)) return owner.id === user.id;
  await table.put(item);
  return true;
}

/** Write a user and the addresses that lead to them. Twice is once. */
export async function putUser(table: Table, user: User): Promise<void> {
  await table.put({ ...keys.user(user.id), ...user, ...fading(user), version: 1 });
  const isNew = await table.putNew({ ...keys.mailState(user.id), ...newMailState, ...fading(user) });
  await tellAddresses(table, user, isNew ? { isNew } : {});
}

/** Write what a crash has left out of a user who was being made: the secret address comes last, so it says whether all is there. */
export async function completeUser(table: Table, user: User): Promise<void> {
  await table.putNew({ ...keys.mailState(user.id), ...newMailState, ...fading(user) });
  const known = await table.get(keys.address(normalizeAddress(user.secretAddress)));
  if (known === undefined) await tellAddresses(table, user, { isNew: true });
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
  const changed = (before: User): Partial<User> => (typeof change === "function" ? change(before) : change);
  const item = await changeItem(table, keys.user(id), (before) => {
    if (before === undefined || hasLeft(before)) return undefined;
    const user = fromItem(before);
    const next = { ...user, ...changed(user) };
    return { ...next, ...fading(next) };
  });
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

/** No address leads to a user any more. Answers how many did. */
export async function forgetAddresses(table: Table, user: User): Promise<number> {
  const found = (await table.getAll(leadingTo(user))).filter((item) => item.user === user.id);
  await table.deleteAll(found);
  return found.length;
}

/** Of a user who has left nothing stays but what leads to them, until nobody can write anything of it any more. */
export async function keepLeavingOnly(table: Table, id: string): Promise<void> {
  await changeItem(table, keys.user(id), (before) => {
    if (before === undefined) return undefined;
    const { address, addresses, formerAddresses, secretAddress, leftAt } = fromItem(before);
    return { id, address, addresses, formerAddresses, secretAddress, leftAt };
  });
}

/** True while this very leaving of a user is under way, and not another one's under the same id. */
export async function isLeaving(table: Table, id: string, leftAt: string): Promise<boolean> {
  return (await table.get(keys.user(id)))?.leftAt === leftAt;
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

/**
 * Whoever takes in a mail of the user's knows from now on that mail to an address of theirs comes back, or that it does no
 * more: at the secret address, at former ones, and, by the user, at one that is made later. Any of them may get the mail that
 * proves it. An item at a time, as who reads reports may make no other calls (`infra/feedback.ts`).
 */
export async function noteBounced(
  table: Table,
  { id }: Pick<User, "id">,
  known: Pick<User, "bounced" | "bouncedAt">,
): Promise<void> {
  const { bounced, bouncedAt } = known;
  const item = await changeItem(table, keys.user(id), (before) =>
    before === undefined || hasLeft(before) ? undefined : { ...before, bounced, bouncedAt },
  );
  if (item === undefined) return;
  const { secretAddress, formerAddresses = [] } = fromItem(item);
  for (const address of [...formerAddresses.map((one) => one.address), secretAddress])
    await changeItem(table, keys.address(normalizeAddress(address)), (before) =>
      before === undefined || (before.bounced === bounced && before.bouncedAt === bouncedAt)
        ? undefined
        : { ...before, bounced, bouncedAt },
    );
}

const fromItem = ({ PK: _pk, SK: _sk, version: _version, ttl: _ttl, ...user }: Item): User => user as unknown as User;

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
  return arrivalOf(
    await table.count(keys.address(normalizeAddress(address)), at.toISOString().slice(0, 10)),
    address,
    at,
  );
}

/** Tell whose an address is for a mail that was counted when it came, or is handed over by its owner. */
export async function arriveUncounted(table: Table, address: string, at: Date): Promise<Arrival | undefined> {
  return arrivalOf(await table.get(keys.address(normalizeAddress(address))), address, at);
}

function arrivalOf(item: Item | undefined, address: string, at: Date): Arrival | undefined {
  // An address that was given up leads here for a while, and then nowhere; the table forgets it later.
  if (item === undefined || isPast(item.until, at) || isPast(item.pendingUntil, at)) return undefined;
  return { ...item, address, today: item.counter ?? 0 } as unknown as Arrival;
}
