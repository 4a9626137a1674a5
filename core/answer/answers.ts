import type { Told } from "../buddy/contact-state.ts";
import { changeItem } from "../ledger/change-item.ts";
import { keys } from "../ledger/keys.ts";
import type { MailState } from "../ledger/mail-state.ts";
import { plain, revive } from "../ledger/plain.ts";
import type { Item, Table } from "../ledger/table.ts";
import type { User } from "../ledger/users.ts";
import type { Action, Known } from "./action.ts";

/**
 * What is to be told beside the names of the day: an action that was done, with the name of whom it is about; words that made
 * no sense; the first mail that was read (`theirs`: the days of what it showed of the other's, ISO 8601); a secret address
 * that stood in To or Cc.
 */
export type Noted =
  | { readonly kind: "first"; readonly name: string; readonly theirs: readonly string[]; readonly phone?: string }
  | { readonly kind: "exposed"; readonly name: string }
  | { readonly kind: "taken"; readonly address: string }
  | { readonly kind: "done"; readonly action: Action; readonly name?: string }
  | { readonly kind: "unclear"; readonly text: string; readonly about: readonly Known[] };

/** What is kept of something, where null says that there was nothing: the table leaves out what is undefined. */
type Kept<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> | null };

/** An address from which somebody has written to the secret address, proved, and what the user says of it. */
export interface Sender {
  readonly address: string;
  readonly state: "new" | "asked" | "mine" | "not-mine";
}

/** What stood somewhere before an answer changed it. */
export type Before =
  | { readonly of: "contact"; readonly contact: string; readonly told: Kept<Told> }
  | { readonly of: "user"; readonly user: Kept<Pick<User, "dueMinute" | "zone" | "language">> }
  | { readonly of: "sender"; readonly sender: Sender; readonly isOwn: boolean }
  | { readonly of: "mail"; readonly mail: Kept<Pick<MailState, "isSubscribed" | "pausedUntil">> };

/** All that is remembered of a user's answers. */
export interface Answers {
  /** The mails that were heeded, the last ones. */
  readonly heard: readonly string[];
  /** What no mail of ours has confirmed yet. */
  readonly noted: readonly Noted[];
  /** What the answer in this mail changed, to be taken back. */
  readonly undo?: { readonly mail: string; readonly before: readonly Before[] };
  /** Who has written besides the user, the last ones last. */
  readonly senders?: readonly Sender[];
  /** They have been told that the first mail was read. */
  readonly isFirstTold?: boolean;
  /** The local date on which the user was last asked what they meant. */
  readonly askedOn?: string;
}

const NONE: Answers = { heard: [], noted: [] };
// More than anybody writes within the minutes that changes are looked at twice.
const MAX_HEARD = 40;
const MAX_NOTED = 20;
// Whoever knows a secret address can write from ever new ones.
const MAX_SENDERS = 60;
const MAX_OPEN = 10;

const fromItem = ({ PK: _pk, SK: _sk, version: _version, ...answers }: Item): Answers =>
  revive({ ...NONE, ...answers });

/** What is remembered of the answers of a user. */
export async function answersOf(table: Table, user: string): Promise<Answers> {
  const item = await table.get(keys.answers(user));
  return item === undefined ? NONE : fromItem(item);
}

/** Change what is remembered, again from the start when somebody else was faster. Undefined from `change` leaves it. */
export async function changeAnswers(
  table: Table,
  user: string,
  change: (answers: Answers) => Answers | undefined,
): Promise<void> {
  await changeItem(table, keys.answers(user), (item) => {
    const next = change(item === undefined ? NONE : fromItem(item));
    const cut = next && { heard: next.heard.slice(-MAX_HEARD), noted: next.noted.slice(-MAX_NOTED) };
    return next && plain({ ...next, ...cut, senders: next.senders?.slice(-MAX_SENDERS) });
  });
}

/** Somebody has written from this address, and nobody has asked the user about it yet. */
export async function noteSender(table: Table, user: string, address: string): Promise<void> {
  await changeAnswers(table, user, ({ senders = [], ...answers }) => {
    const isFull = senders.filter(({ state }) => state === "new").length >= MAX_OPEN;
    if (isFull || senders.some((one) => one.address === address)) return undefined;
    return { ...answers, senders: [...senders, { address, state: "new" }] };
  });
}

/** The user has been asked about these addresses. */
export async function noteAsked(table: Table, user: string, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  await changeAnswers(table, user, ({ senders = [], ...answers }) => ({
    ...answers,
    senders: senders.map((one) =>
      one.state === "new" && addresses.includes(one.address) ? { ...one, state: "asked" } : one,
    ),
  }));
}

/** The addresses in a state, the last ones first. */
export const sendersIn = ({ senders = [] }: Answers, ...states: readonly Sender["state"][]): string[] =>
  senders
    .filter(({ state }) => states.includes(state))
    .map(({ address }) => address)
    .reverse();

/** About so many addresses a mail asks whether they are the user's own. */
const MOST_ASKED = 2;

/** The addresses that the next mail asks about. */
export const sendersToAsk = (answers: Answers, { addresses }: Pick<User, "addresses">): string[] =>
  sendersIn(answers, "new")
    .filter((address) => !addresses.includes(address))
    .slice(0, MOST_ASKED);

/**
 * Keep what stands somewhere before it is changed, so that a crash on the way cannot lose it. Who comes a second time, for the
 * same mail, finds it changed already: then what was kept first counts.
 */
export async function keepBefore(
  table: Table,
  user: string,
  { mail, before }: { readonly mail: string; readonly before: readonly Before[] },
): Promise<void> {
  if (before.length === 0) return;
  await changeAnswers(table, user, (answers) =>
    answers.undo?.mail === mail ? undefined : { ...answers, undo: { mail, before } },
  );
}
