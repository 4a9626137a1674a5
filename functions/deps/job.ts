import { randomUUID } from "node:crypto";
import type { EraseDeps } from "../../core/erase.ts";
import type { ExportDeps } from "../../core/export.ts";
import { jsonLog, type Log } from "../log.ts";
import type { Env } from "./environment.ts";
import { mailerOn } from "./mailer.ts";
import { jobQueueOf } from "./queues.ts";
import { rawMailOf } from "./raw-mail.ts";
import { replySettingsOf } from "./reply-settings.ts";
import { tableOf } from "./table.ts";

export const jobDeps = (env: Env): EraseDeps & ExportDeps & { readonly log: Log } => {
  // One client: a second one would shake hands with DynamoDB once more.
  const table = tableOf(env);
  return {
    table,
    jobQueue: jobQueueOf(env),
    rawMail: rawMailOf(env),
    mailer: mailerOn(table),
    settings: replySettingsOf(env),
    now: () => new Date(),
    newId: () => randomUUID(),
    log: jsonLog,
  };
};
