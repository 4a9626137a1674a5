import { correspondent, type Desk, letterOf, wallDate, writtenAt } from "./desk.ts";
import type { Letter } from "./letter.ts";

/** The two parts of a multipart/alternative mail. */
export interface Parts {
  readonly text: string;
  readonly html: string;
}

type Client = (desk: Desk, letter: Letter) => Parts;

const WIDTH = 72;
const DAY = { day: "numeric", month: "short", year: "numeric" } as const;

/** How Gmail on the web writes a letter, with all that it answers below. */
export const gmail: Client = (desk, letter) => {
  const own = written(desk, letter, (html) => `<div dir="ltr">${html}</div>`);
  if (letter.answers === undefined) return own;
  const quoted = renderAnswered(desk, letter.answers);
  const { name, address } = authorOf(desk, letter.answers);
  const at = dateOf(desk, letter.answers);
  const weekday = wallDate(desk, at, { weekday: "short" });
  const when = `On ${weekday}, ${wallDate(desk, at, DAY)} at ${clock(desk, letter.answers)}`;
  const link = `&lt;<a href="mailto:${address}">${address}</a>&gt;`;
  return {
    text: `${own.text}\n\n${when}, ${name} <${address}> wrote:\n\n${indent(quoted.text, "> ", "> ")}\n`,
    html: `${own.html}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${when}, ${escapeHtml(name)} ${link} wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${quoted.html}</blockquote></div>\r\n`,
  };
};

/** How Apple Mail writes a letter, with all that it answers below. */
export const apple: Client = (desk, letter) => {
  const own = written(desk, letter, (html) => html);
  const head = '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head>';
  const style = "overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;";
  const quoted = letter.answers === undefined ? undefined : appleQuote(desk, letter.answers);
  return {
    text: quoted === undefined ? own.text : `${own.text}\n\n${quoted.text}\n`,
    html: `${head}<body style="${style}">${own.html}${quoted?.html ?? ""}</body></html>`,
  };
};

/** How Outlook forwards a letter: a rule, and the header of the letter as a block. */
export function outlookForward(desk: Desk, name: string, comment: string): Parts {
  const letter = letterOf(name);
  const forwarded = renderAnswered(desk, name);
  const header = outlookHeader(desk, letter);
  const lines = header.map(([field, value]) => `${field}: ${value}`);
  const bold = header.map(([field, value]) => `<b>${field}:</b> ${escapeHtml(value)}`);
  const style = "font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);";
  return {
    text: `${comment}\n\n________________________________\n${lines.join("\n")}\n\n${forwarded.text}\n`,
    html: `<html><body dir="ltr"><div class="elementToProof" style="${style}">${escapeHtml(comment)}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${bold.join("<br>\r\n")}</font><div>&nbsp;</div></div><div>${forwarded.html}</div></body></html>`,
  };
}

function outlookHeader(desk: Desk, letter: Letter): readonly (readonly [string, string])[] {
  const from = correspondent(desk, letter.from);
  const to = correspondent(desk, letter.to);
  const format = { weekday: "long", year: "numeric", month: "long", day: "numeric" } as const;
  const at = writtenAt(desk, letter);
  const time = wallDate(desk, at, { hour: "numeric", minute: "2-digit", hour12: true }, "en-US").replace(/\s/, " ");
  return [
    ["From", `${from.name} <${from.address}>`],
    ["Sent", `${wallDate(desk, at, format, "en-US")} ${time}`],
    ["To", `${to.name} <${to.address}>`],
    ["Subject", letter.subject],
  ];
}

function appleQuote(desk: Desk, name: string): Parts {
  const quoted = renderAnswered(desk, name);
  const author = authorOf(desk, name);
  const date = wallDate(desk, dateOf(desk, name), DAY);
  const line = `On ${date}, at ${clock(desk, name)}, ${author.name} <${author.address}> wrote:`;
  return {
    text: indent(`${line}\n\n${quoted.text}`, "> ", ">"),
    html: `<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>${escapeHtml(line)}</div><br class="Apple-interchange-newline"><div>${quoted.html}</div></blockquote></div><br>`,
  };
}

/** A letter that is quoted shows what its own author's client made of it: Jane and Zoë write in Apple Mail, the rest in Gmail. */
function renderAnswered(desk: Desk, name: string): Parts {
  const letter = letterOf(name);
  return letter.from === "jane" || letter.from === "zoe" ? apple(desk, letter) : gmail(desk, letter);
}

/** The author's own words as text, wrapped, and as HTML, a block a paragraph. */
function written(desk: Desk, letter: Letter, wrapHtml: (html: string) => string): Parts {
  const signature = letter.signature === undefined ? [] : [["-- ", ...letter.signature].join("\n")];
  const paragraphs = [...letter.text, ...signature].map((text) => text.replaceAll("Martin", firstName(desk)));
  const blocks = paragraphs.map((text) => `<div>${escapeHtml(text).replaceAll("\n", "<br>")}</div>`);
  return { text: paragraphs.map(wrap).join("\n\n"), html: wrapHtml(blocks.join("<div><br></div>")) };
}

function wrap(paragraph: string): string {
  const lines = paragraph.split("\n").map((line) => (line.length <= WIDTH ? [line] : fill(line.split(" "))));
  return lines.flat().join("\n");
}

function fill(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    if (lines.at(-1) !== longer) lines.push(word);
  }
  return lines;
}

/** Put a quote mark before each line; one that is a quote already gets the client's own form of the next level. */
const indent = (text: string, mark: string, again: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => (line.startsWith(">") ? `${again}${line}` : line === "" ? mark.trimEnd() : `${mark}${line}`))
    .join("\n");

/** The letters are Martin's; whoever starts the machine under a name finds that name in them. */
const firstName = (desk: Desk): string => desk.me.name.split(" ")[0] ?? desk.me.name;

const authorOf = (desk: Desk, name: string) => correspondent(desk, letterOf(name).from);
const dateOf = (desk: Desk, name: string): Date => writtenAt(desk, letterOf(name));
const clock = (desk: Desk, name: string): string =>
  wallDate(desk, dateOf(desk, name), { hour: "2-digit", minute: "2-digit" });

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
