import { Socket } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { csvLine } from "../../core/export/csv.ts";
import { exportAll } from "../../core/export.ts";
import { compose, type Draft } from "../../core/mail/compose.ts";
import { parse } from "../../core/mail/parse.ts";
import { vcardEntry } from "../../core/reply/vcard.ts";
import { frontDoors } from "../support/front-doors.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { MARTIN, SERVICE } from "../support/service.ts";

const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

/** Martin's correspondence with somebody who chose this name, and put these words into each mail. */
function correspondence(name: string, words = ""): Buffer[] {
  return contessaMails().map((mail) => {
    const [head = "", ...body] = mail.toString("utf8").split("\r\n\r\n");
    const named = head
      .replace(/^To: .*$/m, `To: ${encoded(name)} <jane@example.net>`)
      .replace(/^Subject: .*$/m, `Subject: ${encoded(`Re: ${name}`)}`);
    const said = body.join("\r\n\r\n").replaceAll("> Dear Martin", `> ${words}\r\n> Dear Martin`);
    return Buffer.from(`${named}\r\n\r\n${said.replaceAll("the keel bolts", `the keel bolts ${words}`)}`);
  });
}

/** What of a page a browser would act on: its tags alone, in which a quotation has no place. */
const tagsOf = (page: string): string[] => page.match(/<[^>]*>/g) ?? [];
const withoutValues = (tag: string): string => tag.replace(/"[^"]*"/g, "");
const matching = (texts: readonly string[], form: RegExp): string[] => texts.filter((text) => form.test(text));

/** The daily reply that names them, and every page on which they stand. */
async function shown(name: string, words = "") {
  const doors = await frontDoors();
  for (const mail of correspondence(name, words)) expect(await doors.deliver(mail)).toBe("accepted");
  doors.clock.now = new Date("2026-11-12T06:30:00Z");
  const day = await doors.day();
  if (day.outcome !== "sent") throw new Error("a daily reply was expected");
  const people = `/s/${doors.token("settings")}/people`;
  const list = await (await doors.app.request(people)).text();
  const one = /people(\/[\w-]{22})"/.exec(list)?.[1] ?? "";
  const taps = Object.values(day.reply.card?.taps ?? {}).map((url) => new URL(url).pathname);
  const paths = [`${people}${one}`, ...taps];
  const pages = [list, ...(await Promise.all(paths.map(async (path) => (await doors.app.request(path)).text())))];
  const raw = doors.mailer.sent[0]?.raw ?? new Uint8Array();
  return { ...doors, raw, message: await parse(raw), pages, html: (await parse(raw)).htmlBody ?? "" };
}

const MARKUP = [
  "<img src=x onerror=alert(1)>",
  "</a><script>alert(1)</script>",
  '" onmouseover="alert(1)',
  "<!--",
  "<style>*{display:none}</style>",
];

describe("what others have written, in what we send and show", () => {
  it.each(MARKUP)("threat 21: %j in a name, a subject and the words stays text", async (markup) => {
    const { html, pages, message } = await shown(`Jane ${markup} Roe`, markup);
    expect(message.textBody).toContain("Jane");
    for (const page of [html, ...pages]) {
      expect(page.includes("Jane")).toBe(true);
      expect(matching(tagsOf(page).map(withoutValues), /^<(?:img|script|!--)|\son\w+\s*=|alert/i)).toEqual([]);
      expect(page.match(/<style>/g) ?? []).toHaveLength(
        page.includes("<footer>") ? 1 : (html.match(/<style>/g) ?? []).length,
      );
    }
  });

  it("threat 21: has no sign that turns a line round, hides or ends it", async () => {
    const { html, pages, message } = await shown("Jane\u202e \u2066R\u200fo\u200be\u0000\u0007");
    const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200f\u200b]/u;
    expect(matching([html, message.textBody ?? "", message.subject ?? "", ...pages], unseen)).toEqual([]);
    expect(message.subject).toContain("Jane Roe");
  });

  it("threat 22: is never a link: each leads to us, to a number or to an address, whatever the mails say", async () => {
    const words = "https://evil.example.com/x javascript:alert(1) <a href='https://evil.example.com'>yard</a>";
    const { html, pages } = await shown(`Jane <a href="https://evil.example.com/">Roe</a>`, words);
    const tags = [html, ...pages].flatMap(tagsOf);
    const links = tags.flatMap((tag) => [...tag.matchAll(/\s(?:href|src|action|background)\s*=\s*["']?([^"'\s>]*)/gi)]);
    expect(links.length).toBeGreaterThan(10);
    for (const [, target = ""] of links)
      expect(target).toMatch(/^(?:https:\/\/buddy\.example\.net\/|tel:\+?\d|mailto:|\/)/);
  });

  it("threat 23: brings no style, nothing hidden and nothing that is fetched", async () => {
    const words = '<div style="position:fixed;background:url(https://evil.example.com/pixel.gif)">x</div>';
    const { html, pages } = await shown(`Jane ${words} Roe`, words);
    const tags = [html, ...pages].flatMap(tagsOf).map((tag) => tag.replace(/\shref="[^"]*"/g, ""));
    expect(matching(tags, /url\(|@import|position:\s*fixed|evil/i)).toEqual([]);
    expect(matching(tags, /^<(?:img|iframe|link|object|video|base|script)\b/i)).toEqual([]);
  });
});

const DRAFT: Draft = {
  from: { name: "Online Buddy", address: SERVICE.address },
  to: { name: "Martin", address: MARTIN.address },
  subject: "Jane Roe",
  messageId: "id@in.buddy.example.net",
  date: new Date("2026-11-12T06:30:00Z"),
  references: [],
  headers: [["List-Id", "Online Buddy <daily.example.net>"]],
  text: "words",
  html: "<p>words</p>",
};

describe("the header of what we send", () => {
  it("threat 24: has no line that somebody else has written, and goes to the user alone", async () => {
    const { message, mailer } = await shown("Jane\r\nBcc: eve@example.com\r\n\r\nRoe\u2028X-Injected: 1\u0085Y: 2");
    expect(message.headers.map(({ name }) => name)).not.toContain("bcc");
    expect(message.headers.filter(({ name }) => /^x-injected|^y$/.test(name))).toEqual([]);
    expect(mailer.sent.map(({ rcptTo }) => rcptTo)).toEqual([MARTIN.address]);
    expect(message.to).toEqual([{ name: "Martin Berg", address: MARTIN.address }]);
  });

  it.each([
    "alice@example.org\r\nRCPT TO:<eve@example.com>",
    "alice@example.org, eve@example.com",
    '"alice@example.org x"@example.com',
    "<@example.com:alice@example.org>",
    "alice@example.org\0",
    "",
  ])("threat 24: nothing is written to %j", async (address) => {
    await expect(compose({ ...DRAFT, to: { address } })).rejects.toThrow("not an address");
    const headers = (await compose({ ...DRAFT, headers: [["List-Id", `a\r\nBcc: ${address}`]] })).toString();
    expect(headers).not.toMatch(/^Bcc:/m);
  });
});

describe("the world outside", () => {
  afterEach(() => vi.restoreAllMocks());

  it("threat 25: is never asked for what a mail names, and no file of ours goes into one", async () => {
    const connect = vi.spyOn(Socket.prototype, "connect").mockImplementation(() => {
      throw new Error("an outbound connection");
    });
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("an outbound request"));
    const html =
      '<img src="http://192.0.2.1/a.png"><link rel=stylesheet href="http://192.0.2.1/a.css"><iframe src="file:///etc/hostname">';
    const { deliver } = await frontDoors();
    const mail = (type: string, body: string) =>
      Buffer.from(letter({ to: "jane@example.net", text: body }).toString().replace("text/plain", type));
    expect(await deliver(mail("text/html", html))).toBe("accepted");
    await deliver(mail('message/external-body; access-type=URL; URL="http://192.0.2.1/"', "x"));
    await shown("Jane Roe", html);
    for (const content of [{ path: "/etc/hostname" }, { href: "http://192.0.2.1/" }])
      await expect(compose({ ...DRAFT, text: content as never })).rejects.toThrow();
    expect(connect).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe("what is exported", () => {
  const FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", '=HYPERLINK("https://evil.example.com")'];

  it("threat 47: holds no formula, no second entry and no second line of somebody else's choosing", async () => {
    for (const formula of FORMULAS) expect(csvLine([formula])).toMatch(/^"?'/);
    const { dailyDeps, mailer } = await shown("=HYPERLINK(1)\r\nEND:VCARD\r\nBEGIN:VCARD\r\nTEL:+1");
    const before = mailer.sent.length;
    await exportAll(dailyDeps, MARTIN.id, "message");
    expect(mailer.sent.slice(before).map(({ rcptTo }) => rcptTo)).toEqual([MARTIN.address]);
    const card = vcardEntry({ name: "Jane\r\nEND:VCARD\nTEL:+1;x,y", addresses: ["jane@example.net\r\nTEL:+2"] });
    expect(card.match(/^(?:BEGIN|END):VCARD/gm)).toHaveLength(2);
    expect(card).not.toMatch(/^TEL/m);
  });
});
