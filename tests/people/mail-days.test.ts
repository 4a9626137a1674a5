import { describe, expect, it } from "vitest";
import { isMailDay, type MailDays, nextMailDay } from "../../core/people/mail-days.ts";
import { countryOfZone } from "../../core/people/zone-country.ts";

// From Monday 9 to Sunday 15 November 2026.
const WEEK = Array.from({ length: 7 }, (_, i) => `2026-11-${String(9 + i).padStart(2, "0")}`);

/** A zone, the country in which it lies, and the week from Monday on: x is a working day, and X the first of them. */
const ZONES: readonly (readonly [zone: string, country: string | undefined, week: string])[] = [
  ["Europe/Berlin", "DE", "Xxxxx.."],
  ["America/New_York", "US", "Xxxxx.."],
  ["Africa/Cairo", "EG", "xxxx..X"],
  ["Asia/Jerusalem", "IL", "xxxx..X"],
  ["Asia/Riyadh", "SA", "xxxx..X"],
  ["Asia/Dubai", "AE", "Xxxxx.."],
  ["Asia/Tehran", "IR", "xxxx.Xx"],
  ["Asia/Kabul", "AF", "xxx..Xx"],
  ["Asia/Kolkata", "IN", "Xxxxxx."],
  ["Asia/Calcutta", "IN", "Xxxxxx."],
  ["America/Buenos_Aires", "AR", "Xxxxx.."],
  ["UTC", undefined, "Xxxxx.."],
];

describe("the days of a zone", () => {
  it.each(ZONES)("%s", (zone, country, week) => {
    expect(countryOfZone(zone)).toBe(country);
    const shown = WEEK.map((date) => {
      const is = (days: MailDays | undefined) => isMailDay({ zone, days }, date);
      return is("mondays") ? "X" : is(undefined) ? "x" : ".";
    });
    expect(shown.join("")).toBe(week);
    expect(WEEK.every((date) => isMailDay({ zone, days: "all" }, date))).toBe(true);
    expect(WEEK.map((date) => isMailDay({ zone, days: "weekdays" }, date))).toEqual(
      [...week].map((day) => day !== "."),
    );
  });

  it.each([
    ["Europe/Berlin", undefined, "2026-11-13", "2026-11-13"],
    ["Europe/Berlin", undefined, "2026-11-14", "2026-11-16"],
    ["Africa/Cairo", undefined, "2026-11-13", "2026-11-15"],
    ["Europe/Berlin", "mondays", "2026-11-10", "2026-11-16"],
    ["Africa/Cairo", "mondays", "2026-11-09", "2026-11-15"],
    ["Europe/Berlin", "all", "2026-11-14", "2026-11-14"],
  ] as const)("%s, %s: from %s on it is %s", (zone, days, from, next) => {
    expect(nextMailDay({ zone, days }, from)).toBe(next);
  });
});
