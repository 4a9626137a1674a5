import { COUNTRIES } from "./countries.ts";

// The tongues in which people write the last line of an address; the names themselves come from Intl.
const LANGUAGES =
  "en de fr es it nl pt sv da nb fi pl cs sk hu ro tr el ru uk ja ko zh he ar hr sl bg et lv lt ca".split(" ");
// What Intl does not call a region.
const ALSO: readonly (readonly [name: string, country: string])[] = [
  ["usa", "US"],
  ["u.s.a", "US"],
  ["england", "GB"],
  ["scotland", "GB"],
  ["wales", "GB"],
  ["northern ireland", "GB"],
  ["great britain", "GB"],
  ["the netherlands", "NL"],
  ["republic of ireland", "IE"],
];
// In English it is a state of the USA as often as a country.
const UNSURE = new Set(["georgia"]);

function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const unsure = new Set(UNSURE);
  const add = (name: string, country: string): void => {
    if ((names.get(name) ?? country) !== country) unsure.add(name);
    names.set(name, country);
  };
  for (const language of LANGUAGES) {
    for (const style of ["long", "short"] as const) {
      const regions = new Intl.DisplayNames([language], { type: "region", fallback: "none", style });
      for (const country of COUNTRIES) add(regions.of(country)?.toLowerCase() ?? country, country);
    }
  }
  for (const [name, country] of ALSO) add(name, country);
  for (const name of unsure) names.delete(name);
  return names;
}

const kept: { names?: ReadonlyMap<string, string> } = {};

/** The country (ISO 3166) by its name in lower case, in any of the languages; a name that two countries bear is left out. */
export function countryNames(): ReadonlyMap<string, string> {
  kept.names ??= readNames();
  return kept.names;
}
