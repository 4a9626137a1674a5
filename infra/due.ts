import { jobQueue } from "./job-queue.ts";
import { asyncLambda } from "./lambda.ts";
import { deadLetters, sendAccess } from "./queue.ts";
import { REACH } from "./reach.ts";
import { table, tableAccess } from "./table.ts";
import { replyQueue } from "./work.ts";

export const dueDeadLetters = deadLetters("Due");

export const due = asyncLambda("Due", {
  handler: "functions/due.handler",
  memory: 512,
  timeout: "5 minutes",
  environment: { TABLE_NAME: table.name, REPLY_QUEUE_URL: replyQueue.url, JOB_QUEUE_URL: jobQueue.url },
  permissions: [
    tableAccess(REACH.due, "DeleteItem", "GetItem", "PutItem", "Query"),
    sendAccess(replyQueue),
    sendAccess(jobQueue),
  ],
  deadLetters: dueDeadLetters,
});

new sst.aws.CronV2("Tick", {
  // Every zone's wall clock is at a quarter of an hour then: no zone is off by less.
  schedule: "cron(0/15 * * * ? *)",
  // The scheduler writes in the time that was meant, so a tick that comes late is still the tick of its quarter.
  event: { scheduledAt: "<aws.scheduler.scheduled-time>" },
  retries: 2,
  dlq: dueDeadLetters.arn,
  function: due.arn,
});
