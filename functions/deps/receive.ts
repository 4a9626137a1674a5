import type { ReceiveDeps } from "../../core/receive.ts";
import { jsonLog, type Log } from "../log.ts";
import { newUser } from "../new-user.ts";
import { ReadInTime } from "../reading/in-time.ts";
import { type Env, serviceOf, tokenKeysOf } from "./environment.ts";
import { inboundQueueOf, jobQueueOf, replyQueueOf } from "./queues.ts";
import { rawMailOf } from "./raw-mail.ts";
import { tableOf } from "./table.ts";

/** `ALLOWED_SENDERS` closes a private installation: `ann@example.org, @example.net`; everybody where it names none. */
const allowedSendersOf = (env: Env): string[] =>
  (env.ALLOWED_SENDERS ?? "")
    .split(/[\s,]+/)
    .filter((one) => one !== "")
    .map((one) => one.toLowerCase());

export const receiveDeps = (env: Env): ReceiveDeps & { readonly log: Log } => ({
  table: tableOf(env),
  rawMail: rawMailOf(env),
  tokenKeys: tokenKeysOf(env),
  service: serviceOf(env),
  // A file of its own: the thread loads what reads mails, and nothing of AWS.
  read: new ReadInTime(async (megabytes) => (await import("../reading/thread.ts")).startThread(megabytes)).read,
  replyQueue: replyQueueOf(env),
  inboundQueue: inboundQueueOf(env),
  jobQueue: jobQueueOf(env),
  newUser,
  allowedSenders: allowedSendersOf(env),
  now: () => new Date(),
  log: jsonLog,
});
