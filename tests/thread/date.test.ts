import { describe, expect, it } from "vitest";
import { toIso } from "../../core/mail/sent-at.ts";
import { type DateContext, findDate } from "../../core/thread/date.ts";

const read = (text: string, context: DateContext = {}): string | undefined => {
  const found = findDate(text, context);
  return found && toIso(found.sentAt);
};

// One date as each client and language prints it.
const NOVEMBER = "2026-11-08T18:02:00+01:00";
const PRINTED = [
  "Sun, 8 Nov 2026 18:02:00 +0100",
  "Sun, Nov 8, 2026 at 6:02 PM GMT+1",
  "Sunday, November 8, 2026 6:02 PM CET",
  "8 November 2026 at 18:02:00 CET",
  "So., 8. Nov. 2026 um 18:02 MEZ",
  "dim. 8 nov. 2026 à 18:02 UTC+1",
  "domingo, 8 de noviembre de 2026 18:02 CET",
  "dom., 8 de nov. de 2026 às 18:02 +0100",
  "domenica 8 novembre 2026 alle ore 18:02 CET",
  "dom, 8 nov 2026 a la(s) 6:02 p. m. GMT+1",
  "zo 8 nov. 2026 om 18:02 +0100",
  "søndag den 8. november 2026 kl. 18.02.00 CET",
  "sunnuntaina 8. marraskuuta 2026 klo 18.02.00 UTC+1",
  "יום א׳, 8 בנוב׳ 2026 ב-18:02 GMT+1",
  "8 listopada 2026 o 18:02 CET",
  "8. studenoga 2026. u 18:02 CET",
  "neděle 8. listopadu 2026 18:02:00 SEČ",
  "2026. november 8., vasárnap 18:02:00 CET",
  "8 noiembrie 2026, 18:02:00 GMT+1",
  "8 Kasım 2026 Pazar 18:02:00 GMT+1",
  "вс, 8 нояб. 2026 г. в 18:02 GMT+1",
  "8 листопада 2026 р. о 18:02:00 GMT+1",
  "2026年11月8日 18:02 +0100",
  "2026년 11월 8일 (일) 오후 6:02 GMT+1",
  "2026/11/8 下午6:02 GMT+1",
  "08.11.2026 18:02 CET",
  "2026-11-08 18:02 +01:00",
];

describe("a date in a body", () => {
  it.each(PRINTED)("is read from %s", (text) => {
    expect(read(text)).toBe(NOVEMBER);
  });

  it("without a zone is in the zone of whoever printed it", () => {
    expect(read("On 8 Nov 2026, at 18:02, Jane wrote", { offset: -300 })).toBe("2026-11-08T18:02:00-05:00");
    expect(read("8 Nov 2026 18:02")).toBe("2026-11-08T18:02:00Z");
  });

  it("with slashes is read by the weekday, by what was possible, by what is near, and last by habit", () => {
    const before = new Date("2026-06-06T00:00:00Z");
    expect(read("Tuesday, 03/11/2026 10:00")).toBe("2026-11-03T10:00:00Z");
    expect(read("25/12/2025 10:00")).toBe("2025-12-25T10:00:00Z");
    expect(read("05/06/2026 10:00", { before })).toBe("2026-06-05T10:00:00Z");
    expect(read("05/07/2026 10:00", { before })).toBe("2026-05-07T10:00:00Z");
    expect(read("02/03/2020 10:00 AM", { before })).toBe("2020-02-03T10:00:00Z");
    expect(read("02/03/2020 10:00", { before })).toBe("2020-03-02T10:00:00Z");
  });

  it("tells the Croatian October from the Polish November", () => {
    expect(read("26. listopada 2021. u 14:25")).toBe("2021-10-26T14:25:00Z");
    expect(read("26 listopada 2021 14:25")).toBe("2021-11-26T14:25:00Z");
    expect(read("mar, 11 may 2021 a las 21:26")).toBe("2021-05-11T21:26:00Z");
  });

  it("with two digits for the year is of this century or the last", () => {
    expect(read("12/13/99 09:20 AM")).toBe("1999-12-13T09:20:00Z");
    expect(read("08.11.26 18:02")).toBe("2026-11-08T18:02:00Z");
  });

  it("without a year is the latest before the mail that prints it", () => {
    expect(read("Dec 30 at 10:00", { before: new Date("2026-01-02T00:00:00Z") })).toBe("2025-12-30T10:00:00Z");
    expect(read("Dec 30 at 10:00")).toBeUndefined();
  });

  const DAYS: readonly (readonly [text: string, context: DateContext, day: string])[] = [
    ["On 9 Nov 2026, Jane Roe wrote:", {}, "2026-11-09"],
    ["Am 9. November 2026 schrieb Jane Roe:", { offset: 60 }, "2026-11-09"],
    ["2026-11-09", { offset: -300 }, "2026-11-09"],
    ["Monday, November 9, 2026", { offset: 840 }, "2026-11-09"],
    ["2026年11月9日", {}, "2026-11-09"],
    ["9 Nov 2026, 00:00", { offset: 60 }, "2026-11-09T00:00:00+01:00"],
  ];

  it.each(DAYS)("without a time is a day and no midnight: %s", (text, context, day) => {
    expect(read(text, context)).toBe(day);
  });

  it("is not seen in numbers that are none", () => {
    for (const text of ["call 030 23125 014", "version 14.25.08", "99/99/9999 10:00", "31 Feb 2026", ""])
      expect(read(text)).toBeUndefined();
  });
});
