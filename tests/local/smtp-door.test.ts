import { generateKeyPairSync } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { expect, it, onTestFinished } from "vitest";
import { FolderRawMail } from "../../infra/local/raw-mail/folder-raw-mail.ts";
import { type DoorOptions, SIZE_LIMIT, startSmtpDoor } from "../../infra/local/smtp/smtp-door.ts";
import { type DnsResolver, mailauthJudge } from "../../infra/local/smtp/verdicts.ts";
import { speak } from "./speak.ts";
import { keptLog, temporaryFolder } from "./temporary.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "der" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

const missing = (): Error => Object.assign(new Error("no such record"), { code: "ENOTFOUND" });

/** A DNS of a few records: `example.com` has a policy and a key, `example.org` nothing. */
const dns: DnsResolver = async (name, type) => {
  const records: Readonly<Record<string, string>> = {
    "example.com TXT": "v=spf1 ip4:192.0.2.7 -all",
    "_dmarc.example.com TXT": "v=DMARC1; p=reject",
    "sel._domainkey.example.com TXT": `v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`,
    "_dmarc.strict.example.com TXT": "v=DMARC1; p=reject; adkim=s; aspf=s",
    "sel._domainkey.example.org TXT": `v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`,
  };
  const record = records[`${name} ${type}`];
  if (record === undefined) throw missing();
  return [[record]];
};

async function start(options: Partial<DoorOptions> = {}) {
  const folder = await temporaryFolder();
  const bodies: string[] = [];
  const door = await startSmtpDoor({
    port: 0,
    domains: ["in.buddy.example.net"],
    rawMail: await FolderRawMail.open(folder),
    queue: {
      send: async (sent) => {
        bodies.push(...sent);
      },
    },
    spool: join(folder, "spool"),
    judge: mailauthJudge(dns),
    trustLocal: false,
    now: () => new Date("2026-11-21T21:04:25Z"),
    log: keptLog().log,
    ...options,
  });
  onTestFinished(() => door.stop());
  const transport = createTransport({ host: "127.0.0.1", port: door.port, ignoreTLS: true });
  const notification = () => JSON.parse(JSON.parse(bodies[0] ?? "").Message);
  const raw = (id: string): Promise<string> => readFile(join(folder, "in", id), "latin1");
  return { folder, bodies, door, transport, notification, raw };
}

const SECRET = "k7f3@in.buddy.example.net";
const plain = { from: "Ann <ann@example.com>", to: "Jane Roe <jane@example.org>", subject: "Hello", text: "Hi Jane" };
const dkim = (domainName: string) => ({ domainName, keySelector: "sel", privateKey });

it("keeps a mail with UTF-8 names and a large attachment byte for byte, and notifies as SES does", async () => {
  const { transport, notification, raw, bodies } = await start({ trustLocal: true });
  const content = Buffer.alloc(3 * 1024 * 1024, 7);
  await transport.sendMail({
    ...plain,
    from: "Jürgen Über <ann@example.com>",
    subject: "Grüße aus Zürich",
    bcc: SECRET,
    envelope: { from: "ann@example.com", to: [SECRET] },
    attachments: [{ filename: "boat.bin", content }],
  });
  const { mail, receipt, notificationType } = notification();
  expect(bodies).toHaveLength(1);
  expect(notificationType).toBe("Received");
  expect(mail).toMatchObject({
    source: "ann@example.com",
    timestamp: "2026-11-21T21:04:25.000Z",
    destination: [SECRET],
    headersTruncated: false,
    commonHeaders: {
      from: ["Jürgen Über <ann@example.com>"],
      to: ["Jane Roe <jane@example.org>"],
      subject: "Grüße aus Zürich",
    },
  });
  expect(receipt).toMatchObject({
    recipients: [SECRET],
    spamVerdict: { status: "PASS" },
    virusVerdict: { status: "PASS" },
    dmarcVerdict: { status: "PASS" },
    action: { type: "S3", objectKeyPrefix: "in/", objectKey: `in/${mail.messageId}` },
  });
  const stored = await raw(mail.messageId);
  expect(stored.length).toBeGreaterThan(4 * 1024 * 1024);
  expect(stored.replaceAll("\r\n", "")).toContain(content.subarray(0, 3000).toString("base64"));
});

it("puts the trace fields of SES before the message, in its order", async () => {
  const { transport, notification, raw } = await start();
  await transport.sendMail({ ...plain, envelope: { from: "ann@example.com", to: SECRET }, dkim: dkim("example.com") });
  const header = (await raw(notification().mail.messageId)).split("\r\n\r\n")[0] ?? "";
  const names = header.split("\r\n").flatMap((line) => /^([\w-]+):/.exec(line)?.[1] ?? []);
  expect(names.slice(0, 8)).toEqual([
    "Return-Path",
    "Received",
    "X-SES-Spam-Verdict",
    "X-SES-Virus-Verdict",
    "Received-SPF",
    "Authentication-Results",
    "X-SES-RECEIPT",
    "X-SES-DKIM-SIGNATURE",
  ]);
  expect(header).toContain("Authentication-Results: amazonses.com;\r\n spf=fail ");
  expect(header).toContain(";\r\n dkim=pass header.i=@example.com;\r\n dmarc=pass header.from=example.com;");
});

const checked: readonly [string, string, string | undefined, Record<string, string>][] = [
  ["signed by its domain", "ann@example.com", "example.com", { spf: "FAIL", dkim: "PASS", dmarc: "PASS" }],
  [
    "not signed, from a domain with a policy",
    "ann@example.com",
    undefined,
    { spf: "FAIL", dkim: "GRAY", dmarc: "FAIL" },
  ],
  ["signed by another domain", "ann@example.com", "example.org", { spf: "FAIL", dkim: "PASS", dmarc: "FAIL" }],
  [
    "signed, from a domain without a policy",
    "ann@example.org",
    "example.org",
    { spf: "GRAY", dkim: "PASS", dmarc: "GRAY" },
  ],
  [
    "signed with a key nobody published",
    "ann@example.net",
    "example.net",
    { spf: "GRAY", dkim: "FAIL", dmarc: "GRAY" },
  ],
];

it.each(checked)("judges a mail %s", async (_, from, domain, expected) => {
  const { transport, notification } = await start();
  const signature = domain === undefined ? {} : { dkim: dkim(domain) };
  await transport.sendMail({ ...plain, from, envelope: { from, to: SECRET }, ...signature });
  const { spfVerdict, dkimVerdict, dmarcVerdict, dmarcPolicy } = notification().receipt;
  expect({ spf: spfVerdict.status, dkim: dkimVerdict.status, dmarc: dmarcVerdict.status }).toEqual(expected);
  expect(dmarcPolicy).toBe(expected.dmarc === "FAIL" ? "reject" : undefined);
});

it("believes no signature that leaves From out", async () => {
  const { transport, notification } = await start();
  const signature = { dkim: { ...dkim("example.com"), headerFieldNames: "to:subject:date" } };
  await transport.sendMail({ ...plain, envelope: { from: "ann@example.com", to: SECRET }, ...signature });
  expect(notification().receipt.dmarcVerdict.status).toBe("PROCESSING_FAILED");
});

it("wants the very domain to sign where the policy says so", async () => {
  const { transport, notification } = await start();
  const from = "ann@strict.example.com";
  await transport.sendMail({ ...plain, from, envelope: { from, to: SECRET }, dkim: dkim("example.com") });
  expect(notification().receipt.dmarcVerdict.status).toBe("FAIL");
});

it("says that it could not check when DNS fails or hangs, and takes the mail all the same", async () => {
  const broken: DnsResolver[] = [
    () => Promise.reject(Object.assign(new Error("refused"), { code: "ECONNREFUSED" })),
    () => new Promise(() => undefined),
  ];
  for (const resolver of broken) {
    const { transport, notification } = await start({ judge: mailauthJudge(resolver, 20) });
    await transport.sendMail({ ...plain, envelope: { from: "ann@example.com", to: SECRET } });
    expect(notification().receipt.dmarcVerdict.status).toBe("PROCESSING_FAILED");
  }
});

it("lets nobody write into the field that is believed", async () => {
  const { door, notification, raw } = await start();
  await speak(door.port, [
    "EHLO x;dkim=pass;header.i=@example.com",
    'MAIL FROM:<"a;dkim=pass"@example.com>',
    `RCPT TO:<${SECRET}>`,
    "DATA",
    "Authentication-Results: amazonses.com; dkim=pass header.i=@example.com\r\nFrom: a@example.com\r\n\r\nx\r\n.",
    "QUIT",
  ]);
  const header = (await raw(notification().mail.messageId)).split("\r\nX-SES-RECEIPT")[0] ?? "";
  const topmost = header.slice(header.indexOf("Authentication-Results:"));
  expect(topmost).toMatch(/^Authentication-Results: amazonses\.com;\r\n spf=/);
  expect(topmost.split(";").filter((result) => /^\s*dkim=/.test(result))).toEqual([]);
});

it("refuses a domain that is not ours with 550, and takes the same mail for one that is", async () => {
  const { door, bodies } = await start({ trustLocal: true });
  const answers = await speak(door.port, [
    "EHLO me",
    "MAIL FROM:<ann@example.com>",
    "RCPT TO:<jane@example.org>",
    "RCPT TO:<k7f3@IN.buddy.example.net>",
    "DATA",
    "Subject: x\r\n\r\nx\r\n.",
    "QUIT",
  ]);
  expect(answers.map((answer) => answer.slice(0, 3))).toEqual(["220", "250", "250", "550", "250", "354", "250", "221"]);
  expect(bodies).toHaveLength(1);
});

it("refuses a mail over 40 MB with 552, whether its size was announced or not", async () => {
  const { door, transport, folder, bodies } = await start({ trustLocal: true });
  const announced = await speak(door.port, ["EHLO me", `MAIL FROM:<a@example.com> SIZE=${SIZE_LIMIT + 1}`, "QUIT"]);
  expect(announced.at(-2)).toMatch(/^552 /);
  const big = Buffer.alloc(SIZE_LIMIT + 1, `${"x".repeat(76)}\r\n`);
  const unannounced = await speak(door.port, [
    "HELO me",
    "MAIL FROM:<a@example.com>",
    `RCPT TO:<${SECRET}>`,
    "DATA",
    Buffer.concat([Buffer.from("Subject: big\r\n\r\n"), big, Buffer.from("\r\n.\r\n")]),
    "QUIT",
  ]);
  expect(unannounced.at(-2)).toMatch(/^552 /);
  expect(bodies).toEqual([]);
  expect(await readdir(join(folder, "in"))).toEqual([]);
  expect(await readdir(join(folder, "spool"))).toEqual([]);
  await transport.sendMail({ ...plain, envelope: { from: "a@example.com", to: SECRET } });
  expect(bodies).toHaveLength(1);
});

it("asks the client to come again when the notification can not be stored", async () => {
  const { lines, log } = keptLog();
  const queue = { send: () => Promise.reject(new Error("the disk is full")) };
  const { transport } = await start({ trustLocal: true, queue, log });
  const sent = transport.sendMail({ ...plain, envelope: { from: "ann@example.com", to: SECRET } });
  await expect(sent).rejects.toMatchObject({ responseCode: 451 });
  expect(lines).toEqual([{ event: "smtp", outcome: "failed", error: "Error" }]);
});

it("keeps a mail with a monstrous header, unchecked", async () => {
  const { transport, notification, raw } = await start();
  const monster = `From: a@example.com\r\n${"X-Noise: noise\r\n".repeat(20_000)}\r\nbody\r\n`;
  await transport.sendMail({ raw: monster, envelope: { from: "a@example.com", to: SECRET } });
  const { mail, receipt } = notification();
  expect(mail.headersTruncated).toBe(true);
  expect(receipt.dmarcVerdict.status).toBe("PROCESSING_FAILED");
  expect(await raw(mail.messageId)).toContain("\r\n\r\nbody");
});

it("stays up when a client breaks off in the middle of a mail", async () => {
  const { door, transport, bodies, folder } = await start({ trustLocal: true });
  await new Promise<void>((resolve) => {
    const lines = ["EHLO me", "MAIL FROM:<a@example.com>", `RCPT TO:<${SECRET}>`, "DATA", "Subject: half"];
    const socket = connect(door.port, "127.0.0.1");
    socket.on("data", () => {
      const next = lines.shift();
      if (next !== undefined) socket.write(`${next}\r\n`);
      if (lines.length === 0) socket.resetAndDestroy();
    });
    socket.on("close", () => resolve());
  });
  await transport.sendMail({ ...plain, envelope: { from: "a@example.com", to: SECRET } });
  expect(bodies).toHaveLength(1);
  await expect.poll(() => readdir(join(folder, "spool"))).toEqual([]);
});
