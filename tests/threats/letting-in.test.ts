import { beforeAll, describe, expect, it } from "vitest";
import { newUser } from "../../functions/new-user.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { EVENING, type FrontDoors, frontDoors, keptOf, kinds, MORNING } from "../support/front-doors.ts";
import { ALIGNMENT, HEADER_ATTACKS, RESULTS, sesBlock } from "../support/header-attacks.ts";
import { letter } from "../support/letter.ts";
import { raw } from "../support/raw.ts";
import { MARTIN, SECRET, SERVICE } from "../support/service.ts";

const DAY = 86_400_000;
const TO_JANE = { to: "Jane Roe <jane@example.net>", date: "Wed, 11 Nov 2026 19:20:00 +0100" };
const PUBLIC = { recipients: [SERVICE.address] };

const tables = dynamoTables();
const count = { mails: 0 };

/** A mail of its own that begins with these lines: what relays write is no part of a mail's name. */
const below = (ses: string | undefined, head: readonly (string | Uint8Array)[], to = TO_JANE.to): Buffer => {
  count.mails += 1;
  const rest = head.some((line) => /^(?:to|date|message-id):/i.test(String(line)))
    ? []
    : [`To: ${to}`, `Date: ${TO_JANE.date}`, `Message-ID: <x${count.mails}@example.org>`];
  return raw([...sesBlock(ses), ...head, ...rest, "", `The hull is dry, and the paint is off: ${count.mails}.`]);
};

describe("whose mail it is, on DynamoDB's API", () => {
  let doors: FrontDoors;
  beforeAll(async () => {
    doors = await frontDoors({ table: await tables() });
  });

  it("threat 1: a From that nobody proved writes nothing into the ledger, is shown nowhere and never answered", async () => {
    const spoofed = await frontDoors({ table: await tables() });
    for (const dmarc of ["FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED", "SOMETHING_NEW", ""])
      expect(
        await spoofed.deliver(letter({ ...TO_JANE, id: `s${dmarc}@example.org`, text: `Dear Jane ${dmarc}` }), {
          dmarc,
        }),
      ).toBe("not-authenticated");
    await spoofed.work();
    spoofed.clock.now = MORNING;
    expect((await spoofed.day()).outcome).toBe("quiet");
    expect(spoofed.mailer.sent).toEqual([]);
    expect(await kinds(spoofed.table)).toMatchObject({ H: 6, ID: 6 });
    expect((await kinds(spoofed.table)).S).toBeUndefined();
    expect(JSON.stringify(await keptOf(spoofed.table))).not.toContain("Dear Jane");
  });

  it.each(RESULTS)("threat 2: of SES's verdict counts %s", async (_, ses, own, outcome) => {
    const mail = below(ses, [...own, `From: ${MARTIN.address}`]);
    expect(await doors.deliver(mail, { dmarc: "GRAY" })).toBe(outcome);
  });

  it.each(HEADER_ATTACKS)("threat 3: by a header with $what the mail is $outcome", async ({ head, outcome }) => {
    expect(await doors.deliver(below("amazonses.com; dmarc=pass header.from=example.org", head))).toBe(outcome);
  });

  it.each(ALIGNMENT)("threat 3: for %s a signature of %s proves: %s", async (from, signer, isProof) => {
    const own = below(
      `amazonses.com; dkim=pass header.i=@${signer}`,
      [`DKIM-Signature: v=1; d=${signer}; h=from:to; b=x`, `From: anna@${from}`],
      SERVICE.address,
    );
    const asked = await doors.deliver(own, { ...PUBLIC, dmarc: "GRAY" });
    expect(asked).toBe(isProof ? "signed-up" : "sign-up-unproved");
  });
});

describe("a genuine mail that somebody else sends once more", () => {
  const again = (mail: Buffer): Buffer =>
    Buffer.concat([
      raw(["Received: from relay.example.com by mx.example.net", "Return-Path: <eve@example.com>"]),
      mail,
    ]);

  it("threat 4: is filed once, whatever relays put on top of it", async () => {
    const { deliver, table } = await frontDoors();
    const mail = letter({ ...TO_JANE, id: "one@example.org", text: "The hull is dry." });
    expect([await deliver(mail), await deliver(again(mail)), await deliver(again(again(mail)))]).toEqual([
      "accepted",
      "duplicate",
      "duplicate",
    ]);
    expect(await kinds(table)).toMatchObject({ S: 1, W: 1, M: 1, ID: 1 });
  });

  it("threat 4: is no command when it is older than thirty days, nor does it sign anybody up", async () => {
    const { deliver, table } = await frontDoors();
    const said = (days: number) =>
      letter({
        to: SECRET,
        id: `c${days}@example.org`,
        date: new Date(EVENING.getTime() - days * DAY).toUTCString(),
        text: "stop",
      });
    expect([await deliver(said(31)), await deliver(said(29))]).toEqual(["no-correspondent", "answered"]);
    const anna = { from: "anna@mail.example.org", text: "Please let me try it." };
    const old = letter({ ...anna, to: SERVICE.address, date: "Tue, 1 Sep 2026 10:00:00 +0200" });
    const toSomebody = letter({ ...anna, ...TO_JANE });
    expect([await deliver(old, PUBLIC), await deliver(toSomebody, PUBLIC)]).toEqual([
      "sign-up-unproved",
      "sign-up-not-addressed",
    ]);
    expect(await table.get({ PK: "O#anna%40mail.example.org", SK: "O" })).toBeUndefined();
  });
});

describe("the secret address", () => {
  it("threat 5: is a right to hand mail in and no more; once renewed, the old one leads in for thirty days", async () => {
    const { deliver, work, mailer, table, post, token, clock } = await frontDoors();
    const strangers = letter({ ...TO_JANE, from: "eve@example.com", id: "e1@example.com", text: "Let me in" });
    expect(await deliver(strangers)).toBe("sender-unknown");
    const [path, form] = [`/s/${token("settings")}`, new URLSearchParams({ renew: SECRET }).toString()];
    expect(await (await post(path, form)).text()).toContain("x7f3q2x5m4n6p7r8x7f3@");
    const mine = (n: number) => letter({ ...TO_JANE, id: `m${n}@example.org`, text: `The hull is dry ${n}.` });
    expect(await deliver(mine(1))).toBe("accepted");
    expect(await deliver(mine(2), { recipients: ["x7f3q2x5m4n6p7r8x7f3@in.buddy.example.net"] })).toBe("accepted");
    clock.now = new Date(EVENING.getTime() + 31 * DAY);
    expect(await deliver(mine(3))).toBe("unknown-recipient");
    await work();
    expect(mailer.sent.filter(({ rcptTo }) => rcptTo !== MARTIN.address)).toEqual([]);
    expect(JSON.stringify(await keptOf(table))).not.toContain("Let me in");
  });

  it("threat 6: holds a hundred random bits, and a guess is met with silence", async () => {
    const made = Array.from({ length: 2_000 }, () => newUser());
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(made.length);
    for (const { secret } of made) expect(secret).toMatch(/^[a-z2-7]{20}$/);
    for (let at = 0; at < 20; at += 1) expect(new Set(made.map(({ secret }) => secret[at])).size).toBe(32);
    const { deliver, work, mailer, rawMail, table } = await frontDoors();
    const before = (await keptOf(table)).length;
    const guess = { recipients: ["aaaaaaaaaaaaaaaaaaaa@in.buddy.example.net"] };
    expect(await deliver(letter({ ...TO_JANE, text: "hello" }), guess)).toBe("unknown-recipient");
    await work();
    expect([mailer.sent.length, (await keptOf(table)).length, rawMail.all.size]).toEqual([0, before, 0]);
  });
});

describe("what stands inside a mail", () => {
  it("threat 7: an author whom a forward claims is data about a contact, never somebody who is let in or written to", async () => {
    const { deliver, work, day, mailer, table, clock } = await frontDoors();
    const inner =
      "From: The Bank <bank@example.com>\nDate: Tue, 10 Nov 2026 10:00:00 +0100\nTo: Martin Berg <martin@example.org>\nSubject: Your account\n\nPlease ring us about the account and the keel bolts.";
    const forward = letter({
      to: SECRET,
      subject: "Fwd: Your account",
      text: `---------- Forwarded message ---------\n${inner}\n`,
    });
    expect(await deliver(forward)).toBe("accepted");
    expect((await keptOf(table)).some(({ SK }) => SK.startsWith("S#bank%40example.com#"))).toBe(true);
    const banks = letter({ from: "bank@example.com", to: SECRET, id: "b2@example.com", text: "stop" });
    expect(await deliver(banks)).toBe("sender-unknown");
    await work();
    clock.now = MORNING;
    await day();
    expect(new Set(mailer.sent.map(({ rcptTo }) => rcptTo))).toEqual(new Set([MARTIN.address]));
  });

  it("threat 8: what a forwarding rule sends on by itself is held, and the link in it is not opened", async () => {
    const { deliver, work, mailer, table } = await frontDoors();
    const confirmation = letter({
      from: "Gmail Team <forwarding-noreply@mail.example.com>",
      to: SECRET,
      id: "g1@mail.example.com",
      subject: "(#123456789) Forwarding confirmation",
      text: "Confirmation code: 123456789\nhttps://mail.example.com/mail/vf-123",
    });
    const someones = letter({
      from: "jane@example.net",
      to: MARTIN.address,
      id: "j1@example.net",
      text: "Dear Martin",
    });
    expect([await deliver(confirmation), await deliver(someones)]).toEqual(["sender-unknown", "sender-unknown"]);
    await work();
    expect(mailer.sent.every(({ rcptTo }) => rcptTo === MARTIN.address)).toBe(true);
    expect(JSON.stringify(await keptOf(table))).not.toMatch(/123456789|vf-123|Dear Martin/);
  });
});

describe("who never asked", () => {
  const ask = (n: number) =>
    letter({
      from: "Anna <anna@mail.example.org>",
      to: SERVICE.address,
      id: `a${n}@mail.example.org`,
      text: `Hello ${n}.`,
    });

  it("threat 9: is signed up by nobody else's mail; whoever proved to have asked gets one letter a day, and nothing before a yes", async () => {
    const { deliver, work, mailer, rawMail, table, queued } = await frontDoors();
    const raws = rawMail.all.size;
    const claim = () => table.get({ PK: "O#anna%40mail.example.org", SK: "O" });
    for (const dmarc of ["FAIL", "GRAY", "PROCESSING_FAILED"])
      expect(await deliver(ask(0), { ...PUBLIC, dmarc })).toBe("sign-up-unproved");
    expect(queued).toEqual([]);
    expect([rawMail.all.size, await claim()]).toEqual([raws, undefined]);
    expect(await deliver(ask(1), PUBLIC)).toBe("signed-up");
    expect(await claim()).toBeDefined();
    await work();
    for (const n of [2, 3, 4]) await deliver(ask(n), PUBLIC);
    await work();
    expect(mailer.sent.map(({ rcptTo }) => rcptTo)).toEqual(["anna@mail.example.org"]);
  });

  it("threat 10: is never answered: whatever nobody proved ends in silence, at every address", async () => {
    const { deliver, work, mailer, queued, inbound } = await frontDoors();
    const everywhere = [
      SECRET,
      SERVICE.address,
      `about-me@${SERVICE.inboundDomain}`,
      `nobody@${SERVICE.inboundDomain}`,
    ];
    const outcomes: unknown[] = [];
    for (const [i, recipient] of everywhere.entries())
      for (const dmarc of ["FAIL", "GRAY"]) {
        const mail = letter({
          to: recipient,
          id: `b${i}${dmarc}@example.org`,
          text: "What do you keep about me? Forget me.",
        });
        outcomes.push(await deliver(mail, { recipients: [recipient], dmarc }));
      }
    expect(new Set(outcomes)).toEqual(
      new Set(["not-authenticated", "sign-up-unproved", "not-proved", "unknown-recipient"]),
    );
    expect([queued, inbound]).toEqual([[], []]);
    await work();
    expect(mailer.sent).toEqual([]);
  });
});
