import { beforeEach, describe, expect, it } from "vitest";
import { keys } from "../core/ledger/keys.ts";
import { takeSignUp, takeWelcome } from "../core/ledger/sign-ups.ts";
import { ownerOf, userOf } from "../core/ledger/users.ts";
import { zonesInUse } from "../core/ledger/zones.ts";
import type { Envelope } from "../core/mail/envelope.ts";
import { receive } from "../core/receive.ts";
import { type Letter, letter } from "./support/letter.ts";
import { MARTIN, SECRET, SERVICE, service } from "./support/service.ts";
import { usersDue } from "./support/users-due.ts";

const DAY = 86_400_000;
const ANNA = "anna.weiss@mail.example.org";

const later = (days: number): Date => new Date(Date.parse("2026-11-12T06:30:00Z") + days * DAY);

/** A mail of Anna's to the public address. */
const ask = (more: Letter = {}): Buffer =>
  letter({
    from: "Anna Weiss <Anna.Weiss@mail.example.org>",
    to: `Online Buddy <${SERVICE.address}>`,
    date: "Thu, 12 Nov 2026 07:20:00 +0100",
    id: "ask1@mail.example.org",
    subject: "Anmeldung",
    text: "Hallo, ich möchte das gern ausprobieren, bitte melde mich an.",
    ...more,
  });

describe("a mail to the public address", () => {
  let running: Awaited<ReturnType<typeof service>>;
  beforeEach(async () => {
    running = await service();
  });
  const write = (more: Letter = {}, envelope: Partial<Envelope> = {}) =>
    running.take(ask(more), { recipient: SERVICE.address, mailFrom: ANNA, ...envelope });

  it("makes a pending user of a new sender, and asks for a welcome", async () => {
    expect(await write()).toEqual({ outcome: "signed-up", user: "new1" });
    expect(await userOf(running.table, "new1")).toEqual({
      id: "new1",
      name: "Anna Weiss",
      address: ANNA,
      addresses: [ANNA],
      secretAddress: `secret1@${SERVICE.inboundDomain}`,
      zone: "Europe/Berlin",
      dueMinute: 450,
      language: "de",
      pendingUntil: "2026-11-19T06:30:00.000Z",
      signUp: { at: "2026-11-12T06:30:00.000Z", by: expect.any(String), messageId: "ask1@mail.example.org" },
    });
    expect(running.queued).toEqual([JSON.stringify({ welcome: ["new1"] })]);
    expect(await zonesInUse(running.table)).toEqual([{ zone: "Europe/Berlin", shards: 1 }]);
    expect(await usersDue(running.table, { date: "2026-11-12", zone: "Europe/Berlin", quarter: 30 })).toEqual([]);
  });

  it("of a user whose secret address is not written yet comes again, and keeps its bytes", async () => {
    const { table, rawMail } = running;
    const key = keys.address(SECRET);
    const written = await table.get(key);
    if (written === undefined) throw new Error("Martin has a secret address");
    await table.delete(key);
    const fromMartin = { from: "Martin Berg <martin@example.org>", cc: "jane@example.net" };
    await expect(write(fromMartin, { mailFrom: MARTIN.address, sesMessageId: "early" })).rejects.toThrow();
    expect(rawMail.all.has("in/early")).toBe(true);
    await table.put(written);
    const outcome = await write(fromMartin, { mailFrom: MARTIN.address, sesMessageId: "early" });
    expect(outcome).toMatchObject({ outcome: "accepted", user: MARTIN.id });
  });

  it.each<[string, string, Letter, Partial<Envelope>]>([
    ["that nobody has proved", "sign-up-unproved", {}, { dmarcVerdict: "FAIL" }],
    ["with two senders", "sign-up-unproved", { headers: ["From: eve@example.com"] }, {}],
    ["of an answering machine", "sign-up-automatic", { headers: ["Auto-Submitted: auto-replied"] }, {}],
    ["that is a bounce", "sign-up-automatic", {}, { mailFrom: "" }],
    ["of our own", "sign-up-automatic", { headers: ["X-Online-Buddy: daily"] }, {}],
    ["of a list", "sign-up-automatic", { headers: ["List-Id: <news.example.com>"] }, {}],
    ["of no person", "sign-up-automatic", { from: "no-reply@mail.example.org" }, {}],
    ["from a secret address", "sign-up-automatic", { from: `x@${SERVICE.inboundDomain}` }, {}],
    ["that names somebody else", "sign-up-not-addressed", { to: "jane@example.net" }, {}],
  ])("%s is ignored, leaves nothing and is never answered", async (_, reason, more, envelope) => {
    const before = JSON.stringify(await ownerOf(running.table, ANNA));
    expect(await write(more, envelope)).toEqual({ outcome: "ignored", reason });
    expect(running.queued).toEqual([]);
    expect(running.mailer.sent).toEqual([]);
    expect(JSON.stringify(await ownerOf(running.table, ANNA))).toBe(before);
    expect(await userOf(running.table, "new1")).toBeUndefined();
  });

  it("is for those alone whom a private installation names", async () => {
    const key = await running.rawMail.put("closed", ask());
    const pass = { ...running.envelope, recipient: SERVICE.address };
    const by = (...allowedSenders: string[]) =>
      receive({ ...running.receiveDeps, allowedSenders }, { key, envelope: pass });
    expect(await by("@example.org", "bob@mail.example.org")).toEqual({ outcome: "ignored", reason: "sign-up-closed" });
    expect(running.queued).toEqual([]);
    expect(await by("@mail.example.org")).toMatchObject({ outcome: "signed-up" });
  });

  it("asks again for who has not confirmed, and makes no second user of them", async () => {
    await write();
    expect(await write({ id: "ask2@mail.example.org" })).toEqual({ outcome: "signed-up", user: "new1" });
    expect(running.queued).toEqual(Array(2).fill(JSON.stringify({ welcome: ["new1"] })));
  });

  it("signs up anew who has let seven days pass", async () => {
    await write();
    running.clock.now = new Date(running.clock.now.getTime() + 7 * DAY);
    expect(await write()).toEqual({ outcome: "signed-up", user: "new2" });
    expect((await ownerOf(running.table, ANNA))?.id).toBe("new2");
  });

  it("signs up no more than two hundred a day", async () => {
    for (let n = 0; n < 199; n += 1) await takeSignUp(running.table, `town${n}.example`, running.clock.now);
    expect(await write()).toMatchObject({ outcome: "signed-up" });
    const more = { from: "Bo <bo@example.com>" };
    const bos = { mailFrom: "bo@example.com" };
    expect(await write(more, bos)).toEqual({ outcome: "ignored", reason: "sign-up-limit" });
    running.clock.now = new Date(running.clock.now.getTime() + DAY);
    expect(await write(more, bos)).toMatchObject({ outcome: "signed-up" });
  });

  it("signs up no more than twenty a day from one domain and below it, and shuts nobody else out", async () => {
    const from = (address: string) => write({ from: `Somebody <${address}>`, id: address }, { mailFrom: address });
    const flood: string[] = [];
    for (let n = 0; n < 40; n += 1) flood.push((await from(`bo${n}@host${n}.flood.example.com`)).outcome);
    expect(flood.filter((outcome) => outcome === "signed-up")).toHaveLength(20);
    expect(await write()).toMatchObject({ outcome: "signed-up" });
    expect(await from("cy@gmail.com")).toMatchObject({ outcome: "signed-up" });
    running.clock.now = new Date(running.clock.now.getTime() + DAY);
    expect(await from("late@flood.example.com")).toMatchObject({ outcome: "signed-up" });
  });

  it("may be welcomed again a month after three letters to which nobody has answered", async () => {
    for (let n = 0; n < 3; n += 1) expect(await takeWelcome(running.table, ANNA, later(n))).toBe(true);
    expect(await takeWelcome(running.table, ANNA, later(20))).toBe(false);
    expect(await takeWelcome(running.table, ANNA, later(33))).toBe(true);
    // And then it begins anew: three more at most.
    for (const day of [34, 35]) expect(await takeWelcome(running.table, ANNA, later(day))).toBe(true);
    expect(await takeWelcome(running.table, ANNA, later(36))).toBe(false);
  });

  it("of a user counts as one to their secret address", async () => {
    const from = `${MARTIN.name} <${MARTIN.address}>`;
    expect(await write({ from, subject: "Re: Jane Roe", text: "never Jane" })).toMatchObject({
      outcome: "answered",
      user: MARTIN.id,
    });
    expect(await write({ from, to: "Jane Roe <jane@example.net>", id: "m9@example.org" })).toMatchObject({
      outcome: "accepted",
      user: MARTIN.id,
    });
    expect(await userOf(running.table, "new1")).toBeUndefined();
  });
});
