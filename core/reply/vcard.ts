import { contentLines, escaped } from "./content-line.ts";
import type { Card } from "./daily-reply.ts";

type Listed = Pick<Card, "name" | "phone"> & { readonly addresses: readonly string[] };

const telOf = ({ national, written, number }: NonNullable<Card["phone"]>): string =>
  national ? `TEL:${escaped(written)}` : `TEL;VALUE=uri:tel:${number}`;

/** One entry of an address book (vCard 4.0, RFC 6350). */
export function vcardEntry({ name, addresses, phone }: Listed): string {
  return contentLines([
    "BEGIN:VCARD",
    "VERSION:4.0",
    `FN:${escaped(name)}`,
    ...addresses.map((address) => `EMAIL:${escaped(address)}`),
    ...(phone === undefined ? [] : [telOf(phone)]),
    "END:VCARD",
  ]);
}

/** A contact that goes along with a card: undefined where no number is known, for then there is nothing new in it. */
export const vcardOf = ({ name, address, phone }: Pick<Card, "name" | "address" | "phone">): string | undefined =>
  phone === undefined ? undefined : vcardEntry({ name, phone, addresses: address === undefined ? [] : [address] });
