import { describe, expect, it } from "vitest";
import { mentionsOf } from "../../core/buddy/read-mentions.ts";
import { parse } from "../../core/mail/parse.ts";
import { decompose } from "../../core/thread/decompose.ts";
import { sight } from "../../core/thread/sighting.ts";
import { mergeTurns } from "../../core/thread/turn.ts";
import { turn } from "../support/turn.ts";

/** A mail of Jane's with a calendar part, as Outlook and Google send it. */
const invitation = (method: string, to = "Martin Berg <martin@example.org>"): Buffer =>
  Buffer.from(
    [
      "From: Jane Roe <jane@example.net>",
      `To: ${to}`,
      "Date: Mon, 2 Nov 2026 09:12:00 +0000",
      "Message-ID: <invitation@example.net>",
      "Subject: The mast step, by the water",
      "MIME-Version: 1.0",
      'Content-Type: multipart/alternative; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Tuesday at ten.",
      "--b",
      `Content-Type: text/calendar; charset=utf-8; ${method}`,
      "",
      "BEGIN:VCALENDAR",
      "END:VCALENDAR",
      "--b--",
      "",
    ].join("\r\n"),
  );

async function kindsOf(raw: Buffer): Promise<string[]> {
  const message = await parse(raw);
  const view = { mail: "m1", receivedAt: new Date("2026-11-02"), isMine: () => false, isService: () => false };
  const [first] = mergeTurns(sight(message, decompose(message), view));
  if (first === undefined) throw new Error("the mail shows no turn");
  return mentionsOf(first, "them").map(({ kind }) => kind);
}

describe("an invitation of a calendar", () => {
  it.each([
    ["a request is a plan", "method=REQUEST", "planned"],
    ["a quoted method is one too", 'method="request"', "planned"],
    ["a meeting is called off", "method=CANCEL", "cancelled"],
    ["an answer says nothing that can be relied on", "method=REPLY", ""],
    ["a published calendar invites nobody", "method=PUBLISH", ""],
    ["no method", "name=invite.ics", ""],
  ])("%s", async (_, method, kinds) => {
    expect((await kindsOf(invitation(method))).join()).toBe(kinds);
  });

  it("to many is no plan of the two", async () => {
    expect(await kindsOf(invitation("method=REQUEST", "martin@example.org, ida@example.com"))).toEqual([]);
  });
});

describe("a link to a meeting", () => {
  it.each([
    ["https://zoom.us/j/84590217734", true],
    ["https://example.zoom.us/j/84590217734?pwd=x", true],
    ["https://meet.google.com/abc-defg-hij", true],
    ["https://teams.microsoft.com/l/meetup-join/19%3ameeting", true],
    ["https://meet.jit.si/TheMastStep", true],
    ["https://zoom.us/pricing", false],
    ["https://example.com/?to=https://zoom.us/", false],
    ["https://teams.microsoft.com/downloads", false],
  ])("%s: %s", (link, isPlan) => {
    const text = `Here is the room, come in any time: ${link}`;
    const kinds = mentionsOf(turn({ text }), "them").map(({ kind }) => kind);
    expect(kinds.includes("planned")).toBe(isPlan);
  });
});
