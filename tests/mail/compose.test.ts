import { describe, expect, it } from "vitest";
import { compose, type Draft } from "../../core/mail/compose.ts";
import { parse } from "../../core/mail/parse.ts";

const DRAFT: Draft = {
  from: { name: "Online Buddy", address: "buddy@example.com" },
  to: { name: "Martin Berg", address: "martin@example.org" },
  replyTo: { name: "Online Buddy", address: "secret@in.example.com" },
  subject: "Jane Roe, and the keel bolts",
  messageId: "id-1@in.example.com",
  date: new Date("2026-11-12T06:30:00Z"),
  references: [],
  headers: [["List-Id", "Online Buddy <daily.in.example.com>"]],
  text: "Martin, Jane Roe would be good to ring.\n",
  html: "<p>Martin, Jane Roe would be good to ring.</p>\n",
};

const written = async (draft: Partial<Draft> = {}): Promise<string> =>
  Buffer.from(await compose({ ...DRAFT, ...draft })).toString("latin1");
const headerLines = (raw: string): string[] => raw.slice(0, raw.indexOf("\r\n\r\n")).split("\r\n");
const fieldNames = (raw: string): string[] =>
  headerLines(raw)
    .filter((line) => !/^\s/.test(line))
    .map((line) => line.slice(0, line.indexOf(":")).toLowerCase());

const BREAKS = ["\r\n", "\n", "\r", "\u2028", "\u0085", "\u0000\r\n", "\r\n\r\n"];
const INJECTED: readonly (readonly [place: string, (evil: string) => Partial<Draft>])[] = [
  ["the subject", (evil) => ({ subject: `hi${evil}Bcc: eve@example.net` })],
  [
    "the name of the recipient",
    (evil) => ({ to: { name: `Martin${evil}Bcc: eve@example.net`, address: "m@example.org" } }),
  ],
  ["the name of the sender", (evil) => ({ from: { name: `x${evil}Bcc: eve@example.net`, address: "b@example.com" } })],
  [
    "the name in Reply-To",
    (evil) => ({ replyTo: { name: `x"${evil}Bcc: eve@example.net`, address: "b@example.com" } }),
  ],
  ["a header value", (evil) => ({ headers: [["List-Id", `x${evil}Bcc: eve@example.net`]] })],
  ["the text", (evil) => ({ text: `x${evil}Bcc: eve@example.net` })],
];

describe("compose", () => {
  it("makes the same bytes of the same draft", async () => {
    expect(await written()).toBe(await written());
    expect(await written({ messageId: "id-2@in.example.com" })).not.toBe(await written());
  });

  it("makes a message that reads back as it was meant", async () => {
    const raw = await compose({ ...DRAFT, inReplyTo: "a@example.org", references: ["r@example.org", "a@example.org"] });
    expect(await parse(raw)).toMatchObject({
      from: [DRAFT.from],
      to: [DRAFT.to],
      replyTo: [DRAFT.replyTo],
      subject: DRAFT.subject,
      messageId: DRAFT.messageId,
      sentAt: { at: DRAFT.date },
      inReplyTo: ["a@example.org"],
      references: ["r@example.org", "a@example.org"],
      textBody: DRAFT.text,
      htmlBody: DRAFT.html,
      attachments: [],
      defects: [],
    });
  });

  it("puts the text before the HTML, in lines that any relay takes", async () => {
    const raw = await written({ text: `${"word ".repeat(500)}\n`, subject: "Größe ".repeat(160) });
    expect(raw.indexOf("text/plain")).toBeLessThan(raw.indexOf("text/html"));
    expect(raw.split("\r\n").every((line) => line.length <= 998)).toBe(true);
    expect(/[^\r]\n|\r[^\n]/.test(raw)).toBe(false);
  });

  it.each(INJECTED)("lets nobody add a header field by %s", async (_, evil) => {
    const names = fieldNames(await written());
    for (const line of BREAKS) expect(fieldNames(await written(evil(line)))).toEqual(names);
  });

  it.each([
    "martin@example.org\r\nRCPT TO:<eve@example.net>",
    "martin",
    "a@b@example.org",
    "",
    "a@example.org, b@example.org",
  ])("does not write to %j", async (address) => {
    await expect(compose({ ...DRAFT, to: { address } })).rejects.toThrow("address");
  });

  it("keeps a name in any script, and one with quotes and commas", async () => {
    for (const name of ["山田 太郎", "שלום", 'Berg, "Ma" Martin', "Zoë 👋"]) {
      expect((await parse(await compose({ ...DRAFT, to: { name, address: "m@example.org" } }))).to).toEqual([
        { name, address: "m@example.org" },
      ]);
    }
  });

  it("writes each long URI of a header on one line, and goes on in a new one", async () => {
    const uri = `<https://buddy.example.com/u/${"0".repeat(300)}>`;
    const raw = await written({ headers: [["List-Unsubscribe", `${uri}, <mailto:x@example.com>`]] });
    expect(raw).toContain(`List-Unsubscribe: ${uri},\r\n <mailto:x@example.com>\r\n`);
  });

  it("carries a thread of two hundred long ids", async () => {
    const references = Array.from({ length: 200 }, (_, i) => `${i}${"x".repeat(230)}@example.org`);
    const message = await parse(await compose({ ...DRAFT, references }));
    expect(message.references).toEqual(references);
  });
});
