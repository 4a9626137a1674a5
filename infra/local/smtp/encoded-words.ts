const WORD = /=\?([\w-]{1,40})(?:\*[\w-]{0,40})?\?([bq])\?([^?\s]{0,2000})\?=/gi;
const BETWEEN = /(\?=)[ \t]{1,200}(?==\?)/g;

/** A header value with its encoded words (RFC 2047) read. What can not be read stays as it stands. */
export function decodeWords(value: string): string {
  return value.replace(BETWEEN, "$1").replace(WORD, (whole, charset: string, form: string, text: string) => {
    const bytes = form.toLowerCase() === "b" ? Buffer.from(text, "base64") : quotedBytes(text);
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      return whole;
    }
  });
}

const quotedBytes = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll("_", " ")
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );

const PLAIN = /^[\x20-\x7e]*$/;
/** Characters in one encoded word: each has four bytes at most, and the word 75 characters (RFC 2047 §2). */
const PIECE = /.{1,11}/gsu;

/** A header value as it may stand in a mail: what is not ASCII in encoded words, each on a line of its own. */
export function encodeWords(value: string): string {
  if (PLAIN.test(value)) return value;
  return (value.match(PIECE) ?? [])
    .map((piece) => `=?utf-8?B?${Buffer.from(piece).toString("base64")}?=`)
    .join("\r\n ");
}
