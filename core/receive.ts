import { type Asked, aboutMe } from "./about-me.ts";
import { forgottenName } from "./ledger/forgotten.ts";
import type { Filed, FiledSighting, IgnoredReason } from "./ledger/history.ts";
import { append, mark } from "./ledger/history.ts";
import { changeMailState } from "./ledger/mail-state.ts";
import type { Queue } from "./ledger/queue.ts";
import { nextMarker } from "./ledger/schedule.ts";
import type { Table } from "./ledger/table.ts";
import { type Arrival, arrive } from "./ledger/users.ts";
import { authenticate, type HeldReason } from "./mail/authenticate.ts";
import type { Envelope } from "./mail/envelope.ts";
import { readHead } from "./mail/headers.ts";
import { identify } from "./mail/identify.ts";
import { domainOf, normalizeAddress } from "./mail/mailbox.ts";
import type { Message } from "./mail/message.ts";
import { parse } from "./mail/parse.ts";
import type { RawMail } from "./mail/raw-mail.ts";
import { type Clock, clockOf } from "./people/clock.ts";
import { contactsOf, UNATTRIBUTED } from "./people/contact.ts";
import { resolveSightings } from "./people/resolve-sightings.ts";
import { ABOUT_ME } from "./reply/about-me-address.ts";
import { notForFiling } from "./reply/not-for-filing.ts";
import { SERVICE_NAME } from "./reply/service-name.ts";
import { type TokenKeys, UNSUBSCRIBE_PREFIX, verifyToken } from "./reply/token.ts";
import { decompose } from "./thread/decompose.ts";
import { sight, type View } from "./thread/sighting.ts";

/** What `receive` needs from outside. */
export interface ReceiveDeps {
  readonly table: Table;
  readonly rawMail: RawMail;
  readonly tokenKeys: TokenKeys;
  readonly service: Service;
  /** The queue of the daily replies: an answer in words is heeded at once, and who waits for the first sign gets it. */
  readonly replyQueue: Queue;
  readonly now: () => Date;
}

/** The addresses of the service itself. */
export interface Service {
  /** From of the daily reply. */
  readonly address: string;
  /** Domain of the secret addresses and of the unsubscribe address. */
  readonly inboundDomain: string;
}

/** What became of one raw mail for one recipient. Each is named; none is an exception. */
export type Receipt =
  | {
      readonly outcome: "accepted";
      readonly user: string;
      readonly mail: string;
      readonly turns: number;
      readonly contacts: number;
    }
  | { readonly outcome: "answered"; readonly user: string; readonly mail: string }
  | { readonly outcome: "duplicate"; readonly user: string; readonly mail: string }
  | {
      readonly outcome: "ignored";
      readonly reason: IgnoredReason | "unknown-recipient" | "unknown-token";
      readonly user?: string;
      readonly mail?: string;
    }
  | { readonly outcome: "held"; readonly reason: HeldReason; readonly user: string; readonly mail: string }
  | { readonly outcome: "unsubscribed"; readonly user: string }
  | Asked;

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
function fileable(found: readonly FiledSighting[], { user, forgotten = [] }: Arrival): FiledSighting[] {
  const closed = new Set(forgotten);
  return found.filter(({ contact }) => !closed.has(forgottenName(user, contact)));
}

interface Judged {
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

/** Why a mail is not let in, decided on its header alone; undefined when it is proved to be the user's. */
function heldFor(raw: Uint8Array, envelope: Envelope, view: View): HeldReason | undefined {
  const proof = authenticate(readHead(raw), envelope);
  if (proof.outcome === "held") return proof.reason;
  return view.isMine({ address: proof.address }) ? undefined : "sender-unknown";
}

/** Decide what becomes of a parsed mail of the user's: filed, or ignored. */
function judge(message: Message, deps: ReceiveDeps, view: View, arrival: Arrival): Judged {
  const reason = notForFiling(message, deps.service);
  if (reason !== undefined) return { filed: { outcome: "ignored", reason }, entries: [] };
  const found = sighted(message, view);
  const entries = fileable(found, arrival);
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
    ...(isOwn && { clock: clockOf(message.sentAt, deps.now()) }),
  };
}

// An answer is a few lines.
const MAX_ANSWER = 2_000;

/** True for a mail that the user wrote to the service alone. */
const isNote = ({ to, cc }: Message, view: View): boolean =>
  to.length + cc.length > 0 && [...to, ...cc].every(view.isService);

/** What the user has said to the service itself, without quotes and signature; undefined where nothing was said. */
function saidTo(message: Message, view: View): string | undefined {
  if (!isNote(message, view)) return undefined;
  const own = decompose(message).segments.filter(({ kind }) => kind === "reply");
  const said = own.map(({ text }) => text.trim()).filter((text) => text !== "");
  return said.length === 0 ? undefined : said.join("\n").slice(0, MAX_ANSWER);
}

/** An id that can stand in a header as it is. */
const WRITABLE = /^[\x21-\x7e]+$/;

/**
 * The Message-ID of a mail that the user wrote to the service alone. Only of one that was proved to be the user's: what a
 * stranger sends must never choose the conversation in which the daily reply hangs.
 */
function betweenUs(message: Message, view: View): string | undefined {
  return isNote(message, view) && WRITABLE.test(message.messageId ?? "") ? message.messageId : undefined;
}

async function unsubscribe(deps: ReceiveDeps, token: string): Promise<Receipt> {
  const user = verifyToken(deps.tokenKeys, "unsubscribe", token);
  if (user === undefined) return { outcome: "ignored", reason: "unknown-token" };
  await changeMailState(deps.table, user, (state) =>
    state.isSubscribed ? { ...state, isSubscribed: false } : undefined,
  );
  return { outcome: "unsubscribed", user };
}

interface Arrived {
  readonly arrival: Arrival;
  readonly raw: Uint8Array;
  readonly key: string;
}

async function file(deps: ReceiveDeps, envelope: Envelope, { arrival, raw, key }: Arrived): Promise<Receipt> {
  const { table } = deps;
  const { user } = arrival;
  const mail = identify(raw);
  const view = viewOf(deps.service, arrival.addresses, mail, envelope.receivedAt);
  const reason = heldFor(raw, envelope, view);
  // What nobody has proved is not even parsed: a stranger's mail costs its header, whatever stands behind it.
  const judged: Judged =
    reason === undefined
      ? judge(await parse(raw), deps, view, arrival)
      : { filed: { outcome: "held", reason }, entries: [] };
  const { filed, entries } = judged;
  const now = deps.now();
  const contacts = [...new Set(entries.map(({ contact }) => contact))];
  const seen = new Map(entries.map(({ sighting: { turn, depth } }) => [`${turn} ${depth}`, { turn, depth }]));
  const { betweenUs, answer, isExposed, about, clock } = judged;
  const isFirst = filed.outcome === "accepted" && arrival.isNew === true;
  const change = {
    mail,
    raw: key,
    at: now,
    filed,
    contacts,
    sightings: [...seen.values()],
    betweenUs,
    answer,
    isExposed,
    about,
    clock,
    ...(isFirst && { isFirst }),
  };
  const wake = filed.outcome === "accepted" ? nextMarker(arrival, now) : undefined;
  await append(table, user, { filed: entries, change, wake });
  // Asked twice, it is heeded once; and the daily reply heeds what nobody has asked for.
  if (filed.outcome === "answered" || isFirst || isExposed)
    await deps.replyQueue.send([JSON.stringify({ answered: [user] })]);
  // The mark comes last: a crash before it means that all of this is done again, to the same end.
  if ((await mark(table, user, change)) === "known") return { outcome: "duplicate", user, mail };
  return { ...filed, ...(filed.outcome === "accepted" && { contacts: contacts.length }), user, mail } as Receipt;
}

/**
 * Take in one raw mail for one recipient of its envelope. Safe to call twice, at once or in any order: everything is appended
 * under names that come from the mail itself, and the mark that says "processed" is written last.
 */
export async function receive(
  deps: ReceiveDeps,
  { envelope, key }: { readonly envelope: Envelope; readonly key: string },
): Promise<Receipt> {
  const recipient = normalizeAddress(envelope.recipient);
  const localPart = recipient.slice(0, recipient.lastIndexOf("@"));
  if (localPart.startsWith(UNSUBSCRIBE_PREFIX)) return unsubscribe(deps, localPart.slice(UNSUBSCRIBE_PREFIX.length));
  if (recipient === `${ABOUT_ME}@${deps.service.inboundDomain}`) return aboutMe(deps, { envelope, key });
  const arrival = await arrive(deps.table, recipient, deps.now());
  if (arrival === undefined) return { outcome: "ignored", reason: "unknown-recipient" };
  const raw = await deps.rawMail.get(key);
  if (raw === undefined) throw new Error("the raw mail of a notification is missing");
  return file(deps, envelope, { arrival, raw, key });
}
