import { describe, expect, it } from "vitest";
import { answersOf } from "../core/answer/answers.ts";
import { contactStateOf, contactStates } from "../core/buddy/contact-state.ts";
import { refresh } from "../core/buddy/refresh.ts";
import { takeApart } from "../core/buddy/take-apart.ts";
import { heed } from "../core/heed.ts";
import { mailStateOf } from "../core/ledger/mail-state.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { usersDue } from "../core/ledger/schedule.ts";
import { sentTo } from "../core/ledger/sent-reply.ts";
import type { Table } from "../core/ledger/table.ts";
import { userOf } from "../core/ledger/users.ts";
import { localTime } from "../core/people/zone.ts";
import { Crash, CrashingTable } from "./support/crashing-table.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { MARTIN, SECRET, service } from "./support/service.ts";

const EVENING = new Date("2026-11-11T19:00:00Z");
const MORNING = new Date("2026-11-12T06:30:00Z");
const DAY = 86_400_000;

/** What of the ledger a user could ever see: no counters, no moments of writing. */
async function visible(table: Table): Promise<unknown> {
  const items = await table.query(`U#${MARTIN.id}`, "", "\uffff");
  const kept = items.filter(({ SK }) => /^[SWC]#/.test(SK)).map(({ version: _version, ttl: _ttl, ...item }) => item);
  const marks = items.filter(({ SK }) => SK.startsWith("ID#")).map(({ SK }) => SK);
  return { kept, marks };
}

async function quiet(): Promise<unknown> {
  const table = new MemoryTable();
  const running = await service({ table });
  running.clock.now = EVENING;
  for (const [i, mail] of contessaMails().entries()) await running.take(mail, { sesMessageId: `raw${i}` });
  running.clock.now = MORNING;
  await running.day();
  return visible(table);
}

/** Do something again until it no longer crashes, as a queue would. */
async function redeliver(again: () => Promise<unknown>): Promise<void> {
  try {
    await again();
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    await again();
  }
}

describe("a crash after any write", () => {
  it("leaves the same ledger as a quiet run, once the mail is delivered again", async () => {
    const expected = await quiet();
    for (let n = 1; n <= 60; n += 1) {
      const table = new MemoryTable();
      await service({ table });
      const crashing = new CrashingTable(table, Number.POSITIVE_INFINITY);
      const running = await service({ table: crashing });
      running.clock.now = EVENING;
      crashing.left = n;
      for (const [i, mail] of contessaMails().entries()) {
        await redeliver(() => {
          if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
          return running.take(mail, { sesMessageId: `raw${i}` });
        });
      }
      crashing.left = Number.POSITIVE_INFINITY;
      running.clock.now = MORNING;
      await running.day();
      expect(await visible(table), `crash after write ${n}`).toEqual(expected);
    }
  });

  it("sends a daily reply at most once, and says its names in the end", async () => {
    for (let n = 1; n <= 20; n += 1) {
      const table = new MemoryTable();
      const crashing = new CrashingTable(table, Number.POSITIVE_INFINITY);
      const running = await service({ table: crashing });
      running.clock.now = EVENING;
      for (const mail of contessaMails()) await running.take(mail);
      running.clock.now = MORNING;
      crashing.left = n;
      await redeliver(() => {
        if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
        return running.day();
      });
      crashing.left = Number.POSITIVE_INFINITY;
      expect(running.mailer.sent.length, `crash after write ${n}`).toBeLessThanOrEqual(1);
      for (let day = 0; day <= 3; day += 1) {
        const at = new Date(MORNING.getTime() + day * DAY);
        const slot = { date: localTime(MARTIN.zone, at).date, zone: MARTIN.zone, quarter: 30 };
        // Only who is woken is looked at: nobody calls by hand for a user whom a crash has left without a marker.
        const isDue = (await usersDue(table, slot)).includes(MARTIN.id);
        running.clock.now = new Date(at.getTime() + 10 * 60_000);
        if (isDue) await running.day();
      }
      const dates = running.mailer.sent.map(
        ({ raw }) => /^Date: \S+ (\d+ \S+)/m.exec(Buffer.from(raw).toString())?.[1],
      );
      expect(new Set(dates).size, `crash after write ${n}`).toBe(dates.length);
      // A reply of which nobody knew whether it had gone out is said again the next day, and then it is settled.
      expect([1, 2], `crash after write ${n}`).toContain(dates.length);
      const jane = await contactStateOf(table, MARTIN.id, "jane@example.net");
      expect(jane?.offered?.times, `crash after write ${n}`).toBe(1);
      for (const [i] of dates.entries()) {
        expect(await sentTo(table, `ses-${i + 1}`), `crash after write ${n}`).toMatchObject({ user: MARTIN.id });
      }
    }
  });

  it("makes one person of two contacts in the end, whichever write was the last", async () => {
    const thread = [
      letter({ to: "Jane Roe <jane@yard.example.com>", id: "m1@example.org", text: "The wind is kind to us today." }),
      letter({
        to: "Jane Roe <jane@example.net>",
        id: "m2@example.org",
        inReplyTo: "m1@example.org",
        text: "And now?",
      }),
    ];
    for (let n = 1; n <= 12; n += 1) {
      const crashing = new CrashingTable(new MemoryTable(), Number.POSITIVE_INFINITY);
      const running = await service({ table: crashing });
      running.clock.now = EVENING;
      for (const mail of thread) await running.take(mail);
      running.clock.now = MORNING;
      crashing.left = n;
      await redeliver(() => {
        if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
        return running.day();
      });
      const states = await contactStates(crashing, MARTIN.id);
      expect(
        states.map(({ contact, members, signals }) => [contact, members.length, signals.mine.turns]),
        `crash after write ${n}`,
      ).toEqual([["jane@example.net", 1, 2]]);
    }
  });

  it("keeps apart whom the user has parted, whichever write was the last, and loses no turn of theirs", async () => {
    const thread = [
      letter({ to: "Jane Roe <jane@yard.example.com>", id: "m1@example.org", text: "The wind is kind to us today." }),
      letter({
        to: "Jane Roe <jane@example.net>",
        id: "m2@example.org",
        inReplyTo: "m1@example.org",
        text: "And now?",
      }),
    ];
    for (let n = 1; n <= 12; n += 1) {
      const crashing = new CrashingTable(new MemoryTable(), Number.POSITIVE_INFINITY);
      const running = await service({ table: crashing });
      running.clock.now = EVENING;
      for (const mail of thread) await running.take(mail);
      running.clock.now = MORNING;
      await running.day();
      crashing.left = n;
      await redeliver(() => {
        if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
        return takeApart(crashing, MARTIN, "jane@yard.example.com", MORNING);
      });
      crashing.left = Number.POSITIVE_INFINITY;
      for (const one of ["jane@example.net", "jane@yard.example.com"]) await refresh(crashing, MARTIN, one, MORNING);
      const states = await contactStates(crashing, MARTIN.id);
      expect(
        states.map(({ contact, members, signals }) => [contact, members.length, signals.mine.turns]),
        `crash after write ${n}`,
      ).toEqual([
        ["jane@example.net", 0, 1],
        ["jane@yard.example.com", 0, 1],
      ]);
    }
  });

  it("counts the mails of a quiet day once for the next reply", async () => {
    for (let n = 1; n <= 6; n += 1) {
      const crashing = new CrashingTable(new MemoryTable(), Number.POSITIVE_INFINITY);
      const running = await service({ table: crashing });
      running.clock.now = EVENING;
      for (const mail of contessaMails().slice(0, 2)) await running.take(mail);
      running.clock.now = MORNING;
      crashing.left = n;
      await redeliver(() => {
        if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
        return running.day();
      });
      const { untold } = (await mailStateOf(crashing, MARTIN.id)) ?? {};
      expect(untold, `crash after write ${n}`).toEqual({ accepted: 2, held: 0 });
    }
  });

  it("heeds an answer to the same end, and undo still knows what stood before", async () => {
    const words = "never Jane. Jane's number is +44 7700 900999. at 6:30. Pause until Monday.";
    const answer = letter({ id: "a1@example.org", to: SECRET, subject: "Re: Jane Roe", text: words });
    const back = letter({ id: "a2@example.org", to: SECRET, subject: "Re: Jane Roe", text: "undo" });
    /** What is told of Jane and of the mails, after the answer and after it is taken back. */
    const heeded = async (writes: number) => {
      const table = new MemoryTable();
      const running = await service({ table });
      running.clock.now = EVENING;
      for (const mail of contessaMails()) await running.take(mail);
      running.clock.now = MORNING;
      await running.day();
      const told = async () => {
        const { word, toldPhone } = (await contactStateOf(table, MARTIN.id, "jane@example.net")) ?? {};
        const { dueMinute } = (await userOf(table, MARTIN.id)) ?? {};
        return {
          word: word?.kind,
          number: toldPhone?.number,
          dueMinute,
          until: (await mailStateOf(table, MARTIN.id))?.pausedUntil,
        };
      };
      running.clock.now = new Date("2026-11-12T18:00:00Z");
      await running.take(answer);
      const crashing = new CrashingTable(table, writes);
      await heed({ ...running.dailyDeps, table: crashing }, MARTIN.id).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
      await running.heed();
      const done = await told();
      running.clock.now = new Date("2026-11-12T18:10:00Z");
      await running.take(back);
      await running.heed();
      return {
        done,
        undone: await told(),
        noted: (await answersOf(table, MARTIN.id)).noted.length,
        left: crashing.left,
      };
    };
    const { left: _left, ...whole } = await heeded(1_000);
    expect(whole.done).toEqual({ word: "never", number: "+447700900999", dueMinute: 390, until: "2026-11-16" });
    expect(whole.undone).toEqual({ word: undefined, number: undefined, dueMinute: 450, until: undefined });
    const writes = 1_000 - (await heeded(1_000)).left;
    expect(writes).toBeGreaterThan(8);
    for (let n = 1; n <= writes; n += 1) {
      const { left: _n, ...crashed } = await heeded(n);
      expect([n, crashed]).toEqual([n, whole]);
    }
  });
});
