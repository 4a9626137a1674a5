import { jobQueue } from "./job-queue.ts";
import { lambda } from "./lambda.ts";
import { sendAccess } from "./queue.ts";
import { tokenKeys } from "./secrets.ts";
import { inboundDomain, operator, serviceAddress } from "./stage.ts";
import { table, tableAccess } from "./table.ts";

/** Anybody may call it: a signed token says who is meant. Pages of other origins may not (no CORS). */
export const web = lambda("Web", {
  handler: "functions/web.handler",
  timeout: "10 seconds",
  url: { authorization: "none", cors: false },
  environment: {
    TABLE_NAME: table.name,
    TOKEN_KEYS: tokenKeys.value,
    JOB_QUEUE_URL: jobQueue.url,
    SERVICE_ADDRESS: serviceAddress,
    INBOUND_DOMAIN: inboundDomain,
    OPERATOR: operator,
  },
  permissions: [tableAccess("BatchGetItem", "BatchWriteItem", "GetItem", "PutItem", "Query"), sendAccess(jobQueue)],
});
