import { randomUUID } from "node:crypto";
import type { DailyDeps } from "../../core/daily.ts";
import type { Queue } from "../../core/ledger/queue.ts";
import { jsonLog, type Log } from "../log.ts";
import type { Env } from "./environment.ts";
import { pacedMailerOn } from "./mailer.ts";
import { inboundQueueOf, jobQueueOf, replyQueueOf } from "./queues.ts";
import { replySettingsOf } from "./reply-settings.ts";
import { tableOf } from "./table.ts";

export const replyDeps = (env: Env): DailyDeps & { readonly replyQueue: Queue; readonly log: Log } => {
  // One client: a second one would shake hands with DynamoDB once more.
  const table = tableOf(env);
  return {
    table,
    replyQueue: replyQueueOf(env),
    jobQueue: jobQueueOf(env),
    inboundQueue: inboundQueueOf(env),
    mailer: pacedMailerOn(table, env),
    settings: replySettingsOf(env),
    now: () => new Date(),
    newId: () => randomUUID(),
    log: jsonLog,
  };
};
