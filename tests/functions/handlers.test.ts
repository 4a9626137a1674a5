import { describe, expect, it } from "vitest";
import { Busy } from "../../core/ledger/busy.ts";
import { changesBetween, sightingsOf } from "../../core/ledger/history.ts";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { putUser } from "../../core/ledger/users.ts";
import { useZone } from "../../core/ledger/zones.ts";
import { readByHead } from "../../core/read-by-head.ts";
import { mergeTurns } from "../../core/thread/turn.ts";
import { dueHandler } from "../../functions/due.ts";
import { feedbackHandler } from "../../functions/feedback.ts";
import type { LogLine } from "../../functions/log.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { replyHandler } from "../../functions/reply.ts";
import { snsEvent, sqsEvent, sqsRecord, storedNotification } from "../support/aws-events.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { MARTIN, SERVICE, service } from "../support/service.ts";

const tables = dynamoTables();

/** The handlers over DynamoDB's API, with a log to read. */
async function handlers() {
  const running = await service({ table: await tables() });
  const lines: LogLine[] = [];
  const log = (line: LogLine): void => void lines.push(line);
  const queued: string[] = [];
  const replyQueue = { send: async (bodies: readonly string[]): Promise<void> => void queued.push(...bodies) };
  running.clock.now = new Date("2026-11-11T19:00:00Z");
  return {
    ...running,
    lines,
    queued,
    receive: receiveHandler({ ...running.receiveDeps, log }),
    due: dueHandler({ table: running.table, replyQueue, jobQueue: running.dailyDeps.jobQueue, log }),
    reply: replyHandler({ ...running.dailyDeps, log }),
    feedback: feedbackHandler({ table: running.table, now: () => running.clock.now, log }),
  };
}

type Handlers = Awaited<ReturnType<typeof handlers>>;

/** SQS records for the sample mails, their raw mail in its place. */
async function delivered({ rawMail }: Handlers) {
  const keys = await Promise.all(contessaMails().map((raw, i) => rawMail.put(`ses${i}`, raw)));
  return keys.map((key, i) => sqsRecord(`r${i}`, storedNotification(key)));
}

const outcomes = ({ lines }: Handlers): unknown[] => lines.map(({ outcome, error }) => outcome ?? error);

describe("the receive handler, on DynamoDB's API", () => {
  it("holds each turn once when the same record comes three times", async () => {
    const running = await handlers();
    const records = await delivered(running);
    for (let time = 0; time < 3; time += 1) {
      expect(await running.receive(sqsEvent(...records))).toEqual({ batchItemFailures: [] });
    }
    const turns = mergeTurns(await sightingsOf(running.table, MARTIN.id, "jane@example.net", running.clock.now));
    expect(turns).toHaveLength(8);
    expect(await sightingsOf(running.table, MARTIN.id, "jane@example.net", running.clock.now)).toHaveLength(8);
    expect(await changesBetween(running.table, MARTIN.id, new Date(0), running.clock.now)).toHaveLength(4);
    expect(outcomes(running)).toEqual([...Array(4).fill("accepted"), ...Array(8).fill("duplicate")]);
  });

  it("reports exactly the poison of a batch, and files the rest", async () => {
    const running = await handlers();
    const [first, second, third] = await delivered(running);
    if (!first || !second || !third) throw new Error("three records are needed");
    const missing = sqsRecord("poison-missing", storedNotification("in/nothing-here"));
    const broken = sqsRecord("poison-json", "{");
    const strange = sqsRecord("poison-shape", JSON.stringify({ Type: "Notification", Message: "{}" }));
    const answer = await running.receive(sqsEvent(first, missing, second, broken, third, strange));
    expect(answer.batchItemFailures).toEqual([
      { itemIdentifier: "poison-missing" },
      { itemIdentifier: "poison-json" },
      { itemIdentifier: "poison-shape" },
    ]);
    expect(await changesBetween(running.table, MARTIN.id, new Date(0), running.clock.now)).toHaveLength(3);
  });

  it("reads by its header what has failed twice, tells of it, and lets in the whole mail once it can be read", async () => {
    const running = await handlers();
    const [record] = await delivered(running);
    if (!record) throw new Error("a record is needed");
    const tried = (times: number) =>
      sqsEvent({ ...record, attributes: { ...record.attributes, ApproximateReceiveCount: String(times) } });
    const failing = receiveHandler({
      ...running.receiveDeps,
      log: (line) => void running.lines.push(line),
      read: () => Promise.reject(new RangeError("a mail that nobody can read")),
    });
    for (const times of [1, 2])
      expect(await failing(tried(times))).toEqual({ batchItemFailures: [{ itemIdentifier: record.messageId }] });
    expect(await failing(tried(3))).toEqual({ batchItemFailures: [] });
    expect(running.lines.at(-1)).toMatchObject({ outcome: "accepted", isByHead: true });
    const [turn] = await sightingsOf(running.table, MARTIN.id, "jane@example.net", running.clock.now);
    expect(turn).toMatchObject({ source: "bcc", text: "" });
    // Laid aside, and brought back once the fault is mended: it is counted from one again.
    await running.receive(tried(1));
    expect(running.lines.at(-1)).toMatchObject({ outcome: "accepted" });
    const turns = mergeTurns(await sightingsOf(running.table, MARTIN.id, "jane@example.net", running.clock.now));
    expect(turns.some(({ text }) => text.includes("hull"))).toBe(true);
    expect(await changesBetween(running.table, MARTIN.id, new Date(0), running.clock.now)).toHaveLength(1);
  });

  it.each([
    Object.assign(new Error("no way there"), { code: "ECONNREFUSED" }),
    new Busy("too many at once"),
    Object.assign(new Error("slow down"), { name: "ThrottlingException", $metadata: {} }),
  ])("does not blame a mail for what the world has done: %s", async (error) => {
    const running = await handlers();
    const [record] = await delivered(running);
    if (!record) throw new Error("a record is needed");
    const failing = receiveHandler({ ...running.receiveDeps, log: () => undefined, read: () => Promise.reject(error) });
    for (const times of [1, 2, 3, 4, 5]) {
      const attributes = { ...record.attributes, ApproximateReceiveCount: String(times) };
      expect((await failing(sqsEvent({ ...record, attributes }))).batchItemFailures).toHaveLength(1);
    }
    expect(await sightingsOf(running.table, MARTIN.id, "jane@example.net", running.clock.now)).toEqual([]);
  });

  it("serves each recipient of a mail though another one can not be", async () => {
    const running = await handlers();
    const key = await running.rawMail.put(
      "two",
      letter({ to: "jane@example.net", id: "two@example.org", text: "Hello." }),
    );
    const other = "other@in.buddy.example.net";
    await putUser(running.table, { ...MARTIN, id: "u2", secretAddress: other });
    const count = { n: 0 };
    const failing = receiveHandler({
      ...running.receiveDeps,
      log: () => undefined,
      read: (asked) => (++count.n === 1 ? Promise.reject(new Busy("now")) : running.receiveDeps.read(asked)),
    });
    const record = sqsRecord("two", storedNotification(key, { recipients: [MARTIN.secretAddress, other] }));
    expect((await failing(sqsEvent(record))).batchItemFailures).toHaveLength(1);
    expect(await changesBetween(running.table, "u2", new Date(0), running.clock.now)).toHaveLength(1);
    expect((await failing(sqsEvent(record))).batchItemFailures).toEqual([]);
    expect(await changesBetween(running.table, MARTIN.id, new Date(0), running.clock.now)).toHaveLength(1);
  });

  it("keeps every word of a mail that was read whole when it comes again and only its header can be read", async () => {
    const running = await handlers();
    const [record] = await delivered(running);
    if (!record) throw new Error("a record is needed");
    await running.receive(sqsEvent(record));
    const texts = async () =>
      (await sightingsOf(running.table, MARTIN.id, "jane@example.net", running.clock.now)).map(({ text }) => text);
    const turns = async () =>
      mergeTurns(await sightingsOf(running.table, MARTIN.id, "jane@example.net", running.clock.now)).map(
        ({ id, text, isContested }) => ({ id, text, isContested }),
      );
    const [before, said] = [await texts(), await turns()];
    const byHead = receiveHandler({ ...running.receiveDeps, log: () => undefined, read: readByHead });
    await byHead(sqsEvent(record));
    expect(await texts()).toEqual(expect.arrayContaining(before));
    expect(await turns()).toEqual(said);
  });

  it("does not let a note to the service vanish that could not be heard", async () => {
    const running = await handlers();
    const key = await running.rawMail.put(
      "note",
      letter({ to: SERVICE.address, id: "note@example.org", text: "stop" }),
    );
    const byHead = receiveHandler({ ...running.receiveDeps, log: () => undefined, read: readByHead });
    const record = sqsRecord("note", storedNotification(key, { recipients: [MARTIN.secretAddress] }));
    const last = { ...record, attributes: { ...record.attributes, ApproximateReceiveCount: "5" } };
    expect((await byHead(sqsEvent(last))).batchItemFailures).toHaveLength(1);
    expect((await running.receive(sqsEvent(record))).batchItemFailures).toEqual([]);
    expect(running.lines.at(-1)).toMatchObject({ outcome: "answered" });
  });

  it("passes over what AWS sends besides mail", async () => {
    const running = await handlers();
    const test = sqsRecord("test", JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent" }));
    const setUp = sqsRecord("set-up", storedNotification("in/AMAZON_SES_SETUP_NOTIFICATION"));
    expect(await running.receive(sqsEvent(test, setUp))).toEqual({ batchItemFailures: [] });
    expect(running.lines).toEqual([]);
  });

  it("moves the raw mail out of in/, and still finds it when the record comes again", async () => {
    const running = await handlers();
    const records = await delivered(running);
    await running.receive(sqsEvent(...records));
    expect([...running.rawMail.all.keys()].every((key) => key.startsWith("done/"))).toBe(true);
    expect((await running.receive(sqsEvent(...records))).batchItemFailures).toEqual([]);
  });

  it("keeps no byte of a mail to the public address, unless another recipient needs it, and knows it when it comes again", async () => {
    const running = await handlers();
    const to = SERVICE.address;
    const mail = letter({ to, from: "Anna <anna@mail.example.org>", id: "ask@mail.example.org", text: "please" });
    const keys = [await running.rawMail.put("anna1", mail), await running.rawMail.put("anna2", mail)] as const;
    const alone = sqsRecord("alone", storedNotification(keys[0], { recipients: [to] }));
    const both = sqsRecord("both", storedNotification(keys[1], { recipients: [to, MARTIN.secretAddress] }));
    for (let time = 0; time < 2; time += 1)
      expect(await running.receive(sqsEvent(alone, both))).toEqual({ batchItemFailures: [] });
    expect([...running.rawMail.all.keys()]).toEqual(["done/anna2-1"]);
    expect(running.lines.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      "signed-up",
      "signed-up",
      "sender-unknown",
      "sign-up-gone",
      "sign-up-gone",
      "duplicate",
    ]);
  });

  it("logs ids and outcomes only", async () => {
    const running = await handlers();
    await running.receive(sqsEvent(...(await delivered(running)), sqsRecord("poison", storedNotification("in/none"))));
    const written = JSON.stringify(running.lines);
    for (const secret of ["@", "Contessa", "Jane", "keel", MARTIN.secretAddress]) expect(written).not.toContain(secret);
  });
});

describe("from a mail to the daily reply, on DynamoDB's API", () => {
  it("queues the user at the hour, sends once though ten handlers try, and stops after a complaint", async () => {
    const running = await handlers();
    await useZone(running.table, MARTIN.zone);
    await running.receive(sqsEvent(...(await delivered(running))));
    await running.due({ scheduledAt: "2026-11-12T06:15:00Z" });
    expect(running.queued).toEqual([]);
    await running.due({ scheduledAt: "2026-11-12T06:30:00Z" });
    expect(running.queued).toEqual([JSON.stringify({ users: [MARTIN.id] })]);
    running.clock.now = new Date("2026-11-12T06:30:05Z");
    const record = sqsRecord("due", running.queued[0] ?? "");
    const answers = await Promise.all(Array.from({ length: 10 }, () => running.reply(sqsEvent(record))));
    expect(answers.every(({ batchItemFailures }) => batchItemFailures.length === 0)).toBe(true);
    expect(running.mailer.sent).toHaveLength(1);
    const complaint = {
      complainedRecipients: [],
      timestamp: "2026-11-12T07:00:00.000Z",
      complaintFeedbackType: "abuse",
    };
    await running.feedback(snsEvent({ notificationType: "Complaint", complaint, mail: { messageId: "ses-1" } }));
    expect((await mailStateOf(running.table, MARTIN.id))?.suppressed?.reason).toBe("complaint");
    const events = ["daily", "due", "feedback", "received"];
    expect([...new Set(running.lines.map(({ event }) => event))].sort()).toEqual(events);
    expect(JSON.stringify(running.lines)).not.toMatch(/@|Contessa|Jane|keel|k1\.u1\./);
  });

  it("lays a user aside whose mail SES was too busy for, and brings them with the next tick", async () => {
    const running = await handlers();
    await running.receive(sqsEvent(...(await delivered(running))));
    running.clock.now = new Date("2026-11-12T06:30:05Z");
    running.mailer.answer = async () => ({ outcome: "refused", reason: "throttled" });
    const event = sqsEvent(sqsRecord("due", JSON.stringify({ users: [MARTIN.id] })));
    expect(await running.reply(event)).toEqual({ batchItemFailures: [] });
    expect(running.lines.at(-1)).toEqual({ event: "daily", user: MARTIN.id, outcome: "parked", reason: "throttled" });
    running.mailer.answer = undefined;
    await running.due({ scheduledAt: "2026-11-12T06:45:00Z" });
    const again = running.queued.map((body, i) => sqsRecord(`again${i}`, body));
    expect((await running.reply(sqsEvent(...again))).batchItemFailures).toEqual([]);
    expect(running.mailer.sent).toHaveLength(1);
  });

  it("tries a report again that comes before its mail is written down, and lets an old unknown one go", async () => {
    const running = await handlers();
    running.clock.now = new Date("2026-11-12T07:00:01Z");
    const bounce = { bounceType: "Permanent", timestamp: "2026-11-12T07:00:00.000Z", bouncedRecipients: [] };
    const event = snsEvent({ notificationType: "Bounce", bounce, mail: { messageId: "not-yet" } });
    await expect(running.feedback(event)).rejects.toThrow("not known yet");
    running.clock.now = new Date("2026-11-12T09:00:00Z");
    await running.feedback(event);
    expect(running.lines.map(({ outcome }) => outcome)).toEqual(["ignored"]);
  });
});
