import { describe, expect, it } from "vitest";
import { answersOf } from "../core/answer/answers.ts";
import { heldMails } from "../core/ledger/held.ts";
import { groupsOf, type HeldGroup } from "../core/ledger/held-group.ts";
import { changesBetween } from "../core/ledger/history.ts";
import { mailStateOf } from "../core/ledger/mail-state.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import type { Table } from "../core/ledger/table.ts";
import { userOf } from "../core/ledger/users.ts";
import { release } from "../core/release.ts";
import { CrashingTable, redeliver } from "./support/crashing.ts";
import { letter } from "./support/letter.ts";
import { MARTIN, SECRET, service } from "./support/service.ts";

const UNPROVED = { dmarcVerdict: "GRAY", dkimVerdict: "GRAY", spfVerdict: "GRAY" } as const;
const JANE = "Jane Roe <jane@example.net>";

/** A user whose own domain proves nothing: all of their mails wait, and among them those of strangers. */
async function unproved(table: Table = new MemoryTable()) {
  const running = await service({ table, isNew: true });
  running.clock.now = new Date("2026-11-11T19:00:00Z");
  const take = (raw: Buffer, envelope = {}) => {
    running.clock.now = new Date(running.clock.now.getTime() + 1_000);
    return running.take(raw, { ...UNPROVED, receivedAt: running.clock.now, ...envelope });
  };
  const write = (n: number, more: object = {}) =>
    take(letter({ to: JANE, id: `m${n}@example.org`, text: `How are the keel bolts, the ${n}. time?`, ...more }));
  const groups = async () => groupsOf(await heldMails(table, MARTIN.id, running.clock.now), MARTIN.zone);
  const changes = () => changesBetween(table, MARTIN.id, new Date(0), new Date("2027-01-01"));
  const work = async (): Promise<void> => {
    for (let body = running.inbound.shift(); body !== undefined; body = running.inbound.shift())
      await release(running.receiveDeps, JSON.parse(body).release);
  };
  const decide = async (group: HeldGroup | undefined, isUnwanted = false): Promise<void> => {
    if (group !== undefined) await release(running.receiveDeps, { user: MARTIN.id, group, isUnwanted });
    await work();
  };
  return { ...running, take, write, groups, changes, work, decide };
}

type Running = Awaited<ReturnType<typeof unproved>>;

const acceptedIn = async ({ changes }: Running) =>
  (await changes()).filter(({ filed }) => filed.outcome === "accepted");

describe("a user whose own domain proves nothing", () => {
  it("lets in what claims their own address and came to their secret address, and it is filed as theirs", async () => {
    const running = await unproved();
    for (const n of [1, 2, 3]) expect(await running.write(n)).toMatchObject({ reason: "not-authenticated" });
    await running.take(letter({ from: "Eve <eve@example.com>", to: SECRET, id: "e1@example.com", text: "Buy" }));
    const [eves, mine] = await running.groups();
    expect([mine?.count, mine?.group.claims, eves?.count, eves?.group.claims]).toEqual([
      3,
      MARTIN.address,
      1,
      undefined,
    ]);
    await running.decide(mine?.group);
    const accepted = await acceptedIn(running);
    expect(accepted.map(({ contacts }) => contacts)).toEqual(Array(3).fill(["jane@example.net"]));
    expect((await running.groups()).map(({ count }) => count)).toEqual([1]);
    // It is the user's half of a conversation, not a mail from somebody.
    const words = await running.table.query(`U#${MARTIN.id}`, "S#jane", "S#jane\uffff");
    expect(words.map(({ author }) => (author as { address: string }).address)).toEqual(Array(3).fill(MARTIN.address));
  });

  it("is not believed for it: the next mail waits again", async () => {
    const running = await unproved();
    await running.write(1);
    const [mine] = await running.groups();
    await running.decide(mine?.group);
    expect(await running.write(2)).toMatchObject({ outcome: "held", reason: "not-authenticated" });
    expect((await userOf(running.table, MARTIN.id))?.addresses).toEqual([MARTIN.address]);
  });

  it("lets in nothing that came after they have looked", async () => {
    const running = await unproved();
    await running.write(1);
    const [shown] = await running.groups();
    await running.write(2);
    await running.decide(shown?.group);
    expect(await acceptedIn(running)).toHaveLength(1);
    expect((await running.groups()).map(({ count }) => count)).toEqual([1]);
  });

  it("is obeyed in nothing, answered nothing, and taught nothing by what was let in", async () => {
    const running = await unproved();
    for (const [n, text] of ["stop", "Erase me", "that's mine", "pause until Monday"].entries())
      await running.write(n, { to: SECRET, text, date: "Wed, 11 Nov 2026 12:00:00 -0700" });
    await running.write(9, { to: JANE, cc: SECRET, date: "Wed, 11 Nov 2026 12:00:00 -0700" });
    const [mine] = await running.groups();
    await running.decide(mine?.group);
    await running.heed();
    const changes = await running.changes();
    for (const one of changes)
      expect([one.answer, one.betweenUs, one.isExposed, one.isFirst, one.clock]).toEqual(Array(5).fill(undefined));
    expect([running.jobs, running.mailer.sent.length, running.queued]).toEqual([[], 0, []]);
    expect((await mailStateOf(running.table, MARTIN.id))?.isSubscribed).toBe(true);
    expect((await answersOf(running.table, MARTIN.id)).noted).toEqual([]);
    expect(await running.groups()).toEqual([]);
  });

  it("throws away what they do not want, and that alone", async () => {
    const running = await unproved();
    await running.write(1);
    await running.take(letter({ from: "Eve <eve@example.com>", to: SECRET, id: "e1@example.com", text: "Buy" }));
    const [eves] = await running.groups();
    await running.decide(eves?.group, true);
    expect((await running.groups()).map(({ group }) => group.claims)).toEqual([MARTIN.address]);
    expect(await acceptedIn(running)).toEqual([]);
  });
});

describe("of every reason but a virus", () => {
  const two = { from: "Martin <martin@example.org>, Eve <eve@example.com>" };
  it.each([
    ["no-single-sender", two, {}, 1],
    ["not-authenticated", {}, {}, 1],
    ["spam", {}, { dmarcVerdict: "PASS", spamVerdict: "FAIL" }, 1],
    ["sender-unknown", { from: "Jane Roe <jane@example.net>", to: "martin@example.org" }, { dmarcVerdict: "PASS" }, 1],
    ["virus", {}, { virusVerdict: "FAIL" }, 0],
  ])("%s: the user's word lets it in", async (reason, words, envelope, filed) => {
    const running = await unproved();
    const mail = letter({ to: JANE, id: "one@example.org", text: "How are the keel bolts?", ...words });
    expect(await running.take(mail, envelope)).toMatchObject({ outcome: "held", reason });
    const [one] = await running.groups();
    await running.decide(one?.group);
    expect(await acceptedIn(running)).toHaveLength(filed);
    expect(await running.groups()).toHaveLength(1 - filed);
    // A message of our own that names it does not let it in either.
    for (const { key } of await heldMails(running.table, MARTIN.id, running.clock.now))
      expect((await release(running.receiveDeps, { user: MARTIN.id, mail: key.SK })).receipts).toEqual([]);
    await running.decide(one?.group, true);
    expect(await running.groups()).toEqual([]);
  });

  it("a message that names no mail that waits does nothing", async () => {
    const running = await unproved();
    for (const mail of ["A", "MAIL", "ID#x", "H#2026-11-11T19:00:00.000Z#none", "S#jane"])
      expect(await release(running.receiveDeps, { user: MARTIN.id, mail })).toMatchObject({ receipts: [] });
  });
});

it("any write may be the last before a crash, and any message may come twice: each mail is filed once, and waits no longer", async () => {
  const run = async (left: number) => {
    const crashing = new CrashingTable(new MemoryTable(), Number.POSITIVE_INFINITY);
    const running = await unproved(crashing);
    crashing.left = left;
    const step = (again: () => Promise<unknown>) =>
      redeliver(() => {
        if (crashing.left <= 0) crashing.left = Number.POSITIVE_INFINITY;
        return again();
      });
    const mails = [1, 2].map((n) => letter({ to: JANE, id: `m${n}@example.org`, text: `The keel, ${n}` }));
    for (const [n, raw] of mails.entries()) await step(() => running.take(raw, { sesMessageId: `raw${n}` }));
    for (const { group } of await running.groups())
      await step(() => release(running.receiveDeps, { user: MARTIN.id, group }));
    const asked = running.inbound.splice(0);
    for (const body of [...asked, ...asked]) await step(() => release(running.receiveDeps, JSON.parse(body).release));
    const spent = left - crashing.left;
    crashing.left = Number.POSITIVE_INFINITY;
    const names = (await acceptedIn(running)).map(({ mail }) => mail);
    return { spent, filed: names.length, waiting: (await running.groups()).length };
  };
  const { spent, ...quiet } = await run(10_000);
  expect(quiet).toEqual({ filed: 2, waiting: 0 });
  for (let n = 1; n <= spent; n += 1) {
    const { spent: _spent, ...crashed } = await run(n);
    expect([n, crashed]).toEqual([n, quiet]);
  }
});
