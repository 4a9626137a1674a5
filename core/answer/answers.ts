import type { Authorless } from "../buddy/attribute.ts";
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
  /** Nobody can tell who wrote what the user has forwarded on a day (ISO 8601). */
  | { readonly kind: "who"; readonly on: string; readonly subject?: string }
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
  | {
      readonly of: "user";
      readonly user: Kept<Partial<Pick<User, "dueMinute" | "days" | "language">>>;
    }
  | { readonly of: "sender"; readonly sender: Sender; readonly isOwn: boolean }
  /** A domain was not left out yet. */
  | { readonly of: "domain"; readonly domain: string; readonly wasLeftOut: boolean }
  | { readonly of: "mail"; readonly mail: Kept<Partial<Pick<MailState, "isSubscribed" | "pausedUntil">>> };

/** A mail that was heeded, and when it came in. */
interface Heard {
  readonly mail: string;
  readonly at: Date;
}

/** What stood before the answer in a mail, or before a tap. */
export interface Undo {
  readonly mail: string;
  /** Its own button has taken it back: "undo" means what was said before it. */
  readonly isBack?: boolean;
  readonly before: readonly Before[];
}

/** All that is remembered of a user's answers. */
export interface Answers {
  /** The mails that were heeded, as far back as changes are looked at again. */
  readonly heard: readonly Heard[];
  /** Up to where all was heard (ISO 8601): the cutoff of the daily reply stands still while the user is paused. */
  readonly heardUntil?: string;
  /** It was told that the first mail was read. */
  readonly isFirstTold?: boolean;
  /** The local date on which it was last told that the secret address can be seen. */
  readonly exposedOn?: string;
  /** What no mail of ours has confirmed yet. */
  readonly noted: readonly Noted[];
  /** What the last answers and taps changed, to be taken back; the last one stands last. */
  readonly undos: readonly Undo[];
  /** Who has written besides the user, the last ones last. */
  readonly senders?: readonly Sender[];
  /** The forward of which the user was asked who wrote it. */
  readonly asked?: Authorless;
  /** The local date on which the user was last asked what they meant. */
  readonly askedOn?: string;
  /** The local date on which the user was last told that the mails have ended. */
  readonly endedOn?: string;
}

const NONE: Answers = { heard: [], noted: [], undos: [] };
const MAX_NOTED = 20;
// Whoever knows a secret address can write from ever new ones.
const MAX_SENDERS = 60;
const MAX_OPEN = 10;
const MAX_UNDOS = 8;

// A handler that is slow may still come with what another one has heard a while ago.
const KNOWN_MS = 24 * 3_600_000;
const MAX_HEARD = 1_000;

/** What lies far before the overlap is never looked at again, so it need not be known. */
const stillLookedAt = ({ heard, heardUntil }: Answers): readonly Heard[] => {
  const from = heardUntil === undefined ? 0 : Date.parse(heardUntil) - KNOWN_MS;
  return heard.filter(({ at }) => at.getTime() >= from).slice(-MAX_HEARD);
};

export const isHeard = ({ heard }: Answers, mail: string): boolean => heard.some((one) => one.mail === mail);

const sameAs = (one: Noted) => {
  const text = JSON.stringify(one);
  return (other: Noted): boolean => JSON.stringify(other) === text;
};

/** What is still to be told when this was: each once, whatever came in or was told by somebody else meanwhile. */
export const withoutTold = (noted: readonly Noted[], told: readonly Noted[]): Noted[] =>
  told.reduce<Noted[]>(
    (left, one) => {
      const i = left.findIndex(sameAs(one));
      return i < 0 ? left : left.toSpliced(i, 1);
    },
    [...noted],
  );

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
    return (
      next &&
      plain({
        ...next,
        heard: stillLookedAt(next),
        noted: next.noted.slice(-MAX_NOTED),
        undos: next.undos.slice(-MAX_UNDOS),
        senders: next.senders?.slice(-MAX_SENDERS),
      })
    );
  });
}

/**
 * Somebody has written from these addresses, and nobody has asked the user about them yet. One change, however many strangers
 * have written: beyond ten that are open none is taken note of.
 */
export async function noteSenders(table: Table, user: string, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  await changeAnswers(table, user, ({ senders = [], ...answers }) => {
    const known = new Set(senders.map(({ address }) => address));
    const open = senders.filter(({ state }) => state === "new").length;
    const added = [...new Set(addresses)].filter((one) => !known.has(one)).slice(0, Math.max(0, MAX_OPEN - open));
    if (added.length === 0) return undefined;
    return { ...answers, senders: [...senders, ...added.map((address) => ({ address, state: "new" }) as const)] };
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

/** The addresses of which the user has not said yet whose they are. */
export const openSenders = (answers: Answers, { addresses }: Pick<User, "addresses">): string[] =>
  sendersIn(answers, "new", "asked").filter((address) => !addresses.includes(address));

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
    answers.undos.some((one) => one.mail === mail)
      ? undefined
      : { ...answers, undos: [...answers.undos, { mail, before }] },
  );
}
