import { describe, expect, it } from "vitest";
import { changesBetween, sightingsOf } from "../core/ledger/history.ts";
import { mailStateOf } from "../core/ledger/mail-state.ts";
import type { Envelope } from "../core/mail/envelope.ts";
import type { Message } from "../core/mail/message.ts";
import { parse } from "../core/mail/parse.ts";
import { signToken } from "../core/reply/token.ts";
import { mergeTurns } from "../core/thread/turn.ts";
import { contessaMails, type Letter, letter } from "./support/letter.ts";
import { KEYS, MARTIN, SECRET, service } from "./support/service.ts";

const JANE = "jane@example.net";
const AT = "Tue, 3 Nov 2026 19:30:00 +0100";
const sample: Letter = {
  to: `Jane Roe <${JANE}>`,
  date: AT,
  id: "one@example.org",
  text: "The hull is dry and the paint is off.",
};

type Row = readonly [what: string, mail: Letter, envelope: Partial<Envelope>, outcome: string, reason?: string];

const ROWS: readonly Row[] = [
  ["a mail of the user", sample, {}, "accepted"],
  ["a mail with GRAY and no signature", sample, { dmarcVerdict: "GRAY" }, "held", "not-authenticated"],
  ["a mail that failed DMARC", sample, { dmarcVerdict: "FAIL" }, "held", "not-authenticated"],
  ["a mail whose check failed", sample, { dmarcVerdict: "PROCESSING_FAILED" }, "held", "not-authenticated"],
  ["a mail with a virus", sample, { virusVerdict: "FAIL" }, "held", "virus"],
  ["a mail that looks like spam", sample, { spamVerdict: "FAIL" }, "held", "spam"],
  ["a stranger's authenticated mail", { ...sample, from: "Eve <eve@example.com>" }, {}, "held", "sender-unknown"],
  ["two mailboxes in From", { ...sample, from: "martin@example.org, eve@example.com" }, {}, "held", "no-single-sender"],
  ["a second From", { ...sample, headers: ["From: eve@example.com"] }, {}, "held", "no-single-sender"],
  ["an address as a name", { ...sample, from: '"martin@example.org" <eve@example.com>' }, {}, "held", "sender-unknown"],
  ["a From that never ends", { ...sample, from: `"${'\\"'.repeat(5000)}` }, {}, "held", "no-single-sender"],
  [
    "a subject put on top of a signed one",
    { ...sample, subject: "b", headers: ["Subject: a"] },
    {},
    "held",
    "no-single-sender",
  ],
  [
    "an invisible letter in the domain",
    { ...sample, from: "martin@exam\u00adple.org" },
    {},
    "held",
    "no-single-sender",
  ],
  ["an answering machine", { ...sample, headers: ["Auto-Submitted: auto-replied"] }, {}, "ignored", "automatic"],
  ["our own mail coming back", { ...sample, headers: ["X-Online-Buddy: daily"] }, {}, "ignored", "own-mail"],
  [
    "a mail that has gone round",
    { ...sample, headers: Array(51).fill("Received: from a by b") },
    {},
    "ignored",
    "loop",
  ],
  ["a note to the service alone", { ...sample, to: SECRET }, {}, "answered", undefined],
  ["an empty note to the service alone", { ...sample, to: SECRET, text: "" }, {}, "ignored", "no-correspondent"],
  ["an address that is nobody's", sample, { recipient: "nobody@in.buddy.example.net" }, "ignored", "unknown-recipient"],
  [
    "an unsubscribe address with a broken token",
    sample,
    { recipient: "unsub+k1.u1.00@in.buddy.example.net" },
    "ignored",
    "unknown-token",
  ],
];

describe("receive", () => {
  it.each(ROWS.map((row) => [row[0], row] as const))(
    "names what becomes of %s",
    async (_, [, mail, envelope, outcome, reason]) => {
      const { take } = await service();
      const receipt = await take(letter(mail), envelope);
      expect([receipt.outcome, "reason" in receipt ? receipt.reason : undefined]).toEqual([outcome, reason]);
    },
  );

  it("lets GRAY in only on an aligned pass in the topmost result, which SES wrote", async () => {
    const ses = (domain: string): string =>
      `Authentication-Results: amazonses.com; dkim=pass header.i=@${domain}; dmarc=none`;
    const outcome = async (...headers: string[]): Promise<string> =>
      (await (await service()).take(letter({ ...sample, headers }), { dmarcVerdict: "GRAY" })).outcome;
    expect(await outcome(ses("example.org"))).toBe("accepted");
    expect(await outcome(ses("example.com"))).toBe("held");
    expect(await outcome(ses("example.com"), ses("example.org"))).toBe("held");
    expect(await outcome(ses("example.org").replace("amazonses.com", "mx.example.org"))).toBe("held");
    const inComment =
      "Authentication-Results: amazonses.com; spf=pass (a(b);dkim=pass header.d=example.org;); dmarc=none";
    expect(await outcome(inComment)).toBe("held");
  });

  it("keeps no word of a held mail, only that there is one", async () => {
    const { take, table, clock } = await service();
    await take(letter(sample), { dmarcVerdict: "FAIL" });
    expect(await sightingsOf(table, MARTIN.id, JANE, clock.now)).toEqual([]);
    const changes = await changesBetween(table, MARTIN.id, new Date(0), clock.now);
    expect(changes.map(({ filed, contacts }) => ({ filed, contacts }))).toEqual([
      { filed: { outcome: "held", reason: "not-authenticated" }, contacts: [] },
    ]);
  });

  it("says duplicate to the same mail, also by another way and at the same time", async () => {
    const { take, table, clock } = await service();
    const again = Buffer.concat([Buffer.from("Received: from elsewhere by here\r\n"), letter(sample)]);
    const receipts = await Promise.all([take(letter(sample)), take(letter(sample)), take(again)]);
    expect(receipts.map(({ outcome }) => outcome).sort()).toEqual(["accepted", "duplicate", "duplicate"]);
    expect(await sightingsOf(table, MARTIN.id, JANE, clock.now)).toHaveLength(1);
    expect(await changesBetween(table, MARTIN.id, new Date(0), clock.now)).toHaveLength(1);
  });

  it("rebuilds the other half of a conversation from what the user quotes", async () => {
    const { take, table, clock } = await service();
    for (const mail of contessaMails()) expect((await take(mail)).outcome).toBe("accepted");
    const turns = mergeTurns(await sightingsOf(table, MARTIN.id, JANE, clock.now));
    expect(turns.map(({ author, messageId }) => `${author.address} ${messageId}`)).toEqual([
      "jane@example.net j1@example.net",
      "martin@example.org m1@example.org",
      "jane@example.net j2@example.net",
      "martin@example.org m2@example.org",
      "jane@example.net j3@example.net",
      "martin@example.org m3@example.org",
      "jane@example.net j4@example.net",
      "martin@example.org m4@example.org",
    ]);
    expect(new Set(turns.map(({ thread }) => thread)).size).toBe(1);
    expect(turns[0]?.signature).toContain("+44 7700 900123");
    expect(turns[0]?.text).not.toContain("+44");
  });

  it("files a mail to six people once, under nobody", async () => {
    const { take, table, clock } = await service();
    const to = Array.from({ length: 6 }, (_, i) => `p${i}@example.com`);
    expect(await take(letter({ ...sample, to: to.join(", ") }))).toMatchObject({ outcome: "accepted", contacts: 1 });
    expect(await sightingsOf(table, MARTIN.id, "p0@example.com", clock.now)).toEqual([]);
    expect(await sightingsOf(table, MARTIN.id, "crowd", clock.now)).toHaveLength(1);
  });

  it("unsubscribes whoever's token a mail is sent to, from any sender and silently", async () => {
    const { take, table } = await service();
    const recipient = `UNSUB+${signToken(KEYS, "unsubscribe", MARTIN.id)}@in.buddy.example.net`;
    const receipt = await take(letter({ from: "eve@example.com" }), { recipient, dmarcVerdict: "FAIL" });
    expect(receipt).toEqual({ outcome: "unsubscribed", user: MARTIN.id });
    expect((await mailStateOf(table, MARTIN.id))?.isSubscribed).toBe(false);
  });

  it("fails loudly when the raw mail of a notification is not there", async () => {
    const { rawMail, take } = await service();
    rawMail.get = async () => undefined;
    await expect(take(letter(sample))).rejects.toThrow("missing");
  });

  it("lets a held mail in when it comes again with better proof, and says so once", async () => {
    const { take, table, clock } = await service();
    const later = (): void => {
      clock.now = new Date(clock.now.getTime() + 60_000);
    };
    expect((await take(letter(sample), { dmarcVerdict: "PROCESSING_FAILED" })).outcome).toBe("held");
    later();
    expect((await take(letter(sample), { dmarcVerdict: "PROCESSING_FAILED" })).outcome).toBe("duplicate");
    later();
    expect((await take(letter(sample))).outcome).toBe("accepted");
    later();
    expect((await take(letter(sample))).outcome).toBe("duplicate");
    const changes = await changesBetween(table, MARTIN.id, new Date(0), clock.now);
    expect(changes.map(({ filed }) => filed.outcome)).toEqual(["accepted"]);
    expect(await sightingsOf(table, MARTIN.id, JANE, clock.now)).toHaveLength(1);
  });

  it("files two mails attached to one note under their two authors", async () => {
    const { take, table, clock } = await service();
    const attached = (from: string, text: string): string =>
      `--b\r\nContent-Type: message/rfc822\r\n\r\n${letter({ from, to: "martin@example.org", date: AT, text })}\r\n`;
    const note = [
      "From: martin@example.org",
      `To: ${SECRET}`,
      `Date: ${AT}`,
      "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      `--b\r\nContent-Type: text/plain\r\n\r\nTwo at once.\r\n`,
    ].join("\r\n");
    const jane = attached(`Jane Roe <${JANE}>`, "The mast step came out in one piece.");
    const bob = attached("Bob Ash <bob@example.com>", "The invoice for the oak is on its way.");
    const receipt = await take(Buffer.from(`${note}${jane}${bob}--b--\r\n`));
    expect(receipt).toMatchObject({ outcome: "accepted", turns: 2, contacts: 2 });
    const texts = async (contact: string): Promise<string[]> =>
      (await sightingsOf(table, MARTIN.id, contact, clock.now)).map(({ text }) => text);
    expect(await texts(JANE)).toEqual(["The mast step came out in one piece."]);
    expect(await texts("bob@example.com")).toEqual(["The invoice for the oak is on its way."]);
  });

  it.each([
    "On Thu, 12 Nov 2026 at 07:30, Online Buddy wrote:\n> Martin, Jane Roe would be good to ring.",
    "On Thu, 12 Nov 2026 at 07:30, Online Buddy <buddy@buddy.example.net> wrote:\n> Jane Roe would be good to ring.",
    "-----Original Message-----\nFrom: Online Buddy\nSent: Thursday, November 12, 2026 7:30 AM\nTo: Martin Berg\nSubject: Jane Roe\n\nJane Roe would be good to ring.",
  ])("takes the service's own words for nobody's when the user answers it: %s", async (quote) => {
    const { take, table, clock } = await service();
    const answer = letter({ ...sample, to: SECRET, subject: "Re: Jane Roe", text: `I rang her.\n\n${quote}\n` });
    expect(await take(answer)).toMatchObject({ outcome: "answered" });
    const [change] = await changesBetween(table, MARTIN.id, new Date(0), clock.now);
    expect(change?.answer).toBe("I rang her.");
  });

  it("takes no words to a crowd for an exchange between two", async () => {
    const { take, table, clock } = await service();
    const crowd = Array.from({ length: 8 }, (_, i) => `p${i}@example.com`).join(", ");
    const text = `I will be there.\n\nOn Mon, 2 Nov 2026 at 09:12, Jane Roe <${JANE}> wrote:\n> Dear all, the regatta is on Sunday, bring your own oars.\n`;
    await take(letter({ ...sample, cc: crowd, text }));
    expect(await sightingsOf(table, MARTIN.id, JANE, clock.now)).toEqual([]);
  });

  it("believes no date that lies ahead, in a copy as little as in the mail itself", async () => {
    const { take, table, clock } = await service();
    const text = `Yes.\n\nOn Sat, 3 Jan 2099 at 09:12, Jane Roe <${JANE}> wrote:\n> Will the Contessa float in the spring, what do you think?\n`;
    await take(letter({ ...sample, text }));
    const sightings = await sightingsOf(table, MARTIN.id, JANE, clock.now);
    expect(sightings.map(({ sentAt }) => sentAt && sentAt.at <= clock.now)).toEqual([true, true]);
  });

  it.each(["\x0b", "\x0c", "\xa0", "no colon\r\n"])("lets nobody in by a torn header line: %j", async (tear) => {
    const { take } = await service();
    const raw = Buffer.from(
      `From\r\n : eve@example.com\r\nX-A: b\r\n${tear}From: martin@example.org\r\nTo: ${JANE}\r\n\r\nHello.\r\n`,
      "latin1",
    );
    expect(await take(raw)).toMatchObject({ outcome: "held", reason: "no-single-sender" });
  });

  it("takes no part of a strange signing domain for the user's", async () => {
    const { take } = await service();
    const headers = ["Authentication-Results: amazonses.com; dkim=pass header.d=example.org/.evil.example; dmarc=none"];
    expect((await take(letter({ ...sample, headers }), { dmarcVerdict: "GRAY" })).outcome).toBe("held");
  });

  it("lets no stranger spend a mail of the user's by sending it ahead", async () => {
    const { take, clock } = await service();
    const round = Buffer.concat([Buffer.from("Received: from a by b\r\n".repeat(60)), letter(sample)]);
    expect((await take(round)).outcome).toBe("ignored");
    clock.now = new Date(clock.now.getTime() + 60_000);
    expect((await take(letter(sample))).outcome).toBe("accepted");
  });

  it("reads at most a hundred attached mails, however they multiply", async () => {
    const mail = (boundary: string, inner: readonly string[]): string =>
      [
        `From: martin@example.org\r\nContent-Type: multipart/mixed; boundary=${boundary}\r\n\r\n`,
        ...inner.map((part) => `--${boundary}\r\nContent-Type: message/rfc822\r\n\r\n${part}\r\n`),
        `--${boundary}--\r\n`,
      ].join("");
    const leaf = (n: number): string => `From: p${n}@example.com\r\nSubject: ${n}\r\n\r\nWords of ${n}.\r\n`;
    const leaves = mail(
      "inner",
      Array.from({ length: 60 }, (_, n) => leaf(n)),
    );
    const message = await parse(Buffer.from(mail("outer", Array(60).fill(leaves))));
    const count = (of: Message): number => of.embedded.reduce((sum, inner) => sum + 1 + count(inner), 0);
    expect(count(message)).toBeLessThanOrEqual(100);
    const defects = (of: Message): string[] => [...of.defects, ...of.embedded.flatMap(defects)];
    expect(defects(message)).toContain("attached message cut");
  });
});
