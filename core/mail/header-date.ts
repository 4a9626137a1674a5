import type { SentAt } from "./sent-at.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// RFC 5322 §4.3: the only zone names that mean something; every other letter zone is "-0000", an unknown place.
const ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  GMT: 0,
  UTC: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

const FORM =
  /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*((?:gmt|utc)?[+-]\d{2}:?\d{2}|[a-z]{1,5})?/i;

/** RFC 5322 §4.3: two digits below 50 are 20xx, other two- and three-digit years count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === "-0000") return undefined;
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (sign === undefined) return ZONES[zone.toUpperCase()];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return Math.abs(offset) <= 14 * 60 ? offset : undefined;
}

/** The moment in a `Date:` header (RFC 5322 §3.3, §4.3), or undefined when it is not one. Years before 1970 are not believed. */
export function readHeaderDate(value: string): SentAt | undefined {
  const comment = value.indexOf("(");
  const [, day, month, year, hour, minute, second, zone] =
    FORM.exec(comment < 0 ? value : value.slice(0, comment)) ?? [];
  const monthIndex = MONTHS.indexOf(month?.toLowerCase() ?? "");
  if (day === undefined || year === undefined || monthIndex < 0) return undefined;
  const fields = [Number(hour), Number(minute), Number(second ?? 0)] as const;
  if (fields[0] > 23 || fields[1] > 59 || fields[2] > 60) return undefined;
  const midnight = Date.UTC(fullYear(year), monthIndex, Number(day));
  // The 30th of February would silently become the 2nd of March.
  if (new Date(midnight).getUTCDate() !== Number(day)) return undefined;
  const offset = offsetOf(zone);
  const local = midnight + ((fields[0] * 60 + fields[1]) * 60 + fields[2]) * 1000;
  const at = new Date(local - (offset ?? 0) * 60_000);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1970 || at.getUTCFullYear() > 9998) return undefined;
  return offset === undefined ? { at } : { at, offset };
}
