import { jobQueue } from "./job-queue.ts";
import { lambda } from "./lambda.ts";
import { sendAccess } from "./queue.ts";
import { REACH } from "./reach.ts";
import { tokenKeys } from "./secrets.ts";
import { inboundDomain, operator, serviceAddress } from "./stage.ts";
import { table, tableAccess } from "./table.ts";
import { router } from "./web-domain.ts";
import { inboundQueue, replyQueue } from "./work.ts";

/** Anybody may call it: a signed token says who is meant. Pages of other origins may not (no CORS). Its URL is the router's, if any. */
export const web = lambda("Web", {
  handler: "functions/web.handler",
  memory: 1024,
  timeout: "10 seconds",
  url: { authorization: "none", cors: false, ...(router && { router: { instance: router } }) },
  environment: {
    TABLE_NAME: table.name,
    TOKEN_KEYS: tokenKeys.value,
    JOB_QUEUE_URL: jobQueue.url,
    SERVICE_ADDRESS: serviceAddress,
    INBOUND_DOMAIN: inboundDomain,
    OPERATOR: operator,
    REPLY_QUEUE_URL: replyQueue.url,
    INBOUND_QUEUE_URL: inboundQueue.url,
  },
  permissions: [
    tableAccess(REACH.web, "BatchGetItem", "BatchWriteItem", "DeleteItem", "GetItem", "PutItem", "Query"),
    // Whoever confirms is told so at once, and what has waited is let in.
    sendAccess(replyQueue),
    sendAccess(inboundQueue),
    sendAccess(jobQueue),
  ],
});
