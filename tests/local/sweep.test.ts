import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { describe, expect, it, onTestFinished } from "vitest";
import { DynamoTable } from "../../functions/aws/dynamo-table.ts";
import { startDynamo } from "../../infra/local/dynamo/dynamo.ts";
import { INBOUND_DOMAIN, openInstallation } from "../../infra/local/machine/installation.ts";
import { FolderQueue } from "../../infra/local/queue/folder-queue.ts";
import { FolderRawMail } from "../../infra/local/raw-mail/folder-raw-mail.ts";
import { startSmtpDoor } from "../../infra/local/smtp/smtp-door.ts";
import { TRUSTED } from "../../infra/local/smtp/verdicts.ts";
import { deleteExpired } from "../../infra/local/sweep/expired-items.ts";
import { requeueLost } from "../../infra/local/sweep/lost-events.ts";
import { machineOn } from "./installed.ts";
import { keptLog, temporaryFolder } from "./temporary.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Let a file be as old as if it had been written so many milliseconds ago. */
async function age(path: string, milliseconds: number): Promise<void> {
  const then = new Date(Date.now() - milliseconds);
  await utimes(path, then, then);
}

describe("items of the table", () => {
  const at = new Date("2026-11-22T07:30:00Z");
  const seconds = at.getTime() / 1000;
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };

  it("go when their time has passed, however many they are, and all others stay", async () => {
    const dynamo = await startDynamo();
    onTestFinished(() => dynamo.stop());
    const table = new DynamoTable(dynamo.table, { endpoint: dynamo.url, region: "us-east-1", credentials });
    const items = Array.from({ length: 1_100 }, (_, n) => ({ PK: `U#${n % 7}`, SK: `W#${n}`, ttl: seconds - n }));
    const kept = [
      { PK: "U#1", SK: "A" },
      { PK: "U#1", SK: "W#later", ttl: seconds + 1 },
      { PK: "U#1", SK: "W#words", ttl: "never" },
    ];
    await table.putAll([...items, ...kept]);
    expect(await deleteExpired(dynamo, at)).toBe(items.length);
    expect((await table.query("U#1", " ", "~")).map(({ SK }) => SK)).toEqual(["A", "W#later", "W#words"]);
    expect(await deleteExpired(dynamo, at)).toBe(0);
  });
});

describe("raw mail", () => {
  it("goes thirty days after it came, unless it still waits to be handled", async () => {
    const folder = await temporaryFolder();
    const rawMail = await FolderRawMail.open(folder);
    for (const id of ["old", "young", "waits"]) await rawMail.put(id, Buffer.from("From: a@example.com\r\n\r\n"));
    for (const id of ["old", "waits"]) await age(join(folder, "in", id), 31 * DAY);
    await rawMail.settle("in/old");
    await rawMail.settle("in/young");
    expect(await rawMail.removeSettled(new Date(Date.now() - 30 * DAY))).toBe(1);
    expect(await rawMail.get("in/old")).toBeUndefined();
    expect(await rawMail.get("in/young")).toBeDefined();
    expect(await rawMail.get("in/waits")).toBeDefined();
  });
});

/** A folder in which the door kept a mail, and the process ended before it had sent its notification. */
async function crashed(trustLocal = true) {
  const data = await temporaryFolder();
  const { secretAddress, user } = await openInstallation(data, undefined);
  const [from = ""] = user.addresses;
  const door = await startSmtpDoor({
    port: 0,
    domains: [INBOUND_DOMAIN],
    rawMail: await FolderRawMail.open(join(data, "mail")),
    queue: { send: () => Promise.reject(new Error("killed")) },
    spool: join(data, "spool"),
    judge: async () => ({ ...TRUSTED, dmarcVerdict: "FAIL", dmarcPolicy: "reject" }),
    trustLocal,
    now: () => new Date("2026-11-21T21:04:25Z"),
    log: keptLog().log,
  });
  const letter = {
    messageId: "<boat-1@example.com>",
    date: new Date("2026-11-21T20:00:00Z"),
    from,
    to: "jane@example.org",
    subject: 'in/"',
    text: "Dear Jane, how is the mast?",
    headers: { "X-SES-RECEIPT": Buffer.from("{}").toString("base64url") },
    envelope: { from, to: [secretAddress, `other@${INBOUND_DOMAIN}`] },
  };
  const program = createTransport({ host: "127.0.0.1", port: door.port, ignoreTLS: true });
  await expect(program.sendMail(letter)).rejects.toMatchObject({ responseCode: 451 });
  await door.stop();
  const waiting = join(data, "mail", "in");
  const [name = ""] = await readdir(waiting);
  return { data, letter, waiting, name, path: join(waiting, name), secretAddress };
}

/** The queue of inbound mail in a data folder, with nobody who handles it. */
async function inboundOf(data: string): Promise<FolderQueue> {
  const log = keptLog().log;
  const inbound = await FolderQueue.open({
    name: "inbound",
    folder: join(data, "queues", "inbound"),
    log,
    backOff: [1],
  });
  onTestFinished(() => inbound.stop());
  return inbound;
}

describe("a mail whose notification was lost", () => {
  it("is filed at the next start, and is a duplicate when its mail program sends it again", async () => {
    const { data, letter, waiting, path } = await crashed();
    await age(path, 16 * MINUTE);
    const { machine, lines } = await machineOn(data, undefined);
    await machine.run();
    await machine.idle();
    expect(lines).toContainEqual({ event: "sweep", outcome: "swept", items: 0, rawMails: 0, requeued: 1 });
    const program = createTransport({ host: "127.0.0.1", port: machine.ports.smtp, ignoreTLS: true });
    await program.sendMail(letter);
    await machine.idle();
    const outcomes = lines.filter(({ event }) => event === "received").map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome !== "ignored")).toEqual(["accepted", "duplicate"]);
    expect(await readdir(waiting)).toEqual([]);
  });

  it("is notified of with the envelope and the verdicts that it came with", async () => {
    const { data, name, path, secretAddress } = await crashed(false);
    await age(path, 16 * MINUTE);
    const inbound = await inboundOf(data);
    expect(await requeueLost(await FolderRawMail.open(join(data, "mail")), inbound, new Date())).toBe(1);
    const bodies: string[] = [];
    for await (const body of inbound.bodies()) bodies.push(body);
    const { mail, receipt } = JSON.parse(JSON.parse(bodies[0] ?? "").Message);
    expect(mail).toMatchObject({
      messageId: name,
      source: "you@example.com",
      timestamp: "2026-11-21T21:04:25.000Z",
      commonHeaders: { to: ["jane@example.org"] },
    });
    expect(receipt).toMatchObject({
      recipients: [secretAddress, `other@${INBOUND_DOMAIN}`],
      dmarcVerdict: { status: "FAIL" },
      dmarcPolicy: "reject",
      action: { objectKey: `in/${name}` },
    });
  });

  it("is left alone while it is young, waits in the queue, or was given up", async () => {
    const { data, path } = await crashed();
    const rawMail = await FolderRawMail.open(join(data, "mail"));
    const inbound = await inboundOf(data);
    expect(await requeueLost(rawMail, inbound, new Date())).toBe(0);
    await age(path, 16 * MINUTE);
    expect(await requeueLost(rawMail, inbound, new Date())).toBe(1);
    expect(await requeueLost(rawMail, inbound, new Date())).toBe(0);
    inbound.start(() => Promise.reject(new Error("poison")));
    await inbound.empty();
    expect(await requeueLost(rawMail, inbound, new Date())).toBe(0);
    expect(inbound.size).toBe(0);
  });

  it("stays where it is when nothing says for whom it came", async () => {
    const data = await temporaryFolder();
    const rawMail = await FolderRawMail.open(join(data, "mail"));
    await rawMail.put("a1", Buffer.from("From: a@example.com\r\nX-SES-RECEIPT: bm9uc2Vuc2U\r\n\r\nHello"));
    await age(join(data, "mail", "in", "a1"), 16 * MINUTE);
    expect(await requeueLost(rawMail, await inboundOf(data), new Date())).toBe(0);
    expect(await rawMail.get("in/a1")).toBeDefined();
  });
});

it("sweeps when the machine starts to run, with one line in the log", async () => {
  const data = await temporaryFolder();
  const { machine, lines } = await machineOn(data);
  const file = join(data, "mail", "done", "a1");
  await (await FolderRawMail.open(join(data, "mail"))).put("a1", Buffer.from("x"));
  await (await FolderRawMail.open(join(data, "mail"))).settle("in/a1");
  await age(file, 31 * DAY);
  await machine.run();
  expect(lines.filter(({ event }) => event === "sweep")).toEqual([
    { event: "sweep", outcome: "swept", items: 0, rawMails: 1, requeued: 0 },
  ]);
});
