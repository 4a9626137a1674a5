import { JOB_SECONDS, jobQueue } from "./job-queue.ts";
import { lambda } from "./lambda.ts";
import { consumeAccess, sendAccess } from "./queue.ts";
import { rawMail } from "./raw-mail.ts";
import { REACH } from "./reach.ts";
import { tokenKeys } from "./secrets.ts";
import { mailAccess } from "./sender.ts";
import { inboundDomain, serviceAddress } from "./stage.ts";
import { table, tableAccess } from "./table.ts";
import { web } from "./web.ts";

export const job = lambda("Job", {
  handler: "functions/job.handler",
  memory: 512,
  timeout: `${JOB_SECONDS} seconds`,
  environment: {
    TABLE_NAME: table.name,
    RAW_BUCKET: rawMail.name,
    JOB_QUEUE_URL: jobQueue.url,
    TOKEN_KEYS: tokenKeys.value,
    SERVICE_ADDRESS: serviceAddress,
    INBOUND_DOMAIN: inboundDomain,
    WEB_URL: web.url,
  },
  permissions: [
    consumeAccess(jobQueue),
    // After whoever was at work meanwhile it is looked again.
    sendAccess(jobQueue),
    tableAccess(REACH.job, "BatchGetItem", "BatchWriteItem", "DeleteItem", "GetItem", "PutItem", "Query"),
    // Removed wherever it lies, and never read.
    {
      actions: ["s3:DeleteObject"],
      resources: [$interpolate`${rawMail.arn}/in/*`, $interpolate`${rawMail.arn}/done/*`],
    },
    mailAccess,
  ],
});

jobQueue.subscribe(job.arn, {
  batch: { size: 1, partialResponses: true },
  // As few workers as AWS allows: nobody is in a hurry, and the daily replies need the rate of SES (a tenth of it is left).
  transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 2 } } },
});
