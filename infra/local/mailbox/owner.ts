import { normalizeAddress } from "../../../core/mail/mailbox.ts";

const ADDRESS = /[^\s<>,;"()]+@[^\s<>,;"()]+/g;

/** The addresses of `--me a@x,b@y`. */
export function addressesOf(me: string): string[] {
  return me
    .split(",")
    .map(normalizeAddress)
    .filter((address) => address !== "");
}

/** True when a raw From value names one of the owner's addresses. */
export function isFrom(from: string, own: ReadonlySet<string>): boolean {
  return (from.match(ADDRESS) ?? []).some((address) => own.has(normalizeAddress(address)));
}
