import { beforeEach, describe, expect, it } from "vitest";
import { sightingsOf } from "../core/ledger/history.ts";
import { changeMailState } from "../core/ledger/mail-state.ts";
import type { MemoryTable } from "../core/ledger/memory-table.ts";
import type { User } from "../core/ledger/users.ts";
import { release } from "../core/release.ts";
import type { AboutMeRequest } from "../core/reply/about-me-request.ts";
import { replying, takingIn, workOff } from "./support/at-work.ts";
import { contessaMails, type Letter, letter } from "./support/letter.ts";
import { MARTIN, service } from "./support/service.ts";

const JANE = "jane@example.net";
const REQUEST: AboutMeRequest = { address: JANE, wish: "forget", language: "en", references: [] };
const OTHER = "martin.berg@mail.example.com";
const NORA: User = {
  ...MARTIN,
  id: "u2",
  name: "Nora Lind",
  address: "nora@example.com",
  addresses: ["nora@example.com"],
  secretAddress: "n7f3q2x5m4n6p7r8@in.buddy.example.net",
};

/** Martin has written with Jane, and she has asked to be forgotten; a mail of another address of his waits still. */
async function forgotten() {
  const running = await service();
  running.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const [n, mail] of contessaMails().entries()) await running.take(mail, { sesMessageId: `first${n}` });
  const toJane = letter({ from: OTHER, to: `Jane Roe <${JANE}>`, id: "o1@example.com", text: "Ahoy, Jane Roe" });
  await running.take(toJane, { mailFrom: OTHER, sesMessageId: "twin" });
  running.clock.now = new Date("2026-11-12T06:30:00Z");
  await running.day();
  await replying({ aboutMe: [REQUEST] })(running, running.table);
  await workOff(running);
  return running;
}

const naming = (table: unknown): string[] =>
  (table as MemoryTable)
    .everything()
    .filter((item) => /jane|roe|keel|contessa|mast|ahoy/i.test(JSON.stringify(item)))
    .map(({ PK, SK }) => `${PK} ${SK}`);

describe("a contact who was forgotten stays so", () => {
  let running: Awaited<ReturnType<typeof forgotten>>;
  beforeEach(async () => {
    running = await forgotten();
    expect(naming(running.table)).toEqual([]);
  });

  it("when a mail that was held is let in", async () => {
    const { receipts } = await release(running.receiveDeps, { user: MARTIN.id, sender: OTHER });
    expect(receipts).toHaveLength(1);
    expect(naming(running.table)).toEqual([]);
  });

  it("when the record of a mail of before is delivered once more", async () => {
    for (const n of contessaMails().keys()) await takingIn(`in/first${n}`)(running, running.table);
    running.clock.now = new Date("2026-11-13T06:30:00Z");
    await running.day();
    expect(naming(running.table)).toEqual([]);
  });

  it("when a new BCC comes, and when the user has been silent, asks and hears nothing of them", async () => {
    const fresh = letter({ to: `Jane Roe <${JANE}>`, id: "m9@example.org", text: "The mast is stepped." });
    expect(await running.take(fresh)).toMatchObject({ outcome: "ignored", reason: "no-correspondent" });
    running.clock.now = new Date("2026-11-20T06:30:00Z");
    await running.day();
    expect(naming(running.table)).toEqual([]);
  });

  it("when a new mail goes to others, too: they are not named among its recipients", async () => {
    const toBoth = letter({
      to: `Gil Ray <gil@example.com>, Jane Roe <${JANE}>`,
      cc: JANE,
      id: "both@example.org",
      text: "The tide turns at nine.",
    });
    await running.take(toBoth);
    expect((await sightingsOf(running.table, MARTIN.id, "gil@example.com", running.clock.now)).length).toBe(1);
    expect(naming(running.table)).toEqual([]);
  });

  it("at the second look, however often it is asked for", async () => {
    await replying({ aboutMe: [REQUEST, REQUEST] })(running, running.table);
    await workOff(running);
    expect(naming(running.table)).toEqual([]);
  });
});

describe("a user who first writes to somebody forgotten", () => {
  const toJane: Letter = { from: NORA.address, to: `Jane Roe <${JANE}>`, id: "n1@example.com", text: "Dear Jane Roe" };
  const ofNora = { recipient: NORA.secretAddress, mailFrom: NORA.address };

  it.each([
    ["gets mails", {}],
    ["has unsubscribed", { isSubscribed: false }],
    ["pauses for good", { pausedUntil: "for-good" }],
    ["has complained", { suppressed: { reason: "complaint", at: "2026-11-12T00:00:00.000Z" } }],
  ] as const)("keeps nothing about them from the next morning on, where she %s", async (_, state) => {
    const { table, clock } = await forgotten();
    const noras = await service({ table, user: NORA });
    await changeMailState(table, NORA.id, (before) => ({ ...before, ...state }));
    noras.clock.now = clock.now;
    await noras.take(letter(toJane), ofNora);
    expect(naming(table)).not.toEqual([]);
    noras.clock.now = new Date("2026-11-13T06:30:00Z");
    await noras.day();
    expect(naming(table)).toEqual([]);
    expect(await noras.take(letter({ ...toJane, id: "n2@example.com" }), ofNora)).toMatchObject({ outcome: "ignored" });
  });

  it("is not asked who they are when they write to her secret address", async () => {
    const { table, clock } = await forgotten();
    const noras = await service({ table, user: NORA });
    noras.clock.now = clock.now;
    const hers = letter({ from: `Jane Roe <${JANE}>`, to: NORA.secretAddress, id: "j1@example.net", text: "Hello" });
    expect(await noras.take(hers, { ...ofNora, mailFrom: JANE })).toMatchObject({ outcome: "held" });
    noras.clock.now = new Date("2026-11-13T06:30:00Z");
    const before = noras.mailer.sent.length;
    await noras.day();
    expect(noras.mailer.sent.slice(before).map(({ raw }) => Buffer.from(raw).toString())).toEqual([]);
    expect(naming(table)).toEqual([]);
  });
});
