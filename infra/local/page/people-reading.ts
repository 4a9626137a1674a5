import { createHash } from "node:crypto";
import { type ContactState, contactStates, stateOf } from "../../../core/buddy/contact-state.ts";
import { type Judgement, judge } from "../../../core/buddy/judge.ts";
import { type Change, changesBetween, sightingsOf } from "../../../core/ledger/history.ts";
import { mailStateOf } from "../../../core/ledger/mail-state.ts";
import type { Table } from "../../../core/ledger/table.ts";
import { type User, userOf } from "../../../core/ledger/users.ts";
import { CROWD, UNATTRIBUTED } from "../../../core/people/contact.ts";
import { mergeTurns, type Turn } from "../../../core/thread/turn.ts";

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

const turnsFiled = async ({ table, userId, now }: Ledger, contact: string): Promise<Turn[]> =>
  mergeTurns(await sightingsOf(table, userId, contact, now));

/** The state as the next daily reply would make it. Nothing is written: looking changes nothing. */
async function freshState(ledger: Ledger, user: User, contact: string, before: ContactState | undefined) {
  return stateOf(await turnsFiled(ledger, contact), { contact, user, before });
}

const personOf = (state: ContactState, now: Date): Person => ({
  key: personKey(state.contact),
  state,
  judgement: judge(state.signals, state.offered, now),
});

/** Everybody who was on a mail, the closest first. Who was touched since the last daily reply is read anew. */
export async function peopleOf(ledger: Ledger): Promise<Person[]> {
  const { table, userId, now } = ledger;
  const [user, mailState] = [await userOf(table, userId), await mailStateOf(table, userId)];
  if (user === undefined) return [];
  const cutoff = mailState?.cutoff ?? "";
  const kept = new Map((await contactStates(table, userId)).map((state) => [state.contact, state]));
  const changes = await changesOf(ledger);
  const touched = new Set(changes.filter(({ at }) => at.toISOString() >= cutoff).flatMap(({ contacts }) => contacts));
  const all = new Set([...kept.keys(), ...changes.flatMap(({ contacts }) => contacts)]);
  const found: Person[] = [];
  for (const contact of all) {
    if (NOBODY.has(contact)) continue;
    const before = kept.get(contact);
    const state = before && !touched.has(contact) ? before : await freshState(ledger, user, contact, before);
    if (state !== undefined) found.push(personOf(state, now));
  }
  return found.sort((a, b) => b.judgement.score - a.judgement.score || (a.state.contact < b.state.contact ? -1 : 1));
}

/** One person with all turns between the two, oldest first; undefined when nobody goes by that key. */
export async function personWithTurns(
  ledger: Ledger,
  key: string,
): Promise<{ readonly person: Person; readonly turns: readonly Turn[] } | undefined> {
  const person = (await peopleOf(ledger)).find((one) => one.key === key);
  return person && { person, turns: await turnsFiled(ledger, person.state.contact) };
}

/** How many messages there are whose author nobody can tell. */
export async function unattributed(ledger: Ledger): Promise<number> {
  return (await turnsFiled(ledger, UNATTRIBUTED)).length;
}
