import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { SMTPServerOptions } from "smtp-server";
import { expect, it } from "vitest";
import { handOnBy } from "../../infra/local/smtp/hand-on.ts";
import { refuseOther } from "../../infra/local/smtp/smtp-door.ts";
import { machineOn } from "./installed.ts";
import { freePort, mailServer, refusal } from "./mail-server.ts";
import { speak } from "./speak.ts";
import { temporaryFolder } from "./temporary.ts";

const ME = "you@example.com";
const JANE = "jane@example.org";
const TOM = "tom@example.net";

/** Dots at the start of lines, bytes above 127, a line that looks like the end, and nothing after the last line end. */
const LETTER = Buffer.from(
  [
    "From: Martin Hale <you@example.com>",
    "To: Jane Roe <jane@example.org>",
    "Subject: The boat",
    "Message-ID: <boat-1@example.com>",
    "Date: Sat, 21 Nov 2026 20:00:00 +0000",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    "Dear Jane, how is the mast of the Zoë?",
    ".",
    "..two dots",
    "From here on it is dry.",
    "",
  ].join("\r\n"),
);

/** A machine whose user has a mail server, and a mail program that sends this letter through its door. */
async function writing(url: string | undefined, me = ME) {
  const data = await temporaryFolder();
  const options = url === undefined ? {} : { handOn: handOnBy(url) };
  const { machine, installation, lines } = await machineOn(data, { addresses: [me] }, options);
  const secret = installation.secretAddress;
  const program = createTransport({ host: "127.0.0.1", port: machine.ports.smtp, ignoreTLS: true });
  const send = (to: readonly string[], raw = LETTER): Promise<unknown> =>
    program.sendMail({ raw, envelope: { from: me, to: [...to] } });
  const outcomes = async (): Promise<readonly unknown[]> => {
    await machine.idle();
    return lines.filter(({ event }) => event === "received").map(({ outcome }) => outcome);
  };
  const copies = async (): Promise<readonly Buffer[]> => {
    const folder = join(data, "mail", "done");
    return Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  };
  return { port: machine.ports.smtp, secret, lines, send, outcomes, copies, data };
}

/** A server that refuses some recipients. */
const refusing = (refusals: Readonly<Record<string, Error>>): SMTPServerOptions => ({
  onRcptTo: ({ address }, _session, done) => done(refusals[address]),
});

it("sends a letter on to Jane alone, byte for byte, and keeps the copy that went to the secret address", async () => {
  const server = await mailServer();
  const { secret, send, outcomes, copies } = await writing(server.url);
  await send([JANE, secret]);
  expect(server.arrived).toEqual([{ mailFrom: ME, recipients: [JANE], raw: LETTER }]);
  expect(server.arrived[0]?.raw.toString()).not.toContain(secret.split("@")[0]);
  expect(await outcomes()).toEqual(["accepted"]);
  const [copy] = await copies();
  expect(copy?.subarray(-LETTER.length).equals(LETTER)).toBe(true);
  expect(copy?.toString()).not.toContain(`for ${JANE}`);
});

it("names only the secret address as recipient of the copy", async () => {
  const server = await mailServer();
  const { secret, send, outcomes, copies } = await writing(server.url);
  await send([JANE, secret, TOM]);
  await outcomes();
  expect((await copies())[0]?.toString()).toMatch(new RegExp(`\\n for ${secret};\\r\\n`));
});

it("sends a letter on that is not for us, and keeps nothing of it", async () => {
  const server = await mailServer();
  const { send, outcomes, data } = await writing(server.url);
  await send([JANE, TOM]);
  expect(server.arrived.map(({ recipients }) => recipients)).toEqual([[JANE, TOM]]);
  expect(await outcomes()).toEqual([]);
  const left = ["in", "done"].map((state) => readdir(join(data, "mail", state)));
  expect(await Promise.all([...left, readdir(join(data, "spool"))])).toEqual([[], [], []]);
});

it("takes a Bcc field out that a mail program left in, and nothing else", async () => {
  const server = await mailServer();
  const { secret, send, outcomes } = await writing(server.url);
  const head = `bcc: Buddy\r\n <${secret}>,\r\n\t${TOM}\r\nX-Bcc: stays\r\n`;
  await send([JANE, secret], Buffer.concat([Buffer.from(head), LETTER]));
  expect(server.arrived[0]?.raw.toString()).toBe(`X-Bcc: stays\r\n${LETTER}`);
  expect(await outcomes()).toEqual(["accepted"]);
});

it("files a letter once when the server is away at first and it is sent again", async () => {
  const port = await freePort();
  const { secret, send, outcomes, lines } = await writing(`smtp://127.0.0.1:${port}`);
  await expect(send([JANE, secret])).rejects.toMatchObject({
    responseCode: 451,
    response: expect.stringMatching(/^451 4\.4\.1 The mail server of SMTP_URL does not answer \(E\w+\): send/),
  });
  expect(await outcomes()).toEqual(["accepted"]);
  const server = await mailServer({}, port);
  await send([JANE, secret]);
  expect(await outcomes()).toEqual(["accepted", "duplicate"]);
  expect(server.arrived.map(({ recipients }) => recipients)).toEqual([[JANE]]);
  expect(lines.filter(({ event }) => event === "smtp").map(({ outcome }) => outcome)).toEqual([
    "taken",
    "not-handed-on",
    "taken",
    "handed-on",
  ]);
});

const refused: readonly [string, SMTPServerOptions, RegExp][] = [
  [
    "a recipient for good",
    refusing({ [JANE]: refusal(550, "No such user") }),
    /^550 5\.0\.0 Your mail server refused the letter: 550 No such user$/,
  ],
  [
    "a recipient for now",
    refusing({ [JANE]: refusal(450, "Come back later") }),
    /^451 4\.0\.0 Your mail server asks to send it again later: 450 Come back later$/,
  ],
  [
    "the sender",
    { onMailFrom: (_address, _session, done) => done(refusal(553, "Not your address")) },
    /^550 .*: 553 Not your address$/,
  ],
  [
    "the letter after it has read it",
    {
      onData: (stream, _session, done) => {
        stream.resume().on("end", () => done(refusal(554, "Looks like spam\r\n250 OK")));
      },
    },
    /^550 .*: 554 Looks like spam/,
  ],
  ["everybody who does not log in", { authOptional: false, disabledCommands: ["STARTTLS"] }, /^550 .*: 530 /],
];

it.each(refused)("answers with the server's words when it refuses %s", async (_, options, words) => {
  const server = await mailServer(options);
  const { secret, send, outcomes } = await writing(server.url);
  await expect(send([JANE, secret])).rejects.toMatchObject({ response: expect.stringMatching(words) });
  expect(await outcomes()).toEqual(["accepted"]);
});

it("says who did not get a letter that went to all others", async () => {
  const server = await mailServer(refusing({ [JANE]: refusal(550, "No such user") }));
  const { secret, send } = await writing(server.url);
  const answer = `550 5.1.1 Sent to all others, but your mail server refused ${JANE}: 550 No such user`;
  await expect(send([TOM, JANE, secret])).rejects.toMatchObject({ response: answer });
  expect(server.arrived.map(({ recipients }) => recipients)).toEqual([[TOM]]);
});

it("logs neither an address nor the server's words", async () => {
  const server = await mailServer(refusing({ [JANE]: refusal(550, `${JANE} is unknown`) }));
  const { secret, send, outcomes, lines } = await writing(server.url);
  await expect(send([JANE, secret])).rejects.toThrow();
  await send([TOM, secret]);
  await outcomes();
  expect(JSON.stringify(lines)).not.toMatch(/@example|unknown/);
});

it("says what to do when there is no mail server, and takes the copy that is for us alone", async () => {
  const { secret, send, outcomes } = await writing(undefined);
  await expect(send([JANE])).rejects.toMatchObject({
    responseCode: 550,
    response:
      "550 5.7.1 Only mail to the secret address is taken: start Online Buddy with SMTP_URL set to your mail server " +
      "to write to others through it, or forward the thread to the secret address alone",
  });
  await send([secret]);
  expect(await outcomes()).toEqual(["accepted"]);
});

it.each(["192.0.2.7", "::ffff:192.0.2.7", "2001:db8::7", ""])("sends nothing on for a client at '%s'", (address) => {
  const handOn = async (): Promise<void> => undefined;
  expect(refuseOther(address, handOn)?.responseCode).toBe(550);
  expect(refuseOther("127.0.0.1", handOn)).toBeUndefined();
});

it("sends nothing on for a web page that makes the browser post a letter to the door", async () => {
  const server = await mailServer();
  const { port } = await writing(server.url);
  const letter = `EHLO me\r\nMAIL FROM:<${ME}>\r\nRCPT TO:<${JANE}>\r\nDATA\r\n${LETTER}\r\n.\r\nQUIT\r\n`;
  const posted = `POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n\r\n${letter}`;
  expect(await speak(port, [posted])).toEqual(["220", "421"].map((code) => expect.stringMatching(`^${code} `)));
  await expect(fetch(`http://127.0.0.1:${port}`, { method: "POST", body: letter })).rejects.toThrow();
  expect(server.arrived).toEqual([]);
});

it("sends a letter of 30 MB on whole", async () => {
  const server = await mailServer();
  const { secret, send, outcomes } = await writing(server.url);
  const large = Buffer.concat([LETTER, Buffer.alloc(30 * 1024 * 1024, `${"x".repeat(74)}\r\n`)]);
  await send([JANE, secret], Buffer.concat([large, Buffer.from("\r\n")]));
  expect(server.arrived[0]?.raw.subarray(0, large.length).equals(large)).toBe(true);
  expect(await outcomes()).toEqual(["accepted"]);
});
