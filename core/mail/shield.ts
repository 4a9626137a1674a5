/** A copy of a raw message in which mailparser finds nothing that it reads wrongly, and what was hidden from it. */
export interface Shielded {
  readonly raw: Buffer;
  /** The first text/plain part is `format=flowed` (RFC 3676), and with `DelSp=yes`. */
  readonly flowed: boolean;
  readonly delSp: boolean;
}

/** The type under which an attached message (message/rfc822) hides, so that mailparser hands it over whole. */
export const HIDDEN_MESSAGE_TYPE = "message/rfc8zz";

// Same length on both sides: offsets in the copy stay true.
const HIDDEN: readonly (readonly [RegExp, string])[] = [
  [/message\/rfc822/gi, HIDDEN_MESSAGE_TYPE],
  [/format(\s*=\s*"?)flowed/gi, "format$1fl0wed"],
  [/utf(-?)7/gi, "utx$17"],
];
const CONTENT_TYPE = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*/gim;
const BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
// mailparser takes the last of these fields, and RFC 5322 §3.6 allows one: the first is what everybody else shows.
const ONCE = /^(from|sender|reply-to|subject)[ \t]*:/gim;

/** Rename the second and later fields of which there may be one, in the header of the message alone. */
function hideRepeated(bytes: Buffer, text: string): void {
  const seen = new Set<string>();
  const end = text.search(/\r?\n\r?\n/);
  for (const field of text.slice(0, end < 0 ? undefined : end).matchAll(ONCE)) {
    const name = field[1]?.toLowerCase() ?? "";
    if (seen.has(name)) bytes.write("x", field.index, "latin1");
    seen.add(name);
  }
}

// Every other field would be taken apart as well, and nobody would read what came of it. The first line stays, whatever it is.
const UNREAD =
  /(?<=\n)(?!(?:from|sender|reply-to|to|cc|subject|content-[a-z-]+)[ \t]*:)[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*/gi;
const MAX_HEADER = 128 * 1024;

/** The message with those fields of its own header alone that mailparser is asked for. */
function withoutUnread(bytes: Buffer): Buffer {
  const start = bytes.toString("latin1", 0, MAX_HEADER);
  const last = /\n(?=\r?\n)/.exec(start);
  if (last === null || /^\r?\n/.test(start)) return bytes;
  const end = last.index + 1;
  return Buffer.concat([Buffer.from(start.slice(0, end).replace(UNREAD, ""), "latin1"), bytes.subarray(end)]);
}

/**
 * mailparser joins flowed lines without dropping the next line's quote mark, prints an attached message into the text of
 * the one around it, and decodes UTF-7, in which markup hides. All are hidden by renaming them in the
 * Content-Type headers; linear in the message. A byte order mark, which would hide the first field, is left out, and so are
 * the fields that nobody asks mailparser for.
 */
export function shield(raw: Uint8Array): Shielded {
  const marked = Buffer.from(raw);
  const bytes = marked.toString("latin1", 0, 3) === BYTE_ORDER_MARK ? marked.subarray(3) : marked;
  const text = bytes.toString("latin1");
  hideRepeated(bytes, text);
  const fields = [...text.matchAll(CONTENT_TYPE)];
  for (const field of fields) {
    const hidden = HIDDEN.reduce((value, [seen, put]) => value.replace(seen, put), field[0]);
    if (hidden !== field[0]) bytes.write(hidden, field.index, "latin1");
  }
  const plain = fields.find((field) => /^content-type:\s*text\/plain/i.test(field[0]))?.[0] ?? "";
  return {
    raw: withoutUnread(bytes),
    flowed: /format\s*=\s*"?flowed/i.test(plain),
    delSp: /delsp\s*=\s*"?yes/i.test(plain),
  };
}

/** Give back the names that `shield` took away. */
export function unshield(text: string): string {
  return text
    .replaceAll("fl0wed", "flowed")
    .replaceAll(/utx(-?7)/g, "utf$1")
    .replaceAll(HIDDEN_MESSAGE_TYPE, "message/rfc822");
}
