import { describe, expect, it } from "vitest";
import { answerAboutMe } from "../core/answer-about-me.ts";
import { contactStates } from "../core/buddy/contact-state.ts";
import { takeApart } from "../core/buddy/take-apart.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import type { Item, Table } from "../core/ledger/table.ts";
import type { AboutMeRequest } from "../core/reply/about-me-request.ts";
import { Crash, CrashingTable } from "./support/crashing.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { MARTIN, SECRET, service } from "./support/service.ts";

const JANE = "jane@example.net";
const REQUEST: AboutMeRequest = { address: JANE, wish: "forget", language: "en", references: [] };
const EVENING = new Date("2026-11-11T19:00:00Z");
const MORNING = new Date("2026-11-12T06:30:00Z");
const LATER = new Date("2026-11-12T18:00:00Z");

/** All that stands under the user, without what counts writes. */
async function ledger(table: Table): Promise<unknown> {
  const items = await table.query(`U#${MARTIN.id}`, " ", "\uffff");
  return items.map(({ version: _version, reach: _reach, ...item }) => item);
}

type Running = Awaited<ReturnType<typeof service>>;

/** Jane was named, Tom was on a mail with her, and the user has told her number. */
async function named(running: Running): Promise<void> {
  running.clock.now = EVENING;
  for (const mail of contessaMails()) await running.take(mail);
  const both = `Jane Roe <${JANE}>, Tom Hale <tom@example.com>`;
  await running.take(letter({ to: both, id: "both@example.org", text: "Dear both, she floats." }));
  running.clock.now = MORNING;
  await running.day();
  running.clock.now = LATER;
  await running.take(letter({ to: SECRET, id: "a1@example.org", text: "Jane's number is +44 7700 900999." }));
  await running.heed();
}

/** Jane under two addresses, taken for one person by her name; `first` is the one that stands for both. */
async function twoAddresses(running: Running, other: string): Promise<void> {
  running.clock.now = EVENING;
  await running.take(
    letter({ to: `Jane Roe <${other}>`, id: "m1@example.org", text: "The wind is kind to us today." }),
  );
  await running.take(
    letter({ to: `Jane Roe <${JANE}>`, id: "m2@example.org", inReplyTo: "m1@example.org", text: "And now?" }),
  );
  await running.take(
    letter({
      to: "Jane Roe <jane@third.example.com>",
      id: "m3@example.org",
      inReplyTo: "m2@example.org",
      references: "<m1@example.org> <m2@example.org>",
      text: "Here as well?",
    }),
  );
  running.clock.now = MORNING;
  await running.day();
  running.clock.now = LATER;
  await running.take(letter({ to: SECRET, id: "a1@example.org", text: "never Jane" }));
  await running.heed();
}

/** Jane under two addresses, whom the user has parted from a third that bears her name. */
async function parted(running: Running): Promise<void> {
  await twoAddresses(running, "jane@yard.example.com");
  await takeApart(running.table, MARTIN, "jane@yard.example.com", LATER);
}

/** Forget Jane, the n-th write being the last before a crash, and once more until it is done. */
async function forgotten(prepare: (running: Running) => Promise<void>, writes: number) {
  const table = new MemoryTable();
  const running = await service({ table });
  await prepare(running);
  const crashing = new CrashingTable(table, writes);
  const before = running.mailer.sent.length;
  await answerAboutMe({ ...running.dailyDeps, table: crashing }, REQUEST).catch((error: unknown) => {
    if (!(error instanceof Crash)) throw error;
  });
  await answerAboutMe(running.dailyDeps, REQUEST);
  const states = await contactStates(table, MARTIN.id);
  return {
    ledger: await ledger(table),
    states: states.map(({ contact, members, signals, word }) => [
      contact,
      members.map((member) => member.contact),
      signals.mine.turns,
      word?.kind,
    ]),
    mails: running.mailer.sent.length - before,
    left: crashing.left,
  };
}

const CASES: readonly (readonly [string, (running: Running) => Promise<void>, unknown])[] = [
  ["who was named, with another on a mail", named, [["tom@example.com", [], 1, undefined]]],
  [
    "who stands for three addresses",
    (running) => twoAddresses(running, "jane@yard.example.com"),
    [["jane@third.example.com", ["jane@yard.example.com"], 2, "never"]],
  ],
  [
    "who is a part of another address",
    (running) => twoAddresses(running, "jane@a.example.com"),
    [["jane@a.example.com", ["jane@third.example.com"], 2, "never"]],
  ],
  [
    "whom the user has kept apart from somebody",
    parted,
    [
      ["jane@third.example.com", [], 1, "never"],
      ["jane@yard.example.com", [], 1, undefined],
    ],
  ],
];

describe.each(CASES)("forgetting somebody %s", (_, prepare, states) => {
  it("ends the same whichever write was the last, and is said once at most", async () => {
    const { left, ...whole } = await forgotten(prepare, 1_000);
    expect(whole.states).toEqual(states);
    expect(whole.mails).toBe(1);
    // What the user has with others stays as it was: there she stands among those on a mail.
    const others = (whole.ledger as readonly Item[]).filter(({ SK }) => !/^[SC]#/.test(SK));
    expect(JSON.stringify(others)).not.toContain(JANE);
    expect(JSON.stringify(whole.ledger)).not.toContain(encodeURIComponent(JANE));
    const writes = 1_000 - left;
    expect(writes).toBeGreaterThan(12);
    for (let n = 1; n <= writes; n += 1) {
      const { left: _left, mails, ...crashed } = await forgotten(prepare, n);
      expect(mails, `crash after write ${n}`).toBeLessThanOrEqual(1);
      expect({ n, ledger: crashed.ledger, states: crashed.states }).toEqual({ n, ledger: whole.ledger, states });
    }
  });
});
