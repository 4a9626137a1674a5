import { beforeEach, describe, expect, it } from "vitest";
import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { changeUser, userOf } from "../../core/ledger/users.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { MARTIN, SECRET, service } from "../support/service.ts";
import { usersDue } from "../support/users-due.ts";

const JANE = "jane@example.net";

/** Martin has been told of Jane this morning. */
async function told() {
  const made = await service();
  made.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await made.take(mail);
  made.clock.now = new Date("2026-11-12T06:30:00Z");
  expect((await made.day()).outcome).toBe("sent");
  made.clock.now = new Date("2026-11-12T18:00:00Z");
  const answer = (text: string, n = 1, more: Partial<Parameters<typeof letter>[0]> = {}) =>
    made.take(letter({ id: `answer${n}@example.org`, to: SECRET, subject: "Re: Jane Roe", text, ...more }));
  return { ...made, answer, jane: () => contactStateOf(made.table, MARTIN.id, JANE) };
}

describe("an answer in words", () => {
  let it0: Awaited<ReturnType<typeof told>>;
  beforeEach(async () => {
    it0 = await told();
  });

  it("is heeded at once, and confirmed by the next daily reply", async () => {
    const { answer, heed, queued, jane, clock, day, mailer, table } = it0;
    expect(await answer("Called Jane, lovely chat.\n\nMartin")).toMatchObject({ outcome: "answered" });
    expect(queued.map((body) => JSON.parse(body))).toEqual([{ answered: [MARTIN.id] }]);
    expect(await heed()).toEqual({ outcome: "waits", user: MARTIN.id });
    expect((await jane())?.word).toEqual({ kind: "called", at: clock.now });
    expect((await mailStateOf(table, MARTIN.id))?.open).toEqual([]);
    clock.now = new Date("2026-11-13T06:30:00Z");
    const morning = await day();
    expect(morning).toMatchObject({ outcome: "sent", reply: { tip: { kind: "thank" }, noted: [{ kind: "done" }] } });
    expect(mailer.text(1)).toContain("you talked to Jane Roe yesterday");
    clock.now = new Date("2026-11-16T06:30:00Z");
    expect((await day()).outcome).toBe("quiet");
  });

  it("leads on: thanks on the next morning, and writing again when it has been quiet since", async () => {
    const { answer, heed, clock, day, table } = it0;
    await answer("called Jane");
    await heed();
    clock.now = new Date("2026-11-13T06:30:00Z");
    await day();
    expect(await usersDue(table, { date: "2026-12-14", zone: MARTIN.zone, quarter: 30 })).toEqual([MARTIN.id]);
    clock.now = new Date("2026-12-14T06:30:00Z");
    expect(await day()).toMatchObject({ outcome: "sent", reply: { card: undefined, tip: { kind: "back-online" } } });
    clock.now = new Date("2026-12-15T06:30:00Z");
    expect((await day()).outcome).toBe("quiet");
  });

  it("counts once, however often it comes and is heeded", async () => {
    const { answer, heed, day, clock, mailer } = it0;
    await answer("never Jane");
    expect(await answer("never Jane")).toMatchObject({ outcome: "duplicate" });
    await heed();
    await heed();
    clock.now = new Date("2026-11-13T06:30:00Z");
    await day();
    expect(mailer.text(1).split("never again").length - 1).toBeGreaterThan(0);
    clock.now = new Date("2026-11-14T06:30:00Z");
    await day();
    expect(mailer.sent.length).toBe(2);
  });

  it("is heeded by the daily reply where nobody did so before", async () => {
    const { answer, day, clock, jane } = it0;
    await answer("Jane in June");
    clock.now = new Date("2026-11-13T06:30:00Z");
    await day();
    expect((await jane())?.word).toMatchObject({ kind: "later", untilAt: new Date("2027-05-31T22:00:00Z") });
  });

  it("names who was put off on the day that was said, without a new mail", async () => {
    const { answer, heed, day, clock, table, mailer } = it0;
    await answer("Jane on Monday");
    await heed();
    expect(await usersDue(table, { date: "2026-11-16", zone: MARTIN.zone, quarter: 30 })).toEqual([MARTIN.id]);
    clock.now = new Date("2026-11-13T06:30:00Z");
    await day();
    clock.now = new Date("2026-11-15T06:30:00Z");
    expect(await day()).toMatchObject({ outcome: "not-now", reason: "day-off" });
    clock.now = new Date("2026-11-16T06:30:00Z");
    expect(await day()).toMatchObject({ outcome: "sent", reply: { card: { contact: JANE } } });
    expect(mailer.sent.length).toBe(3);
  });

  it("asks at once about what was not understood, once a day, and does the rest", async () => {
    const { answer, heed, jane, mailer } = it0;
    await answer("Called Jane. Ask zo re berlin.");
    expect((await heed()).outcome).toBe("said");
    const asked = mailer.text(1);
    expect(asked).toContain("Auto-Submitted: auto-replied");
    expect(asked).toContain("I did not understand");
    expect((await jane())?.word?.kind).toBe("called");
    await answer("The weather is dreadful.", 2);
    expect((await heed()).outcome).toBe("waits");
    expect(mailer.sent.length).toBe(2);
  });

  it("ends the mails at once, says so, and begins again", async () => {
    const { answer, heed, day, clock, table, mailer } = it0;
    await answer("stop");
    expect((await heed()).outcome).toBe("said");
    expect(mailer.text(1)).toContain("no mails any more");
    clock.now = new Date("2026-11-13T06:30:00Z");
    expect(await day()).toMatchObject({ outcome: "not-now", reason: "unsubscribed" });
    await answer("go on", 2);
    await heed();
    expect((await mailStateOf(table, MARTIN.id))?.isSubscribed).toBe(true);
  });

  it("pauses the mails until a day", async () => {
    const { answer, heed, day, clock } = it0;
    await answer("Pause until Monday. never Jane");
    await heed();
    clock.now = new Date("2026-11-15T06:30:00Z");
    expect(await day()).toMatchObject({ outcome: "not-now", reason: "paused" });
    clock.now = new Date("2026-11-16T06:30:00Z");
    expect((await day()).outcome).toBe("sent");
  });

  it("moves the hour and the language, and takes both back", async () => {
    const { answer, heed, table, clock } = it0;
    await answer("at 6:30, auf Deutsch");
    await heed();
    expect(await userOf(table, MARTIN.id)).toMatchObject({ dueMinute: 390, language: "de" });
    expect(await usersDue(table, { date: "2026-11-13", zone: MARTIN.zone, quarter: 26 })).toEqual([MARTIN.id]);
    clock.now = new Date("2026-11-12T18:05:00Z");
    await answer("rückgängig", 2);
    await heed();
    expect((await userOf(table, MARTIN.id))?.dueMinute).toBe(450);
    expect((await userOf(table, MARTIN.id))?.language).toBeUndefined();
  });

  it("changes the days, and takes that back without moving the user back to where they lived", async () => {
    const { answer, heed, table, clock, day, mailer } = it0;
    await answer("Mondays only, please");
    await heed();
    expect((await userOf(table, MARTIN.id))?.days).toBe("mondays");
    expect(await usersDue(table, { date: "2026-11-16", zone: MARTIN.zone, quarter: 30 })).toEqual([MARTIN.id]);
    clock.now = new Date("2026-11-13T06:30:00Z");
    expect(await day()).toMatchObject({ outcome: "not-now", reason: "day-off" });
    clock.now = new Date("2026-11-16T06:30:00Z");
    expect((await day()).outcome).toBe("sent");
    expect(mailer.text(1)).toContain("Noted: the mail comes on Mondays only");
    await changeUser(table, MARTIN.id, { zone: "Africa/Cairo" });
    clock.now = new Date("2026-11-16T18:00:00Z");
    await answer("undo", 2);
    await heed();
    const after = await userOf(table, MARTIN.id);
    expect([after?.days, after?.zone]).toEqual([undefined, "Africa/Cairo"]);
  });

  it("takes back what was said last, and keeps what was told before", async () => {
    const { answer, heed, jane } = it0;
    await answer("Jane's number is +44 7700 900999");
    await heed();
    await answer("never Jane", 2);
    await heed();
    await answer("undo", 3);
    await heed();
    expect((await jane())?.word).toBeUndefined();
    expect((await jane())?.toldPhone).toMatchObject({ number: "+447700900999", national: false });
  });

  it.each([
    ["an answering machine's", { headers: ["Auto-Submitted: auto-replied"] }],
    ["one of nobody who was proved", { from: "Eve <eve@example.com>" }],
  ])("does not count when it is %s", async (_, more) => {
    const { answer, heed, jane } = it0;
    const receipt = await answer("never Jane", 1, more);
    expect(receipt.outcome).not.toBe("answered");
    expect((await heed()).outcome).toBe("nothing");
    expect((await jane())?.word).toBeUndefined();
  });
});

describe("the first mail", () => {
  it("is answered at once, once: what was read, of whom, and the number", async () => {
    const { take, heed, queued, mailer, clock } = await service({ isNew: true });
    clock.now = new Date("2026-11-11T19:00:00Z");
    const [first, ...more] = contessaMails();
    await take(first as Buffer);
    expect(queued.map((body) => JSON.parse(body))).toEqual([{ answered: [MARTIN.id] }]);
    expect((await heed()).outcome).toBe("said");
    expect(mailer.text(0)).toContain("Subject: It works: your mail to Jane Roe is read");
    for (const mail of more) await take(mail);
    expect(queued.length).toBe(1);
    expect((await heed()).outcome).toBe("nothing");
    expect(mailer.sent.length).toBe(1);
  });

  it("to a crowd is named after one of its people, and the crowd is kept as nobody", async () => {
    const { take, heed, mailer, clock, table } = await service({ isNew: true });
    clock.now = new Date("2026-11-11T19:00:00Z");
    const names = ["Tom", "Clara", "Henk", "Sofia", "Ravi", "Ingrid", "Paolo"];
    const to = names.map((name) => `${name} Roe <${name.toLowerCase()}@example.net>`).join(", ");
    await take(letter({ id: "all@example.org", to, subject: "The boat", text: "She floats again." }));
    expect((await heed()).outcome).toBe("said");
    expect(mailer.text(0)).toContain("Subject: It works: your mail to Tom Roe is read");
    expect(await contactStateOf(table, MARTIN.id, "crowd")).toBeUndefined();
  });

  it("is told of by the daily reply, where nobody has done so before", async () => {
    const { take, day, mailer, clock } = await service({ isNew: true });
    clock.now = new Date("2026-11-11T19:00:00Z");
    for (const mail of contessaMails()) await take(mail);
    clock.now = new Date("2026-11-12T06:30:00Z");
    await day();
    expect(mailer.text(0)).toContain("It works. I read your mail to");
  });
});

describe("a secret address in To or Cc", () => {
  it("is warned of at once, and once a month", async () => {
    const { take, heed, mailer, clock } = await service();
    const shown = (id: string) =>
      letter({ id, to: JANE, cc: SECRET, text: "The mast is stepped again, come and see." });
    await take(shown("c1@example.org"));
    expect((await heed()).outcome).toBe("said");
    expect(mailer.text(0)).toContain("Subject: Your secret address was seen");
    await take(shown("c2@example.org"));
    expect((await heed()).outcome).toBe("nothing");
    clock.now = new Date(clock.now.getTime() + 31 * 86_400_000);
    await take(shown("c3@example.org"));
    expect((await heed()).outcome).toBe("said");
  });
});

describe("a wish for more than an answer can do", () => {
  it("is put on the queue of the jobs once, and confirmed where the user stays", async () => {
    const { answer, heed, jobs, clock, day, mailer } = await told();
    await answer("Called Jane. Send me everything.");
    await heed();
    await heed();
    expect(jobs).toEqual([JSON.stringify({ export: MARTIN.id })]);
    clock.now = new Date("2026-11-13T06:30:00Z");
    await day();
    expect(mailer.text(1).replace(/=\n/g, "")).toContain("everything I keep is on its way to you");
    await answer("erase me", 2);
    await heed();
    expect(jobs.at(-1)).toBe(JSON.stringify({ erase: MARTIN.id }));
  });

  it("leaves a domain out, says so, and takes it back", async () => {
    const { answer, heed, table, clock, day, mailer } = await told();
    await answer("niemand von example.net");
    await heed();
    expect((await userOf(table, MARTIN.id))?.neverDomains).toEqual(["example.net"]);
    clock.now = new Date("2026-11-13T06:30:00Z");
    await day();
    expect(mailer.text(1).replace(/=\n/g, "")).toContain("nobody at example.net any more");
    await answer("undo", 2);
    await heed();
    expect((await userOf(table, MARTIN.id))?.neverDomains).toEqual([]);
  });
});
