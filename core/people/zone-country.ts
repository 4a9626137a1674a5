import { COUNTRIES } from "./countries.ts";
import { nameOfZone, zonesOf } from "./zone.ts";

// A zone goes by its old and its new name: both lead to the country.
const readCountries = (): ReadonlyMap<string, string> =>
  new Map(
    COUNTRIES.flatMap((country) =>
      zonesOf(country)
        .flatMap((zone) => [zone, nameOfZone(zone)])
        .map((zone) => [zone, country] as const),
    ),
  );

// Read when it is first asked for: it takes a tenth of a second, and not every start needs it.
const read: { countries?: ReadonlyMap<string, string> } = {};

/** The country (ISO 3166 code) in which a zone lies; undefined for UTC, and where nobody lives. */
export function countryOfZone(zone: string): string | undefined {
  read.countries ??= readCountries();
  return read.countries.get(zone) ?? read.countries.get(nameOfZone(zone));
}
