import { describe, expect, it } from "vitest";
import { answersOf } from "../core/answer/answers.ts";
import { hear } from "../core/answer/hear.ts";
import { erase } from "../core/erase.ts";
import { BUCKET, type Bucket } from "../core/ledger/bucket.ts";
import { heldMails } from "../core/ledger/held.ts";
import { changesBetween } from "../core/ledger/history.ts";
import { ranges } from "../core/ledger/keys.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { NOBODY } from "../core/ledger/sent-reply.ts";
import type { Item, Table } from "../core/ledger/table.ts";
import { putUser } from "../core/ledger/users.ts";
import { identify } from "../core/mail/identify.ts";
import { type Receipt, receive } from "../core/receive.ts";
import { release } from "../core/release.ts";
import { CountedTable, countedRawMail } from "./support/counted-calls.ts";
import { CrashingTable, redeliver } from "./support/crashing.ts";
import { dynamoTables } from "./support/dynamo.ts";
import { letter } from "./support/letter.ts";
import { MARTIN, SECRET, service } from "./support/service.ts";
import { usersDue } from "./support/users-due.ts";

const tables = dynamoTables();

const JANE = "Jane Roe <jane@example.net>";
const NOON = new Date("2026-11-11T11:00:00Z");
const FORGED = { dmarcVerdict: "FAIL", dkimVerdict: "FAIL", spfVerdict: "FAIL" } as const;
const SMALL: Bucket = { any: 3, own: 2 };

const mine = (n: number, text = `How are the keel bolts, for the ${n}. time?`): Buffer =>
  letter({ to: JANE, id: `m${n}@example.org`, text });
const eves = (n: number, from = "Eve <eve@example.com>"): Buffer =>
  letter({ from, to: SECRET, id: `e${n}@example.com`, text: `Buy, buy, buy: ${n}` });

type Running = Awaited<ReturnType<typeof flooded>>;

/** The core with a bucket of another size, its queue of what comes in worked off by hand. */
async function flooded(given: { readonly bucket?: Bucket; readonly table?: Table } = {}) {
  const { bucket = SMALL, table } = given;
  const running = await service({ ...(table !== undefined && { table }) });
  running.clock.now = NOON;
  const receiveDeps = { ...running.receiveDeps, bucket };
  const count = { mails: 0 };
  const take = async (raw: Uint8Array, more: Partial<typeof running.envelope> = {}): Promise<Receipt> => {
    running.clock.now = new Date(running.clock.now.getTime() + 1_000);
    const key = await running.rawMail.put(more.sesMessageId ?? `f${++count.mails}`, raw);
    const receipt = await receive(receiveDeps, {
      key,
      envelope: { ...running.envelope, receivedAt: running.clock.now, sesMessageId: key, ...more },
    });
    await running.rawMail.settle(key);
    return receipt;
  };
  /** Work off what stands on the inbound queue, until nothing is left. */
  const work = async (): Promise<void> => {
    for (let body = running.inbound.shift(); body !== undefined; body = running.inbound.shift())
      await release(receiveDeps, JSON.parse(body).release);
  };
  const late = () => running.table.query(...ranges.late(MARTIN.id));
  const changes = () => changesBetween(running.table, MARTIN.id, new Date(0), new Date("2027-12-31"));
  const accepted = async () => (await changes()).filter(({ filed }) => filed.outcome === "accepted");
  return { ...running, receiveDeps, take, work, late, changes, accepted };
}

const outcomeOf = (receipt: Receipt): string => ("reason" in receipt ? receipt.reason : receipt.outcome);

async function takeAll({ take }: Running, mails: readonly Buffer[], envelope = {}): Promise<string[]> {
  const outcomes: string[] = [];
  for (const mail of mails) outcomes.push(outcomeOf(await take(mail, envelope)));
  return outcomes;
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe("a flood of one user's secret address (threat 41)", () => {
  it("never uses up what is the owner's own, however many strangers come first", async () => {
    const running = await flooded();
    const strangers = await takeAll(
      running,
      range(10).map((n) => eves(n)),
      FORGED,
    );
    expect(strangers).toEqual([...Array(3).fill("not-authenticated"), ...Array(7).fill("flood")]);
    // Who proves to be somebody else is a stranger, too.
    expect(outcomeOf(await running.take(eves(10)))).toBe("flood");
    expect(
      await takeAll(
        running,
        range(3).map((n) => mine(n)),
      ),
    ).toEqual(["accepted", "accepted", "too-many"]);
  });

  it("writes a bounded number of items for the daily reply, keeps every byte, and tells how many there were, once", async () => {
    const running = await flooded();
    await takeAll(
      running,
      range(3).map((n) => mine(n)),
    );
    await takeAll(
      running,
      range(40).map((n) => eves(n)),
      FORGED,
    );
    await running.take(mine(3));
    // Three letters, the owner's fourth, and two counts of the day, which is not over yet.
    expect((await running.changes()).filter(({ flood }) => flood === undefined)).toHaveLength(4);
    expect((await running.changes()).filter(({ flood }) => flood !== undefined)).toHaveLength(2);
    expect(await heldMails(running.table, MARTIN.id, running.clock.now)).toHaveLength(0);
    expect(running.rawMail.all.size).toBe(44);
    running.clock.now = new Date("2026-11-12T06:30:00Z");
    const day = await running.day();
    expect(day).toMatchObject({ outcome: "quiet" });
    running.clock.now = new Date("2026-11-20T06:30:00Z");
    await running.take(eves(50), { dmarcVerdict: "FAIL" });
    running.clock.now = new Date("2026-11-20T06:30:01Z");
    await hear(running.dailyDeps, MARTIN.id, running.clock.now);
    expect(await running.day()).toMatchObject({ outcome: "quiet", user: MARTIN.id });
  });

  it("is told in the next mail, in numbers, and not again", async () => {
    const running = await flooded();
    await takeAll(
      running,
      range(3).map((n) => eves(n)),
      FORGED,
    );
    await takeAll(
      running,
      range(12).map((n) => eves(n + 3)),
      FORGED,
    );
    await takeAll(
      running,
      range(2).map((n) => mine(n)),
    );
    await running.take(letter({ to: SECRET, id: "late@example.org", text: "pause until Monday" }));
    running.clock.now = new Date("2026-11-12T06:30:00Z");
    await running.day();
    const text = running.mailer.text(0).replace(/=\n/g, "");
    expect(text).toContain("twelve left unread");
    expect(text).toContain("Some of your mails wait");
    running.clock.now = new Date("2026-11-12T06:31:00Z");
    await running.work();
    running.clock.now = new Date("2026-11-17T06:30:00Z");
    await running.day();
    expect(running.mailer.text(1)).not.toContain("unread");
  });

  it("is told with all its days, where a weekend lay in between", async () => {
    const running = await flooded();
    // Friday and Saturday are told of on Monday.
    for (const [day, count] of [
      ["2026-11-13", 23],
      ["2026-11-14", 8],
    ] as const) {
      running.clock.now = new Date(`${day}T11:00:00Z`);
      await takeAll(
        running,
        range(count).map((n) => eves(Number(day.slice(-2)) * 100 + n)),
        FORGED,
      );
    }
    await running.take(letter({ to: SECRET, id: "hour@example.org", text: "at 8" }));
    running.clock.now = new Date("2026-11-16T07:00:00Z");
    await running.heed();
    running.clock.now = new Date("2026-11-16T07:05:00Z");
    expect(await running.day()).toMatchObject({ outcome: "sent" });
    // Beyond the first three of each day: twenty and five, and the owner's own is none of them.
    expect(running.mailer.text(0).replace(/=\n/g, "")).toMatch(/(?:25|twenty-five) left unread/);
  });

  it("keeps the proof of a late mail of which a copy has come before that nothing proves", async () => {
    const running = await flooded();
    await running.take(mine(8), FORGED);
    await takeAll(
      running,
      range(8).map((n) => mine(n)),
    );
    expect(outcomeOf(await running.take(mine(8)))).toBe("too-many");
    expect((await running.late()).some(({ SK }) => SK.endsWith(identify(mine(8))))).toBe(true);
    expect(await heldMails(running.table, MARTIN.id, running.clock.now)).toEqual([]);
  });

  it("lets the owner's mails wait as long as their bytes are kept, and in by themselves, oldest first", async () => {
    const running = await flooded();
    await takeAll(
      running,
      range(9).map((n) => mine(n)),
    );
    expect((await running.late()).map(({ reason }) => reason)).toEqual(Array(4).fill("too-many"));
    const [first] = await running.late();
    expect(Number(first?.ttl)).toBe(NOON.getTime() / 1000 + 6 + 30 * 86_400);
    // Who is woken is woken on the next day, whether it is one of their days or not.
    expect(await usersDue(running.table, { date: "2026-11-12", zone: MARTIN.zone, quarter: 30 })).toEqual([MARTIN.id]);
    running.clock.now = new Date("2026-11-12T06:30:00Z");
    expect(await running.day()).toMatchObject({ outcome: "sent" });
    expect(running.mailer.text(0).replace(/=\n/g, "")).toMatch(
      /four wait, and are read without your doing within about/,
    );
    await running.work();
    expect((await running.accepted()).map(({ raw }) => raw)).toEqual(range(7).map((n) => `in/f${n + 1}`));
    running.clock.now = new Date("2026-11-13T06:30:00Z");
    // Told once: this day has nothing to say, and the rest is let in all the same.
    expect(await running.day()).toMatchObject({ outcome: "quiet" });
    await running.work();
    expect(await running.late()).toEqual([]);
    expect(await running.accepted()).toHaveLength(9);
    expect(running.mailer.sent).toHaveLength(1);
  });

  it("loses none of them where every day brings too many: what has waited long goes first", async () => {
    const running = await flooded();
    await takeAll(
      running,
      range(7).map((n) => mine(n)),
    );
    for (let day = 12; day < 30; day += 1) {
      running.clock.now = new Date(`2026-11-${day}T00:00:01Z`);
      await takeAll(
        running,
        range(5).map((n) => mine(day * 100 + n)),
      );
      running.clock.now = new Date(`2026-11-${day}T06:30:00Z`);
      await running.day();
      await running.work();
    }
    expect((await running.late()).length).toBe(2);
    running.clock.now = new Date("2026-12-02T06:30:00Z");
    await takeAll(
      running,
      range(5).map((n) => mine(9_000 + n)),
    );
    await running.day();
    await running.work();
    expect(await running.late()).toEqual([]);
  });

  it("knows a mail that comes again while it waits, and one that was filed before", async () => {
    const running = await flooded();
    await takeAll(
      running,
      range(6).map((n) => mine(n)),
    );
    expect(outcomeOf(await running.take(mine(5)))).toBe("duplicate");
    expect(outcomeOf(await running.take(mine(0)))).toBe("duplicate");
    expect(await running.late()).toHaveLength(1);
  });

  it("heeds what waited as an answer, for it was proved when it came", async () => {
    const running = await flooded();
    await takeAll(
      running,
      range(5).map((n) => mine(n)),
    );
    const stop = letter({ to: SECRET, id: "stop@example.org", subject: "Re: Jane", text: "stop" });
    expect(outcomeOf(await running.take(stop))).toBe("too-many");
    running.clock.now = new Date("2026-11-12T06:30:00Z");
    await running.day();
    await running.work();
    await running.heed();
    expect((await answersOf(running.table, MARTIN.id)).heard).toHaveLength(1);
  });

  it("waits with everything else while a sign-up is not confirmed", async () => {
    const running = await flooded();
    await takeAll(
      running,
      range(6).map((n) => mine(n)),
    );
    await putUser(running.table, { ...MARTIN, pendingUntil: "2026-11-18T00:00:00.000Z" });
    running.clock.now = new Date("2026-11-12T06:30:00Z");
    await running.day();
    await running.work();
    expect(await running.late()).toHaveLength(1);
    await putUser(running.table, MARTIN);
    await running.day();
    await running.work();
    expect(await running.late()).toEqual([]);
    expect(await running.accepted()).toHaveLength(6);
  });

  it("leaves nothing of itself once the owner is erased, not even the strangers' bytes", async () => {
    const running = await flooded();
    await takeAll(
      running,
      range(9).map((n) => mine(n)),
    );
    await takeAll(
      running,
      range(9).map((n) => eves(n)),
      FORGED,
    );
    running.clock.now = new Date("2026-11-12T06:30:00Z");
    await running.day();
    const erasing = () => erase({ ...running.dailyDeps, rawMail: running.rawMail }, MARTIN.id);
    expect((await erasing()).outcome).toBe("erased");
    running.clock.now = new Date("2026-11-12T06:50:00Z");
    expect((await erasing()).outcome).toBe("over");
    expect(running.rawMail.all.size).toBe(0);
    // Of the last mail it is known that it went to nobody.
    const isOther = ({ PK, user }: Item): boolean => PK.startsWith("DUE#") || user === NOBODY;
    const left = (running.table as MemoryTable).everything().filter((item) => !isOther(item));
    expect(left).toEqual([]);
  });

  it("leaves no bytes of a mail that waited and came by another way besides", async () => {
    const running = await flooded();
    await takeAll(
      running,
      range(6).map((n) => mine(n)),
    );
    // The same mail is let in by the owner's own door, under another key.
    const key = await running.rawMail.put("again", mine(5));
    await receive(running.receiveDeps, { key, envelope: running.envelope, isCounted: true });
    expect(await running.late()).toEqual([]);
    await erase({ ...running.dailyDeps, rawMail: running.rawMail }, MARTIN.id);
    expect([...running.rawMail.all.keys()]).toEqual([]);
  });

  it("asks about ten of a thousand strangers, with one change", async () => {
    const running = await flooded({ bucket: { any: 5_000, own: 1 } });
    await takeAll(
      running,
      range(300).map((n) => eves(n, `<e${n}@example.com>`)),
    );
    const calls: string[] = [];
    const table = new CountedTable(running.table, calls);
    await hear({ ...running.dailyDeps, table }, MARTIN.id, running.clock.now);
    expect(calls.length).toBeLessThan(12);
    expect((await answersOf(running.table, MARTIN.id)).senders).toHaveLength(10);
  });
});

describe("a crash after any write", () => {
  it("loses and doubles no mail of the owner's that had to wait, from the door to the ledger", async () => {
    const whole = async (left: number) => {
      const crashing = new CrashingTable(new MemoryTable(), Number.POSITIVE_INFINITY);
      const running = await flooded({ bucket: { any: 1, own: 1 }, table: crashing });
      crashing.left = left;
      const step = (again: () => Promise<unknown>) =>
        redeliver(() => {
          if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
          return again();
        });
      for (const n of range(4)) await step(() => running.take(mine(n), { sesMessageId: `c${n}` }));
      for (let day = 12; day < 20; day += 1) {
        running.clock.now = new Date(`2026-11-${day}T06:30:00Z`);
        await step(() => running.day());
        for (const body of running.inbound.splice(0))
          await step(() => release(running.receiveDeps, JSON.parse(body).release));
        for (const body of running.inbound.splice(0))
          await step(() => release(running.receiveDeps, JSON.parse(body).release));
      }
      const spent = left - crashing.left;
      crashing.left = Number.POSITIVE_INFINITY;
      const mails = (await running.accepted()).map(({ mail }) => mail);
      return { spent, mails: mails.length, different: new Set(mails).size, late: (await running.late()).length };
    };
    const { spent, ...quiet } = await whole(10_000);
    expect(quiet).toEqual({ mails: 4, different: 4, late: 0 });
    for (let n = 1; n <= spent; n += 1) {
      const { spent: _spent, ...crashed } = await whole(n);
      expect([n, crashed]).toEqual([n, quiet]);
    }
  });
});

const ENGINES: readonly (readonly [engine: string, strangers: number, table: () => Promise<Table>])[] = [
  ["in memory", 5_000, async () => new MemoryTable()],
  ["on DynamoDB's API", 400, tables],
];

describe("what a mail costs", () => {
  it.each(ENGINES)(
    "%s is four calls for a usual one, fewer for a flooded one, and the same for another user behind %d of them",
    async (_, strangers, made) => {
      const calls: string[] = [];
      const table = await made();
      const running = await service({ table: new CountedTable(table, calls) });
      const other = { ...MARTIN, id: "u2", address: "nora@example.org", addresses: ["nora@example.org"] };
      await putUser(table, { ...other, secretAddress: "nora5x2q@in.buddy.example.net" });
      const receiveDeps = { ...running.receiveDeps, rawMail: countedRawMail(running.rawMail, calls) };
      const costOf = async (raw: Buffer, more: object): Promise<[string, ...string[]]> => {
        const key = await running.rawMail.put(`cost${running.rawMail.all.size}`, raw);
        calls.length = 0;
        const receipt = await receive(receiveDeps, {
          key,
          envelope: { ...running.envelope, sesMessageId: key, ...more },
        });
        return [outcomeOf(receipt), ...calls];
      };
      const toNora = { recipient: "nora5x2q@in.buddy.example.net", mailFrom: "nora@example.org" };
      const noras = (n: number) =>
        letter({ from: "Nora <nora@example.org>", to: JANE, id: `n${n}@example.org`, text: "Hi" });
      // Of each address the first mail of a day is counted twice by DynamoDB itself: that is inside of `count`.
      const usual = ["accepted", "count", "raw", "putAll", "putNew"];
      expect(await costOf(mine(0), {})).toEqual(usual);
      expect(await costOf(noras(0), toNora)).toEqual(usual);
      const flood = new Map<string, number>();
      for (const n of range(strangers)) {
        const cost = (await costOf(eves(n), n % 2 === 0 ? FORGED : {})).join(" ");
        flood.set(cost, (flood.get(cost) ?? 0) + 1);
      }
      // What the envelope denies is not even read; of what may be proved the head is looked at.
      expect(flood.get("flood count putAll")).toBe(strangers / 2 - 100);
      expect(flood.get("flood count raw putAll")).toBe(strangers / 2 - 99);
      expect(flood.get("not-authenticated count raw putAll putNew")).toBe(100);
      expect(flood.get("sender-unknown count raw putAll putNew")).toBe(99);
      expect(await costOf(noras(1), toNora)).toEqual(usual);
      expect(await costOf(mine(1), {})).toContain("accepted");
      expect(BUCKET).toEqual({ any: 200, own: 200 });
    },
    120_000,
  );
});
