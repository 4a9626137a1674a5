import { describe, expect, it } from "vitest";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { unpark } from "../../core/park.ts";
import type { LogLine } from "../../functions/log.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { replyHandler } from "../../functions/reply.ts";
import { sqsEvent, sqsRecord, storedNotification } from "../support/aws-events.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { MARTIN, SECRET, SERVICE, service } from "../support/service.ts";

const tables = dynamoTables();
const ABOUT_ME = `about-me@${SERVICE.inboundDomain}`;

/** The handlers over DynamoDB's API; Jane has been named to Martin. */
async function handlers() {
  const running = await service({ table: await tables() });
  const lines: LogLine[] = [];
  const log = (line: LogLine): void => void lines.push(line);
  const receive = receiveHandler({ ...running.receiveDeps, log });
  const reply = replyHandler({ ...running.dailyDeps, log });
  const bring = async (id: string, raw: Uint8Array, recipient: string, dmarc = "PASS", source = MARTIN.address) => {
    const key = await running.rawMail.put(id, raw);
    return receive(sqsEvent(sqsRecord(id, storedNotification(key, { recipients: [recipient], dmarc, source }))));
  };
  running.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const [i, raw] of contessaMails().entries()) await bring(`m${i}`, raw, SECRET);
  running.clock.now = new Date("2026-11-12T06:30:05Z");
  await reply(sqsEvent(sqsRecord("due", JSON.stringify({ users: [MARTIN.id] }))));
  const question = (id: string, text: string, dmarc?: string) =>
    bring(
      id,
      letter({ from: "Jane Roe <jane@example.net>", to: ABOUT_ME, id, text }),
      ABOUT_ME,
      dmarc,
      "jane@example.net",
    );
  /** Whatever waits for the reply handler, twice: a queue delivers at least once. */
  const drain = async () => {
    const bodies = running.queued.splice(0);
    const event = sqsEvent(...bodies.map((body, i) => sqsRecord(`q${i}`, body)));
    await reply(event);
    return reply(event);
  };
  return { ...running, lines, reply, question, drain };
}

describe("about-me@, through the handlers on DynamoDB's API", () => {
  it("answers once, forgets, says so once, and logs nothing of who asked", async () => {
    const { table, question, drain, mailer, lines } = await handlers();
    expect(mailer.sent).toHaveLength(1);
    await question("q1", "What do you keep?");
    await drain();
    expect(mailer.sent).toHaveLength(2);
    expect(mailer.text(1)).toContain("One person who uses this service");
    await question("q2", "forget me");
    expect(await drain()).toEqual({ batchItemFailures: [] });
    expect(mailer.sent.map(({ rcptTo }) => rcptTo)).toEqual([MARTIN.address, "jane@example.net", "jane@example.net"]);
    const items = await table.query(`U#${MARTIN.id}`, "A", "\uffff");
    expect(JSON.stringify(items)).not.toMatch(/jane|keel/i);
    expect((await mailStateOf(table, MARTIN.id))?.open).toEqual([]);
    const told = lines.filter(({ event }) => event === "about-me").map(({ outcome, reason }) => reason ?? outcome);
    expect(told).toEqual(["told", "told-today", "forgotten", "forgotten"]);
    expect(JSON.stringify(lines)).not.toMatch(/@|jane|roe|example\.net/i);
  });

  it("names what it ignores, and puts nothing on the queue", async () => {
    const { question, queued, lines } = await handlers();
    queued.splice(0);
    await question("q1", "forget me", "FAIL");
    expect(queued).toEqual([]);
    expect(lines.at(-1)).toMatchObject({ event: "received", outcome: "ignored", reason: "not-proved" });
  });

  it("answers later where SES was too busy, and fails for a question without an address", async () => {
    const { reply, mailer, table, queued, dailyDeps, receiveDeps } = await handlers();
    const request = { address: "jane@example.net", wish: "ask", language: "en", references: [] };
    const event = sqsEvent(sqsRecord("q", JSON.stringify({ aboutMe: [request] })));
    mailer.answer = async () => ({ outcome: "refused", reason: "throttled" });
    expect((await reply(event)).batchItemFailures).toEqual([]);
    mailer.answer = undefined;
    queued.splice(0);
    const queues = { replyQueue: receiveDeps.replyQueue, jobQueue: dailyDeps.jobQueue };
    expect(await unpark({ table, ...queues }, new Date("2026-11-12T06:45:00Z"))).toBe(1);
    expect((await reply(sqsEvent(sqsRecord("again", queued[0] ?? "")))).batchItemFailures).toEqual([]);
    expect(mailer.sent).toHaveLength(2);
    const broken = sqsEvent(sqsRecord("b", JSON.stringify({ aboutMe: [{ wish: "forget" }] })));
    expect((await reply(broken)).batchItemFailures).toEqual([{ itemIdentifier: "b" }]);
  });
});
