import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { SNSEvent } from "aws-lambda";
import type { Log } from "../../../functions/log.ts";
import { makeFolder, removeLeftovers, writeDurably } from "../durable-file.ts";
import { type Loopback, serveLoopback } from "../loopback.ts";
import { simulatorEvents } from "./mailbox-simulator.ts";
import { checkOutgoing, stamp } from "./outgoing-mail.ts";
import type { Relay } from "./relay.ts";
import { failure, members, type SesAnswer, SesError, success } from "./ses-query.ts";

/** A mail that was sent, and where it lies. */
export interface OutboxMail {
  readonly sesMessageId: string;
  readonly path: string;
  readonly source: string;
  readonly destinations: readonly string[];
  readonly sentAt: Date;
}

export interface SesOptions {
  /** The folder that keeps each mail as `<time>-<id>.eml`. */
  readonly outbox: string;
  readonly port?: number;
  readonly now?: () => Date;
  /** Takes the notification of a bounce, complaint or delivery; a mail to the mailbox simulator produces one. */
  readonly onFeedback?: (event: SNSEvent) => Promise<void>;
  readonly onSent?: (mail: OutboxMail) => void;
  readonly relay?: Relay;
  readonly log?: Log;
  /** For tests: an error to answer the next request with. */
  readonly fault?: () => SesError | undefined;
}

/** The form around 10 MB of base64 and its percent signs. A larger message is refused by name, not by a cut line. */
const REQUEST_LIMIT = 64 * 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;

/** Start the endpoint that stands in for Amazon SES: `SendRawEmail` and `GetSendQuota` of the v1 Query API, on loopback. */
export async function startSesEndpoint(options: SesOptions): Promise<Loopback> {
  await makeFolder(options.outbox);
  await removeLeftovers(options.outbox);
  const sent: number[] = [];
  return serveLoopback(options.port ?? 0, REQUEST_LIMIT, async (_request, response, body) => {
    const answer = await answerForm(options, sent, new URLSearchParams(body.toString("latin1")));
    response.writeHead(answer.status, { "content-type": "text/xml", "x-amzn-requestid": answer.requestId });
    response.end(answer.xml);
  });
}

async function answerForm(options: SesOptions, sent: number[], form: URLSearchParams): Promise<SesAnswer> {
  try {
    const fault = options.fault?.();
    if (fault !== undefined) throw fault;
    const action = form.get("Action") ?? "";
    if (action === "SendRawEmail") return success(action, { MessageId: await sendRawEmail(options, sent, form) });
    if (action === "GetSendQuota") return success(action, quota(sent));
    throw new SesError("InvalidAction", `Could not find operation ${action} for version 2010-12-01`);
  } catch (error) {
    return failure(error instanceof SesError ? error : new SesError("InternalFailure", String(error), 500));
  }
}

/** Take one message: check it, stamp it, hand it on, keep it on disk, and only then say so. */
async function sendRawEmail(options: SesOptions, sent: number[], form: URLSearchParams): Promise<string> {
  const raw = Buffer.from(form.get("RawMessage.Data") ?? "", "base64");
  const source = form.get("Source") ?? "";
  const destinations = members(form, "Destinations");
  checkOutgoing(raw);
  checkEnvelope(source, destinations);

  const sentAt = options.now?.() ?? new Date();
  const sesMessageId = `01000${randomBytes(6).toString("hex").slice(0, 11)}-${randomUUID()}-000000`;
  const mail = { sesMessageId, source, destinations, sentAt };
  const finished = stamp(raw, `<${sesMessageId}@email.amazonses.com>`, sentAt);
  const relayed = await options.relay?.({ source, destinations, raw: finished });
  const name = `${fileTime(sentAt)}-${sesMessageId}.eml`;
  const path = join(options.outbox, name);
  await writeDurably(path, finished);
  // SES would take it and report a bounce, which ends all mail to the user; here the outbox has it, and that is said.
  if (relayed?.outcome === "refused") options.log?.({ event: "relay", ...relayed, file: `outbox/${name}` });

  sent.push(Date.now());
  options.onSent?.({ ...mail, path });
  for (const event of simulatorEvents(mail)) await options.onFeedback?.(event);
  return sesMessageId;
}

/** Destinations may be named in the header alone with real SES; our mailer always names the envelope, so that is asked for. */
function checkEnvelope(source: string, destinations: readonly string[]): void {
  const wrong = [source, ...destinations].find((address) => !/^[^\s@]{1,256}@[^\s@]{1,255}$/.test(address));
  if (wrong !== undefined) throw new SesError("InvalidParameterValue", "Missing final '@domain'");
  if (destinations.length === 0) throw new SesError("InvalidParameterValue", "No recipients.");
  if (destinations.length > 50) throw new SesError("MessageRejected", "Recipient count exceeds 50.");
}

const quota = (sent: readonly number[]): Readonly<Record<string, number>> => ({
  Max24HourSend: 50_000,
  MaxSendRate: 14,
  SentLast24Hours: sent.filter((time) => time > Date.now() - DAY).length,
});

/** `20261122T073000Z`: sorts by time, and is a file name everywhere. */
const fileTime = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, "");
