import { beforeAll, describe, expect, it } from "vitest";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { receive } from "../core/receive.ts";
import { billOf, dollarsFor, tiered, times, together } from "./bench/cost/bill.ts";
import { gigabyteSeconds, memoryOf } from "./bench/cost/lambda-time.ts";
import { type Measured, measured, storedBytes, tickOf } from "./bench/cost/measured.ts";
import { emptyMonth, mailIn, month, type Profile, replySent, userMonth } from "./bench/cost/model.ts";
import { naive } from "./bench/cost/naive.ts";
import { meteredPorts, requestsOf } from "./bench/cost/ports.ts";
import { IN_IRELAND, PRICES } from "./bench/cost/prices.ts";
import { rehearse } from "./bench/cost/rehearsal.ts";
import { inventedMailbox } from "./bench/invented-mailbox.ts";
import { letterTo, writtenAt } from "./support/acquaintances.ts";
import { type Acquainted, acquainted, crowded, full, lastDay } from "./support/acquainted.ts";
import { countedRawMail } from "./support/counted-calls.ts";
import { MeteredTable } from "./support/metered-table.ts";
import { service } from "./support/service.ts";

const made: { base?: Acquainted } = {};
const base = (): Acquainted => made.base as Acquainted;
beforeAll(async () => {
  made.base = await acquainted(10);
});

describe("what is asked of AWS", () => {
  it("for a usual mail is four calls: its address counted, its bytes, one batch, the mark", async () => {
    const table = new MeteredTable(new MemoryTable());
    const running = await service({ table });
    const read: string[] = [];
    const rawMail = countedRawMail(running.rawMail, read);
    // The first of a day begins the count anew, which is one request more.
    for (const day of [0, 0]) {
      running.clock.now = writtenAt(day, read.length);
      const key = await running.rawMail.put(`raw${read.length}`, letterTo(read.length, day));
      table.reset();
      await receive(
        { ...running.receiveDeps, rawMail },
        {
          key,
          envelope: { ...running.envelope, recipient: running.envelope.recipient, receivedAt: running.clock.now },
        },
      );
    }
    expect(read).toEqual(["raw", "raw"]);
    expect(table.spent()).toMatchObject({ calls: 3, requests: 3, items: 9, readUnits: 0, writeUnits: 9 });
    expect(table.spent("count")).toMatchObject({ calls: 1, requests: 1, writeUnits: 1 });
    expect(table.spent("putAll")).toMatchObject({ calls: 1, requests: 1, items: 7, writeUnits: 7 });
    expect(table.spent("putNew")).toMatchObject({ calls: 1, items: 1, writeUnits: 1 });
  });

  it.each([1_000, 10_000])(
    "for a mail and a reply is the same among %i people as among ten",
    async (people) => {
      const few = await lastDay(base());
      const many = await lastDay(crowded(base(), people));
      expect(few.outcome).toBe("sent");
      expect([many.outcome, many.mails, many.reply]).toEqual([few.outcome, few.mails, few.reply]);
      // Ninety thousand items are made and kept.
    },
    120_000,
  );

  it("for a reply that names three of three who changed stays within its budget", async () => {
    const { reply } = await lastDay(base());
    expect(reply.requests).toBeLessThanOrEqual(72);
    expect(reply.readUnits).toBeLessThanOrEqual(90);
    expect(reply.writeUnits).toBeLessThanOrEqual(60);
  });

  it("grows by the two lists of all contacts alone, and only until they are full", async () => {
    const [few, most] = [await lastDay(base()), await lastDay(full(base()))];
    expect(most.outcome).toBe("sent");
    expect(most.mails).toEqual(few.mails);
    expect(most.reply.requests - few.reply.requests).toBeLessThanOrEqual(6);
    // Lists of 90 and 55 KB, read once each; that of topics is written where somebody is new to one.
    expect(most.reply.readUnits - few.reply.readUnits).toBeLessThanOrEqual(40);
    expect(most.reply.writeUnits - few.reply.writeUnits).toBeLessThanOrEqual(90);
  });
});

describe("the bill", () => {
  const TIERS = [
    { upTo: 10, dollars: 3 },
    { upTo: 30, dollars: 2 },
    { upTo: Number.POSITIVE_INFINITY, dollars: 1 },
  ];

  it.each([
    [0, 0],
    [4, 12],
    [10, 30],
    [11, 32],
    [30, 70],
    [100, 140],
  ])("charges each part of %i by its own tier", (amount, dollars) => {
    expect(tiered(amount, TIERS)).toBe(dollars);
  });

  it("takes off what is free before it is charged, and never below nothing", () => {
    const use = { sqsRequest: 1_500_000, alarm: 3 };
    const terms = { isFreeTierUsed: true };
    expect(dollarsFor(use)).toBeCloseTo(0.6 + 0.3, 10);
    expect(dollarsFor(use, terms)).toBeCloseTo(0.2, 10);
    expect(billOf(use, terms)[0]?.[0]).toBe("sqsRequest");
  });

  it("knows another region's prices, and those of this one where it has none of its own", () => {
    const use = { writeUnit: 1_000_000, sesReceived: 1_000 };
    expect(dollarsFor(use, { region: IN_IRELAND })).toBeCloseTo(0.70675 + 0.1, 10);
  });

  it("adds uses up, and repeats them", () => {
    const use = together({ writeUnit: 2 }, { writeUnit: 3, readUnit: 1 });
    expect(times(use, 4)).toMatchObject({ writeUnit: 20, readUnit: 4 });
  });

  it("has a source and a day for each price", () => {
    for (const { source, asOf, tiers } of Object.values(PRICES)) {
      expect(source).not.toBe("");
      expect(asOf).toMatch(/^20\d\d-\d\d/);
      expect(tiers.at(-1)?.upTo).toBe(Number.POSITIVE_INFINITY);
    }
  });
});

describe("the time of a function", () => {
  it.each([
    ["a whole processor and no call", 1_769, 10, {}, 0.01 * (1_769 / 1_024)],
    ["no more than one processor is used", 3_538, 10, {}, 0.01 * (3_538 / 1_024)],
    ["half of one takes twice as long", 884.5, 10, {}, 0.02 * (884.5 / 1_024)],
    ["a part of a millisecond is one", 1_769, 10.01, {}, 0.011 * (1_769 / 1_024)],
    ["calls are waited for", 1_769, 10, { table: 2, mail: 1 }, 0.12 * (1_769 / 1_024)],
  ])("%s", (_, megabytes, cpuMs, calls, gigabytes) => {
    expect(gigabyteSeconds(megabytes, cpuMs, calls)).toBeCloseTo(gigabytes, 12);
  });

  it("goes with the memory that infra/ gives", () => {
    expect(memoryOf("receive")).toBeGreaterThanOrEqual(512);
    expect(memoryOf("web")).toBeGreaterThanOrEqual(128);
  });

  it("a message on a queue is sent, received and removed, for each 64 KB", () => {
    expect([0, 64 * 1024, 64 * 1024 + 1].map((size) => requestsOf("x".repeat(size)))).toEqual([3, 3, 6]);
  });
});

describe("the model", () => {
  const HABIT = { days: 3, mailsADay: 4, people: 2 };
  const PROFILE: Profile = { mailsADay: 4, replies: 5, mornings: 22, taps: 1 };
  const once: { found?: Measured } = {};
  const counted = (): Measured => once.found as Measured;
  beforeAll(async () => {
    once.found = await measured(HABIT, 0);
  });

  it("multiplies what the handlers were counted to ask for, and nothing else", async () => {
    const found = counted();
    const ports = meteredPorts();
    const own = { writes: 0, gets: 0, mails: 0, bytes: 0 };
    await rehearse(ports, await inventedMailbox(HABIT), ({ about, bytes = 0 }) => {
      const { use } = ports.take();
      if (about !== "mail") return;
      own.mails += 1;
      own.bytes += bytes;
      own.writes += use.writeUnit ?? 0;
      own.gets += use.s3Get ?? 0;
    });
    const mail = mailIn(found);
    expect(own.mails).toBe(12);
    expect(mail.writeUnit).toBeCloseTo(own.writes / own.mails, 10);
    expect(mail.s3Get).toBe(own.gets / own.mails);
    // SES writes it, and it is moved out of `in/` when it is filed.
    expect(mail.s3Put).toBe(2);
    expect(mail.s3GigabyteMonth).toBeCloseTo(own.bytes / own.mails / 1024 ** 3, 15);
    expect(storedBytes(found.items)).toBe(storedBytes(ports.memory.everything()));
  });

  it("grows with users by the month of one, and by nothing but that", async () => {
    const found = counted();
    const standing = { tick: await tickOf(["UTC"], 0), perDue: {}, alarms: 1 };
    const [none, one, ten] = [0, 1, 10].map((users) => month(found, PROFILE, standing, users));
    expect(none).toEqual(emptyMonth(found, standing));
    expect((ten?.writeUnit ?? 0) - (none?.writeUnit ?? 0)).toBeCloseTo(
      10 * ((one?.writeUnit ?? 0) - (none?.writeUnit ?? 0)),
      6,
    );
    expect(userMonth(found, PROFILE, standing).sesReceived).toBe(120);
    expect(replySent(found).sesSent ?? 0).toBeLessThanOrEqual(1);
  });

  it("has a tick that asks for zones in use and for who is due, not for users", async () => {
    const [quiet, more, due] = [
      await tickOf(["UTC"], 0),
      await tickOf(["UTC", "Asia/Tokyo"], 0),
      await tickOf(["UTC"], 100),
    ];
    // Two slots of one shard for the zone more; beside them the list of zones, the cursor and what is parked.
    expect((more.readUnit ?? 0) - (quiet.readUnit ?? 0)).toBe(2);
    expect(quiet.readUnit).toBe(2 + 3);
    expect(quiet.sqsRequest).toBe(0);
    expect(due.sqsRequest).toBe(3);
    expect((due.readUnit ?? 0) - (quiet.readUnit ?? 0)).toBeLessThan(5);
  });

  it("finds every design that was not taken dearer than what was", async () => {
    const found = counted();
    for (const { use } of naive(found, PROFILE)) expect(dollarsFor(use)).toBeGreaterThan(0);
  });
});
