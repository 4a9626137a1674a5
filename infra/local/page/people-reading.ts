import { createHash } from "node:crypto";
import { type ContactState, contactStateOf, contactStates } from "../../../core/buddy/contact-state.ts";
import { type Judgement, judge } from "../../../core/buddy/judge.ts";
import { judgedOf, stateOf } from "../../../core/buddy/read-state.ts";
import { turnsOf } from "../../../core/buddy/refresh.ts";
import { type Story, storyOf } from "../../../core/buddy/story.ts";
import { type TopicSpread, topicSpreadOf, withSpecial } from "../../../core/buddy/topic-spread.ts";
import { type Change, changesBetween, sightingsOf } from "../../../core/ledger/history.ts";
import { contactsOfPerson, personOf } from "../../../core/ledger/identity.ts";
import { mailStateOf } from "../../../core/ledger/mail-state.ts";
import type { Table } from "../../../core/ledger/table.ts";
import { type User, userOf } from "../../../core/ledger/users.ts";
import { CROWD, contactKey, UNATTRIBUTED } from "../../../core/people/contact.ts";
import type { Turn } from "../../../core/thread/turn.ts";

/** Somebody the user writes with, and where they stand now. */
export interface Person {
  /** Names them in an address of this page: a hash, so that no mail address comes to stand in the history of a browser. */
  readonly key: string;
  readonly state: ContactState;
  readonly judgement: Judgement;
}

/** Where the people of a user are found, as of a moment. */
export interface Ledger {
  readonly table: Table;
  readonly userId: string;
  readonly now: Date;
}

const NOBODY: ReadonlySet<string> = new Set([CROWD, UNATTRIBUTED]);
const START = new Date(0);
const DAY = 86_400_000;

/** How somebody is called: by name, else by address, else by the key they are filed under. */
export const personName = ({ name, address, contact }: ContactState): string =>
  name ?? address ?? contact.replace(/^name:/, "");

export const personKey = (contact: string): string =>
  createHash("sha256").update(contact).digest("base64url").slice(0, 22);

/** All that was noted of the mails so far. */
export const changesOf = ({ table, userId, now }: Ledger): Promise<Change[]> =>
  changesBetween(table, userId, START, new Date(now.getTime() + DAY));

/** All turns with whoever a contact is. */
async function turnsWith({ table, userId, now }: Ledger, contact: string): Promise<Turn[]> {
  return turnsOf(table, userId, await personOf(table, userId, contact), now);
}

/** The state as the next daily reply would make it. Nothing is written: looking changes nothing. */
async function freshState(ledger: Ledger, user: User, contact: string, before: ContactState | undefined) {
  const person = await personOf(ledger.table, ledger.userId, contact);
  return stateOf(await turnsOf(ledger.table, ledger.userId, person, ledger.now), { person, user, before });
}

function shown(kept: ContactState, spread: TopicSpread, now: Date): Person {
  const state = withSpecial(kept, spread);
  return { key: personKey(state.contact), state, judgement: judge(state.signals, state, now) };
}

/** The user, and who is kept and touched: what is to be known before anybody is looked at. */
interface Overview {
  readonly user: User;
  readonly contacts: ReadonlySet<string>;
  /** Who was on a mail since the last daily reply. */
  readonly touched: ReadonlySet<string>;
  readonly spread: TopicSpread;
}

async function overview(ledger: Ledger): Promise<Overview | undefined> {
  const { table, userId } = ledger;
  const [user, mailState] = [await userOf(table, userId), await mailStateOf(table, userId)];
  if (user === undefined) return undefined;
  const changes = await changesOf(ledger);
  const cutoff = mailState?.cutoff ?? "";
  const since = changes.filter(({ at }) => at.toISOString() >= cutoff);
  const contactsOf = (some: readonly Change[]) => new Set(some.flatMap(({ contacts }) => contacts));
  const spread = await topicSpreadOf(table, userId);
  return { user, contacts: contactsOf(changes), touched: contactsOf(since), spread };
}

/** One of them as they stand now. Who was touched since the last daily reply is read anew. */
async function personAt(
  ledger: Ledger,
  { user, touched, spread }: Overview,
  contact: string,
  kept: ContactState | undefined,
): Promise<Person | undefined> {
  if (NOBODY.has(contact)) return undefined;
  const isTouched = contactsOfPerson(kept ?? { contact, members: [] }).some((one) => touched.has(one));
  const state = kept && !isTouched ? kept : await freshState(ledger, user, contact, kept);
  return state && shown(state, spread, ledger.now);
}

/** Everybody who was on a mail, the closest first. */
export async function peopleOf(ledger: Ledger): Promise<Person[]> {
  const seen = await overview(ledger);
  if (seen === undefined) return [];
  const states = await contactStates(ledger.table, ledger.userId);
  const kept = new Map(states.map((state) => [state.contact, state]));
  const members = new Set(states.flatMap((state) => state.members.map(({ contact }) => contact)));
  const found: Person[] = [];
  for (const contact of new Set([...kept.keys(), ...seen.contacts])) {
    if (members.has(contact)) continue;
    const person = await personAt(ledger, seen, contact, kept.get(contact));
    if (person !== undefined) found.push(person);
  }
  return found.sort((a, b) => b.judgement.score - a.judgement.score || (a.state.contact < b.state.contact ? -1 : 1));
}

/** Who stood on each mail to many. */
export async function crowdsOf({ table, userId, now }: Ledger): Promise<string[][]> {
  const filed = await sightingsOf(table, userId, CROWD, now);
  return filed.map(({ author, to, cc }) => [author, ...to, ...cc].map(contactKey));
}

/** The contact that a key names. The changes are forgotten after a year, and who is kept is not. */
async function contactOf({ table, userId }: Ledger, { contacts }: Overview, key: string): Promise<string | undefined> {
  const named = [...contacts].find((contact) => personKey(contact) === key);
  return named ?? (await contactStates(table, userId)).find(({ contact }) => personKey(contact) === key)?.contact;
}

/** The story up to now, read as the judgement is. */
async function storyWith({ state }: Person, merged: readonly Turn[], user: User, now: Date): Promise<Story> {
  const { turns, isMine, names } = await judgedOf(merged, state, user);
  const { bearsOwnName } = state.signals;
  return storyOf(turns, isMine, names, user.zone, { until: now, ...(bearsOwnName && { bearsOwnName }) });
}

/** One person with all turns between the two, oldest first; undefined when nobody goes by that key. Reads nobody else's. */
export async function personWithTurns(
  ledger: Ledger,
  key: string,
): Promise<{ readonly person: Person; readonly turns: readonly Turn[]; readonly story: Story } | undefined> {
  const seen = await overview(ledger);
  const named = seen && (await contactOf(ledger, seen, key));
  if (seen === undefined || named === undefined) return undefined;
  // A key that was shown before its contact was merged leads to the person.
  const { contact } = await personOf(ledger.table, ledger.userId, named);
  const person = await personAt(ledger, seen, contact, await contactStateOf(ledger.table, ledger.userId, contact));
  if (person === undefined) return undefined;
  const turns = await turnsWith(ledger, contact);
  return { person, turns, story: await storyWith(person, turns, seen.user, ledger.now) };
}

/** How many messages there are whose author nobody can tell. */
export async function unattributed(ledger: Ledger): Promise<number> {
  return (await turnsWith(ledger, UNATTRIBUTED)).length;
}
