import type { Block, Inline, Lane, Letter, Linked, Quoted } from "./letter.ts";
import { html, type Markup } from "./markup.ts";

// Styles stand on the elements, because some clients drop <style>; what is in it only turns the colours for a dark room.
const FONT = "font-family:Georgia,'Times New Roman',serif";
const SANS = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const DARK = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .page { background: #1b1a18 !important; }
    .ink { color: #ece7de !important; }
    .soft { color: #b3aca0 !important; }
    .rule { border-color: #4b463d !important; }
    .link { color: #f0b27a !important; }
    .button { background: #f0b27a !important; color: #1b1a18 !important; }
  }`;

const link = (href: string, text: string): Markup =>
  html`<a class="link" href="${href}" style="color:#9a4a12">${text}</a>`;

const number = (href: string, text: string): Markup =>
  html`<a class="link" href="${href}" style="display:inline-block;padding:6px 0;color:#9a4a12;font-size:19px;line-height:1.3;white-space:nowrap">${text}</a>`;

/** A link that stands by itself, with room for a thumb (WCAG 2.5.8). */
const wayOut = ({ link: href, text }: Linked): Markup =>
  html`<a class="link" href="${href}" style="display:inline-block;padding:5px 0;color:#9a4a12">${text}</a>`;

const tap = ({ link: href, text }: Linked): Markup =>
  html`<a class="link rule" href="${href}" style="${SANS};display:inline-block;margin:0 6px 8px 0;padding:9px 14px;border:1px solid #d9cdb8;border-radius:6px;color:#9a4a12;font-size:15px;line-height:1.4;text-decoration:none">${text}</a> `;

/** The parts of a line. A name runs in its own direction, and turns nothing round beside it. */
const inline = (parts: readonly Inline[]): Markup[] =>
  parts.map((part) => {
    if (typeof part === "string") return html`${part}`;
    if ("called" in part) return html`<span dir="auto">${part.called}</span>`;
    if ("name" in part) return html`<strong dir="auto">${part.name}</strong>`;
    return part.link.startsWith("tel:") ? number(part.link, part.text) : link(part.link, part.text);
  });

const paragraph = (parts: readonly Inline[]): Markup =>
  html`<p class="ink" style="margin:0 0 14px;color:#2b2722">${inline(parts)}</p>`;

/** Somebody else: set off from what is said of the first. */
const apart = (parts: readonly Inline[]): Markup =>
  html`<p class="ink" style="margin:24px 0 14px;color:#2b2722">${inline(parts)}</p>`;

const small = (parts: readonly Inline[]): Markup =>
  html`<p class="soft" style="margin:0 0 10px;font-size:15px;color:#6f675b">${inline(parts)}</p>`;

const clock = (text: string): Markup =>
  html`<p class="soft" style="margin:0 0 18px;font-size:15px;color:#6f675b">${text}</p>`;

function quoteLine({ who, day, quote }: Quoted): Markup {
  return html`<p class="rule ink" style="margin:0 0 10px;padding:2px 0 2px 14px;border-left:3px solid #d9cdb8;color:#2b2722">
<span class="soft" style="${SANS};font-size:13px;color:#6f675b"><span dir="auto">${who}</span>, ${day}</span><br><span dir="auto">${quote}</span></p>`;
}

// A sign in each column, because Word and printers leave colours of a background out.
const columnOf = (isFilled: boolean): Markup =>
  isFilled
    ? html`<td class="link" width="12" align="center" style="color:#9a4a12">●</td>`
    : html`<td class="soft" width="12" align="center" style="color:#6f675b">·</td>`;

const laneRow = ({ who, columns }: Lane): Markup =>
  html`<tr><td class="soft" style="padding:0 10px 0 0;color:#6f675b"><span dir="auto">${who}</span></td>${columns.map(columnOf)}</tr>`;

/** A picture of signs, which a screen reader reads as the one sentence that it shows. */
const lanesOf = ({ label, lanes, days }: Extract<Block, { kind: "lanes" }>): Markup =>
  html`<div role="img" aria-label="${label}" style="margin:0 0 16px"><table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${SANS};font-size:13px;line-height:1.5">${lanes.map(laneRow)}<tr><td></td><td class="soft" colspan="${lanes[0]?.columns.length}" style="color:#6f675b">${days}</td></tr></table></div>`;

const between = (links: readonly Markup[]): Markup[] => links.map((one, i) => (i === 0 ? one : html` · ${one}`));

/** One paragraph as HTML. */
function blockOf(block: Block): Markup {
  switch (block.kind) {
    case "text":
      return paragraph(block.parts);
    case "number":
      return html`<p class="ink" style="margin:12px 0 ${block.clock === undefined ? 18 : 2}px;color:#2b2722">${inline(block.parts)}</p>${block.clock === undefined ? undefined : clock(block.clock)}`;
    case "other":
      return apart(block.parts);
    case "lanes":
      return lanesOf(block);
    case "small":
      return small(block.parts);
    case "quotes":
      return html`${block.intro === undefined ? undefined : paragraph(block.intro)}${block.quotes.map(quoteLine)}`;
    case "choices":
      return html`<p class="soft" style="margin:0 0 6px;font-size:15px;color:#6f675b">${block.intro}</p><p style="margin:0 0 6px">${block.links.map(tap)}</p>`;
    case "button":
      return html`${paragraph(block.parts)}${
        block.href === undefined || block.label === undefined
          ? undefined
          : html`<p style="margin:0 0 18px"><a class="button" href="${block.href}" style="${SANS};display:inline-block;padding:10px 18px;border-radius:6px;background:#9a4a12;color:#ffffff;font-size:15px;text-decoration:none">${block.label}</a></p>`
      }`;
  }
}

const heading = (parts: readonly Inline[]): Markup =>
  html`<h1 class="ink" style="margin:0 0 14px;font-size:22px;line-height:1.3;font-weight:normal;color:#2b2722">${inline(parts)}</h1>`;

/** What there is besides, below a line where somebody is named. */
function newsOf({ news, blocks }: Letter): Markup | undefined {
  if (news.length === 0) return undefined;
  return blocks.length === 0
    ? html`${news.map(paragraph)}`
    : html`<div class="rule" style="margin:24px 0 0;padding:16px 0 0;border-top:1px solid #d9cdb8">${news.map(small)}</div>`;
}

/** A letter as HTML: one column, nothing remote, readable with images off and by a screen reader in source order. */
export function renderHtml(letter: Letter): string {
  const { language, subject, blocks, footer, links } = letter;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${subject}</title>
<style>${{ html: DARK }}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#faf7f1">
<div role="main">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="page" align="center" style="padding:24px 16px;background:#faf7f1">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px"><tr><td align="left" style="${FONT};font-size:17px;line-height:1.55;word-wrap:break-word;overflow-wrap:anywhere">
${letter.heading === undefined ? heading([subject]) : heading(letter.heading)}
${blocks.map(blockOf)}
${newsOf(letter)}
<p class="soft rule" style="${SANS};margin:28px 0 0;padding:16px 0 0;border-top:1px solid #d9cdb8;font-size:13px;line-height:1.5;color:#6f675b">${footer}<br>${between(links.map(wayOut))}</p>
</td></tr></table>
</td></tr></table>
</div>
</body>
</html>
`.html;
}
