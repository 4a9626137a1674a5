import type { SentAt } from "../mail/sent-at.ts";
import { findPhones, type Phone } from "../people/phone.ts";
import type { Turn } from "../thread/turn.ts";

/** A turn with its moment, as signals need it. */
export type DatedTurn = Turn & { readonly sentAt: NonNullable<Turn["sentAt"]> };

/** A phone number and the turn in whose signature it stood. */
export interface SeenPhone extends Phone {
  readonly at: Date;
}

const MAX_CLOCKS = 24;
const MAX_SIGNATURES = 20;
const MIN_SUBSCRIBER = 6;

/** The offsets of somebody's own clock, one for each month, the last ones. A quoted mail bears the clock of who quotes it. */
function clocksOf(turns: readonly DatedTurn[]): SentAt[] {
  const own = turns.filter(({ isWhole, sentAt }) => isWhole && sentAt.offset !== undefined);
  const months = new Map(own.map(({ sentAt }) => [`${sentAt.at.toISOString().slice(0, 7)} ${sentAt.offset}`, sentAt]));
  return [...months.values()].slice(-MAX_CLOCKS);
}

/** The turns under whose words a signature stands, the latest of each kind, the latest first, so many that a new telephone shows. */
function signed(turns: readonly DatedTurn[]): { signature: string; turn: DatedTurn }[] {
  const latest = new Map<string, DatedTurn>();
  for (const turn of turns.toReversed()) {
    if (turn.signature !== undefined && !latest.has(turn.signature)) latest.set(turn.signature, turn);
  }
  return [...latest].slice(0, MAX_SIGNATURES).map(([signature, turn]) => ({ signature, turn }));
}

function phonesOf(turns: readonly DatedTurn[]): SeenPhone[] {
  const sentAt = clocksOf(turns);
  return signed(turns).flatMap(({ signature, turn }) =>
    findPhones(signature, { address: turn.author.address, sentAt }).map((phone) => ({ ...phone, at: turn.sentAt.at })),
  );
}

/** The digits that stay the same, however a number is dialled: without country code and the 0 in front. */
const subscriber = ({ number }: Phone): string => number.replace(/\D/g, "").replace(/^0+/, "");

const isSame = (a: Phone, b: Phone): boolean => {
  const [one, other] = [subscriber(a), subscriber(b)];
  return Math.min(one.length, other.length) >= MIN_SUBSCRIBER && (one.endsWith(other) || other.endsWith(one));
};

/**
 * The number to ring somebody at: of the latest signature that has one, in the form with a country code where he wrote it so
 * before. Never one of the user's own numbers, which stands in another's signature where a mail was read wrongly.
 */
export function phoneOf(theirs: readonly DatedTurn[], mine: readonly DatedTurn[]): SeenPhone | undefined {
  const found = phonesOf(theirs);
  if (found.length === 0) return undefined;
  const own = phonesOf(mine);
  const phones = found.filter((phone) => !own.some((other) => isSame(phone, other)));
  const [latest] = phones;
  if (latest?.national !== true) return latest;
  return phones.find((phone) => !phone.national && isSame(phone, latest)) ?? latest;
}
