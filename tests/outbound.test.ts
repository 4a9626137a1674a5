import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { describe, expect, it, onTestFinished } from "vitest";
import { compose } from "../core/mail/compose.ts";
import { parse } from "../core/mail/parse.ts";
import type { Machine } from "../infra/local/machine/blueprint.ts";
import { feedSample } from "../infra/local/sample/feed.ts";
import { mailauthJudge, systemResolver } from "../infra/local/smtp/verdicts.ts";
import { refusals } from "./guards/outside-call.ts";
import { machineOn } from "./local/installed.ts";
import { temporaryFolder } from "./local/temporary.ts";
import { letter } from "./support/letter.ts";

const ME = "you@example.com";

async function send({ ports, idle }: Machine, secret: string, raw: Buffer, from = ME): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port: ports.smtp, ignoreTLS: true });
  await transport.sendMail({ raw, envelope: { from, to: secret } });
  await idle();
}

/** What went out, oldest first. */
async function outbox({ outbox }: Machine): Promise<string[]> {
  const names = (await readdir(outbox)).sort();
  return Promise.all(names.map((name) => readFile(join(outbox, name), "latin1")));
}

const post = (url: string, fields: Readonly<Record<string, string>>) =>
  fetch(url, { method: "POST", body: new URLSearchParams(fields) });

/** A server of the outside world on this machine, and how often anybody came to it. */
async function lure() {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? "");
    response.end("GIF89a");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { visits, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it("a life on one machine reaches nobody outside: mail in, daily reply, pages, export, a bounce, unsubscribing, erasing", async () => {
  const { machine, installation, lines } = await machineOn(await temporaryFolder());
  const { sent } = await feedSample(machine, installation);
  const { textBody = "" } = await parse(await readFile(sent[0]?.path ?? ""));
  const links = textBody.match(/http:\/\/127\.0\.0\.1:\d+\/\S+/g) ?? [];
  const linkTo = (path: string) => links.find((link) => new URL(link).pathname.startsWith(path)) ?? "";
  const settings = linkTo("/s/").replace(/\/people.*$/, "");
  for (const link of links) expect((await fetch(link)).status).toBe(200);
  expect((await post(linkTo("/t/"), { do: "yes" })).status).toBe(200);
  expect((await post(settings, { export: "yes" })).status).toBe(200);
  await machine.idle();
  expect(lines.filter(({ event }) => event === "export")).toMatchObject([{ outcome: "sent" }]);
  const dsn = letter({
    from: "MAILER-DAEMON <mailer-daemon@example.com>",
    headers: ["Auto-Submitted: auto-replied"],
    subject: "Undelivered",
  });
  await send(machine, installation.secretAddress, dsn, "");
  expect((await post(linkTo("/u/"), { "List-Unsubscribe": "One-Click" })).status).toBe(200);
  expect((await post(`${settings}/erase`, { erase: "yes" })).status).toBe(200);
  await machine.idle();
  expect(lines.filter(({ event }) => event === "erase")).toMatchObject([{ outcome: "erased" }]);
  expect((await fetch(settings)).status).toBe(404);
  expect(refusals).toEqual([]);
}, 60_000);

it("whether a stranger is who they say is asked of DNS alone, of their domain; without a network nobody is believed", async () => {
  const judge = mailauthJudge(systemResolver());
  const { machine, installation, lines } = await machineOn(await temporaryFolder(), undefined, {
    judge,
    trustLocal: false,
  });
  await send(machine, installation.secretAddress, letter({ from: ME, to: "jane@example.org", text: "It is me." }));
  expect(lines.filter(({ event }) => event === "received")).toMatchObject([{ outcome: "held" }]);
  const asked = refusals.splice(0).map(({ message }) => message.replace(/^.*: /, ""));
  expect(asked.length).toBeGreaterThan(0);
  for (const question of asked) expect(question).toMatch(/^dns\.resolve of (?:[\w-]+\.)*example\.com$/);
}, 60_000);

describe("threat 25: nothing that a mail names is fetched or opened", () => {
  it("neither when it comes in, nor for the daily reply, nor on a page that shows it", async () => {
    const { visits, url } = await lure();
    const { machine, installation } = await machineOn(await temporaryFolder());
    const html = [
      `<html><head><link rel=stylesheet href="${url}/a.css"><style>@import url(${url}/b.css)</style><base href="${url}/"></head>`,
      `<body background="${url}/c.gif"><img src="${url}/d.gif" srcset="${url}/e.gif 2x"><iframe src="${url}/f"></iframe>`,
      `<object data="${url}/g"></object><video poster="${url}/h" src="${url}/i"></video><svg><image href="${url}/j"/></svg>`,
      `<p style="background:url(${url}/k)">Dear Jane, how is the mast? <a href="file:///etc/passwd" ping="${url}/l">here</a></p></body></html>`,
    ].join("");
    const raw = Buffer.from(
      [
        `From: ${ME}`,
        "To: Jane Roe <jane@example.org>",
        "Message-ID: <lure@example.com>",
        `List-Unsubscribe: <${url}/m>`,
        `Disposition-Notification-To: ${ME}`,
        "MIME-Version: 1.0",
        'Content-Type: multipart/mixed; boundary="b"',
        "",
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "",
        html,
        "--b",
        `Content-Type: message/external-body; access-type=URL; URL="${url}/n"`,
        "",
        "Content-Type: image/gif",
        "",
        "--b",
        `Content-Type: image/gif; name="${url}/o.gif"`,
        `Content-Location: ${url}/p.gif`,
        "",
        "GIF89a",
        "--b--",
        "",
      ].join("\r\n"),
    );
    await send(machine, installation.secretAddress, raw);
    const list = await (await fetch(`${machine.webUrl}/mail`)).text();
    const pages = [...list.matchAll(/href="(\/mail\/[^"]+)"/g)].map(([, path]) => `${machine.webUrl}${path}`);
    expect(pages).not.toEqual([]);
    for (const page of pages) {
      const shown = await (await fetch(page)).text();
      expect(shown).not.toMatch(/(?:src|srcset|poster|background|data|ping)="?http/i);
    }
    for (const mail of await outbox(machine)) expect(mail).not.toContain(url);
    expect(visits).toEqual([]);
    expect(refusals).toEqual([]);
  }, 60_000);

  it.each([
    ["a path", { path: "/etc/passwd" }, "File access rejected"],
    ["an address of the web", { href: "URL" }, "Url access rejected"],
  ])("and the composer opens none that stands where words are due: %s", async (_, content, refusal) => {
    const { visits, url } = await lure();
    const given = JSON.parse(JSON.stringify(content).replace("URL", url));
    const draft = {
      from: { address: "buddy@buddy.example.net" },
      to: { address: "martin@example.org" },
      subject: "x",
      text: given,
      html: "x",
      date: new Date("2026-11-12T06:30:00Z"),
      messageId: "x@buddy.example.net",
      references: [],
      headers: [],
    } as unknown as Parameters<typeof compose>[0];
    await expect(compose(draft)).rejects.toThrow(refusal);
    expect(visits).toEqual([]);
  });
});
