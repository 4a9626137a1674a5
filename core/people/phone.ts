import {
  type CountryCode,
  findPhoneNumbersInText,
  getCountries,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import type { SentAt } from "../mail/sent-at.ts";
import { type NumberEntry, numberEntries } from "./number-entry.ts";
import { perWord } from "./per-word.ts";
import { countriesOfClocks, countryOfAddress, tellingClocks } from "./phone-country.ts";
import { postalCountries } from "./postal-country.ts";

/** A phone number as it stood in a signature. `number` is E.164, or as written when no country is known (`national`). */
export interface Phone {
  readonly number: string;
  readonly written: string;
  /** The countries it can belong to (ISO 3166): +44 alone may be Great Britain, Guernsey, Jersey or the Isle of Man. */
  readonly countries: readonly string[];
  readonly national: boolean;
}

/** What helps to read a number without a country code. */
export interface PhoneHints {
  /** Its owner's. */
  readonly address?: string;
  /** When the owner sent mails himself, each with the offset of his own clock; never a mail that only quotes him. */
  readonly sentAt?: readonly SentAt[];
}

// A signature is never longer, and the finder's cost is not linear.
const MAX_TEXT = 4096;
const LABEL =
  "tel(?:e(?:phone|fon|foon|fono|fone|f[óo]n))?|t[ée]l(?:éphone)?|phone|ph|tlf|fon|fone|mob(?:ile?|iel|il)?|cell?|celular|handy|natel|gsm|port(?:able)?|kom[óo]rka|kom|office|home|work|direct|m[óo]vil|cellulare|puh(?:elin)?|matkap(?:uhelin)?|rufnummer|mobil(?:telefon|nummer)|evenings?|daytime|weekends?|abends|tagsüber|携帯(?:電話)?|電話(?:番号)?|手機|手机|电话|電話|전화|휴대(?:폰|전화)|тел(?:ефон)?|моб|[cdhmopt]";
// How a label begins: "Mobil", "(evenings)".
const BEFORE = String.raw`^[^\p{L}\d(+]*\(?`;
const EXTENSION = String.raw`(?:,? {0,2}(?:ext(?:ension)?|x|durchwahl)\.?[ :]?\d{1,6}\b)?`;
// With a plus the writer has said the country; then a number that could be one is believed, also in a range not given out yet.
const INTERNATIONAL = new RegExp(String.raw`(\+\d[\d ().\-/\u00a0]{6,22}\d)${EXTENSION}`, "gi");
// Without one, digits are a phone number where they stand alone or are called one: signatures are full of other numbers.
const NATIONAL = new RegExp(
  String.raw`${BEFORE}(?:(?:${LABEL})(?!\p{L})[^\p{L}\d(+]*)?((?:1[ .-])?(?:(?:\(\d{2,5}\)|\d{2,5})[ .\-/]{0,3}\d{3,4}[ .-]?\d{3,5}|\d{2}(?:[ .]\d{2}){4})${EXTENSION})[^\p{L}\d]*(?:${LABEL})?[^\p{L}\d]*$`,
  "iu",
);
// Called one, they may be grouped in any way: "Tel. 044 668 18 00".
const CALLED = new RegExp(
  String.raw`${BEFORE}(?:${LABEL})(?!\p{L})[^\p{L}\d(+]*(\(?\d[\d ().\-/\u00a0]{5,18}\d${EXTENSION})[^\p{L}\d]*$`,
  "iu",
);
// Tax, bank and register numbers, which look like phone numbers of their country.
const NO_PHONE =
  /\b(?:vat|tax|iban|bic|blz|konto|account|company|registered|hr[ab]|kvk|btw|siret|siren|nif|cif|abn|order|invoice|ref|no|nr)\b|\b(?:ust|steuer)/i;
const MIN_DIGITS = 6;

const digitsOf = (text: string): string => text.replace(/(?:ext|x|durchwahl).*$/i, "").replace(/\D/g, "");

type Parsed = NonNullable<ReturnType<typeof parsePhoneNumberFromString>>;

/** "0047 406 12 345": the two zeros by which most countries dial abroad (ITU-T E.164) stand for the plus. */
const DIALLED_ABROAD = /^00(?=[1-9])/;

const toPhone = (parsed: Parsed, written: string): Phone => ({
  number: parsed.number as string,
  written,
  countries: parsed.getPossibleCountries(),
  national: false,
});

/** True when a country's people would write these digits: "202 555 0143" has no 0 in front, and is no German number. */
function isWrittenThere(parsed: Parsed, written: string): boolean {
  const digits = digitsOf(written);
  const national = digitsOf(parsed.formatNational());
  return (
    digits === national || digits.startsWith("00") || (parsed.countryCallingCode === "1" && digits === `1${national}`)
  );
}

const international = ({ text }: NumberEntry): Phone[] =>
  [...text.matchAll(INTERNATIONAL)].flatMap(([written, digits = ""]) => {
    const parsed = parsePhoneNumberFromString(digits);
    return parsed?.isPossible() ? [toPhone(parsed, written)] : [];
  });

function inCountry({ text }: NumberEntry, country: CountryCode): Phone[] {
  if (NO_PHONE.test(text)) return [];
  return findPhoneNumbersInText(text, country).flatMap(({ number, startsAt, endsAt }) => {
    const written = text.slice(startsAt, endsAt);
    return isWrittenThere(number, written) ? [toPhone(number, written)] : [];
  });
}

/** The digits of an entry that is nothing but a number and what it is called. */
const digitsIn = ({ text }: NumberEntry): string[] =>
  [NATIONAL.exec(text)?.[1] ?? CALLED.exec(text)?.[1]].filter(
    (written) => written !== undefined && digitsOf(written).length >= MIN_DIGITS,
  ) as string[];

/** Digits that hold their country code behind two zeros. */
const abroad = (entry: NumberEntry): Phone[] =>
  digitsIn(entry).flatMap((written) => {
    if (!DIALLED_ABROAD.test(written)) return [];
    const parsed = parsePhoneNumberFromString(written.replace(DIALLED_ABROAD, "+"));
    return parsed?.isValid() ? [toPhone(parsed, written)] : [];
  });

function readIn(written: string, country: CountryCode): Phone[] {
  const parsed = parsePhoneNumberFromString(written, { defaultCountry: country, extract: false });
  return parsed?.isValid() && isWrittenThere(parsed, written) ? [toPhone(parsed, written)] : [];
}

/** The number that digits are in these countries; none where two of them read different ones. */
function agreed(written: string, countries: readonly CountryCode[]): Phone[] {
  const read = countries.flatMap((country) => readIn(written, country));
  return read.every(({ number }) => number === read[0]?.number) ? read.slice(0, 1) : [];
}

/** What a signature, and what is known besides, say about the country of its numbers. */
interface Around {
  readonly domain?: CountryCode;
  /** Of postal addresses. */
  readonly postal: readonly CountryCode[];
  /** Of other numbers, fax lines too. */
  readonly others: readonly CountryCode[];
  readonly clocks: readonly SentAt[];
}

function aroundOf(signature: string, entries: readonly NumberEntry[], hints: PhoneHints): Around {
  const others = entries.flatMap(international).flatMap(({ countries }) => countries as CountryCode[]);
  return {
    domain: countryOfAddress(hints.address),
    postal: postalCountries(signature),
    others: [...new Set(others)],
    clocks: tellingClocks(hints.sentAt ?? []),
  };
}

/**
 * Numbers without a country code, read in the country of the address, else of the signature, else of the clock. Where two of
 * these could both be meant and read different numbers, none is taken: a wrong number is worse than none.
 */
function national(entry: NumberEntry, { domain, postal, others, clocks }: Around): Phone[] {
  const fromAbroad = abroad(entry);
  if (fromAbroad.length > 0) return fromAbroad;
  const digits = digitsIn(entry);
  const inSignature = [...new Set([...postal, ...others])];
  // Who works abroad keeps the address of home.
  if (domain !== undefined && postal.length > 0 && !postal.includes(domain))
    return digits.flatMap((written) => agreed(written, [domain, ...inSignature]));
  const atHome = domain === undefined ? [] : inCountry(entry, domain);
  if (atHome.length > 0) return atHome;
  if (inSignature.length > 0) return digits.flatMap((written) => agreed(written, inSignature));
  return domain === undefined && clocks.length > 0 ? digits.flatMap((written) => byClock(written, clocks)) : [];
}

/** Every country whose people could have written these digits. */
const countriesReading = perWord((written): readonly CountryCode[] =>
  getCountries().filter((country) => readIn(written, country).length > 0),
);

/** The groups of digits: every country parts its numbers in its own way. */
const groupsOf = (text: string): string =>
  text
    .replace(/(?:ext|x|durchwahl).*$/i, "")
    .match(/\d+/g)
    ?.join(" ") ?? "";

/**
 * By the clock only what is parted as that country parts it, and what no other with such a clock could read: "212-555-0143"
 * would else be a number of Rio, under the mail of a New Yorker on a journey.
 */
function byClock(written: string, clocks: readonly SentAt[]): Phone[] {
  // The numbers are read first: that is cheaper than to ask for the clocks of the world.
  return agreed(written, countriesOfClocks(countriesReading(written), clocks)).filter(({ number }) => {
    const national = parsePhoneNumberFromString(number)?.formatNational() ?? "";
    return groupsOf(written).replace(/^1 /, "") === groupsOf(national);
  });
}

const asWritten = (entry: NumberEntry): Phone[] =>
  digitsIn(entry).map((written) => ({ number: written, written, countries: [], national: true }));

/**
 * The phone numbers of a signature, best first; fax lines and other people's are passed over, a switchboard's is never the
 * first. Only a signature is searched: bodies are full of digits that look like numbers. The country of a number is what its
 * `+` says, else the address's top-level domain, else other numbers and postal addresses beside it, else the owner's own
 * clock. A number without a country is kept as written instead of guessing one.
 */
export function findPhones(signature: string, hints: PhoneHints): Phone[] {
  const text = signature.slice(0, MAX_TEXT);
  const entries = numberEntries(text);
  const around = aroundOf(text, entries, hints);
  const voices = entries.filter(({ isFax }) => !isFax);
  const read = (some: readonly NumberEntry[]): Phone[] => [
    ...some.flatMap(international),
    ...some.flatMap((entry) => national(entry, around)),
  ];
  const personal = voices.filter(({ isShared }) => !isShared);
  const found = read(personal);
  const own = found.length > 0 ? found : personal.flatMap(asWritten).slice(0, 1);
  const shared = own.length > 0 ? read(voices.filter(({ isShared }) => isShared)) : [];
  return unique([...own, ...shared]);
}

/** Each number once, where it stands first. */
const unique = (phones: readonly Phone[]): Phone[] =>
  phones.filter(({ number }, i) => phones.findIndex((other) => other.number === number) === i);
