import { countryOfZone } from "./zone-country.ts";

interface LocaleWithWeek {
  getWeekInfo?(): { readonly weekend: readonly number[] };
  weekInfo?: { readonly weekend: readonly number[] };
}

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const SATURDAY_AND_SUNDAY: readonly number[] = [6, 7];

const weekends = new Map<string, readonly number[]>();

function readWeekend(zone: string): readonly number[] {
  const country = countryOfZone(zone);
  const locale: LocaleWithWeek = country === undefined ? {} : (new Intl.Locale(`und-${country}`) as LocaleWithWeek);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? SATURDAY_AND_SUNDAY;
}

/** The days of the week (Monday is 1) on which people of a zone do not work: Friday and Saturday in Cairo. */
export function weekendOf(zone: string): readonly number[] {
  const weekend = weekends.get(zone) ?? readWeekend(zone);
  weekends.set(zone, weekend);
  return weekend;
}

/** The day of the week (Monday is 1) on which work begins in a zone: a Monday, or a Sunday in Cairo. */
export function firstWorkday(zone: string): number {
  const weekend = weekendOf(zone);
  const before = (day: number): number => ((day + 5) % 7) + 1;
  return WEEK.find((day) => !weekend.includes(day) && weekend.includes(before(day))) ?? 1;
}
