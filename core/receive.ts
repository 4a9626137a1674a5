import { type Asked, aboutMe } from "./about-me.ts";
import { confirm } from "./confirm.ts";
import { endSignUp } from "./end-sign-up.ts";
import { forgottenName } from "./ledger/forgotten.ts";
import type { IgnoredReason } from "./ledger/history.ts";
import { append, mark } from "./ledger/history.ts";
import { changeMailState } from "./ledger/mail-state.ts";
import type { Queue } from "./ledger/queue.ts";
import { nextMarker } from "./ledger/schedule.ts";
import type { Table } from "./ledger/table.ts";
import { type Arrival, arrive } from "./ledger/users.ts";
import { consentIn, type Decided, heldAs, heldFor, isReportTo, judge, type Service, viewOf } from "./let-in.ts";
import { liftBounce, provesAddress } from "./lift-bounce.ts";
import type { HeldReason } from "./mail/authenticate.ts";
import { asksForSilence } from "./mail/automatic.ts";
import type { Envelope } from "./mail/envelope.ts";
import { readHead } from "./mail/headers.ts";
import { identify } from "./mail/identify.ts";
import { normalizeAddress } from "./mail/mailbox.ts";
import { parse } from "./mail/parse.ts";
import type { RawMail } from "./mail/raw-mail.ts";
import { ABOUT_ME } from "./reply/about-me-address.ts";
import { type TokenKeys, UNSUBSCRIBE_PREFIX, verifyToken } from "./reply/token.ts";
import { type NoSignUp, type SignUpDeps, signUp } from "./sign-up.ts";

export { type Service, viewOf } from "./let-in.ts";

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
  readonly now: () => Date;
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
      readonly reason: IgnoredReason | NoSignUp | "unknown-recipient" | "unknown-token";
      readonly user?: string;
      readonly mail?: string;
    }
  | { readonly outcome: "held"; readonly reason: HeldReason; readonly user: string; readonly mail: string }
  | { readonly outcome: "unsubscribed"; readonly user: string }
  | Asked
  /** A welcome goes to a new sender, and asks for a yes; they gave it; they do not want it. */
  | { readonly outcome: "signed-up" | "confirmed" | "ended"; readonly user: string };

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
  readonly isReleased?: boolean;
}

/** Decide what becomes of a mail. What nobody has proved is not even parsed: a stranger's mail costs its header alone. */
async function decide(deps: ReceiveDeps, envelope: Envelope, { arrival, raw }: Arrived): Promise<Decided> {
  const mail = identify(raw);
  const view = viewOf(deps.service, arrival.addresses, mail, envelope.receivedAt);
  const held = heldFor(raw, envelope, view);
  // Who is to be forgotten is not asked about either: of their mail nothing is written down.
  const isForgotten = (arrival.forgotten ?? []).includes(forgottenName(arrival.user, held?.sender ?? ""));
  if (isForgotten) return { filed: { outcome: "ignored", reason: "no-correspondent" }, entries: [] };
  if (held !== undefined && isReportTo(raw, envelope))
    return { filed: { outcome: "ignored", reason: "automatic" }, entries: [] };
  if (held !== undefined) return { ...heldAs(held.reason), sender: held.sender };
  // The mail that has confirmed says so still, when it is delivered again.
  if (arrival.isPending !== true && arrival.confirmedBy !== mail)
    return judge(await parse(raw), deps.service, view, arrival);
  const consent = await consentIn(raw, deps.service, view);
  return consent === undefined ? heldAs("not-confirmed") : { filed: { outcome: "answered" }, entries: [], ...consent };
}

/** Write down what became of a mail: `known` when it had been before. */
async function write(
  deps: ReceiveDeps,
  envelope: Envelope,
  { arrival, raw, key, isReleased }: Arrived,
  { consent: _consent, ...judged }: Decided,
): Promise<Receipt> {
  const { table } = deps;
  const { user } = arrival;
  const { filed, entries, answer, ...others } = judged;
  const said = isReleased ? others : { ...others, answer };
  const mail = identify(raw);
  const now = deps.now();
  const contacts = [...new Set(entries.map(({ contact }) => contact))];
  const seen = new Map(entries.map(({ sighting: { turn, depth } }) => [`${turn} ${depth}`, { turn, depth }]));
  const isFirst = filed.outcome === "accepted" && arrival.isNew === true;
  const sightings = [...seen.values()];
  const change = { mail, raw: key, at: now, filed, contacts, sightings, ...said, ...(isFirst && { isFirst }) };
  // Of an address that is not known yet the user is asked, on the next morning too if nothing else comes in.
  const isNews = filed.outcome === "accepted" || said.sender !== undefined;
  const wake = isNews ? nextMarker(arrival, now) : undefined;
  await append(table, user, { filed: entries, change, wake, envelope });
  // Asked twice, it is heeded once; and the daily reply heeds what nobody has asked for.
  const isAsked = "answer" in said && said.answer !== undefined && !asksForSilence(readHead(raw));
  if (isAsked || isFirst || said.isExposed) await deps.replyQueue.send([JSON.stringify({ answered: [user] })]);
  // The mark comes last: a crash before it means that all of this is done again, to the same end.
  if ((await mark(table, user, change)) === "known") return { outcome: "duplicate", user, mail };
  return { ...filed, ...(filed.outcome === "accepted" && { contacts: contacts.length }), user, mail } as Receipt;
}

async function file(deps: ReceiveDeps, envelope: Envelope, arrived: Arrived): Promise<Receipt> {
  const { user, address } = arrived.arrival;
  const decided = await decide(deps, envelope, arrived);
  const isTheirs = decided.filed.outcome === "accepted" || decided.filed.outcome === "answered";
  if (isTheirs && provesAddress(arrived.arrival, arrived.raw, envelope))
    await liftBounce(deps.table, arrived.arrival, deps.now());
  if (decided.consent === "no") {
    await endSignUp(deps, user, address);
    return { outcome: "ended", user };
  }
  if (decided.consent === undefined) return write(deps, envelope, arrived, decided);
  const confirmed = await confirm(deps, user, identify(arrived.raw));
  if (confirmed === undefined) return { outcome: "ignored", reason: "unknown-recipient" };
  const receipt = await write(deps, envelope, arrived, decided);
  return receipt.outcome === "answered" ? { outcome: "confirmed", user } : receipt;
}

/** A mail to a secret address, or one of its user's to the public address, which counts the same. */
async function takeIn(deps: ReceiveDeps, address: string, mail: Mail, raw: Uint8Array | undefined): Promise<Receipt> {
  const arrival = await arrive(deps.table, address, deps.now());
  if (arrival === undefined) return { outcome: "ignored", reason: "unknown-recipient" };
  const bytes = raw ?? (await deps.rawMail.get(mail.key));
  if (bytes === undefined) throw new Error("the raw mail of a notification is missing");
  const told = mail.isBehind ? { isNew: false } : {};
  return file(deps, mail.envelope, { arrival: { ...arrival, ...told }, raw: bytes, ...mail });
}

async function takePublic(deps: ReceiveDeps, mail: Mail): Promise<Receipt> {
  const raw = await deps.rawMail.get(mail.key);
  // What signs nobody up is removed at once, so a second delivery finds nothing.
  if (raw === undefined) return { outcome: "ignored", reason: "sign-up-gone" };
  const asked = await signUp(deps, { envelope: mail.envelope, raw });
  return asked.outcome === "known" ? takeIn(deps, asked.user.secretAddress, mail, raw) : asked;
}

/** True where nothing of the mail is to be kept for the recipient: not its bytes either, unless another one needs them. */
export const leavesNothing = (receipt: Receipt): boolean =>
  receipt.outcome === "signed-up" ||
  receipt.outcome === "ended" ||
  (receipt.outcome === "ignored" && receipt.reason.startsWith("sign-up-"));

interface Mail {
  readonly envelope: Envelope;
  readonly key: string;
  /** Let in behind others that have waited with it: who hears that the first was read need not hear it of each. */
  readonly isBehind?: boolean;
  /** It has waited for the user's word: it is filed, and nothing that it says to the service is obeyed. */
  readonly isReleased?: boolean;
}

/**
 * Take in one raw mail for one recipient of its envelope. Safe to call twice, at once or in any order: everything is appended
 * under names that come from the mail itself, and the mark that says "processed" is written last.
 */
export async function receive(deps: ReceiveDeps, mail: Mail): Promise<Receipt> {
  const recipient = normalizeAddress(mail.envelope.recipient);
  const localPart = recipient.slice(0, recipient.lastIndexOf("@"));
  if (localPart.startsWith(UNSUBSCRIBE_PREFIX)) return unsubscribe(deps, localPart.slice(UNSUBSCRIBE_PREFIX.length));
  if (recipient === `${ABOUT_ME}@${deps.service.inboundDomain}`) return aboutMe(deps, mail);
  return recipient === normalizeAddress(deps.service.address)
    ? takePublic(deps, mail)
    : takeIn(deps, recipient, mail, undefined);
}
