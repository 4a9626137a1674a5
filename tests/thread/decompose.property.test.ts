import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../core/mail/message.ts";
import { bodyLines } from "../../core/thread/body.ts";
import { decompose } from "../../core/thread/decompose.ts";

const message = (body: Partial<Message>): Message => ({
  headers: [],
  messageId: "own@example.com",
  inReplyTo: ["parent@example.org"],
  references: ["first@example.com", "parent@example.org"],
  from: [{ name: "Jane Roe", address: "jane.roe@example.com" }],
  replyTo: [],
  to: [{ name: "Tom Bell", address: "tom.bell@example.org" }],
  cc: [],
  subject: "Re: The old harbour crane",
  sentAt: { at: new Date("2026-11-09T08:21:00Z"), offset: 60 },
  attachments: [],
  embedded: [],
  defects: [],
  ...body,
});

// The lines of which real mails are made, and some that only look like them.
const line = fc.constantFrom(
  "",
  " ",
  "> ",
  ">",
  "Hello Tom,",
  "> Hello Jane,",
  ">> > deeper",
  "-- ",
  "--",
  "_______________________________________________",
  "-----Original Message-----",
  "---------- Forwarded message ---------",
  "Begin forwarded message:",
  "From: Tom Bell <tom.bell@example.org>",
  "> From: Tom Bell <tom.bell@example.org>",
  "Sent: Sunday, November 8, 2026 6:02 PM",
  "Date: Sun, 8 Nov 2026 at 18:02",
  "To: Jane Roe <jane.roe@example.com>",
  "cc:  ",
  "Subject: The old harbour crane",
  "On Sun, 8 Nov 2026 at 18:02, Tom Bell <tom.bell@example.org>",
  "wrote:",
  "> wrote:",
  "Am 08.11.26 um 18:02 schrieb Tom Bell:",
  "Tom Bell@HARB",
  "11/08/2026 06:02 PM",
  "Sent from my iPhone",
  "Kind regards,",
  "Jane Roe",
  "+44 20 7946 0018",
  "Harbour mailing list",
  "\u200b\u00a0",
);
const text = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: line },
    fc.string({ maxLength: 60 }).map((s) => s.replaceAll("\n", " ")),
  ),
  {
    maxLength: 60,
  },
);

const piece = fc.constantFrom(
  "<div>",
  "</div>",
  '<div class="gmail_quote">',
  '<div class="gmail_attr">',
  '<blockquote type="cite" cite="mid:parent@example.org">',
  "</blockquote>",
  '<div id="divRplyFwdMsg">',
  '<div class="gmail_signature">',
  "<br>",
  "<p>",
  "</p>",
  "<ol><li>",
  "<hr>",
  "<pre>\n",
  "</pre>",
  "Hello",
  "&gt; quoted",
  "On Sun, 8 Nov 2026 at 18:02, Tom Bell &lt;tom.bell@example.org&gt; wrote:",
  "<b>From:</b> Tom Bell<br><b>Sent:</b> 8 November 2026 18:02<br><b>Subject:</b> The crane<br>",
);

describe("taking a message apart", () => {
  it("drops nothing of a text body: the pieces, joined, are the body", () => {
    fc.assert(
      fc.property(text, (lines) => {
        const textBody = lines.join("\n");
        const { pieces } = decompose(message({ textBody }));
        expect(pieces.flatMap((p) => p.lines).join("\n")).toBe(textBody);
      }),
      { numRuns: 400 },
    );
  });

  it("drops no line of an HTML body", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const mail = message({ htmlBody: pieces.join("") });
        const lines = bodyLines(mail).map((l) => l.raw);
        expect(decompose(mail).pieces.flatMap((p) => p.lines)).toEqual(lines);
      }),
      { numRuns: 300 },
    );
  });

  it("gives every piece a segment, and each segment of one origin the same author and level", () => {
    fc.assert(
      fc.property(text, (lines) => {
        const { segments, pieces } = decompose(message({ textBody: lines.join("\n") }));
        expect(segments.length).toBeGreaterThan(0);
        for (const p of pieces) expect(segments[p.segment]).toBeDefined();
        for (const s of segments) {
          const first = segments.find((other) => other.origin === s.origin);
          expect([s.from, s.depth, s.kind]).toEqual([first?.from, first?.depth, first?.kind]);
        }
      }),
    );
  });

  it("never throws on any string, as text or as HTML", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (body) => {
        decompose(message({ textBody: body }));
        decompose(message({ htmlBody: `<div class="gmail_quote">${body}` }));
      }),
      { numRuns: 300 },
    );
  });
});
