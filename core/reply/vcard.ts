import { clean } from "../mail/printable.ts";
import type { Card } from "./daily-reply.ts";

const MAX_LINE = 75;

/** RFC 6350 §3.4: a comma, a semicolon and a backslash stand behind a backslash; a line break in a name is none. */
const value = (text: string): string => clean(text).replace(/[\\,;]/g, "\\$&");

/** RFC 6350 §3.2: lines of more than 75 octets go on behind a space; no sign is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  for (const sign of line) {
    const limit = lines.length === 0 ? MAX_LINE : MAX_LINE - 1;
    if (Buffer.byteLength(current + sign) > limit) {
      lines.push(current);
      current = "";
    }
    current += sign;
  }
  return [...lines, current].join("\r\n ");
}

const cardOf = (lines: readonly string[]): string =>
  `${["BEGIN:VCARD", "VERSION:4.0", ...lines, "END:VCARD"].map(folded).join("\r\n")}\r\n`;

/** A name and its address (vCard 4.0, RFC 6350). */
export const addressCard = ({ name, address }: { readonly name: string; readonly address: string }): string =>
  cardOf([`FN:${value(name)}`, `EMAIL:${value(address)}`]);

/** A contact for the address book (vCard 4.0, RFC 6350): undefined where no number is known, for then there is nothing new in it. */
export function vcardOf({ name, address, phone }: Pick<Card, "name" | "address" | "phone">): string | undefined {
  if (phone === undefined) return undefined;
  const number = phone.national ? phone.written : phone.number;
  return cardOf([
    `FN:${value(name)}`,
    ...(address === undefined ? [] : [`EMAIL:${value(address)}`]),
    phone.national ? `TEL:${value(number)}` : `TEL;VALUE=uri:tel:${number}`,
  ]);
}
