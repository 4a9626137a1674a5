import type { Mailbox } from "../mail/mailbox.ts";

/** A name as a key: letters in lower case, "Last, First" turned round, titles of an organisation ("/ET&S", "(Legal)") left out. */
export function nameKey(name: string): string {
  const bare = name.replace(/["']/g, "").split(/[/@(<]/, 1)[0] ?? "";
  const [last, first, ...more] = bare.split(",");
  const ordered = first !== undefined && more.length === 0 ? `${first} ${last}` : bare;
  return (ordered.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1).join(" ");
}

const localWords = (address: string): string =>
  (
    address
      .slice(0, address.lastIndexOf("@"))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
    .filter((word) => word.length > 1)
    .join(" ");

/** True when a mailbox can only be the person of this name: same full name, or an address of first and last name. */
function isNamed({ name, address }: Mailbox, key: string): boolean {
  return (name !== undefined && nameKey(name) === key) || (address !== undefined && localWords(address) === key);
}

/**
 * Give a name without an address the address that goes with it, if exactly one of the mailboxes seen beside it has that full
 * name. About every third quote shows a name alone. A single word ("Jane") is never enough.
 */
export function resolve(mailbox: Mailbox, seen: readonly Mailbox[]): Mailbox {
  if (mailbox.address !== undefined || mailbox.name === undefined) return mailbox;
  const key = nameKey(mailbox.name);
  if (!key.includes(" ")) return mailbox;
  const addresses = new Set(
    seen
      .filter((other) => other.address !== undefined && isNamed(other, key))
      .map((other) => other.address?.toLowerCase()),
  );
  const [address] = addresses;
  return addresses.size === 1 && address !== undefined ? { ...mailbox, address } : mailbox;
}
