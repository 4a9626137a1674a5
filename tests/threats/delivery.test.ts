import { beforeEach, describe, expect, it } from "vitest";
import { changesBetween, sightingsOf } from "../../core/ledger/history.ts";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { Table } from "../../core/ledger/table.ts";
import { changeUser, putUser } from "../../core/ledger/users.ts";
import { useZone } from "../../core/ledger/zones.ts";
import { read } from "../../core/read-whole.ts";
import { mergeTurns } from "../../core/thread/turn.ts";
import { DynamoTable } from "../../functions/aws/dynamo-table.ts";
import type { LogLine } from "../../functions/log.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { sqsEvent, sqsRecord, storedNotification } from "../support/aws-events.ts";
import { Crash, CrashingTable } from "../support/crashing.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { type FrontDoors, frontDoors, keptOf, kinds, MORNING } from "../support/front-doors.ts";
import { contessaMails } from "../support/letter.ts";
import { type Answer, loopbackConfig, loopbackServer } from "../support/loopback-server.ts";
import { MARTIN, SECRET, service } from "../support/service.ts";

const JANE = "jane@example.net";
const HOUR = 3_600_000;
const tables = dynamoTables();

/** What both have said, whatever it was made of. */
const turns = async (table: Table, now: Date) =>
  mergeTurns(await sightingsOf(table, MARTIN.id, JANE, now)).map(({ id, sentAt, text }) => ({ id, sentAt, text }));

/** Sightings and words: what a user could ever see. */
const visible = async (table: Table) =>
  (await keptOf(table)).filter(({ SK }) => /^[SW]#|^ID#/.test(SK)).map(({ ttl: _ttl, ...item }) => item);

describe("one mail that comes more than once, on DynamoDB's API", () => {
  it("threat 33: by BCC and by a forward of the same is one turn, of which both copies are known", async () => {
    const { deliver, table, clock } = await frontDoors({ table: await tables() });
    const [first] = contessaMails();
    if (first === undefined) throw new Error("a mail is needed");
    const attached = Buffer.concat([
      Buffer.from(
        `From: ${MARTIN.address}\r\nTo: ${SECRET}\r\nMessage-ID: <f@example.org>\r\nSubject: Fwd: The Contessa\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n`,
      ),
      first,
      Buffer.from("\r\n--b--\r\n"),
    ]);
    expect(await deliver(first)).toBe("accepted");
    const once = await turns(table, clock.now);
    expect(await deliver(attached)).toBe("accepted");
    expect(await turns(table, clock.now)).toEqual(once);
    expect((await kinds(table)).S).toBe(2 * once.length);
  });

  it("threat 34: in any order, and each record twice, comes to the same ledger", async () => {
    const runs = await Promise.all(
      [
        [0, 1, 2, 3],
        [3, 3, 2, 2, 1, 1, 0, 0],
        [1, 3, 0, 2, 1, 3, 0, 2],
      ].map(async (order) => {
        const { deliver, table, clock } = await frontDoors({ table: await tables() });
        for (const n of order) await deliver(contessaMails()[n] ?? Buffer.of());
        const changes = await changesBetween(table, MARTIN.id, new Date(0), clock.now);
        return { visible: await visible(table), turns: await turns(table, clock.now), changes: changes.length };
      }),
    );
    expect(runs[0]?.turns).toHaveLength(8);
    expect(runs.map(({ changes }) => changes)).toEqual([4, 4, 4]);
    for (const run of runs) expect(run).toEqual(runs[0]);
  });

  it("threat 35: exactly the poison of a batch is brought again, and what was mended comes to the same ledger", async () => {
    const { handlers, rawMail, table, lines } = await frontDoors({ table: await tables() });
    const [first, second] = contessaMails();
    if (!first || !second) throw new Error("two mails are needed");
    const good = sqsRecord("good", storedNotification(await rawMail.put("one", first)));
    const late = sqsRecord("late", storedNotification("in/two"));
    const broken = ["{", "[]", "null", '{"Type":"Notification","Message":"{"}', '{"mail":{},"receipt":{}}'];
    const poison = broken.map((body, n) => sqsRecord(`poison${n}`, body));
    const { batchItemFailures } = await handlers.receive(sqsEvent(late, ...poison, good));
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual([
      "late",
      ...broken.map((_, n) => `poison${n}`),
    ]);
    await rawMail.put("two", second);
    expect(await handlers.receive(sqsEvent(late, good))).toEqual({ batchItemFailures: [] });
    expect(lines.slice(-2).map(({ outcome }) => outcome)).toEqual(["accepted", "duplicate"]);
    const quiet = await frontDoors({ table: await tables() });
    for (const mail of [first, second]) await quiet.deliver(mail);
    expect(await visible(table)).toEqual(await visible(quiet.table));
  });
});

describe("a mail that can not be read", () => {
  it("threat 35: fails twice and is then filed by its header; what the world did wrong is no fault of its", async () => {
    const running = await service();
    const lines: LogLine[] = [];
    const fault: { now: Error | undefined } = { now: undefined };
    const receive = receiveHandler({
      ...running.receiveDeps,
      read: (asked) => (fault.now === undefined ? read(asked) : Promise.reject(fault.now)),
      log: (line) => void lines.push(line),
    });
    const [mail = Buffer.of(), other = Buffer.of()] = contessaMails();
    const tried = async (key: string, time: number) => {
      const record = sqsRecord(key.slice(3), storedNotification(key));
      const attributes = { ...record.attributes, ApproximateReceiveCount: String(time) };
      return (await receive(sqsEvent({ ...record, attributes }))).batchItemFailures.length;
    };
    const key = await running.rawMail.put("poison", mail);
    fault.now = new RangeError("a number that no date has");
    expect([await tried(key, 1), await tried(key, 2), await tried(key, 3)]).toEqual([1, 1, 0]);
    expect(lines.at(-1)).toMatchObject({ outcome: "accepted", isByHead: true });
    const late = await running.rawMail.put("late", other);
    fault.now = Object.assign(new Error("reset"), { code: "ECONNRESET" });
    expect([await tried(late, 1), await tried(late, 2), await tried(late, 3)]).toEqual([1, 1, 1]);
    fault.now = undefined;
    expect(await tried(late, 4)).toBe(0);
    expect(lines.at(-1)).toMatchObject({ outcome: "accepted" });
    expect(lines.at(-1)?.isByHead).toBeUndefined();
  });
});

describe("a process that ends", () => {
  it("threat 36: after any write of a mail leaves nothing half: the next delivery ends in the same ledger", async () => {
    const [mail = Buffer.of()] = contessaMails();
    const quiet = await service();
    await quiet.take(mail);
    const expected = await visible(quiet.table);
    const crashed = { times: 0 };
    for (let n = 1; n <= 12; n += 1) {
      const table = new MemoryTable();
      await service({ table });
      const crashing = new CrashingTable(table, Number.POSITIVE_INFINITY);
      const running = await service({ table: crashing });
      crashing.left = n;
      const receipt = await running.take(mail).catch((error: unknown) => {
        expect(error).toBeInstanceOf(Crash);
        crashed.times += 1;
        return undefined;
      });
      crashing.left = Number.POSITIVE_INFINITY;
      if (receipt === undefined) await running.take(mail);
      expect(await visible(table)).toEqual(expected);
      // The mark is the last: where it stands, all of it does.
      expect((await running.take(mail)).outcome).toBe("duplicate");
    }
    expect(crashed.times).toBeGreaterThan(4);
  });

  it("threat 37: inside the send costs that day's mail and never sends it twice; its names come the next day", async () => {
    const doors = await frontDoors({ table: await tables() });
    for (const mail of contessaMails()) await doors.deliver(mail);
    doors.clock.now = MORNING;
    doors.mailer.answer = () => Promise.reject(new Error("the connection is gone"));
    const record = sqsEvent(sqsRecord("due", JSON.stringify({ users: [MARTIN.id] })));
    expect((await doors.handlers.reply(record)).batchItemFailures).toHaveLength(1);
    doors.mailer.answer = undefined;
    for (const hours of [0, 0.2, 3, 12]) {
      doors.clock.now = new Date(MORNING.getTime() + hours * HOUR);
      await Promise.all([1, 2].map(() => doors.handlers.reply(record)));
    }
    expect(doors.mailer.sent).toEqual([]);
    doors.clock.now = new Date(MORNING.getTime() + 24 * HOUR);
    await Promise.all([1, 2, 3].map(() => doors.handlers.reply(record)));
    expect(doors.mailer.sent).toHaveLength(1);
    expect(doors.mailer.text(0)).toContain("Jane Roe");
    expect((await mailStateOf(doors.table, MARTIN.id))?.lost).toBe(1);
  });
});

describe("a morning", () => {
  let doors: FrontDoors;
  const user = { ...MARTIN, dueMinute: 150, days: "all" as const };
  beforeEach(async () => {
    doors = await frontDoors({ user });
    await useZone(doors.table, user.zone);
  });

  /** The same correspondence with somebody else, of whom there would be enough to say. */
  const toms = (mail: Buffer): string =>
    mail
      .toString()
      .replaceAll("Jane Roe", "Tom Hale")
      .replaceAll(JANE, "tom@example.com")
      .replaceAll("@example", ".t@example")
      .replaceAll("martin.t@", "martin@")
      .replaceAll("tom.t@", "tom@");

  /** Tick each quarter of an hour, and do what came of it; the queue brings the user each time, too. Once told, there is more to tell. */
  async function ticks(from: string, until: string, more: readonly Buffer[]): Promise<void> {
    for (let at = Date.parse(from); at <= Date.parse(until); at += HOUR / 4) {
      const before = doors.mailer.sent.length;
      doors.clock.now = new Date(at);
      await doors.due({ scheduledAt: doors.clock.now.toISOString() });
      doors.queued.push(JSON.stringify({ users: [MARTIN.id] }));
      await doors.work();
      if (doors.mailer.sent.length > before) for (const mail of more) await doors.take(mail);
    }
  }

  it.each([
    ["skipped", 16, "Mar", "2027-03-27T20:00:00Z", "2027-03-28T06:00:00Z"],
    ["repeated", 19, "Oct", "2027-10-30T20:00:00Z", "2027-10-31T06:00:00Z"],
  ] as const)("threat 38: comes once where its hour is %s", async (_, later, month, from, until) => {
    const moved = (mail: Buffer | string): Buffer =>
      Buffer.from(
        mail.toString().replace(/(\d+) Nov 2026/g, (_date, day: string) => `${Number(day) + later} ${month} 2027`),
      );
    doors.clock.now = new Date(Date.parse(from) - HOUR);
    for (const mail of contessaMails()) await doors.take(moved(mail));
    const more = contessaMails().map((mail) => moved(toms(mail)));
    await ticks(from, until, more);
    expect(doors.mailer.sent).toHaveLength(1);
    expect(doors.mailer.text(0)).toContain("Jane Roe");
    const next = (at: string): string => new Date(Date.parse(at) + 24 * HOUR).toISOString();
    await ticks(next(from), next(until), []);
    expect(doors.mailer.sent).toHaveLength(2);
    expect(doors.mailer.text(1)).toContain("Tom Hale");
  });

  it("threat 38: comes once a local date, in whatever zone it ends", async () => {
    for (const mail of contessaMails()) await doors.deliver(mail);
    const more = contessaMails().map((mail) => Buffer.from(toms(mail)));
    await ticks("2026-11-12T00:00:00Z", "2026-11-12T04:00:00Z", more);
    expect(doors.mailer.sent).toHaveLength(1);
    // On the same local day they are somewhere else, where their hour is still to come.
    await changeUser(doors.table, MARTIN.id, { zone: "America/New_York" });
    await useZone(doors.table, "America/New_York");
    await ticks("2026-11-12T04:15:00Z", "2026-11-12T12:00:00Z", []);
    expect(doors.mailer.sent).toHaveLength(1);
  });
});

describe("a service of AWS that is busy", () => {
  it("threat 39: is asked again for what it left over, and nothing of a mail is lost", async () => {
    const written = new Set<string>();
    const rounds = { n: 0 };
    const endpoint = await loopbackServer(({ body }): Answer => {
      const { RequestItems } = JSON.parse(body.toString());
      const [table = "", requests = []] = Object.entries<object[]>(RequestItems)[0] ?? [];
      rounds.n += 1;
      const done = rounds.n === 1 ? [] : requests.slice(0, 9);
      for (const request of done) written.add(JSON.stringify(request));
      const left = requests.slice(done.length);
      const answer = { UnprocessedItems: left.length > 0 ? { [table]: left } : {} };
      return { status: 200, headers: { "content-type": "application/x-amz-json-1.0" }, body: JSON.stringify(answer) };
    });
    const table = new DynamoTable("t", loopbackConfig(endpoint));
    await table.putAll(Array.from({ length: 25 }, (_, n) => ({ PK: "U#u1", SK: `S#${n}` })));
    expect(written.size).toBe(25);
    expect(rounds.n).toBe(4);
  });

  it("threat 39: leaves a mail that SES did not take for the next try, and one user's refusal is nobody else's", async () => {
    const doors = await frontDoors();
    const nora = {
      ...MARTIN,
      id: "u2",
      address: "nora@example.com",
      addresses: ["nora@example.com"],
      secretAddress: "n@in.buddy.example.net",
    };
    await putUser(doors.table, nora);
    for (const mail of contessaMails()) {
      await doors.deliver(mail);
      await doors.deliver(Buffer.from(mail.toString().replaceAll("martin@example.org", nora.address)), {
        recipients: [nora.secretAddress],
      });
    }
    doors.clock.now = MORNING;
    doors.queued.length = 0;
    const { answer: _none, sent } = doors.mailer;
    const refusing = new Set([MARTIN.address]);
    doors.mailer.answer = async ({ rcptTo, ...rest }) => {
      if (refusing.has(rcptTo)) return { outcome: "refused", reason: "throttled" };
      sent.push({ rcptTo, ...rest });
      return { outcome: "sent", sesMessageId: `s-${sent.length}`, messageId: `s-${sent.length}@example.net` };
    };
    const record = sqsEvent(sqsRecord("due", JSON.stringify({ users: [MARTIN.id, nora.id] })));
    expect((await doors.handlers.reply(record)).batchItemFailures).toEqual([]);
    expect(sent.map(({ rcptTo }) => rcptTo)).toEqual([nora.address]);
    refusing.clear();
    await doors.due({ scheduledAt: doors.clock.now.toISOString() });
    await doors.work();
    expect(sent.map(({ rcptTo }) => rcptTo)).toEqual([nora.address, MARTIN.address]);
  });

  it("threat 39: is not asked again before its hour where the quota of the day is used up, and nobody is forgotten", async () => {
    const doors = await frontDoors();
    for (const mail of contessaMails()) await doors.deliver(mail);
    doors.clock.now = MORNING;
    doors.queued.length = 0;
    const calls = { n: 0 };
    doors.mailer.answer = async () => {
      calls.n += 1;
      return { outcome: "refused", reason: "quota" };
    };
    const record = sqsEvent(sqsRecord("due", JSON.stringify({ users: [MARTIN.id, "u2"] })));
    expect((await doors.handlers.reply(record)).batchItemFailures).toEqual([]);
    const at = async (minutes: number) => {
      doors.clock.now = new Date(MORNING.getTime() + minutes * 60_000);
      await doors.due({ scheduledAt: doors.clock.now.toISOString() });
      await doors.work();
      return calls.n;
    };
    expect([await at(15), await at(45)]).toEqual([1, 1]);
    doors.mailer.answer = undefined;
    await at(60);
    expect(doors.mailer.sent.map(({ rcptTo }) => rcptTo)).toEqual([MARTIN.address]);
    await at(120);
    expect(doors.mailer.sent).toHaveLength(1);
  });
});
