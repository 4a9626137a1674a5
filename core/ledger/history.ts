import type { HeldReason } from "../mail/authenticate.ts";
import type { Sighting } from "../thread/sighting.ts";
import { keys, ranges } from "./keys.ts";
import { type Marker, markerItem } from "./schedule.ts";
import type { Item, Table } from "./table.ts";

/** What became of one mail, as the receipt tells it. */
export type Filed =
  | { readonly outcome: "accepted"; readonly turns: number }
  | { readonly outcome: "ignored"; readonly reason: string }
  | { readonly outcome: "held"; readonly reason: HeldReason };

/** One mail's trace in the change log: what it touched, and what became of it. `at` is the moment of writing. */
export interface Change {
  readonly mail: string;
  readonly at: Date;
  readonly filed: Filed;
  readonly contacts: readonly string[];
  /** Message-ID of a mail that went to the service alone: the daily reply may answer it. */
  readonly betweenUs?: string;
}

/** A sighting and the contact under whom it is filed. */
export interface FiledSighting {
  readonly contact: string;
  readonly sighting: Sighting;
}

const DAY = 86_400_000;
/** The words of a turn are forgotten after this; the dated sighting stays. */
const WORDS_DAYS = 400;
/** Longer than the raw mail is kept (30 days), so that a redelivery always finds its mark. */
const MARK_DAYS = 60;
const HELD_DAYS = 7;
// An item of DynamoDB holds 400 KB; a turn of more words than this is no letter.
const MAX_TEXT = 24_000;
const MAX_SIGNATURE = 2_000;
const MAX_RECIPIENTS = 50;

const expiry = (now: Date, days: number): number => Math.floor(now.getTime() / 1000) + days * (DAY / 1000);
const isExpired = (item: Item, now: Date): boolean =>
  Number(item.ttl ?? Number.POSITIVE_INFINITY) * 1000 <= now.getTime();

function sightingItem(user: string, { contact, sighting }: FiledSighting): Item {
  const { text: _text, signature: _signature, sentAt, ...facts } = sighting;
  return {
    ...keys.sighting(user, contact, sighting.turn, `${sighting.mail}.${sighting.depth}`),
    ...facts,
    to: facts.to.slice(0, MAX_RECIPIENTS),
    cc: facts.cc.slice(0, MAX_RECIPIENTS),
    references: facts.references.slice(-MAX_RECIPIENTS),
    sentAt: sentAt?.at.toISOString(),
    offset: sentAt?.offset,
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

/** Append what one mail says: sightings, words, one change, the wake-up. All puts can be repeated; the mark is not among them. */
export async function append(
  table: Table,
  user: string,
  {
    filed,
    change,
    wake,
  }: { readonly filed: readonly FiledSighting[]; readonly change: Change; readonly wake?: Marker },
): Promise<void> {
  const words = new Map(filed.map(({ sighting }) => [`${sighting.turn} ${sighting.depth}`, sighting]));
  await table.putAll([
    ...filed.map((entry) => sightingItem(user, entry)),
    ...[...words.values()].map((sighting) => wordsItem(user, sighting, change.at)),
    {
      ...keys.change(user, change.at, change.mail),
      ...change,
      at: change.at.toISOString(),
      ttl: expiry(change.at, WORDS_DAYS),
    },
    ...(change.filed.outcome === "held"
      ? [{ ...keys.held(user, change.at, change.mail), reason: change.filed.reason, ttl: expiry(change.at, HELD_DAYS) }]
      : []),
    ...(wake === undefined ? [] : [markerItem(wake, user)]),
  ]);
}

/**
 * Mark a mail as processed: the last write of its filing. `known` when it had been before; then the change that this second
 * delivery has written is taken back, unless both stand under one key because they came in the same millisecond.
 */
export async function mark(
  table: Table,
  user: string,
  { mail, at }: Pick<Change, "mail" | "at">,
): Promise<"new" | "known"> {
  const key = keys.mark(user, mail);
  if (await table.putNew({ ...key, at: at.toISOString(), ttl: expiry(at, MARK_DAYS) })) return "new";
  const first = await table.get(key);
  if (first?.at !== at.toISOString()) await table.delete(keys.change(user, at, mail));
  return "known";
}

/** The changes written from `from` to `to`, oldest first, each mail once. */
export async function changesBetween(table: Table, user: string, from: Date, to: Date): Promise<Change[]> {
  const items = await table.query(...ranges.changes(user, from, to));
  const changes = items.map((item) => ({ ...(item as unknown as Change), at: new Date(String(item.at)) }));
  return [...new Map(changes.map((change) => [change.mail, change])).values()];
}

/** All sightings of a contact, with those of their words that are not forgotten yet. Two requests for up to a hundred turns. */
export async function sightingsOf(table: Table, user: string, contact: string, now: Date): Promise<Sighting[]> {
  const items = await table.query(...ranges.sightings(user, contact));
  const wordsKeys = items.map((item) => keys.words(user, String(item.turn), `${item.mail}.${item.depth}`));
  const words = new Map((await table.getAll(wordsKeys)).map((item) => [item.SK, item]));
  return items.map((item, i) => {
    const said = words.get(wordsKeys[i]?.SK ?? "");
    const { PK: _pk, SK: _sk, sentAt, offset, ...facts } = item;
    const isKept = said !== undefined && !isExpired(said, now);
    return {
      ...(facts as unknown as Sighting),
      sentAt: sentAt === undefined ? undefined : { at: new Date(String(sentAt)), offset: offset as number | undefined },
      text: isKept ? String(said.text) : "",
      signature: isKept ? (said.signature as string | undefined) : undefined,
    };
  });
}
