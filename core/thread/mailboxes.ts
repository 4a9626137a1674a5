import type { Mailbox } from "../mail/mailbox.ts";
import { isPlainAddress } from "../mail/mailbox.ts";

const MAX_VALUE = 8_000;
const MAX_MAILBOXES = 200;
// An address in angle, round or square brackets, or bare. Bounded on both sides, so that it cannot run over a line.
const ADDRESS =
  /(?:[<([]\s{0,2}(?:mailto:)?|mailto:)?([^\s<>()[\],;:"'“”«»|*]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,30})(?:\s{0,2}[>)\]])?/iu;
const findIn = (text: string): RegExpExecArray | null => (text.includes("@") ? ADDRESS.exec(text) : null);
const RESIDUE = /\s?[<[](?:mailto|tel|https?):[^<>[\]]{0,500}[>\]]/gi;

/** Read the author of a header block or an attribution: `Jane Roe <jane@…>`, `Jane Roe [mailto:…]`, `Jane Roe/HOU/ECT@ECT`. */
export function readMailbox(value: string): Mailbox | undefined {
  const text = behalf(tidy(value));
  const found = findIn(text);
  if (!found) return named(undefined, text);
  return named(found[1], text.slice(0, found.index)) ?? undefined;
}

// "Jane Roe <jane@…> on behalf of Desk <desk@…>" is Jane's; but a list or a bounce address writes for somebody, and he is the author.
function behalf(text: string): string {
  const [, agent = "", author = ""] =
    /^(.{1,300}?)\s+(?:on behalf of|im auftrag von|de la part de|en nombre de|för|namens)\s+(.{2,300})$/i.exec(text) ??
    [];
  if (agent === "") return text;
  return /[-.+]?bounces?\b|\blists?\.|noreply|no-reply|mailer-daemon/i.test(agent) ? author : agent;
}

/** Read a list of recipients. Commas inside names (`Roe, Jane <jane@…>`) stay with their name. */
export function readMailboxes(value: string): Mailbox[] {
  const text = tidy(value);
  const parts = text.includes(";") ? text.split(";") : byComma(text);
  return parts.slice(0, MAX_MAILBOXES).flatMap((part) => readMailbox(part) ?? []);
}

/** Outlook and Gmail print links behind words (`jane@…<mailto:jane@…>`); the address inside is kept only when there is no other. */
function tidy(value: string): string {
  const text = value.slice(0, MAX_VALUE).replace(/&lt;/g, "<").replace(/&gt;/g, ">");
  const rest = text.replace(RESIDUE, "");
  return findIn(rest) ? rest : text;
}

// A comma parts two people when an address came before it, or when two words did; else it stands inside "Last, First".
function byComma(text: string): string[] {
  const parts: string[] = [];
  let current = "";
  for (const piece of text.split(",")) {
    const joined = current ? `${current},${piece}` : piece;
    const unclosed = (joined.split('"').length - 1) % 2 === 1 || (/^\s*'/.test(joined) && !/'\s*(?:<|$)/.test(joined));
    const complete = !unclosed && isWhole(joined);
    if (complete) parts.push(joined);
    current = complete ? "" : joined;
  }
  return current.trim() ? [...parts, current] : parts;
}

const isWhole = (text: string): boolean => /[@/]/.test(text) || /\S\s+\S/.test(text.trim());

// Exchange and Notes print a directory path for the address: "Jane Roe/HOU/ECT@ECT", "Jane Roe @ ECT"; a bare X.500 path names nobody.
const DIRECTORY = /^([^/@<>"]{2,60}?)\s*(?:\/[^@]{1,80})?(?:\s?@\s?[\p{L}\d_& ]{1,40}){0,3}$/u;
const X500 = /^\/?o=/i;

function named(address: string | undefined, before: string): Mailbox | undefined {
  const name = cleanName(before);
  const plainAddress = address && isPlainAddress(address) ? address : undefined;
  if (plainAddress === undefined && !name) return undefined;
  const person = name && name.toLowerCase() !== plainAddress?.toLowerCase() ? name : undefined;
  return {
    ...(person === undefined ? {} : { name: person }),
    ...(plainAddress === undefined ? {} : { address: plainAddress }),
  };
}

function cleanName(text: string): string | undefined {
  const bare = text
    .replace(/^[\s,;:，、；：*"'“”„«»‘’‹›<([]+/, "")
    .replace(/[\s,;:*"'“”„«»‘’‹›<([>]+$/, "")
    .replace(/\s+/g, " ");
  const named = bare.replace(/\s*<\/o=.*$/i, "");
  const person = (DIRECTORY.exec(named)?.[1] ?? named).trim();
  return person.length > 0 && person.length <= 120 && !X500.test(person) && /[\p{L}\p{N}]/u.test(person)
    ? person
    : undefined;
}

/** The first address in a string, with the stretch that it takes, brackets included. */
export function findAddress(text: string): { address: string; start: number; end: number } | undefined {
  const found = findIn(text);
  if (!found?.[1]) return undefined;
  return { address: found[1], start: found.index, end: found.index + found[0].length };
}
