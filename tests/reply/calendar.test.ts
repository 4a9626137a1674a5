import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf } from "../../core/reply/calendar.ts";
import { draftOf } from "../../core/reply/draft.ts";
import type { Tip } from "../../core/reply/tip.ts";
import { replySettings } from "../../functions/deps/reply-settings.ts";
import { AGREED, REPLY } from "../support/card.ts";
import { KEYS, MARTIN, SERVICE } from "../support/service.ts";

const settings = replySettings(SERVICE, KEYS, "https://buddy.example.net");
const TIME = {
  uid: "u@example.net",
  startsAt: new Date("2026-12-01T15:00:00Z"),
  summary: "Time with Jane Roe",
  at: new Date("2026-11-28T06:30:00Z"),
};

const filesOf = (tip: Tip | undefined, language: "en" | "de" | "fr" | "es" = "en") =>
  draftOf({ ...REPLY, user: { ...MARTIN, language }, ...(tip && { tip }) }, settings, { id: "a", parent: undefined })
    .attachments ?? [];

describe("a calendar file", () => {
  it("holds half an hour in UTC, and invites nobody", () => {
    expect(calendarOf(TIME)).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Online Buddy//Daily reply//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:u@example.net",
        "DTSTAMP:20261128T063000Z",
        "DTSTART:20261201T150000Z",
        "DTEND:20261201T153000Z",
        "SUMMARY:Time with Jane Roe",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("lets no name add a line or an attendee, and keeps its lines short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        const file = calendarOf({ ...TIME, summary: `${name}\r\nATTENDEE:mailto:eve@example.com` });
        for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const lines = file.replace(/\r\n /g, "").split("\r\n");
        expect(lines).toHaveLength(13);
        expect(lines.filter((line) => /^(?:ATTENDEE|ORGANIZER)/.test(line))).toEqual([]);
      }),
    );
  });

  it("escapes what has a meaning of its own", () => {
    expect(calendarOf({ ...TIME, summary: "Roe, Jane; \\o/" })).toContain("\r\nSUMMARY:Roe\\, Jane\\; \\\\o/\r\n");
  });
});

describe("the daily mail", () => {
  it("has a calendar file for an agreed time, beside the contact, and for no other step", () => {
    expect(filesOf(AGREED).map(({ name }) => name)).toEqual(["contact.vcf", "call.ics"]);
    expect(filesOf({ ...AGREED, kind: "thank" }).map(({ name }) => name)).toEqual(["contact.vcf"]);
    expect(filesOf(undefined).map(({ name }) => name)).toEqual(["contact.vcf"]);
  });

  it.each([
    ["en", "Time with Tom Hale"],
    ["de", "Verabredung mit Tom Hale"],
    ["fr", "Rendez-vous avec Tom Hale"],
    ["es", "Cita con Tom Hale"],
  ] as const)("calls it in the user's language: %s", (language, summary) => {
    expect(filesOf(AGREED, language)[1]?.content).toContain(`\r\nSUMMARY:${summary}\r\n`);
  });

  it("gives the same time the same id, and another one another", () => {
    const uid = (tip: Tip) => /UID:(\S+)/.exec(String(filesOf(tip)[1]?.content))?.[1];
    const later = { ...AGREED, agreed: { ...AGREED.agreed, startsAt: new Date("2026-12-02T15:00:00Z") } };
    expect(uid(AGREED)).toBe(uid({ ...AGREED }));
    expect(uid(AGREED)).toMatch(/^[\w-]+@in\.buddy\.example\.net$/);
    expect(uid(later)).not.toBe(uid(AGREED));
  });
});
