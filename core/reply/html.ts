import type { Card, DailyReply } from "./daily-reply.ts";
import { html, type Markup } from "./markup.ts";
import {
  askOf,
  clockOf,
  filedOf,
  firstName,
  mailtoOf,
  numberOf,
  quotesOf,
  subjectOf,
  topicIn,
  whyOf,
} from "./phrase.ts";

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

function quoteLine(who: string, day: string, quote: string): Markup {
  return html`<p class="rule ink" style="margin:0 0 10px;padding:2px 0 2px 14px;border-left:3px solid #d9cdb8;color:#2b2722">
<span class="soft" style="${SANS};font-size:13px;color:#6f675b">${who}, ${day}</span><br><span dir="auto">“${quote}”</span></p>`;
}

function ground(card: Card, zone: string): Markup {
  const { topic } = card;
  const quotes = quotesOf(card, zone).map(({ who, day, quote }) => quoteLine(who, day, quote));
  if (topic === undefined) return html`${quotes}`;
  return html`<p class="ink" style="margin:0 0 10px;color:#2b2722">You both keep returning to <strong>${topicIn(topic)}</strong>:</p>
${quotes}`;
}

function number(card: Card, zone: string): Markup {
  const { phone } = card;
  const clock = clockOf(card);
  const source = numberOf(card, zone);
  const written =
    phone === undefined || phone.national
      ? html`${source}`
      : html`<a class="link" href="tel:${phone.number}" style="color:#9a4a12;font-size:19px;white-space:nowrap">${phone.written}</a><span class="soft" style="color:#6f675b">${source.slice(phone.written.length)}</span>`;
  return html`<p class="ink" style="margin:18px 0 0;color:#2b2722">${written}${clock === undefined ? undefined : html`<br><span class="soft" style="color:#6f675b">${clock}</span>`}</p>`;
}

function ask(card: Card, secretAddress: string): Markup {
  const mailto = mailtoOf(card, secretAddress);
  return html`<p class="ink" style="margin:18px 0 0;color:#2b2722">Rather ask first? “${askOf(card)}”</p>
${mailto === undefined ? undefined : html`<p style="margin:12px 0 0"><a class="button" href="${mailto}" style="${SANS};display:inline-block;padding:10px 18px;border-radius:6px;background:#9a4a12;color:#ffffff;font-size:15px;text-decoration:none">Open as a mail to ${firstName(card.name)}</a></p>`}`;
}

const other = (card: Card, zone: string): Markup =>
  html`<p class="ink" style="margin:0 0 8px;color:#2b2722">Also good to ring: <strong dir="auto">${card.name}</strong>. ${whyOf(card, zone)}</p>`;

function footer(reply: DailyReply): Markup {
  const count = filedOf(reply);
  return html`<p class="soft rule" style="${SANS};margin:28px 0 0;padding:16px 0 0;border-top:1px solid #d9cdb8;font-size:13px;line-height:1.5;color:#6f675b">
${count === "" ? undefined : html`${count}<br>`}You get this because your mails come to me in BCC; never more than one a day. ${link(reply.unsubscribeUrl, "Unsubscribe")}</p>`;
}

/** The daily reply as HTML: one column, nothing remote, readable with images off and by a screen reader in source order. */
export function renderHtml(reply: DailyReply): string {
  const { user, card, others } = reply;
  const greeting = user.name === undefined ? undefined : html`${firstName(user.name)}, `;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${subjectOf(card, others)}</title>
<style>${{ html: DARK }}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#faf7f1">
<div role="main">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="page" align="center" style="padding:24px 16px;background:#faf7f1">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px"><tr><td align="left" style="${FONT};font-size:17px;line-height:1.55">
<h1 class="ink" style="margin:0 0 14px;font-size:22px;line-height:1.3;font-weight:normal;color:#2b2722">${greeting}<strong dir="auto">${card.name}</strong> would be good to ring.</h1>
<p class="ink" style="margin:0 0 16px;color:#2b2722">${whyOf(card, user.zone)}</p>
${ground(card, user.zone)}
${number(card, user.zone)}
${ask(card, user.secretAddress)}
${others.length === 0 ? undefined : html`<div style="margin:24px 0 0">${others.map((o) => other(o, user.zone))}</div>`}
${footer(reply)}
</td></tr></table>
</td></tr></table>
</div>
</body>
</html>
`.html;
}
