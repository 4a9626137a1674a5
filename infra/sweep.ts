import { asyncLambda } from "./lambda.ts";
import { deadLetters, sendAccess } from "./queue.ts";
import { rawMail } from "./raw-mail.ts";
import { REACH } from "./reach.ts";
import { table, tableAccess } from "./table.ts";
import { inboundQueue } from "./work.ts";

export const sweepDeadLetters = deadLetters("Sweep");

export const sweep = asyncLambda("Sweep", {
  handler: "functions/sweep.handler",
  memory: 512,
  timeout: "5 minutes",
  environment: { TABLE_NAME: table.name, RAW_BUCKET: rawMail.name, INBOUND_QUEUE_URL: inboundQueue.url },
  permissions: [
    tableAccess(REACH.sweep, "GetItem", "PutItem"),
    sendAccess(inboundQueue),
    // What is settled is nobody's business here.
    { actions: ["s3:GetObject"], resources: [$interpolate`${rawMail.arn}/in/*`] },
    // It lists `in/` alone; but with a condition on the prefix, a mail that is gone would be told as forbidden.
    { actions: ["s3:ListBucket"], resources: [rawMail.arn] },
  ],
  deadLetters: sweepDeadLetters,
});

new sst.aws.CronV2("SweepHourly", {
  // Beside the quarters of an hour, at which the daily replies are written.
  schedule: "cron(7 * * * ? *)",
  retries: 2,
  dlq: sweepDeadLetters.arn,
  function: sweep.arn,
});
