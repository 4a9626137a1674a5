import { describe, expect, it } from "vitest";
import { readHeaderDate } from "../../core/mail/header-date.ts";
import { toIso } from "../../core/mail/sent-at.ts";

const DATES: readonly (readonly [value: string, iso: string | undefined])[] = [
  ["Tue, 3 Nov 2026 19:30:00 +0100", "2026-11-03T19:30:00+01:00"],
  ["3 Nov 2026 19:30:00 +0100", "2026-11-03T19:30:00+01:00"],
  ["Tue, 03 Nov 2026 19:30 -0330", "2026-11-03T19:30:00-03:30"],
  ["Tue,  3  Nov  2026  19:30:00  +0545", "2026-11-03T19:30:00+05:45"],
  ["Tue, 3 Nov 2026 19:30:00 +1400", "2026-11-03T19:30:00+14:00"],
  ["Tue, 3 Nov 2026 19:30:00 +0000", "2026-11-03T19:30:00Z"],
  ["Tue, 3 Nov 2026 19:30:00 -0000", "2026-11-03T19:30:00Z"],
  ["Tue, 3 Nov 2026 19:30:00 GMT", "2026-11-03T19:30:00Z"],
  ["Tue, 3 Nov 2026 19:30:00 EST", "2026-11-03T19:30:00-05:00"],
  ["Tue, 3 Nov 2026 19:30:00 pdt", "2026-11-03T19:30:00-07:00"],
  ["Tue, 3 Nov 2026 19:30:00 +0100 (CET)", "2026-11-03T19:30:00+01:00"],
  ["Tue, 3 Nov 2026 19:30:00 GMT+0100", "2026-11-03T19:30:00+01:00"],
  ["Tue, 3 Nov 2026 19:30:00 +01:00", "2026-11-03T19:30:00+01:00"],
  ["Tue, 3 Nov 2026 19:30:00.123 +0100", "2026-11-03T19:30:00+01:00"],
  ["Tuesday, 3 November 2026 19:30:00 +0100", "2026-11-03T19:30:00+01:00"],
  ["Tue, 3-Nov-26 19:30:00 GMT", "2026-11-03T19:30:00Z"],
  ["Tue, 3 Nov 98 19:30:00 GMT", "1998-11-03T19:30:00Z"],
  ["Tue, 3 Nov 126 19:30:00 GMT", "2026-11-03T19:30:00Z"],
  ["Tue, 29 Feb 2028 10:00:00 GMT", "2028-02-29T10:00:00Z"],
  ["Thu, 31 Dec 1998 23:59:60 GMT", "1999-01-01T00:00:00Z"],
  ["Fri, 3 Nov 2026 19:30:00 +0100", "2026-11-03T19:30:00+01:00"],
  // A zone that no place keeps, or that nobody can know, says nothing about the writer's clock.
  ["Tue, 3 Nov 2026 19:30:00 +9900", "2026-11-03T19:30:00Z"],
  ["Tue, 3 Nov 2026 19:30:00 MESZ", "2026-11-03T19:30:00Z"],
  ["Tue, 3 Nov 2026 19:30:00 A", "2026-11-03T19:30:00Z"],
  ["Tue, 3 Nov 2026 19:30:00", "2026-11-03T19:30:00Z"],
  ["", undefined],
  ["soon", undefined],
  ["Tue, 3 Nov 2026", undefined],
  ["2026-11-03 19:30", undefined],
  ["Tue, 0 Nov 2026 19:30:00 +0100", undefined],
  ["Tue, 32 Nov 2026 19:30:00 +0100", undefined],
  ["Sun, 30 Feb 2026 19:30:00 +0100", undefined],
  ["Tue, 31 Nov 2026 19:30:00 +0100", undefined],
  ["Tue, 3 Foo 2026 19:30:00 +0100", undefined],
  ["Tue, 3 Nov 2026 24:30:00 +0100", undefined],
  ["Tue, 3 Nov 2026 19:61:00 +0100", undefined],
  ["Tue, 3 Nov 0000 19:30:00 +0100", undefined],
  ["Tue, 3 Nov 1969 19:30:00 +0100", undefined],
  ["Fri, 31 Dec 9999 23:59:59 +0000", undefined],
  [`Tue, 3 Nov ${"2".repeat(5000)} 19:30:00 +0100`, undefined],
  ["(".repeat(5000), undefined],
];

describe("readHeaderDate", () => {
  it.each(DATES)("%s is %s", (value, iso) => {
    const sentAt = readHeaderDate(value);
    expect(sentAt && toIso(sentAt)).toBe(iso);
  });

  it.each(["-0000", "MESZ", "A", "+9900", ""])("knows no zone from %j", (zone) => {
    const sentAt = readHeaderDate(`Tue, 3 Nov 2026 19:30:00 ${zone}`);
    expect([sentAt?.at.toISOString(), sentAt?.offset]).toEqual(["2026-11-03T19:30:00.000Z", undefined]);
  });

  it("keeps the zone of who wrote in UTC", () => {
    expect(readHeaderDate("Tue, 3 Nov 2026 19:30:00 +0000")?.offset).toBe(0);
  });
});
