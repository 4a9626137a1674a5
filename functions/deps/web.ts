import { newSecret } from "../base32.ts";
import type { WebDeps } from "../web/app.ts";
import { type Env, serviceOf, tokenKeysOf } from "./environment.ts";
import { inboundQueueOf, jobQueueOf, replyQueueOf } from "./queues.ts";
import { tableOf } from "./table.ts";

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
