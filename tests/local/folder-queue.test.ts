import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SQSEvent } from "aws-lambda";
import { expect, it, onTestFinished } from "vitest";
import { FolderQueue, type QueueOptions } from "../../infra/local/queue/folder-queue.ts";
import { queueContract } from "../contract/queue.ts";
import { keptLog, temporaryFolder } from "./temporary.ts";

const DONE = { batchItemFailures: [] };

const failing = (ids: readonly string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

async function open(options: Partial<QueueOptions> & { folder: string }): Promise<FolderQueue> {
  const queue = await FolderQueue.open({ name: "inbound", log: keptLog().log, backOff: [1, 1, 1, 1], ...options });
  onTestFinished(() => queue.stop());
  return queue;
}

queueContract("a folder", async () => {
  const queue = await open({ folder: await temporaryFolder() });
  const bodies: string[] = [];
  queue.start(async (event) => {
    bodies.push(...event.Records.map((record) => record.body));
    return DONE;
  });
  return {
    queue,
    received: async () => {
      await queue.empty();
      return bodies;
    },
  };
});

it("holds back what is to come later, after the next start, too", async () => {
  const folder = await temporaryFolder();
  const first = await open({ folder });
  await first.send(["later"], 900);
  await first.send(["now"]);
  await first.stop();
  const queue = await open({ folder });
  const bodies: string[] = [];
  queue.start(async (event) => {
    bodies.push(...event.Records.map((record) => record.body));
    return DONE;
  });
  await queue.idle();
  expect([bodies, queue.size]).toEqual([["now"], 1]);
});

it("hands over records of the shape SQS has", async () => {
  const queue = await open({ folder: await temporaryFolder() });
  const events: SQSEvent[] = [];
  queue.start(async (event) => {
    events.push(event);
    return DONE;
  });
  await queue.send(["hello"]);
  await queue.empty();
  const [record] = events[0]?.Records ?? [];
  expect(record).toMatchObject({
    body: "hello",
    md5OfBody: "5d41402abc4b2a76b9719d911017c592",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:inbound",
    awsRegion: "us-east-1",
    messageAttributes: {},
    attributes: { ApproximateReceiveCount: "1" },
  });
  expect(record?.messageId).toMatch(/^[0-9a-f-]{36}$/);
  expect(Number(record?.attributes.SentTimestamp)).toBeGreaterThan(0);
});

it("delivers again exactly the messages a batch names as failed", async () => {
  const queue = await open({ folder: await temporaryFolder() });
  const seen: string[] = [];
  await queue.send(["good 1", "poison", "good 2"]);
  queue.start(async (event) => {
    seen.push(...event.Records.map((record) => `${record.body} #${record.attributes.ApproximateReceiveCount}`));
    const poison = event.Records.filter(
      (record) => record.body === "poison" && record.attributes.ApproximateReceiveCount < "3",
    );
    return failing(poison.map((record) => record.messageId));
  });
  await queue.empty();
  expect([...seen].sort()).toEqual(["good 1 #1", "good 2 #1", "poison #1", "poison #2", "poison #3"]);
});

const unclear: readonly [string, (event: SQSEvent) => Promise<ReturnType<typeof failing>>][] = [
  ["throws", () => Promise.reject(new Error("no"))],
  ["names an id it was not given", async () => failing(["unknown"])],
  ["names an empty id", async () => failing([""])],
];

it.each(unclear)("fails the whole batch when the handler %s", async (_, answer) => {
  const queue = await open({ folder: await temporaryFolder() });
  const seen: string[] = [];
  await queue.send(["one", "two"]);
  queue.start(async (event) => {
    const first = seen.length === 0;
    seen.push(...event.Records.map((record) => record.body));
    return first ? answer(event) : DONE;
  });
  await queue.empty();
  expect([...seen].sort()).toEqual(["one", "one", "two", "two"]);
});

it("gives a message up after five tries, with one line in the log, and keeps its file", async () => {
  const folder = await temporaryFolder();
  const { lines, log } = keptLog();
  const queue = await open({ folder, log });
  let tries = 0;
  queue.start(async (event) => {
    tries += event.Records.length;
    return failing(event.Records.map((record) => record.messageId));
  });
  await queue.send(["poison"]);
  await queue.empty();
  expect(tries).toBe(5);
  expect(lines).toEqual([
    { event: "queue", queue: "inbound", outcome: "dead letter", tries: 5, file: expect.stringMatching(/^dead\//) },
  ]);
  expect(await readdir(join(folder, "dead"))).toHaveLength(1);
  expect(await readdir(join(folder, "ready"))).toEqual([]);
});

it("counts a try that ended with the process", async () => {
  const folder = await temporaryFolder();
  const first = await FolderQueue.open({ name: "inbound", folder, log: keptLog().log });
  await first.send(["kills the process"]);
  const started = new Promise<void>((resolve) => {
    first.start(() => {
      resolve();
      return new Promise(() => undefined);
    });
  });
  await started;
  const second = await open({ folder });
  const counts: string[] = [];
  second.start(async (event) => {
    counts.push(...event.Records.map((record) => record.attributes.ApproximateReceiveCount));
    return DONE;
  });
  await second.empty();
  expect(counts).toEqual(["2"]);
});

it("takes up at the start what an earlier run left", async () => {
  const folder = await temporaryFolder();
  const first = await open({ folder });
  await first.send(["one", "two"]);
  await first.stop();
  const second = await open({ folder });
  const bodies: string[] = [];
  second.start(async (event) => {
    bodies.push(...event.Records.map((record) => record.body));
    return DONE;
  });
  await second.empty();
  expect([...bodies].sort()).toEqual(["one", "two"]);
});

it("puts a file it can not read aside and goes on", async () => {
  const folder = await temporaryFolder();
  await (await open({ folder })).send(["good"]);
  await writeFile(join(folder, "ready", "000000000000001-x.json"), "{ half");
  const { lines, log } = keptLog();
  const queue = await open({ folder, log });
  const bodies: string[] = [];
  queue.start(async (event) => {
    bodies.push(...event.Records.map((record) => record.body));
    return DONE;
  });
  await queue.empty();
  expect(bodies).toEqual(["good"]);
  expect(lines).toEqual([{ event: "queue", queue: "inbound", outcome: "unreadable", file: "000000000000001-x.json" }]);
});

it("counts a handler that does not answer as failed", async () => {
  const queue = await open({ folder: await temporaryFolder(), timeout: 5, backOff: [1] });
  let tries = 0;
  queue.start(() => {
    tries += 1;
    return tries === 1 ? new Promise(() => undefined) : Promise.resolve(DONE);
  });
  await queue.send(["slow"]);
  await queue.empty();
  expect(tries).toBe(2);
});

it("is idle while a message waits for its next try", async () => {
  const queue = await open({ folder: await temporaryFolder(), backOff: [600_000] });
  queue.start(async (event) => failing(event.Records.map((record) => record.messageId)));
  await queue.send(["later"]);
  await queue.idle();
  expect(queue.size).toBe(1);
});
