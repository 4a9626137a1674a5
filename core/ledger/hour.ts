import { isMailDay } from "../people/mail-days.ts";
import { localTime } from "../people/zone.ts";
import { APART_MS, type MailState, type NotNow, notNow } from "./mail-state.ts";
import { type Marker, nextMarker, QUARTER_MINUTES, quarterOf, type Rhythm, wake } from "./schedule.ts";
import { daysNow } from "./silence.ts";
import type { Table } from "./table.ts";
import type { User } from "./users.ts";
import { shardIn } from "./zones.ts";

const QUARTER_MS = QUARTER_MINUTES * 60_000;

/** When a user is written to now. */
const rhythmOf = (user: User, state: MailState): Rhythm => ({ ...user, days: daysNow(user, state) });

/**
 * What stands against a reply to a user now. A marker that was written for a date, or before they moved or chose another
 * hour, may come on a day off or before their hour.
 */
export function notTheHour(user: User, state: MailState, now: Date): NotNow | undefined {
  const { date, minute } = localTime(user.zone, now);
  const reason = notNow(state, date, now);
  if (reason !== undefined) return reason;
  if (!isMailDay(rhythmOf(user, state), date)) return "day-off";
  return minute < quarterOf(user.dueMinute) * QUARTER_MINUTES ? "too-early" : undefined;
}

type Again = (user: User, state: MailState, now: Date) => Marker;

const later: Again = (user, state, now) => nextMarker(rhythmOf(user, state), now);

/** When the last reply is far enough away: later today, or else with the next one that is due. */
function whenApart(user: User, state: MailState, now: Date): Marker {
  const { reservedAt } = state;
  const end = reservedAt === undefined ? now.getTime() : Date.parse(reservedAt) + APART_MS;
  const { date, minute } = localTime(user.zone, new Date(Math.ceil(end / QUARTER_MS) * QUARTER_MS));
  const isToday = date === localTime(user.zone, now).date && isMailDay(rhythmOf(user, state), date);
  return isToday
    ? { date, zone: user.zone, quarter: quarterOf(minute), shard: shardIn(user) }
    : later(user, state, now);
}

/** When it is to be looked at again what may not be said now. Who wants no mail is woken by what takes that back. */
const AGAIN: Readonly<Partial<Record<NotNow, Again>>> = {
  "already-today": later,
  "in-hand": later,
  "day-off": later,
  "too-soon": whenApart,
  "too-early": (user, _state, now) => ({
    date: localTime(user.zone, now).date,
    zone: user.zone,
    quarter: quarterOf(user.dueMinute),
    shard: shardIn(user),
  }),
};

/** Wake a user again when what stands against a reply has passed: no local date is left out on which one may go. */
export async function wakeAfter(table: Table, user: User, state: MailState, reason: NotNow, now: Date): Promise<void> {
  const again = AGAIN[reason]?.(user, state, now);
  if (again !== undefined) await wake(table, user.id, again);
}
