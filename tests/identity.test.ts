import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactStateOf, contactStates } from "../core/buddy/contact-state.ts";
import { judge } from "../core/buddy/judge.ts";
import { refresh, turnsOf } from "../core/buddy/refresh.ts";
import { takeApart } from "../core/buddy/take-apart.ts";
import { personOf } from "../core/ledger/identity.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { forwardWhole } from "../infra/local/mailbox/forward-whole.ts";
import { contessaMails, type Letter, letter } from "./support/letter.ts";
import { MARTIN, SECRET, service } from "./support/service.ts";

/** A mail of Martin's in a thread of its own, unless it answers; every hour one. */
function mails(...letters: readonly Letter[]): Buffer[] {
  return letters.map((given, i) =>
    letter({
      date: `Tue, 10 Nov 2026 ${String(8 + i).padStart(2, "0")}:20:00 +0100`,
      id: `m${i}@example.org`,
      subject: "The regatta",
      text: `Line number ${i} of a talk about the regatta, the wind and the boats.`,
      ...given,
    }),
  );
}

const WORK = "Jane Roe <jane@yard.example.com>";
const HOME = "Jane Roe <jane.roe@example.net>";
const SAME_THREAD = { inReplyTo: "m0@example.org" };

const LONG = "The wind was kind to us, and all the boats came home dry before the evening.";
const quoting = (who: string, text = "The wind was kind to us, and the boats came home dry."): string =>
  `Good to hear.\n\nOn Mon, 9 Nov 2026 at 09:14, ${who} wrote:\n> ${text}\n`;

type People = readonly (readonly string[])[];
type Row = readonly [what: string, mails: readonly Buffer[], people: People];

const ROWS: readonly Row[] = [
  [
    "two addresses under one full name in one thread are one person",
    mails({ to: WORK }, { ...SAME_THREAD, to: HOME }),
    [["jane.roe@example.net", "jane@yard.example.com"]],
  ],
  [
    "the name may stand the other way round",
    mails({ to: WORK }, { ...SAME_THREAD, to: '"Roe, Jane" <jane.roe@example.net>' }),
    [["jane.roe@example.net", "jane@yard.example.com"]],
  ],
  [
    "a name alone goes with the address that the thread shows elsewhere",
    mails({ to: HOME }, { ...SAME_THREAD, to: "Tom Hale <tom@example.com>", text: quoting("Jane Roe") }),
    [["jane.roe@example.net", "name:jane roe"], ["tom@example.com"]],
  ],
  [
    "an address that a list lent is not hers, and the name beside it is",
    mails({ to: HOME }, { ...SAME_THREAD, to: HOME, text: quoting("Jane Roe via Boats <boats@lists.example.com>") }),
    [["jane.roe@example.net", "name:jane roe"]],
  ],
  [
    "without ids of the thread, the words that one quotes and the other sent are proof",
    mails(
      { to: "Tom Hale <tom@example.com>", text: quoting("Jane Roe", LONG) },
      { to: "Ann Quill <ann@example.com>", text: quoting(HOME, LONG) },
    ),
    [["ann@example.com"], ["jane.roe@example.net", "name:jane roe"], ["tom@example.com"]],
  ],
  [
    "words as short as anybody's are none",
    mails(
      { to: "Tom Hale <tom@example.com>", text: quoting("Jane Roe", "Thank you, see you soon.") },
      { to: "Ann Quill <ann@example.com>", text: quoting(HOME, "Thank you, see you soon.") },
    ),
    [["ann@example.com"], ["jane.roe@example.net"], ["name:jane roe"], ["tom@example.com"]],
  ],
  [
    "one name in two threads is nobody's proof",
    mails({ to: WORK }, { to: HOME }),
    [["jane.roe@example.net"], ["jane@yard.example.com"]],
  ],
  [
    "a first name is no full name",
    mails({ to: "Jane <jane@yard.example.com>" }, { ...SAME_THREAD, to: "Jane <jane.roe@example.net>" }),
    [["jane.roe@example.net"], ["jane@yard.example.com"]],
  ],
  [
    "another first name is another person",
    mails({ to: "Joan Roe <joan@yard.example.com>" }, { ...SAME_THREAD, to: HOME }),
    [["jane.roe@example.net"], ["joan@yard.example.com"]],
  ],
  [
    "a desk that bears her name is not she",
    mails({ to: "Jane Roe <support@yard.example.com>" }, { ...SAME_THREAD, to: HOME }),
    [["jane.roe@example.net"], ["support@yard.example.com"]],
  ],
  [
    "a name alone in two threads makes no one person of two, and is neither's",
    mails(
      { to: WORK },
      { ...SAME_THREAD, to: "Tom Hale <tom@example.com>", text: quoting("Jane Roe", LONG) },
      { to: HOME, id: "other@example.org" },
      { inReplyTo: "other@example.org", to: "Ann Quill <ann@example.com>", text: quoting("Jane Roe", "Not today.") },
    ),
    [["ann@example.com"], ["jane.roe@example.net"], ["jane@yard.example.com"], ["name:jane roe"], ["tom@example.com"]],
  ],
  [
    "an address that a family shares is no proof for either",
    mails(
      { to: "Jane Roe <roes@example.net>" },
      { ...SAME_THREAD, to: WORK },
      { to: "Tom Roe <roes@example.net>", id: "other@example.org" },
      { inReplyTo: "other@example.org", to: "Tom Roe <tom@example.com>" },
    ),
    [["jane@yard.example.com"], ["roes@example.net"], ["tom@example.com"]],
  ],
  [
    "three are one when each meets the next",
    mails(
      { to: WORK },
      { ...SAME_THREAD, to: HOME },
      { to: HOME, id: "other@example.org" },
      { inReplyTo: "other@example.org", to: "Jane Roe <jr@example.org>" },
    ),
    [["jane.roe@example.net", "jane@yard.example.com", "jr@example.org"]],
  ],
];

/** Everybody who is kept, each person with all contacts that were merged. */
async function peopleIn(table: MemoryTable): Promise<People> {
  const states = await contactStates(table, MARTIN.id);
  const people = states.map(({ contact, members }) => [contact, ...members.map((member) => member.contact)].sort());
  return people.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}

async function filed(all: readonly Buffer[]) {
  const table = new MemoryTable();
  const desk = await service({ table });
  desk.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of all) await desk.take(mail);
  desk.clock.now = new Date("2026-11-12T06:30:00Z");
  return { ...desk, table, today: await desk.day() };
}

describe("one person", () => {
  it.each(ROWS)("%s", async (_, all, people) => {
    expect(await peopleIn((await filed(all)).table)).toEqual(people);
  });

  it("is the same whatever the order of the mails, and whether they come on one day or on many", async () => {
    const [, all, people] = ROWS.at(-1) as Row;
    const order = fc.shuffledSubarray([...all], { minLength: all.length });
    await fc.assert(
      fc.asyncProperty(order, fc.boolean(), async (shuffled, daily) => {
        const { take, day, clock, table } = await filed([]);
        for (const mail of shuffled) {
          await take(mail);
          if (!daily) continue;
          await day();
          clock.now = new Date(clock.now.getTime() + 86_400_000);
        }
        await day();
        expect(await peopleIn(table)).toEqual(people);
      }),
      { numRuns: 25 },
    );
  });

  it("says why two were taken for one, and holds the turns of both", async () => {
    const { table, clock } = await filed(mails({ to: WORK }, { ...SAME_THREAD, to: HOME }));
    const person = await personOf(table, MARTIN.id, "jane@yard.example.com");
    expect(person).toMatchObject({
      contact: "jane.roe@example.net",
      members: [{ contact: "jane@yard.example.com", as: "jane.roe@example.net", name: "jane roe" }],
    });
    expect(await turnsOf(table, MARTIN.id, person, clock.now)).toHaveLength(2);
    expect((await contactStateOf(table, MARTIN.id, "jane.roe@example.net"))?.signals.mine.turns).toBe(2);
    expect(await contactStateOf(table, MARTIN.id, "jane@yard.example.com")).toBeUndefined();
  });

  it("is never made of a text full of addresses, and its items stay small whatever ids a sender likes", async () => {
    const crowd = Array.from(
      { length: 60 },
      (_, i) =>
        `> On Mon, 9 Nov 2026 at 0${i % 9}:14, Jane Roe <j${i}@example.net> wrote:\n>> Nothing much today, number ${i}, and the boats are dry.\n`,
    );
    const long = Array.from({ length: 40 }, (_, i) => `<${"x".repeat(900)}${i}@example.com>`).join("\r\n ");
    const { table } = await filed(mails({ to: WORK, references: long, text: `Look.\n\n${crowd.join("\n")}` }));
    const items = await table.query(`U#${MARTIN.id}`, " ", "\uffff");
    const sizes = items.filter(({ SK }) => /^[BK]#/.test(SK)).map((item) => JSON.stringify(item).length);
    expect(Math.max(...sizes)).toBeLessThan(40_000);
    for (const people of await peopleIn(table)) expect(people.length).toBeLessThanOrEqual(21);
  });

  it("is taken apart by the user's word, for good, and who else was merged stays with whom the proof names", async () => {
    const [, all] = ROWS.at(-1) as Row;
    const { table, clock, take, day } = await filed(all);
    const now = clock.now;
    expect(await takeApart(table, MARTIN, "jane@yard.example.com", now)).toBe(true);
    const people = [["jane.roe@example.net", "jr@example.org"], ["jane@yard.example.com"]];
    expect(await peopleIn(table)).toEqual(people);
    await take(letter({ to: `${WORK}, ${HOME}`, id: "again@example.org", date: "Thu, 12 Nov 2026 07:00:00 +0100" }));
    clock.now = new Date("2026-11-13T06:30:00Z");
    await day();
    for (const [contact = ""] of people) await refresh(table, MARTIN, contact, clock.now);
    expect(await peopleIn(table)).toEqual(people);
    expect(await takeApart(table, MARTIN, "tom@example.com", now)).toBe(false);
  });
});

describe("the user's own name", () => {
  it("on another address is proposed as the user's own, and never named", async () => {
    const martins = contessaMails().map((mail) =>
      Buffer.from(
        mail.toString().replaceAll("jane@example.net", "mb@home.example.net").replaceAll("Jane Roe", "Martin Berg"),
      ),
    );
    const { table, mailer, clock } = await filed(martins);
    expect(mailer.sent).toEqual([]);
    const state = await contactStateOf(table, MARTIN.id, "mb@home.example.net");
    expect(state && judge(state.signals, {}, clock.now).whyNot).toBe("perhaps-you");
  });
});

describe("the id of a turn", () => {
  const YARD = "That yard is a good choice, they did our rudder.";
  const WHOLE = letter({
    from: "Jane Roe <jane@example.net>",
    to: "Martin Berg <martin@example.org>",
    date: "Mon, 9 Nov 2026 20:15:00 +0100",
    id: "j3@example.net",
    subject: "Re: The Contessa",
    text: `${YARD} The keel bolts on a Contessa are easier than the books say, once the hull is dry. What will you do about the mast step?\n\nJane`,
  });

  it("stays as it was shown when the whole message comes later", async () => {
    // Without In-Reply-To nobody knows the ids of what is quoted.
    const nameless = contessaMails().map((mail) =>
      Buffer.from(mail.toString().replace(/^(?:In-Reply-To|References): .*\r\n/gm, "")),
    );
    const { table, clock, take, day, today } = await filed(nameless);
    const jane = { contact: "jane@example.net", members: [] };
    const find = async () =>
      (await turnsOf(table, MARTIN.id, jane, clock.now)).filter(({ text }) => text.startsWith(YARD));
    const [quoted] = await find();
    // Only what was shown keeps its id: this morning's card bears a reason out with this very turn.
    const reasons = today.outcome === "sent" ? (today.reply.card?.reasons ?? []) : [];
    expect(reasons.flatMap(({ evidence }) => evidence.map((one) => one.turn))).toContain(quoted?.id);
    await take(await forwardWhole(WHOLE, { from: "martin@example.org", to: SECRET }));
    clock.now = new Date("2026-11-13T06:30:00Z");
    await day();
    const after = await find();
    expect(after.map(({ id }) => id)).toEqual([quoted?.id]);
    expect(after[0]?.sources).toEqual(["forward", "quote"]);
  });
});
