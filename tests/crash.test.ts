import { describe, expect, it } from "vitest";
import { answersOf } from "../core/answer/answers.ts";
import { contactStateOf, contactStates } from "../core/buddy/contact-state.ts";
import { refresh } from "../core/buddy/refresh.ts";
import { takeApart } from "../core/buddy/take-apart.ts";
import { daily } from "../core/daily.ts";
import { guarded } from "../core/guarded-mailer.ts";
import { heed } from "../core/heed.ts";
import { changesBetween } from "../core/ledger/history.ts";
import { ranges } from "../core/ledger/keys.ts";
import { mailStateOf } from "../core/ledger/mail-state.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { sentTo } from "../core/ledger/sent-reply.ts";
import type { Item, Table } from "../core/ledger/table.ts";
import { ownerOf, userOf } from "../core/ledger/users.ts";
import { zonesInUse } from "../core/ledger/zones.ts";
import { localTime } from "../core/people/zone.ts";
import { receive } from "../core/receive.ts";
import { release } from "../core/release.ts";
import { welcome } from "../core/welcome.ts";
import { works } from "../core/works.ts";
import { Crash, CrashingTable, redeliver } from "./support/crashing.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { MARTIN, SECRET, service } from "./support/service.ts";
import { signingUp } from "./support/signing-up.ts";
import { usersDue } from "./support/users-due.ts";

const EVENING = new Date("2026-11-11T19:00:00Z");
const MORNING = new Date("2026-11-12T06:30:00Z");
const DAY = 86_400_000;

/** What of the ledger a user could ever see: no counters, no moments of writing. */
async function visible(table: Table): Promise<unknown> {
  const items = await table.query(`U#${MARTIN.id}`, " ", "\uffff");
  const kept = items.filter(({ SK }) => /^[SWC]#/.test(SK)).map(({ version: _version, ttl: _ttl, ...item }) => item);
  const marks = items.filter(({ SK }) => SK.startsWith("ID#")).map(({ SK }) => SK);
  return { kept, marks };
}

const WRITES = ["put", "putAll", "putNew", "putVersion", "count", "delete", "deleteAll"] as const;

const isReservation = (item: unknown): boolean => {
  const { SK, lease } = item as Partial<Item>;
  return SK === "MAIL" && lease !== undefined;
};

/** Every write from now on, whatever makes it, by name. */
function writesOf(table: Table): string[] {
  const writes: string[] = [];
  for (const name of WRITES) {
    const write = table[name].bind(table) as (...given: unknown[]) => Promise<unknown>;
    const watched = (...given: unknown[]): Promise<unknown> => {
      writes.push(isReservation(given[0]) ? "reserved" : name);
      return write(...given);
    };
    Object.assign(table, { [name]: watched });
  }
  return writes;
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
      // As it is wired: whatever goes out is asked about on the same table.
      const mailer = guarded({ table: crashing, mailer: running.mailer, now: () => running.clock.now });
      const send = () => daily({ ...running.dailyDeps, mailer }, MARTIN.id);
      crashing.left = n;
      await redeliver(() => {
        if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
        return send();
      });
      crashing.left = Number.POSITIVE_INFINITY;
      expect(running.mailer.sent.length, `crash after write ${n}`).toBeLessThanOrEqual(1);
      for (let day = 0; day <= 3; day += 1) {
        const at = new Date(MORNING.getTime() + day * DAY);
        const slot = { date: localTime(MARTIN.zone, at).date, zone: MARTIN.zone, quarter: 30 };
        // Only who is woken is looked at: nobody calls by hand for a user whom a crash has left without a marker.
        const isDue = (await usersDue(table, slot)).includes(MARTIN.id);
        running.clock.now = new Date(at.getTime() + 10 * 60_000);
        if (isDue) await send();
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
      // As it is wired: whatever goes out is asked about on the same table.
      const mailer = guarded({ table: crashing, mailer: running.mailer, now: () => running.clock.now });
      const send = () => daily({ ...running.dailyDeps, mailer }, MARTIN.id);
      crashing.left = n;
      await redeliver(() => {
        if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
        return send();
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
      // As it is wired: whatever goes out is asked about on the same table.
      const mailer = guarded({ table: crashing, mailer: running.mailer, now: () => running.clock.now });
      const send = () => daily({ ...running.dailyDeps, mailer }, MARTIN.id);
      crashing.left = n;
      await redeliver(() => {
        if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
        return send();
      });
      const { untold } = (await mailStateOf(crashing, MARTIN.id)) ?? {};
      expect(untold, `crash after write ${n}`).toEqual({ accepted: 2, held: 0 });
    }
  });

  it("moves a user to the zone that their mails tell of, and wakes them there", async () => {
    for (let n = 1; n <= 8; n += 1) {
      const crashing = new CrashingTable(new MemoryTable(), Number.POSITIVE_INFINITY);
      const running = await service({ table: crashing });
      for (const [i, day] of ["02", "03", "05", "09", "11"].entries()) {
        running.clock.now = new Date(`2026-11-${day}T19:00:00Z`);
        const date = `${day} Nov 2026 13:50:00 -0500`;
        await running.take(
          letter({ to: "jane@example.net", id: `m${i}@example.org`, date, text: "The wind is kind." }),
        );
      }
      running.clock.now = MORNING;
      // As it is wired: whatever goes out is asked about on the same table.
      const mailer = guarded({ table: crashing, mailer: running.mailer, now: () => running.clock.now });
      const send = () => daily({ ...running.dailyDeps, mailer }, MARTIN.id);
      crashing.left = n;
      await redeliver(() => {
        if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
        return send();
      });
      const zone = "America/New_York";
      expect(await userOf(crashing, MARTIN.id), `crash after write ${n}`).toMatchObject({ zone, zoneFrom: "mails" });
      const slot = { date: "2026-11-12", zone, quarter: 30 };
      expect(await usersDue(crashing, slot), `crash after write ${n}`).toEqual([MARTIN.id]);
      expect((await zonesInUse(crashing)).map((used) => used.zone)).toContain(zone);
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

  it("ends a sign-up the same way: one user, one letter, and what waited is let in once", async () => {
    const waits = { to: "Jane Roe <jane@example.net>", id: "w1@mail.example.org", text: "How is the hull?" };
    /** From the first mail to what is told in the end; the n-th write of the steps is the last before a crash. */
    const signedUp = async (writes: number) => {
      const crashing = new CrashingTable(new MemoryTable(), Number.POSITIVE_INFINITY);
      const running = await signingUp({ table: crashing });
      crashing.left = writes;
      const step = (again: () => Promise<unknown>) =>
        redeliver(() => {
          if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
          return again();
        });
      await step(() => running.ask({}, { sesMessageId: "ask" }));
      // A user who was half made in a crash fades; who is welcomed is who owns the address.
      const [body = "{}"] = running.queued.splice(0).slice(-1);
      const [id = ""] = JSON.parse(body).welcome;
      await step(() => welcome(running.dailyDeps, id));
      const recipient = (await userOf(crashing, id))?.secretAddress ?? "";
      await step(() => running.write({ ...waits }, { sesMessageId: "waits", recipient }));
      const yes = { to: recipient, id: "yes@mail.example.org", text: "Yes" };
      await step(() => running.write(yes, { sesMessageId: "yes", recipient }));
      const asked = running.inbound.splice(0).slice(-1);
      for (const one of asked) await step(() => release(running.receiveDeps, JSON.parse(one).release));
      await step(() => works(running.dailyDeps, id));
      const left = crashing.left;
      crashing.left = Number.POSITIVE_INFINITY;
      await running.work();
      const changes = await changesBetween(crashing, id, new Date(0), new Date("2027-01-01"));
      return {
        left,
        pending: (await userOf(crashing, id))?.pendingUntil,
        owner: (await ownerOf(crashing, "anna.weiss@mail.example.org"))?.id === id,
        accepted: changes.filter(({ filed }) => filed.outcome === "accepted").length,
        waiting: (await crashing.query(...ranges.held(id))).length,
        unclear: (await answersOf(crashing, id)).noted.filter(({ kind }) => kind === "unclear").length,
        letters: running.mailer.sent.length,
      };
    };
    const { left, ...whole } = await signedUp(1_000);
    expect(whole).toEqual({ pending: undefined, owner: true, accepted: 1, waiting: 0, unclear: 0, letters: 3 });
    expect(1_000 - left).toBeGreaterThan(20);
    for (let n = 1; n <= 1_000 - left; n += 1) {
      const { left: _n, letters, ...ended } = await signedUp(n);
      const { letters: _all, ...expected } = whole;
      expect([n, ended]).toEqual([n, expected]);
      // A crash may swallow a letter, and never doubles one.
      expect([2, 3], `crash after write ${n}`).toContain(letters);
    }
  });

  it("leaves one change and one waiting mail, whichever write of its first try was the last", async () => {
    const forged = letter({ to: "jane@example.net", id: "m1@example.org", text: "How is the hull?" });
    const own = letter({ to: "jane@example.net", id: "m2@example.org", text: "And the mast?" });
    for (let n = 1; n <= 8; n += 1) {
      const crashing = new CrashingTable(new MemoryTable(), Number.POSITIVE_INFINITY);
      const running = await service({ table: crashing });
      for (const [i, raw] of [forged, own].entries()) {
        const dmarcVerdict = i === 0 ? "FAIL" : "PASS";
        const key = await running.rawMail.put(`raw${i}`, raw);
        const envelope = { ...running.envelope, receivedAt: running.clock.now, dmarcVerdict } as const;
        crashing.left = n;
        await redeliver(async () => {
          const isAgain = crashing.left <= 0;
          if (isAgain) crashing.left = Number.POSITIVE_INFINITY;
          running.clock.now = new Date(running.clock.now.getTime() + 1_000);
          await receive(running.receiveDeps, { key, envelope, isAgain });
        });
        crashing.left = Number.POSITIVE_INFINITY;
      }
      const kept = (await crashing.query(...ranges.all(MARTIN.id))).map(({ SK }) => SK.slice(0, 2));
      const count = (kind: string): number => kept.filter((one) => one === kind).length;
      expect([n, count("M#"), count("H#"), count("ID")]).toEqual([n, 2, 1, 2]);
    }
  });

  it("costs no reply before the send has begun: nothing is written between the reservation and the send", async () => {
    const table = new MemoryTable();
    const crashing = new CrashingTable(table, Number.POSITIVE_INFINITY);
    const running = await service({ table: crashing });
    running.clock.now = EVENING;
    for (const mail of contessaMails()) await running.take(mail);
    running.clock.now = MORNING;
    const writes = writesOf(crashing);
    const last = { write: "" };
    running.mailer.answer = async () => {
      last.write = writes.at(-1) ?? "";
      return { outcome: "sent", sesMessageId: "ses-1", messageId: "ses-1@email.amazonses.com" };
    };
    expect(await running.day()).toMatchObject({ outcome: "sent" });
    expect(last.write).toBe("reserved");
  });
});
