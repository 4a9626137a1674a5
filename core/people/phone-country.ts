import type { CountryCode } from "libphonenumber-js/max";
import type { SentAt } from "../mail/sent-at.ts";
import { isCountry } from "./countries.ts";
import { isOffsetIn } from "./zone.ts";

// Sold to the world: these say nothing about where somebody lives.
const GENERIC = new Set(["IO", "AI", "CO", "ME", "TV", "FM", "GG", "LY", "TO", "CC"]);

/** The country of a two-letter top-level domain, where it says something. */
export function countryOfAddress(address: string | undefined): CountryCode | undefined {
  const suffix = address?.slice(address.lastIndexOf(".") + 1).toUpperCase() ?? "";
  const country = suffix === "UK" ? "GB" : suffix;
  return country.length === 2 && !GENERIC.has(country) && isCountry(country) ? country : undefined;
}

/**
 * The moments whose offset says where a clock stands. Servers write their own `+0000` for people anywhere, so that UTC says
 * nothing.
 */
export const tellingClocks = (sentAt: readonly SentAt[]): SentAt[] => sentAt.filter(({ offset }) => Boolean(offset));

/** Of some countries those whose clocks fit every mail: who has been on a journey fits none, and is read in none. */
export const countriesOfClocks = (countries: readonly CountryCode[], clocks: readonly SentAt[]): CountryCode[] =>
  countries.filter((country) => clocks.every(({ at, offset = 0 }) => isOffsetIn(country, offset, at)));
