import { momentOf, offsetOf } from "../people/zone.ts";
import { aheadOf } from "./ahead.ts";
import type { Evidence } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import { dateOfDay } from "./named-day.ts";
import type { NamedTime } from "./named-time.ts";
import type { SeenPhone } from "./seen-phone.ts";

/** A time at which both mean to talk or meet, in the words of whoever named it last. */
export interface AgreedTime {
  readonly startsAt: Date;
  readonly said: Evidence;
}

/** What is known beside the turns: the user's clock, and the number that tells the other's. */
export interface Clocks {
  readonly now: Date;
  readonly zone: string;
  readonly phone?: SeenPhone;
}

const DAY = 86_400_000;
const RECENT_DAYS = 14;

type Person = "me" | "them";
type Naming = Facts & { readonly by: Person; readonly time: { readonly names: NamedTime } };

const isNaming = (facts: Facts | undefined): facts is Naming =>
  facts?.time?.names !== undefined && facts.by !== "assistant";

// Many a server writes every Date in UTC: that clock says nothing of where its owner is.
const ownClock = ({ clock }: Facts): number | undefined => (clock === 0 ? undefined : clock);

/** Minutes by which their clock is ahead: by their number, else by what their own mails say; nought where nothing is known. */
function aheadAt(recent: readonly Facts[], { zone, phone }: Clocks, at: Date): number {
  const shown = recent.findLast((one) => one.by === "them" && ownClock(one) !== undefined);
  const bySelf = shown && (shown.clock ?? 0) - offsetOf(zone, shown.at);
  return aheadOf(phone, zone, at) ?? bySelf ?? 0;
}

/** The moment that one turn names; undefined where two clocks differ and it does not say whose is meant. */
function momentIn({ time: { names }, day, by }: Naming, recent: readonly Facts[], clocks: Clocks): Date | undefined {
  const date = dateOfDay(names.on, day);
  if (date === undefined) return undefined;
  const moment = momentOf(clocks.zone, { date, minute: names.minute });
  const ahead = aheadAt(recent, clocks, moment);
  if (ahead === 0) return moment;
  if (names.clock === undefined) return undefined;
  const isMyClock = (names.clock === "mine") === (by === "me");
  return isMyClock ? moment : momentOf(clocks.zone, { date, minute: names.minute - ahead });
}

const isCalledOff = ({ mentions }: Facts): boolean =>
  mentions.some(({ kind }) => kind === "cancelled" || kind === "declined");

const isTalk = ({ mentions, time }: Facts): boolean =>
  time?.talks === true || mentions.some(({ kind }) => kind === "planned");

/** True where a later turn names another day or hour, or one that cannot be relied on. */
function isDoubted(later: readonly Facts[], { time: { names }, day }: Naming): boolean {
  const date = dateOfDay(names.on, day);
  return later.some(({ time, day: said }) =>
    time?.parts?.some(
      ({ on, minute = names.minute }) =>
        minute !== names.minute || (on !== undefined && (on === "vague" || dateOfDay(on, said) !== date)),
    ),
  );
}

/**
 * The time on which both have agreed in the last two weeks and which has not come yet: one names a day and an hour, and the
 * other names the same or agrees with it. Where anything is left to guess (the day, morning or evening, whose clock, whether
 * the other has said yes), there is none.
 */
export function agreedTime(facts: readonly Facts[], clocks: Clocks): AgreedTime | undefined {
  const { now } = clocks;
  const lately = facts.filter(({ at }) => now.getTime() - at.getTime() < RECENT_DAYS * DAY);
  const recent = lately.slice(lately.findLastIndex(isCalledOff) + 1);
  const place = recent.findLastIndex(isNaming);
  const [last, ...later] = recent.slice(Math.max(place, 0));
  if (!isNaming(last) || !recent.some(isTalk) || isDoubted(later, last)) return undefined;
  const startsAt = momentIn(last, recent, clocks);
  if (startsAt === undefined || startsAt <= now) return undefined;
  const isOther = ({ by }: Facts): boolean => by !== last.by && by !== "assistant";
  const isSame = (one: Facts): boolean =>
    isNaming(one) && momentIn(one, recent, clocks)?.getTime() === startsAt.getTime();
  const isAgreed =
    later.some((one) => isOther(one) && one.time?.assents === true) ||
    recent.slice(0, place).some((one) => isOther(one) && isSame(one));
  const { by, at, turn, mail, time } = last;
  return isAgreed ? { startsAt, said: { by, at, turn, mail, quote: time.names.quote } } : undefined;
}
