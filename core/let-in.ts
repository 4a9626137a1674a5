import { type Consent, consentOf } from "./answer/consent.ts";
import { forgottenName } from "./ledger/forgotten.ts";
import type { Filed, FiledSighting } from "./ledger/history.ts";
import type { Arrival } from "./ledger/users.ts";
import { authenticate, claimedSender, type HeldReason } from "./mail/authenticate.ts";
import { isReport } from "./mail/automatic.ts";
import type { Envelope } from "./mail/envelope.ts";
import { headerValues, readHead } from "./mail/headers.ts";
import type { Mailbox } from "./mail/mailbox.ts";
import { isStale } from "./mail/stale.ts";
import { type Clock, clockOf } from "./people/clock.ts";
import { contactKey, UNATTRIBUTED } from "./people/contact.ts";
import { type MessageHead, type Read, type Reading, type Service, type ToRead, viewIn } from "./reading.ts";
import { notForFiling } from "./reply/not-for-filing.ts";
import type { View } from "./thread/sighting.ts";

/** The turns about whose people the user may keep something. */
function fileable(found: readonly FiledSighting[], { user, forgotten = [] }: Owner): FiledSighting[] {
  if (forgotten.length === 0) return [...found];
  const closed = new Set(forgotten);
  const isOpen = (mailbox: Mailbox): boolean => !closed.has(forgottenName(user, contactKey(mailbox)));
  // In a mail to others too they are named no more.
  const bare = ({ contact, sighting }: FiledSighting): FiledSighting => ({
    contact,
    sighting: { ...sighting, to: sighting.to.filter(isOpen), cc: sighting.cc.filter(isOpen) },
  });
  return found
    .filter(({ contact, sighting }) => !closed.has(forgottenName(user, contact)) && isOpen(sighting.author))
    .map(bare);
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
  readonly claims?: string;
}

/** Why a mail is not let in, and who sent it where that alone is proved. */
export interface Held {
  readonly reason: HeldReason;
  readonly sender?: string;
  /** The user's own address that it claims to come from. */
  readonly claims?: string;
}

/** Why a mail is not let in, decided on its header alone; undefined when it is proved to be the user's. */
export function heldFor(raw: Uint8Array, envelope: Envelope, view: View): Held | undefined {
  const head = readHead(raw);
  const proof = authenticate(head, envelope);
  if (proof.outcome === "held") {
    const claims = claimedSender(head);
    return { reason: proof.reason, ...(claims !== undefined && view.isMine({ address: claims }) && { claims }) };
  }
  const { address } = proof;
  if (view.isMine({ address })) return undefined;
  // Whether the service's own address is theirs nobody is asked: a yes would let in whatever we send (threat 12).
  return { reason: "sender-unknown", ...(!view.isService({ address }) && { sender: address }) };
}

/** A report, or the answer of a machine: decided on the header and the envelope alone, so that it is neither kept waiting nor asked about. */
export const isReportTo = (raw: Uint8Array, { mailFrom }: Envelope): boolean =>
  /^(?:<\s*>)?$/.test(mailFrom.trim()) || isReport(readHead(raw));

/** A mail that waits. */
export const heldAs = (reason: HeldReason): Judged => ({ filed: { outcome: "held", reason }, entries: [] });

/** The user has said something, and nobody can tell what. */
class Unheard extends Error {
  override readonly name = "Unheard";
}

/** Decide what becomes of a mail of the user's that was read: filed, or ignored. */
export function judge(
  { head, found, said: words, isByHead }: Reading,
  service: Service,
  view: View,
  owner: Owner,
): Judged {
  const reason = notForFiling(head, service);
  if (reason !== undefined) return { filed: { outcome: "ignored", reason }, entries: [] };
  // What is said to the service can not be heard from a header: it is tried again, and lies with the dead letters in the end.
  if (isByHead && isNote(head, view)) throw new Unheard("a note to the service could not be read");
  const entries = fileable(found, owner);
  // A thread with somebody forgotten, handed over with a word of the user's, is no word to the service.
  if (entries.length === 0 && found.length > 0)
    return { filed: { outcome: "ignored", reason: "no-correspondent" }, entries };
  if (entries.length === 0) {
    const [said, id] = [saidTo({ head, said: words }, view), betweenUs(head, view)];
    if (said !== undefined) return { filed: { outcome: "answered" }, entries, betweenUs: id, answer: said };
    return { filed: { outcome: "ignored", reason: "no-correspondent" }, entries, betweenUs: id };
  }
  const turns = new Set(entries.map(({ sighting }) => sighting.turn)).size;
  const isOwn = view.isMine(head.from[0] ?? {});
  const isExposed = isOwn && [...head.to, ...head.cc].some(view.isService);
  return {
    filed: { outcome: "accepted", turns, ...(isByHead && { isByHead }) },
    entries,
    betweenUs: betweenUs(head, view),
    ...(isAuthorless(entries) && head.subject !== undefined && { about: head.subject.slice(0, MAX_SUBJECT) }),
    // Who forwards to the service alone shows it to nobody.
    ...(isExposed && !isNote(head, view) && { isExposed }),
    ...(isOwn && { clock: clockOf(head.sentAt, view.receivedAt) }),
  };
}

const FORWARDED = /^\s*(?:fwd?|wg|tr|rv|i)\s*:/i;
const MAX_NOTE = 200;

/** True for a mail that the user wrote to the service alone. */
export const isNote = ({ to, cc }: MessageHead, view: View): boolean =>
  to.length + cc.length > 0 && [...to, ...cc].every(view.isService);

/** What the user has said to the service itself, without quotes and signature; undefined where nothing was said, or long ago. */
export function saidTo({ head, said }: Pick<Reading, "head" | "said">, view: View): string | undefined {
  if (!isNote(head, view) || said === "" || isStale(head, view.receivedAt)) return undefined;
  // A friend's letter that was handed over without a sign is no list of wishes: its first line alone is asked about.
  return FORWARDED.test(head.subject ?? "") && said.length > MAX_NOTE ? (said.split("\n", 1)[0] ?? "") : said;
}

/** An id that can stand in a header as it is. */
const WRITABLE = /^[\x21-\x7e]+$/;

/**
 * The Message-ID of a mail that the user wrote to the service alone. Only of one that was proved to be the user's: what a
 * stranger sends must never choose the conversation in which the daily reply hangs.
 */
export function betweenUs(head: MessageHead, view: View): string | undefined {
  return isNote(head, view) && WRITABLE.test(head.messageId ?? "") ? head.messageId : undefined;
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
  read: Read,
  asked: ToRead,
): Promise<Pick<Decided, "consent" | "betweenUs"> | undefined> {
  const view = viewIn(asked);
  if (!isNoteByHeader(asked.raw, view)) return undefined;
  const reading = await read(asked);
  const said = notForFiling(reading.head, asked.service) === undefined ? saidTo(reading, view) : undefined;
  const consent = said === undefined ? undefined : consentOf(said);
  return consent && { consent, betweenUs: betweenUs(reading.head, view) };
}
