const MAX_LENGTH = 998;

// Control characters carry header injection (threat 24); bidi overrides make one name look like another (threat 21).
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out here.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Signs nobody sees: two names that differ in one of them look the same. The joiners of Persian and of emoji stay.
const INVISIBLE = /[\u00ad\u200b\u2060\u3164\ufeff]|[\u{e0000}-\u{e007f}]/gu;
// Half a character makes encodeURIComponent throw; it comes from odd charsets, and from cutting.
const HALF = /\p{Surrogate}/gu;

/** A text without control and bidi characters, fit to be shown; line breaks become spaces. */
export function printable(value: string): string {
  return value.replace(UNPRINTABLE, " ").replace(BIDI, "").replace(INVISIBLE, "").replace(HALF, "");
}

// Nearly every name and address is words of ASCII with one space between, and clean as it stands.
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** One line that can stand in a header or on a page: printable, spaces folded, at most 998 characters, none of them half. */
export function clean(value: string): string {
  if (CLEAN.test(value) && value.length <= MAX_LENGTH) return value;
  return printable(value).replace(/ {2,}/g, " ").trim().slice(0, MAX_LENGTH).replace(HALF, "");
}
