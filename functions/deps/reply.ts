import { randomUUID } from "node:crypto";
import type { DailyDeps } from "../../core/daily.ts";
import { jsonLog, type Log } from "../log.ts";
import type { Env } from "./environment.ts";
import { mailerOf } from "./mailer.ts";
import { inboundQueueOf, jobQueueOf } from "./queues.ts";
import { replySettingsOf } from "./reply-settings.ts";
import { tableOf } from "./table.ts";

export const replyDeps = (env: Env): DailyDeps & { readonly log: Log } => ({
  table: tableOf(env),
  jobQueue: jobQueueOf(env),
  inboundQueue: inboundQueueOf(env),
  mailer: mailerOf(env),
  settings: replySettingsOf(env),
  now: () => new Date(),
  newId: () => randomUUID(),
  log: jsonLog,
});
