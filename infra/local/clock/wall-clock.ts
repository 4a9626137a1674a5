import { isZone, momentOf } from "../../../core/people/zone.ts";

// Outside of these years zones have no rules, and a year may be no four digits any more.
const FIRST_YEAR = 1970;
const LAST_YEAR = 2200;

/** What `readMoment` takes, for a sentence that says so. */
export const MOMENT_FORM = `a time like 2026-11-22T07:30, of a year from ${FIRST_YEAR} to ${LAST_YEAR}`;

/**
 * A moment as typed: `2026-11-22T07:30` or `2026-11-22 07:30` on the wall of a zone, or with `Z` or an offset. Undefined for
 * anything else, and for a year in which nobody has mail.
 */
export function readMoment(text: string, zone: string): Date | undefined {
  const [, date, hour, minute, offset] = TIME.exec(text) ?? [];
  if (date === undefined || hour === undefined || minute === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (offset !== undefined) return asDate(Date.parse(`${date}T${hour}:${minute}:00${offset.toUpperCase()}`));
  const isDay =
    asDate(Date.parse(`${date}T${hour}:${minute}:00Z`))
      ?.toISOString()
      .startsWith(date) ?? false;
  return isDay && isZone(zone) ? momentOf(zone, { date, minute: Number(hour) * 60 + Number(minute) }) : undefined;
}

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/i;

const asDate = (time: number): Date | undefined => (Number.isNaN(time) ? undefined : new Date(time));

/** A moment as people write it, in a zone. */
export function wallClock(at: Date, zone: string): string {
  const format = {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  } as const;
  return `${new Intl.DateTimeFormat("en-GB", { ...format, timeZone: zone }).format(at).replace(/,? at /, ", ")} (${zone})`;
}
