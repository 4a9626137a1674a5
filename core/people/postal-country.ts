import type { CountryCode } from "libphonenumber-js/max";
import { isCountry } from "./countries.ts";
import { countryNames } from "./country-names.ts";

/** How a line tells a country by the shape of its postal code (ISO 3166 code). One sample a row. */
interface Shape {
  readonly country: string;
  readonly pattern: RegExp;
}

const STATES =
  "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|IL|IA|KS|KY|LA|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY";
// These are words too: "Order ID 12345" is no Idaho.
const WORD_STATES = "HI|ID|IN|ME|OK|OR";
const STATE_NAMES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";
const ENDS = String.raw`(?=\s*(?:$|[,|•·]|USA?\b|U\.S))`;

// Only shapes that one country has; four or five digits and a town may be anywhere. The US and Canada share +1.
const SHAPES: readonly Shape[] = [
  {
    country: "US", // "Austin, TX 78701"
    pattern: new RegExp(
      String.raw`(?:\p{L},? {0,2}(?:${STATES})|\p{L}, {0,2}(?:${WORD_STATES})|\p{L}, (?:${STATE_NAMES})) {1,2}\d{5}(?:-\d{4})?${ENDS}`,
      "u",
    ),
  },
  {
    country: "CA",
    pattern: /(?<![\p{L}\d])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\d])/u,
  }, // "Toronto, ON M5V 2T6"
  { country: "GB", pattern: /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/u }, // "London SW1A 1AA"
  { country: "AU", pattern: /(?<!\p{L})(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT),? \d{4}(?=\s*(?:$|[,|•·]))/u }, // "Sydney NSW 2000"
  { country: "NL", pattern: /(?:^|, )\d{4} ?(?!NE|NW|SE|SW|AM|PM|IT|HP|SA|SD|SS)[A-Z]{2},? {1,2}\p{Lu}\p{L}+/u }, // "1012 AB Amsterdam"
  { country: "PL", pattern: /(?:^|, )\d{2}-\d{3} \p{Lu}\p{L}+/u }, // "00-001 Warszawa"
  { country: "PT", pattern: /(?:^|, )\d{4}-\d{3} \p{Lu}\p{L}+/u }, // "1000-001 Lisboa"
  { country: "JP", pattern: /〒 ?\d{3}-?\d{4}/u }, // "〒100-0001 東京都千代田区"
  { country: "BR", pattern: /(?:CEP:? ?|[-–/,] ?[A-Z]{2},? {1,3})\d{5}-\d{3}(?![\d-])/u }, // "São Paulo - SP, 01310-100"
];

// "D-10115 Berlin": the letters that cars bore, with the digits of that country's codes; two letters are ISO 3166.
const CODED = /(?:^|, )([A-Z]{1,3})-(\d{4,5}|\d{3} \d{2})(?: [A-Z]{2})? {1,2}\p{Lu}\p{L}+/u;
const CAR_CODES: Readonly<Record<string, readonly [country: string, digits: number]>> = {
  D: ["DE", 5],
  A: ["AT", 4],
  F: ["FR", 5],
  I: ["IT", 5],
  E: ["ES", 5],
  B: ["BE", 4],
  L: ["LU", 4],
  S: ["SE", 5],
  N: ["NO", 4],
  H: ["HU", 4],
  FIN: ["FI", 5],
};

const MAX_LINE = 200;
const PARTS = /[,(|•·;–—)]| - /;
const NUMBER = /\+\d|\d[\d ().\-/]{7,}\d/;
const CODE = /(?<![\d.])\d{3,6}(?![\d.])|\d[A-Z]{2}\b/;
// "Head of Sales, Germany" says what somebody looks after, not where he sits.
const ROLE =
  /\b(?:head|sales|manager|director|directeur|direktor|president|vp|lead|officer|chief|marketing|region|regional|country|partner|consultant|engineer|leiter|leitung|vertrieb|responsable|gerente|chef)\b/i;

function coded(line: string): string | undefined {
  const [, letters = "", code = ""] = CODED.exec(line) ?? [];
  const [country, digits] = CAR_CODES[letters] ?? [];
  if (country !== undefined) return code.replace(" ", "").length === digits ? country : undefined;
  return letters.length === 2 && isCountry(letters) ? letters : undefined;
}

/** "10115 Berlin Germany": a name at the end of a part that begins otherwise. */
function nameAtEnd(part: string): string | undefined {
  const words = part.split(" ");
  const ends = [1, 2, 3].filter((n) => n < words.length).map((n) => words.slice(-n).join(" "));
  return /\d{4}/.test(part) ? ends.map((end) => countryNames().get(end)).find((code) => code !== undefined) : undefined;
}

/** A country by its name, in an address: beside a postal code or below one, or "Town, Country" alone. */
function named(line: string, above: string): string | undefined {
  if (NUMBER.test(line)) return undefined;
  const parts = line
    .toLowerCase()
    .split(PARTS)
    .map((part) => part.trim().replace(/[.:]$/, ""))
    .filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const country = countryNames().get(last) ?? nameAtEnd(last);
  if (country === undefined) return undefined;
  const isTown = parts.length === 2 && (parts[0] ?? "").split(" ").length <= 3 && !/\d/.test(line) && !ROLE.test(line);
  const isBelow = parts.length === 1 && CODE.test(above) && !NUMBER.test(above);
  return isTown || isBelow || CODE.test(line) ? country : undefined;
}

/** The countries (ISO 3166) of the postal addresses in a signature; none where no line tells one for sure. */
export function postalCountries(signature: string): CountryCode[] {
  const lines = signature
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const found = lines.flatMap((line, i) =>
    line.length > MAX_LINE
      ? []
      : [
          ...SHAPES.filter(({ pattern }) => pattern.test(line)).map(({ country }) => country),
          coded(line),
          named(line, lines[i - 1] ?? ""),
        ],
  );
  return [...new Set(found)].flatMap((country) => (country !== undefined && isCountry(country) ? country : []));
}
