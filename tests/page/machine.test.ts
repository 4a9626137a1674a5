import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { expect, it } from "vitest";
import { parse } from "../../core/mail/parse.ts";
import type { Machine } from "../../infra/local/machine/blueprint.ts";
import { feedSample } from "../../infra/local/sample/feed.ts";
import { machineOn } from "../local/installed.ts";
import { temporaryFolder } from "../local/temporary.ts";
import { letter } from "../support/letter.ts";
import { wordsOf } from "./desk.ts";

const read = async ({ webUrl }: Machine, path: string): Promise<string> =>
  wordsOf(await (await fetch(`${webUrl}${path}`)).text());

const post = (machine: Machine, path: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${machine.webUrl}${path}`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { origin: machine.webUrl },
    redirect: "manual",
  });

async function send({ ports, idle }: Machine, secret: string, ...mails: readonly Buffer[]): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port: ports.smtp, ignoreTLS: true });
  for (const raw of mails) await transport.sendMail({ raw, envelope: { from: "you@example.com", to: secret } });
  await idle();
}

const MAST = letter({
  from: "you@example.com",
  to: "jane@example.org",
  subject: "The mast",
  text: "Dear Jane, how is the mast?",
});

it("shows on the running machine what came in by SMTP, also after the next start", async () => {
  const data = await temporaryFolder();
  const first = await machineOn(data);
  const away = letter({
    from: "you@example.com",
    to: "jane@example.org",
    subject: "Away",
    headers: ["Auto-Submitted: auto-replied"],
  });
  const eve = letter({ from: "eve@example.com", to: "jane@example.org", subject: "It is me" });
  await send(first.machine, first.installation.secretAddress, MAST, MAST, away, eve);
  const words = await read(first.machine, "/mail");
  expect(words).toMatch(/It is me held .* Away ignored .* The mast duplicate .* The mast accepted/);
  await first.machine.stop();
  const second = await machineOn(data);
  const list = (text: string) => text.slice(text.indexOf("What came in"));
  expect(list(await read(second.machine, "/mail"))).toBe(list(words));
});

it("makes the reply at a press, and the next one at the next delivery", async () => {
  const { machine, installation } = await machineOn(await temporaryFolder());
  await feedSample(machine, installation);
  expect((await post(machine, "/reply-now")).headers.get("location")).toBe("/?said=already-today");
  const before = machine.clock.now();
  const at = new Date(before.getTime() + 30 * 3_600_000).toISOString().slice(0, 16);
  const moved = await post(machine, "/clock", { now: `${at}Z` });
  expect(moved.headers.get("location")).toBe("/?said=moved");
  expect(machine.clock.now().toISOString().slice(0, 16)).toBe(at);
  expect((await post(machine, "/reply-now")).headers.get("location")).toBe("/?said=quiet");
  const replies = await read(machine, "/replies");
  expect(replies).toMatch(/Jane Roe, and the keel bolts/);
});

it("tells a page that is open when something has come", async () => {
  const { machine, installation } = await machineOn(await temporaryFolder());
  const stop = new AbortController();
  const answer = await fetch(`${machine.webUrl}/live`, { signal: stop.signal });
  expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  await send(machine, installation.secretAddress, MAST);
  const { value } = await reader.read();
  expect(Buffer.from(value ?? []).toString()).toMatch(/^event: change/);
  stop.abort();
});

it("keeps what was tried by its own door, where that is asked for", async () => {
  const { machine } = await machineOn(await temporaryFolder());
  const theirs = letter({
    from: "Jane Roe <jane@example.org>",
    to: "you@example.com",
    subject: "Re: The mast",
    text: "Dear Martin, it leaks where the collar was.",
  });
  const keep = async () => {
    const form = new FormData();
    form.append("me", "you@example.com");
    form.append("keep", "yes");
    for (const mail of [MAST, theirs]) form.append("files", new Blob([new Uint8Array(mail)]), "x.eml");
    const headers = { origin: machine.webUrl };
    return wordsOf(await (await fetch(`${machine.webUrl}/replay`, { method: "POST", body: form, headers })).text());
  };
  expect(await keep()).toMatch(/Kept: 2 mails went in by the SMTP door.*What was read 2 mails\. 2 accepted/);
  const list = await read(machine, "/mail");
  expect(list).toMatch(/2 mails, newest first/);
  expect(list).toMatch(/Fwd: Re: The mast accepted Jane Roe , handed over whole by you@example\.com/);
  expect(await read(machine, "/people")).toMatch(/Jane Roe/);
  expect(await keep()).toMatch(/What was read 2 mails\. 2 duplicate/);
});

it("opens every link of a daily reply, and acts by its button", async () => {
  const { machine, installation } = await machineOn(await temporaryFolder());
  await feedSample(machine, installation);
  const [file = ""] = (await readdir(machine.outbox)).sort().slice(-1);
  const { textBody = "" } = await parse(await readFile(join(machine.outbox, file)));
  const links = textBody.match(/http:\/\/127\.0\.0\.1:\d+\/\S+/g) ?? [];
  expect(links.map((link) => new URL(link).pathname.slice(0, 3))).toEqual(["/t/", "/t/", "/t/", "/s/", "/s/", "/u/"]);
  for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
  const done = await post(machine, new URL(links[0] ?? "").pathname, { do: "yes" });
  expect(await done.text()).toContain("Noted: you talked to");
  expect((await fetch(`${machine.webUrl}/about`)).status).toBe(200);
});

it("says on its page that all was erased, and begins anew at the next start", async () => {
  const data = await temporaryFolder();
  const { machine, installation } = await machineOn(data);
  await send(
    machine,
    installation.secretAddress,
    letter({ from: "you@example.com", to: installation.secretAddress, text: "erase me" }),
  );
  expect(await read(machine, "/")).toContain("All of it is erased");
  await machine.stop();
  const again = await machineOn(data);
  expect(await read(again.machine, "/")).not.toContain("All of it is erased");
  await send(again.machine, installation.secretAddress, MAST);
  expect(await read(again.machine, "/mail")).toContain("The mast accepted");
});
