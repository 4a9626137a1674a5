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
];
const CONTENT_TYPE = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*/gim;

/**
 * mailparser joins flowed lines without dropping the next line's quote mark, and prints an attached message into the
 * text of the one around it. Both are hidden by renaming them in the Content-Type headers; linear in the message.
 */
export function shield(raw: Uint8Array): Shielded {
  const bytes = Buffer.from(raw);
  const text = bytes.toString("latin1");
  const fields = [...text.matchAll(CONTENT_TYPE)];
  for (const field of fields) {
    const hidden = HIDDEN.reduce((value, [seen, put]) => value.replace(seen, put), field[0]);
    if (hidden !== field[0]) bytes.write(hidden, field.index, "latin1");
  }
  const plain = fields.find((field) => /^content-type:\s*text\/plain/i.test(field[0]))?.[0] ?? "";
  return { raw: bytes, flowed: /format\s*=\s*"?flowed/i.test(plain), delSp: /delsp\s*=\s*"?yes/i.test(plain) };
}

/** Give back the names that `shield` took away. */
export function unshield(text: string): string {
  return text.replaceAll("fl0wed", "flowed").replaceAll(HIDDEN_MESSAGE_TYPE, "message/rfc822");
}
