import { type Mailbox, normalizeAddress, sameAddress } from "./mailbox.ts";

// A sign of these scripts is a whole word; a letter of others alone is an initial.
const WHOLE_SIGN = /[\p{sc=Han}\p{sc=Hangul}]/u;

const MAX_NAME = 400;
const VIA = /\svia\s.*$/s;

const isFullWord = (word: string): boolean => word.length > 1 || WHOLE_SIGN.test(word);

/**
 * The form in which names are compared: words in lower case, "Last, First" turned round; initials, what an organization adds
 * ("/ET&S", "(Legal)") and what a list adds ("via Boats") left out. Empty when there is no word in it.
 */
export function nameKey(name: string): string {
  const bare = name
    .slice(0, MAX_NAME)
    .replace(/["'“”‘’«»*]/g, "")
    .replace(VIA, "")
    .replace(/[/@(<[].*$/s, "");
  const [last, first, ...more] = bare.split(",");
  const ordered = first !== undefined && more.length === 0 ? `${first} ${last}` : bare;
  return (ordered.toLowerCase().match(/\p{L}+/gu) ?? []).filter(isFullWord).join(" ");
}

/** True for "Jane Roe via Boats": the address beside such a name is the list's, lent to get past DMARC. */
export const isLent = (name: string | undefined): boolean => name !== undefined && VIA.test(name.slice(0, MAX_NAME));

/** "Jane Roe" of "'Jane Roe' via Boats": the name as its bearer writes it. */
export const withoutLender = (name: string): string =>
  name
    .slice(0, MAX_NAME)
    .replace(VIA, "")
    .replace(/^\s*(['"])(.*)\1\s*$/s, "$2")
    .trim();

/** True when a compared name (`nameKey`) is more than a first name: two words, or three signs of a script that needs no space (two are a title, or mother). */
export const isFullName = (key: string): boolean => key.includes(" ") || /^[\p{sc=Han}\p{sc=Hangul}]{3,}$/u.test(key);

/** Words behind a name that are no part of it. */
const SUFFIX: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/**
 * True when the local part of an address is made of a name's words: `jane.roe@…`, `j.roe@…`, `roe@…`, `janeroe@…`. The last
 * name stands in it, every other word is one of the name's, and every initial begins one.
 */
function isMadeOf(address: string, { first, others, initials }: NameWords): boolean {
  const last = others.at(-1) ?? "";
  const parts =
    normalizeAddress(address)
      .replace(/@.*$/, "")
      .match(/\p{L}+/gu) ?? [];
  if (parts.join("") === first + last || parts.join("") === last + first) return true;
  return (
    parts.some((part) => others.includes(part)) &&
    parts.every((part) => (isFullWord(part) ? part === first || others.includes(part) : initials.has(part)))
  );
}

interface NameWords {
  readonly first: string;
  readonly others: readonly string[];
  readonly initials: ReadonlySet<string | undefined>;
}

function wordsOfName(name: string, key: string): NameWords {
  const [first = "", ...others] = key.split(" ").filter((word) => !SUFFIX.has(word));
  return { first, others, initials: new Set((name.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word[0])) };
}

/**
 * The address of a full name among mailboxes that stand beside it: of the one that bears that name, else of the one whose
 * local part is made of it (`jane.roe@…`). Undefined where several could be meant, and for a first name alone.
 */
export function addressOf(name: string, mailboxes: readonly Mailbox[]): string | undefined {
  const key = nameKey(name);
  if (!key.includes(" ")) return undefined;
  const addressed = mailboxes.filter(({ address }) => address !== undefined);
  const named = addressed.filter((mailbox) => mailbox.name !== undefined && nameKey(mailbox.name) === key);
  if (named.length > 0) return only(named);
  const words = wordsOfName(name, key);
  return only(addressed.filter(({ address = "" }) => isMadeOf(address, words)));
}

function only(mailboxes: readonly Mailbox[]): string | undefined {
  const [first, ...others] = mailboxes.flatMap(({ address }) => address ?? []);
  return others.every((other) => sameAddress(other, first)) ? first : undefined;
}

/**
 * Give a name without an address the address that goes with it (`addressOf`). About every third quote shows a name alone.
 */
export function resolve(mailbox: Mailbox, seen: readonly Mailbox[]): Mailbox {
  if (mailbox.address !== undefined || mailbox.name === undefined) return mailbox;
  const address = addressOf(mailbox.name, seen);
  return address === undefined ? mailbox : { ...mailbox, address };
}
