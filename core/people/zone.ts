/** A moment as a wall clock in some zone shows it: `date` is `YYYY-MM-DD`, `minute` counts from midnight. */
export interface LocalTime {
  readonly date: string;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(zone, format);
  return format;
}

/** What the clock shows in an IANA zone at a moment. */
export function localTime(zone: string, at: Date): LocalTime {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return { date: `${part.year}-${part.month}-${part.day}`, minute: Number(part.hour) * 60 + Number(part.minute) };
}

/** Minutes east of UTC that a zone keeps at a moment. */
export function offsetOf(zone: string, at: Date): number {
  const { date, minute } = localTime(zone, at);
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * 60_000;
  return Math.round((wall - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000);
}

/** True for a zone that Intl knows. */
export function isZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The calendar date `days` after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The moment at which a zone's clock shows a date and minute; inside a skipped hour, the first moment after it. */
export function momentOf(zone: string, { date, minute }: LocalTime): Date {
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * 60_000;
  const guess = wall - offsetOf(zone, new Date(wall)) * 60_000;
  return new Date(wall - offsetOf(zone, new Date(guess)) * 60_000);
}

interface LocaleWithZones {
  getTimeZones?(): string[];
  timeZones?: string[];
}

/** The offset that a whole country keeps at a moment, or undefined where it has several (ISO 3166 code; data from Intl). */
export function offsetOfCountry(country: string, at: Date): number | undefined {
  const locale = new Intl.Locale(`und-${country}`) as LocaleWithZones;
  const offsets = new Set((locale.getTimeZones?.() ?? locale.timeZones ?? []).map((zone) => offsetOf(zone, at)));
  return offsets.size === 1 ? [...offsets][0] : undefined;
}
