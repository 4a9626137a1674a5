import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { sightingsOf } from "../../core/ledger/history.ts";
import { mergeTurns } from "../../core/thread/turn.ts";
import type { LogLine } from "../../functions/log.ts";
import { ReadInTime } from "../../functions/reading/in-time.ts";
import { startThread } from "../../functions/reading/thread.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { sqsEvent, sqsRecord, storedNotification } from "../support/aws-events.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { EVENING, frontDoors, keptOf, kinds } from "../support/front-doors.ts";
import { letter } from "../support/letter.ts";
import { raw } from "../support/raw.ts";
import { MARTIN, service } from "../support/service.ts";

const tables = dynamoTables();
const JANE = "jane@example.net";
const HEAD = [`From: ${MARTIN.address}`, `To: Jane Roe <${JANE}>`, "MIME-Version: 1.0"];

/** A mail of Martin's to Jane with these further lines, a blank one among them. */
const mail = (...lines: readonly (string | Uint8Array)[]): Buffer => raw([...HEAD, ...lines]);
const plain = (...lines: readonly string[]): Buffer => mail("Content-Type: text/plain; charset=utf-8", "", ...lines);

function nested(depth: number): Buffer {
  const heads = Array.from({ length: depth }, (_, n) => [
    `Content-Type: multipart/mixed; boundary=b${n}`,
    "",
    `--b${n}`,
  ]);
  return mail(...heads.flat(), "Content-Type: text/plain", "", "The hull is dry.");
}

const BOMBS: Readonly<Record<string, () => Buffer>> = {
  "multiparts nested two thousand deep": () => nested(2_000),
  "five thousand parts": () =>
    mail("Content-Type: multipart/mixed; boundary=b", "", ...Array<string>(5_000).fill("--b\r\n\r\nx"), "--b--"),
  "a hundred thousand look-alikes of a boundary": () =>
    mail("Content-Type: multipart/mixed; boundary=b", "", "--b", "", ...Array<string>(100_000).fill("--c"), "--b--"),
  "a hundred thousand header fields": () => mail(...Array<string>(100_000).fill("X-A: b"), "", "words"),
  "twenty thousand addresses": () => mail(`Cc: ${"a@example.com,".repeat(20_000)}`, "", "words"),
  "attached mails in attached mails": () =>
    mail(...Array<string>(300).fill("Content-Type: message/rfc822\r\n"), "From: a@example.com", "", "words"),
  "a line of five megabytes": () => plain("x".repeat(5_000_000)),
  "a header that never ends": () => mail("X-A: b", ...Array<string>(20_000).fill("\tand so on")),
  "no header at all": () => raw(["", "words"]),
  "nothing but a line break": () => raw([""]),
  "a boundary that is never opened": () => mail("Content-Type: multipart/mixed; boundary=b", "", "words"),
  "a boundary of no name": () => mail('Content-Type: multipart/mixed; boundary=""', "", "--", "words"),
};

/** The way in, with a thread that the first mail breaks like this; the next thread is as all are. */
async function brokenBy(code: string, milliseconds: number) {
  const running = await service();
  running.clock.now = EVENING;
  const begun = { threads: 0 };
  const reader = new ReadInTime(
    (megabytes) => {
      begun.threads += 1;
      if (begun.threads > 1) return startThread(megabytes);
      const script = `const { parentPort } = require("node:worker_threads");
      parentPort.on("message", () => { ${code} });
      parentPort.postMessage({ kind: "ready" });`;
      return new Worker(script, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 }, stderr: true });
    },
    { milliseconds, megabytes: 384 },
  );
  onTestFinished(() => reader.stop());
  const lines: LogLine[] = [];
  const receive = receiveHandler({ ...running.receiveDeps, read: reader.read, log: (line) => void lines.push(line) });
  const deliver = async (id: string, bytes: Buffer) => {
    const body = storedNotification(await running.rawMail.put(id, bytes));
    expect(await receive(sqsEvent(sqsRecord(id, body)))).toEqual({ batchItemFailures: [] });
    return lines.at(-1);
  };
  return { ...running, deliver, begun };
}

const about = (what: string): Buffer =>
  letter({ to: `Jane Roe <${JANE}>`, id: `${what}@example.org`, subject: `The ${what}`, text: `The ${what} is dry.` });

const MINUTES = 10 * 60_000;

describe("a mail that is made to break its reader", () => {
  it.each([
    ["fills the memory", "const all = []; for (;;) all.push(new Array(10_000).fill({}));"],
    ["ends the thread", "process.exit(1);"],
  ])(
    "threat 26: that %s ends its own thread alone: it is filed by its header, and the next one as usual",
    async (_, code) => {
      const { deliver, table, rawMail, begun } = await brokenBy(code, MINUTES);
      expect(await deliver("bad", about("mast"))).toMatchObject({ outcome: "accepted", isByHead: true });
      const good = await deliver("good", about("hull"));
      expect(good).toMatchObject({ outcome: "accepted" });
      expect(good?.isByHead).toBeUndefined();
      expect(begun.threads).toBe(2);
      const said = mergeTurns(await sightingsOf(table, MARTIN.id, JANE, EVENING)).map(({ text }) => text);
      expect(said.sort()).toEqual(["", "The hull is dry."]);
      expect([...rawMail.all.keys()].sort()).toEqual(["done/bad", "done/good"]);
    },
  );

  it("threat 28: that never lets go is let go of when its time is over, and filed by its header", async () => {
    const { deliver, rawMail } = await brokenBy("for (;;);", 1_000);
    expect(await deliver("bad", about("mast"))).toMatchObject({ outcome: "accepted", isByHead: true });
    expect(await deliver("good", about("hull"))).toMatchObject({ outcome: "accepted" });
    expect(rawMail.all.size).toBe(2);
  });

  it.each(Object.entries(BOMBS))(
    "threat 26: %s: ends in a named outcome, its bytes stay, and the next mail is filed",
    async (_, bomb) => {
      const { deliver, rawMail, table } = await frontDoors();
      expect(["accepted", "no-correspondent", "no-single-sender"]).toContain(await deliver(bomb()));
      expect(rawMail.all.has("done/ses1")).toBe(true);
      expect(await deliver(plain("The hull is dry."))).toBe("accepted");
      // A crowd is filed once, and no quote flood touches a thousand contacts.
      expect((await kinds(table)).S ?? 0).toBeLessThanOrEqual(110);
    },
  );

  it("threat 26: a header that goes on behind what is read of it proves nobody", async () => {
    const { deliver } = await frontDoors();
    expect(await deliver(mail("X-A: b", ...Array<string>(20_000).fill("\tand so on"), "", "words"))).toBe(
      "no-single-sender",
    );
  });

  it("threat 27: an archive is not opened: of its content nothing is kept, whatever it would unfold to", async () => {
    const { deliver, table } = await frontDoors();
    const secret = "unfold me ".repeat(500_000);
    const archive = gzipSync(secret).toString("base64").replace(/.{76}/g, "$&\r\n");
    const part = (n: number) =>
      `--b\r\nContent-Type: application/zip; name=a${n}.zip\r\nContent-Disposition: attachment; filename=a${n}.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
    const body = [
      "--b",
      "",
      "The hull is dry.",
      part(0) + archive,
      ...Array.from({ length: 300 }, (_, n) => `${part(n)}UEsDBA==`),
    ];
    expect(await deliver(mail("Content-Type: multipart/mixed; boundary=b", "", ...body, "--b--"))).toBe("accepted");
    const kept = JSON.stringify(await keptOf(table));
    expect(kept).toContain("The hull is dry.");
    expect(kept.length).toBeLessThan(20_000);
    expect(kept).not.toMatch(/unfold|H4sI|UEsDB/);
  });

  const FLOODS: Readonly<Record<string, string>> = {
    "blank lines": "\n".repeat(100_000),
    "quote marks": `${">".repeat(500_000)}\n`,
    "quoted blank lines": ">\n".repeat(100_000),
    spaces: `On${" ".repeat(200_000)}wrote:`,
    "an attribution that never ends": `${"On Mon, 5 Jan 2026 ".repeat(30_000)}wrote:`,
    attributions: "On Mon, 5 Jan 2026 at 10:00, Jane Roe <jane@example.net> wrote:\n".repeat(5_000),
    "header lines": "From: Jane Roe <jane@example.net>\n".repeat(10_000),
    digits: "+1 (555) ".repeat(30_000),
    "at signs": `${"a@".repeat(200_000)}b`,
    "dollar signs behind an attribution": `On Mon, 5 Jan 2026 at 10:00, $\`$' <jane@example.net> wrote:\n${"> $`\n".repeat(1_000)}`,
  };

  it.each(Object.entries(FLOODS))("threat 28: a flood of %s is read to its end", async (_, flood) => {
    const { deliver } = await frontDoors();
    expect(await deliver(plain("The hull is dry.", flood))).toBe("accepted");
  });

  const HTML: Readonly<Record<string, string>> = {
    "nested tables": "<table><tr><td>".repeat(20_000),
    "open tags": "<b>".repeat(100_000),
    "nested quotes": '<blockquote type="cite">'.repeat(20_000),
    "one attribute": `<div class="${"x_".repeat(500_000)}gmail_quote">`,
  };

  it.each(Object.entries(HTML))("threat 28: a flood of %s in HTML is read to its end", async (_, flood) => {
    const { deliver } = await frontDoors();
    expect(await deliver(mail("Content-Type: text/html; charset=utf-8", "", `<p>The hull is dry.</p>${flood}x`))).toBe(
      "accepted",
    );
  });

  const latin = (text: string): Buffer => Buffer.from(text, "latin1");
  const CHARSETS: Readonly<Record<string, readonly (string | Uint8Array)[]>> = {
    "an unknown charset": ["Content-Type: text/plain; charset=x-unknown-9", "", "The hull is dry. + \u00e4"],
    "a charset that is a path": ["Content-Type: text/plain; charset=../../etc/passwd", "", "The hull is dry."],
    "a charset that lies": ["Content-Type: text/plain; charset=utf-8", "", latin("The hull is dry. \xe4\xf6\xff\xfe")],
    "UTF-7, which hides markup": ["Content-Type: text/plain; charset=utf-7", "", "The hull is dry. +ADw-script+AD4-"],
    "half a character": ["Content-Type: text/plain; charset=utf-16", "", latin("\xff\xfeT\0h\0\xd8")],
    "broken base64": [
      "Content-Type: text/plain",
      "Content-Transfer-Encoding: base64",
      "",
      "VGhl!!!IGh1bGwgaXMgZHJ5Lg=========@@@",
    ],
    "a flood of soft line breaks": [
      "Content-Transfer-Encoding: quoted-printable",
      "",
      `The hull is dry. ${"=\r\n".repeat(50_000)}`,
    ],
    "an encoding nobody knows": ["Content-Transfer-Encoding: x-uuencode", "", "The hull is dry."],
    "a parameter with holes": [
      "Content-Type: text/plain; charset*999999999=utf-8; charset*0=ut",
      "",
      "The hull is dry.",
    ],
  };

  it.each(Object.entries(CHARSETS))(
    "threat 29: %s is read as far as it goes, and nothing hides in it",
    async (_, lines) => {
      const { deliver, table } = await frontDoors();
      expect(["accepted", "no-correspondent"]).toContain(await deliver(mail(...lines)));
      expect(JSON.stringify(await keptOf(table))).not.toContain("<script");
    },
  );

  it.each([
    undefined,
    "",
    "never",
    "Thu, 1 Jan 1970 00:00:00 +0000",
    "Mon, 1 Jan 0000 00:00:00 +0000",
    "Fri, 31 Dec 9999 23:59:59 +1400",
    "Tue, 30 Feb 2027 10:00:00 +0100",
    "Wed, 11 Nov 2099 10:00:00 +0100",
    "Wed, 11 Nov 2026 25:61:00 +9999",
  ])("threat 30: of a Date like %j the moment of receipt is believed", async (date) => {
    const { deliver, table } = await frontDoors();
    await deliver(
      mail(...(date === undefined ? [] : [`Date: ${date}`]), "Message-ID: <d@example.org>", "", "The hull is dry."),
    );
    const [sighting] = await sightingsOf(table, MARTIN.id, JANE, EVENING);
    expect(sighting?.sentAt?.at).toEqual(new Date("2026-11-11T18:20:00.977Z"));
  });
});

describe("a mail and its name", () => {
  it("threat 31: without a Message-ID is named by its content: the same bytes are one mail, others another", async () => {
    const { deliver, table } = await frontDoors();
    const [one, two] = [plain("The hull is dry."), plain("The mast is down.")];
    expect([await deliver(one), await deliver(one), await deliver(two)]).toEqual(["accepted", "duplicate", "accepted"]);
    expect(await kinds(table)).toMatchObject({ S: 2, ID: 2 });
  });

  it("threat 32: with the Message-ID of another neither replaces nor hides it", async () => {
    const { deliver, table, clock } = await frontDoors();
    const said = (text: string) =>
      letter({ to: JANE, id: "same@example.org", date: "Wed, 11 Nov 2026 19:20:00 +0100", text });
    const [true_, false_] = [
      "The hull is dry and the paint is off the keel.",
      "Please send the money to another account today.",
    ];
    // Whoever comes first does not keep the other out.
    expect([await deliver(said(false_)), await deliver(said(true_)), await deliver(said(false_))]).toEqual([
      "accepted",
      "accepted",
      "duplicate",
    ]);
    const turns = mergeTurns(await sightingsOf(table, MARTIN.id, JANE, clock.now));
    expect(turns.map(({ text }) => text).sort()).toEqual([true_, false_].sort());
    expect(turns.every(({ isContested }) => isContested)).toBe(true);
  });

  it("threat 40: of any size is kept in items that DynamoDB takes", async () => {
    const { deliver, table } = await frontDoors({ table: await tables() });
    const long = "ö".repeat(3_000);
    const huge = letter({
      to: Array.from({ length: 400 }, (_, n) => `${long.slice(0, 60)} <a${n}@example.com>`).join(",\r\n "),
      id: "huge@example.org",
      references: Array.from({ length: 600 }, (_, n) => `<${n}@example.org>`).join("\r\n "),
      subject: long,
      text: "The hull is dry. ö ".repeat(100_000),
    });
    const alone = letter({
      to: `${long} <${"j".repeat(200)}@example.net>`,
      subject: long,
      text: "ö".repeat(1_000_000),
    });
    expect([await deliver(huge), await deliver(alone)]).toEqual(["accepted", "accepted"]);
    const sizes = (await keptOf(table)).map((item) => Buffer.byteLength(JSON.stringify(item)));
    expect(Math.max(...sizes)).toBeLessThan(350_000);
  });
});
