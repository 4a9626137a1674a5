import { countFiled, type FiledCount } from "../ledger/filed-count.ts";
import { forgottenName } from "../ledger/forgotten.ts";
import { type Change, changesBetween, OVERLAP_MS } from "../ledger/history.ts";
import { personOf } from "../ledger/identity.ts";
import { keys } from "../ledger/keys.ts";
import { lookedOf, noteLooked } from "../ledger/looked.ts";
import { type MailState, newSince } from "../ledger/mail-state.ts";
import type { Table } from "../ledger/table.ts";
import type { User } from "../ledger/users.ts";
import { type Clock, keptClocks } from "../people/clock.ts";
import { NOBODY } from "../people/contact.ts";
import { localTime } from "../people/zone.ts";
import { type ContactState, contactStateOf } from "./contact-state.ts";
import { type Judgement, judge } from "./judge.ts";
import { refresh } from "./refresh.ts";
import { spreadTopics, withSpecial } from "./topic-spread.ts";

/** A contact with its judgement of the day. */
export interface Candidate {
  readonly state: ContactState;
  readonly judgement: Judgement;
}

/** What has changed since the last time, and who might be named. */
export interface Look {
  readonly changes: readonly Change[];
  /** What became of their mails and of those before that no reply has told of. */
  readonly filed: FiledCount;
  /** What the user's clock showed under their last mails. */
  readonly clocks: readonly Clock[];
  readonly candidates: readonly Candidate[];
}

const START = new Date(0);

/** Read what has changed since the cutoff: the turns of the contacts it touched, the state of those who wait or are wanted on this day, and nobody else's. */
export async function look(table: Table, user: User, state: MailState, now: Date): Promise<Look> {
  const { cutoff, untold } = newSince(state, now);
  const since = cutoff === undefined ? START : new Date(Date.parse(cutoff) - OVERLAP_MS);
  const changes = await changesBetween(table, user.id, since, now);
  const touched = byContact(changes);
  const { date } = localTime(user.zone, now);
  const wanted = (state.dated ?? []).filter(({ on }) => on <= date);
  const waiting = [...new Set([...state.waiting, ...wanted].map(({ contact }) => contact))].filter(
    (contact) => !touched.has(contact),
  );
  const found = await refreshed(table, user, touched, now);
  for (const contact of waiting) found.push(await stateOfPerson(table, user.id, contact));
  const known = people(found);
  const spread = await spreadTopics(table, user.id, known);
  const states = known.map((state) => withSpecial(state, spread));
  const fresh = changes.filter(({ at }) => cutoff === undefined || at.toISOString() >= cutoff);
  return {
    changes: fresh,
    filed: countFiled(fresh, untold),
    clocks: keptClocks(
      state.clocks ?? [],
      fresh.flatMap(({ clock }) => clock ?? []),
    ),
    candidates: states.map((state) => ({ state, judgement: judge(state.signals, state, now) })),
  };
}

/**
 * Whoever has imported a mailbox has more people than can be looked at in the time that a handler has (a second for a dozen of
 * them): of so many it is noted how far it has come, and the next try reads what the one before has made.
 */
const MANY = 500;
const STEP = 100;

/** Bring everybody who was touched up to date. */
async function refreshed(
  table: Table,
  user: User,
  touched: ReadonlyMap<string, readonly Change[]>,
  now: Date,
): Promise<(ContactState | undefined)[]> {
  const found: (ContactState | undefined)[] = [];
  if (touched.size <= MANY) {
    for (const [contact, own] of touched) found.push(await refresh(table, user, contact, now, own));
    return found;
  }
  const named = [...touched].map(([contact, own]) => ({ contact, own, name: forgottenName(user.id, contact) }));
  const last = await lookedOf(table, user.id, now);
  const before = last?.before ?? now;
  // What was written shortly before may have become visible behind it.
  const isSeen = ({ at }: Change): boolean => at.getTime() < before.getTime() - OVERLAP_MS;
  for (const [i, { contact, own, name }] of named.sort((a, b) => (a.name < b.name ? -1 : 1)).entries()) {
    const isThrough = last !== undefined && name <= last.name && own.every(isSeen);
    found.push(
      isThrough ? await stateOfPerson(table, user.id, contact) : await refresh(table, user, contact, now, own),
    );
    const isBehind = last === undefined || name > last.name;
    if (isBehind && i % STEP === STEP - 1) await noteLooked(table, user.id, { name, before }, now);
  }
  // What is noted is of this look alone: the next one of so many has to note its own.
  await table.delete(keys.looked(user.id));
  return found;
}

/** The changes that touched each contact, in their order: in one pass, because whoever has imported a mailbox has many of both. */
function byContact(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const touched = new Map<string, Change[]>();
  for (const change of changes) {
    for (const contact of new Set(change.contacts)) {
      const own = touched.get(contact);
      if (own !== undefined) own.push(change);
      else if (!NOBODY.has(contact)) touched.set(contact, [change]);
    }
  }
  return touched;
}

/** Somebody who waited under a name that has been merged since then waits under the person's. */
async function stateOfPerson(table: Table, user: string, contact: string): Promise<ContactState | undefined> {
  return contactStateOf(table, user, (await personOf(table, user, contact)).contact);
}

/** Each person once: the state read last, and none of a contact that has become part of another since it was read. */
function people(found: readonly (ContactState | undefined)[]): ContactState[] {
  const states = new Map(found.flatMap((state) => (state === undefined ? [] : [[state.contact, state] as const])));
  for (const { members } of states.values()) for (const { contact } of members) states.delete(contact);
  return [...states.values()];
}
