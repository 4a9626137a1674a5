import addressparser from "nodemailer/lib/addressparser";
import { isPlainAddress, normalizeAddress } from "../../../core/mail/mailbox.ts";

/** Whose mailbox it is: as named by `--me`. */
export interface Owner {
  readonly name?: string;
  readonly addresses: readonly string[];
  /** The first part of what was typed that is no address. */
  readonly wrong?: string;
}

const ADDRESS = /[^\s<>,;"()]+@[^\s<>,;"()]+/g;
// One name before several addresses, which no header field knows: `Ann Lee <ann@example.com,lee@example.org>`.
const ONE_NAME = /^\s*"?([^"<>@,]{0,200}?)"?\s*<([^<>]{1,2000})>\s*$/;

/** The owner in `a@x`, `a@x,b@y`, `Name <a@x>`, `Name <a@x,b@y>`, or `Name <a@x>, b@y`. */
export function ownerOf(me: string): Owner {
  const [, oneName, within] = ONE_NAME.exec(me) ?? [];
  const parsed = addressparser(within ?? me, { flatten: true }).map(({ name, address }) => ({
    name,
    address: address ?? "",
  }));
  const wrong = parsed.find(({ address }) => !isPlainAddress(address));
  const name = oneName || parsed.find((mailbox) => mailbox.name)?.name;
  return {
    ...(name && { name }),
    addresses: [...new Set(parsed.map(({ address }) => normalizeAddress(address)))].filter((address) => address !== ""),
    ...(wrong && { wrong: wrong.address || wrong.name || me }),
  };
}

/** What looks like an address in a raw From value. */
export const addressesIn = (from: string): readonly string[] => from.match(ADDRESS) ?? [];

/** True when a raw From value names one of the owner's addresses. */
export function isFrom(from: string, own: ReadonlySet<string>): boolean {
  return addressesIn(from).some((address) => own.has(normalizeAddress(address)));
}
