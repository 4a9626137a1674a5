import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { createTransport } from "nodemailer";
import { expect, it, onTestFinished } from "vitest";
import { parse } from "../../core/mail/parse.ts";
import { nextDelivery } from "../../infra/local/clock/delivery.ts";
import type { Machine } from "../../infra/local/machine/blueprint.ts";
import type { Installation } from "../../infra/local/machine/installation.ts";
import { feedSample } from "../../infra/local/sample/feed.ts";
import { machineOn } from "./installed.ts";
import { temporaryFolder } from "./temporary.ts";

async function send(machine: Machine, { user, secretAddress }: Installation, text: string): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port: machine.ports.smtp, ignoreTLS: true });
  const [from = ""] = user.addresses;
  const envelope = { from, to: secretAddress };
  await transport.sendMail({
    from,
    to: "jane@example.org",
    subject: "The boat",
    text,
    date: machine.clock.now(),
    envelope,
  });
  await machine.idle();
}

it("ends the thread that reads when it stops, and reads again in a new one after the next start", async () => {
  const threads: Worker[] = [];
  const hear = (thread: Worker): number => threads.push(thread);
  process.on("worker", hear);
  onTestFinished(() => void process.off("worker", hear));
  const data = await temporaryFolder();
  for (const n of [1, 2]) {
    const { machine, installation, lines } = await machineOn(data);
    await send(machine, installation, `Dear Jane, the keel is dry, for the ${n}. time.`);
    expect(lines.filter(({ event }) => event === "received").map(({ outcome }) => outcome)).toEqual(["accepted"]);
    expect(threads).toHaveLength(n);
    const ended: number[] = [];
    threads.at(-1)?.once("exit", () => ended.push(n));
    await machine.stop();
    expect(ended).toEqual([n]);
  }
});

const mailbox = (machine: Machine): Promise<string[]> => readdir(machine.outbox);

it("answers the sample with one daily reply about Jane, and no second one on the next day", async () => {
  const { machine, installation } = await machineOn(await temporaryFolder());
  const { sent } = await feedSample(machine, installation);
  expect(sent).toHaveLength(1);
  const reply = await parse(await readFile(sent[0]?.path ?? ""));
  expect(reply.to).toEqual([{ name: "Martin Hale", address: "you@example.com" }]);
  expect(reply.textBody).toMatch(/Jane Roe/);
  expect(reply.textBody).toMatch(/keel bolts/);
  expect(reply.textBody).toMatch(/\+44 7700 900123/);
  expect(reply.textBody).not.toMatch(/Tom|Slipway|Zoë/);
  const morning = nextDelivery(installation.user.zone, machine.clock.now());
  await machine.clock.set(new Date(morning.getTime() - 1));
  await machine.tick(morning);
  // The first sign that it works, and the daily reply.
  const subjects = (await mailbox(machine))
    .sort()
    .map(async (name) => (await parse(await readFile(join(machine.outbox, name)))).subject);
  expect(await Promise.all(subjects)).toEqual([
    "It works: your mail to Jane Roe is read",
    expect.stringMatching(/^Jane Roe, and /),
  ]);
});

it("serves the page that the reply links to, where a click unsubscribes", async () => {
  const { machine, installation } = await machineOn(await temporaryFolder());
  const { sent } = await feedSample(machine, installation);
  const text = (await parse(await readFile(sent[0]?.path ?? ""))).textBody ?? "";
  const [link = ""] = /http:\/\/127\.0\.0\.1:\d+\/u\/\S+/.exec(text) ?? [];
  expect((await fetch(link)).status).toBe(200);
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  expect((await fetch(link, { method: "POST", body })).status).toBe(200);
});

it("writes no more to who calls its mail spam, though the report comes before the mail is written down", async () => {
  const me = { name: "Martin Hale", addresses: ["complaint@simulator.amazonses.com"] };
  const { machine, installation, lines } = await machineOn(await temporaryFolder(), me);
  await feedSample(machine, installation);
  const feedback = () => lines.filter(({ event }) => event === "feedback");
  await expect.poll(feedback, { timeout: 10_000 }).toMatchObject([{ kind: "complaint", outcome: "suppressed" }]);
  // The first sign that it works was the last mail: the daily reply of the sample is not sent.
  expect(await mailbox(machine)).toHaveLength(1);
});

it("keeps mail, user, clock and what is due from one start to the next", async () => {
  const data = await temporaryFolder();
  const first = await machineOn(data);
  await first.machine.clock.set(new Date("2031-03-03T12:00:00Z"));
  await send(first.machine, first.installation, "Dear Jane, the hull is stripped and the keel bolts frighten me.");
  await first.machine.stop();
  const second = await machineOn(data);
  expect(second.installation).toEqual(first.installation);
  expect(second.machine.clock.now().toISOString()).toMatch(/^2031-03-03T12:/);
  await second.machine.tick(nextDelivery(second.installation.user.zone, second.machine.clock.now()));
  expect(second.lines.filter(({ event }) => event === "daily")).toMatchObject([{ outcome: "quiet" }]);
  expect(await readdir(join(data, "mail", "done"))).toHaveLength(1);
});

it("files a mail once, however often it is delivered", async () => {
  const { machine, installation, lines } = await machineOn(await temporaryFolder());
  const transport = createTransport({ host: "127.0.0.1", port: machine.ports.smtp, ignoreTLS: true });
  const raw =
    "From: you@example.com\r\nTo: jane@example.org\r\nMessage-ID: <1@example.com>\r\n\r\nDear Jane, how is the mast?\r\n";
  const envelope = { from: "you@example.com", to: installation.secretAddress };
  for (const _ of [1, 2, 3]) await transport.sendMail({ raw, envelope });
  await machine.idle();
  const outcomes = lines.filter(({ event }) => event === "received").map(({ outcome }) => outcome);
  expect([...outcomes].sort()).toEqual(["accepted", "duplicate", "duplicate"]);
});

it("calls the schedule once for each quarter of an hour that the clock passes", async () => {
  const { machine, lines } = await machineOn(await temporaryFolder());
  await machine.clock.set(new Date("2031-03-03T12:05:00Z"));
  const { quarters } = await machine.tick(new Date("2031-03-03T13:00:00Z"));
  expect(quarters).toBe(4);
  expect(lines.filter(({ event, outcome }) => event === "due" && outcome === "ticked")).toHaveLength(4);
});

it("takes orders only from who knows its secret", async () => {
  const data = await temporaryFolder();
  const { machine, installation } = await machineOn(data);
  const { control } = JSON.parse(await readFile(join(data, "running.json"), "utf8"));
  expect(control).toBe(`${machine.webUrl}/control/${installation.controlSecret}`);
  expect((await fetch(control)).status).toBe(200);
  expect((await fetch(`${machine.webUrl}/control/guess`, { method: "POST" })).status).toBe(404);
  const backwards = await fetch(control, { method: "POST", body: JSON.stringify({ now: "2001-01-01T07:30" }) });
  expect(await backwards.json()).toMatchObject({
    outcome: "refused",
    reason: expect.stringMatching(/only moves forward/),
  });
  const files = ["running.json", "config.json"].map((name) => stat(join(data, name)));
  for (const { mode } of await Promise.all(files)) expect(mode & 0o077).toBe(0);
});
