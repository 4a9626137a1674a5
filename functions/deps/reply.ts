import { randomUUID } from "node:crypto";
import type { DailyDeps } from "../../core/daily.ts";
import type { Queue } from "../../core/ledger/queue.ts";
import { jsonLog, type Log } from "../log.ts";
import type { Env } from "./environment.ts";
import { pacedMailerOf } from "./mailer.ts";
import { inboundQueueOf, jobQueueOf, replyQueueOf } from "./queues.ts";
import { replySettingsOf } from "./reply-settings.ts";
import { tableOf } from "./table.ts";

export const replyDeps = (env: Env): DailyDeps & { readonly replyQueue: Queue; readonly log: Log } => ({
  table: tableOf(env),
  replyQueue: replyQueueOf(env),
  jobQueue: jobQueueOf(env),
  inboundQueue: inboundQueueOf(env),
  mailer: pacedMailerOf(env),
  settings: replySettingsOf(env),
  now: () => new Date(),
  newId: () => randomUUID(),
  log: jsonLog,
});
