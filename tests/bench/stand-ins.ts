import { createHash, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { startDynamo } from "../../infra/local/dynamo/dynamo.ts";
import { serveLoopback } from "../../infra/local/loopback.ts";

/** Where what stands in for AWS is to be found. */
export interface StandIns {
  readonly dynamo: string;
  readonly table: string;
  /** S3 (path style), SQS and SES. */
  readonly others: string;
}

const LIMIT = 64 * 1024 * 1024;
const objects = new Map<string, Buffer>();
const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

interface Sent {
  readonly Entries: readonly { readonly Id: string; readonly MessageBody: string }[];
}

/** SQS takes everything; its client holds the answer against what it has sent. */
function sqs(body: Buffer, response: ServerResponse): void {
  const { Entries } = JSON.parse(body.toString()) as Sent;
  const Successful = Entries.map(({ Id, MessageBody }) => ({
    Id,
    MessageId: randomUUID(),
    MD5OfMessageBody: md5(MessageBody),
  }));
  response.writeHead(200, { "content-type": "application/x-amz-json-1.0" });
  response.end(JSON.stringify({ Successful, Failed: [] }));
}

function ses(response: ServerResponse): void {
  const result = `<SendRawEmailResult><MessageId>${randomUUID()}</MessageId></SendRawEmailResult>`;
  response.writeHead(200, { "content-type": "text/xml" });
  response.end(
    `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${result}</SendRawEmailResponse>`,
  );
}

const NO_SUCH_KEY = "<Error><Code>NoSuchKey</Code></Error>";
const NOTHING_WAITS = "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>";
const COPIED = "<CopyObjectResult><ETag>1</ETag></CopyObjectResult>";

interface Told {
  readonly status: number;
  readonly body: string | Buffer;
}

function s3({ method, headers }: IncomingMessage, path: string, body: Buffer): Told {
  if (method === "DELETE") {
    objects.delete(path);
    return { status: 204, body: "" };
  }
  const source = headers["x-amz-copy-source"];
  const at = typeof source === "string" ? `/${decodeURIComponent(source)}` : path;
  if (method === "PUT" && at === path) objects.set(path, body);
  const found = objects.get(at);
  if (found === undefined) return { status: 404, body: NO_SUCH_KEY };
  if (method === "GET") return { status: 200, body: found };
  objects.set(path, found);
  return { status: 200, body: at === path ? "" : COPIED };
}

/** A process of its own, so that its work is not counted as ours: dynalite in memory, and what is asked of S3, SQS and SES. */
const dynamo = await startDynamo();
const others = await serveLoopback(0, LIMIT, (request, response, body) => {
  const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
  if (request.headers["x-amz-target"] === "AmazonSQS.SendMessageBatch") return sqs(body, response);
  if (path === "/") return ses(response);
  const isListed = request.url?.includes("list-type=2") === true;
  const told = isListed ? { status: 200, body: NOTHING_WAITS } : s3(request, path, body);
  response.writeHead(told.status, { "content-type": "application/xml", etag: '"1"' }).end(told.body);
});
process.once("disconnect", () => process.exit());
process.send?.({ dynamo: dynamo.url, table: dynamo.table, others: others.url } satisfies StandIns);
