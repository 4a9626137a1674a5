import { Parser } from "htmlparser2";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Page {
  readonly html: string;
  readonly elements: readonly Element[];
  readonly styles: readonly string[];
}

function read(html: string): Page {
  const elements: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) });
  parser.end(html);
  return { html, elements, styles: elements.flatMap(({ attributes: { style } }) => style ?? []) };
}

const named = ({ elements }: Page, ...names: readonly string[]): Element[] =>
  elements.filter(({ name }) => names.includes(name));
const sheet = ({ html }: Page): string => html.slice(html.indexOf("<style>"), html.indexOf("</style>"));

/** What has a colour, and the classes by which the sheet turns it. */
const COLOURED: readonly (readonly [property: RegExp, classes: RegExp])[] = [
  [/(?:^|;)color:/, /\b(?:ink|soft|link|button)\b/],
  [/(?:^|;)background:/, /\b(?:page|button)\b/],
  [/(?:^|;)border[a-z-]*:[^;]*#/, /\brule\b/],
];

const staysBright = ({ attributes: { style = "", class: classes = "" } }: Element): boolean =>
  COLOURED.some(([property, turned]) => property.test(style) && !turned.test(classes));

/** One thing that mail programs ask of the HTML of a mail. */
export interface ClientRule {
  readonly rule: string;
  /** Where it stands, or whose need it is. */
  readonly source: string;
  readonly isBroken: (page: Page) => boolean;
  /** Small changes of a good mail (this becomes that, once) each of which breaks this rule and no other. */
  readonly breaches: readonly (readonly [from: string, to: string])[];
}

export const CLIENT_RULES: readonly ClientRule[] = [
  {
    rule: "is far below what Gmail cuts off",
    source: "Gmail clips at 102 KB",
    isBroken: ({ html }) => Buffer.byteLength(html) > 60 * 1024,
    breaches: [["</body>", `<!--${"山".repeat(21_000)}--></body>`]],
  },
  {
    rule: "has one short style sheet in its head",
    source: "caniemail: Gmail drops one of more than 8192 signs",
    isBroken: (page) => sheet(page).length > 8192 || page.html.split("<style").length !== 2,
    breaches: [
      ["</style>", "</style><style>p { margin: 0; }</style>"],
      ["</style>", `${" ".repeat(8192)}</style>`],
    ],
  },
  {
    rule: "styles the elements themselves",
    source: "caniemail: Gmail in other apps drops <style>",
    isBroken: (page) => named(page, "p", "h1").some(({ attributes }) => attributes.style === undefined),
    breaches: [
      ['<h1 class="ink" style=', '<h1 class="ink" data-style='],
      ['<p class="ink" style=', '<p class="ink" data-style='],
    ],
  },
  {
    rule: "is laid out by tables that are called a layout",
    source: "WCAG H39; Outlook for Windows has no max-width of its own",
    isBroken: (page) => {
      const tables = named(page, "table");
      return tables.length === 0 || tables.some(({ attributes }) => attributes.role !== "presentation");
    },
    breaches: [
      ['<table role="presentation"', "<table"],
      ["</h1>", "</h1><table><tr><td></td></tr></table>"],
    ],
  },
  {
    rule: "asks for nothing that Word cannot draw",
    source: "Outlook for Windows renders with Word",
    isBroken: ({ styles }) =>
      styles.some((style) => /display:\s*(?:flex|grid)|position:|float:|background-image|calc\(|var\(/.test(style)),
    breaches: [
      "display:flex",
      "display: grid",
      "position:relative",
      "float:right",
      "width:calc(1px)",
      "top:var(--a)",
    ].map((style) => ['<td align="left" style="', `<td align="left" style="${style};`] as const),
  },
  {
    rule: "shows everything without images",
    source: "Outlook and Gmail hide them at first",
    isBroken: (page) =>
      named(page, "img", "picture", "video", "svg").length > 0 || page.styles.some((style) => style.includes("url(")),
    breaches: [
      ...["img", "picture", "video", "svg"].map((name) => ["</h1>", `</h1><${name}></${name}>`] as const),
      ['<h1 class="ink" style="', '<h1 class="ink" style="list-style:url(a.png);'],
    ],
  },
  {
    rule: "has no script, form, frame, or anything of another origin",
    source: "all clients",
    isBroken: (page) => named(page, "script", "form", "input", "iframe", "object", "link", "base").length > 0,
    breaches: ["script", "form", "input", "iframe", "object", "link", "base"].map(
      (name) => ["</body>", `<${name}></${name}></body>`] as const,
    ),
  },
  {
    rule: "says its language",
    source: "WCAG 3.1.1",
    isBroken: (page) => named(page, "html").every(({ attributes }) => !attributes.lang),
    breaches: [
      ['<html lang="en">', "<html>"],
      ['<html lang="en">', '<html lang="">'],
    ],
  },
  {
    rule: "begins with its one heading",
    source: "WCAG 1.3.1; the order of reading is the order of the source",
    isBroken: (page) => named(page, "h1").length !== 1 || named(page, "h1", "p")[0]?.name !== "h1",
    breaches: [
      ["<h1 ", "<h2 "],
      ["</h1>", '</h1><h1 style="margin:0"></h1>'],
      ["<h1 ", '<p style="margin:0"></p><h1 '],
    ],
  },
  {
    rule: "says that it can be dark, in both ways that clients know",
    source: "caniemail: color-scheme",
    isBroken: (page) =>
      !page.html.includes('name="color-scheme" content="light dark"') ||
      !sheet(page).includes("prefers-color-scheme: dark"),
    breaches: [
      ['<meta name="color-scheme" content="light dark">', ""],
      ["prefers-color-scheme: dark", "prefers-color-scheme: light"],
    ],
  },
  {
    rule: "turns every colour of its own for a dark room",
    source: "Apple Mail inverts nothing by itself",
    isBroken: (page) =>
      page.elements.some(staysBright) ||
      ["page", "ink", "soft", "rule", "link", "button"].some((name) => !sheet(page).includes(`.${name} {`)),
    breaches: [
      ['<p class="ink" ', "<p "],
      ['<p class="rule ink" ', '<p class="ink" '],
      ['<body class="page" ', "<body "],
      [".soft {", ".hard {"],
    ],
  },
  {
    rule: "keeps a phone from making links of its own",
    source: "WebKit: format-detection",
    isBroken: ({ html }) => !html.includes('name="format-detection" content="telephone=no"'),
    breaches: [["telephone=no", "telephone=yes"]],
  },
  {
    rule: "shows a number as text, and as a link",
    source: "tel: does nothing on many desktops",
    isBroken: ({ html }) => /<a [^>]*href="tel:[^>]*>[^<0-9]*</.test(html),
    breaches: [[">+44 7700 900123<", ">Ring Jane<"]],
  },
  {
    rule: "has words in each link that say where it leads",
    source: "WCAG 2.4.4",
    isBroken: ({ html }) => /<a [^>]*>\s*(?:here|hier|ici|aquí|https?:|<)/i.test(html),
    breaches: ["here", "Hier", "ici", "aquí", "https://buddy.example.net/", ""].map(
      (words) => [">Unsubscribe<", `>${words}<`] as const,
    ),
  },
  {
    rule: "is readable at its size",
    source: "WCAG 1.4.4: no text below 13 px",
    isBroken: ({ styles }) => styles.some((style) => /font-size:(?:[0-9]|1[0-2])px/.test(style)),
    breaches: [
      ["font-size:13px", "font-size:12px"],
      ["font-size:13px", "font-size:9px"],
    ],
  },
];

/** The rules that a mail breaks. */
export function brokenRules(html: string): string[] {
  const page = read(html);
  return CLIENT_RULES.filter(({ isBroken }) => isBroken(page)).map(({ rule }) => rule);
}
