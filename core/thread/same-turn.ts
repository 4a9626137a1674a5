import { sameAddress } from "../mail/mailbox.ts";
import { nameKey } from "../mail/name.ts";
import { dayOf, type SentAt } from "../mail/sent-at.ts";
import { isSharedAddress } from "../mail/shared-address.ts";
import type { Sighting } from "./sighting.ts";

const MIN_LETTERS = 16;
const MIN_WORDS = 5;
const MAX_TEXT = 6_000;
const HOURS_APART = 26 * 3_600_000;
const SAME_INSTANT = 90_000;

// The share of words that two copies have in common: less is enough for many words at one instant than for a minute of some zone.
const LITTLE_IN_COMMON = 0.3;
const MUCH_IN_COMMON = 0.6;

/**
 * True when two sightings show one message: by its id; without one by the same opening words at the same moment, or by the
 * same author at the same moment with words that one of them has clipped or an answerer has edited. In any order.
 */
export function isSameTurn(a: Sighting, b: Sighting): boolean {
  if (a.messageId !== undefined && b.messageId !== undefined) return a.messageId === b.messageId && !isContested(a, b);
  if (!isSameMoment(a, b)) return false;
  if (a.opening === b.opening && (a.openingLength >= MIN_LETTERS || isSameAuthor(a, b))) return true;
  return a.sentAt !== undefined && b.sentAt !== undefined && isSameAuthor(a, b) && isAlike(a, b);
}

/** True when two whole messages bear one id and have less than half of their words in common (threat: an id that was copied). */
function isContested(a: Sighting, b: Sighting): boolean {
  if (!a.isWhole || !b.isWhole) return false;
  const { share, words } = inCommon(a, b);
  return words >= MIN_WORDS && share < 0.5;
}

/** The words under which copies of one author are looked for: his address, unless it is a list's, and his name. */
export function authorKeys({ author: { address, name } }: Sighting): string[] {
  const own = address === undefined || isSharedAddress(address) ? "" : address.toLowerCase();
  return [own, nameKey(name ?? "")].filter((key) => key !== "");
}

/** The minute within the quarter of an hour: the same on every clock of the world. A bare day has none. */
export const minuteOf = ({ sentAt }: Sighting): number | undefined =>
  sentAt === undefined || sentAt.isDay ? undefined : Math.floor(sentAt.at.getTime() / 60_000) % 15;

const apart = (a: Sighting, b: Sighting): number =>
  a.sentAt === undefined || b.sentAt === undefined ? 0 : Math.abs(a.sentAt.at.getTime() - b.sentAt.at.getTime());

/** A clock shows the same minute within a quarter in every zone; two copies are a day apart at the most. */
function isSameMoment(a: Sighting, b: Sighting): boolean {
  if (a.sentAt === undefined || b.sentAt === undefined) return a.openingLength >= MIN_LETTERS;
  if (a.sentAt.isDay || b.sentAt.isDay) return apart(a, b) <= HOURS_APART && isSameDay(a.sentAt, b.sentAt);
  const minutes = Math.round(apart(a, b) / 60_000) % 15;
  return apart(a, b) <= HOURS_APART && Math.min(minutes, 15 - minutes) <= 1;
}

/** Two bare days are the same day; a moment lies in a bare day by the calendar of either writer. */
function isSameDay(a: SentAt, b: SentAt): boolean {
  if (dayOf(a) === dayOf(b)) return true;
  if (a.isDay && b.isDay) return false;
  const [bare, moment] = a.isDay ? [a, b] : [b, a];
  return dayOf({ at: moment.at, offset: bare.offset }) === dayOf(bare);
}

function isSameAuthor(a: Sighting, b: Sighting): boolean {
  const [one, other] = [a, b].map(({ author: { address } }) =>
    address === undefined || isSharedAddress(address) ? undefined : address,
  );
  if (one !== undefined && other !== undefined) return sameAddress(one, other);
  const key = nameKey(a.author.name ?? "");
  return key !== "" && key === nameKey(b.author.name ?? "");
}

// Without words on one side there is nothing that speaks against it.
function isAlike(a: Sighting, b: Sighting): boolean {
  const { share, words } = inCommon(a, b);
  const isInstant = apart(a, b) <= SAME_INSTANT && !a.sentAt?.isDay && !b.sentAt?.isDay;
  if (words === 0) return isInstant;
  return share >= (isInstant && words >= MIN_WORDS ? LITTLE_IN_COMMON : MUCH_IN_COMMON);
}

const wordsBySighting = new WeakMap<Sighting, ReadonlySet<string>>();

function wordsOf(sighting: Sighting): ReadonlySet<string> {
  const known = wordsBySighting.get(sighting);
  if (known !== undefined) return known;
  const words = new Set(
    sighting.text
      .slice(0, MAX_TEXT)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [],
  );
  wordsBySighting.set(sighting, words);
  return words;
}

/** How many words the shorter text has, and the share of them that the longer one has too. */
function inCommon(a: Sighting, b: Sighting): { readonly share: number; readonly words: number } {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [less, more] = one.size < other.size ? [one, other] : [other, one];
  const words = less.size;
  return { share: [...less].filter((word) => more.has(word)).length / Math.max(1, words), words };
}
