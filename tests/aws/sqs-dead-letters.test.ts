import { SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { SqsDeadLetters } from "../../functions/aws/sqs-dead-letters.ts";
import { cloudList, cloudRedriven } from "../../infra/local/redrive/told.ts";
import { loopbackConfig, loopbackServer } from "../support/loopback-server.ts";

const PREFIX = "online-buddy-staging-";
const urlOf = (name: string): string => `http://127.0.0.1/123456789012/${PREFIX}${name}`;

interface Told {
  readonly waiting: number;
  readonly sources: readonly string[];
  readonly bodies: readonly string[];
}

const FAILED = JSON.stringify({
  requestPayload: { to: "jane@example.net" },
  responsePayload: { errorType: "TooEarly" },
});

/** What lies on AWS: the dead letters of two queues and of a function, and queues that are none. */
const QUEUES: Readonly<Record<string, Told>> = {
  "InboundQueue-aaa": { waiting: 9, sources: [], bodies: [] },
  "InboundDeadLettersQueue-bbb": {
    waiting: 2,
    sources: ["InboundQueue-aaa"],
    bodies: ['{"to":"jane@example.net"}', "x"],
  },
  "JobsDeadLettersQueue-ccc": { waiting: 0, sources: ["JobsQueue-ddd"], bodies: [] },
  "FeedbackDeadLettersQueue-eee": { waiting: 1, sources: [], bodies: [FAILED] },
  // Of the stage staging-anna.
  "anna-InboundDeadLettersQueue-fff": { waiting: 3, sources: ["anna-InboundQueue-ggg"], bodies: ["x"] },
};

const ANSWERS: Readonly<Record<string, (asked: Record<string, string>, told: Told | undefined) => object>> = {
  // A page a name, so that whoever lists has to turn over.
  ListQueues: ({ NextToken = "0" }) => {
    const names = Object.keys(QUEUES);
    const next = Number(NextToken) + 1;
    return { QueueUrls: [urlOf(names[next - 1] ?? "")], ...(next < names.length && { NextToken: String(next) }) };
  },
  GetQueueAttributes: ({ QueueUrl = "" }, told) => ({
    Attributes: {
      ApproximateNumberOfMessages: String(told?.waiting),
      QueueArn: `arn:aws:sqs:eu-west-1:123456789012:${QueueUrl.split("/").at(-1)}`,
    },
  }),
  ListDeadLetterSourceQueues: (_, told) => ({ queueUrls: told?.sources.map(urlOf) }),
  ReceiveMessage: (_, told) => ({
    Messages: told?.bodies.map((Body, i) => ({ MessageId: `m${i}`, ReceiptHandle: "h", Body, MD5OfBody: "" })),
  }),
  StartMessageMoveTask: () => ({ TaskHandle: "t" }),
};

async function open() {
  const calls: { action: string; asked: Record<string, string> }[] = [];
  const endpoint = await loopbackServer(({ headers, body }) => {
    const action = String(headers["x-amz-target"]).replace("AmazonSQS.", "");
    const asked = JSON.parse(body.toString()) as Record<string, string>;
    calls.push({ action, asked });
    const told = QUEUES[asked.QueueUrl?.slice(urlOf("").length) ?? ""];
    return {
      status: 200,
      headers: { "content-type": "application/x-amz-json-1.0" },
      body: JSON.stringify(ANSWERS[action]?.(asked, told) ?? {}),
    };
  });
  const client = new SQSClient({ ...loopbackConfig(endpoint), md5: false });
  return { calls, letters: new SqsDeadLetters(client, PREFIX) };
}

describe("dead letters on AWS", () => {
  it("are shown by id and name of error, stay where they are, and nothing that stands in them is told", async () => {
    const { calls, letters } = await open();
    const told = cloudList(await letters.peek());
    expect(told).toContain("InboundDeadLettersQueue-bbb: about 2 messages\n  m0\n  m1\n");
    expect(told).toContain("FeedbackDeadLettersQueue-eee: about one message\n  m0  TooEarly");
    expect(told).not.toContain("@");
    const looks = calls.filter(({ action }) => action === "ReceiveMessage");
    expect(looks.map(({ asked }) => Number(asked.VisibilityTimeout))).toEqual([0, 0]);
    expect(calls.every(({ action }) => !["DeleteMessage", "PurgeQueue", "StartMessageMoveTask"].includes(action))).toBe(
      true,
    );
  });

  it("are moved back by SQS where they came from a queue; those of a function are counted, and it is said what to do", async () => {
    const { calls, letters } = await open();
    const before = await letters.all();
    const told = cloudRedriven(await letters.redrive(), before);
    expect(calls.filter(({ action }) => action === "StartMessageMoveTask").map(({ asked }) => asked)).toEqual([
      { SourceArn: `arn:aws:sqs:eu-west-1:123456789012:${PREFIX}InboundDeadLettersQueue-bbb` },
    ]);
    expect(told).toContain("InboundDeadLettersQueue-bbb: about 2 messages on the way back");
    expect(told).toMatch(/FeedbackDeadLettersQueue-eee: about one message stay.* invoke the function/);
    expect(told).not.toContain("InboundQueue-aaa");
  });

  it("are those of this stage alone, though the name of another begins with its name", async () => {
    const { calls, letters } = await open();
    expect((await letters.all()).map(({ name }) => name).filter((name) => name.includes("anna"))).toEqual([]);
    await letters.peek();
    await letters.redrive();
    expect(calls.filter(({ asked }) => JSON.stringify(asked).includes("anna"))).toEqual([]);
  });

  it("are none where nothing was given up", () => {
    expect([cloudList([]), cloudRedriven([], [])]).toEqual(Array(2).fill("No dead letters: nothing was given up."));
  });
});
