import type { HeldReason } from "../mail/authenticate.ts";
import type { Envelope } from "../mail/envelope.ts";
import type { Mailbox } from "../mail/mailbox.ts";
import type { SentAt } from "../mail/sent-at.ts";
import type { Clock } from "../people/clock.ts";
import type { Sighting, SightingHead } from "../thread/sighting.ts";
import { isExpired } from "./expiry.ts";
import { isAddress } from "./kept-by.ts";
import { keys, ranges } from "./keys.ts";
import { plain } from "./plain.ts";
import { type Marker, markerItem } from "./schedule.ts";
import type { Item, ItemKey, Table } from "./table.ts";

/** Why a mail leaves no trace but a count. */
export type IgnoredReason = "automatic" | "loop" | "own-mail" | "no-correspondent" | "flood";

/** What became of one mail, as the receipt tells it. */
export type Filed =
  /** `isByHead`: only its header could be read, in time or at all. */
  | { readonly outcome: "accepted"; readonly turns: number; readonly isByHead?: true }
  /** The user has said something to the service alone. */
  | { readonly outcome: "answered" }
  | { readonly outcome: "ignored"; readonly reason: IgnoredReason }
  | { readonly outcome: "held"; readonly reason: HeldReason };

/** One mail's trace in the change log: what it touched, and what became of it. `at` is the moment of writing. */
export interface Change {
  readonly mail: string;
  /** Where its bytes lie, as long as they are kept. */
  readonly raw?: string;
  readonly at: Date;
  readonly filed: Filed;
  readonly contacts: readonly string[];
  /** The sightings that it holds, by which they are found without reading all of a contact's. */
  readonly sightings?: readonly SeenAt[];
  /** The first mail of a user that was filed: they wait to hear whether it works. */
  readonly isFirst?: boolean;
  /** The secret address stands where everybody can see it, in To or Cc of a mail to others. */
  readonly isExposed?: boolean;
  /** What the user has said to the service, without quotes. */
  readonly answer?: string;
  /** When that came in (ISO 8601): it may have waited long before it was written down. */
  readonly saidAt?: string;
  /** Subject of a mail that shows a turn whose author nobody can tell: by it the user is asked. */
  readonly about?: string;
  /** What the user's clock showed under a mail of their own. */
  readonly clock?: Clock;
  /** Message-ID of a mail that went to the service alone: the daily reply may answer it. */
  readonly betweenUs?: string;
  /** Of a mail that is held: who sent it, where that is proved. */
  readonly sender?: string;
  /** Of a mail that is held: the user's own address that its From claims, and nothing proves. */
  readonly claims?: string;
  /** No mail, but how many came on a day beyond what was looked at. */
  readonly flood?: Partial<Beyond>;
}

/** How many came to an address on a day beyond what is looked at of anybody's, and how many of them were the owner's. */
export interface Beyond {
  readonly all: number;
  readonly own?: number;
}

/**
 * The name under which the sightings of a mail stand that was read by its header alone: another one than the mail's, so that they
 * take no word away from what was read whole, whichever of the two was written later.
 */
export const nameByHead = (mail: string): string => `${mail}.h`;

/** The name under which the sightings of a change stand. */
export const seenIn = ({ mail, filed }: Pick<Change, "mail" | "filed">): string =>
  filed.outcome === "accepted" && filed.isByHead === true ? nameByHead(mail) : mail;

/** Which turn a mail shows, and how deep in it. */
export interface SeenAt {
  readonly turn: string;
  readonly depth: number;
}

/** Where one sighting of a contact stands in the ledger. */
export interface SightingAt extends SeenAt {
  readonly contact: string;
  readonly mail: string;
}

/** A sighting and the contact under whom it is filed. */
export interface FiledSighting {
  readonly contact: string;
  readonly sighting: Sighting;
}

const DAY = 86_400_000;
/** Two writers' clocks differ, and a write becomes visible after its time stamp: so much of the change log is looked at twice. */
export const OVERLAP_MS = 5 * 60_000;
/** The words of a turn are forgotten after this; the dated sighting stays. */
export const WORDS_DAYS = 400;
/** Longer than the raw mail is kept (30 days), so that a redelivery always finds its mark. */
const MARK_DAYS = 60;
/** A mail as it came in: the bucket (`infra/raw-mail.ts`) and the sweep of one machine delete it after this. */
export const RAW_DAYS = 30;
/** A mail whose sender is not proved is forgotten after this. */
export const HELD_DAYS = 7;
// An item of DynamoDB holds 400 KB; a turn of more words than this is no letter.
const MAX_TEXT = 24_000;
const MAX_SIGNATURE = 2_000;
const MAX_RECIPIENTS = 50;
const ELSEWHERE = 8;
const MAX_NAME = 100;
const MAX_ADDRESS = 320;

const expiry = (now: Date, days: number): number => Math.floor(now.getTime() / 1000) + days * (DAY / 1000);

/** An item must stay far below what DynamoDB takes: names are cut, what is too long for an address is left out. */
const clipped = (mailboxes: readonly Mailbox[]): Mailbox[] =>
  mailboxes.slice(0, MAX_RECIPIENTS).map(({ name, address }) => ({
    ...(name !== undefined && { name: name.slice(0, MAX_NAME) }),
    ...(address !== undefined && address.length <= MAX_ADDRESS && { address }),
  }));

function sightingItem(user: string, { contact, sighting }: FiledSighting): Item {
  const { text: _text, signature: _signature, sentAt, ...facts } = sighting;
  return {
    ...keys.sighting(user, contact, sighting.turn, `${sighting.mail}.${sighting.depth}`),
    ...facts,
    author: clipped([facts.author])[0],
    to: clipped(facts.to),
    cc: clipped(facts.cc),
    references: facts.references.slice(-MAX_RECIPIENTS),
    sentAt: sentAt?.at.toISOString(),
    offset: sentAt?.offset,
    isDay: sentAt?.isDay,
  };
}

function wordsItem(user: string, { turn, mail, depth, text, signature }: Sighting, now: Date): Item {
  return {
    ...keys.words(user, turn, `${mail}.${depth}`),
    text: text.slice(0, MAX_TEXT),
    signature: signature?.slice(0, MAX_SIGNATURE),
    ttl: expiry(now, WORDS_DAYS),
  };
}

const heldItem = (
  user: string,
  { mail, at, raw, sender, claims }: Change,
  reason: HeldReason,
  envelope: Envelope | undefined,
): Item => ({
  ...keys.held(user, at, mail),
  reason,
  raw,
  sender,
  claims,
  envelope: envelope && plain(envelope),
  ttl: expiry(at, HELD_DAYS),
});

/** A mail of the user's own that waits for a day with room: as long as its bytes are kept, for nothing else keeps it. */
const lateItem = (user: string, { mail, at, raw }: Change, envelope: Envelope): Item => ({
  ...keys.late(user, at, mail),
  reason: "too-many",
  raw,
  envelope: plain(envelope),
  ttl: expiry(at, RAW_DAYS),
});

/**
 * Append that a mail waits because too many came. There is no change of it, which every daily reply would read: `more` counts
 * them, and what waits is found by itself. The mark comes after this.
 */
export async function appendLate(
  table: Table,
  user: string,
  {
    change,
    envelope,
    wake,
    more,
  }: { readonly change: Change; readonly envelope: Envelope; readonly wake: Marker; readonly more: readonly Item[] },
): Promise<void> {
  const { raw, at } = change;
  // Where a copy that came by another way is let in first, nothing else names these bytes to whoever erases.
  const spare = raw === undefined ? [] : [{ ...keys.spareRaw(user, raw), raw, ttl: expiry(at, RAW_DAYS) }];
  await table.putAll([...spare, lateItem(user, change, envelope), markerItem(wake, user), ...more]);
}

/** Of what a stranger sends beyond any measure only this is kept: where the bytes lie, so that whoever is erased takes them along. */
export async function appendFlooded(
  table: Table,
  user: string,
  { raw, at, more }: { readonly raw: string; readonly at: Date; readonly more: readonly Item[] },
): Promise<void> {
  await table.putAll([{ ...keys.spareRaw(user, raw), raw, ttl: expiry(at, RAW_DAYS) }, ...more]);
}

/** When what is told of a day's flood is forgotten, in seconds since 1970. */
export const floodExpiry = (now: Date): number => expiry(now, WORDS_DAYS);

/** Append what one mail says: sightings, words, one change, the wake-up. All puts can be repeated; the mark is not among them. */
export async function append(
  table: Table,
  user: string,
  {
    filed,
    change,
    wake,
    envelope,
    more = [],
  }: {
    readonly filed: readonly FiledSighting[];
    readonly change: Change;
    readonly wake?: Marker;
    /** With which it came: a mail that is held is let in later as if it came then. */
    readonly envelope?: Envelope;
    /** What else stands or falls with it. */
    readonly more?: readonly Item[];
  },
): Promise<void> {
  const words = new Map(filed.map(({ sighting }) => [`${sighting.turn} ${sighting.depth}`, sighting]));
  await table.putAll([
    // Whoever asks what is kept about them is answered by this, also before anybody has looked at the mail. It comes first: by
    // the change behind it, erasing finds it.
    ...[...change.contacts, change.sender ?? ""]
      .filter(isAddress)
      .map((contact) => ({ ...keys.keptBy(contact, user), user })),
    // The words before the sightings, by which they are found.
    ...[...words.values()].map((sighting) => wordsItem(user, sighting, change.at)),
    ...filed.map((entry) => sightingItem(user, entry)),
    {
      ...keys.change(user, change.at, change.mail),
      ...change,
      at: change.at.toISOString(),
      ttl: expiry(change.at, WORDS_DAYS),
    },
    ...(change.filed.outcome === "held" ? [heldItem(user, change, change.filed.reason, envelope)] : []),
    ...(wake === undefined ? [] : [markerItem(wake, user)]),
    ...more,
  ]);
}

/**
 * Mark a mail as processed: the last write of its filing. `known` when it had been before; then what this second delivery
 * has written besides is taken back, unless both stand under one key because they came in the same millisecond. A mail that
 * was held and now comes with better proof (a check had failed, say), that a stranger has sent ahead in a form that is
 * ignored, or of which only the header could be read, is not known: it is let in.
 */
export async function mark(table: Table, user: string, { mail, at, filed, raw }: Change): Promise<"new" | "known"> {
  const isByHead = filed.outcome === "accepted" ? filed.isByHead : undefined;
  const { outcome } = filed;
  const reason = filed.outcome === "held" ? filed.reason : undefined;
  const item = {
    ...keys.mark(user, mail),
    at: at.toISOString(),
    outcome,
    reason,
    isByHead,
    ttl: expiry(at, MARK_DAYS),
  };
  if (await table.putNew(item)) return "new";
  const first = await table.get(item);
  const isLetIn = (outcome: unknown): boolean => outcome === "accepted" || outcome === "answered";
  const isPoor = !isLetIn(first?.outcome) || (first?.isByHead === true && isByHead !== true);
  const isBetter = isLetIn(filed.outcome) ? isPoor : first?.outcome === "held" && outcome !== "held";
  // Who has only come too late is proved: such a copy stands before one that nothing proves.
  const isProved = reason === "too-many" && first?.outcome === "held" && first.reason !== "too-many";
  if (first !== undefined && (isBetter || isProved)) {
    const firstAt = new Date(String(first.at));
    await table.deleteAll([keys.held(user, firstAt, mail), keys.late(user, firstAt, mail)]);
    await table.put(item);
    return "new";
  }
  if (first?.at !== item.at) {
    // The bytes of this copy lie beside those of the first: whoever is erased takes them along.
    if (raw !== undefined) await table.put({ ...keys.spareRaw(user, raw), raw, ttl: expiry(at, MARK_DAYS) });
    await table.deleteAll([keys.change(user, at, mail), keys.held(user, at, mail), keys.late(user, at, mail)]);
  } else if (first?.outcome !== "held") {
    // In one millisecond with the first: what this one would have let wait is filed already.
    await table.deleteAll([keys.held(user, at, mail), keys.late(user, at, mail)]);
  }
  return "known";
}

/**
 * Take back what other tries of a mail have left since it came in, which a crash has ended before their mark: it waits once,
 * and has the one change of which its mark tells.
 */
export async function dropOtherTries(
  table: Table,
  user: string,
  { mail, from, to }: { readonly mail: string; readonly from: Date; readonly to: Date },
): Promise<void> {
  const marked = await table.get(keys.mark(user, mail));
  if (marked === undefined) return;
  const at = new Date(String(marked.at));
  const kept = [keys.change(user, at, mail).SK, keys.held(user, at, mail).SK];
  const changes = await table.query(...ranges.changes(user, from, to));
  const held = await table.query(...ranges.heldBetween(user, from, to));
  const others = [...changes, ...held].filter(({ SK }) => SK.endsWith(`#${mail}`) && !kept.includes(SK));
  await table.deleteAll(others);
}

/** The changes written from `from` to `to`, oldest first, each mail once. */
export async function changesBetween(table: Table, user: string, from: Date, to: Date): Promise<Change[]> {
  const items = await table.query(...ranges.changes(user, from, to));
  const changes = items.map((item) => ({ ...(item as unknown as Change), at: new Date(String(item.at)) }));
  return [...new Map(changes.map((change) => [change.mail, change])).values()];
}

function sentAtOf({ sentAt, offset, isDay }: Item): SentAt | undefined {
  if (sentAt === undefined) return undefined;
  const at = new Date(String(sentAt));
  return { at, offset: offset as number | undefined, ...(isDay === true && { isDay }) };
}

const wordsKeyOf = (user: string, { turn, mail, depth }: Item): ItemKey =>
  keys.words(user, String(turn), `${mail}.${depth}`);

function headOf(item: Item): SightingHead {
  const { PK: _pk, SK: _sk, sentAt: _at, offset: _offset, isDay: _isDay, ...facts } = item;
  return { ...(facts as unknown as SightingHead), sentAt: sentAtOf(item) };
}

/** Put items of sightings together with those of their words that are not forgotten yet. */
async function withWords(table: Table, user: string, items: readonly Item[], now: Date): Promise<Sighting[]> {
  const wordsKeys = [...new Map(items.map((item) => wordsKeyOf(user, item)).map((key) => [key.SK, key])).values()];
  const words = new Map((await table.getAll(wordsKeys)).map((item) => [item.SK, item]));
  return items.map((item) => {
    const said = words.get(wordsKeyOf(user, item).SK);
    const isKept = said !== undefined && !isExpired(said, now);
    return {
      ...headOf(item),
      text: isKept ? String(said.text) : "",
      signature: isKept ? (said.signature as string | undefined) : undefined,
    };
  });
}

/** All sightings of a contact, with their words. Two requests for up to a hundred turns. */
export async function sightingsOf(table: Table, user: string, contact: string, now: Date): Promise<Sighting[]> {
  return withWords(table, user, await table.query(...ranges.sightings(user, contact)), now);
}

/** All sightings of a contact without their words: one request for up to a hundred turns. */
export const headsOf = async (table: Table, user: string, contact: string): Promise<SightingHead[]> =>
  (await table.query(...ranges.sightings(user, contact))).map(headOf);

/** Everybody whom each of a contact's sightings names as author or recipient: their heads alone, and no words. */
export async function recipientsOf(table: Table, user: string, contact: string): Promise<Mailbox[][]> {
  const items = await table.query(...ranges.sightings(user, contact));
  return items.map(({ author, to, cc }) => [author, to, cc].flat() as Mailbox[]);
}

const keyAt = (user: string, { contact, turn, mail, depth }: SightingAt): ItemKey =>
  keys.sighting(user, contact, turn, `${mail}.${depth}`);

function itemsAt(table: Table, user: string, places: readonly SightingAt[]): Promise<Item[]> {
  const unique = new Map(places.map((place) => keyAt(user, place)).map((key) => [key.SK, key]));
  return table.getAll([...unique.values()]);
}

/** The sightings that stand at these places, without their words; where none stands, none. */
export const headsAt = async (table: Table, user: string, places: readonly SightingAt[]): Promise<SightingHead[]> =>
  (await itemsAt(table, user, places)).map(headOf);

/** The sightings that stand at these places, with their words and under whom they are filed; where none stands, none. */
export async function sightingsAt(
  table: Table,
  user: string,
  places: readonly SightingAt[],
  now: Date,
): Promise<FiledSighting[]> {
  const contacts = new Map(places.map((place) => [keyAt(user, place).SK, place.contact]));
  const items = await itemsAt(table, user, places);
  const sightings = await withWords(table, user, items, now);
  return sightings.map((sighting, i) => ({ contact: contacts.get(String(items[i]?.SK)) ?? "", sighting }));
}

/** Sightings of one turn of a contact in other mails than these, so many that some are found where there are any. */
export async function sightingsElsewhere(
  table: Table,
  user: string,
  { contact, turn }: Pick<SightingAt, "contact" | "turn">,
  { mails, now }: { readonly mails: ReadonlySet<string>; readonly now: Date },
): Promise<Sighting[]> {
  const items = await table.query(...ranges.turn(user, contact, turn), mails.size + ELSEWHERE);
  const others = items.filter((item) => !mails.has(String(item.mail)));
  return withWords(table, user, others, now);
}
