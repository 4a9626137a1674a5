import { sightingsOf } from "../ledger/history.ts";
import { keys, ranges } from "../ledger/keys.ts";
import { plain, revive } from "../ledger/plain.ts";
import type { Item, Table } from "../ledger/table.ts";
import type { User } from "../ledger/users.ts";
import { type Mailbox, normalizeAddress } from "../mail/mailbox.ts";
import { contactKey } from "../people/contact.ts";
import { mergeTurns, type Turn } from "../thread/turn.ts";
import type { Offered } from "./judge.ts";
import { namesIn } from "./names.ts";
import { type Signals, signalsOf } from "./signals.ts";

/** What is remembered of one contact: who it is, what its turns say, and when it was last named to the user. */
export interface ContactState {
  readonly contact: string;
  readonly version: number;
  readonly name?: string;
  readonly address?: string;
  readonly signals: Signals;
  readonly offered?: Offered;
  /** Subject and Message-ID of the last turn: what a mail to the contact would answer. */
  readonly last?: { readonly subject?: string; readonly messageId?: string };
}

// In each round one of those who write at once succeeds.
const MAX_TRIES = 12;

function fromItem({ PK: _pk, SK: _sk, ...state }: Item): ContactState {
  return revive(state);
}

/** Whose names a conversation is full of without being about them. */
const namesOf = (user: User, contact: string, turns: readonly Turn[]): string[] => [
  user.name ?? "",
  ...user.addresses.map((address) => address.slice(0, address.indexOf("@"))),
  ...namesIn(turns),
  contact.replace(/^name:|@.*$/g, ""),
];

const mailboxesOf = (turns: readonly Turn[]): Mailbox[] =>
  turns.toReversed().flatMap(({ author, to, cc }) => [author, ...to, ...cc]);

/** A name as a person writes it: "Roe, Jane" turned round, an address in place of a name passed over. */
function shownName(name: string | undefined): string | undefined {
  if (name === undefined || name.includes("@")) return undefined;
  const [last, first, ...more] = name.replace(/^['"]|['"]$/g, "").split(/,\s*/);
  return (first !== undefined && more.length === 0 ? `${first} ${last}` : name).trim() || undefined;
}

/** What all turns of one contact come to. Undefined when none of them has a date. */
export function stateOf(
  turns: readonly Turn[],
  { contact, user, before }: { readonly contact: string; readonly user: User; readonly before?: ContactState },
): ContactState | undefined {
  const own = new Set(user.addresses.map(normalizeAddress));
  const isMine = ({ author }: Turn): boolean =>
    author.address !== undefined && own.has(normalizeAddress(author.address));
  const seen = mailboxesOf(turns).filter((mailbox) => contactKey(mailbox) === contact);
  const name = seen.map((mailbox) => shownName(mailbox.name)).find((shown) => shown !== undefined);
  const signals = signalsOf(turns, isMine, namesOf(user, contact, turns), user.zone);
  const last = turns.at(-1);
  return (
    signals && {
      contact,
      version: (before?.version ?? 0) + 1,
      name,
      address: seen.find(({ address }) => address !== undefined)?.address,
      signals,
      offered: before?.offered,
      last: { subject: last?.subject, messageId: last?.messageId },
    }
  );
}

/** Read a contact's turns again and keep what they come to. Reads the items of this contact only. */
export async function refresh(table: Table, user: User, contact: string, now: Date): Promise<ContactState | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const before = await contactStateOf(table, user.id, contact);
    const turns = mergeTurns(await sightingsOf(table, user.id, contact, now));
    const state = stateOf(turns, { contact, user, before });
    if (state === undefined || (await save(table, user.id, state, before?.version))) return state;
  }
  throw new Error("a contact is changed too often at once");
}

function save(table: Table, user: string, state: ContactState, version: number | undefined): Promise<boolean> {
  return table.putVersion({ ...keys.contact(user, state.contact), ...plain(state) }, version);
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
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const state = await contactStateOf(table, user, contact);
    if (state === undefined) return;
    if (
      await save(
        table,
        user,
        { ...state, version: state.version + 1, offered: { at, times: (state.offered?.times ?? 0) + 1 } },
        state.version,
      )
    )
      return;
  }
}
