import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { compose } from "../../core/mail/compose.ts";
import { parse } from "../../core/mail/parse.ts";
import { type Card, cardOf as cardFrom, type DailyReply } from "../../core/reply/daily-reply.ts";
import { draftOf } from "../../core/reply/draft.ts";
import { renderHtml as htmlOf } from "../../core/reply/html.ts";
import { renderText as textOf } from "../../core/reply/text.ts";
import { writeReply } from "../../core/reply/write.ts";
import { replySettings } from "../../functions/deps/reply-settings.ts";
import { JANE, REPLY } from "../support/card.ts";
import { KEYS, SECRET, SERVICE } from "../support/service.ts";

const renderHtml = (reply: DailyReply): string => htmlOf(writeReply(reply));
const renderText = (reply: DailyReply): string => textOf(writeReply(reply));

const ORIGIN = "https://buddy.example.net";
const settings = replySettings(SERVICE, KEYS, ORIGIN);

const EVIL = `"><script src=https://evil.example.com/x.js></script><img src=x onerror='alert(1)'><!--`;
const RTL = "שרה \u202eלוי\u202c";
const LONG = "山".repeat(200);

/** Jane with everything that somebody else chose turned into a text. */
const cardOf = (text: string): Card => ({
  ...JANE,
  name: text,
  topic: JANE.topic && {
    ...JANE.topic,
    name: text,
    mine: { ...JANE.topic.mine, quote: text },
    theirs: { ...JANE.topic.theirs, quote: text },
  },
  phone: JANE.phone && { ...JANE.phone, written: text },
  last: { subject: text, messageId: `${text.replace(/[\s<>]/g, "")}@example.net` },
});

const replyOf = (card: Card, rest: Partial<DailyReply> = {}): DailyReply => ({
  ...REPLY,
  ...rest,
  card,
  others: [card, card],
});

const REPLIES: readonly (readonly [what: string, reply: DailyReply])[] = [
  ["one buddy", REPLY],
  ["one buddy and two further names", replyOf(JANE)],
  ["names, topics, quotes and numbers of markup", replyOf(cardOf(EVIL))],
  ["a name from right to left", replyOf(cardOf(RTL))],
  ["a name of two hundred signs", replyOf(cardOf(LONG))],
  ["a link as a name", replyOf(cardOf("javascript:alert(1) https://evil.example.com"))],
  ["line breaks and control signs", replyOf(cardOf("a\r\nBcc: eve@example.com\u0000\u001b[31m"))],
  [
    "no topic, no number, no address",
    replyOf({ ...JANE, topic: undefined, phone: undefined, address: undefined, ahead: undefined }),
  ],
  ["a user of whom only the address is known", { ...REPLY, user: { ...REPLY.user, name: undefined } }],
  ["a user with a name of markup", { ...REPLY, user: { ...REPLY.user, name: EVIL } }],
];

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) });
  parser.end(html);
  return found;
}

const USED = new Set("html head meta title style body table tr td h1 p strong a span br div".split(" "));
const PLAIN_ATTRIBUTES = new Set(
  "lang charset name content class style role width cellpadding cellspacing border align dir href aria-label colspan".split(
    " ",
  ),
);

describe.each(REPLIES)("a daily reply with %s", (_, reply) => {
  const html = renderHtml(reply);
  const text = renderText(reply);

  it("is made of the elements and attributes of its own template alone", () => {
    for (const { name, attributes } of elementsOf(html)) {
      expect(USED).toContain(name);
      for (const attribute of Object.keys(attributes)) expect(PLAIN_ATTRIBUTES).toContain(attribute);
    }
    const count = (part: string): number => html.split(part).length - 1;
    expect([count("<!--"), count("<style>"), count("</html>")]).toEqual([0, 1, 1]);
  });

  it("links to its own origin, to numbers and to mail alone", () => {
    const links = elementsOf(html).flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href]));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const url = new URL(link);
      expect(["https:", "tel:", "mailto:"]).toContain(url.protocol);
      if (url.protocol === "https:") expect(url.origin).toBe(ORIGIN);
      if (url.protocol === "tel:") expect(link).toMatch(/^tel:\+\d+$/);
      if (url.protocol === "mailto:") expect(["jane@example.net", SECRET]).toContain(url.pathname);
    }
  });

  it("fetches nothing", () => {
    const styles = elementsOf(html).map(({ attributes: { style } }) => style ?? "");
    for (const style of [...styles, html.slice(html.indexOf("<style>"), html.indexOf("</style>"))]) {
      expect(style).not.toMatch(/url\(|@import|expression|javascript/i);
    }
  });

  it("shows no control and no bidi characters, in HTML nor in text", () => {
    expect(`${html}${text}`).not.toMatch(/[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  });

  it("says the same in text and HTML, whole and without holes", () => {
    for (const part of [html, text]) {
      expect(part).not.toMatch(/undefined|\[object|NaN|Invalid/);
      expect(part).toContain("would be good to ring.");
      expect(part).toContain("You get this because your mails come to me in BCC");
    }
    expect(text).toContain(reply.unsubscribeUrl);
    expect(text.split("\n").filter((line) => line.startsWith("Bcc:"))).toEqual([]);
  });

  it("goes out whole and small, to the user alone", async () => {
    const raw = await compose(draftOf(reply, settings, { id: "id-1", parent: undefined }));
    const message = await parse(raw);
    expect(message.htmlBody?.trim()).toBe(html.trim());
    expect(message.textBody?.trim()).toBe(text.trim());
    expect(message.to.map(({ address }) => address)).toEqual([reply.user.address]);
    expect(message.headers.filter(({ name }) => name === "bcc" || name === "cc")).toEqual([]);
    expect(message).toMatchObject({ replyTo: [{ address: SECRET }], defects: [] });
    expect(message.attachments.length).toBe(reply.card?.phone === undefined ? 0 : 1);
    const wire = Buffer.from(raw).toString("latin1");
    expect(wire.length - wire.indexOf("text/html")).toBeLessThan(80 * 1024);
    expect(wire.split("\r\n").every((line) => line.length <= 998)).toBe(true);
  });
});

describe("a daily reply", () => {
  it("shows markup in a name as the signs it is made of", () => {
    expect(renderHtml(replyOf(cardOf("<b>Jane</b> & Co")))).toContain("&lt;b&gt;Jane&lt;/b&gt; &amp; Co");
    expect(renderText(replyOf(cardOf("<b>Jane</b> & Co")))).toContain("<b>Jane</b> & Co");
  });

  it("lets a name and a quote run in their own direction", () => {
    const elements = elementsOf(renderHtml(replyOf(cardOf(RTL))));
    expect(elements.filter(({ attributes }) => attributes.dir === "auto").length).toBeGreaterThanOrEqual(5);
  });

  it("does not turn the day round that stands beside a name from right to left", () => {
    expect(renderHtml(replyOf({ ...JANE, name: "נועה לוי" }))).toContain('<span dir="auto">נועה</span>, 2 Nov<');
  });

  it("names people by name, by address or by what is known, and never at endless length", () => {
    const nameOf = (state: object): string =>
      cardFrom(
        {
          state: { facts: [], signals: { firstAt: JANE.firstAt, theirs: { genuine: 4, days: 4 } }, ...state },
          judgement: { commonGround: [] },
        } as never,
        0,
        REPLY.at,
      ).name;
    expect(nameOf({ name: "Jane Roe", address: "jane@example.net", contact: "jane@example.net" })).toBe("Jane Roe");
    expect(nameOf({ address: "jane@example.net", contact: "jane@example.net" })).toBe("jane@example.net");
    expect(nameOf({ contact: "name:jane roe" })).toBe("jane roe");
    expect(nameOf({ name: "山".repeat(998) })).toBe(`${"山".repeat(199)}…`);
  });

  it("reads as a letter", () => {
    expect(
      renderText(REPLY),
    ).toBe(`Martin, Jane Roe would be good to ring. Jane has written four real mails on four days since 2 November and asks back.

Since 2 November: three mails from you, four from Jane.

You both keep returning to the keel bolts:
   Jane, 2 Nov: “We took the keel bolts out of ours at Hamble.”
   you, 3 Nov: “The keel bolts frighten me.”

+44 7700 900123, from the signature of 11 November. Jane's clock is an hour behind yours. Between 10:00 and 21:00 your time is polite.

Rather ask first? “Shall we talk about the keel bolts instead of writing? I could ring one day this week.”
   → jane@example.net

Just answer this mail: “called”, “in June”, “not Jane”. Left alone, it lapses in two weeks.

Or tap:
   called: ${REPLY.card.taps?.called}
   in three weeks: ${REPLY.card.taps?.later}
   never suggest Jane: ${REPLY.card.taps?.never}

Since the last time: three mails filed and one held, because I could not tell that you sent it.

--
You get this because your mails come to me in BCC; never more than one a day.
Why Jane, in full: https://buddy.example.net/s/k1.u1.4123456789abcdef0123456789abcdef/people/x_-xVx4TGNtupCt4QuVd6v
Hour, language, pause, people: ${REPLY.settingsUrl}
Unsubscribe: ${REPLY.unsubscribeUrl}
`);
  });

  it("hangs under its parent, and under nothing without one", () => {
    const parent = { messageId: "b@example.org", references: ["a@example.org"] };
    expect(draftOf(REPLY, settings, { id: "i", parent })).toMatchObject({
      inReplyTo: "b@example.org",
      references: ["a@example.org", "b@example.org"],
    });
    expect(draftOf(REPLY, settings, { id: "i", parent: undefined })).toMatchObject({ references: [] });
  });
});
