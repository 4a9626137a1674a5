import { type CountryCode, getCountries, isSupportedCountry } from "libphonenumber-js/min";
import type { SentAt } from "../mail/sent-at.ts";
import { offsetOf } from "./zone.ts";

// Sold to the world: these say nothing about where somebody lives.
const GENERIC = new Set(["IO", "AI", "CO", "ME", "TV", "FM", "GG", "LY", "TO", "CC"]);

/** The country of a two-letter top-level domain, where it says something. */
export function countryOfDomain(address: string | undefined): CountryCode | undefined {
  const suffix = address?.slice(address.lastIndexOf(".") + 1).toUpperCase() ?? "";
  const country = suffix === "UK" ? "GB" : suffix;
  return country.length === 2 && !GENERIC.has(country) && isSupportedCountry(country) ? country : undefined;
}

/** Languages in which a country stands at the end of an address. */
const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "pl"];
// These are people's names or states of the United States as well.
const AMBIGUOUS = new Set(["GE", "JO", "TD", "JE", "IL", "CU"]);
const ALSO: readonly (readonly [string, CountryCode])[] = [
  ["uk", "GB"],
  ["england", "GB"],
  ["scotland", "GB"],
  ["wales", "GB"],
  ["northern ireland", "GB"],
  ["great britain", "GB"],
  ["usa", "US"],
  ["us", "US"],
  ["united states of america", "US"],
  ["holland", "NL"],
  ["österreich", "AT"],
];

const STATES =
  "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]";

// What a postal code looks like where its form alone tells the country.
const POSTAL: readonly (readonly [form: RegExp, country: CountryCode, sample: string])[] = [
  [new RegExp(`\\b(?:${STATES}),? \\d{5}(?:-\\d{4})?\\b`), "US", "Austin, TX 78701"],
  [/\b[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z] ?\d[A-CEGHJ-NPR-TV-Z]\d\b/, "CA", "Toronto, ON M5V 3L9"],
  [/\b[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/, "GB", "London SW1A 1AA"],
  [/(?:^|[\s,])D[-–]\d{5}\b/, "DE", "D-10115 Berlin"],
  [/(?:^|[\s,])A[-–]\d{4}\b/, "AT", "A-1010 Wien"],
  [/(?:^|[\s,])CH[-–]\d{4}\b/, "CH", "CH-8001 Zürich"],
  [/(?:^|[\s,])F[-–]\d{5}\b/, "FR", "F-75001 Paris"],
  [/(?:^|[\s,])I[-–]\d{5}\b/, "IT", "I-20121 Milano"],
  [/(?:^|[\s,])(?:NL[-–] ?)?[1-9]\d{3} ?[A-Z]{2} [A-Z]/, "NL", "1012 AB Amsterdam"],
  [/(?:^|[\s,])SE[-–]\d{3} ?\d{2}\b/, "SE", "SE-111 22 Stockholm"],
  [/(?:^|[\s,])DK[-–]\d{4}\b/, "DK", "DK-1050 København"],
  [/(?:^|[\s,])PL[-–]\d{2}-\d{3}\b/, "PL", "PL-00-950 Warszawa"],
  [/\b(?:NSW|VIC|QLD|TAS|ACT) \d{4}\b/, "AU", "Sydney NSW 2000"],
];

let names: ReadonlyMap<string, CountryCode> | undefined;

/** Names of countries in lower case, from Intl. */
function countryNames(): ReadonlyMap<string, CountryCode> {
  names ??= new Map([
    ...LANGUAGES.flatMap((language) => {
      const shown = new Intl.DisplayNames([language], { type: "region" });
      return getCountries()
        .filter((country) => !AMBIGUOUS.has(country))
        .map((country) => [shown.of(country)?.toLowerCase() ?? country, country] as const);
    }),
    ...ALSO,
  ]);
  return names;
}

// A comma is one border among many: "Berlin, Germany", "Berlin | Germany", "Berlin (Germany)".
const PIECES = /[,;|•·()\t]| [-–—] /;

function countriesOfLine(line: string, isFirst: boolean): CountryCode[] {
  const pieces = line
    .split(PIECES)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const last = pieces.at(-1)?.toLowerCase().replace(/\./g, "") ?? "";
  // The first line is the name, and "Paris" or "India" are names too.
  const named = isFirst && pieces.length === 1 ? undefined : countryNames().get(last);
  const coded = POSTAL.filter(([form]) => form.test(line)).map(([, country]) => country);
  return [...(named === undefined ? [] : [named]), ...coded];
}

const MAX_LINE = 200;

/** The country of the postal address in a signature; undefined where there is none, or where several stand. */
export function countryOfBlock(signature: string): CountryCode | undefined {
  const lines = signature.split("\n").filter((line) => /\p{L}/u.test(line) && !/^--\s*$/.test(line));
  const found = new Set(lines.flatMap((line, i) => (line.length > MAX_LINE ? [] : countriesOfLine(line, i === 0))));
  const [country] = found;
  return found.size === 1 ? country : undefined;
}

interface LocaleWithZones {
  getTimeZones?(): string[];
  timeZones?: string[];
}

const zonesOf = (country: string): readonly string[] => {
  const locale = new Intl.Locale(`und-${country}`) as LocaleWithZones;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
};

/** The offset that a whole country keeps at a moment, or undefined where it has several (ISO 3166 code; data from Intl). */
export function offsetOfCountry(country: string, at: Date): number | undefined {
  const offsets = new Set(zonesOf(country).map((zone) => offsetOf(zone, at)));
  return offsets.size === 1 ? [...offsets][0] : undefined;
}

/** The countries in some part of which the clock stood as the writer's did. UTC is the clock of machines, and tells nothing. */
export const countriesAt = ({ at, offset }: SentAt): CountryCode[] =>
  offset === undefined || offset === 0
    ? []
    : getCountries().filter((country) => zonesOf(country).some((zone) => offsetOf(zone, at) === offset));
