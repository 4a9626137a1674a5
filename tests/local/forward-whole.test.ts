import { expect, it } from "vitest";
import { parse } from "../../core/mail/parse.ts";
import { forwardWhole } from "../../infra/local/mailbox/forward-whole.ts";
import { letter } from "../support/letter.ts";

const WAY = { from: "martin@example.org", to: "secret@in.buddy.example.net" };

const SUBJECTS: readonly (readonly [subject: string | undefined, forwarded: string])[] = [
  ["The mast", "Fwd: The mast"],
  [undefined, "Fwd:"],
  ["Ein Gruß aus Köln, und noch einer, und so weiter bis zum Ende", ""],
  ["=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Fwd: Grüße"],
  ["船の話 🚣 ".repeat(12).trim(), ""],
  [`long ${"x".repeat(2_000)}`, `Fwd: long ${"x".repeat(195)}`],
  ["tab\there", "Fwd: tab here"],
];

it.each(SUBJECTS)("carries the subject %j of the mail inside", async (subject, forwarded) => {
  const raw = forwardWhole(letter({ subject, text: "Dear Martin" }), WAY);
  const message = await parse(raw);
  expect(message.subject).toBe(forwarded || `Fwd: ${subject}`);
  expect(raw.toString("latin1").split("\r\n\r\n", 1)[0]).toMatch(/^[\x20-\x7e\r\n]*$/);
});

it("is the same mail whenever it is made, and another one for another mail", async () => {
  const mail = (text: string) =>
    letter({ subject: "Hull", date: "Tue, 3 Nov 2026 09:00:00 +0100", id: "hull@example.net", text });
  const made = (text: string) => forwardWhole(mail(text), WAY);
  expect(made("a")).toEqual(made("a"));
  const [one, two] = [await parse(made("a")), await parse(made("b"))];
  expect(one.messageId).toMatch(/^forwarded\.[\w-]{22}@example\.org$/);
  expect(one.messageId).not.toBe(two.messageId);
  expect(one.sentAt?.at.toISOString()).toBe("2026-11-03T08:00:00.000Z");
});

it("has no date where the mail inside has none", async () => {
  expect((await parse(forwardWhole(letter({ date: "some day" }), WAY))).sentAt).toBeUndefined();
});
