import { join } from "node:path";
import type { Log } from "../../../functions/log.ts";
import { type Dynamo, startDynamo } from "../dynamo/dynamo.ts";
import { FolderQueue, type QueueOptions } from "../queue/folder-queue.ts";
import { FolderRawMail } from "../raw-mail/folder-raw-mail.ts";
import type { Handlers } from "./ground.ts";
import type { Stack } from "./stack.ts";

const REPLY_MS = 300_000;

/** What lasts: the table, the raw mail and the queues, all in the data folder. */
export interface Stores {
  readonly dynamo: Dynamo;
  readonly rawMail: FolderRawMail;
  readonly inbound: FolderQueue;
  readonly reply: FolderQueue;
  readonly feedback: FolderQueue;
  readonly jobs: FolderQueue;
}

export async function openStores(data: string, log: Log, stack: Stack): Promise<Stores> {
  const open = (name: string, more: Partial<QueueOptions> = {}): Promise<FolderQueue> =>
    FolderQueue.open({ name, folder: join(data, "queues", name), log, ...more });
  const dynamo = await startDynamo({ path: join(data, "dynamodb") });
  stack.push(dynamo.stop);
  const rawMail = await FolderRawMail.open(join(data, "mail"));
  return {
    dynamo,
    rawMail,
    inbound: await open("inbound"),
    // As long as on AWS (`infra/reply.ts`): behind an import everybody is new to a daily reply.
    reply: await open("reply", { timeout: REPLY_MS }),
    feedback: await open("feedback"),
    jobs: await open("jobs"),
  };
}

/** Let the handlers work on the queues, what waits from an earlier run first. */
export function drain({ dynamo, inbound, reply, feedback, jobs }: Stores, handlers: Handlers, stack: Stack): void {
  // Stopped last: a handler that is still at work may be reading.
  stack.push(handlers.stop);
  inbound.start(handlers.receive);
  reply.start(handlers.reply);
  jobs.start(async (event) => {
    const answer = await handlers.job(event);
    // Who is erased is gone from the files, too: a job is done when its words are.
    await dynamo.compact();
    return answer;
  });
  // SNS calls its Lambda asynchronously and tries again: the queue keeps the event until that has worked.
  feedback.start(async (event) => {
    for (const record of event.Records) await handlers.feedback(JSON.parse(record.body));
    return { batchItemFailures: [] };
  });
  for (const queue of [inbound, reply, feedback, jobs]) stack.push(() => queue.stop());
}

/** Resolves when no queue has anything to deliver at this moment: one handler may put work on another's queue. */
export async function allIdle({ inbound, reply, feedback, jobs }: Stores): Promise<void> {
  const queues = [inbound, reply, feedback, jobs];
  while (queues.some((queue) => queue.isBusy)) await Promise.all(queues.map((queue) => queue.idle()));
}

/** DynamoDB and SES are found by the environment, as a Lambda finds them: no endpoint stands in the code of the service. */
export function pointAwsHere(region: string, dynamoUrl: string, sesUrl: string): void {
  Object.assign(process.env, {
    AWS_REGION: region,
    // Never those of whoever starts this: nothing here may reach the real AWS.
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL_DYNAMODB: dynamoUrl,
    AWS_ENDPOINT_URL_SES: sesUrl,
  });
  delete process.env.AWS_SESSION_TOKEN;
  delete process.env.AWS_PROFILE;
}
