import { findPhones, type Phone } from "../people/phone.ts";
import type { Clock, Signed } from "./sums.ts";

/** A phone number and when the signature in which it stood was written. */
export interface SeenPhone extends Phone {
  readonly at: Date;
}

/** What is looked at of one of the two: the latest signatures that hold a number, and the clocks, the last one last. */
interface Written {
  readonly signed: readonly Signed[];
  readonly clocks: readonly Clock[];
}

const MIN_SUBSCRIBER = 6;

/** The latest first. */
const phonesOf = ({ signed, clocks }: Written): SeenPhone[] =>
  signed
    .toReversed()
    .flatMap(({ signature, address, at }) =>
      findPhones(signature, { address, sentAt: clocks }).map((phone) => ({ ...phone, at })),
    );

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
export function phoneOf(theirs: Written, mine: Written): SeenPhone | undefined {
  const found = phonesOf(theirs);
  if (found.length === 0) return undefined;
  const own = phonesOf(mine);
  const phones = found.filter((phone) => !own.some((other) => isSame(phone, other)));
  const [latest] = phones;
  if (latest?.national !== true) return latest;
  return phones.find((phone) => !phone.national && isSame(phone, latest)) ?? latest;
}
