import { contentLines, escaped } from "./content-line.ts";
import type { Card } from "./daily-reply.ts";

/** A contact for the address book (vCard 4.0, RFC 6350): undefined where no number is known, for then there is nothing new in it. */
export function vcardOf({ name, address, phone }: Pick<Card, "name" | "address" | "phone">): string | undefined {
  if (phone === undefined) return undefined;
  const number = phone.national ? phone.written : phone.number;
  return contentLines([
    "BEGIN:VCARD",
    "VERSION:4.0",
    `FN:${escaped(name)}`,
    ...(address === undefined ? [] : [`EMAIL:${escaped(address)}`]),
    phone.national ? `TEL:${escaped(number)}` : `TEL;VALUE=uri:tel:${number}`,
    "END:VCARD",
  ]);
}
