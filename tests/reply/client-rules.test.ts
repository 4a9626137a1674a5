import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../core/answer/words/index.ts";
import { renderHtml } from "../../core/reply/html.ts";
import { writeReply } from "../../core/reply/write.ts";
import { JANE, REPLY } from "../support/card.ts";
import { MARTIN } from "../support/service.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Mail {
  readonly html: string;
  readonly elements: readonly Element[];
  readonly styles: readonly string[];
}

function read(html: string): Mail {
  const elements: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) });
  parser.end(html);
  return { html, elements, styles: elements.flatMap(({ attributes: { style } }) => style ?? []) };
}

const named = ({ elements }: Mail, ...names: readonly string[]): Element[] =>
  elements.filter(({ name }) => names.includes(name));
const sheet = ({ html }: Mail): string => html.slice(html.indexOf("<style>"), html.indexOf("</style>"));

/** What the clients ask of a mail: the rule, where it stands, and what breaks it. */
const RULES: readonly (readonly [rule: string, source: string, broken: (mail: Mail) => unknown])[] = [
  ["is far below what Gmail cuts off", "Gmail clips at 102 KB", ({ html }) => Buffer.byteLength(html) > 60 * 1024],
  [
    "has one short style sheet in its head",
    "caniemail: Gmail drops one of more than 8192 signs",
    (mail) => sheet(mail).length > 8192 || mail.html.split("<style").length !== 2,
  ],
  [
    "styles the elements themselves",
    "caniemail: Gmail in other apps drops <style>",
    (mail) => named(mail, "p", "h1").some(({ attributes }) => attributes.style === undefined),
  ],
  [
    "is laid out by tables that are called a layout",
    "WCAG H39; Outlook for Windows has no max-width of its own",
    (mail) => named(mail, "table").some(({ attributes }) => attributes.role !== "presentation"),
  ],
  [
    "asks for nothing that Word cannot draw",
    "Outlook for Windows renders with Word",
    ({ styles }) =>
      styles.some((style) => /display:\s*(?:flex|grid)|position:|float:|background-image|calc\(|var\(/.test(style)),
  ],
  [
    "shows everything without images",
    "Outlook and Gmail hide them at first",
    (mail) => named(mail, "img", "picture", "video", "svg").length > 0,
  ],
  [
    "has no script, form, frame, or anything of another origin",
    "all clients",
    (mail) => named(mail, "script", "form", "input", "iframe", "object", "link", "base").length > 0,
  ],
  ["says its language", "WCAG 3.1.1", (mail) => named(mail, "html").some(({ attributes }) => !attributes.lang)],
  [
    "begins with one heading",
    "WCAG 1.3.1; the order of reading is the order of the source",
    (mail) => named(mail, "h1").length !== 1,
  ],
  [
    "says that it can be dark, in both ways that clients know",
    "caniemail: color-scheme",
    (mail) =>
      !mail.html.includes('name="color-scheme" content="light dark"') ||
      !sheet(mail).includes("prefers-color-scheme: dark"),
  ],
  [
    "turns every colour of its own for a dark room",
    "Apple Mail inverts nothing by itself",
    (mail) =>
      mail.elements.some(
        ({ attributes: { style = "", class: classes = "" } }) =>
          /(?:^|;)(?:color|background):/.test(style) && !/\b(?:page|ink|soft|rule|link|button)\b/.test(classes),
      ),
  ],
  [
    "keeps a phone from making links of its own",
    "WebKit: format-detection",
    (mail) => !mail.html.includes('name="format-detection" content="telephone=no"'),
  ],
  [
    "shows a number as text, and as a link",
    "tel: does nothing on many desktops",
    (mail) =>
      named(mail, "a").some(({ attributes: { href = "" } }) => href.startsWith("tel:")) &&
      !mail.html.includes(">+44 7700 900123<"),
  ],
  [
    "has words in each link that say where it leads",
    "WCAG 2.4.4",
    ({ html }) => /<a [^>]*>\s*(?:here|hier|ici|aquí|https?:)/i.test(html),
  ],
  [
    "is readable at its size",
    "WCAG 1.4.4: no text below 13 px",
    ({ styles }) => styles.some((style) => /font-size:(?:[0-9]|1[0-2])px/.test(style)),
  ],
];

describe.each(LANGUAGES)("a mail at its fullest, in %s", (language) => {
  const mail = read(renderHtml(writeReply({ ...REPLY, others: [JANE, JANE], user: { ...MARTIN, language } })));

  it.each(RULES)("%s (%s)", (_, __, broken) => {
    expect(broken(mail)).toBe(false);
  });
});
