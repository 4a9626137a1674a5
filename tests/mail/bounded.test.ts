import { describe, expect, it } from "vitest";
import { bounded } from "../../core/mail/bounded.ts";
import { parse } from "../../core/mail/parse.ts";
import { filled, MB, MIXED, mail, part } from "../support/bombs/bomb.ts";

const WAY = { from: "Martin Berg <martin@example.org>", to: "jane@example.net" };
const HTML = "text/html; charset=utf-8";
const END = "--b--\r\n";

describe("a mail that holds more than anybody reads", () => {
  it("of a common size is left as it is", () => {
    const raw = mail(WAY, {}, filled("Hello\r\n", 900_000));
    expect(bounded(raw)).toEqual({ raw, isCut: false });
  });

  it("is left as it is where an attachment makes it large", () => {
    const raw = mail(WAY, { type: MIXED }, part("application/pdf", filled(`${"A".repeat(76)}\r\n`, 39 * MB)), END);
    expect(bounded(raw).isCut).toBe(false);
  });

  it("keeps the start of its text, and says that it was cut", async () => {
    const { textBody, defects } = await parse(mail(WAY, {}, "Did you see the harbour?\r\n", filled("\n", 30 * MB)));
    expect(textBody).toMatch(/^Did you see the harbour\?\n/);
    expect(defects).toEqual(["mail cut", "body cut"]);
  });

  it("keeps the parts behind a text that is cut", async () => {
    const long = part("text/plain", "Did you see the harbour?\r\n", filled("word ", 20 * MB));
    const message = await parse(
      mail(WAY, { type: MIXED }, long, part(HTML, "<p>And the crane?</p>"), part("image/png", "123"), END),
    );
    expect(message.textBody).toMatch(/^Did you see the harbour\?/);
    expect(message.htmlBody).toContain("And the crane?");
    expect(message.attachments).toEqual([{ type: "image/png", size: 3 }]);
    expect(message.defects).toContain("mail cut");
  });

  it("takes no text of another kind for one: what is attached as a file keeps its size", async () => {
    const file = "text/plain\r\nContent-Disposition: attachment; filename=log.txt";
    const message = await parse(
      mail(WAY, { type: MIXED }, part("text/plain", "See the log."), part(file, filled("x".repeat(99), 8 * MB)), END),
    );
    expect(message.attachments).toEqual([{ name: "log.txt", type: "text/plain", size: 8 * MB }]);
    expect(message.defects).toEqual([]);
  });

  it("keeps a million lines of an attachment, and what stands before it", async () => {
    const message = await parse(
      mail(WAY, { type: MIXED }, part("text/plain", "Hello."), part("application/x-log", filled("\n", 30 * MB)), END),
    );
    expect(message.textBody?.trim()).toBe("Hello.");
    expect(message.attachments[0]?.size).toBeLessThanOrEqual(1_000_000);
    expect(message.defects).toContain("mail cut");
  });

  it("shares what is read of attached messages among all of them", async () => {
    const letter = "From: Tom <tom@example.com>\r\nDate: Tue, 3 Nov 2026 10:00:00 +0100\r\n\r\nHello.\r\n";
    const parts = Array.from({ length: 30 }, () => part("message/rfc822", letter, filled("Because.\n", 200_000)));
    const { embedded } = await parse(mail(WAY, { type: MIXED }, ...parts, END));
    expect(embedded).toHaveLength(30);
    expect(embedded.reduce((sum, { textBody = "" }) => sum + textBody.length, 0)).toBeLessThanOrEqual(2_000_000);
    expect(embedded[0]?.defects).toEqual([]);
    expect(embedded.at(-1)?.defects).toContain("body cut");
  });
});
