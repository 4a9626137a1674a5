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
const FAX = /\b(?:tele)?fax\b|^\s*f\s*[:.]?\s*[+(\d]/i;
const LABEL =
  "tel(?:e(?:phone|fon))?|t[ée]l|phone|fon|mob(?:ile?)?|cell|handy|office|home|work|direct|m[óo]vil|cellulare|[cdhmopt]";
// Where one entry of a signature ends and the next begins: a mark, a comma, a word that says what number follows.
const BORDER =
  /[|;•·\t]|,(?!\s*ext)|(?=\b(?:tele)?fax\b)|(?=\b(?:tel|phone|mobile?|cell|office|direct)\b)|(?<=\s)(?=[a-wyz][.:]? ?[+(\d])/i;
const EXTENSION = String.raw`(?:,? {0,2}(?:ext(?:ension)?|x|durchwahl)\.?[ :]?\d{1,6}\b)?`;
// With a plus the writer has said the country; then a number that could be one is believed, also in a range not given out yet.
const INTERNATIONAL = new RegExp(String.raw`(\+\d[\d ().\-/\u00a0]{6,22}\d)${EXTENSION}`, "gi");
// Without one, digits are a phone number where they stand alone or are called one: signatures are full of other numbers.
const NATIONAL = new RegExp(
  String.raw`^[^\p{L}\d(+]*(?:(?:${LABEL})\b[^\p{L}\d(+]*)?((?:(?:\(\d{2,5}\)|\d{2,5})[ .\-/]?\d{3,4}[ .-]?\d{3,5}|\d{2}(?:[ .]\d{2}){4})${EXTENSION})[^\p{L}\d]*(?:${LABEL})?[^\p{L}\d]*$`,
  "iu",
);
// Tax, bank and register numbers, which look like phone numbers of their country.
const NO_PHONE =
  /\b(?:vat|tax|iban|bic|blz|konto|account|company|registered|hr[ab]|kvk|btw|siret|siren|nif|cif|abn|order|invoice|ref|no|nr)\b|\b(?:ust|steuer)/i;

/** The country of a two-letter top-level domain, where it says something. */
function countryOf(address: string | undefined): CountryCode | undefined {
  const suffix = address?.slice(address.lastIndexOf(".") + 1).toUpperCase() ?? "";
  const country = suffix === "UK" ? "GB" : suffix;
  return country.length === 2 && !GENERIC.has(country) && isSupportedCountry(country) ? country : undefined;
}

const international = (text: string): Phone[] =>
  [...text.matchAll(INTERNATIONAL)].flatMap(([written, digits = ""]) => {
    const parsed = parsePhoneNumberFromString(digits);
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
  country === undefined || NO_PHONE.test(text)
    ? []
    : findPhoneNumbersInText(text, country).map(({ number, startsAt, endsAt }) => ({
        number: number.number as string,
        written: text.slice(startsAt, endsAt),
        countries: number.getPossibleCountries(),
        national: false,
      }));

const asWritten = (text: string): Phone[] =>
  [NATIONAL.exec(text)?.[1]].flatMap((written) =>
    written === undefined ? [] : [{ number: written, written, countries: [], national: true }],
  );

/** The entries of a signature that may hold a phone number. */
const entriesOf = (signature: string): string[] =>
  signature
    .slice(0, MAX_TEXT)
    .split("\n")
    .flatMap((line) => line.split(BORDER))
    .filter((entry) => /\d{2}/.test(entry) && !FAX.test(entry));

/**
 * The phone numbers of a signature, best first; fax lines are passed over. Only a signature is searched: bodies are full of
 * digits that look like numbers. A number without a country is kept as written instead of guessing one.
 */
export function findPhones(signature: string, hints: PhoneHints): Phone[] {
  const entries = entriesOf(signature);
  const country = countryOf(hints.address);
  const found = [...entries.flatMap(international), ...entries.flatMap((entry) => inCountry(entry, country))];
  if (found.length > 0) return [...new Map(found.map((phone) => [phone.number, phone])).values()];
  return entries.flatMap(asWritten).slice(0, 1);
}
