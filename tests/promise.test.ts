import { expect, it } from "vitest";
import { parse } from "../core/mail/parse.ts";
import { contessaMails } from "./support/letter.ts";
import { service } from "./support/service.ts";

const PROMISED = "You promised on 10 November: “I will send you a picture of it when it is out.”";

const withFile = (type: string): Buffer =>
  Buffer.from(
    [
      "From: Martin Berg <martin@example.org>",
      "To: Jane Roe <jane@example.net>",
      "Date: Wed, 11 Nov 2026 21:00:00 +0100",
      "Message-ID: <m9@example.org>",
      "Subject: Re: The Contessa",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "There she lies, and the oak is out of her at last.",
      "--b",
      `Content-Type: ${type}`,
      "Content-Transfer-Encoding: base64",
      'Content-Disposition: attachment; filename="mast"',
      "",
      "aGVsbG8=",
      "--b--",
      "",
    ].join("\r\n"),
  );

/** What the day's mail says after all of these came in. */
async function mailAfter(...mails: readonly Buffer[]): Promise<string> {
  const { take, day, clock, mailer } = await service();
  clock.now = new Date("2026-11-11T20:30:00Z");
  for (const mail of [...contessaMails(), ...mails]) await take(mail);
  clock.now = new Date("2026-11-12T06:30:00Z");
  await day();
  return (await parse(mailer.sent[0]?.raw ?? new Uint8Array())).textBody?.replace(/\s+/g, " ") ?? "";
}

it("a promise stands on the card until a file has gone to her", async () => {
  expect(await mailAfter()).toContain(PROMISED);
  const kept = await mailAfter(withFile("image/jpeg"));
  expect(kept).toContain("Jane Roe would be good to ring.");
  expect(kept).not.toContain("You promised");
});

it("an answer of a calendar is no file that keeps it", async () => {
  expect(await mailAfter(withFile("text/calendar; method=REPLY"))).toContain(PROMISED);
});
