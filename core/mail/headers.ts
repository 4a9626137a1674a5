import type { HeaderField, Message } from "./message.ts";

// Beyond this a header is an attack (Postfix: header_size_limit 102400); what lies behind it is body to us.
const MAX_HEADER_BYTES = 128 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** RFC 6532 allows raw UTF-8 in headers; a field that is not UTF-8 is read as Latin-1, so that no byte is lost. */
function decode(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  try {
    return utf8.decode(Buffer.from(value, "latin1"));
  } catch {
    return value;
  }
}

/** The start of a message, one character a byte, without a byte order mark and an mbox line ("From " that is no field). */
const startOf = (raw: Uint8Array): string =>
  Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, MAX_HEADER_BYTES))
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .replace(/^>?From (?![ \t]*:)[^\n]*\n/, "");

/** The defect of a message whose header goes on behind what is read of it. */
export const ENDLESS_HEADER = "header too long";

/** False when the header goes on behind what is read of it: then nobody can say that it holds one From. */
function isHeaderWhole(raw: Uint8Array): boolean {
  return raw.byteLength <= MAX_HEADER_BYTES || /\r?\n\r?\n/.test(startOf(raw));
}

/** The lines of the header, folded ones still apart. */
function headerLines(raw: Uint8Array): string[] {
  const start = startOf(raw);
  const end = start.search(/\r?\n\r?\n/);
  return start.slice(0, end < 0 ? undefined : end).split(/\r?\n/);
}

/** The defect of a message with a line in its header that is neither a field nor goes on with one (RFC 5322 §2.2). */
export const BROKEN_HEADER = "broken header line";

// A line that begins with a vertical tab is a fold to one reader and a field to the next: each then sees another From.
const isTorn = (line: string, i: number): boolean =>
  line !== "" && !/^[!-9;-~]+[ \t]*:/.test(line) && (i === 0 || !/^[ \t]/.test(line));

// A carriage return alone ends a line for one reader and not for the next, a NUL ends it for a third (threat 3).
const SPLITTING = /[\0\r]/;

// What was the first line of a message goes on with the last field that the receiver has put before it: a From that begins
// with a space is then hidden from us, and may have been read by whoever checked DMARC (threat 3).
const HIDDEN_FROM = /^[ \t]+from[ \t]*:[^:;]*@/i;

const hasBrokenLine = (lines: readonly string[]): boolean =>
  lines.some((line, i) => isTorn(line, i) || SPLITTING.test(line) || HIDDEN_FROM.test(line));

function fieldsOf(lines: readonly string[]): HeaderField[] {
  const fields: HeaderField[] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      fields[fields.length - 1] = { name: last.name, value: `${last.value} ${line.trim()}` };
      continue;
    }
    const colon = line.indexOf(":");
    if (colon > 0)
      fields.push({ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
  }
  return fields.map(({ name, value }) => ({ name, value: decode(value.trim()) }));
}

/** The header of a raw message and what is wrong with it: all that identity is decided on, without parsing the rest. */
export function readHead(raw: Uint8Array): Pick<Message, "headers" | "defects"> {
  const lines = headerLines(raw);
  return {
    headers: fieldsOf(lines),
    defects: [...(isHeaderWhole(raw) ? [] : [ENDLESS_HEADER]), ...(hasBrokenLine(lines) ? [BROKEN_HEADER] : [])],
  };
}

/** The header fields of a raw message as they stand, unfolded, in order. Identity is decided on these. */
export function readHeaders(raw: Uint8Array): HeaderField[] {
  return fieldsOf(headerLines(raw));
}

/** The first value of a field, as RFC 5322 allows one of each; a second one is an ambiguity that the first wins. */
export function headerValue(message: Pick<Message, "headers">, name: string): string | undefined {
  return message.headers.find((field) => field.name === name)?.value;
}

/** All values of a field. */
export function headerValues(message: Pick<Message, "headers">, name: string): string[] {
  return message.headers.filter((field) => field.name === name).map((field) => field.value);
}
