import { changeItem } from "../ledger/change-item.ts";
import type { SightingAt } from "../ledger/history.ts";
import type { Member } from "../ledger/identity.ts";
import { keys, ranges } from "../ledger/keys.ts";
import { newest, type SaidAt } from "../ledger/newest.ts";
import { plain, revive } from "../ledger/plain.ts";
import type { Item, Table } from "../ledger/table.ts";
import type { Chapter } from "./chapters.ts";
import type { Facts } from "./facts.ts";
import type { Offered } from "./judge.ts";
import type { OfferKind } from "./offer.ts";
import type { SeenPhone } from "./seen-phone.ts";
import type { Signals } from "./signals.ts";
import type { UserWord } from "./user-word.ts";

/** What is remembered of one contact: who it is, what its turns come to, and when it was last named to the user. */
export interface ContactState extends SaidAt {
  /** The contact that stands for the person. */
  readonly contact: string;
  /** Other contacts of the same person, each with the reason why it is taken for one. */
  readonly members: readonly Member[];
  readonly version: number;
  readonly name?: string;
  readonly address?: string;
  readonly signals: Signals;
  readonly offered?: Offered;
  /** The last that the user has said about the person. */
  readonly word?: UserWord;
  /** The number that the user has told. */
  readonly toldPhone?: SeenPhone;
  /** The last next step that was suggested, and when: none is suggested twice within a season. */
  readonly tipped?: { readonly kind: OfferKind; readonly at: Date };
  /** The agreed time of which the user was told last. */
  readonly agreedAt?: Date;
  /** Subject and Message-ID of the last turn: what a mail to the contact would answer. */
  readonly last?: { readonly subject?: string; readonly messageId?: string };
  /** The last turns, oldest first; they outlive their words. */
  readonly facts: readonly Facts[];
  /** What those were read from, as `known-facts.ts` names it: whatever is as it was is not read again. */
  readonly prints?: string;
  /** What the turns before those come to. */
  readonly past: readonly Chapter[];
  /** Where the last turns are read from; absent while they are all there are. */
  readonly reach?: Reach;
}

/** Their number: as the user has told it, or else as their own mails show it. */
export const phoneOf = ({ toldPhone, signals }: Pick<ContactState, "toldPhone" | "signals">): SeenPhone | undefined =>
  toldPhone ?? signals.phone;

/** The sightings of the last turns and of those before them that only lend their signatures. */
export interface Reach {
  readonly sightings: readonly SightingAt[];
  /** The number of turns in front of the first that is counted anew. */
  readonly context: number;
}

export function fromItem({ PK: _pk, SK: _sk, ...state }: Item): ContactState {
  return revive({ members: [], facts: [], past: [], ...state });
}

/** One contact as last kept. */
export async function contactStateOf(table: Table, user: string, contact: string): Promise<ContactState | undefined> {
  const item = await table.get(keys.contact(user, contact));
  return item && fromItem(item);
}

/** From where a contact's last turns are read, without the rest of what is kept of it. */
export const reachKept = async (table: Table, user: string, contact: string): Promise<Reach | undefined> =>
  (await table.get(keys.contact(user, contact)))?.reach as Reach | undefined;

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

/** What is remembered of a person beside the mails: what the user has told, and what was suggested. Absent says nothing; undefined takes it back. */
export type Told = Partial<Pick<ContactState, "word" | "toldPhone" | "tipped" | "agreedAt">>;

/**
 * Remember what is told of a person: false where nobody of that name is known. What the user has said at a moment yields to
 * what they have said since.
 */
export async function rememberTold(
  table: Table,
  user: string,
  contact: string,
  told: Told | ((state: ContactState) => Told),
  saidAt?: Date,
): Promise<boolean> {
  let isKnown = false;
  await changeItem(table, keys.contact(user, contact), (item) => {
    isKnown = item !== undefined;
    const state = item && fromItem(item);
    if (state === undefined) return undefined;
    const change = typeof told === "function" ? told(state) : told;
    return plain({ ...state, ...(saidAt === undefined ? change : newest(state, change, saidAt)) });
  });
  return isKnown;
}

/** Remember what the user has said about a person. */
export const rememberWord = (table: Table, user: string, contact: string, word: UserWord): Promise<boolean> =>
  rememberTold(table, user, contact, { word });

/** Who was named as a part of another is not named again at once when the two are parted. */
export async function keepOffered(table: Table, user: string, contact: string, offered: Offered): Promise<void> {
  await changeItem(table, keys.contact(user, contact), (item) => {
    const state = item && fromItem(item);
    return state === undefined || state.offered !== undefined ? undefined : plain({ ...state, offered });
  });
}
