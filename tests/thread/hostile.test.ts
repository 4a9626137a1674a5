import { describe, expect, it } from "vitest";
import type { Message } from "../../core/mail/message.ts";
import { decompose } from "../../core/thread/decompose.ts";

const base: Message = {
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

const ATTRIBUTION = "On Mon, 5 Jan 2026 at 10:00, Jane Roe <jane.roe@example.com> wrote:\n";

// What a body can be made of to keep a reader busy. Whoever hangs here runs into the time limit of the test.
const BODIES: Readonly<Record<string, Partial<Message>>> = {
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

describe("a hostile body", () => {
  it.each(Object.entries(BODIES))("of %s is taken apart in a moment", (_, body) => {
    const { segments } = decompose({ ...base, ...body });
    expect(segments.length).toBeGreaterThan(0);
  });

  it("holds at most a thousand messages", () => {
    const { segments } = decompose({ ...base, textBody: `${ATTRIBUTION}> x\n\n`.repeat(3_000) });
    expect(new Set(segments.map((segment) => segment.origin)).size).toBeLessThanOrEqual(1_002);
  });
});
