import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { changesBetween } from "../../core/ledger/history.ts";
import { S3RawMail } from "../../functions/aws/s3-raw-mail.ts";
import { SqsQueue } from "../../functions/aws/sqs-queue.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { findStage } from "../../infra/local/import/stage.ts";
import { stageDoor } from "../../infra/local/import/stage-door.ts";
import { keptLog } from "../local/temporary.ts";
import { sqsEvent, sqsRecord } from "../support/aws-events.ts";
import { letter } from "../support/letter.ts";
import { LoopbackS3 } from "../support/loopback-s3.ts";
import { loopbackConfig, loopbackServer } from "../support/loopback-server.ts";
import { MARTIN, SERVICE, service } from "../support/service.ts";

const mails = (...numbers: number[]): Buffer[] =>
  numbers.map((n) => letter({ to: "Jane Roe <jane@example.net>", id: `m${n}@example.org`, text: `The keel, ${n}.` }));

/** The stores of a stage as the SDK sees them, with a queue that is worked off when it is asked. */
async function stage() {
  const running = await service();
  const s3 = new LoopbackS3();
  const rawMail = new S3RawMail(new S3Client({ ...loopbackConfig(await s3.listen()), forcePathStyle: true }), "raw");
  const bodies: string[] = [];
  const endpoint = await loopbackServer(({ body }) => {
    const { Entries } = JSON.parse(body.toString());
    bodies.push(...Entries.map(({ MessageBody }: { MessageBody: string }) => MessageBody));
    const Successful = Entries.map(({ Id }: { Id: string }) => ({ Id, MessageId: Id, MD5OfMessageBody: "" }));
    return {
      status: 200,
      headers: { "content-type": "application/x-amz-json-1.0" },
      body: JSON.stringify({ Successful, Failed: [] }),
    };
  });
  const inbound = new SqsQueue(new SQSClient({ ...loopbackConfig(endpoint), md5: false }), `${endpoint}/1/inbound`);
  const { table, clock } = running;
  const { lines, log } = keptLog();
  const receive = receiveHandler({ ...running.receiveDeps, rawMail, bucket: { any: 1, own: 0 }, log });
  const workOff = async (): Promise<unknown[]> => {
    const before = lines.length;
    for (const [i, body] of bodies.splice(0).entries()) await receive(sqsEvent(sqsRecord(`r${i}`, body)));
    return lines.slice(before).map(({ outcome, reason }) => reason ?? outcome);
  };
  const stores = { table, rawMail, inbound, now: () => clock.now };
  return { stores, s3, bodies, workOff, table, queued: running.queued };
}

describe("an import into a stage", () => {
  it("puts the bytes and then the notification, and none of it meets the bucket", async () => {
    const { stores, s3, workOff, table } = await stage();
    const door = await stageDoor(stores, MARTIN.address);
    expect(await door.hand(mails(1, 2, 3))).toEqual(Array(3).fill("handed-over"));
    expect(await workOff()).toEqual(Array(3).fill("accepted"));
    expect(s3.objects.size).toBe(3);
    expect([...s3.objects.keys()].every((key) => key.startsWith("/raw/done/import-"))).toBe(true);
    const changes = await changesBetween(table, MARTIN.id, new Date(0), new Date("2099-01-01"));
    expect(changes.map(({ raw }) => raw?.slice(0, 10))).toEqual(Array(3).fill("in/import-"));
  });

  it("obeys nothing that the user has said to the service, recently as it may be", async () => {
    const { stores, workOff, table } = await stage();
    const door = await stageDoor(stores, MARTIN.address);
    await door.hand([letter({ to: SERVICE.address, id: "n@example.org", text: "Stop." })]);
    expect(await workOff()).toEqual(["answered"]);
    const changes = await changesBetween(table, MARTIN.id, new Date(0), new Date("2099-01-01"));
    expect(changes.map(({ answer }) => answer)).toEqual([undefined]);
  });

  it("that was cut off before its notifications is done again: each mail lies there once and is filed once", async () => {
    const { stores, s3, bodies, workOff } = await stage();
    const door = await stageDoor(stores, MARTIN.address);
    await door.hand(mails(1, 2));
    bodies.length = 0;
    await door.hand(mails(1, 2));
    expect(await workOff()).toEqual(["accepted", "accepted"]);
    expect(s3.objects.size).toBe(2);
    expect(await door.hand(mails(1, 2, 3))).toEqual(["known", "known", "handed-over"]);
    expect(bodies).toHaveLength(1);
  });

  it("handed over twice before anything is filed is filed once", async () => {
    const { stores, workOff } = await stage();
    const door = await stageDoor(stores, MARTIN.address);
    await door.hand(mails(1));
    await door.hand(mails(1));
    expect(await workOff()).toEqual(["accepted", "duplicate"]);
  });

  it("obeys nothing that was said to the service years ago", async () => {
    const { stores, workOff, queued } = await stage();
    const door = await stageDoor(stores, MARTIN.address);
    await door.hand([letter({ to: MARTIN.secretAddress, id: "s@example.org", text: "Stop writing to me." })]);
    expect(await workOff()).toHaveLength(1);
    expect(queued).toEqual([]);
  });

  it("is for a user of it alone", async () => {
    const { stores } = await stage();
    await expect(stageDoor(stores, "jane@example.net")).rejects.toThrow(/no address of a user of this stage/);
  });
});

const NAMES = {
  tables: ["online-buddy-dev-LedgerTable-abc", "online-buddy-dev-anna-LedgerTable-def", "other"],
  buckets: ["online-buddy-dev-rawmailbucket-abc", "online-buddy-dev-anna-rawmailbucket-def"],
  queues: ["InboundQueue-abc", "InboundDeadLettersQueue-abc", "anna-InboundQueue-def", "DueUsersQueue-abc"],
};

async function clients() {
  const xml = { "content-type": "application/xml" };
  const list = NAMES.buckets.map((name) => `<Bucket><Name>${name}</Name></Bucket>`).join("");
  const endpoint = await loopbackServer(({ headers }) => {
    const target = String(headers["x-amz-target"] ?? "");
    if (target.endsWith("ListTables")) return { status: 200, body: JSON.stringify({ TableNames: NAMES.tables }) };
    const QueueUrls = NAMES.queues.map((name) => `https://sqs.example/1/online-buddy-dev-${name}`);
    if (target.endsWith("ListQueues")) return { status: 200, body: JSON.stringify({ QueueUrls }) };
    return {
      status: 200,
      headers: xml,
      body: `<ListAllMyBucketsResult><Buckets>${list}</Buckets></ListAllMyBucketsResult>`,
    };
  });
  const config = loopbackConfig(endpoint);
  return {
    dynamo: new DynamoDBClient(config),
    s3: new S3Client({ ...config, forcePathStyle: true }),
    sqs: new SQSClient(config),
  };
}

it("a stage is found by its names, and not another one that begins like it", async () => {
  expect(await findStage(await clients(), "dev")).toEqual({
    table: "online-buddy-dev-LedgerTable-abc",
    bucket: "online-buddy-dev-rawmailbucket-abc",
    queueUrl: "https://sqs.example/1/online-buddy-dev-InboundQueue-abc",
  });
  await expect(findStage(await clients(), "staging")).rejects.toThrow(/no table of the stage "staging"/);
});
