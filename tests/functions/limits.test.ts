import { describe, expect, it, onTestFinished } from "vitest";
import { guarded } from "../../core/guarded-mailer.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { Table } from "../../core/ledger/table.ts";
import { putUser } from "../../core/ledger/users.ts";
import { SesMailer } from "../../functions/aws/ses-mailer.ts";
import { dueHandler } from "../../functions/due.ts";
import type { LogLine } from "../../functions/log.ts";
import { PatientMailer } from "../../functions/patient-mailer.ts";
import { replyHandler } from "../../functions/reply.ts";
import { startSesEndpoint } from "../../infra/local/ses/ses-endpoint.ts";
import { SesError } from "../../infra/local/ses/ses-query.ts";
import { temporaryFolder } from "../local/temporary.ts";
import { sqsEvent, sqsRecord } from "../support/aws-events.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { contessaMails } from "../support/letter.ts";
import { loopbackConfig } from "../support/loopback-server.ts";
import { MARTIN, service } from "../support/service.ts";

const tables = dynamoTables();
const RATE = () => new SesError("Throttling", "Maximum sending rate exceeded.");
const QUOTA = () => new SesError("Throttling", "Daily message quota exceeded.");
const REJECTED = () => new SesError("MessageRejected", "Email address is not verified.");
const PAUSED = () => new SesError("AccountSendingPausedException", "Sending is paused.");

/** The handlers over a table and the SES endpoint of one machine. `fault` says how the n-th call is answered, from 1. */
async function handlers(fault: (call: number) => SesError | undefined, table: Table = new MemoryTable()) {
  const running = await service({ table });
  const ses = { calls: 0, fault, sent: [] as string[] };
  const endpoint = await startSesEndpoint({
    outbox: await temporaryFolder(),
    now: () => running.clock.now,
    fault: () => ses.fault(++ses.calls),
    onSent: ({ destinations }) => ses.sent.push(...destinations),
  });
  onTestFinished(endpoint.stop);
  const patience = { pause: async () => undefined, random: () => 0.5 };
  const mailer = guarded({
    table,
    mailer: new PatientMailer(new SesMailer(loopbackConfig(endpoint.url)), patience),
    now: () => running.clock.now,
  });
  const lines: LogLine[] = [];
  const log = (line: LogLine): void => void lines.push(line);
  const { replyQueue } = running.receiveDeps;
  const reply = replyHandler({ ...running.dailyDeps, mailer, log });
  const due = dueHandler({ table, replyQueue, jobQueue: running.dailyDeps.jobQueue, log });
  /** One tick, and what it has put on the queue, handled as it comes. */
  const tick = async (at: string) => {
    running.clock.now = new Date(at);
    await due({ scheduledAt: at });
    const bodies = running.queued.splice(0);
    return { bodies, answer: await reply(sqsEvent(...bodies.map((body, i) => sqsRecord(`t${i}`, body)))) };
  };
  const ask = (body: object) => reply(sqsEvent(sqsRecord("asked", JSON.stringify(body))));
  return { ...running, ses, reply, lines, tick, ask };
}

type Handlers = Awaited<ReturnType<typeof handlers>>;

const NAMES = Array.from({ length: 100 }, (_, n) => `w${n + 1}`);
const addressOf = (id: string): string => `${id}@people.example`;

/** A hundred people who have signed up, and whose welcome stands on the queue as one message. */
async function signUpHundred({ table }: Handlers): Promise<{ welcome: readonly string[] }> {
  const pendingUntil = "2026-11-19T06:30:00.000Z";
  for (const id of NAMES) {
    const address = addressOf(id);
    await putUser(table, {
      ...MARTIN,
      id,
      address,
      addresses: [address],
      secretAddress: `${id}@in.example`,
      pendingUntil,
    });
  }
  return { welcome: NAMES };
}

const sorted = (some: readonly string[]): string[] => [...some].sort();

describe("a hundred mails in one message, over the SES endpoint", () => {
  it("one for which SES stays too busy is laid aside alone, and comes with the next tick", async () => {
    const running = await handlers((call) => (call >= 40 && call < 45 ? RATE() : undefined));
    expect(await running.ask(await signUpHundred(running))).toEqual({ batchItemFailures: [] });
    expect(running.ses.calls).toBe(104);
    expect(running.ses.sent).toHaveLength(99);
    expect(running.lines.filter(({ outcome }) => outcome === "parked")).toEqual([
      { event: "welcome", user: "w40", outcome: "parked", reason: "throttled" },
    ]);
    const { bodies } = await running.tick("2026-11-12T06:45:00Z");
    expect(bodies).toEqual([JSON.stringify({ welcome: ["w40"] })]);
    expect(sorted(running.ses.sent)).toEqual(sorted(NAMES.map(addressOf)));
    expect((await running.tick("2026-11-12T07:00:00Z")).bodies).toEqual([]);
  });

  it("those behind a used-up quota are not tried, wait an hour together, and get one mail each", async () => {
    const running = await handlers((call) => (call > 2 ? QUOTA() : undefined));
    expect(await running.ask(await signUpHundred(running))).toEqual({ batchItemFailures: [] });
    expect([running.ses.calls, running.ses.sent.length]).toEqual([3, 2]);
    const parked = running.lines.filter(({ outcome, reason }) => outcome === "parked" && reason === "quota");
    expect(parked.map(({ user }) => user)).toEqual(NAMES.slice(2));
    expect((await running.tick("2026-11-12T07:15:00Z")).bodies).toEqual([]);
    // Still none left: one call, and they wait for another hour.
    expect((await running.tick("2026-11-12T07:30:00Z")).answer).toEqual({ batchItemFailures: [] });
    expect(running.ses.calls).toBe(4);
    running.ses.fault = () => undefined;
    const { bodies } = await running.tick("2026-11-12T08:30:00Z");
    expect(bodies).toHaveLength(1);
    expect(sorted(running.ses.sent)).toEqual(sorted(NAMES.map(addressOf)));
  });

  it.each([
    ["one that SES rejects is passed over", REJECTED],
    ["one for which the account is paused is passed over", PAUSED],
  ])("%s, and nobody is tried again by itself", async (_, fault) => {
    const running = await handlers((call) => (call === 7 ? fault() : undefined));
    expect(await running.ask(await signUpHundred(running))).toEqual({ batchItemFailures: [] });
    expect(running.lines.filter(({ outcome }) => outcome !== "welcomed")).toEqual([
      { event: "welcome", user: "w7", outcome: "refused", reason: "rejected" },
    ]);
    expect((await running.tick("2026-11-12T07:30:00Z")).bodies).toEqual([]);
    expect(running.ses.sent).toHaveLength(99);
  });
});

describe("a daily reply over the quota of SES", () => {
  it("is not lost: it comes within the hour in which SES takes mails again, once", async () => {
    const running = await handlers(QUOTA, await tables());
    for (const mail of contessaMails()) await running.take(mail);
    running.clock.now = new Date("2026-11-13T06:30:05Z");
    for (let time = 0; time < 2; time += 1)
      expect(await running.ask({ users: [MARTIN.id] })).toEqual({ batchItemFailures: [] });
    expect(running.ses.sent).toEqual([]);
    running.ses.fault = () => undefined;
    expect((await running.tick("2026-11-13T07:15:00Z")).bodies).toEqual([]);
    await running.tick("2026-11-13T07:45:00Z");
    await running.tick("2026-11-13T08:45:00Z");
    expect(running.ses.sent).toEqual([MARTIN.address]);
    expect(JSON.stringify(running.lines)).not.toContain("@");
  });
});
