import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { GetSendQuotaCommand, SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { SNSEvent } from "aws-lambda";
import type { SMTPServerOptions } from "smtp-server";
import { expect, it, onTestFinished } from "vitest";
import { listen } from "../../infra/local/loopback.ts";
import { smtpRelay } from "../../infra/local/ses/relay.ts";
import { type SesOptions, startSesEndpoint } from "../../infra/local/ses/ses-endpoint.ts";
import { SesError } from "../../infra/local/ses/ses-query.ts";
import { freePort, mailServer, refusal } from "./mail-server.ts";
import { keptLog, temporaryFolder } from "./temporary.ts";

const MAIL = [
  "From: Online Buddy <buddy@example.net>",
  "To: =?UTF-8?Q?J=C3=BCrgen?= <user@example.com>",
  "Message-ID: <ours@example.net>",
  "Date: Sun, 01 Nov 2026 00:00:00 +0000",
  "List-Unsubscribe: <https://example.net/u/1>,",
  " <mailto:u@example.net>",
  "Subject: hello",
  "",
  "Good morning & <welcome>",
  "",
].join("\r\n");

async function start(options: Partial<SesOptions> = {}) {
  const outbox = join(await temporaryFolder(), "outbox");
  const now = (): Date => new Date("2026-11-22T06:30:00Z");
  const endpoint = await startSesEndpoint({ outbox, now, ...options });
  onTestFinished(() => endpoint.stop());
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new SESClient({ endpoint: endpoint.url, region: "us-east-1", credentials, maxAttempts: 1 });
  const send = (raw: string, to = "user@example.com"): Promise<{ MessageId?: string }> =>
    client.send(
      new SendRawEmailCommand({
        Source: "bounces@example.net",
        Destinations: [to],
        RawMessage: { Data: Buffer.from(raw) },
      }),
    );
  return { outbox, client, send, url: endpoint.url };
}

it("keeps what was sent, with the Message-ID and the date that SES gives it", async () => {
  const { outbox, send } = await start();
  const { MessageId: id } = await send(MAIL);
  expect(id).toMatch(/^[0-9a-f]{16}-[0-9a-f-]{36}-000000$/);
  expect(await readdir(outbox)).toEqual([`20261122T063000Z-${id}.eml`]);
  const kept = await readFile(join(outbox, `20261122T063000Z-${id}.eml`), "latin1");
  expect(kept.split("\r\n")).toEqual([
    `Message-ID: <${id}@email.amazonses.com>`,
    "Date: Sun, 22 Nov 2026 06:30:00 +0000",
    "From: Online Buddy <buddy@example.net>",
    "To: =?UTF-8?Q?J=C3=BCrgen?= <user@example.com>",
    "List-Unsubscribe: <https://example.net/u/1>,",
    " <mailto:u@example.net>",
    "Subject: hello",
    "",
    "Good morning & <welcome>",
    "",
  ]);
});

it("tells its quota", async () => {
  const { client, send } = await start();
  await send(MAIL);
  expect(await client.send(new GetSendQuotaCommand({}))).toMatchObject({ SentLast24Hours: 1, MaxSendRate: 14 });
});

const refused: readonly [string, string, RegExp][] = [
  ["without From", MAIL.replace(/^From.*\r\n/, ""), /Missing required header 'From'/],
  ["with a field twice", `Subject: again\r\n${MAIL}`, /Duplicate header 'subject'/],
  [
    "over 10 MB",
    `${MAIL}${"x".repeat(76)}\r\n`.padEnd(10 * 1024 * 1024 + 1, `${"y".repeat(76)}\r\n`),
    /more than 10485760/,
  ],
  ["with a line over 998 characters", `${MAIL}${"x".repeat(999)}\r\n`, /longer than 998/],
];

it.each(refused)("refuses a mail %s as SES does", async (_, raw, message) => {
  const { outbox, send } = await start();
  await expect(send(raw)).rejects.toMatchObject({
    name: "InvalidParameterValue",
    message: expect.stringMatching(message),
  });
  expect(await readdir(outbox)).toEqual([]);
});

it("answers an error by its name, as the SDK expects it", async () => {
  const { send } = await start({ fault: () => new SesError("Throttling", "Maximum sending rate exceeded.") });
  await expect(send(MAIL)).rejects.toMatchObject({ name: "Throttling", message: "Maximum sending rate exceeded." });
});

it("refuses an action it does not know, in the XML of SES", async () => {
  const { url } = await start();
  const answer = await fetch(url, { method: "POST", body: new URLSearchParams({ Action: "SendCarrierPigeon" }) });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toMatch(/<Type>Sender<\/Type><Code>InvalidAction<\/Code>/);
});

const simulated: readonly [string, string, Record<string, unknown>][] = [
  ["bounce@simulator.amazonses.com", "Bounce", { bounce: { bounceType: "Permanent" } }],
  ["bounce+label@simulator.amazonses.com", "Bounce", { bounce: { bounceSubType: "General" } }],
  ["complaint@simulator.amazonses.com", "Complaint", { complaint: { complaintFeedbackType: "abuse" } }],
  ["success@simulator.amazonses.com", "Delivery", { delivery: { recipients: ["success@simulator.amazonses.com"] } }],
];

it.each(simulated)("answers a mail to %s with a notification of type %s", async (to, type, expected) => {
  const events: SNSEvent[] = [];
  const { send } = await start({
    onFeedback: async (event) => {
      events.push(event);
    },
  });
  const { MessageId: id } = await send(MAIL, to);
  const notification = JSON.parse(events[0]?.Records[0]?.Sns.Message ?? "");
  expect(events).toHaveLength(1);
  expect(notification).toMatchObject({
    notificationType: type,
    mail: { messageId: id, destination: [to] },
    ...expected,
  });
});

it("hands each mail to the relay too, and takes nothing that the relay wants to have later", async () => {
  const relayed: string[] = [];
  const { outbox, send } = await start({
    relay: async ({ source, destinations, raw }) => {
      if (destinations.includes("later@example.com")) throw new SesError("Throttling", "later");
      relayed.push(`${source} ${destinations} ${raw.length > 100}`);
      return { outcome: "sent" };
    },
  });
  await send(MAIL);
  await expect(send(MAIL, "later@example.com")).rejects.toMatchObject({ name: "Throttling" });
  expect(relayed).toEqual(["bounces@example.net user@example.com true"]);
  expect(await readdir(outbox)).toHaveLength(1);
});

const servers: readonly [string, SMTPServerOptions | undefined, string | undefined][] = [
  ["takes it", {}, undefined],
  ["refuses its sender", { onMailFrom: (_, _session, done) => done(refusal(553, "Not yours")) }, undefined],
  ["asks to come again", { onMailFrom: (_, _session, done) => done(refusal(450, "Busy")) }, "Throttling"],
  ["is away", undefined, "Throttling"],
  [
    "breaks off when it has read it",
    {
      onData: (stream, _session, done) => {
        stream.resume().on("end", () => done(refusal(421, "Gone")));
      },
    },
    "Throttling",
  ],
];

it.each(servers)(
  "keeps a mail exactly when it answers that it was sent; the mail server %s",
  async (_, options, error) => {
    const url = options === undefined ? `smtp://127.0.0.1:${await freePort()}` : (await mailServer(options)).url;
    const { lines, log } = keptLog();
    const { outbox, send } = await start({ relay: smtpRelay(url), log });
    const sent = send(MAIL);
    if (error === undefined) await sent;
    if (error !== undefined) await expect(sent).rejects.toMatchObject({ name: error });
    const files = await readdir(outbox);
    expect(files).toHaveLength(error === undefined ? 1 : 0);
    const isRefused = options?.onMailFrom !== undefined && error === undefined;
    const file = `outbox/${files[0]}`;
    expect(lines).toEqual(isRefused ? [{ event: "relay", outcome: "refused", code: 553, file }] : []);
  },
);

it("does not try again what the mail server may have taken", async () => {
  const server = createServer((socket) => {
    socket.write("220 hello\r\n");
    socket.on("data", (data) => {
      if (/^DATA/m.test(data.toString())) socket.write("354 go on\r\n");
      if (/\r\n\.\r\n$/.test(data.toString())) socket.destroy();
      if (/^(EHLO|MAIL|RCPT)/m.test(data.toString())) socket.write("250 ok\r\n");
    });
  });
  const port = await listen(server as Parameters<typeof listen>[0], 0);
  onTestFinished(() => void server.close());
  const { outbox, send } = await start({ relay: smtpRelay(`smtp://127.0.0.1:${port}`) });
  await expect(send(MAIL)).rejects.toMatchObject({ name: "InternalFailure" });
  expect(await readdir(outbox)).toEqual([]);
});
