import type { DueDeps } from "../../core/due.ts";
import type { UnparkDeps } from "../../core/park.ts";
import { jsonLog, type Log } from "../log.ts";
import type { Env } from "./environment.ts";
import { jobQueueOf, replyQueueOf } from "./queues.ts";
import { tableOf } from "./table.ts";

export const dueDeps = (env: Env): DueDeps & UnparkDeps & { readonly now: () => Date; readonly log: Log } => ({
  table: tableOf(env),
  replyQueue: replyQueueOf(env),
  jobQueue: jobQueueOf(env),
  now: () => new Date(),
  log: jsonLog,
});
