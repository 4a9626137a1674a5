import { SQSClient } from "@aws-sdk/client-sqs";
import type { Queue } from "../../core/ledger/queue.ts";
import { SqsQueue } from "../aws/sqs-queue.ts";
import { type Env, need } from "./environment.ts";

const queueAt = (env: Env, name: string): Queue => new SqsQueue(new SQSClient({}), need(env, name));

/** Mail that SES has stored, and what has waited and is let in. */
export const inboundQueueOf = (env: Env): Queue => queueAt(env, "INBOUND_QUEUE_URL");

/** Users whose morning has come, who has answered, who has signed up. */
export const replyQueueOf = (env: Env): Queue => queueAt(env, "REPLY_QUEUE_URL");

/** What a page or an answer asks for and cannot wait for. */
export const jobQueueOf = (env: Env): Queue => queueAt(env, "JOB_QUEUE_URL");
