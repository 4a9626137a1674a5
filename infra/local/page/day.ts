import { dayOf, type SentAt } from "../../../core/mail/sent-at.ts";
import { momentOf } from "../../../core/people/zone.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat("en-GB", { ...options, timeZone: zone });
  formats.set(key, known);
  return known;
}

/** "9 Nov 2026". */
export const day = (at: Date, zone: string): string =>
  format(zone, { day: "numeric", month: "short", year: "numeric" }).format(at);

/** "9 Nov, 20:15". */
export const minute = (at: Date, zone: string): string =>
  format(zone, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }).format(at).replace(" at ", ", ");

/** "Mon 9 Nov 2026, 20:15". */
export const longMinute = (at: Date, zone: string): string =>
  format(zone, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  })
    .format(at)
    .replace(" at ", ", ")
    .replace(/^(\w+), /, "$1 ");

const NOON = 12 * 60;

/** Where a message stands in a zone: its moment; of a bare day its noon there, so that it is the same day in every zone. */
const placeOf = (sentAt: SentAt, zone: string): Date =>
  sentAt.isDay ? momentOf(zone, { date: dayOf(sentAt), minute: NOON }) : sentAt.at;

/** "Mon 9 Nov 2026, 20:15"; "Mon 9 Nov 2026" where nobody said the time. */
export function sentTime(sentAt: SentAt, zone: string): string {
  const shown = longMinute(placeOf(sentAt, zone), zone);
  return sentAt.isDay ? shown.replace(/, [\d:]+$/, "") : shown;
}

/** "9 Nov 2026": the day of a message, in a zone. */
export const sentDay = (sentAt: SentAt, zone: string): string => day(placeOf(sentAt, zone), zone);

/** "November" or "Nov 2026" for a tick of an axis. */
export const month = (at: Date, zone: string): string => format(zone, { month: "short", year: "numeric" }).format(at);

/** "2026-11-22T07:30", as a field of a form wants it. */
export const fieldTime = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  })
    .format(at)
    .replace(" ", "T");
