import { type Bomb, type Bombs, filled, junk, MB, MIXED, mail, numbered, part } from "./bomb.ts";

const HTML = "text/html; charset=utf-8";

/** A page that is one thing over and over. */
const page =
  (unit: string, size = 30 * MB, before = "", after = ""): Bomb =>
  (way) =>
    mail(way, { type: HTML }, before, filled(unit, size), after);

/** So many of them, all open. */
const open = (tag: string, times: number, inside = "Hello"): Bomb => page(tag, tag.length * times, "", inside);

/** What a page is full of. */
export const PAGE_BOMBS: Bombs = {
  "50,000 tables in tables": open("<table><tr><td>", 50_000),
  "50,000 quotes in quotes": open('<blockquote type="cite">', 50_000),
  "200,000 blocks in blocks": open("<div>", 200_000),
  "1,000,000 bold in bold": open("<b>", 1_000_000),
  "50,000 lists in lists": open("<ul><li>", 50_000),
  "50,000 numbered lists in lists": open("<ol><li>", 50_000),
  "200,000 open and wrongly closed": page("<b>", 600_000, "", `x${"</i>".repeat(200_000)}`),
  "50,000 tables in tables, all closed": page(
    "<table><tr><td>",
    750_000,
    "",
    `Hello${"</td></tr></table>".repeat(14_000)}`,
  ),
  "quotes of one client in those of another": open('<div class="gmail_quote"><blockquote class="x">', 20_000),
  "signatures in signatures": open('<div class="gmail_signature">', 30_000),
  "links in links": open('<a href="https://example.com/">', 30_000),
  "links without words": page('<a href="https://example.com/"></a>'),
  "links whose words are their address": page('<a href="https://example.com/">https://example.com/</a> '),
  "fonts of one color in another": open('<font color="#00f">', 50_000),
  "answers in color": page('<p style="color:red">Because.</p><p>Why?</p>', MB),
  "styles of 900 colors": (way) =>
    mail(
      way,
      { type: HTML },
      numbered(30_000, (i) => `<span style="color:#${(i % 4096).toString(16).padStart(3, "0")}">x</span>`),
    ),
  "tags that never close": page("<div "),
  "one opened bracket after the other": page("<"),
  "one closed bracket after the other": page(">"),
  "slashes of closed tags": page("</"),
  "comments that never close": page("<!--"),
  "comments of dashes": page("-", 30 * MB, "<!--"),
  "CDATA that never closes": page("<![CDATA["),
  "processing instructions": page("<?xml "),
  declarations: page("<!DOCTYPE html "),
  "a style of 30 MB": page("a{b:c}", 30 * MB, "<style>"),
  "a script of 30 MB": page("</scrip ", 30 * MB, "<script>"),
  "titles that never close": page("<title>"),
  "text areas that never close": page("<textarea>"),
  "an attribute of 30 MB": page("x_", 30 * MB, '<div class="', 'gmail_quote">x</div>'),
  "an attribute of entities": page("&amp;", 30 * MB, '<div class="'),
  "200,000 attributes": page(' a="b"', 1_200_000, "<div", ">x"),
  "a style attribute of 900 KB": page("color:red;", 900_000, '<p style="', '">x'),
  "an address of 900 KB in a link": page("x", 900_000, '<a href="https://example.com/', '">x</a>'),
  "a quote that cites 900 KB": page("x", 900_000, '<blockquote type="cite" cite="mid:', '">x'),
  entities: page("&amp;"),
  "entities that end in nothing": page("&"),
  "entities of numbers": page("&#x1F600;"),
  "entities beyond what there is": page("&#99999999999;&#x0;&#xD800;"),
  "entities with one long name": page("&CounterClockwiseContourIntegral;"),
  "no-break spaces": page("&nbsp;"),
  "line breaks": page("<br>"),
  "line breaks inside a quote": page("<br>", 30 * MB, '<div class="gmail_quote">'),
  rules: page("<hr>"),
  paragraphs: page("<p>"),
  "paragraphs with a word": page("<p>Hello</p>"),
  "empty cells": page("<td></td>"),
  "list items": page("<li>"),
  "one word of 30 MB": page("x"),
  "spaces of 30 MB": page(" "),
  "spaces between letters": page("a          "),
  "line ends in a pre": page("\n", 30 * MB, "<pre>"),
  "quote marks in a pre": page("> > why?\n", 30 * MB, "<pre>"),
  attributions: page("<div>On Mon, 5 Jan 2026 at 10:00, Jane Roe &lt;jane@example.net&gt; wrote:</div>"),
  "header blocks of Outlook": page(
    '<div id="divRplyFwdMsg"><b>From:</b> Jane Roe<br><b>Sent:</b> Sunday, November 8, 2026 6:02 PM<br><b>Subject:</b> x</div><p>Hello</p>',
  ),
  "marks of quotes by ten clients": page(
    '<div class="gmail_quote"><div class="gmail_attr">x</div></div><div id="appendonsend"></div><div class="moz-cite-prefix">y</div><div class="yahoo_quoted">z</div><div class="protonmail_quote">w</div>',
  ),
  "images of data": page(`<img src="data:image/png;base64,${"A".repeat(5_000)}">`),
  "one image of 29 MB of data": page("A", 29 * MB, '<img src="data:image/png;base64,', '">'),
  "junk of tags": (way) => mail(way, { type: HTML }, junk(12, 5 * MB, "<>/ab\"'= &;#x-!")),
  "bytes of a page that are none": (way) =>
    mail(
      way,
      { type: HTML },
      junk(
        13,
        10 * MB,
        Uint8Array.from({ length: 256 }, (_, i) => i),
      ),
    ),
  "NUL in tags": page("<d\u0000iv>x"),
  "letters of the page in quoted-printable": (way) =>
    mail(way, { type: HTML, encoding: "quoted-printable" }, filled("=3Cb=3E", 30 * MB)),
  "a page of UTF-16": (way) =>
    mail(way, { type: "text/html; charset=utf-16le" }, filled("<\u0000b\u0000>\u0000", 10 * MB)),
  "a page of another charset than it says": (way) =>
    mail(way, { type: HTML }, filled('<meta charset="iso-2022-jp">\u001b$B', 10 * MB)),
  "a page after a page": (way) =>
    mail(way, { type: MIXED }, part(HTML, filled("<p>x", 15 * MB)), part(HTML, filled("<b>y", 15 * MB))),
  "900 tables of 900 cells": (way) =>
    mail(way, { type: HTML }, filled(`<table>${"<td>x</td>".repeat(900)}</table>`, 8 * MB)),
};
