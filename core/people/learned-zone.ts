import { type Clock, dateOn } from "./clock.ts";
import { countryOfAddress } from "./phone-country.ts";
import { WELL_KNOWN_ZONES } from "./well-known-zones.ts";
import { isSameZone, offsetOf, zonesOf } from "./zone.ts";

const DAY = 86_400_000;
const MIN_MAILS = 5;
const MIN_DATES = 3;
// Longer than a journey of a week.
const MIN_DAYS = 8;

const explains =
  (zone: string) =>
  ({ at, offset }: Clock): boolean =>
    offsetOf(zone, new Date(at)) === offset;

/** Servers of web mail write UTC for people anywhere: it says something only where nothing else is said. */
function telling(clocks: readonly Clock[]): readonly Clock[] {
  const others = clocks.filter(({ offset }) => offset !== 0);
  return others.length === 0 ? clocks : others;
}

/** The last clocks in a row that a zone can not have shown, oldest first. */
function against(zone: string, clocks: readonly Clock[]): readonly Clock[] {
  const seen = telling(clocks);
  return seen.slice(seen.findLastIndex(explains(zone)) + 1);
}

/** Mails enough, on days enough, for more than a journey. */
function isLasting(clocks: readonly Clock[]): boolean {
  const [first, last] = [clocks[0], clocks.at(-1)];
  if (first === undefined || last === undefined || clocks.length < MIN_MAILS) return false;
  const isLong = Date.parse(last.at) - Date.parse(first.at) >= MIN_DAYS * DAY;
  return isLong && new Set(clocks.map(dateOn)).size >= MIN_DATES;
}

/** Where the user may be, the likeliest first: in the country of their address, and then anywhere. */
function likelyZones(address: string): readonly string[] {
  const country = countryOfAddress(address);
  const own = country === undefined ? [] : zonesOf(country);
  const wellKnown = WELL_KNOWN_ZONES.filter((zone) => own.some((one) => isSameZone(one, zone)));
  return [...wellKnown, ...own, ...WELL_KNOWN_ZONES];
}

/**
 * The zone in which a user lives now, by the clocks of their own mails (oldest first); undefined while the zone that is known
 * may still be right, and where no zone fits all that speaks against it.
 */
export function learnedZone(zone: string, clocks: readonly Clock[], address: string): string | undefined {
  const others = against(zone, clocks);
  return isLasting(others) ? likelyZones(address).find((one) => others.every(explains(one))) : undefined;
}
