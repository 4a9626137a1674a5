import { describe, expect, it } from "vitest";
import { type EraseDeps, erase } from "../core/erase.ts";
import { keys } from "../core/ledger/keys.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { NOBODY, rememberNotice, sentTo } from "../core/ledger/sent-reply.ts";
import type { Item, Table } from "../core/ledger/table.ts";
import { changeUser, putUser, type User } from "../core/ledger/users.ts";
import { workOff } from "./support/at-work.ts";
import { Crash, CrashingTable } from "./support/crashing.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { MARTIN, SECRET, service } from "./support/service.ts";

const NORA: User = {
  ...MARTIN,
  id: "u2",
  name: "Nora Lind",
  address: "nora@example.com",
  // She claims an address that Martin has too: it leads to her, who came last.
  addresses: ["nora@example.com", "desk@example.org"],
  secretAddress: "n7f3q2x5m4n6p7r8@in.buddy.example.net",
};
const FORMER = { address: "old@in.buddy.example.net", until: "2026-12-12T00:00:00.000Z" };

/** Everything but what says nothing of anybody: the zones, and wake-ups, which go by themselves. */
// That the last mail went to nobody is no trace of anybody.
const isLastMail = ({ PK, user }: Item): boolean => PK.startsWith("Z#") && user === NOBODY;
const kept = (table: MemoryTable): Item[] =>
  table.everything().filter((item) => !item.PK.startsWith("DUE") && !isLastMail(item));
const isOf = (user: User, { PK, user: owner }: Item): boolean => PK === `U#${user.id}` || owner === user.id;

/** Martin has written with Jane, has had a daily reply and a notice; Nora has only just begun. */
async function lived() {
  const table = new MemoryTable();
  const made = await service({ table, user: { ...MARTIN, addresses: ["martin@example.org", "desk@example.org"] } });
  await putUser(table, NORA);
  await changeUser(table, MARTIN.id, { formerAddresses: [FORMER] });
  await putUser(table, NORA);
  made.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await made.take(mail);
  // The same mail by a second way, and one of which nobody knows who sent it.
  for (const mail of contessaMails().slice(0, 1)) {
    made.clock.now = new Date("2026-11-11T19:05:00Z");
    await made.take(mail);
  }
  await made.take(letter({ from: "eve@example.com", to: SECRET, id: "e1@example.com", text: "Let me in" }), {
    mailFrom: "eve@example.com",
    dmarcVerdict: "FAIL",
    dkimVerdict: "FAIL",
    spfVerdict: "FAIL",
  });
  const toNora = letter({
    from: "Nora Lind <nora@example.com>",
    to: "Jane Roe <jane@example.net>",
    id: "n1@example.com",
    text: "Dear Jane, how is the boat?",
  });
  await made.take(toNora, { recipient: NORA.secretAddress, mailFrom: "nora@example.com", sesMessageId: "noras" });
  made.clock.now = new Date("2026-11-12T06:30:00Z");
  await made.day();
  await rememberNotice(table, MARTIN, "ses-notice", made.clock.now);
  const deps: EraseDeps = { ...made.dailyDeps, rawMail: made.rawMail };
  return { ...made, table, deps };
}

describe("a user who asks to be erased", () => {
  it("leaves nothing behind, and everything of others where it was", async () => {
    const made = await lived();
    const { table, deps, rawMail, jobs } = made;
    expect(kept(table).filter((item) => isOf(MARTIN, item)).length).toBeGreaterThan(30);
    const noras = kept(table).filter((item) => isOf(NORA, item));
    expect(noras.length).toBeGreaterThan(5);
    expect(await erase(deps, MARTIN.id)).toEqual({ outcome: "erased", user: MARTIN.id });
    // Until whoever was at work is done, it is known what led to him, and nothing else.
    const left = kept(table).filter((item) => isOf(MARTIN, item));
    expect(left.map(({ SK, version: _version, PK: _pk, ...item }) => [SK, Object.keys(item).sort()])).toEqual([
      ["A", ["address", "addresses", "formerAddresses", "id", "leftAt", "secretAddress"]],
    ]);
    expect(jobs.map((body) => JSON.parse(body))).toEqual([{ erase: MARTIN.id, leftAt: expect.any(String) }]);
    await workOff(made);
    expect(jobs).toEqual([]);
    expect(kept(table)).toEqual(noras);
    expect([...rawMail.all.keys()]).toEqual(["in/noras"]);
  });

  it("gets one last mail that leads nowhere, and never another", async () => {
    const made = await lived();
    const { deps, mailer, day, heed, take, clock, queued } = made;
    const before = mailer.sent.length;
    await erase(deps, MARTIN.id);
    expect(mailer.sent.length).toBe(before + 1);
    const last = mailer.text(before);
    expect(last).toContain("Subject: All is gone");
    // A report on it is about a mail of ours, and no dead letter that would keep the address.
    expect(await sentTo(deps.table, `ses-${before + 1}`)).toMatchObject({ user: NOBODY });
    expect(last).not.toMatch(/https?:|^List-|^Reply-To|@in\.buddy\.example\.net>, </m);
    await erase(deps, MARTIN.id);
    clock.now = new Date("2026-11-13T06:30:00Z");
    queued.length = 0;
    expect(await take(contessaMails()[0] ?? Buffer.from(""))).toMatchObject({ reason: "unknown-recipient" });
    expect(await day()).toEqual({ outcome: "unknown-user", user: MARTIN.id });
    expect(await heed()).toEqual({ outcome: "unknown-user", user: MARTIN.id });
    expect(await changeUser(deps.table, MARTIN.id, { dueMinute: 1 })).toBeUndefined();
    expect([mailer.sent.length, queued]).toEqual([before + 1, []]);
    await workOff(made);
    expect(mailer.sent.length).toBe(before + 1);
    expect(kept(deps.table as MemoryTable).filter((item) => isOf(MARTIN, item))).toEqual([]);
  });

  it.each(["bounce", "complaint"] as const)("gets no last mail after a %s", async (reason) => {
    const { deps, mailer, table } = await lived();
    const before = mailer.sent.length;
    const state = (await table.get({ PK: "U#u1", SK: "MAIL" })) as Item;
    await table.put({ ...state, suppressed: { reason, at: "2026-11-12T06:31:00.000Z" } });
    await erase(deps, MARTIN.id);
    expect(mailer.sent.length).toBe(before);
  });

  it("ends in the same ledger whichever write was the last before a crash, with one mail at most", async () => {
    const erasedOn = async (table: Table, deps: EraseDeps) => erase({ ...deps, table }, MARTIN.id);
    const whole = await lived();
    const counting = new CrashingTable(whole.table, 10_000);
    await erasedOn(counting, whole.deps);
    await workOff(whole);
    const writes = 10_000 - counting.left;
    expect(writes).toBeGreaterThan(30);
    for (let n = 1; n <= writes; n += 1) {
      const made = await lived();
      const { table, deps, mailer, rawMail } = made;
      const before = mailer.sent.length;
      await erasedOn(new CrashingTable(table, n), deps).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
      await erase(deps, MARTIN.id);
      await workOff(made);
      expect([n, kept(table)]).toEqual([n, kept(whole.table)]);
      expect([n, [...rawMail.all.keys()]]).toEqual([n, ["in/noras"]]);
      expect(mailer.sent.length - before, `crash after write ${n}`).toBeLessThanOrEqual(1);
    }
  });

  it("is erased also when the last mail ends in nobody knows what", async () => {
    const made = await lived();
    const { deps, mailer, table } = made;
    mailer.answer = () => Promise.reject(new Error("the line went dead"));
    await expect(erase(deps, MARTIN.id)).rejects.toThrow("went dead");
    await erase(deps, MARTIN.id);
    await workOff(made);
    expect(kept(table).filter((item) => isOf(MARTIN, item))).toEqual([]);
  });

  it("is looked for again as the one who left, and not as who has come back under the same id", async () => {
    const made = await lived();
    const { deps, table } = made;
    await erase(deps, MARTIN.id);
    await table.delete(keys.user(MARTIN.id));
    await putUser(table, MARTIN);
    const before = kept(table);
    await workOff(made);
    expect(kept(table)).toEqual(before);
  });

  it("leaves no address behind that was told of while all was removed", async () => {
    const made = await lived();
    const { deps, table } = made;
    const late: Table = Object.create(table, {
      putAll: {
        // Between the change of the user and the telling of the addresses everything goes.
        value: async (items: readonly Item[]) => {
          await erase(deps, MARTIN.id);
          await table.putAll(items);
        },
      },
      get: { value: table.get.bind(table) },
      getAll: { value: table.getAll.bind(table) },
      putVersion: { value: table.putVersion.bind(table) },
      deleteAll: { value: table.deleteAll.bind(table) },
    });
    expect(await changeUser(late, MARTIN.id, { dueMinute: 400 })).toBeUndefined();
    expect(kept(table).filter((item) => isOf(MARTIN, item) && item.PK !== `U#${MARTIN.id}`)).toEqual([]);
    await workOff(made);
    expect(kept(table).filter((item) => isOf(MARTIN, item))).toEqual([]);
  });
});
