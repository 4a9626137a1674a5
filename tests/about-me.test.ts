import { beforeEach, describe, expect, it } from "vitest";
import { answerAboutMe, type ToldAboutMe } from "../core/answer-about-me.ts";
import { contactStateOf, contactStates } from "../core/buddy/contact-state.ts";
import { keys } from "../core/ledger/keys.ts";
import { mailStateOf } from "../core/ledger/mail-state.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import type { Item } from "../core/ledger/table.ts";
import { changeUser, type User } from "../core/ledger/users.ts";
import type { Envelope } from "../core/mail/envelope.ts";
import { parse } from "../core/mail/parse.ts";
import type { AboutMeRequest } from "../core/reply/about-me-request.ts";
import { settle } from "../core/settle.ts";
import { contessaMails, type Letter, letter } from "./support/letter.ts";
import { MARTIN, SERVICE, service } from "./support/service.ts";

const ABOUT_ME = `about-me@${SERVICE.inboundDomain}`;
const JANE = "jane@example.net";
const NORA: User = {
  ...MARTIN,
  id: "u2",
  name: "Nora Field",
  address: "nora@example.com",
  addresses: ["nora@example.com"],
  secretAddress: "n9n9n9n9n9n9n9n9@in.buddy.example.net",
};

type Running = Awaited<ReturnType<typeof service>>;

/** A question of Jane's, as her own mail brings it. */
const question = (given: Letter = {}): Buffer =>
  letter({
    from: `Jane Roe <${JANE}>`,
    to: ABOUT_ME,
    subject: "What is kept about me?",
    id: "q1@example.net",
    ...given,
  });

const ask = (running: Running, given: Letter = {}, envelope: Partial<Envelope> = {}) =>
  running.take(question(given), { recipient: ABOUT_ME, mailFrom: JANE, ...envelope });

/** Answer all that waits on the queue. */
async function answer({ queued, dailyDeps }: Running): Promise<ToldAboutMe[]> {
  const requests = queued.splice(0).flatMap((body) => (JSON.parse(body).aboutMe ?? []) as AboutMeRequest[]);
  const told: ToldAboutMe[] = [];
  for (const request of requests) told.push(await answerAboutMe(dailyDeps, request));
  return told;
}

const noraTo = (to: string, id: string, text: string): Buffer =>
  letter({ from: "Nora Field <nora@example.com>", to, id, text, date: "Sun, 4 Jan 2026 10:00:00 +0100" });

/** Martin writes with Jane, and Nora has written to her once; each has had a morning. */
async function correspondents() {
  const table = new MemoryTable();
  const martin = await service({ table });
  const nora = await service({ table, user: NORA });
  for (const one of [martin, nora]) one.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await martin.take(mail);
  const envelope = { recipient: NORA.secretAddress, mailFrom: NORA.address };
  await nora.take(noraTo(`Jane Roe <${JANE}>`, "n1@example.com", "Dear Jane, how are the bees?"), envelope);
  for (const one of [martin, nora]) {
    one.clock.now = new Date("2026-11-12T06:30:00Z");
    await one.day();
  }
  return { table, martin, nora };
}

const kept = (table: MemoryTable, user: string): Promise<Item[]> => table.query(`U#${user}`, " ", "\uffff");

describe("a question to about-me@", () => {
  let martin: Running;
  let table: MemoryTable;
  let sentBefore: number;
  beforeEach(async () => {
    ({ martin, table } = await correspondents());
    sentBefore = martin.mailer.sent.length;
  });

  it("is answered with numbers: ledgers, mails, months, a number; and with nobody's name", async () => {
    expect(await ask(martin)).toEqual({ outcome: "asked" });
    expect(await answer(martin)).toEqual([{ outcome: "told" }]);
    const text = martin.mailer.text(sentBefore).replace(/=\n/g, "");
    expect(text).toContain("2 people who use this service keep something");
    expect(text).toContain("In all 9 mails, from January 2026 to November 2026.");
    expect(text).toContain("A telephone number of yours stands there");
    expect(text).toContain("400 days");
    expect(text).toContain("forget me");
    expect(text).not.toMatch(/Martin|Nora|martin@|nora@|Contessa|keel|7700/);
  });

  it("says what a machine has to know, goes to the one who asks alone, and hangs under the question", async () => {
    await ask(martin, { references: "<q0@example.net>", cc: "Tom Hale <tom@example.com>" });
    await answer(martin);
    const { rcptTo, raw } = martin.mailer.sent[sentBefore] ?? {};
    expect(rcptTo).toBe(JANE);
    const head = Buffer.from(raw ?? [])
      .toString()
      .split("\r\n\r\n", 1)[0]
      ?.replace(/\r\n\s+/g, " ");
    expect(head).toMatch(/^To: jane@example\.net$/m);
    expect(head).toMatch(/^In-Reply-To: <q1@example\.net>$/m);
    expect(head).toMatch(/^References: <q0@example\.net> <q1@example\.net>$/m);
    expect(head).toMatch(/^Auto-Submitted: auto-replied$/m);
    expect(head).toMatch(/^X-Online-Buddy: about-me$/m);
    expect(head).toContain(`Reply-To: Online Buddy <${ABOUT_ME}>`);
    expect(head).not.toMatch(/List-Unsubscribe|tom@/i);
  });

  it.each([
    ["Was ist über mich aufgehoben?", "Eine Telefonnummer"],
    ["Qu'est-ce qui est gardé à mon sujet ?", "Un numéro de téléphone"],
    ["¿Qué se guarda sobre mí?", "Hay un número de teléfono"],
    ["Hallo, ich wüsste gern, was ihr mit meinen Mails macht.", "Eine Telefonnummer"],
  ])("is answered in the language of the mail: %s", async (subject, said) => {
    await ask(martin, { subject });
    await answer(martin);
    const { textBody } = await parse(martin.mailer.sent[sentBefore]?.raw ?? new Uint8Array());
    expect(textBody).toContain(said);
  });

  it("is answered once a day and address, however often it comes, and again on the next day", async () => {
    await ask(martin);
    await ask(martin, { id: "q2@example.net" });
    expect(await answer(martin)).toEqual([{ outcome: "told" }, { outcome: "not-now", reason: "told-today" }]);
    martin.clock.now = new Date("2026-11-13T00:10:00Z");
    await ask(martin, { id: "q3@example.net" });
    expect(await answer(martin)).toEqual([{ outcome: "told" }]);
    expect(martin.mailer.sent.length - sentBefore).toBe(2);
  });

  it("is answered a hundred times a day in all", async () => {
    for (let n = 0; n < 101; n += 1)
      await ask(martin, { from: `p${n}@example.net`, id: `p${n}@example.net` }, { mailFrom: `p${n}@example.net` });
    const told = await answer(martin);
    expect(told.filter(({ outcome }) => outcome === "told")).toHaveLength(100);
    expect(told.at(-1)).toEqual({ outcome: "not-now", reason: "too-many-today" });
  });

  it("may be asked again when SES has refused the answer", async () => {
    await ask(martin);
    martin.mailer.answer = async () => ({ outcome: "refused", reason: "throttled" });
    const [body = ""] = martin.queued;
    expect(await answer(martin)).toEqual([{ outcome: "refused", reason: "throttled" }]);
    martin.mailer.answer = undefined;
    martin.queued.push(body);
    expect(await answer(martin)).toEqual([{ outcome: "told" }]);
  });

  it.each<[string, Letter, Partial<Envelope>, string]>([
    ["is not proved", {}, { dmarcVerdict: "FAIL" }, "not-proved"],
    ["has two senders", { headers: ["From: tom@example.com"] }, {}, "not-proved"],
    ["is a virus", {}, { virusVerdict: "FAIL" }, "not-proved"],
    ["was handed on by somebody", { to: "Tom Hale <tom@example.com>" }, {}, "not-addressed"],
    ["is an answering machine's", { headers: ["Auto-Submitted: auto-replied"] }, {}, "automatic"],
    ["comes from a list", { headers: ["List-Id: <boats.example.net>"] }, {}, "automatic"],
    ["is our own", { headers: ["X-Online-Buddy: about-me"] }, {}, "own-mail"],
    ["went round in circles", { headers: Array.from({ length: 51 }, () => "Received: by a.example.net") }, {}, "loop"],
  ])("is ignored, by name, and never answered when it %s", async (_, given, envelope, reason) => {
    expect(await ask(martin, { text: "forget me", ...given }, envelope)).toEqual({ outcome: "ignored", reason });
    expect(await answer(martin)).toEqual([]);
    expect(martin.mailer.sent).toHaveLength(sentBefore);
    expect(await contactStateOf(table, MARTIN.id, JANE)).toBeDefined();
  });

  it("tells a stranger that nothing is kept, and notes for good nothing of them", async () => {
    const from = "Zoe Lind <zoe@example.net>";
    await ask(martin, { from }, { mailFrom: "zoe@example.net" });
    await answer(martin);
    expect(martin.mailer.text(sentBefore)).toContain("Nobody here keeps anything about the address");
    const noted = await table.get(keys.told("zoe@example.net"));
    expect(noted?.ttl).toBeDefined();
    expect(JSON.stringify(noted)).not.toContain("zoe");
  });

  it("is no user's: what comes back of the answer changes nothing", async () => {
    await ask(martin);
    await answer(martin);
    const sesMessageId = `ses-${martin.mailer.sent.length}`;
    const bounce = { kind: "bounce", sesMessageId, isPermanent: true, at: martin.clock.now } as const;
    expect(await settle({ table }, bounce)).toEqual({ outcome: "ignored", reason: "nothing-to-do" });
    expect(JSON.stringify(await table.get(keys.sent(sesMessageId)))).not.toContain("@");
  });
});

describe.each([
  ["forget me", "en"],
  ["Please forget me.", "en"],
  ["Vergiss mich\n\n> Was über dich aufgehoben ist", "de"],
  ["Bitte vergessen Sie mich!", "de"],
  ["Bonjour,\n\noublie-moi\n\nJane", "fr"],
  ["Olvídame, por favor", "es"],
])("“%s”", (text, language) => {
  it("asks to be forgotten, also as the first mail", async () => {
    const running = await service();
    await ask(running, { text });
    expect(JSON.parse(running.queued[0] ?? "").aboutMe).toMatchObject([{ wish: "forget", language, address: JANE }]);
  });
});

it.each(["Do not forget me", "I forget things. Tell me about me.", "Forget me not", "> forget me", ""])(
  "“%s” asks for nothing but an answer",
  async (text) => {
    const running = await service();
    await ask(running, { text });
    expect(JSON.parse(running.queued[0] ?? "").aboutMe).toMatchObject([{ wish: "ask" }]);
  },
);

describe("who asks to be forgotten", () => {
  it("is gone from every ledger, and hears of it once", async () => {
    const { martin, nora, table } = await correspondents();
    const sentBefore = martin.mailer.sent.length;
    expect(JSON.stringify(await kept(table, MARTIN.id))).toContain(JANE);
    await ask(martin, { text: "forget me" });
    expect(await answer(martin)).toEqual([{ outcome: "forgotten", isTold: true }]);
    for (const user of [MARTIN, NORA]) {
      const items = await kept(table, user.id);
      expect(JSON.stringify(items)).not.toMatch(/jane|roe|keel|contessa|7700|bees/i);
      expect(items.filter(({ SK }) => /^[SWCKTB]#/.test(SK))).toEqual([]);
      expect(items.filter(({ SK }) => SK.startsWith("F#"))).toHaveLength(1);
    }
    expect(await mailStateOf(table, MARTIN.id)).toMatchObject({ open: [], named: [], waiting: [] });
    expect(martin.mailer.text(sentBefore)).toContain("It is done");
    await ask(martin, { text: "forget me", id: "q2@example.net" });
    expect(await answer(martin)).toEqual([{ outcome: "forgotten", isTold: false }]);
    expect(martin.mailer.sent).toHaveLength(sentBefore + 1);
    expect(nora.mailer.sent).toHaveLength(0);
  });

  it("stays so when a new mail comes, also in a quote, and for who comes later", async () => {
    const { martin, table } = await correspondents();
    await ask(martin, { text: "forget me" });
    await answer(martin);
    const again = letter({ to: `Jane Roe <${JANE}>`, id: "m9@example.org", text: "Jane, one more thing." });
    expect(await martin.take(again)).toMatchObject({ outcome: "ignored", reason: "no-correspondent" });
    const quoting = letter({
      to: "Tom Hale <tom@example.com>",
      id: "m10@example.org",
      text: `Tom, see below.\n\nOn Wed, 11 Nov 2026 at 08:03, Jane Roe <${JANE}> wrote:\n> The mast step is soft.\n`,
    });
    expect(await martin.take(quoting)).toMatchObject({ outcome: "accepted", contacts: 1 });
    const later = await service({ table, user: { ...NORA, id: "u3", secretAddress: "z@in.buddy.example.net" } });
    const envelope = { recipient: "z@in.buddy.example.net", mailFrom: NORA.address };
    await later.take(noraTo(JANE, "z1@example.com", "Dear Jane"), envelope);
    expect(JSON.stringify(await kept(table, "u3"))).toContain(JANE);
    for (const one of [martin, later]) {
      one.clock.now = new Date("2026-11-13T06:30:00Z");
      await one.day();
    }
    for (const user of [MARTIN.id, "u3"]) {
      const about = (await kept(table, user)).filter((item) => JSON.stringify(item).includes(JANE));
      expect(about).toEqual([]);
    }
    expect(await contactStateOf(table, MARTIN.id, "tom@example.com")).toBeDefined();
    // What u3 noted is closed by now, without a further look at the mark.
    expect(await later.take(noraTo(JANE, "z2@example.com", "Dear Jane"), envelope)).toMatchObject({
      outcome: "ignored",
    });
  });

  it("stays so for a user who takes another secret address", async () => {
    const { martin, table } = await correspondents();
    await ask(martin, { text: "forget me" });
    await answer(martin);
    const secretAddress = "fresh@in.buddy.example.net";
    await changeUser(table, MARTIN.id, { secretAddress });
    const again = letter({ to: `Jane Roe <${JANE}>`, id: "m9@example.org", text: "Jane, one more thing." });
    expect(await martin.take(again, { recipient: secretAddress })).toMatchObject({ outcome: "ignored" });
  });

  it("hands over nothing to the service: a forwarded thread of theirs is no answer of the user's", async () => {
    const { martin } = await correspondents();
    await ask(martin, { text: "forget me" });
    await answer(martin);
    const handed = letter({
      to: MARTIN.secretAddress,
      id: "m11@example.org",
      text: `Here it is.\n\nOn Wed, 11 Nov 2026 at 08:03, Jane Roe <${JANE}> wrote:\n> The mast step is soft.\n`,
    });
    expect(await martin.take(handed)).toMatchObject({ outcome: "ignored", reason: "no-correspondent" });
  });

  it("leaves what the user has with others, also the words of a mail to both", async () => {
    const { martin, table } = await correspondents();
    const both = letter({
      to: `Jane Roe <${JANE}>, Tom Hale <tom@example.com>`,
      id: "both@example.org",
      date: "Thu, 12 Nov 2026 18:00:00 +0100",
      text: "Dear both, the boat floats again since this afternoon.",
    });
    martin.clock.now = new Date("2026-11-12T18:00:00Z");
    await martin.take(both);
    martin.clock.now = new Date("2026-11-13T06:30:00Z");
    await martin.day();
    const tom = await contactStateOf(table, MARTIN.id, "tom@example.com");
    expect(tom?.facts).toHaveLength(1);
    await ask(martin, { text: "forget me" });
    await answer(martin);
    expect(await contactStateOf(table, MARTIN.id, "tom@example.com")).toEqual(tom);
    const items = await kept(table, MARTIN.id);
    expect(items.filter(({ SK }) => SK.startsWith("W#")).map(({ text }) => text)).toEqual([
      "Dear both, the boat floats again since this afternoon.",
    ]);
    expect(items.filter(({ SK }) => SK.startsWith("S#")).map(({ SK }) => SK.split("#")[1])).toEqual([
      "tom%40example.com",
    ]);
  });

  it("is forgotten under this address alone where two are taken for one person", async () => {
    const running = await service();
    running.clock.now = new Date("2026-11-11T19:00:00Z");
    const yard = "jane@yard.example.com";
    await running.take(
      letter({ to: `Jane Roe <${yard}>`, id: "m1@example.org", text: "The wind is kind to us today." }),
    );
    await running.take(
      letter({ to: `Jane Roe <${JANE}>`, id: "m2@example.org", inReplyTo: "m1@example.org", text: "And now?" }),
    );
    running.clock.now = new Date("2026-11-12T06:30:00Z");
    await running.day();
    const turns = async () =>
      (await contactStates(running.table, MARTIN.id)).map(({ contact, members, signals }) => [
        contact,
        members.length,
        signals.mine.turns,
      ]);
    expect(await turns()).toEqual([[JANE, 1, 2]]);
    await ask(running, { text: "forget me" });
    await answer(running);
    expect(await turns()).toEqual([[yard, 0, 1]]);
    const items = await running.table.query(`U#${MARTIN.id}`, " ", "\uffff");
    expect(JSON.stringify(items)).not.toContain(JANE);
  });

  it("is told afterwards that it stays so", async () => {
    const { martin } = await correspondents();
    const sentBefore = martin.mailer.sent.length;
    await ask(martin, { text: "forget me" });
    await ask(martin, { id: "q2@example.net" });
    expect(await answer(martin)).toEqual([{ outcome: "forgotten", isTold: true }, { outcome: "told" }]);
    expect(martin.mailer.text(sentBefore + 1)).toMatch(/Nobody here keeps anything[\s\S]*it stays so/);
  });
});

describe("what nobody has looked at yet", () => {
  it("is told of, and goes when they ask: a mail of a user who gets no mails", async () => {
    const running = await service();
    running.clock.now = new Date("2026-11-11T19:00:00Z");
    for (const mail of contessaMails()) await running.take(mail);
    await ask(running);
    expect(await answer(running)).toMatchObject([{ outcome: "told" }]);
    expect(running.mailer.text(0)).not.toContain("Nobody here keeps anything");
    await ask(running, { id: "q2@example.net", text: "forget me" });
    await answer(running);
    const left = await kept(running.table as MemoryTable, MARTIN.id);
    expect(left.filter((item) => /^[SWC]#/.test(item.SK) && JSON.stringify(item).includes(JANE))).toEqual([]);
  });

  it("nobody who is forgotten is asked about or written down when they show the secret address", async () => {
    const { martin, table } = await correspondents();
    await ask(martin, { text: "forget me" });
    await answer(martin);
    const all = letter({
      from: `Jane Roe <${JANE}>`,
      to: "Martin Berg <martin@example.org>",
      cc: MARTIN.secretAddress,
      id: "cc1@example.net",
      text: "Hello you two, the mast is stepped.",
    });
    expect(await martin.take(all, { mailFrom: JANE })).toMatchObject({ outcome: "ignored" });
    martin.clock.now = new Date("2026-11-13T06:30:00Z");
    expect((await martin.day()).outcome).toBe("quiet");
    for (const item of await kept(table, MARTIN.id))
      if (/^(?:H|M|ANSWERS|CIRCLE)/.test(item.SK)) expect(JSON.stringify(item)).not.toContain(JANE);
  });
});
