import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js/min";

/** A phone number as it stood in a signature. `number` is E.164, or as written when no country is known (`national`). */
export interface Phone {
  readonly number: string;
  readonly written: string;
  /** The countries it can belong to (ISO 3166): +44 alone may be Great Britain, Guernsey, Jersey or the Isle of Man. */
  readonly countries: readonly string[];
  readonly national: boolean;
}

/** What helps to read a number without a country code: its owner's address. */
export interface PhoneHints {
  readonly address?: string;
}

// A signature is never longer, and the finder's cost is not linear (mail-rules §4.5).
const MAX_TEXT = 4096;
// Sold to the world: these say nothing about where somebody lives.
const GENERIC = new Set(["IO", "AI", "CO", "ME", "TV", "FM", "GG", "LY", "TO", "CC"]);
const FAX = /\b(tele)?fax\b|^\s*f\s*[:.]/i;
// With a plus the writer has said the country; then a number that could be one is believed, also in a range not given out yet.
const INTERNATIONAL = /\+\d[\d ().\-/\u00a0]{6,22}\d/g;
const NATIONAL = /(?:\(\d{2,5}\)|\d{2,5})[ .\-/]?\d{3,4}[ .-]?\d{3,5}/;

/** The country of a two-letter top-level domain, where it says something. */
function countryOf(address: string | undefined): CountryCode | undefined {
  const suffix = address?.slice(address.lastIndexOf(".") + 1).toUpperCase() ?? "";
  const country = suffix === "UK" ? "GB" : suffix;
  return country.length === 2 && !GENERIC.has(country) && isSupportedCountry(country) ? country : undefined;
}

const international = (text: string): Phone[] =>
  [...text.matchAll(INTERNATIONAL)].flatMap(([written]) => {
    const parsed = parsePhoneNumberFromString(written);
    return parsed?.isPossible()
      ? [
          {
            number: parsed.number as string,
            written,
            countries: parsed.getPossibleCountries(),
            national: false,
          },
        ]
      : [];
  });

const inCountry = (text: string, country: CountryCode | undefined): Phone[] =>
  country === undefined
    ? []
    : findPhoneNumbersInText(text, country).map(({ number, startsAt, endsAt }) => ({
        number: number.number as string,
        written: text.slice(startsAt, endsAt),
        countries: number.getPossibleCountries(),
        national: false,
      }));

const asWritten = (text: string): Phone[] =>
  [NATIONAL.exec(text)?.[0]].flatMap((written) =>
    written === undefined ? [] : [{ number: written, written, countries: [], national: true }],
  );

/**
 * The phone numbers of a signature, best first; fax lines are passed over. Only a signature is searched: bodies are full of
 * digits that look like numbers. A number without a country is kept as written instead of guessing one.
 */
export function findPhones(signature: string, hints: PhoneHints): Phone[] {
  const text = signature
    .slice(0, MAX_TEXT)
    .split("\n")
    .filter((line) => !FAX.test(line))
    .join("\n");
  const found = [...international(text), ...inCountry(text, countryOf(hints.address))];
  if (found.length > 0) return [...new Map(found.map((phone) => [phone.number, phone])).values()];
  return asWritten(text);
}
