import { SQSClient } from "@aws-sdk/client-sqs";
import { describe, expect, it } from "vitest";
import { SqsQueue } from "../../functions/aws/sqs-queue.ts";
import { queueContract } from "../contract/queue.ts";
import { loopbackConfig, loopbackServer } from "../support/loopback-server.ts";

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
  readonly DelaySeconds?: number;
}

/** An SQS that keeps what it takes. `fails` says for each entry, and the number of the call, whose fault it is that it is not taken. */
async function open(fails: (body: string, call: number) => "sender" | "service" | undefined = () => undefined) {
  const calls: (readonly string[])[] = [];
  const kept: string[] = [];
  const delays: (number | undefined)[] = [];
  const endpoint = await loopbackServer(({ body }) => {
    const { Entries, QueueUrl } = JSON.parse(body.toString()) as { Entries: readonly Entry[]; QueueUrl: string };
    expect(QueueUrl).toBe("http://127.0.0.1/queue");
    calls.push(Entries.map((entry) => entry.MessageBody));
    delays.push(...Entries.map((entry) => entry.DelaySeconds));
    const faults = Entries.map((entry) => ({ entry, fault: fails(entry.MessageBody, calls.length) }));
    const Failed = faults
      .filter(({ fault }) => fault !== undefined)
      .map(({ entry, fault }) => ({ Id: entry.Id, Code: "Nope", SenderFault: fault === "sender" }));
    const taken = faults.filter(({ fault }) => fault === undefined).map(({ entry }) => entry);
    kept.push(...taken.map((entry) => entry.MessageBody));
    const Successful = taken.map(({ Id }) => ({ Id, MessageId: Id, MD5OfMessageBody: "" }));
    return {
      status: 200,
      headers: { "content-type": "application/x-amz-json-1.0" },
      body: JSON.stringify({ Successful, Failed }),
    };
  });
  const client = new SQSClient({ ...loopbackConfig(endpoint), md5: false });
  return { calls, kept, delays, queue: new SqsQueue(client, "http://127.0.0.1/queue", [0, 0]) };
}

queueContract("SQS", async () => {
  const { kept, queue } = await open();
  return { queue, received: async () => kept };
});

const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `body ${i}`);

describe("a queue in SQS", () => {
  it("takes ten messages in a call, all of them and in order", async () => {
    const { calls, kept, queue } = await open();
    await queue.send(numbered(23));
    expect(calls.map((call) => call.length)).toEqual([10, 10, 3]);
    expect(kept).toEqual(numbered(23));
  });

  it("holds back what is to come later, also where it is sent again", async () => {
    const { delays, kept, queue } = await open((_, call) => (call === 1 ? "service" : undefined));
    await queue.send(["later"], 900);
    await queue.send(["now"]);
    expect([delays, kept]).toEqual([
      [900, 900, undefined],
      ["later", "now"],
    ]);
  });

  it("is not called for nothing", async () => {
    const { calls, queue } = await open();
    await queue.send([]);
    expect(calls).toEqual([]);
  });

  it("keeps a call below the 256 KiB that SQS takes, counted in bytes", async () => {
    const { calls, kept, queue } = await open();
    const bodies = ["é".repeat(60_000), "é".repeat(60_000), "é".repeat(60_000)];
    await queue.send(bodies);
    expect(calls.map((call) => call.length)).toEqual([2, 1]);
    expect(kept).toEqual(bodies);
  });

  it("sends again what was not taken, and only that", async () => {
    const { calls, kept, queue } = await open((body, call) => (body === "body 3" && call < 3 ? "service" : undefined));
    await queue.send(numbered(5));
    expect(calls).toEqual([numbered(5), ["body 3"], ["body 3"]]);
    expect(kept.sort()).toEqual(numbered(5));
  });

  it("is an error when a message is still not taken after the last try", async () => {
    const { calls, queue } = await open((body) => (body === "body 1" ? "service" : undefined));
    await expect(queue.send(numbered(2))).rejects.toThrow("SQS did not take 1 of 2 messages");
    expect(calls).toHaveLength(3);
  });

  it("is an error at once when the fault is ours", async () => {
    const { calls, queue } = await open(() => "sender");
    await expect(queue.send(["body 0"])).rejects.toThrow("SQS refused a message: Nope");
    expect(calls).toHaveLength(1);
  });
});
