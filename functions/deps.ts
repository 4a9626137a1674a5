import { randomUUID } from "node:crypto";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { DailyDeps } from "../core/daily.ts";
import type { DueDeps } from "../core/due.ts";
import type { EraseDeps } from "../core/erase.ts";
import type { ExportDeps } from "../core/export.ts";
import { guarded } from "../core/guarded-mailer.ts";
import type { Queue } from "../core/ledger/queue.ts";
import type { Table } from "../core/ledger/table.ts";
import type { RawMail } from "../core/mail/raw-mail.ts";
import type { UnparkDeps } from "../core/park.ts";
import type { ReceiveDeps } from "../core/receive.ts";
import type { ReplySettings } from "../core/reply/draft.ts";
import type { Mailer } from "../core/reply/mailer.ts";
import { signToken, type TokenKeys, UNSUBSCRIBE_PREFIX } from "../core/reply/token.ts";
import type { SweepDeps } from "../core/sweep.ts";
import { DynamoTable } from "./aws/dynamo-table.ts";
import { S3RawMail } from "./aws/s3-raw-mail.ts";
import { SesMailer } from "./aws/ses-mailer.ts";
import { SqsQueue } from "./aws/sqs-queue.ts";
import { newSecret } from "./base32.ts";
import { SettingError, withoutContent } from "./failure.ts";
import { jsonLog, type Log } from "./log.ts";
import { newUser } from "./new-user.ts";
import { PatientMailer } from "./patient-mailer.ts";
import { ReadInTime } from "./reading/in-time.ts";
import { startThread } from "./reading/thread.ts";
import { readTokenKeys } from "./token-keys.ts";
import type { WebDeps } from "./web/app.ts";

type Env = Readonly<Record<string, string | undefined>>;

export interface FeedbackDeps {
  readonly table: Table;
  readonly now: () => Date;
  readonly log: Log;
}

export interface SweepHandlerDeps extends Pick<SweepDeps, "rawMail" | "inboundQueue" | "now"> {
  readonly table: Table;
  readonly log: Log;
}

function need(env: Env, name: string): string {
  const value = env[name];
  if (value === undefined || value === "") throw new SettingError(`the environment names no ${name}`);
  return value;
}

const tokenKeysOf = (env: Env): TokenKeys => readTokenKeys(need(env, "TOKEN_KEYS"));

const serviceOf = (env: Env) => ({
  address: need(env, "SERVICE_ADDRESS").toLowerCase(),
  inboundDomain: need(env, "INBOUND_DOMAIN").toLowerCase(),
});

const tableOf = (env: Env): Table => new DynamoTable(need(env, "TABLE_NAME"));

/** What stands between all that is sent and SES. */
export const mailerFor = (table: Table, now: () => Date): Mailer =>
  guarded({ table, mailer: new PatientMailer(new SesMailer()), now });

const mailerOf = (env: Env): Mailer => mailerFor(tableOf(env), () => new Date());

const rawMailOf = (env: Env): RawMail => new S3RawMail(new S3Client({}), need(env, "RAW_BUCKET"));

const inboundQueueOf = (env: Env): Queue => new SqsQueue(new SQSClient({}), need(env, "INBOUND_QUEUE_URL"));

const replyQueueOf = (env: Env): Queue => new SqsQueue(new SQSClient({}), need(env, "REPLY_QUEUE_URL"));

const jobQueueOf = (env: Env): Queue => new SqsQueue(new SQSClient({}), need(env, "JOB_QUEUE_URL"));

/** `ALLOWED_SENDERS` closes a private installation: `ann@example.org, @example.net`; everybody where it names none. */
const allowedSendersOf = (env: Env): string[] =>
  (env.ALLOWED_SENDERS ?? "")
    .split(/[\s,]+/)
    .filter((one) => one !== "")
    .map((one) => one.toLowerCase());

/** Where the links of a daily reply lead, and how it may be unsubscribed by mail. */
export function replySettings(service: ReplySettings["service"], tokenKeys: TokenKeys, webUrl: string): ReplySettings {
  const tokenOf = (user: string): string => signToken(tokenKeys, "unsubscribe", user);
  const origin = webUrl.replace(/\/$/, "");
  return {
    service,
    homeUrl: `${origin}/about`,
    unsubscribeUrl: (user) => `${origin}/u/${tokenOf(user)}`,
    tapUrl: (tap, user, subject) => `${origin}/t/${signToken(tokenKeys, tap, user, subject)}`,
    confirmUrl: (user) => `${origin}/c/${signToken(tokenKeys, "confirm", user)}`,
    settingsUrl: (user) => `${origin}/s/${signToken(tokenKeys, "settings", user)}`,
    unsubscribeAddress: (user) => `${UNSUBSCRIBE_PREFIX}${tokenOf(user)}@${service.inboundDomain}`,
  };
}

/**
 * A handler that makes what it needs at its first event and keeps it for the next ones. Whatever it fails with leaves without
 * its message: Lambda writes that into the log by itself, and a parser or a client of AWS may quote what somebody wrote.
 */
export function lambda<Event, Answer>(
  make: () => (event: Event) => Promise<Answer>,
): (event: Event) => Promise<Answer> {
  const made: { handle?: (event: Event) => Promise<Answer> } = {};
  return async (event) => {
    try {
      made.handle ??= make();
      return await made.handle(event);
    } catch (error) {
      throw withoutContent(error);
    }
  };
}

export const receiveDeps = (env: Env): ReceiveDeps & { readonly log: Log } => ({
  table: tableOf(env),
  rawMail: rawMailOf(env),
  tokenKeys: tokenKeysOf(env),
  service: serviceOf(env),
  read: new ReadInTime(startThread).read,
  replyQueue: replyQueueOf(env),
  inboundQueue: inboundQueueOf(env),
  jobQueue: jobQueueOf(env),
  newUser,
  allowedSenders: allowedSendersOf(env),
  now: () => new Date(),
  log: jsonLog,
});

export const dueDeps = (env: Env): DueDeps & UnparkDeps & { readonly log: Log } => ({
  table: tableOf(env),
  replyQueue: replyQueueOf(env),
  jobQueue: jobQueueOf(env),
  log: jsonLog,
});

export const replyDeps = (env: Env): DailyDeps & { readonly log: Log } => ({
  table: tableOf(env),
  jobQueue: jobQueueOf(env),
  inboundQueue: inboundQueueOf(env),
  mailer: mailerOf(env),
  settings: replySettings(serviceOf(env), tokenKeysOf(env), need(env, "WEB_URL")),
  now: () => new Date(),
  newId: () => randomUUID(),
  log: jsonLog,
});

export const jobDeps = (env: Env): EraseDeps & ExportDeps & { readonly log: Log } => ({
  table: tableOf(env),
  jobQueue: jobQueueOf(env),
  rawMail: rawMailOf(env),
  mailer: mailerOf(env),
  settings: replySettings(serviceOf(env), tokenKeysOf(env), need(env, "WEB_URL")),
  now: () => new Date(),
  newId: () => randomUUID(),
  log: jsonLog,
});

export const sweepDeps = (env: Env): SweepHandlerDeps => ({
  table: tableOf(env),
  rawMail: new S3RawMail(new S3Client({}), need(env, "RAW_BUCKET")),
  inboundQueue: inboundQueueOf(env),
  now: () => new Date(),
  log: jsonLog,
});

export const feedbackDeps = (env: Env): FeedbackDeps => ({ table: tableOf(env), now: () => new Date(), log: jsonLog });

export const webDeps = (env: Env): WebDeps => ({
  table: tableOf(env),
  tokenKeys: tokenKeysOf(env),
  replyQueue: replyQueueOf(env),
  inboundQueue: inboundQueueOf(env),
  jobQueue: jobQueueOf(env),
  newSecret,
  service: serviceOf(env),
  operator: env.OPERATOR,
  now: () => new Date(),
});
