/** A moment as a wall clock in some zone shows it: `date` is `YYYY-MM-DD`, `minute` counts from midnight. */
export interface LocalTime {
  readonly date: string;
  readonly minute: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function made(zone: string): Intl.DateTimeFormat | undefined {
  try {
    // Sweden writes 2026-11-03 07:30. Asking for the text is three times as fast as asking for its parts.
    return new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  } catch {
    return undefined;
  }
}

function formatIfKnown(zone: string): Intl.DateTimeFormat | undefined {
  const format = formats.get(zone) ?? made(zone);
  if (format !== undefined) formats.set(zone, format);
  return format;
}

/**
 * Zones come with the Node that runs, and a newer one may have put a name into the ledger that this one does not know (a release
 * that was taken back). Who lives there is written to by UTC meanwhile: one name must not end the tick for everybody.
 */
const formatOf = (zone: string): Intl.DateTimeFormat =>
  formatIfKnown(zone) ?? (formatIfKnown("UTC") as Intl.DateTimeFormat);

/** What the clock shows in an IANA zone at a moment. */
export function localTime(zone: string, at: Date): LocalTime {
  const [year, month, day, hour, minute] = formatOf(zone).format(at).match(/\d+/g) ?? [];
  return { date: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute) };
}

/** Minutes east of UTC that a zone keeps at a moment. */
export function offsetOf(zone: string, at: Date): number {
  const { date, minute } = localTime(zone, at);
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE;
  return Math.round((wall - Math.floor(at.getTime() / MINUTE) * MINUTE) / MINUTE);
}

/** True for a zone that Intl knows. */
export const isZone = (zone: string): boolean => formatIfKnown(zone) !== undefined;

/** The name by which Intl calls a zone; one that it does not know keeps its own. */
export const nameOfZone = (zone: string): string => formatIfKnown(zone)?.resolvedOptions().timeZone ?? zone;

/** True for two names of one zone: Kolkata is Calcutta. */
export const isSameZone = (one: string, other: string): boolean =>
  one === other || nameOfZone(one) === nameOfZone(other);

/** The calendar date `days` after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The minute at which the offset changes, known to lie behind `low` and not behind `high`. */
function changeBetween(zone: string, low: number, high: number): number {
  if (high - low <= MINUTE) return high;
  const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
  const isBefore = offsetOf(zone, new Date(middle)) === offsetOf(zone, new Date(low));
  return isBefore ? changeBetween(zone, middle, high) : changeBetween(zone, low, middle);
}

/** The moment at which a zone's clock shows a date and minute: the first of two, and inside a skipped time the first moment after it. */
export function momentOf(zone: string, { date, minute }: LocalTime): Date {
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE;
  // No clock is a day away from UTC: one of these offsets is in use, and both only around a change.
  const before = offsetOf(zone, new Date(wall - DAY));
  const after = offsetOf(zone, new Date(wall + DAY));
  const first = wall - Math.max(before, after) * MINUTE;
  const last = wall - Math.min(before, after) * MINUTE;
  const shown = [first, last].find((at) => at + offsetOf(zone, new Date(at)) * MINUTE === wall);
  return new Date(shown ?? changeBetween(zone, first, last));
}

interface LocaleWithZones {
  getTimeZones?(): string[];
  timeZones?: string[];
}

const zones = new Map<string, readonly string[]>();

/** The zones of a country (ISO 3166 code), as Intl lists them; each country is asked for once. */
export function zonesOf(country: string): readonly string[] {
  const known = zones.get(country);
  if (known !== undefined) return known;
  const locale = new Intl.Locale(`und-${country}`) as LocaleWithZones;
  const listed = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  zones.set(country, listed);
  return listed;
}

/** The offset that a whole country keeps at a moment, or undefined where it has several (ISO 3166 code; data from Intl). */
export function offsetOfCountry(country: string, at: Date): number | undefined {
  const offsets = new Set(zonesOf(country).map((zone) => offsetOf(zone, at)));
  return offsets.size === 1 ? [...offsets][0] : undefined;
}

/** True when a clock somewhere in a country (ISO 3166 code) shows this offset, in minutes east of UTC, at a moment. */
export const isOffsetIn = (country: string, offset: number, at: Date): boolean =>
  zonesOf(country).some((zone) => offsetOf(zone, at) === offset);
