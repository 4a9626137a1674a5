import type { HeaderField, Message } from "./message.ts";

// Beyond this a header is an attack (Postfix: header_size_limit 102400); what lies behind it is body to us.
const MAX_HEADER_BYTES = 128 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** RFC 6532 allows raw UTF-8 in headers; whatever is not UTF-8 is read as Latin-1, so that no byte is lost. */
function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("latin1");
  }
}

/** The bytes before the first empty line, a byte order mark and an mbox "From " line left out. */
function headerBlock(raw: Uint8Array): string {
  const text = decode(raw.subarray(0, MAX_HEADER_BYTES))
    .replace(/^\uFEFF/, "")
    .replace(/^(?:From |>From )[^\n]*\n/, "");
  const end = text.search(/\r?\n\r?\n/);
  return end < 0 ? text : text.slice(0, end);
}

/** The header fields of a raw message as they stand, unfolded, in order. Identity is decided on these (DESIGN §8). */
export function readHeaders(raw: Uint8Array): HeaderField[] {
  const fields: HeaderField[] = [];
  for (const line of headerBlock(raw).split(/\r?\n/)) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      fields[fields.length - 1] = { name: last.name, value: `${last.value} ${line.trim()}`.trim() };
      continue;
    }
    const colon = line.indexOf(":");
    if (colon > 0)
      fields.push({ name: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
  }
  return fields;
}

/** The first value of a field, as RFC 5322 allows one of each; a second one is an ambiguity that the first wins. */
export function headerValue(message: Pick<Message, "headers">, name: string): string | undefined {
  return message.headers.find((field) => field.name === name)?.value;
}

/** All values of a field. */
export function headerValues(message: Pick<Message, "headers">, name: string): string[] {
  return message.headers.filter((field) => field.name === name).map((field) => field.value);
}
