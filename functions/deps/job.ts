import { randomUUID } from "node:crypto";
import type { EraseDeps } from "../../core/erase.ts";
import type { ExportDeps } from "../../core/export.ts";
import { jsonLog, type Log } from "../log.ts";
import type { Env } from "./environment.ts";
import { mailerOf } from "./mailer.ts";
import { jobQueueOf } from "./queues.ts";
import { rawMailOf } from "./raw-mail.ts";
import { replySettingsOf } from "./reply-settings.ts";
import { tableOf } from "./table.ts";

export const jobDeps = (env: Env): EraseDeps & ExportDeps & { readonly log: Log } => ({
  table: tableOf(env),
  jobQueue: jobQueueOf(env),
  rawMail: rawMailOf(env),
  mailer: mailerOf(env),
  settings: replySettingsOf(env),
  now: () => new Date(),
  newId: () => randomUUID(),
  log: jsonLog,
});
