import { isZone, momentOf } from "../../../core/people/zone.ts";

/** A moment as typed: `2026-11-22T07:30` or `2026-11-22 07:30` on the wall of a zone, or with `Z` or an offset. */
export function readMoment(text: string, zone: string): Date | undefined {
  const [, date, hour, minute, offset] = TIME.exec(text) ?? [];
  if (date === undefined || hour === undefined || minute === undefined) return undefined;
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
