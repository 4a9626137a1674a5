import { type Asked, aboutMe } from "./about-me.ts";
import { confirm } from "./confirm.ts";
import { endSignUp } from "./end-sign-up.ts";
import { isOverfull, type Weighed, weigh } from "./flood.ts";
import type { Bucket } from "./ledger/bucket.ts";
import { forgottenName } from "./ledger/forgotten.ts";
import type { IgnoredReason } from "./ledger/history.ts";
import { append, dropOtherTries, mark } from "./ledger/history.ts";
import { changeMailState } from "./ledger/mail-state.ts";
import { newest } from "./ledger/newest.ts";
import type { Queue } from "./ledger/queue.ts";
import { nextMarker } from "./ledger/schedule.ts";
import type { Item, Table } from "./ledger/table.ts";
import { type Arrival, arrive, arriveUncounted, isOver, userOf } from "./ledger/users.ts";
import { consentIn, type Decided, heldAs, heldFor, isReportTo, judge } from "./let-in.ts";
import { liftBounce, provesAddress } from "./lift-bounce.ts";
import type { HeldReason } from "./mail/authenticate.ts";
import { asksForSilence } from "./mail/automatic.ts";
import type { Envelope } from "./mail/envelope.ts";
import { readHead } from "./mail/headers.ts";
import { identify } from "./mail/identify.ts";
import { normalizeAddress } from "./mail/mailbox.ts";
import type { RawMail } from "./mail/raw-mail.ts";
import { type Service, type ToRead, viewIn } from "./reading.ts";
import { ABOUT_ME } from "./reply/about-me-address.ts";
import { type TokenKeys, UNSUBSCRIBE_PREFIX, verifyToken } from "./reply/token.ts";
import { type NoSignUp, type SignUpDeps, signUp } from "./sign-up.ts";

export { type Service, viewOf } from "./reading.ts";

/** What `receive` needs from outside. */
export interface ReceiveDeps extends SignUpDeps {
  readonly table: Table;
  readonly rawMail: RawMail;
  readonly tokenKeys: TokenKeys;
  readonly service: Service;
  /** The queue of the daily replies: an answer in words is heeded at once, and who waits for the first sign gets it. */
  readonly replyQueue: Queue;
  /** The queue of what comes in: what has waited goes there once more. */
  readonly inboundQueue: Queue;
  /** Where all of a sign-up is removed. */
  readonly jobQueue: Queue;
  readonly now: () => Date;
  /** Other sizes of the bucket before each secret address than its own, for a test. */
  readonly bucket?: Bucket;
}

/** What became of one raw mail for one recipient. Each is named; none is an exception. */
export type Receipt =
  | {
      readonly outcome: "accepted";
      readonly user: string;
      readonly mail: string;
      readonly turns: number;
      readonly contacts: number;
      readonly isByHead?: true;
    }
  | { readonly outcome: "answered"; readonly user: string; readonly mail: string }
  | { readonly outcome: "duplicate"; readonly user: string; readonly mail: string }
  | {
      readonly outcome: "ignored";
      readonly reason: IgnoredReason | NoSignUp | "unknown-recipient" | "unknown-token";
      readonly user?: string;
      readonly mail?: string;
    }
  | { readonly outcome: "held"; readonly reason: HeldReason; readonly user: string; readonly mail: string }
  | { readonly outcome: "unsubscribed"; readonly user: string }
  | Asked
  /** A welcome goes to a new sender, and asks for a yes; they gave it; they do not want it. */
  | { readonly outcome: "signed-up" | "confirmed" | "ended"; readonly user: string };

/** When something was said: a mail may have waited, and no clock makes a word newer than those that are still to come. */
const saidAtOf = ({ receivedAt }: Envelope, now: Date): Date => (receivedAt < now ? receivedAt : now);

async function unsubscribe(deps: ReceiveDeps, envelope: Envelope, token: string): Promise<Receipt> {
  const user = verifyToken(deps.tokenKeys, "unsubscribe", token);
  if (user === undefined) return { outcome: "ignored", reason: "unknown-token" };
  const at = saidAtOf(envelope, deps.now());
  await changeMailState(deps.table, user, (state) => ({
    ...state,
    ...newest(state, { isSubscribed: false }, at),
  }));
  return { outcome: "unsubscribed", user };
}

interface Arrived extends Pick<Mail, "key" | "isReleased" | "isVouched" | "isCounted" | "isUnkept">, Brought {
  readonly arrival: Arrival;
  readonly raw: Uint8Array;
  /** Its name (`identify`). */
  readonly mail: string;
  /** What the bucket has counted of it. */
  readonly more?: readonly Item[];
}

/** Decide what becomes of a mail. What nobody has proved is not even parsed: a stranger's mail costs its header alone. */
async function decide(deps: ReceiveDeps, envelope: Envelope, arrived: Arrived): Promise<Decided> {
  const { service, read } = deps;
  const { arrival, raw, mail, isVouched } = arrived;
  const asked: ToRead = { raw, service, addresses: arrival.addresses, mail, receivedAt: envelope.receivedAt };
  const view = viewIn(asked);
  const held = heldFor(raw, envelope, view);
  // Who is to be forgotten is not asked about either: of their mail nothing is written down.
  const isForgotten = (arrival.forgotten ?? []).includes(forgottenName(arrival.user, held?.sender ?? ""));
  if (isForgotten) return { filed: { outcome: "ignored", reason: "no-correspondent" }, entries: [] };
  if (held !== undefined && isReportTo(raw, envelope))
    return { filed: { outcome: "ignored", reason: "automatic" }, entries: [] };
  const isLetIn = isVouched === true && held?.reason !== "virus";
  if (held !== undefined && !isLetIn) return { ...heldAs(held.reason), sender: held.sender, claims: held.claims };
  // The mail that has confirmed says so still, when it is delivered again.
  if (arrival.isPending !== true && arrival.confirmedBy !== mail)
    return judge(await read(asked), service, view, arrival);
  const consent = await consentIn(read, asked);
  return consent === undefined ? heldAs("not-confirmed") : { filed: { outcome: "answered" }, entries: [], ...consent };
}

type Said = Omit<Decided, "filed" | "entries" | "consent">;

/**
 * What a mail says to the service, as far as it is believed. What has waited for the user's word is not obeyed; and where that
 * word stands for a proof, the mail chooses neither a thread nor a zone, and nothing is answered.
 */
function believed(all: Said, { isReleased, isVouched }: Pick<Mail, "isReleased" | "isVouched">): Said {
  const { answer: _answer, ...others } = all;
  if (!isReleased) return all;
  if (!isVouched) return others;
  const { betweenUs: _thread, isExposed: _notice, clock: _clock, sender: _sender, ...vouched } = others;
  return vouched;
}

const LATE_MS = 10 * 60_000;
/** Longer than a queue tries (`infra/queue.ts`): five times, some minutes apart. */
const TRIES_MS = 60 * 60_000;

/**
 * In which time a try that was cut off may have written something of a mail; undefined where this is the first. What the queue
 * brings late may have been begun before, also where it has lost the count: a dead letter starts anew. It was tried before it
 * was put on the queue for the last time, or soon after, so that in a backlog nobody looks through all that came since. What
 * is let in was dealt with before it was asked for, and that stays.
 */
function triedIn(
  { isAgain, isCounted, queuedAt }: Brought & Pick<Mail, "isCounted">,
  { receivedAt }: Envelope,
  now: Date,
): { readonly from: Date; readonly to: Date } | undefined {
  if (isAgain === true) return within(isCounted === true ? (queuedAt ?? receivedAt) : receivedAt, now);
  if (isCounted === true || now.getTime() - receivedAt.getTime() <= LATE_MS) return undefined;
  const queued = Math.max(receivedAt.getTime(), (queuedAt ?? now).getTime());
  return within(receivedAt, new Date(Math.min(now.getTime(), queued + TRIES_MS)));
}

/** A clock that was set back leaves no time in between, which no table can be asked for. */
const within = (from: Date, to: Date) => (from <= to ? { from, to } : undefined);

/** Write down what became of a mail: `known` when it had been before. */
async function write(
  deps: ReceiveDeps,
  envelope: Envelope,
  { arrival, raw, mail, key, more, ...how }: Arrived,
  { consent: _consent, ...judged }: Decided,
): Promise<Receipt> {
  const { table } = deps;
  const { user } = arrival;
  const { filed, entries, ...all } = judged;
  const said = believed(all, how);
  const now = deps.now();
  const contacts = [...new Set(entries.map(({ contact }) => contact))];
  const seen = new Map(entries.map(({ sighting: { turn, depth } }) => [`${turn} ${depth}`, { turn, depth }]));
  const isFirst = filed.outcome === "accepted" && arrival.isNew === true && how.isVouched !== true;
  const sightings = [...seen.values()];
  const saidAt = said.answer !== undefined && { saidAt: saidAtOf(envelope, now).toISOString() };
  const change = {
    mail,
    ...(how.isUnkept !== true && { raw: key }),
    at: now,
    filed,
    contacts,
    sightings,
    ...said,
    ...saidAt,
    ...(isFirst && { isFirst }),
  };
  // Of an address that is not known yet the user is asked, on the next morning too if nothing else comes in.
  const isNews = filed.outcome === "accepted" || said.sender !== undefined;
  const wake = isNews ? nextMarker(arrival, now) : undefined;
  await append(table, user, { filed: entries, change, wake, envelope, more });
  // Asked twice, it is heeded once; and the daily reply heeds what nobody has asked for.
  const isToBeAnswered = said.answer !== undefined || isFirst || said.isExposed === true;
  if (isToBeAnswered && !asksForSilence(readHead(raw)))
    await deps.replyQueue.send([JSON.stringify({ answered: [user] })]);
  // The mark comes last: a crash before it means that all of this is done again, to the same end.
  const marked = await mark(table, user, change);
  const tried = triedIn(how, envelope, now);
  if (tried !== undefined) await dropOtherTries(table, user, { mail, ...tried });
  if (marked === "known") return { outcome: "duplicate", user, mail };
  return { ...filed, ...(filed.outcome === "accepted" && { contacts: contacts.length }), user, mail } as Receipt;
}

async function file(deps: ReceiveDeps, envelope: Envelope, arrived: Arrived): Promise<Receipt> {
  const { user } = arrived.arrival;
  const decided = await decide(deps, envelope, arrived);
  const isTheirs = decided.filed.outcome === "accepted" || decided.filed.outcome === "answered";
  if (isTheirs && provesAddress(arrived.arrival, arrived.raw, envelope))
    await liftBounce(deps.table, arrived.arrival, deps.now());
  if (decided.consent === "no") {
    await endSignUp(deps, user);
    return { outcome: "ended", user };
  }
  if (decided.consent === undefined) return write(deps, envelope, arrived, decided);
  const confirmed = await confirm(deps, user, arrived.mail);
  if (confirmed === undefined) return { outcome: "ignored", reason: "unknown-recipient" };
  const receipt = await write(deps, envelope, arrived, decided);
  return receipt.outcome === "answered" ? { outcome: "confirmed", user } : receipt;
}

/** A mail to a secret address, or one of its user's to the public address, which counts the same. */
async function takeIn(deps: ReceiveDeps, address: string, mail: Mail, raw: Uint8Array | undefined): Promise<Receipt> {
  const arrival = await (mail.isCounted ? arriveUncounted : arrive)(deps.table, address, deps.now());
  if (arrival === undefined) return { outcome: "ignored", reason: "unknown-recipient" };
  const { envelope, key } = mail;
  const read = readOnce(deps, key, raw);
  const isOver = !mail.isCounted && isOverfull(deps, arrival);
  const weighed = isOver ? await weigh(deps, { envelope, arrival, key, read }) : undefined;
  if (weighed !== undefined && weighed.outcome !== "taken") return unfiled(arrival, weighed);
  const told = mail.isBehind ? { isNew: false } : {};
  const bytes = await read();
  const arrived = { arrival: { ...arrival, ...told }, raw: bytes, mail: identify(bytes), more: weighed?.more };
  return file(deps, envelope, { ...mail, ...arrived });
}

/** The bytes of a mail, fetched when they are first asked for. */
function readOnce({ rawMail }: ReceiveDeps, key: string, raw: Uint8Array | undefined): () => Promise<Uint8Array> {
  const got = { raw };
  return async () => {
    got.raw ??= await rawMail.get(key);
    if (got.raw === undefined) throw new Error("the raw mail of a notification is missing");
    return got.raw;
  };
}

/** What is told of a mail that came when the bucket was empty. */
function unfiled({ user }: Arrival, weighed: Exclude<Weighed, { outcome: "taken" }>): Receipt {
  if (weighed.outcome === "flooded") return { outcome: "ignored", reason: "flood", user };
  const { outcome, mail } = weighed;
  return outcome === "late"
    ? { outcome: "held", reason: "too-many", user, mail }
    : { outcome: "duplicate", user, mail };
}

async function takePublic(deps: ReceiveDeps, mail: Mail): Promise<Receipt> {
  const raw = await deps.rawMail.get(mail.key);
  // What signs nobody up is removed at once, so a second delivery finds nothing.
  if (raw === undefined) return { outcome: "ignored", reason: "sign-up-gone" };
  const asked = await signUp(deps, { envelope: mail.envelope, raw });
  if (asked.outcome !== "known") return asked;
  const receipt = await takeIn(deps, asked.user.secretAddress, mail, raw);
  const isNobodys = receipt.outcome === "ignored" && receipt.reason === "unknown-recipient";
  if (isNobodys && (await isStillUser(deps, asked.user.id))) throw new AddressNotWritten();
  return receipt;
}

/** The secret address of a user does not lead to them yet: it is being renewed. The queue brings the mail again. */
class AddressNotWritten extends Error {}

async function isStillUser({ table, now }: ReceiveDeps, id: string): Promise<boolean> {
  const user = await userOf(table, id);
  return user !== undefined && !isOver(user, now());
}

/** True where nothing of the mail is to be kept for the recipient: not its bytes either. */
export const leavesNothing = (receipt: Receipt): boolean =>
  receipt.outcome === "signed-up" ||
  receipt.outcome === "ended" ||
  // Whose mails they were may have been erased while this one waited in a queue: then it is found by nobody, and stays with nobody.
  (receipt.outcome === "ignored" && (receipt.reason === "unknown-recipient" || receipt.reason.startsWith("sign-up-")));

/** How a queue has brought a mail. */
export interface Brought {
  /** It has brought it before: a crash may have cut that off. */
  readonly isAgain?: boolean;
  /** When it was put on the queue, the last time. */
  readonly queuedAt?: Date;
}

interface Mail extends Brought {
  readonly envelope: Envelope;
  readonly key: string;
  /** Let in behind others that have waited with it: who hears that the first was read need not hear it of each. */
  readonly isBehind?: boolean;
  /** It has waited for the user's word, or is out of an old mailbox: it is filed, and nothing that it says to the service is obeyed. */
  readonly isReleased?: boolean;
  /** Nothing proves who sent it, and the user's word stands for that: it is filed, and nobody is believed for it later. */
  readonly isVouched?: boolean;
  /** It was counted when it came, or its owner hands it over where no stranger can: no bucket stands before it. */
  readonly isCounted?: boolean;
  /** Its bytes lie with whoever hands it over, and are kept nowhere else: nothing may name them. */
  readonly isUnkept?: boolean;
}

/**
 * Take in one raw mail for one recipient of its envelope. Safe to call twice, at once or in any order: everything is appended
 * under names that come from the mail itself, and the mark that says "processed" is written last.
 */
export async function receive(deps: ReceiveDeps, mail: Mail): Promise<Receipt> {
  const recipient = normalizeAddress(mail.envelope.recipient);
  const localPart = recipient.slice(0, recipient.lastIndexOf("@"));
  if (localPart.startsWith(UNSUBSCRIBE_PREFIX))
    return unsubscribe(deps, mail.envelope, localPart.slice(UNSUBSCRIBE_PREFIX.length));
  if (recipient === `${ABOUT_ME}@${deps.service.inboundDomain}`) return aboutMe(deps, mail);
  return recipient === normalizeAddress(deps.service.address)
    ? takePublic(deps, mail)
    : takeIn(deps, recipient, mail, undefined);
}
