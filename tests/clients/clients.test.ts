import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { parse } from "../../core/mail/parse.ts";
import { decompose } from "../../core/thread/decompose.ts";
import type { MachineOptions } from "../../infra/local/machine/blueprint.ts";
import { handOnBy } from "../../infra/local/smtp/hand-on.ts";
import { machineOn } from "../local/installed.ts";
import { mailServer } from "../local/mail-server.ts";
import { temporaryFolder } from "../local/temporary.ts";

const run = promisify(execFile);

const HEADERS = ["--h-From", "Martin Hale <you@example.com>", "--h-To", "Jane Roe <jane@example.net>"] as const;

/** A running machine, its door, and what became of the mails that came in. */
async function machine(options: Partial<MachineOptions> = {}) {
  const data = await temporaryFolder();
  const { machine: running, installation, lines } = await machineOn(data, undefined, options);
  onTestFinished(() => running.stop());
  const server = `127.0.0.1:${running.ports.smtp}`;
  return {
    port: running.ports.smtp,
    secret: installation.secretAddress,
    swaks: (...args: string[]) =>
      run("swaks", ["--server", server, "--from", "you@example.com", "--to", installation.secretAddress, ...args], {
        maxBuffer: 1 << 28,
      }),
    async received() {
      await running.idle();
      const outcomes = lines.filter(({ event }) => event === "received").map(({ outcome }) => outcome);
      const [file] = await readdir(join(data, "mail", "done"));
      const raw = await readFile(join(data, "mail", "done", file ?? ""));
      const message = await parse(raw);
      return { outcomes, raw, message, text: decompose(message).segments[0]?.text };
    },
  };
}

describe("swaks delivers", () => {
  beforeAll(() => run("swaks", ["--version"]));

  it("a plain mail", async () => {
    const { swaks, received } = await machine();
    await swaks(...HEADERS, "--h-Subject", "The mast", "--body", "Dear Jane, how is the mast?");
    expect(await received()).toMatchObject({ outcomes: ["accepted"], text: "Dear Jane, how is the mast?" });
  });

  it("a multipart mail with an attachment", async () => {
    const { swaks, received } = await machine();
    const file = join(await temporaryFolder(), "mast.txt");
    await writeFile(file, "a drawing of the mast step");
    await swaks(
      ...HEADERS,
      "--body",
      "The drawing is attached.",
      "--attach-type",
      "text/x-drawing",
      "--attach-name",
      "mast.txt",
      "--attach",
      `@${file}`,
    );
    const { outcomes, message, text } = await received();
    expect(outcomes).toEqual(["accepted"]);
    expect(text).toBe("The drawing is attached.");
    expect(message.attachments).toEqual([{ name: "mast.txt", type: "text/x-drawing", size: 26 }]);
  });

  it("a mail of 30 MB", async () => {
    const { swaks, received } = await machine();
    const file = join(await temporaryFolder(), "boat.jpg");
    await writeFile(file, Buffer.alloc(22 * 1024 * 1024, "boat"));
    await swaks(
      ...HEADERS,
      "--body",
      "All the pictures at once.",
      "--attach-type",
      "image/jpeg",
      "--attach-name",
      "boat.jpg",
      "--attach",
      `@${file}`,
    );
    const { outcomes, raw, text, message } = await received();
    expect(raw.length).toBeGreaterThan(30_000_000);
    expect(outcomes).toEqual(["accepted"]);
    expect(text).toBe("All the pictures at once.");
    expect(message.attachments[0]?.size).toBe(22 * 1024 * 1024);
  });

  const UTF8 = "Grüße aus Cuxhaven, 船は大丈夫です。";
  const JAPANESE = "船は大丈夫です。";

  it.each([
    ["UTF-8", "=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße", Buffer.from(UTF8), UTF8],
    // The same words as JIS X 0208 between two escape sequences (RFC 1468).
    ["ISO-2022-JP", "=?ISO-2022-JP?B?GyRCQSUbKEI=?=", "船", Buffer.from("\u001b$BA%$OBg>fIW$G$9!#\u001b(B"), JAPANESE],
  ] as const)("a mail in %s", async (charset, encodedSubject, subject, body, text) => {
    const { swaks, received } = await machine();
    const file = join(await temporaryFolder(), "mail.eml");
    const head = [
      "From: Martin Hale <you@example.com>",
      "To: Jane Roe <jane@example.net>",
      `Subject: ${encodedSubject}`,
      "MIME-Version: 1.0",
      `Content-Type: text/plain; charset=${charset}`,
      "Content-Transfer-Encoding: 8bit",
      "\n",
    ].join("\n");
    await writeFile(file, Buffer.concat([Buffer.from(head), body, Buffer.from("\n")]));
    await swaks("--data", `@${file}`);
    const { outcomes, message, text: read } = await received();
    expect(outcomes).toEqual(["accepted"]);
    expect(message.subject).toBe(subject);
    expect(read).toBe(text);
  });
});

describe("Python's smtplib delivers", () => {
  const SCRIPT = `
import smtplib, sys
from email.message import EmailMessage
mail = EmailMessage()
mail["From"] = "Martin Hale <you@example.com>"
mail["To"] = "Jörg Ünal <joerg@example.net>"
mail["Subject"] = "Der Mast – und das Deck"
mail.set_content("Lieber Jörg,\\nder Mast steht wieder.\\n")
mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="Mast für Jörg.pdf")
with smtplib.SMTP("127.0.0.1", int(sys.argv[1])) as smtp:
    smtp.send_message(mail, "you@example.com", [sys.argv[2]])
`;

  it("a multipart mail with names and file names beyond ASCII", async () => {
    const { port, secret, received } = await machine();
    await run("python3", ["-c", SCRIPT, String(port), secret]);
    const { outcomes, message, text } = await received();
    expect(outcomes).toEqual(["accepted"]);
    expect(message.to).toEqual([{ name: "Jörg Ünal", address: "joerg@example.net" }]);
    expect(message.subject).toBe("Der Mast – und das Deck");
    expect(text).toBe("Lieber Jörg,\nder Mast steht wieder.");
    expect(message.attachments.map(({ name }) => name)).toEqual(["Mast für Jörg.pdf"]);
  });

  it("a letter to Jörg with the secret address in Bcc: he gets it without a trace of that", async () => {
    const server = await mailServer();
    const { port, secret, received } = await machine({ handOn: handOnBy(server.url) });
    const bcc = SCRIPT.replace(
      / {4}smtp\.send_message.*/,
      `    mail["Bcc"] = sys.argv[2]\n    smtp.send_message(mail)`,
    );
    await run("python3", ["-c", bcc, String(port), secret]);
    expect((await received()).outcomes).toEqual(["accepted"]);
    expect(server.arrived.map(({ mailFrom, recipients }) => ({ mailFrom, recipients }))).toEqual([
      { mailFrom: "you@example.com", recipients: ["joerg@example.net"] },
    ]);
    expect(server.arrived[0]?.raw.toString()).toContain("Mast");
    expect(server.arrived[0]?.raw.toString()).not.toMatch(new RegExp(`bcc|${secret.split("@")[0]}`, "i"));
  });
});
