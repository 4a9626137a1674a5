import type { SQSRecord } from "aws-lambda";
import type { ToForget } from "../core/forget-again.ts";
import type { HeldGroup } from "../core/ledger/held-group.ts";
import type { HeldReason } from "../core/mail/authenticate.ts";
import type { Envelope, Verdict } from "../core/mail/envelope.ts";
import type { AboutMeRequest } from "../core/reply/about-me-request.ts";

/** One raw mail that SES has stored, with an envelope for each of its recipients. */
export interface Stored {
  readonly key: string;
  readonly envelopes: readonly Envelope[];
  /** It lay in a mailbox that its owner brings by a door of its own: it is counted nowhere, and heard by nobody. */
  readonly isHandedOver?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const VERDICTS: ReadonlySet<string> = new Set(["PASS", "FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED"]);

const NAMES = ["spamVerdict", "virusVerdict", "dkimVerdict", "spfVerdict", "dmarcVerdict"] as const;

/** What a notification is not, in words for the log. It goes to the dead letters, where somebody can look at it. */
class MalformedNotification extends Error {
  override readonly name = "MalformedNotification";
}

function object(value: unknown, what: string): Json {
  if (typeof value !== "object" || value === null) throw new MalformedNotification(`${what} is missing`);
  return value as Json;
}

function text(value: unknown, what: string): string {
  if (typeof value !== "string" || value === "") throw new MalformedNotification(`${what} is missing`);
  return value;
}

function json(body: string): Json {
  try {
    return object(JSON.parse(body), "the notification");
  } catch (error) {
    if (error instanceof MalformedNotification) throw error;
    throw new MalformedNotification("the notification is no JSON");
  }
}

function verdict(receipt: Json, name: string): Verdict {
  const status = receipt[name] === undefined ? "GRAY" : object(receipt[name], name).status;
  // An answer that is new to us is not a pass.
  return typeof status === "string" && VERDICTS.has(status) ? (status as Verdict) : "PROCESSING_FAILED";
}

function moment(value: unknown, what: string): Date {
  const at = new Date(text(value, what));
  if (Number.isNaN(at.getTime())) throw new MalformedNotification(`${what} is no date`);
  return at;
}

/** The SES notification inside an SQS record: wrapped by SNS, or raw where the subscription says so. */
function unwrap(outer: Json): Json {
  return outer.Type === "Notification" ? json(text(outer.Message, "Message")) : outer;
}

/**
 * Read an SQS record that holds the notification of an SES S3 action (SES developer guide, "Notification contents").
 * Undefined for what AWS sends besides: a test event, the set-up object. `receipt.recipients` is the only place that names a BCC.
 */
export function readStored(record: Pick<SQSRecord, "body">): Stored | undefined {
  const outer = json(record.body);
  const notification = unwrap(outer);
  if (notification.Event === "s3:TestEvent" || notification.notificationType === "AmazonSnsSubscriptionSucceeded")
    return undefined;
  const mail = object(notification.mail, "mail");
  const receipt = object(notification.receipt, "receipt");
  const key = text(object(receipt.action, "action").objectKey, "objectKey");
  if (key.endsWith("AMAZON_SES_SETUP_NOTIFICATION")) return undefined;
  if (!Array.isArray(receipt.recipients)) throw new MalformedNotification("recipients is missing");
  const common = {
    sesMessageId: text(mail.messageId, "messageId"),
    mailFrom: typeof mail.source === "string" ? mail.source : "",
    receivedAt: moment(mail.timestamp, "timestamp"),
    spamVerdict: verdict(receipt, "spamVerdict"),
    virusVerdict: verdict(receipt, "virusVerdict"),
    dkimVerdict: verdict(receipt, "dkimVerdict"),
    spfVerdict: verdict(receipt, "spfVerdict"),
    dmarcVerdict: verdict(receipt, "dmarcVerdict"),
  };
  return {
    key,
    // SNS writes the envelope, and no field of a mail stands in it.
    ...(outer.Type === "Notification" && outer.HandedOver === true && { isHandedOver: true }),
    envelopes: receipt.recipients.map((recipient) => ({ ...common, recipient: text(recipient, "recipient") })),
  };
}

/** The body of the message by which `readStored` reads the same: a notification of SES that was lost, as far as anybody reads it. */
export function storedBody({ key, envelopes }: Stored): string {
  const [envelope] = envelopes;
  if (envelope === undefined) throw new Error("a mail without an envelope is for nobody");
  const { sesMessageId, mailFrom, receivedAt } = envelope;
  const status = (name: (typeof NAMES)[number]) => [name, { status: envelope[name] }] as const;
  return JSON.stringify({
    notificationType: "Received",
    mail: { timestamp: receivedAt.toISOString(), source: mailFrom, messageId: sesMessageId },
    receipt: {
      recipients: envelopes.map(({ recipient }) => recipient),
      ...Object.fromEntries(NAMES.map(status)),
      action: { type: "S3", objectKey: key },
    },
  });
}

/** Whose held mails are to be let in, or thrown away: all that waited for a yes, or those of one sender. */
export interface ToRelease {
  readonly user: string;
  readonly sender?: string;
  readonly isUnwanted?: boolean;
  readonly group?: HeldGroup;
  /** The sort key of one mail. */
  readonly mail?: string;
  readonly late?: { readonly behind?: string };
}

const REASONS = new Set<string>([
  "no-single-sender",
  "not-authenticated",
  "virus",
  "spam",
  "sender-unknown",
  "not-confirmed",
] satisfies HeldReason[]);

function readGroup(value: unknown): HeldGroup {
  const { reason, claims, sender, from, to } = object(value, "group");
  if (typeof reason !== "string" || !REASONS.has(reason)) throw new MalformedNotification("the reason is unknown");
  return {
    reason: reason as HeldReason,
    ...(claims !== undefined && { claims: text(claims, "claims") }),
    ...(sender !== undefined && { sender: text(sender, "sender") }),
    from: text(from, "from"),
    to: text(to, "to"),
  };
}

function readLate(value: unknown): { readonly behind?: string } {
  const { behind } = object(value, "late");
  return behind === undefined ? {} : { behind: text(behind, "behind") };
}

/** What one of our own messages on the inbound queue asks for; undefined for a mail that SES has stored. */
export function readRelease(record: Pick<SQSRecord, "body">): ToRelease | undefined {
  const { release } = json(record.body);
  if (release === undefined) return undefined;
  const { user, sender, isUnwanted, group, mail, late } = object(release, "release");
  return {
    user: text(user, "user"),
    ...(sender !== undefined && { sender: text(sender, "sender") }),
    ...(isUnwanted === true && { isUnwanted }),
    ...(group !== undefined && { group: readGroup(group) }),
    ...(mail !== undefined && { mail: text(mail, "mail") }),
    ...(late !== undefined && { late: readLate(late) }),
  };
}

/** What one message on the job queue asks for: of a user, or of an address that somebody has asked to forget. */
export type Job =
  | { readonly kind: "erase"; readonly user: string; readonly leftAt?: string }
  | { readonly kind: "export"; readonly user: string }
  | { readonly kind: "forget"; readonly forget: ToForget };

function readForget(value: unknown): ToForget {
  const { address, kept } = object(value, "forget");
  if (!Array.isArray(kept)) throw new MalformedNotification("kept is missing");
  const users = kept.map((one) => {
    const { user, name } = object(one, "user");
    return { user: text(user, "user"), ...(name !== undefined && { name: text(name, "name") }) };
  });
  return { address: text(address, "address"), kept: users };
}

/** The job of one message: `{"erase":"<user>"}`, `{"export":"<user>"}`, or `{"forget":{"address","kept":[{"user"}]}}`. */
export function readJob(record: Pick<SQSRecord, "body">): Job {
  const body = json(record.body);
  const [kind, ...more] = (["erase", "export", "forget"] as const).filter((one) => body[one] !== undefined);
  if (kind === undefined || more.length > 0) throw new MalformedNotification("the job is missing");
  if (kind === "forget") return { kind, forget: readForget(body.forget) };
  const user = text(body[kind], "user");
  return kind === "erase" && body.leftAt !== undefined
    ? { kind, user, leftAt: text(body.leftAt, "leftAt") }
    : { kind, user };
}

/** Whose day one message on the reply queue brings, who has answered, and who asks what is kept about them. */
export interface ForUsers {
  readonly users: readonly string[];
  readonly answered: readonly string[];
  readonly aboutMe: readonly AboutMeRequest[];
  /** Who has signed up, and who has confirmed it. */
  readonly welcome: readonly string[];
  readonly confirmed: readonly string[];
}

const LANGUAGES = ["en", "de", "fr", "es"] as const satisfies readonly AboutMeRequest["language"][];

function readRequest(value: unknown): AboutMeRequest {
  const request = object(value, "request");
  const wish = request.wish === "forget" ? "forget" : "ask";
  return {
    address: text(request.address, "address"),
    wish,
    language: LANGUAGES.find((one) => one === request.language) ?? "en",
    ...(typeof request.messageId === "string" && { messageId: request.messageId }),
    references: textsOf(request.references, "reference"),
  };
}

const textsOf = (value: unknown, what: string): string[] =>
  Array.isArray(value) ? value.map((one) => text(one, what)) : [];

/** The users of one message on the reply queue. */
export function readUsers(record: Pick<SQSRecord, "body">): ForUsers {
  const { users, answered, welcome, confirmed, aboutMe } = json(record.body);
  if (![users, answered, welcome, confirmed, aboutMe].some(Array.isArray))
    throw new MalformedNotification("users is missing");
  return {
    users: textsOf(users, "user"),
    answered: textsOf(answered, "user"),
    welcome: textsOf(welcome, "user"),
    confirmed: textsOf(confirmed, "user"),
    aboutMe: Array.isArray(aboutMe) ? aboutMe.map(readRequest) : [],
  };
}
