import { changeItem } from "../ledger/change-item.ts";
import { forgottenAmong } from "../ledger/forgotten.ts";
import {
  type Change,
  type FiledSighting,
  headsAt,
  headsOf,
  type SightingAt,
  seenIn,
  sightingsAt,
  sightingsElsewhere,
  sightingsOf,
} from "../ledger/history.ts";
import { contactsOfPerson, type Person, personOf, soundPersonOf } from "../ledger/identity.ts";
import { isAddress, noteKept } from "../ledger/kept-by.ts";
import { keys } from "../ledger/keys.ts";
import { joinNamesakes } from "../ledger/namesakes.ts";
import { plain } from "../ledger/plain.ts";
import { shownTurns } from "../ledger/shown-turns.ts";
import type { Table } from "../ledger/table.ts";
import type { User } from "../ledger/users.ts";
import { NEIGHBOURS } from "../people/repeated-signature.ts";
import type { Sighting, SightingHead } from "../thread/sighting.ts";
import { byWorth, mergeSightings, type Shown, type Shows, type Turn } from "../thread/turn.ts";
import { type ContactState, contactStateOf, fromItem, type Reach, reachKept } from "./contact-state.ts";
import { forgetContact, type Kept, keptOf, type Place } from "./forget-contact.ts";
import { statesOfMembers, together } from "./joined-states.ts";
import { stateOf } from "./read-state.ts";

// A turn is recognised by the best of its copies (`copies.ts` looks at as many).
const MAX_COPIES = 8;

/** Sightings with the contacts under whom they are filed. */
class Filed {
  readonly #contacts = new Map<Sighting, string>();

  constructor(filed: readonly FiledSighting[]) {
    for (const { contact, sighting } of filed) this.#contacts.set(sighting, contact);
  }

  get sightings(): Sighting[] {
    return [...this.#contacts.keys()];
  }

  placeOf(sighting: Sighting): SightingAt {
    const { turn, mail, depth } = sighting;
    return { contact: this.#contacts.get(sighting) ?? "", turn, mail, depth };
  }
}

async function shownOf(table: Table, user: string, person: Person): Promise<Shown> {
  const shown: Awaited<ReturnType<typeof shownTurns>> = [];
  for (const contact of contactsOfPerson(person)) shown.push(...(await shownTurns(table, user, contact)));
  return new Map(shown);
}

async function allOf(table: Table, user: string, person: Person, now: Date): Promise<Filed> {
  const filed: FiledSighting[] = [];
  for (const contact of contactsOfPerson(person))
    for (const sighting of await sightingsOf(table, user, contact, now)) filed.push({ contact, sighting });
  return new Filed(filed);
}

/** All turns of a person with their copies, under the ids under which they were shown before. */
export async function showsOf(table: Table, user: string, person: Person, now: Date): Promise<Shows[]> {
  const { sightings } = await allOf(table, user, person, now);
  return mergeSightings(sightings, await shownOf(table, user, person));
}

/** All turns of a person. */
export const turnsOf = async (...asked: Parameters<typeof showsOf>): Promise<Turn[]> =>
  (await showsOf(...asked)).map(({ turn }) => turn);

/** Those copies of a turn by which others are recognised, and those that say what the best ones do not. */
function essential(sightings: readonly Sighting[]): Sighting[] {
  const says: readonly ((sighting: Sighting) => boolean)[] = [
    ({ sentAt }) => sentAt !== undefined && !sentAt.isDay,
    ({ author }) => author.address !== undefined,
    ({ text }) => text !== "",
    ({ signature }) => signature !== undefined,
    ({ isAutomatic }) => isAutomatic,
  ];
  return [...new Set([...sightings.slice(0, MAX_COPIES), ...says.flatMap((one) => sightings.find(one) ?? [])])];
}

/** From where the state's turns are to be read again; undefined while they are all there are. */
function reachOf(state: ContactState, shows: readonly Shows[], filed: Filed): Reach | undefined {
  if (state.past.length === 0) return undefined;
  const dated = shows.filter(({ turn }) => turn.sentAt !== undefined);
  const first = dated.findIndex(({ turn }) => turn.id === state.facts[0]?.turn);
  const from = Math.max(0, first - NEIGHBOURS);
  const sightings = dated.slice(from).flatMap((one) => essential(one.sightings).map((s) => filed.placeOf(s)));
  return { sightings, context: first - from };
}

interface Asked extends Place {
  readonly person: Person;
}

/** Read all turns of a person, and what they come to. */
async function fromScratch(asked: Asked, before: Partial<ContactState>): Promise<ContactState | undefined> {
  const { table, user, person, now } = asked;
  const filed = await allOf(table, user.id, person, now);
  const shows = mergeSightings(filed.sightings, await shownOf(table, user.id, person));
  const turns = shows.map(({ turn }) => turn);
  const state = await stateOf(turns, { person, user, now, before: { version: 0, ...before } });
  return state && { ...state, reach: reachOf(state, shows, filed) };
}

const placesIn = (changes: readonly Change[], person: Person): SightingAt[] =>
  changes.flatMap(({ sightings = [], ...change }) =>
    contactsOfPerson(person).flatMap((contact) =>
      sightings.map((seen) => ({ ...seen, contact, mail: seenIn(change) })),
    ),
  );

const placeName = ({ contact, turn, mail, depth }: SightingAt): string => [contact, turn, mail, depth].join(" ");

const isSamePerson = (state: ContactState, person: Person): boolean =>
  contactsOfPerson(state).join(" ") === contactsOfPerson(person).join(" ");

/** True when a turn before all that is kept only shows again what was counted: in new mails, and no better than there. */
async function isOldNews(
  { table, user, now }: Asked,
  { sightings }: Shows,
  { filed, mails }: { readonly filed: Filed; readonly mails: ReadonlySet<string> },
): Promise<boolean> {
  for (const sighting of sightings) {
    const others = await sightingsElsewhere(table, user.id, filed.placeOf(sighting), { mails, now });
    if (!others.some((other) => byWorth(other, sighting) < 0)) return false;
  }
  return true;
}

/**
 * Fold what is new into a contact of many turns: only its last turns are read again. Undefined where that does not do: the
 * contact is small, somebody has become part of it or is none any more, or something new belongs among what is summed up.
 */
async function folded(
  asked: Asked,
  before: ContactState,
  changes: readonly Change[] | undefined,
): Promise<ContactState | undefined> {
  const { table, user, person, now } = asked;
  const { reach } = before;
  if (reach === undefined || changes === undefined || !isSamePerson(before, person)) return undefined;
  if (changes.some(({ sightings }) => sightings === undefined)) return undefined;
  const known = new Set(reach.sightings.map(placeName));
  const filed = new Filed(await sightingsAt(table, user.id, [...reach.sightings, ...placesIn(changes, person)], now));
  const shows = mergeSightings(filed.sightings, await shownOf(table, user.id, person));
  const dated = shows.filter(({ turn }) => turn.sentAt !== undefined);
  const first = dated.findIndex(({ turn }) => turn.id === before.facts[0]?.turn);
  if (first < 0) return undefined;
  const isKnown = (sighting: Sighting): boolean => known.has(placeName(filed.placeOf(sighting)));
  const mails = new Set(changes.map(({ mail }) => mail));
  const isOf = (one: Shows): boolean => one.sightings.some(isKnown);
  const older = dated.slice(0, first);
  for (const one of older) {
    // A better copy of what is summed up changes what it came to.
    const isUnchanged = isOf(one)
      ? isKnown(one.sightings[0] as Sighting)
      : await isOldNews(asked, one, { filed, mails });
    if (!isUnchanged) return undefined;
  }
  const kept = [...older.filter(isOf), ...dated.slice(first)];
  const turns = kept.map(({ turn }) => turn);
  const state = await stateOf(turns, { person, user, before, now, context: kept.length - (dated.length - first) });
  return state && { ...state, reach: reachOf(state, kept, filed) };
}

/** The addresses of a person of which nothing was kept so far. */
const newcomersTo = (before: ContactState | undefined, person: Person): string[] =>
  contactsOfPerson(person).filter(
    (contact) => isAddress(contact) && !(before !== undefined && contactsOfPerson(before).includes(contact)),
  );

/** Bring a contact's state up to date and keep it, for the person that the contact belongs to. With `anew` nothing that was counted before is believed. */
async function update(
  { table, user, now }: Place,
  contact: string,
  changes: readonly Change[] | undefined,
  anew?: Partial<Kept>,
): Promise<ContactState | undefined> {
  const { contact: root } = await soundPersonOf(table, user.id, contact);
  const kept: { state?: ContactState; merged: readonly ContactState[]; newcomers: readonly string[] } = {
    merged: [],
    newcomers: [],
  };
  // All is read after the version that it is written under: who is slower than another handler reads again.
  await changeItem(table, keys.contact(user.id, root), async (item) => {
    const before = item && fromItem(item);
    const person = await personOf(table, user.id, root);
    // First it is noted that something is kept, then it is: whoever asks finds it in any case.
    kept.newcomers = newcomersTo(before, person);
    await noteKept(table, user.id, kept.newcomers);
    const asked: Asked = { table, user, person, now };
    kept.merged = await statesOfMembers(table, user.id, person);
    const states = [...(before === undefined ? [] : [before]), ...kept.merged];
    const isAlone = before !== undefined && kept.merged.length === 0 && anew === undefined;
    kept.state =
      (isAlone ? await folded(asked, before, changes) : undefined) ??
      (await fromScratch(asked, anew === undefined ? together(states) : { ...keptOf(before), ...anew }));
    return kept.state && plain(kept.state);
  });
  // Who was merged has no state of its own any more, now that what it knew of offers is kept.
  for (const { contact: member } of kept.merged)
    if ((await personOf(table, user.id, member)).contact === root) await table.delete(keys.contact(user.id, member));
  // Asked after it is kept: whoever wants to be forgotten at this moment sees it, or is seen here.
  const forgotten = await forgottenAmong(table, kept.newcomers);
  for (const one of forgotten) await forgetOne({ table, user, now }, one);
  return forgotten.length === 0 ? kept.state : contactStateOf(table, user.id, root);
}

/** Forget one contact of a user, by its own wish (`forget-contact.ts`). */
export async function forgetOne(place: Place, address: string): Promise<void> {
  await forgetContact(place, address, {
    rebuild: async (contact, kept) => {
      const state = await update(place, contact, undefined, kept);
      // Nothing of them has a date but what is forgotten.
      if (state === undefined) await place.table.delete(keys.contact(place.user.id, contact));
    },
    rejoin: async (contact) => {
      await refresh(place.table, place.user, contact, place.now);
    },
  });
}

/**
 * The sightings by which a contact's namesakes are found: of a contact of many turns, the last ones and those that are new.
 * Their words are read once, by `update`.
 */
async function lately(
  { table, user }: Place,
  contact: string,
  changes: readonly Change[] | undefined,
): Promise<SightingHead[]> {
  const reach = changes && (await reachKept(table, user.id, contact));
  if (reach === undefined) return headsOf(table, user.id, contact);
  const places = [...reach.sightings, ...placesIn(changes ?? [], { contact, members: [] })];
  const own = places.filter((place) => place.contact === contact);
  return headsAt(table, user.id, own);
}

/**
 * Keep what a contact's turns come to, for the person that it belongs to. `changes` are those since it was last kept; without
 * them all of its turns are read. Reads the items of this person only, and one small item for each full name.
 */
export async function refresh(
  table: Table,
  user: User,
  contact: string,
  now: Date,
  changes?: readonly Change[],
): Promise<ContactState | undefined> {
  const asked = { table, user, now };
  const sightings = await lately(asked, contact, changes);
  const parted = await joinNamesakes(table, user.id, { contact, sightings, now });
  for (const other of parted) await update(asked, other, undefined);
  return update(asked, contact, parted.includes(contact) ? undefined : changes);
}
