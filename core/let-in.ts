import { type Consent, consentOf } from "./answer/consent.ts";
import { forgottenName } from "./ledger/forgotten.ts";
import type { Filed, FiledSighting } from "./ledger/history.ts";
import type { Arrival } from "./ledger/users.ts";
import { authenticate, type HeldReason } from "./mail/authenticate.ts";
import { isReport } from "./mail/automatic.ts";
import type { Envelope } from "./mail/envelope.ts";
import { headerValues, readHead } from "./mail/headers.ts";
import { domainOf, normalizeAddress } from "./mail/mailbox.ts";
import type { Message } from "./mail/message.ts";
import { parse } from "./mail/parse.ts";
import { type Clock, clockOf } from "./people/clock.ts";
import { contactsOf, UNATTRIBUTED } from "./people/contact.ts";
import { resolveSightings } from "./people/resolve-sightings.ts";
import { notForFiling } from "./reply/not-for-filing.ts";
import { SERVICE_NAME } from "./reply/service-name.ts";
import { decompose } from "./thread/decompose.ts";
import { sight, type View } from "./thread/sighting.ts";

/** The addresses of the service itself. */
export interface Service {
  /** From of the daily reply. */
  readonly address: string;
  /** Domain of the secret addresses and of the unsubscribe address. */
  readonly inboundDomain: string;
}

/** Who is the user and who is the service, in one mail that came for one user. */
export function viewOf(service: Service, addresses: readonly string[], mail: string, receivedAt: Date): View {
  const own = new Set(addresses.map(normalizeAddress));
  return {
    mail,
    receivedAt,
    isMine: ({ address }) => address !== undefined && own.has(normalizeAddress(address)),
    isService: ({ name, address }) =>
      address === undefined
        ? name === SERVICE_NAME
        : normalizeAddress(address) === service.address || domainOf(address) === service.inboundDomain,
  };
}

/** The turns that a mail shows and the contacts under whom they are filed. */
function sighted(message: Message, view: View): FiledSighting[] {
  return resolveSightings(message, sight(message, decompose(message), view)).flatMap((sighting) =>
    contactsOf(sighting, view).map((contact) => ({ contact, sighting })),
  );
}

/** Those of them about whom the user may keep something. */
function fileable(found: readonly FiledSighting[], { user, forgotten = [] }: Owner): FiledSighting[] {
  const closed = new Set(forgotten);
  return found.filter(({ contact }) => !closed.has(forgottenName(user, contact)));
}

/** Whose ledger it is, and about whom nothing may stand in it. */
type Owner = Pick<Arrival, "user" | "forgotten">;

/** What becomes of a mail, and what of it is kept. */
export interface Judged {
  readonly filed: Filed;
  readonly entries: readonly FiledSighting[];
  readonly betweenUs?: string;
  readonly answer?: string;
  readonly isExposed?: boolean;
  readonly about?: string;
  readonly clock?: Clock;
}

const MAX_SUBJECT = 200;

const isAuthorless = (entries: readonly FiledSighting[]): boolean =>
  entries.some(({ contact }) => contact === UNATTRIBUTED);

/** The same, and what it says to a sign-up that waits for a yes; who sent it, where that alone is proved. */
export interface Decided extends Judged {
  readonly consent?: Consent;
  readonly sender?: string;
}

/** Why a mail is not let in, and who sent it where that alone is proved. */
export interface Held {
  readonly reason: HeldReason;
  readonly sender?: string;
}

/** Why a mail is not let in, decided on its header alone; undefined when it is proved to be the user's. */
export function heldFor(raw: Uint8Array, envelope: Envelope, view: View): Held | undefined {
  const proof = authenticate(readHead(raw), envelope);
  if (proof.outcome === "held") return { reason: proof.reason };
  return view.isMine({ address: proof.address }) ? undefined : { reason: "sender-unknown", sender: proof.address };
}

/** A report, or the answer of a machine: decided on the header and the envelope alone, so that it is neither kept waiting nor asked about. */
export const isReportTo = (raw: Uint8Array, { mailFrom }: Envelope): boolean =>
  /^(?:<\s*>)?$/.test(mailFrom.trim()) || isReport(readHead(raw));

/** A mail that waits. */
export const heldAs = (reason: HeldReason): Judged => ({ filed: { outcome: "held", reason }, entries: [] });

/** Decide what becomes of a parsed mail of the user's: filed, or ignored. */
export function judge(message: Message, service: Service, view: View, owner: Owner): Judged {
  const reason = notForFiling(message, service);
  if (reason !== undefined) return { filed: { outcome: "ignored", reason }, entries: [] };
  const found = sighted(message, view);
  const entries = fileable(found, owner);
  // A thread with somebody forgotten, handed over with a word of the user's, is no word to the service.
  if (entries.length === 0 && found.length > 0)
    return { filed: { outcome: "ignored", reason: "no-correspondent" }, entries };
  if (entries.length === 0) {
    const [said, id] = [saidTo(message, view), betweenUs(message, view)];
    if (said !== undefined) return { filed: { outcome: "answered" }, entries, betweenUs: id, answer: said };
    return { filed: { outcome: "ignored", reason: "no-correspondent" }, entries, betweenUs: id };
  }
  const turns = new Set(entries.map(({ sighting }) => sighting.turn)).size;
  const isOwn = view.isMine(message.from[0] ?? {});
  const isExposed = isOwn && [...message.to, ...message.cc].some(view.isService);
  return {
    filed: { outcome: "accepted", turns },
    entries,
    betweenUs: betweenUs(message, view),
    ...(isAuthorless(entries) && message.subject !== undefined && { about: message.subject.slice(0, MAX_SUBJECT) }),
    // Who forwards to the service alone shows it to nobody.
    ...(isExposed && !isNote(message, view) && { isExposed }),
    ...(isOwn && { clock: clockOf(message.sentAt, view.receivedAt) }),
  };
}

// An answer is a few lines, and may stand above one of our own mails that nothing sets off.
const MAX_ANSWER = 6_000;

const FORWARDED = /^\s*(?:fwd?|wg|tr|rv|i)\s*:/i;
const MAX_NOTE = 200;

/** True for a mail that the user wrote to the service alone. */
export const isNote = ({ to, cc }: Message, view: View): boolean =>
  to.length + cc.length > 0 && [...to, ...cc].every(view.isService);

/** What the user has said to the service itself, without quotes and signature; undefined where nothing was said. */
export function saidTo(message: Message, view: View): string | undefined {
  if (!isNote(message, view)) return undefined;
  const own = decompose(message).segments.filter(({ kind }) => kind === "reply");
  const said = own.map(({ text }) => text.trim()).filter((text) => text !== "");
  if (said.length === 0) return undefined;
  const words = said.join("\n").slice(0, MAX_ANSWER);
  // A friend's letter that was handed over without a sign is no list of wishes: its first line alone is asked about.
  return FORWARDED.test(message.subject ?? "") && words.length > MAX_NOTE ? (words.split("\n", 1)[0] ?? "") : words;
}

/** An id that can stand in a header as it is. */
const WRITABLE = /^[\x21-\x7e]+$/;

/**
 * The Message-ID of a mail that the user wrote to the service alone. Only of one that was proved to be the user's: what a
 * stranger sends must never choose the conversation in which the daily reply hangs.
 */
export function betweenUs(message: Message, view: View): string | undefined {
  return isNote(message, view) && WRITABLE.test(message.messageId ?? "") ? message.messageId : undefined;
}

const ADDRESS = /[^\s<>,;:"()]+@[^\s<>,;:"()]+/g;
const MAX_FIELD = 2_000;

/** A mail that shows nobody but the service in its header: the only one that is read before a sign-up is confirmed. */
function isNoteByHeader(raw: Uint8Array, view: View): boolean {
  const head = readHead(raw);
  const fields = [...headerValues(head, "to"), ...headerValues(head, "cc")];
  const named = fields.flatMap((field) => field.slice(0, MAX_FIELD).match(ADDRESS) ?? []);
  return named.length > 0 && named.every((address) => view.isService({ address }));
}

/** What somebody who has signed up answers to the question whether it was them; undefined where they say neither. */
export async function consentIn(
  raw: Uint8Array,
  service: Service,
  view: View,
): Promise<Pick<Decided, "consent" | "betweenUs"> | undefined> {
  if (!isNoteByHeader(raw, view)) return undefined;
  const message = await parse(raw);
  const said = notForFiling(message, service) === undefined ? saidTo(message, view) : undefined;
  const consent = said === undefined ? undefined : consentOf(said);
  return consent && { consent, betweenUs: betweenUs(message, view) };
}
