import { jobQueue } from "./job-queue.ts";
import { lambda } from "./lambda.ts";
import { consumeAccess, sendAccess } from "./queue.ts";
import { rawMail } from "./raw-mail.ts";
import { REACH } from "./reach.ts";
import { ruleArn, ruleName, ruleSetName } from "./receipt-rule.ts";
import { tokenKeys } from "./secrets.ts";
import { allowedSenders, inboundDomain, kind, serviceAddress } from "./stage.ts";
import { table, tableAccess } from "./table.ts";
import { topicForSes } from "./topic.ts";
import { INBOUND_SECONDS, inboundQueue, replyQueue } from "./work.ts";

const stored = topicForSes("Stored", ruleArn);

const queuePolicy = new aws.sqs.QueuePolicy("InboundPolicy", {
  queueUrl: inboundQueue.url,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        actions: ["sqs:SendMessage"],
        resources: [inboundQueue.arn],
        principals: [{ type: "Service", identifiers: ["sns.amazonaws.com"] }],
        // A notification says who sent the mail and whether that is proved: nobody else may write one.
        conditions: [{ test: "ArnEquals", variable: "aws:SourceArn", values: [stored.topic.arn] }],
      },
    ],
  }).json,
});

const subscription = new aws.sns.TopicSubscription(
  "InboundSubscription",
  { topic: stored.topic.arn, protocol: "sqs", endpoint: inboundQueue.arn, rawMessageDelivery: true },
  { dependsOn: queuePolicy },
);

export const receive = lambda("Receive", {
  handler: "functions/receive.handler",
  memory: 1024,
  timeout: `${INBOUND_SECONDS} seconds`,
  environment: {
    TABLE_NAME: table.name,
    RAW_BUCKET: rawMail.name,
    TOKEN_KEYS: tokenKeys.value,
    SERVICE_ADDRESS: serviceAddress,
    INBOUND_DOMAIN: inboundDomain,
    REPLY_QUEUE_URL: replyQueue.url,
    INBOUND_QUEUE_URL: inboundQueue.url,
    JOB_QUEUE_URL: jobQueue.url,
    ALLOWED_SENDERS: allowedSenders,
  },
  permissions: [
    consumeAccess(inboundQueue),
    sendAccess(replyQueue),
    sendAccess(inboundQueue),
    // Of a sign-up that nobody wants all is removed.
    sendAccess(jobQueue),
    tableAccess(
      REACH.receive,
      "BatchGetItem",
      "BatchWriteItem",
      "DeleteItem",
      "GetItem",
      "PutItem",
      "Query",
      "UpdateItem",
    ),
    { actions: ["s3:GetObject"], resources: [$interpolate`${rawMail.arn}/in/*`, $interpolate`${rawMail.arn}/done/*`] },
    { actions: ["s3:PutObject"], resources: [$interpolate`${rawMail.arn}/done/*`] },
    {
      actions: ["s3:DeleteObject"],
      resources: [$interpolate`${rawMail.arn}/in/*`, $interpolate`${rawMail.arn}/done/*`],
    },
    // Only who may list is told that an object is missing; anybody else is told to go away.
    { actions: ["s3:ListBucket"], resources: [rawMail.arn] },
  ],
});

inboundQueue.subscribe(receive.arn, {
  batch: { size: 5, partialResponses: true },
  transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: kind.readers } } },
});

/** The notification of the S3 action names the recipients of the envelope: the only place where a BCC shows. */
new aws.ses.ReceiptRule(
  "InboundRule",
  {
    name: ruleName,
    ruleSetName,
    recipients: [inboundDomain, serviceAddress],
    enabled: true,
    scanEnabled: true,
    tlsPolicy: "Optional",
    s3Actions: [{ position: 1, bucketName: rawMail.name, objectKeyPrefix: "in/", topicArn: stored.openArn }],
  },
  { dependsOn: [subscription, rawMail] },
);
