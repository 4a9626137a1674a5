import { type CountryCode, findPhoneNumbersInText, parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { SentAt } from "../mail/sent-at.ts";
import { countriesAt, countryOfBlock, countryOfDomain } from "./country.ts";

/** A phone number as it stood in a signature. `number` is E.164, or as written when no country is known (`national`). */
export interface Phone {
  readonly number: string;
  readonly written: string;
  /** The countries it can belong to (ISO 3166): +44 alone may be Great Britain, Guernsey, Jersey or the Isle of Man. */
  readonly countries: readonly string[];
  readonly national: boolean;
}

/** What helps to read a number without a country code: its owner's address, and the Date of a mail that he sent himself. */
export interface PhoneHints {
  readonly address?: string;
  readonly sentAt?: SentAt;
}

// A signature is never longer, and the finder's cost is not linear (mail-rules §4.5).
const MAX_TEXT = 4096;
// Shorter ones that a numbering plan allows are postal codes, here.
const MIN_NATIONAL = 7;
const FAX = /\b(?:tele)?fax\b|^\s*f\s*[:.]?\s*[+(\d]/i;
// Whose number it is otherwise: an assistant's, a meeting room's.
// "Executive Assistant" alone is a title, and "Support Engineer" too: only what is said of a number counts.
const NOT_HIS =
  /\b(?:my (?:assistant|secretary|p\.?a\.?)\b|(?:assistant|secretary|sekretari?at|assistenz|assistante|asistente|assistente|segreteria|p\.?a\.?|ea|vorzimmer) {0,2}[:–—-]|(?:zoom|webex|google meet|skype|meeting id|passcode)\b|(?:teams|conference|bridge|dial-?in|pin|toll[- ]?free|emergency|notruf|helpline|support|hotline)(?: (?:line|number|call|id))? {0,2}[:#+(\d])/i;
const SWITCHBOARD =
  /\b(?:switchboard|reception|front desk|(?:main(?: (?:line|number|office))?|zentrale|standard|centralino|centralita) {0,2}[:.+(\d])/i;
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
  String.raw`^[^\p{L}\d(+]*(?:(?:${LABEL})\b[^\p{L}\d(+]*)?((?:(?:\(\d{2,5}\)|\d{2,5})[ .\-/]?\d{3,5}[ .-]?\d{3,5}|\d{2}(?:[ .]\d{2}){4})${EXTENSION})[^\p{L}\d]*(?:${LABEL})?[^\p{L}\d]*$`,
  "iu",
);
// Tax, bank and register numbers, which look like phone numbers of their country.
const NO_PHONE =
  /\b(?:vat|tax|iban|bic|blz|konto|account|company|registered|hr[ab]|kvk|btw|siret|siren|nif|cif|abn|order|invoice|ref|no|nr)\b|\b(?:ust|steuer)/i;

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
    : findPhoneNumbersInText(text, country)
        .filter(({ number }) => number.nationalNumber.length >= MIN_NATIONAL)
        .map(({ number, startsAt, endsAt }) => ({
          number: number.number as string,
          written: text.slice(startsAt, endsAt),
          countries: number.getPossibleCountries(),
          national: false,
        }));

const asWritten = (text: string): Phone[] =>
  [NATIONAL.exec(text)?.[1]].flatMap((written) =>
    written === undefined ? [] : [{ number: written, written, countries: [], national: true }],
  );

/** The entries of one line that may hold the owner's number. What follows "Assistant:" or "Zoom" in a line is not his. */
function entriesOf(line: string): string[] {
  const entries = line.split(BORDER);
  const end = entries.findIndex((entry) => NOT_HIS.test(entry));
  const own = end < 0 ? entries : entries.slice(0, end);
  return own.filter((entry) => /\d{2}/.test(entry) && !FAX.test(entry));
}

const isLabel = (line: string | undefined): boolean => line !== undefined && NOT_HIS.test(line) && !/\d{3}/.test(line);

/** The lines in which the owner's numbers may stand, a switchboard's last. Under "Assistant: Tom Hale" the next line is Tom's. */
function linesOf(signature: string): string[] {
  const lines = signature
    .slice(0, MAX_TEXT)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const own = lines.filter((_, i) => !isLabel(lines[i - 1]));
  return [...own.filter((line) => !SWITCHBOARD.test(line)), ...own.filter((line) => SWITCHBOARD.test(line))];
}

/**
 * The country that a number without one is read in: of the address's domain, of another number or of the postal address in
 * the same signature. On 88 people with a number that tells its country, the domain was right for 24 of 26.
 */
function countryOf(signature: string, { address }: PhoneHints, known: readonly Phone[]): CountryCode | undefined {
  const [number, ...more] = new Set(known.map(({ countries }) => (countries.length === 1 ? countries[0] : undefined)));
  return (
    countryOfDomain(address) ??
    countryOfBlock(signature) ??
    (more.length === 0 ? (number as CountryCode | undefined) : undefined)
  );
}

/** Of the countries where the clock stood as the writer's did, the only one that has such a number. */
function byClock(entries: readonly string[], { sentAt }: PhoneHints): Phone[] {
  const [written] = entries.flatMap(asWritten);
  if (written === undefined || sentAt === undefined) return [];
  const valid = countriesAt(sentAt).flatMap((country) => {
    const parsed = parsePhoneNumberFromString(written.number, country);
    return parsed?.isValid()
      ? [{ ...written, number: parsed.number as string, countries: [country], national: false }]
      : [];
  });
  const [only] = valid;
  return only !== undefined && valid.every(({ number }) => number === only.number) ? [only] : [];
}

const isAny = (phones: readonly Phone[]): boolean => phones.length > 0;

const unique = (phones: readonly Phone[]): Phone[] => [
  ...new Map(phones.map((phone) => [phone.number, phone])).values(),
];

/**
 * The phone numbers of a signature, best first; fax lines, assistants and meeting rooms are passed over. Only a signature is
 * searched: bodies are full of digits that look like numbers. A number is read in the country that the number, the domain,
 * the postal address, another number or the clock tells; where none does, it is kept as written instead of guessing one.
 */
export function findPhones(signature: string, hints: PhoneHints): Phone[] {
  const entries = linesOf(signature).flatMap(entriesOf);
  const known = entries.flatMap(international);
  const country = entries.length === 0 ? undefined : countryOf(signature.slice(0, MAX_TEXT), hints, known);
  const found = unique(entries.flatMap((entry) => [international(entry), inCountry(entry, country)].find(isAny) ?? []));
  if (found.length > 0) return found;
  const told = byClock(entries, hints);
  return told.length > 0 ? told : entries.flatMap(asWritten).slice(0, 1);
}
