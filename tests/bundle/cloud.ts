import { createHash } from "node:crypto";
import { join } from "node:path";
import type { SNSEvent } from "aws-lambda";
import { onTestFinished } from "vitest";
import { startDynamo } from "../../infra/local/dynamo/dynamo.ts";
import { type OutboxMail, startSesEndpoint } from "../../infra/local/ses/ses-endpoint.ts";
import { LoopbackS3 } from "../support/loopback-s3.ts";
import { loopbackServer } from "../support/loopback-server.ts";
import { SERVICE } from "../support/service.ts";
import type { Name } from "./build.ts";

const QUEUES = ["inbound", "reply", "jobs"] as const;
type QueueName = (typeof QUEUES)[number];

/** The variables of each function, as its file in infra/ names them; `check:infra` holds those to what its deps read. */
const VARIABLES: Readonly<Record<Name, readonly string[]>> = {
  receive: [
    "TABLE_NAME",
    "RAW_BUCKET",
    "TOKEN_KEYS",
    "SERVICE_ADDRESS",
    "INBOUND_DOMAIN",
    "REPLY_QUEUE_URL",
    "INBOUND_QUEUE_URL",
    "JOB_QUEUE_URL",
    "ALLOWED_SENDERS",
  ],
  due: ["TABLE_NAME", "REPLY_QUEUE_URL", "JOB_QUEUE_URL"],
  reply: [
    "TABLE_NAME",
    "TOKEN_KEYS",
    "SERVICE_ADDRESS",
    "INBOUND_DOMAIN",
    "WEB_URL",
    "INBOUND_QUEUE_URL",
    "JOB_QUEUE_URL",
    "REPLY_QUEUE_URL",
    "SEND_RATE",
    "SEND_WORKERS",
  ],
  web: [
    "TABLE_NAME",
    "TOKEN_KEYS",
    "JOB_QUEUE_URL",
    "SERVICE_ADDRESS",
    "INBOUND_DOMAIN",
    "OPERATOR",
    "REPLY_QUEUE_URL",
    "INBOUND_QUEUE_URL",
  ],
  job: ["TABLE_NAME", "RAW_BUCKET", "JOB_QUEUE_URL", "TOKEN_KEYS", "SERVICE_ADDRESS", "INBOUND_DOMAIN", "WEB_URL"],
  feedback: ["TABLE_NAME"],
  sweep: ["TABLE_NAME", "RAW_BUCKET", "INBOUND_QUEUE_URL"],
};

interface Batch {
  readonly QueueUrl: string;
  readonly Entries: readonly { readonly Id: string; readonly MessageBody: string }[];
}

/** The client holds it against what it has sent. */
const md5 = (body: string): string => createHash("md5").update(body).digest("hex");

/** An SQS that keeps what is sent to each queue. */
async function openSqs(queues: Readonly<Record<QueueName, string[]>>): Promise<string> {
  return loopbackServer(({ body }) => {
    const { QueueUrl, Entries } = JSON.parse(body.toString()) as Batch;
    const name = QUEUES.find((one) => QueueUrl.endsWith(`/${one}`));
    if (name === undefined) return { status: 400 };
    queues[name].push(...Entries.map(({ MessageBody }) => MessageBody));
    const Successful = Entries.map(({ Id, MessageBody }) => ({
      Id,
      MessageId: Id,
      MD5OfMessageBody: md5(MessageBody),
    }));
    const headers = { "content-type": "application/x-amz-json-1.0" };
    return { status: 200, headers, body: JSON.stringify({ Successful, Failed: [] }) };
  });
}

/** What stands in for AWS while one test runs, all of it on loopback: DynamoDB and SES of the one machine, S3 and SQS of the tests. */
export async function openCloud(folder: string) {
  const queues: Record<QueueName, string[]> = { inbound: [], reply: [], jobs: [] };
  const sent: OutboxMail[] = [];
  const reports: SNSEvent[] = [];
  const dynamo = await startDynamo();
  onTestFinished(dynamo.stop);
  const ses = await startSesEndpoint({
    outbox: join(folder, "outbox"),
    onSent: (mail) => sent.push(mail),
    onFeedback: async (report) => void reports.push(report),
  });
  onTestFinished(ses.stop);
  const s3 = new LoopbackS3();
  const sqs = await openSqs(queues);
  // The client goes where the URL of a queue leads.
  const queueUrl = (name: QueueName): string => `${sqs}/123456789012/${name}`;
  const values: Readonly<Record<string, string>> = {
    TABLE_NAME: dynamo.table,
    RAW_BUCKET: "raw",
    TOKEN_KEYS: JSON.stringify({ current: "k1", keys: { k1: "sixteen letters that are no secret" } }),
    SERVICE_ADDRESS: SERVICE.address,
    INBOUND_DOMAIN: SERVICE.inboundDomain,
    ALLOWED_SENDERS: "",
    OPERATOR: "",
    SEND_RATE: "14",
    SEND_WORKERS: "2",
    WEB_URL: "https://web.example.net/",
    INBOUND_QUEUE_URL: queueUrl("inbound"),
    REPLY_QUEUE_URL: queueUrl("reply"),
    JOB_QUEUE_URL: queueUrl("jobs"),
  };
  const aws = {
    AWS_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_SESSION_TOKEN: "local",
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
    AWS_ENDPOINT_URL_S3: await s3.listen(),
    AWS_ENDPOINT_URL_SQS: sqs,
    AWS_ENDPOINT_URL_SES: ses.url,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
  };
  const envOf = (name: Name): Record<string, string> => ({
    ...aws,
    ...Object.fromEntries(VARIABLES[name].map((variable) => [variable, values[variable] ?? ""])),
  });
  return { dynamo, s3, queues, sent, reports, envOf };
}
