import { nameByHead } from "./ledger/history.ts";
import { readHeaders } from "./mail/headers.ts";
import { parse } from "./mail/parse.ts";
import { readingOf } from "./read-whole.ts";
import type { Read } from "./reading.ts";

// Of these a person or a mail program has use; each is cut where a letter's would have ended long ago.
const FIELDS: ReadonlySet<string> = new Set([
  "from",
  "sender",
  "reply-to",
  "to",
  "cc",
  "subject",
  "date",
  "message-id",
  "in-reply-to",
  "references",
]);
const MAX_VALUE = 4_000;
const MAX_OTHER = 200;
const MAX_FIELDS = 500;

/** A value that is cut must not end inside of an address, an id or an encoded word. */
const cut = (value: string, most: number): string =>
  value.length <= most ? value : value.slice(0, most).replace(/[^\s,]*$/, "");

/** A message of the same header and no body, small enough for anything. */
function headOf(raw: Uint8Array): Uint8Array {
  const lines = readHeaders(raw)
    .slice(0, MAX_FIELDS)
    .filter(({ name }) => !name.startsWith("content-"))
    .map(({ name, value }) => `${name}: ${cut(value, FIELDS.has(name) ? MAX_VALUE : MAX_OTHER)}`);
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n`);
}

/**
 * Read a mail by its header alone: the way for one that could not be read whole, in time or at all (threats 26, 28, 35). Who wrote to whom and
 * when is kept, and no word. The raw mail stays as it is.
 */
export const readByHead: Read = async (asked) => {
  const message = await parse(headOf(asked.raw));
  const mail = nameByHead(asked.mail);
  const { head, found } = readingOf(message, { ...asked, mail });
  return {
    head: { ...head, defects: [...head.defects, "read by its header alone"] },
    said: "",
    // No words are known of it: a copy of them, wherever one is quoted, is better.
    found: found.map(({ contact, sighting }) => ({ contact, sighting: { ...sighting, isWhole: false } })),
    isByHead: true,
  };
};
