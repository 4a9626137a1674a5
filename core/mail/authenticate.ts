import { domainToASCII, domainToUnicode } from "node:url";
import type { Envelope } from "./envelope.ts";
import { BROKEN_HEADER, ENDLESS_HEADER, headerValue, headerValues } from "./headers.ts";
import { domainOf, isPlainAddress, normalizeAddress } from "./mailbox.ts";
import type { Message } from "./message.ts";

/** Why a message is held: kept, not let in, never answered. */
export type HeldReason =
  | "no-single-sender"
  | "not-authenticated"
  | "virus"
  | "spam"
  | "sender-unknown"
  | "not-confirmed";

export type Authentication =
  | { readonly outcome: "authenticated"; readonly address: string }
  | { readonly outcome: "held"; readonly reason: HeldReason };

const QUOTED = /"(?:[^"\\]|\\.)*"/g;
const ENCODED_WORD = /=\?[^?\s]+\?[bq]\?[^?\s]*\?=/gi;
// Stands for a name that was taken out: no address may hold it, or `mar"x"tin@…` would turn into somebody else's.
const NAME = "\\";

// No name and address together are longer; a regular expression never sees more of what a stranger wrote.
const MAX_FROM = 1000;
const MAX_RESULTS = 10_000;

/**
 * The one plain address of a raw From value, or undefined. Names are taken out first, so that an address inside a name
 * ("alice@example.com" <eve@example.net>) is never seen; lists, groups, comments and routes are refused (threats 3, 24).
 */
function singleAddress(value: string): string | undefined {
  if (value.length > MAX_FROM) return undefined;
  const bare = value.replace(QUOTED, NAME).replace(ENCODED_WORD, NAME).trim();
  const [, inAngles, alone] = /^[^<>,;:@()"]*<([^<>\s]+)>$|^([^<>,;:()\s]+)$/.exec(bare) ?? [];
  const address = inAngles ?? alone;
  return address !== undefined && isPlainAddress(address) && isFaithful(address)
    ? normalizeAddress(address)
    : undefined;
}

/** False for a domain that loses letters on its way to ASCII: an invisible one would make a neighbour's domain the user's. */
function isFaithful(address: string): boolean {
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  return !/[\u0080-\uffff]/.test(domain) || domainToUnicode(domainToASCII(domain)) === domain;
}

/** A field without its comments, however deep they nest (RFC 5322 §3.2.2). */
function withoutComments(value: string): string {
  const kept: string[] = [];
  const nest = { depth: 0 };
  for (const character of value) {
    if (character === "(") nest.depth += 1;
    if (nest.depth === 0) kept.push(character);
    if (character === ")" && nest.depth > 0) nest.depth -= 1;
  }
  return kept.join("");
}

/**
 * The results of an Authentication-Results field that SES has written, each as `dkim=pass header.i=@example.org`; none where
 * somebody else has. Where it stands says whether SES has written it, and that is for the caller to know.
 */
export function resultsOf(value: string): string[] {
  if (!/^\s*amazonses\.com\s*;/i.test(value)) return [];
  // A comment or a quoted i= is the sender's choice: no result stands inside one.
  return withoutComments(value.slice(0, MAX_RESULTS).replace(QUOTED, "")).split(";");
}

/** The signing domains of passed DKIM signatures in the receiver's own result: the topmost block, which only SES can write (threat 2). */
function passedDkimDomains(message: Head): string[] {
  return resultsOf(headerValue(message, "authentication-results") ?? "")
    .filter((result) => /^\s*dkim=pass\b/i.test(result))
    .map((result) => /header\.(?:i=[^@\s]*@|d=)([a-z0-9.-]+)(?=[\s;]|$)/i.exec(result)?.[1]?.toLowerCase() ?? "")
    .filter((domain) => domain !== "");
}

/** Stricter than RFC 9989's relaxed alignment, which needs the public suffix list: the signer is the From domain or above it. */
const isAligned = (from: string, signer: string): boolean =>
  from === signer || (signer.includes(".") && from.endsWith(`.${signer}`));

function isProved(message: Head, envelope: Envelope, address: string): boolean {
  if (envelope.dmarcVerdict === "PASS") return true;
  if (envelope.dmarcVerdict !== "GRAY") return false;
  return passedDkimDomains(message).some((signer) => isAligned(domainOf(address), signer));
}

// Fields that a stranger may add on top of a mail which the user has really signed; of each there can be one.
const ONCE = ["to", "cc", "subject", "date", "message-id", "reply-to", "content-type", "content-transfer-encoding"];

type Head = Pick<Message, "headers" | "defects">;

const isUnambiguous = (message: Head): boolean =>
  ![ENDLESS_HEADER, BROKEN_HEADER].some((defect) => message.defects.includes(defect)) &&
  ONCE.every((name) => headerValues(message, name).length <= 1);

/** Who sent this, as far as it is proved: one From, one plain mailbox, DMARC PASS, or GRAY with an aligned DKIM pass. */
export function authenticate(message: Head, envelope: Envelope): Authentication {
  if (envelope.virusVerdict === "FAIL") return { outcome: "held", reason: "virus" };
  const from = headerValues(message, "from");
  const isOne = from.length === 1 && isUnambiguous(message);
  const address = isOne ? singleAddress(from[0] ?? "") : undefined;
  if (address === undefined) return { outcome: "held", reason: "no-single-sender" };
  if (!isProved(message, envelope, address)) return { outcome: "held", reason: "not-authenticated" };
  return envelope.spamVerdict === "FAIL" ? { outcome: "held", reason: "spam" } : { outcome: "authenticated", address };
}
