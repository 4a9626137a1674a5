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

type Listed = Pick<Card, "name" | "phone"> & { readonly addresses: readonly string[] };

const telOf = ({ national, written, number }: NonNullable<Card["phone"]>): string =>
  national ? `TEL:${value(written)}` : `TEL;VALUE=uri:tel:${number}`;

/** One entry of an address book (vCard 4.0, RFC 6350). */
export function vcardEntry({ name, addresses, phone }: Listed): string {
  const lines = [
    "BEGIN:VCARD",
    "VERSION:4.0",
    `FN:${value(name)}`,
    ...addresses.map((address) => `EMAIL:${value(address)}`),
    ...(phone === undefined ? [] : [telOf(phone)]),
    "END:VCARD",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** A contact that goes along with a card: undefined where no number is known, for then there is nothing new in it. */
export const vcardOf = ({ name, address, phone }: Pick<Card, "name" | "address" | "phone">): string | undefined =>
  phone === undefined ? undefined : vcardEntry({ name, phone, addresses: address === undefined ? [] : [address] });
