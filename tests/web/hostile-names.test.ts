import { describe, expect, it } from "vitest";
import { parse } from "../../core/mail/parse.ts";
import { personKey } from "../../core/people/person-key.ts";
import { signToken } from "../../core/reply/token.ts";
import { webApp } from "../../functions/web/app.ts";
import { brokenRules } from "../support/client-rules.ts";
import { brokenHeaderRules } from "../support/header-rules.ts";
import { contessaMails } from "../support/letter.ts";
import { NO_QUEUES } from "../support/no-queues.ts";
import { dangersIn } from "../support/safe-page.ts";
import { KEYS, MARTIN, service } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";

/** What somebody might call themselves, their mail and their trade, with what must not come of it. */
const HOSTILE: readonly (readonly [what: string, name: string])[] = [
  ["a script", "<script>alert(1)</script>"],
  ["an image that calls home", '<img src="https://evil.example/pixel.gif" onerror=alert(1)>'],
  ["the end of an attribute", `" onmouseover="alert(1)" x="`],
  ["the end of an attribute in single quotes", "' onfocus='alert(1)' autofocus='"],
  ["the end of a title", "</title></head><body><h1>Free</h1>"],
  ["the end of a style sheet", "</style><script>alert(1)</script>"],
  ["a comment that never ends", "<!-- <![CDATA[ <!--[if mso]>"],
  ["an escape of an escape", "&lt;script&gt;&#60;script&#62;"],
  ["a link that runs", "<a href=javascript:alert(1)>Jane</a>"],
  ["a style", '<p style="position:fixed;inset:0">Jane</p>'],
  ["fields of a header", "Jane\r\nBcc: eve@example.com\r\n\r\n<b>body</b>"],
  ["line separators", "Jane\u2028Bcc: eve@example.com\u2029\u0085x"],
  ["signs that turn the line around", "Jane \u202egnp.exe\u2066 Roe\u200f"],
  ["NUL and other control signs", "Ja\u0000ne\u0007 \u001b[31mRoe"],
  ["a template", "#{7*7} {{7*7}} <%= 7*7 %>"],
  ["an entity of XML", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;'],
  ["SVG that runs", "<svg/onload=alert(1)><animate onbegin=alert(1)>"],
];

const encodedWord = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

/** The correspondence with Jane, in which she bears another name and writes under another subject. */
const mailsOf = (name: string): Buffer[] =>
  contessaMails().map((raw) => {
    const [head = "", ...body] = raw.toString().split("\r\n\r\n");
    const named = head
      .replace("To: Jane Roe <", () => `To: ${encodedWord(name)} <`)
      .replace(/^Subject: .*$/m, () => `Subject: ${encodedWord(`Re: ${name}`)}`);
    const oneLine = name.replace(/[\r\n]+/g, " ");
    const said = body
      .join("\r\n\r\n")
      .replaceAll("Sailmaker, Hamble", () => oneLine)
      .replaceAll("The Contessa", () => `${oneLine} The Contessa`);
    return Buffer.from(`${named}\r\n\r\n${said}`);
  });

async function told(name: string) {
  const { take, day, clock, table, mailer } = await service();
  clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of mailsOf(name)) expect((await take(mail)).outcome).toBe("accepted");
  clock.now = new Date("2026-11-12T06:30:00Z");
  const sent = await day();
  if (sent.outcome !== "sent" || sent.reply.card?.taps === undefined) throw new Error("there is no card");
  const app = webApp({ table, tokenKeys: KEYS, ...NO_QUEUES, ...WISHES, now: () => clock.now });
  return { app, taps: sent.reply.card.taps, raw: mailer.sent[0]?.raw ?? Buffer.from("") };
}

// Signs that are never seen and that change how a line is read: no page and no mail of ours holds one.
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f]/u;

describe.each(HOSTILE)("threats 21 to 24: a correspondent who calls themselves by %s", (_, name) => {
  it("is named in a mail that is whole: its fields, its two parts, and nothing in them that was not ours", async () => {
    const { raw } = await told(name);
    expect(brokenHeaderRules(Buffer.from(raw).toString("latin1"))).toEqual([]);
    const { htmlBody = "", textBody = "", headers, to, subject = "" } = await parse(raw);
    expect(brokenRules(htmlBody)).toEqual([]);
    expect(to).toEqual([{ name: "Martin Berg", address: "martin@example.org" }]);
    expect(headers.filter(({ name: field }) => ["bcc", "cc"].includes(field.toLowerCase()))).toEqual([]);
    for (const text of [htmlBody, textBody, subject]) expect(text).not.toMatch(UNSEEN);
    // It is their name that was looked at, and no other. One that holds an address is none: then the quotes name her.
    expect(textBody.includes("Jane Roe")).toBe(name.includes("@"));
    const links = [...htmlBody.matchAll(/(?:href|src|background)="([^"]*)"/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !/^(?:https:\/\/buddy\.example\.net\/|mailto:|tel:)/.test(link))).toEqual([]);
    expect(textBody.match(/https?:\/\/(?!buddy\.example\.net)\S+/g) ?? []).toEqual(
      name.includes("https://evil.example") ? expect.anything() : [],
    );
  });

  it("is shown as text on every page that shows them", async () => {
    const { app, taps } = await told(name);
    const settings = `/s/${signToken(KEYS, "settings", MARTIN.id)}`;
    const form = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" } };
    const pages = [
      await app.request(new URL(taps.never).pathname),
      await app.request(new URL(taps.never).pathname, { ...form, body: "do=yes" }),
      await app.request(settings),
      await app.request(`${settings}/people`),
      await app.request(`${settings}/people/${personKey("jane@example.net")}`),
      await app.request(settings, {
        ...form,
        body: new URLSearchParams({ zone: name, neverDomain: name, language: name }),
      }),
    ];
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 422]);
    for (const page of pages) {
      const html = await page.text();
      expect(dangersIn(html)).toEqual([]);
      expect(html).not.toMatch(UNSEEN);
    }
  });
});
