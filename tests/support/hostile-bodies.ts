import type { Message } from "../../core/mail/message.ts";

/** A message with nothing but an author, for a body to stand in. */
export const BARE_MESSAGE: Message = {
  headers: [],
  inReplyTo: [],
  references: [],
  from: [{ name: "Jane Roe", address: "jane.roe@example.com" }],
  replyTo: [],
  to: [],
  cc: [],
  attachments: [],
  embedded: [],
  defects: [],
};

export const ATTRIBUTION = "On Mon, 5 Jan 2026 at 10:00, Jane Roe <jane.roe@example.com> wrote:\n";

/** What a body can be made of to keep a reader busy. */
export const HOSTILE_BODIES: Readonly<Record<string, Partial<Message>>> = {
  "1 MB of quote marks in one line": { textBody: ">".repeat(1_000_000) },
  "1 MB of quoted blank lines": { textBody: ">\n".repeat(500_000) },
  "250,000 blank lines": { textBody: "\n".repeat(250_000) },
  "20,000 attributions": { textBody: ATTRIBUTION.repeat(20_000) },
  "20,000 lines that are nearly attributions": {
    textBody: "On 5 Jan 2026 many people who were never there and\n12 Mar:\n".repeat(20_000),
  },
  "20,000 header lines": { textBody: "From: Jane Roe <jane.roe@example.com>\n".repeat(20_000) },
  "20,000 separators": { textBody: "-----Original Message-----\n".repeat(20_000) },
  "20,000 Notes heads": { textBody: "Jane Roe   12/13/99 09:20 AM\n\n".repeat(20_000) },
  "one line of 5 MB": { textBody: "word ".repeat(1_000_000) },
  "one line of 5 MB that begins like an attribution": { textBody: `${"On Mon, 5 Jan 2026 ".repeat(260_000)}wrote:` },
  "a line of 200,000 spaces that begins and ends like an attribution": { textBody: `On${" ".repeat(200_000)}wrote:` },
  "20 MB of quote marks in one line": { textBody: ">".repeat(20_000_000) },
  "60,000 answers between quoted lines": { textBody: `${ATTRIBUTION}${"> why?\nBecause.\n".repeat(60_000)}` },
  "50,000 nested tables": { htmlBody: `${"<table><tr><td>".repeat(50_000)}x` },
  "200,000 open and wrongly closed tags": { htmlBody: `${"<b>".repeat(200_000)}x${"</i>".repeat(200_000)}` },
  "50,000 nested quotes": { htmlBody: `${'<blockquote type="cite">'.repeat(50_000)}x` },
  "an attribute of 4 MB": { htmlBody: `<div class="${"x_".repeat(2_000_000)}gmail_quote">x</div>` },
  "300,000 line breaks inside a quote": { htmlBody: `<div class="gmail_quote">${"<br>".repeat(300_000)}` },
};
