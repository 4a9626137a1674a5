import { describe, expect, it } from "vitest";
import type { Envelope } from "../core/mail/envelope.ts";
import { ABOUT_ME } from "../core/reply/about-me-address.ts";
import { type Letter, letter } from "./support/letter.ts";
import { MARTIN, SECRET, SERVICE, service } from "./support/service.ts";

const STRANGER = "Anna Weiss <anna.weiss@mail.example.org>";
const ABOUT = `${ABOUT_ME}@${SERVICE.inboundDomain}`;

const field = (header: string): Letter => ({ headers: [header] });

// What says that a machine has written a mail: mail-rules and RFC 3834, a row a line of theirs.
const AUTOMATIC: readonly (readonly [what: string, more: Letter, envelope?: Partial<Envelope>])[] = [
  ["Auto-Submitted: auto-replied", field("Auto-Submitted: auto-replied")],
  ["Auto-Submitted: auto-generated", field("Auto-Submitted: auto-generated")],
  ["Auto-Submitted behind a comment", field("Auto-Submitted: (no) auto-notified; owner-email=a@example.com")],
  ["Auto-Submitted with a word that begins with no", field("Auto-Submitted: not-by-a-person")],
  ["a null sender", field("Return-Path: <>"), { mailFrom: "" }],
  ["a sender mailer-daemon", field("Return-Path: <MAILER-DAEMON@example.org>")],
  ["a sender owner-*", field("Return-Path: <owner-sailors@example.org>")],
  ["a sender *-request", field("Return-Path: <sailors-request@example.org>")],
  ["Precedence: bulk", field("Precedence: bulk")],
  ["Precedence: list", field("Precedence: list")],
  ["Precedence: junk", field("Precedence: junk")],
  ["Precedence: auto_reply", field("Precedence: auto_reply")],
  ["List-Id", field("List-Id: <sailors.example.org>")],
  ["any other List-*", field("List-Software: Listener")],
  ["X-Autoreply: yes", field("X-Autoreply: yes")],
  ["our own mark", field("X-Online-Buddy: daily")],
  ["X-Loop with our address", field(`X-Loop: ${SERVICE.address}`)],
  [
    "more than fifty servers on the way",
    { headers: Array(51).fill("Received: by mx.example.org; Thu, 12 Nov 2026 07:00:00 +0100") },
  ],
  ["a subject in English", { subject: "Out of Office: Contessa" }],
  ["a subject in German", { subject: "Abwesenheitsnotiz: Contessa" }],
  ["a subject in French", { subject: "Réponse automatique : Contessa" }],
  ["a subject in Spanish", { subject: "Fuera de la oficina: Contessa" }],
  ["a subject in Italian", { subject: "Risposta automatica: Contessa" }],
  ["a subject in Portuguese", { subject: "Resposta automática: Contessa" }],
  ["a subject in Dutch", { subject: "Automatisch antwoord: Contessa" }],
];

// Where an answer might go out at once, with who writes there.
const PLACES: readonly (readonly [where: string, from: string, to: string])[] = [
  ["to the public address", STRANGER, SERVICE.address],
  ["to about-me", STRANGER, ABOUT],
  ["of the user to the service", `${MARTIN.name} <${MARTIN.address}>`, SECRET],
];

async function write(from: string, to: string, more: Letter, envelope: Partial<Envelope> = {}) {
  const running = await service();
  const sent = letter({ from, to, id: "loop@example.org", text: "never Jane", subject: "Hello", ...more });
  const receipt = await running.take(sent, { recipient: to, mailFrom: "a@example.org", ...envelope });
  return { ...running, receipt };
}

describe.each(PLACES)("a mail %s", (_, from, to) => {
  it("of a person is answered", async () => {
    expect((await write(from, to, {})).queued).toHaveLength(1);
  });

  it.each(AUTOMATIC.map(([what, more, envelope]) => ({ what, more, envelope })))(
    "is ignored and never answered with $what",
    async ({ more, envelope }) => {
      const { receipt, queued, mailer } = await write(from, to, more, envelope);
      expect(receipt.outcome).toBe("ignored");
      expect([queued, mailer.sent]).toEqual([[], []]);
    },
  );

  it.each(["All", "OOF", "DR, AutoReply", "none, all"])(
    "is not answered at once with X-Auto-Response-Suppress: %s",
    async (value) => {
      expect((await write(from, to, field(`X-Auto-Response-Suppress: ${value}`))).queued).toEqual([]);
    },
  );

  it.each(["None", "DR, NDR, RN, NRN"])("is answered with X-Auto-Response-Suppress: %s", async (value) => {
    expect((await write(from, to, field(`X-Auto-Response-Suppress: ${value}`))).queued).toHaveLength(1);
  });
});

describe("X-Auto-Response-Suppress makes no machine of a person", () => {
  it("what the user says is kept, and heeded with the next daily reply", async () => {
    const { receipt } = await write(MARTIN.address, SECRET, field("X-Auto-Response-Suppress: All"));
    expect(receipt.outcome).toBe("answered");
  });

  it("and a thread of theirs is filed", async () => {
    const running = await service();
    const more = field("X-Auto-Response-Suppress: All");
    expect(await running.take(letter({ to: "jane@example.net", id: "x@example.org", ...more }))).toMatchObject({
      outcome: "accepted",
    });
  });
});

describe("a report that reaches a secret address (threat 13)", () => {
  const DSN = Buffer.from(
    [
      "From: Mail Delivery <mailer-daemon@mx.example.net>",
      `To: ${SECRET}`,
      "Subject: Returned mail",
      "Date: Thu, 12 Nov 2026 07:00:00 +0100",
      "Message-ID: <dsn@mx.example.net>",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "Your mail was not delivered.",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Final-Recipient: rfc822; jane@example.net",
      "Action: failed",
      "--b--",
      "",
    ].join("\r\n"),
  );

  it.each<[string, Buffer, Partial<Envelope>]>([
    ["a bounce that nobody has proved", DSN, { mailFrom: "", dmarcVerdict: "FAIL" }],
    ["a bounce that is proved", DSN, { mailFrom: "" }],
    [
      "the out-of-office of a contact",
      letter({
        from: "jane@example.net",
        to: SECRET,
        id: "ooo@example.net",
        headers: ["Auto-Submitted: auto-replied"],
      }),
      {},
    ],
    [
      "one that says it by its subject alone",
      letter({ from: "jane@example.net", to: SECRET, id: "ooo2@example.net", subject: "Automatic reply: Contessa" }),
      {},
    ],
  ])("%s is neither filed nor kept waiting, and nobody is asked or answered", async (_, raw, envelope) => {
    const { take, queued, day, mailer, clock } = await service();
    expect(await take(raw, envelope)).toMatchObject({ outcome: "ignored", reason: "automatic" });
    clock.now = new Date("2026-11-13T06:30:00Z");
    expect((await day()).outcome).toBe("quiet");
    expect([queued, mailer.sent]).toEqual([[], []]);
  });

  it("a machine that is no report waits as before: a provider's own question may be one the user needs (threat 8)", async () => {
    const { take } = await service();
    const asked = letter({
      from: "forwarding-noreply@example.com",
      to: SECRET,
      id: "code@example.com",
      subject: "Confirmation",
    });
    expect(await take(asked)).toMatchObject({ outcome: "held", reason: "sender-unknown" });
  });
});
