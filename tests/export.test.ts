import { describe, expect, it } from "vitest";
import { contactStateOf } from "../core/buddy/contact-state.ts";
import { turnsOf } from "../core/buddy/refresh.ts";
import { csvLine } from "../core/export/csv.ts";
import { mboxOf } from "../core/export/mbox.ts";
import { type ExportDeps, exportAll } from "../core/export.ts";
import { personOf } from "../core/ledger/identity.ts";
import { changeMailState } from "../core/ledger/mail-state.ts";
import { plain } from "../core/ledger/plain.ts";
import { putUser, type User, userOf } from "../core/ledger/users.ts";
import { parse } from "../core/mail/parse.ts";
import { receive } from "../core/receive.ts";
import { calendarOf } from "../core/reply/calendar.ts";
import type { Sent } from "../core/reply/mailer.ts";
import { vcardEntry } from "../core/reply/vcard.ts";
import type { Turn } from "../core/thread/turn.ts";
import { again, jobbing, worldOf } from "./support/at-work.ts";
import { filesOf } from "./support/files-of.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { interleave } from "./support/pausing.ts";
import { MARTIN, service } from "./support/service.ts";
import { turn as aTurn } from "./support/turn.ts";

const JANE = "jane@example.net";
const NORA: User = {
  ...MARTIN,
  id: "u2",
  address: "nora@example.com",
  addresses: ["nora@example.com"],
  secretAddress: "n7f3q2x5m4n6p7r8@in.buddy.example.net",
};

async function lived() {
  const made = await service();
  await putUser(made.table, NORA);
  made.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await made.take(mail);
  const both = "Jane Roe <jane@example.net>, =?utf-8?Q?J=C3=BCrgen_Stra=C3=9Fer?= <juergen@example.com>";
  const text = "From here the yard looks small.\nFrom there too.\n\nÄrger = none, 100 % sure. ";
  await made.take(
    letter({ to: both, id: "m9@example.org", date: "Wed, 11 Nov 2026 19:40:00 +0100", subject: "Grüße", text }),
  );
  const noras = letter({
    from: "nora@example.com",
    to: "Tom Hale <tom@example.com>",
    id: "n1@example.com",
    text: "The orchard is bare",
  });
  await made.take(noras, { recipient: NORA.secretAddress, mailFrom: "nora@example.com" });
  made.clock.now = new Date("2026-11-12T06:30:00Z");
  await made.day();
  const before = made.mailer.sent.length;
  const deps: ExportDeps = made.dailyDeps;
  return { ...made, deps, parcels: () => made.mailer.sent.slice(before) };
}

/** The messages of a mailbox file, as its reader takes them out (mboxrd). */
const messagesIn = (mbox: string): Buffer[] =>
  mbox
    .split(/^From .*\n/m)
    .slice(1)
    .map((one) => Buffer.from(one.replace(/\n\n$/, "\n").replace(/^>(>*From )/gm, "$1")));

const shape = ({
  author,
  to,
  messageId,
  subject,
  text,
  sentAt,
}: Pick<Turn, "author" | "to" | "messageId" | "subject" | "text" | "sentAt">) => ({
  from: author,
  to,
  messageId,
  subject,
  text: text.trim(),
  at: sentAt?.at.toISOString(),
});

describe("everything that is kept", () => {
  it("comes to the user's own address in one mail, with its four files", async () => {
    const { deps, parcels } = await lived();
    expect(await exportAll(deps, MARTIN.id, "r1")).toEqual({ outcome: "sent", user: MARTIN.id, mails: 1 });
    expect(parcels().map(({ rcptTo }) => rcptTo)).toEqual(["martin@example.org"]);
    const files = filesOf(parcels()[0]?.raw ?? Buffer.from(""));
    expect([...files.keys()]).toEqual(["people.csv", "people.vcf", "everything.json.gz", "correspondence.mbox.gz"]);
    const rows = (files.get("people.csv") ?? "").split("\r\n");
    expect(rows.find((row) => row.startsWith("Jane Roe,"))).toMatch(/^Jane Roe,jane@example\.net,,'\+44 7700 900123,/);
    const cards = (files.get("people.vcf") ?? "").split("BEGIN:VCARD").slice(1);
    expect(cards.map((card) => /^EMAIL:(.*)\r$/m.exec(card)?.[1]).sort()).toEqual([JANE, "juergen@example.com"]);
  });

  it("has in its mailbox each turn once, as it was said", async () => {
    const { deps, table, clock, parcels } = await lived();
    await exportAll(deps, MARTIN.id, "r1");
    const files = filesOf(parcels()[0]?.raw ?? Buffer.from(""));
    const read = await Promise.all(messagesIn(files.get("correspondence.mbox.gz") ?? "").map((raw) => parse(raw)));
    const shown = read.map(({ from, to, messageId, subject, textBody = "", sentAt }) =>
      shape({ author: from[0] ?? {}, to, messageId, subject, text: textBody, sentAt }),
    );
    const people = [JANE, "juergen@example.com"];
    const turns = new Map<string, Turn>();
    for (const contact of people)
      for (const turn of await turnsOf(table, MARTIN.id, await personOf(table, MARTIN.id, contact), clock.now))
        turns.set(turn.id, turn);
    expect(turns.size).toBe(9);
    const byId = (a: { messageId?: string }, b: { messageId?: string }) =>
      (a.messageId ?? "") < (b.messageId ?? "") ? -1 : 1;
    expect(shown.sort(byId)).toEqual([...turns.values()].map(shape).sort(byId));
    expect(read.find(({ messageId }) => messageId === "m2@example.org")?.inReplyTo).toEqual(["j2@example.net"]);
  });

  it("is in its JSON what the ledger holds, and nothing of another user's", async () => {
    const { deps, table, clock, parcels } = await lived();
    await exportAll(deps, MARTIN.id, "r1");
    const files = filesOf(parcels()[0]?.raw ?? Buffer.from(""));
    const json = JSON.parse(files.get("everything.json.gz") ?? "");
    expect(json.settings).toEqual(plain(await userOf(table, MARTIN.id)));
    const jane = json.people.find(({ contact }: { contact: string }) => contact === JANE);
    expect(jane.state).toEqual(plain(await contactStateOf(table, MARTIN.id, JANE)));
    const turns = await turnsOf(table, MARTIN.id, await personOf(table, MARTIN.id, JANE), clock.now);
    expect(jane.turns).toEqual(turns.map((turn) => plain(turn)));
    expect(json.mails).toHaveLength(5);
    expect(json.replies).toHaveLength(1);
    for (const text of files.values()) expect(text).not.toMatch(/nora@|orchard|tom@/i);
  });

  it("lists also the mails that wait because too many came", async () => {
    const { deps, receiveDeps, rawMail, envelope, clock, parcels } = await lived();
    for (const n of [1, 2]) {
      const key = await rawMail.put(
        `late${n}`,
        letter({ to: "jane@example.net", id: `w${n}@example.org`, text: "Ahoy" }),
      );
      const mail = { key, envelope: { ...envelope, receivedAt: clock.now } };
      await receive({ ...receiveDeps, bucket: { any: 0, own: 0 } }, mail);
    }
    await exportAll(deps, MARTIN.id, "r1");
    const json = JSON.parse(filesOf(parcels()[0]?.raw ?? Buffer.from("")).get("everything.json.gz") ?? "");
    const waiting = json.mails.filter(({ filed }: { filed: object }) => JSON.stringify(filed).includes("too-many"));
    expect(waiting.map(({ raw }: { raw: string }) => raw).sort()).toEqual(["in/late1", "in/late2"]);
    for (const one of waiting) expect(one).toMatchObject({ at: clock.now.toISOString(), mail: expect.any(String) });
  });

  it("is split where it grows too large, and nothing is lost or said twice", async () => {
    const { deps, parcels } = await lived();
    const sent = await exportAll({ ...deps, limit: 2_000 }, MARTIN.id, "r1");
    expect(sent).toMatchObject({ outcome: "sent" });
    const all = parcels().map(({ raw }) => filesOf(raw));
    expect(all.length).toBeGreaterThan(3);
    const ending = (suffix: RegExp) =>
      all.flatMap((files) => [...files].filter(([name]) => suffix.test(name)).map(([, text]) => text));
    expect(ending(/\.mbox\.gz$/).flatMap(messagesIn)).toHaveLength(9);
    const parts = ending(/\.json\.gz$/).map((text) => JSON.parse(text));
    expect(parts.flatMap(({ people = [] }) => people)).toHaveLength(2);
    expect(parts.map(({ part }) => part)).toEqual(parts.map((_, i) => i + 1));
    expect(ending(/^people\.csv$/)).toHaveLength(1);
  });

  it("is sent once an hour at most, to nobody where nothing arrives, and again where SES was busy", async () => {
    const { deps, parcels, clock, mailer, table } = await lived();
    mailer.answer = async () => ({ outcome: "refused", reason: "throttled" });
    expect(await exportAll(deps, MARTIN.id, "r1")).toMatchObject({ outcome: "refused", reason: "throttled" });
    mailer.answer = undefined;
    expect(await exportAll(deps, MARTIN.id, "r1")).toMatchObject({ outcome: "sent" });
    expect(await exportAll(deps, MARTIN.id, "r1")).toMatchObject({ outcome: "recent" });
    clock.now = new Date(clock.now.getTime() + 61 * 60_000);
    expect(await exportAll(deps, MARTIN.id, "r1")).toMatchObject({ outcome: "sent" });
    await changeMailState(table, MARTIN.id, (state) => ({ ...state, suppressed: { reason: "bounce", at: "" } }));
    clock.now = new Date(clock.now.getTime() + 61 * 60_000);
    expect(await exportAll(deps, MARTIN.id, "r1")).toMatchObject({ outcome: "suppressed" });
    expect(await exportAll(deps, "u9", "r1")).toMatchObject({ outcome: "unknown-user" });
    expect(parcels()).toHaveLength(2);
  });
});

describe("everything, asked for more than once,", () => {
  const small = 2_000;

  it("goes out once, at whichever call of the one the other comes between", async () => {
    const made = await lived();
    const world = worldOf(made);
    const now = made.clock.now;
    const whole = await again(world, now);
    const before = whole.mailer.sent.length;
    const alone = await exportAll({ ...whole.dailyDeps, table: whole.table, limit: small }, MARTIN.id, "r1");
    const mails = whole.mailer.sent.length - before;
    expect(alone).toMatchObject({ outcome: "sent", mails });
    for (const [second, outcomes] of [
      ["r2", ["asked", "recent"]],
      ["r1", ["not-now", "recent"]],
    ] as const) {
      for (let n = 1; ; n += 1) {
        const begun = await again(world, now);
        const [sent, deps] = [begun.mailer.sent.length, { ...begun.dailyDeps, limit: small }];
        const other: { outcome?: string } = {};
        const { hasPaused, outcome } = await interleave(
          { table: begun.table, at: n },
          (table) => exportAll({ ...deps, table }, MARTIN.id, "r1"),
          async () => Object.assign(other, await exportAll({ ...deps, table: begun.table }, MARTIN.id, second)),
        );
        if (!hasPaused) {
          expect(n).toBeGreaterThan(20);
          break;
        }
        const first = outcome.status === "fulfilled" ? outcome.value.outcome : "failed";
        const both = [first, other.outcome];
        expect(both.filter((one) => one === "sent")).toHaveLength(1);
        expect(outcomes).toContain(both.find((one) => one !== "sent"));
        expect([n, begun.mailer.sent.length - sent]).toEqual([n, mails]);
      }
    }
  });

  it("is gone on with where SES was busy, and what a crash has left open goes once more", async () => {
    const { deps, mailer, clock, parcels } = await lived();
    const whole = { ...deps, limit: small };
    const busyAfter = (most: number, fail: () => Promise<Sent>) => {
      const started = mailer.sent.length;
      mailer.answer = (message) => {
        if (mailer.sent.length - started >= most) return fail();
        mailer.sent.push(message);
        const sesMessageId = `ses-${mailer.sent.length}`;
        return Promise.resolve({ outcome: "sent", sesMessageId, messageId: sesMessageId });
      };
    };
    busyAfter(2, async () => ({ outcome: "refused", reason: "throttled" }));
    expect(await exportAll(whole, MARTIN.id, "r1")).toMatchObject({ outcome: "refused", reason: "throttled" });
    busyAfter(1, () => Promise.reject(new Error("the line went dead")));
    await expect(exportAll(whole, MARTIN.id, "r1")).rejects.toThrow("went dead");
    // Who was cut off holds it still for a moment; the queue brings it again.
    expect(await exportAll(whole, MARTIN.id, "r1")).toMatchObject({ outcome: "not-now", reason: "in-hand" });
    clock.now = new Date(clock.now.getTime() + 3 * 60_000);
    mailer.answer = undefined;
    const done = await exportAll(whole, MARTIN.id, "r1");
    const names = parcels().map(({ raw }) => [...filesOf(raw).keys()].find((name) => name.includes("everything")));
    expect(done).toMatchObject({ outcome: "sent", mails: names.length });
    expect(new Set(names).size).toBe(names.length);
  });

  it("ends where its user is erased meanwhile", async () => {
    const world = worldOf(await lived());
    const begun = await again(world, world.running.clock.now);
    const sent = begun.mailer.sent.length;
    const { outcome } = await interleave(
      { table: begun.table, at: 20 },
      (table) => exportAll({ ...begun.dailyDeps, table, limit: small }, MARTIN.id, "r1"),
      () => jobbing({ erase: MARTIN.id })(begun, begun.table),
    );
    expect(outcome).toMatchObject({ status: "fulfilled", value: { outcome: "asked" } });
    const last = begun.mailer.sent
      .slice(sent)
      .map(({ raw }) => /^Subject: (.*)\r$/m.exec(Buffer.from(raw).toString())?.[1]);
    expect(last.at(-1)).toBe("All is gone");
  });
});

describe("a line of the table of people", () => {
  it.each([
    ['=HYPERLINK("https://example.com")', `"'=HYPERLINK(""https://example.com"")"\r\n`],
    ["@sum", "'@sum\r\n"],
    ["Roe, Jane", '"Roe, Jane"\r\n'],
    ["two\nlines", '"two\nlines"\r\n'],
  ])("defuses and quotes %j", (value, line) => {
    expect(csvLine([value])).toBe(line);
  });

  it("leaves a number as it is", () => {
    expect(csvLine([-3, undefined, "x"])).toBe("-3,,x\r\n");
  });
});

describe("a turn as a mail", () => {
  const turn = aTurn({
    author: { name: 'Jürgen "J" Straßer, der Ältere', address: "jürgen@bücher.example" },
    to: [{ name: "=?evil?=" }, { name: "Roe, Jane", address: JANE }],
    subject: "Grüße an alle, die mit uns seit Jahren über Boote und Brücken schreiben\r\nBcc: eve@example.com",
    text: "From the start\n>From afar\nno. \n\n.",
  });
  const given = { ...turn, sentAt: { at: new Date("2026-11-09T20:15:00Z"), offset: -210 } };

  it("keeps its border, its header and its words apart, whatever stands in them", async () => {
    const mbox = mboxOf(given, undefined);
    expect(mbox).toMatch(/^From \S+ Mon Nov {2}9 20:15:00 2026\n/);
    expect(mbox).toContain("\n>From the start\n>>From afar\nno.=20\n");
    expect(mbox.endsWith("\n\n")).toBe(true);
    for (const line of mbox.split("\n")) expect(line.length).toBeLessThan(180);
    const [raw] = messagesIn(mbox);
    const read = await parse(raw ?? Buffer.from(""));
    expect(read.textBody?.trim()).toBe(turn.text.trim());
    expect(read.from[0]?.name).toBe(turn.author.name);
    expect(read.to.map(({ name }) => name)).toEqual(["=?evil?=", "Roe, Jane"]);
    expect(read.sentAt).toEqual(given.sentAt);
    expect(read.headers.filter(({ name }) => name === "bcc")).toEqual([]);
    expect(read.subject).toContain("Brücken schreiben Bcc: eve@example.com");
  });
});

/** Names that somebody else has chosen, and what a program that opens the export might take them for (threat 47). */
const INJECTED: readonly string[] = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  " =1+1",
  '=cmd|"/c calc"!A0',
  '"=1+1',
  "x;=1+1",
  "x,=1+1",
  "x\r\n=1+1",
  "＝1+1",
  "Jane\r\nEND:VCARD\r\nBEGIN:VCARD\r\nTEL:+15550100",
  "Jane\nBEGIN:VEVENT\nATTACH:https://evil.example/x",
  "Jane\u2028END:VCARD\u0085TEL:+1",
  "Jane;TYPE=x:y\\,z\\",
  "Jane\u0000\u0007",
  "ж".repeat(120),
];

describe.each(INJECTED)("threat 47: somebody who is called %j", (name) => {
  it("is one cell of text in a table: nothing that a spreadsheet would work out", () => {
    const line = csvLine(["a", name, "b"]);
    const cell = line.slice(2, line.lastIndexOf(",b\r\n"));
    const text = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    expect(cell.startsWith('"')).toBe(/[",;\r\n]/.test(text));
    // With the apostrophe before it, it is what it was.
    expect(text.replace(/^'/, "")).toBe(name);
    expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  });

  it("is one line of a vCard and of a calendar, however it is cut", () => {
    const entry = vcardEntry({ name, addresses: [JANE], phone: undefined });
    const at = new Date("2026-11-12T06:30:00Z");
    const event = calendarOf({ uid: "u@buddy.example.net", startsAt: at, at, summary: name });
    for (const [file, own] of [
      [entry, /^(?:BEGIN|VERSION|FN|EMAIL|END):/],
      [event, /^(?:BEGIN|VERSION|PRODID|METHOD|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|END):/],
    ] as const) {
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
      const lines = file.replaceAll("\r\n ", "").trimEnd().split("\r\n");
      expect(lines.filter((line) => !own.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith("END:"))).toHaveLength(file === entry ? 1 : 2);
    }
  });

  it("is one message in a mailbox file, with no field but ours", async () => {
    const given = aTurn({ author: { name, address: JANE }, to: [{ name }], subject: name, text: `From x\n${name}` });
    const mbox = mboxOf(given, undefined);
    const messages = messagesIn(mbox);
    expect(messages).toHaveLength(1);
    const { headers } = await parse(messages[0] ?? Buffer.from(""));
    const ours = "from to cc date subject message-id in-reply-to mime-version content-type content-transfer-encoding";
    expect(
      headers.map(({ name: field }) => field.toLowerCase()).filter((field) => !ours.split(" ").includes(field)),
    ).toEqual([]);
  });
});
