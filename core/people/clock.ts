import type { SentAt } from "../mail/sent-at.ts";

/** What the user's own clock showed under a mail of theirs: the moment (ISO 8601), and its minutes east of UTC. */
export interface Clock {
  readonly at: string;
  readonly offset: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
// What is older was not written where the user is now: somebody hands over what they have kept.
const MAX_AGE_DAYS = 2;
const MAX_KEPT = 40;
// Whoever writes forty mails a day must not fill all places with one day.
const MAX_ALIKE = 2;

/** The clock of a mail that came in at a moment; undefined where its date tells no zone, or tells of another time. */
export function clockOf(sentAt: SentAt | undefined, now: Date): Clock | undefined {
  if (sentAt?.offset === undefined || sentAt.isDay) return undefined;
  const isOfNow = Math.abs(now.getTime() - sentAt.at.getTime()) <= MAX_AGE_DAYS * DAY;
  return isOfNow ? { at: sentAt.at.toISOString(), offset: sentAt.offset } : undefined;
}

/** The date that a clock showed. */
export const dateOn = ({ at, offset }: Clock): string =>
  new Date(Date.parse(at) + offset * MINUTE).toISOString().slice(0, 10);

/** The clocks that are kept, oldest first: the last ones, each mail once, and of a day only a few that are alike. */
export function keptClocks(kept: readonly Clock[], fresh: readonly Clock[]): Clock[] {
  const all = new Map([...kept, ...fresh].map((clock) => [`${clock.at} ${clock.offset}`, clock]));
  const sorted = [...all.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const alike = new Map<string, number>();
  const isOfFew = (clock: Clock): boolean => {
    const day = `${dateOn(clock)} ${clock.offset}`;
    alike.set(day, (alike.get(day) ?? 0) + 1);
    return (alike.get(day) ?? 0) <= MAX_ALIKE;
  };
  return sorted.filter(isOfFew).slice(-MAX_KEPT);
}
