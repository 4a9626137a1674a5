import { jobQueue } from "./job-queue.ts";
import { lambda } from "./lambda.ts";
import { consumeAccess, sendAccess } from "./queue.ts";
import { REACH } from "./reach.ts";
import { tokenKeys } from "./secrets.ts";
import { rateOf, sendingAt } from "./send-rate.ts";
import { mailAccess } from "./sender.ts";
import { inboundDomain, serviceAddress } from "./stage.ts";
import { table, tableAccess } from "./table.ts";
import { web } from "./web.ts";
import { inboundQueue, REPLY_SECONDS, replyQueue } from "./work.ts";

const { workers, mailsASecond } = sendingAt(rateOf(process.env.SEND_RATE));

export const reply = lambda("Reply", {
  handler: "functions/reply.handler",
  memory: 512,
  timeout: `${REPLY_SECONDS} seconds`,
  environment: {
    TABLE_NAME: table.name,
    TOKEN_KEYS: tokenKeys.value,
    SERVICE_ADDRESS: serviceAddress,
    INBOUND_DOMAIN: inboundDomain,
    WEB_URL: web.url,
    INBOUND_QUEUE_URL: inboundQueue.url,
    JOB_QUEUE_URL: jobQueue.url,
    REPLY_QUEUE_URL: replyQueue.url,
    SEND_RATE: String(mailsASecond),
    SEND_WORKERS: String(workers),
  },
  permissions: [
    consumeAccess(replyQueue),
    sendAccess(jobQueue),
    // Who failed among a hundred comes again alone.
    sendAccess(replyQueue),
    tableAccess(REACH.reply, "BatchGetItem", "BatchWriteItem", "DeleteItem", "GetItem", "PutItem", "Query"),
    sendAccess(inboundQueue),
    mailAccess,
  ],
});

replyQueue.subscribe(reply.arn, {
  batch: { size: 1, partialResponses: true },
  // Each sends its share of the rate of SES, so there are never more of them than share it.
  transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: workers } } },
});
