import { type Mailbox, normalizeAddress } from "../mail/mailbox.ts";

/** The form in which two names are compared: lower case, no quotes, "Roe, Jane" as "jane roe", no "via list". */
export function nameKey(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/["'“”‘’«»*]/g, "")
    .replace(/\s+via\s.*$/, "")
    .replace(/\s*[([].*$/, "")
    .trim();
  const [last, first, ...more] = bare.split(",").map((part) => part.trim());
  const turned = first && more.length === 0 ? `${first} ${last}` : bare;
  return turned
    .replace(/[^\p{L}\p{N}\s]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

// "jane.roe@example.com" and "jane_roe@…" say the name when two or more words stand in them.
const localName = (address: string): string => {
  const words = normalizeAddress(address)
    .replace(/@.*$/, "")
    .split(/[._]+/)
    .filter((word) => word.length > 1);
  return words.length > 1 && !words.some((word) => /\d/.test(word)) ? words.join(" ") : "";
};

// Middle names and initials are left out when a name is compared with an address.
const firstAndLast = (key: string): string => {
  const words = key.split(" ").filter((word) => word.length > 1);
  return words.length > 1 ? `${words[0]} ${words.at(-1)}` : "";
};

/**
 * The address of a full name among mailboxes of the same mail: one and only one mailbox bears that name, or has an address
 * made of it (`jane.roe@…`). A first name alone finds nobody.
 */
export function addressOf(name: string, mailboxes: readonly Mailbox[]): string | undefined {
  const key = nameKey(name);
  if (!key.includes(" ")) return undefined;
  const addressed = mailboxes.filter((mailbox) => mailbox.address !== undefined);
  const byName = addressed.filter((mailbox) => mailbox.name !== undefined && nameKey(mailbox.name) === key);
  return (
    only(byName) ??
    only(
      addressed.filter((mailbox) => firstAndLast(key) !== "" && localName(mailbox.address ?? "") === firstAndLast(key)),
    )
  );
}

function only(mailboxes: readonly Mailbox[]): string | undefined {
  const addresses = new Map(mailboxes.map(({ address = "" }) => [normalizeAddress(address), address]));
  return addresses.size === 1 ? [...addresses.values()][0] : undefined;
}
