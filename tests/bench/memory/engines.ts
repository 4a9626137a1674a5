import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoTable } from "../../../functions/aws/dynamo-table.ts";
import { startDynamo } from "../../../infra/local/dynamo/dynamo.ts";
import { serveLoopback } from "../../../infra/local/loopback.ts";
import { startSesEndpoint } from "../../../infra/local/ses/ses-endpoint.ts";

const BUCKET = "raw";
const MOST_BYTES = 64 * 1_024 * 1_024;
const KEYS = { accessKeyId: "local", secretAccessKey: "local" };

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

/** The client compares it with its own. */
const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

type Objects = Map<string, Uint8Array>;

interface Answer {
  readonly status: number;
  readonly body?: Uint8Array | string;
}

const MISSING: Answer = { status: 404, body: "<Error><Code>NoSuchKey</Code></Error>" };
const COPIED = "<CopyObjectResult><ETag>1</ETag></CopyObjectResult>";

function put(objects: Objects, key: string, source: unknown, body: Uint8Array): Answer {
  const content = typeof source === "string" ? objects.get(decodeURIComponent(source).replace(`${BUCKET}/`, "")) : body;
  if (content === undefined) return MISSING;
  objects.set(key, content);
  return { status: 200, body: COPIED };
}

function get(objects: Objects, key: string, range = ""): Answer {
  const found = objects.get(key);
  if (found === undefined) return MISSING;
  const [, to] = /bytes=0-(\d+)/.exec(range) ?? [];
  return to === undefined ? { status: 200, body: found } : { status: 206, body: found.subarray(0, Number(to) + 1) };
}

/** The objects of one bucket, by the five calls that raw mail needs, path style. */
function answerS3(objects: Objects, { method = "", url = "", headers }: IncomingMessage, body: Buffer): Answer {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const key = decodeURIComponent(pathname).replace(`/${BUCKET}/`, "");
  if (searchParams.has("list-type")) return { status: 200, body: listOf(objects, searchParams.get("prefix") ?? "") };
  if (method === "PUT") return put(objects, key, headers["x-amz-copy-source"], body);
  if (method === "GET") return get(objects, key, headers.range);
  objects.delete(key);
  return { status: 204 };
}

const listOf = (objects: Objects, prefix: string): string => {
  const found = [...objects.keys()].filter((key) => key.startsWith(prefix)).slice(0, 1_000);
  const contents = found.map(
    (key) => `<Contents><Key>${key}</Key><LastModified>2026-11-01T00:00:00.000Z</LastModified></Contents>`,
  );
  return `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join("")}</ListBucketResult>`;
};

/** DynamoDB, S3, SQS and SES on loopback, and the environment by which a bundle finds them. */
export async function startEngines(now: () => Date) {
  const outbox = await mkdtemp(join(tmpdir(), "memory-outbox-"));
  const objects: Objects = new Map();
  const dynamo = await startDynamo();
  const ses = await startSesEndpoint({ outbox, now });
  const s3 = await serveLoopback(0, MOST_BYTES, (request, response, body) => {
    const { status, body: answer } = answerS3(objects, request, body);
    response.writeHead(status, { "content-type": "application/xml" }).end(answer);
  });
  const sqs = await serveLoopback(0, MOST_BYTES, (_, response, body) => {
    const { Entries = [] } = JSON.parse(body.toString()) as { Entries?: readonly Entry[] };
    const Successful = Entries.map(({ Id, MessageBody }) => ({
      Id,
      MessageId: Id,
      MD5OfMessageBody: md5(MessageBody),
    }));
    response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end(JSON.stringify({ Successful }));
  });
  const queue = `${sqs.url}/queue`;
  return {
    objects,
    table: new DynamoTable(dynamo.table, { endpoint: dynamo.url, region: "us-east-1", credentials: KEYS }),
    env: {
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.url,
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_SQS: sqs.url,
      AWS_ENDPOINT_URL_SES: ses.url,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
      TABLE_NAME: dynamo.table,
      RAW_BUCKET: BUCKET,
      REPLY_QUEUE_URL: queue,
      INBOUND_QUEUE_URL: queue,
      JOB_QUEUE_URL: queue,
    },
    stop: async () => {
      for (const engine of [s3, sqs, ses, dynamo]) await engine.stop();
      await rm(outbox, { recursive: true, force: true });
    },
  };
}

export type Engines = Awaited<ReturnType<typeof startEngines>>;
