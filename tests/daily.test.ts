import { describe, expect, it } from "vitest";
import { act } from "../core/act.ts";
import { contactStateOf } from "../core/buddy/contact-state.ts";
import { daily } from "../core/daily.ts";
import { changeMailState, mailStateOf } from "../core/ledger/mail-state.ts";
import type { Table } from "../core/ledger/table.ts";
import { parse } from "../core/mail/parse.ts";
import { signToken } from "../core/reply/token.ts";
import { settle } from "../core/settle.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { KEYS, MARTIN, SECRET, service } from "./support/service.ts";
import { usersDue } from "./support/users-due.ts";

const HOUR = 3_600_000;

async function withBuddy() {
  const running = await service();
  running.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await running.take(mail);
  running.clock.now = new Date("2026-11-12T06:30:00Z");
  const later = (hours: number): void => {
    running.clock.now = new Date(running.clock.now.getTime() + hours * HOUR);
  };
  return { ...running, later };
}

describe("daily", () => {
  it("names the buddy, with evidence in both people's words", async () => {
    const { day, mailer } = await withBuddy();
    expect(await day()).toMatchObject({ outcome: "sent", localDate: "2026-11-12" });
    const text = (await parse(mailer.sent[0]?.raw ?? new Uint8Array())).textBody ?? "";
    expect(text).toContain("Martin, Jane Roe would be good to ring.");
    expect(text).toContain("Jane has written four real mails on four days since 2 November");
    expect(text).toContain("keel bolts");
    expect(text).toMatch(/you, 3 Nov: “.*keel bolts.*”/);
    expect(text).toMatch(/Jane, 2 Nov: “.*keel bolts.*”/);
    expect(text).toContain("+44 7700 900123, from the signature of 11 November.");
    expect(text).toContain("Jane's clock is an hour behind yours.");
  });

  it("sends one mail when ten handlers try at once", async () => {
    const { day, mailer } = await withBuddy();
    const days = await Promise.all(Array.from({ length: 10 }, day));
    expect(days.filter(({ outcome }) => outcome === "sent")).toHaveLength(1);
    expect(mailer.sent).toHaveLength(1);
  });

  it("says nothing when there is nothing to say, and repeats no name", async () => {
    const { day, mailer, later } = await withBuddy();
    await day();
    for (let i = 0; i < 20; i += 1) {
      later(24);
      expect(["quiet", "not-now"]).toContain((await day()).outcome);
    }
    expect(mailer.sent).toHaveLength(1);
  });

  it("does not write again on the same local date, nor within twenty hours", async () => {
    const { day, later } = await withBuddy();
    await day();
    later(1);
    expect(await day()).toEqual({ outcome: "not-now", user: MARTIN.id, reason: "already-today" });
    later(17);
    expect(await day()).toEqual({ outcome: "not-now", user: MARTIN.id, reason: "too-soon" });
  });

  it("carries the header fields of a subscribed, automatic mail", async () => {
    const { day, mailer } = await withBuddy();
    await day();
    const { headers, to, replyTo, from } = await parse(mailer.sent[0]?.raw ?? new Uint8Array());
    const all = (name: string): string[] => headers.filter((field) => field.name === name).map(({ value }) => value);
    const token = signToken(KEYS, "unsubscribe", MARTIN.id);
    expect(all("list-unsubscribe")).toEqual([
      `<https://buddy.example.net/u/${token}>, <mailto:unsub+${token}@in.buddy.example.net?subject=unsubscribe>`,
    ]);
    expect(all("list-unsubscribe-post")).toEqual(["List-Unsubscribe=One-Click"]);
    expect(all("list-id")).toEqual(["Online Buddy <daily.in.buddy.example.net>"]);
    expect(all("auto-submitted")).toEqual(["auto-generated"]);
    expect(all("precedence")).toEqual(["bulk"]);
    expect(all("x-auto-response-suppress")).toEqual(["All"]);
    expect(from).toEqual([{ name: "Online Buddy", address: "buddy@buddy.example.net" }]);
    expect([to, replyTo]).toEqual([
      [{ name: "Martin Berg", address: "martin@example.org" }],
      [{ name: "Online Buddy", address: SECRET }],
    ]);
    expect(mailer.sent[0]?.rcptTo).toBe("martin@example.org");
    expect(
      mailer
        .text(0)
        .split("\n")
        .every((line) => line.length <= 998),
    ).toBe(true);
    expect(mailer.text(0).indexOf("text/plain")).toBeLessThan(mailer.text(0).indexOf("text/html"));
  });

  it("hangs under the user's note to the service, never inside a conversation with somebody else", async () => {
    const { day, mailer, take } = await withBuddy();
    const note = { to: SECRET, date: "Wed, 11 Nov 2026 20:00:00 +0100", id: "note@example.org", text: "Who is it?" };
    await take(letter({ ...note, inReplyTo: "j4@example.net", references: "<j1@example.net> <j4@example.net>" }));
    await day();
    const { inReplyTo, references } = await parse(mailer.sent[0]?.raw ?? new Uint8Array());
    expect([inReplyTo, references]).toEqual([["note@example.org"], ["note@example.org"]]);
  });

  it("counts what came on quiet days in the next reply that goes out, once, and knows no last time in the first", async () => {
    const { day, table, mailer, take, clock } = await service();
    const strange = async (id: string): Promise<void> => {
      const mail = letter({ from: "eve@example.com", to: SECRET, id, date: "Sun, 1 Nov 2026 20:00:00 +0100" });
      await take(mail, { dmarcVerdict: "FAIL" });
    };
    const [first, ...rest] = contessaMails();
    const on = (at: string): void => {
      clock.now = new Date(at);
    };
    on("2026-11-03T19:00:00Z");
    await take(first as Buffer);
    await strange("e1@example.com");
    for (const date of ["04", "05"]) {
      on(`2026-11-${date}T06:30:00Z`);
      expect((await day()).outcome).toBe("quiet");
    }
    expect((await mailStateOf(table, MARTIN.id))?.untold).toEqual({ accepted: 1, held: 1 });
    on("2026-11-11T19:00:00Z");
    for (const mail of rest) await take(mail);
    on("2026-11-12T06:30:00Z");
    expect(await day()).toMatchObject({ outcome: "sent", reply: { filed: { accepted: 4, held: 1 }, isFirst: true } });
    expect(mailer.text(0)).not.toContain("last time");
    expect((await mailStateOf(table, MARTIN.id))?.untold).toBeUndefined();
  });

  it("tells in a second reply what came after the first, also on quiet days", async () => {
    const { day, later, take } = await withBuddy();
    await day();
    later(12);
    await take(letter({ from: "eve@example.com", to: SECRET, id: "e1@example.com" }), { dmarcVerdict: "FAIL" });
    later(24);
    expect((await day()).outcome).toBe("quiet");
    for (const mail of contessaMails()) {
      const tom = String(mail).replaceAll("jane@example.net", "tom@example.net").replaceAll("Jane Roe", "Tom Hale");
      await take(Buffer.from(tom.replace(/(?<=<)([jm]\d@)/g, "t$1")));
    }
    later(72);
    expect(await day()).toMatchObject({ outcome: "sent", reply: { filed: { accepted: 4, held: 1 }, isFirst: false } });
  });

  it("counts nothing twice when the clock was set back behind the count", async () => {
    const { day, table, clock } = await withBuddy();
    await changeMailState(table, MARTIN.id, (state) => ({
      ...state,
      cutoff: "2027-11-12T06:30:00.000Z",
      untold: { accepted: 4, held: 0 },
    }));
    clock.now = new Date("2026-11-12T06:30:00Z");
    expect(await day()).toMatchObject({ outcome: "sent", reply: { filed: { accepted: 4, held: 0 } } });
  });

  it("starts a thread of its own when the user has never written to the service", async () => {
    const { day, mailer } = await withBuddy();
    await day();
    const { inReplyTo, references } = await parse(mailer.sent[0]?.raw ?? new Uint8Array());
    expect([inReplyTo, references]).toEqual([[], []]);
  });

  it("writes to nobody who has unsubscribed, and again to who has come back", async () => {
    const { day, table, mailer, dailyDeps } = await withBuddy();
    const deps = { table, tokenKeys: KEYS, now: dailyDeps.now };
    await act(deps, { token: signToken(KEYS, "unsubscribe", MARTIN.id), action: "unsubscribe" });
    expect(await day()).toMatchObject({ outcome: "not-now", reason: "unsubscribed" });
    await act(deps, { token: signToken(KEYS, "subscribe", MARTIN.id), action: "subscribe" });
    expect((await day()).outcome).toBe("sent");
    expect(mailer.sent).toHaveLength(1);
  });

  it("writes to nobody whose address bounced for good or who complained", async () => {
    const { day, table, later } = await withBuddy();
    await day();
    const at = new Date("2026-11-12T07:00:00Z");
    expect(await settle({ table }, { kind: "bounce", sesMessageId: "ses-1", isPermanent: false, at })).toMatchObject({
      outcome: "counted",
    });
    expect(await settle({ table }, { kind: "complaint", sesMessageId: "ses-1", isNotSpam: true, at })).toMatchObject({
      outcome: "ignored",
    });
    expect(await settle({ table }, { kind: "bounce", sesMessageId: "other", isPermanent: true, at })).toMatchObject({
      outcome: "ignored",
    });
    later(24);
    expect((await day()).outcome).toBe("quiet");
    expect(await settle({ table }, { kind: "bounce", sesMessageId: "ses-1", isPermanent: true, at })).toMatchObject({
      outcome: "suppressed",
    });
    expect(await day()).toMatchObject({ outcome: "not-now", reason: "suppressed" });
  });

  it("tries again the same day when the mail was certainly not taken", async () => {
    const { day, mailer } = await withBuddy();
    mailer.answer = async () => ({ outcome: "refused", reason: "throttled" });
    expect(await day()).toMatchObject({ outcome: "refused", reason: "throttled" });
    mailer.answer = undefined;
    expect((await day()).outcome).toBe("sent");
  });

  it("never sends a day's mail twice when nobody knows whether it went out; its names come the next day", async () => {
    const { day, mailer, later, table } = await withBuddy();
    mailer.answer = async () => {
      throw new Error("the connection is gone");
    };
    await expect(day()).rejects.toThrow("gone");
    mailer.answer = undefined;
    expect(await day()).toMatchObject({ outcome: "not-now", reason: "in-hand" });
    later(1);
    expect(await day()).toMatchObject({ outcome: "not-now", reason: "already-today" });
    expect(await usersDue(table, { date: "2026-11-13", zone: MARTIN.zone, quarter: 30 })).toEqual([MARTIN.id]);
    later(24);
    expect((await day()).outcome).toBe("sent");
    expect((await mailStateOf(table, MARTIN.id))?.lost).toBe(1);
    expect(mailer.text(0)).toContain("Jane Roe");
  });

  it("remembers whom it has named", async () => {
    const { day, table } = await withBuddy();
    await day();
    const state = await contactStateOf(table, MARTIN.id, "jane@example.net");
    expect(state?.offered?.at).toEqual(new Date("2026-11-12T06:30:00Z"));
    expect((await mailStateOf(table, MARTIN.id))?.open).toEqual([{ contact: "jane@example.net", on: "2026-11-12" }]);
  });

  it("lets no stranger choose the conversation it hangs in", async () => {
    const { day, take, mailer } = await withBuddy();
    const forged = {
      from: "eve@example.com",
      to: SECRET,
      id: "j4@example.net",
      date: "Wed, 11 Nov 2026 20:00:00 +0100",
    };
    const receipt = await take(letter(forged), { dmarcVerdict: "FAIL" });
    expect(receipt).toMatchObject({ outcome: "held", reason: "not-authenticated" });
    await day();
    const { inReplyTo, references } = await parse(mailer.sent[0]?.raw ?? new Uint8Array());
    expect([inReplyTo, references]).toEqual([[], []]);
  });

  it("does not write an old state over the new one when a handler is slower than another", async () => {
    const { day, dailyDeps, table } = await withBuddy();
    const slow = new Proxy(table, {
      get(target, name: keyof Table) {
        // The slow one has read the state; before it reads the changes, the other one does its whole work.
        if (name === "query") {
          return async (...args: Parameters<Table["query"]>) => {
            await day();
            return target.query(...args);
          };
        }
        return target[name].bind(target);
      },
    });
    expect(["quiet", "not-now"]).toContain((await daily({ ...dailyDeps, table: slow }, MARTIN.id)).outcome);
    expect((await mailStateOf(table, MARTIN.id))?.open).toHaveLength(1);
  });

  it("sends when its own reservation was written and only the answer was lost", async () => {
    const { dailyDeps, table, mailer } = await withBuddy();
    const lossy = new Proxy(table, {
      get(target, name: keyof Table) {
        if (name !== "putVersion") return target[name].bind(target);
        return async (...args: Parameters<Table["putVersion"]>) => {
          const isApplied = await target.putVersion(...args);
          return args[0].lease === undefined ? isApplied : false;
        };
      },
    });
    expect((await daily({ ...dailyDeps, table: lossy }, MARTIN.id)).outcome).toBe("sent");
    expect(mailer.sent).toHaveLength(1);
  });

  it("is looked at the next morning after subscribing again, though the markers of before are spent", async () => {
    const { day, table, dailyDeps, mailer } = await withBuddy();
    const deps = { table, tokenKeys: KEYS, now: dailyDeps.now };
    await act(deps, { token: signToken(KEYS, "unsubscribe", MARTIN.id), action: "unsubscribe" });
    await day();
    const next = { date: "2026-11-13", zone: MARTIN.zone, quarter: 30 };
    expect(await usersDue(table, next)).toEqual([]);
    await act(deps, { token: signToken(KEYS, "subscribe", MARTIN.id), action: "subscribe" });
    expect(await usersDue(table, next)).toEqual([MARTIN.id]);
    expect(mailer.sent).toHaveLength(0);
  });

  it("takes a complaint back when the user subscribes again, and says that a bounced address stays silent", async () => {
    const { table, dailyDeps, day } = await withBuddy();
    await day();
    const deps = { table, tokenKeys: KEYS, now: dailyDeps.now };
    const at = dailyDeps.now();
    const press = (action: "subscribe" | "unsubscribe") =>
      act(deps, { token: signToken(KEYS, action, MARTIN.id), action });
    await settle({ table }, { kind: "complaint", sesMessageId: "ses-1", isNotSpam: false, at });
    await press("unsubscribe");
    expect((await press("subscribe")).outcome).toBe("subscribed");
    expect((await mailStateOf(table, MARTIN.id))?.suppressed).toBeUndefined();
    await settle({ table }, { kind: "bounce", sesMessageId: "ses-1", isPermanent: true, at });
    await press("unsubscribe");
    expect((await press("subscribe")).outcome).toBe("bounced");
    expect((await mailStateOf(table, MARTIN.id))?.suppressed?.reason).toBe("bounce");
  });

  it("is not silenced by a clock that was set back", async () => {
    const { day, clock, mailer } = await withBuddy();
    await day();
    clock.now = new Date("2026-11-10T06:30:00Z");
    expect((await day()).outcome).toBe("quiet");
    expect(mailer.sent).toHaveLength(1);
  });

  it("says nothing on a day off, and what waits on the next working day, for which it wakes", async () => {
    const { day, clock, mailer, table } = await withBuddy();
    clock.now = new Date("2026-11-14T06:30:00Z");
    expect(await day()).toEqual({ outcome: "not-now", user: MARTIN.id, reason: "day-off" });
    expect(await usersDue(table, { date: "2026-11-16", zone: MARTIN.zone, quarter: 30 })).toEqual([MARTIN.id]);
    clock.now = new Date("2026-11-16T06:30:00Z");
    expect((await day()).outcome).toBe("sent");
    expect(mailer.text(0)).toContain("Jane Roe");
  });

  it("hides nothing behind a cutoff that a clock ahead has written", async () => {
    const { day, clock, take, mailer } = await service();
    clock.now = new Date("2027-11-12T06:30:00Z");
    expect((await day()).outcome).toBe("quiet");
    clock.now = new Date("2026-11-11T19:00:00Z");
    for (const mail of contessaMails()) await take(mail);
    clock.now = new Date("2026-11-12T06:30:00Z");
    expect((await day()).outcome).toBe("sent");
    expect(mailer.sent).toHaveLength(1);
  });
});
