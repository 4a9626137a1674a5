import { domainToASCII, domainToUnicode } from "node:url";
import type { Envelope } from "./envelope.ts";
import { BROKEN_HEADER, ENDLESS_HEADER, headerValues } from "./headers.ts";
import { domainOf, isPlainAddress, normalizeAddress } from "./mailbox.ts";
import type { Message } from "./message.ts";

/** Why a message is held: kept, not let in, never answered. */
export type HeldReason =
  | "no-single-sender"
  | "not-authenticated"
  | "virus"
  | "spam"
  | "sender-unknown"
  | "not-confirmed"
  /** It is proved to be the user's, and more came than a day takes. */
  | "too-many";

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

/** A field without its comments, however deep they nest; a bracket behind a backslash ends none (RFC 5322 §3.2.2). */
function withoutComments(value: string): string {
  const kept: string[] = [];
  const nest = { depth: 0 };
  for (const [token] of value.matchAll(/\\.|[^\\]|\\/gsu)) {
    if (token === "(") nest.depth += 1;
    if (nest.depth === 0) kept.push(token);
    if (token === ")" && nest.depth > 0) nest.depth -= 1;
  }
  return kept.join("");
}

// SES puts its own fields on top and ends them with this one; the Received above them is its own, and the next is the sender's.
const END_OF_OURS = "x-ses-receipt";

/** The result that SES has written: the topmost, as long as it stands among SES's own fields. Where SES wrote none, a forged one would be. */
function ownResult({ headers }: Head): string {
  const at = headers.findIndex(({ name }) => name === "authentication-results");
  const above = headers.slice(0, Math.max(at, 0));
  const isForeign =
    above.some(({ name }) => name === END_OF_OURS) || above.filter(({ name }) => name === "received").length > 1;
  return isForeign ? "" : (headers[at]?.value ?? "");
}

/** The domains that one result names. Only a property of its own counts, never one inside of a value that the signer chose. */
const domainsIn = (result: string): string[] =>
  [...result.matchAll(/(?<=\s)header\.(?:i=[^@\s]*@|d=)(\S*)/gi)].map(([, domain = ""]) => domain.toLowerCase());

const SIGNER = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/**
 * The results of an Authentication-Results field that SES has written, each as `dkim=pass header.i=@example.org`; none where
 * somebody else has. Where it stands says whether SES has written it, and that is for the caller to know.
 */
export function resultsOf(value: string): string[] {
  if (!/^\s*amazonses\.com\s*;/i.test(value)) return [];
  // A comment or a quoted i= is the sender's choice: no result stands inside one.
  return withoutComments(value.slice(0, MAX_RESULTS).replace(QUOTED, "")).split(";");
}

/** The signing domains of passed DKIM signatures in the receiver's own result (threat 2), as each names them. */
function passedDkimDomains(message: Head): string[][] {
  return resultsOf(ownResult(message))
    .filter((result) => /^\s*dkim=pass\b/i.test(result))
    .map(domainsIn)
    .filter((domains) => domains.length > 0 && domains.every((domain) => SIGNER.test(domain)));
}

// Below these everybody may have a domain: who signs for one of them signs for all (co.uk, com.au, or.jp).
const REGISTRY = /^(?:ac|co|com|ed|edu|go|gob|gov|gouv|gv|ltd|me|mil|ne|net|nom|or|org|plc|sch)\.[a-z]{2}$/;

/** Stricter than RFC 9989's relaxed alignment, which needs the public suffix list: the signer is the From domain or above it. */
const isAligned = (from: string, signer: string): boolean =>
  from === signer || (from.endsWith(`.${signer}`) && !REGISTRY.test(signer));

/** False where the envelope alone says that nobody is proved, whatever the header names. */
export const mayBeProved = ({ dmarcVerdict, virusVerdict, spamVerdict }: Envelope): boolean =>
  (dmarcVerdict === "PASS" || dmarcVerdict === "GRAY") && virusVerdict !== "FAIL" && spamVerdict !== "FAIL";

function isProved(message: Head, envelope: Envelope, address: string): boolean {
  if (envelope.dmarcVerdict === "PASS") return true;
  if (envelope.dmarcVerdict !== "GRAY") return false;
  return passedDkimDomains(message).some((names) => names.every((signer) => isAligned(domainOf(address), signer)));
}

// Fields that a stranger may add on top of a mail which the user has really signed; of each there can be one.
const ONCE = [
  "to",
  "cc",
  "subject",
  "date",
  "message-id",
  "in-reply-to",
  "references",
  "reply-to",
  "content-type",
  "content-transfer-encoding",
];

type Head = Pick<Message, "headers" | "defects">;

const isUnambiguous = (message: Head): boolean =>
  ![ENDLESS_HEADER, BROKEN_HEADER].some((defect) => message.defects.includes(defect)) &&
  ONCE.every((name) => headerValues(message, name).length <= 1);

/** Whom a message names as its one sender, proved or not; undefined where it names no plain address. */
export function claimedSender(message: Head): string | undefined {
  const from = headerValues(message, "from");
  return from.length === 1 && isUnambiguous(message) ? singleAddress(from[0] ?? "") : undefined;
}

/** Who sent this, as far as it is proved: one From, one plain mailbox, DMARC PASS, or GRAY with an aligned DKIM pass. */
export function authenticate(message: Head, envelope: Envelope): Authentication {
  if (envelope.virusVerdict === "FAIL") return { outcome: "held", reason: "virus" };
  const address = claimedSender(message);
  if (address === undefined) return { outcome: "held", reason: "no-single-sender" };
  if (!isProved(message, envelope, address)) return { outcome: "held", reason: "not-authenticated" };
  return envelope.spamVerdict === "FAIL" ? { outcome: "held", reason: "spam" } : { outcome: "authenticated", address };
}
