import { describe, expect, it } from "vitest";
import { changeAnswers } from "../../core/answer/answers.ts";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { ItemKey } from "../../core/ledger/table.ts";
import { putUser } from "../../core/ledger/users.ts";
import type { LogLine } from "../../functions/log.ts";
import { replyHandler } from "../../functions/reply.ts";
import { sqsEvent, sqsRecord } from "../support/aws-events.ts";
import { MARTIN, service } from "../support/service.ts";

const NAMES = Array.from({ length: 100 }, (_, n) => `w${n}`);
const addressOf = (id: string): string => `${id}@people.example`;

/** A table on which nobody can look at some users. */
class PoisonedTable extends MemoryTable {
  readonly poison = new Set<string>();

  override get(key: ItemKey) {
    return this.poison.has(key.PK.slice(2)) ? Promise.reject(new RangeError("what is in it")) : super.get(key);
  }
}

/** A hundred people who have something to hear today, a queue that tells what came on it, and SES at so many milliseconds a mail. */
async function hundred({ sendMs = 0 } = {}) {
  const table = new PoisonedTable();
  const running = await service({ table });
  for (const id of NAMES) {
    const address = addressOf(id);
    await putUser(table, { ...MARTIN, id, address, addresses: [address], secretAddress: `${id}@in.example` });
    await changeAnswers(table, id, (answers) => ({ ...answers, noted: [{ kind: "unclear", text: "x", about: [] }] }));
  }
  running.mailer.answer = async (message) => {
    running.mailer.sent.push(message);
    running.clock.now = new Date(running.clock.now.getTime() + sendMs);
    return { outcome: "sent", sesMessageId: `s${running.mailer.sent.length}`, messageId: "m@example.net" };
  };
  const lines: LogLine[] = [];
  const reply = replyHandler({ ...running.dailyDeps, log: (line) => void lines.push(line) });
  const ask = (body: string, tries = 1) => {
    const record = sqsRecord("m1", body);
    return reply(sqsEvent({ ...record, attributes: { ...record.attributes, ApproximateReceiveCount: String(tries) } }));
  };
  /** Handle what stands on the queue until nothing does; what fails for good stays away. */
  const drain = async (): Promise<void> => {
    for (const body of running.queued.splice(0)) await ask(body);
    if (running.queued.length > 0) await drain();
  };
  return { ...running, table, lines, ask, drain, sentTo: () => running.mailer.sent.map(({ rcptTo }) => rcptTo).sort() };
}

const MESSAGE = JSON.stringify({ users: NAMES });
const ALL = NAMES.map(addressOf).sort();
const ok = { batchItemFailures: [] };

describe("a message for a hundred users", () => {
  it("of whom two fail: the others have their day, and these two come again alone, and then fail alone", async () => {
    const running = await hundred();
    running.table.poison.add("w7").add("w50");
    expect(await running.ask(MESSAGE)).toEqual(ok);
    expect(running.mailer.sent).toHaveLength(98);
    expect(running.queued).toEqual(['{"users":["w7"]}', '{"users":["w50"]}']);
    expect(running.lines.filter(({ outcome }) => outcome === "failed")).toEqual(
      ["w7", "w50"].map((user) => ({ event: "daily", user, outcome: "failed", error: "RangeError" })),
    );
    const failure = { batchItemFailures: [{ itemIdentifier: "m1" }] };
    for (const body of running.queued.splice(0)) expect(await running.ask(body)).toEqual(failure);
    expect(running.queued).toEqual([]);
    running.table.poison.clear();
    expect(await running.ask('{"users":["w7"]}', 2)).toEqual(ok);
    expect(running.mailer.sent).toHaveLength(99);
  });

  it("of whom all fail is brought again as it is: the fault is not theirs", async () => {
    const running = await hundred();
    for (const id of NAMES) running.table.poison.add(id);
    expect(await running.ask(MESSAGE)).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
    expect(running.queued).toEqual([]);
  });

  it("that takes too long is cut: the rest comes as a message of its own, and nobody is done twice", async () => {
    const running = await hundred({ sendMs: 4_500 });
    expect(await running.ask(MESSAGE)).toEqual(ok);
    // 200 seconds at 4.5 a mail, and the one that was under way.
    expect(running.mailer.sent).toHaveLength(45);
    expect(running.queued.map((body) => JSON.parse(body).users)).toEqual([NAMES.slice(45)]);
    expect(running.lines.at(-1)).toEqual({ event: "daily", outcome: "left", users: 55 });
    await running.drain();
    expect(running.sentTo()).toEqual(ALL);
  });

  it("is begun even where the time is up with the first of them", async () => {
    const running = await hundred({ sendMs: 300_000 });
    await running.ask(JSON.stringify({ users: NAMES.slice(0, 3) }));
    await running.drain();
    expect(running.sentTo()).toEqual(NAMES.slice(0, 3).map(addressOf).sort());
  });

  it("that comes again, because its process was ended, is taken apart: who ends it each time does so alone", async () => {
    const running = await hundred();
    running.mailer.answer = async (message) => {
      running.mailer.sent.push(message);
      // The process is gone with the forty-first mail, and nobody reports anything.
      if (running.mailer.sent.length === 41) throw new Error("killed");
      return { outcome: "sent", sesMessageId: `s${running.mailer.sent.length}`, messageId: "m@example.net" };
    };
    await running.ask(JSON.stringify({ users: NAMES.slice(0, 41) }));
    running.queued.length = 0;
    expect(await running.ask(MESSAGE, 2)).toEqual(ok);
    expect(running.queued).toHaveLength(100);
    await running.drain();
    expect(running.sentTo()).toEqual(ALL);
    // Of the one in whose send it was ended nobody knows whether it went out: zero twice.
    expect((await mailStateOf(running.table, "w40"))?.lease).toBeDefined();
  });

  it.each(Array.from({ length: 8 }, (_, n) => n + 1))(
    "whose hand-on meets a full queue is brought again (%i)",
    async (n) => {
      const running = await hundred();
      running.table.poison.add(`w${n}`);
      const replyQueue = { send: () => Promise.reject(new Error("the queue is gone")) };
      const reply = replyHandler({ ...running.dailyDeps, replyQueue, log: () => undefined });
      const record = sqsRecord("m1", JSON.stringify({ users: NAMES.slice(0, 10) }));
      expect(await reply(sqsEvent(record))).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
      running.table.poison.clear();
      await running.ask(record.body, 2);
      await running.drain();
      expect(running.sentTo()).toEqual(NAMES.slice(0, 10).map(addressOf).sort());
    },
  );
});
