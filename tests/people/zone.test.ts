import { describe, expect, it } from "vitest";
import { addDays, isSameZone, isZone, localTime, momentOf, offsetOf, offsetOfCountry } from "../../core/people/zone.ts";

const clock = (date: string, hour: number, minute = 0) => ({ date, minute: hour * 60 + minute });

// Each row is one second or less around a change of the clock, or a moment at which a zone is odd.
const CLOCKS: readonly (readonly [zone: string, at: string, date: string, hhmm: string, offset: number])[] = [
  ["UTC", "2026-11-03T00:00:00Z", "2026-11-03", "00:00", 0],
  ["Europe/Berlin", "2026-03-29T00:59:59Z", "2026-03-29", "01:59", 60],
  ["Europe/Berlin", "2026-03-29T01:00:00Z", "2026-03-29", "03:00", 120],
  ["Europe/Berlin", "2026-10-25T00:59:59Z", "2026-10-25", "02:59", 120],
  ["Europe/Berlin", "2026-10-25T01:00:00Z", "2026-10-25", "02:00", 60],
  ["Europe/Berlin", "2026-12-31T23:30:00Z", "2027-01-01", "00:30", 60],
  ["America/New_York", "2026-03-08T06:59:59Z", "2026-03-08", "01:59", -300],
  ["America/New_York", "2026-03-08T07:00:00Z", "2026-03-08", "03:00", -240],
  ["America/New_York", "2026-11-01T05:59:59Z", "2026-11-01", "01:59", -240],
  ["America/New_York", "2026-11-01T06:00:00Z", "2026-11-01", "01:00", -300],
  ["America/St_Johns", "2026-03-08T05:29:59Z", "2026-03-08", "01:59", -210],
  ["America/St_Johns", "2026-03-08T05:30:00Z", "2026-03-08", "03:00", -150],
  ["America/St_Johns", "2026-11-01T04:30:00Z", "2026-11-01", "01:00", -210],
  ["Asia/Kathmandu", "2026-06-30T18:14:59Z", "2026-06-30", "23:59", 345],
  ["Asia/Kathmandu", "2026-06-30T18:15:00Z", "2026-07-01", "00:00", 345],
  ["Pacific/Apia", "2026-06-30T10:59:59Z", "2026-06-30", "23:59", 780],
  ["Pacific/Apia", "2026-06-30T11:00:00Z", "2026-07-01", "00:00", 780],
  ["Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29", "23:59", -600],
  ["Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31", "00:00", 840],
];

const MOMENTS: readonly (readonly [zone: string, date: string, hour: number, minute: number, at: string])[] = [
  ["Europe/Berlin", "2026-11-03", 7, 30, "2026-11-03T06:30:00Z"],
  ["America/St_Johns", "2026-07-03", 7, 30, "2026-07-03T10:00:00Z"],
  ["Asia/Kathmandu", "2026-07-03", 7, 30, "2026-07-03T01:45:00Z"],
  ["Pacific/Apia", "2026-07-03", 7, 30, "2026-07-02T18:30:00Z"],
  // A skipped time is the first moment after it.
  ["Europe/Berlin", "2026-03-29", 2, 0, "2026-03-29T01:00:00Z"],
  ["Europe/Berlin", "2026-03-29", 2, 30, "2026-03-29T01:00:00Z"],
  ["America/New_York", "2026-03-08", 2, 0, "2026-03-08T07:00:00Z"],
  ["America/New_York", "2026-03-08", 2, 45, "2026-03-08T07:00:00Z"],
  ["America/St_Johns", "2026-03-08", 2, 15, "2026-03-08T05:30:00Z"],
  ["Pacific/Apia", "2011-12-30", 7, 30, "2011-12-30T10:00:00Z"],
  // A repeated time is its first.
  ["Europe/Berlin", "2026-10-25", 2, 30, "2026-10-25T00:30:00Z"],
  ["America/New_York", "2026-11-01", 1, 30, "2026-11-01T05:30:00Z"],
  ["America/St_Johns", "2026-11-01", 1, 30, "2026-11-01T04:00:00Z"],
  // Beside a change of the clock.
  ["Europe/Berlin", "2026-03-29", 1, 45, "2026-03-29T00:45:00Z"],
  ["Europe/Berlin", "2026-03-29", 3, 0, "2026-03-29T01:00:00Z"],
  ["Europe/Berlin", "2026-10-25", 3, 0, "2026-10-25T02:00:00Z"],
  ["America/New_York", "2026-03-08", 3, 0, "2026-03-08T07:00:00Z"],
  ["America/New_York", "2026-11-01", 2, 0, "2026-11-01T07:00:00Z"],
];

const ZONES = ["Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"];

describe("zone", () => {
  it.each(CLOCKS)("%s at %s shows %s %s", (zone, at, date, hhmm, offset) => {
    const [hour, minute] = hhmm.split(":").map(Number);
    expect(localTime(zone, new Date(at))).toEqual(clock(date, hour ?? 0, minute));
    expect(offsetOf(zone, new Date(at))).toBe(offset);
  });

  it.each(MOMENTS)("%s shows %s %i:%i at %s", (zone, date, hour, minute, at) => {
    expect(momentOf(zone, clock(date, hour, minute))).toEqual(new Date(at));
  });

  it.each(ZONES)("momentOf turns localTime of %s round on every day of a year", (zone) => {
    for (let day = 0; day < 365; day += 1) {
      const at = new Date(Date.UTC(2026, 0, 1, 12) + day * 86_400_000);
      expect(momentOf(zone, localTime(zone, at))).toEqual(at);
    }
  });

  it("knows a zone from a word", () => {
    expect(["Europe/Berlin", "Mars/Olympus", "", "Europe/Berlin; rm"].map(isZone)).toEqual([true, false, false, false]);
  });

  it("counts days over months, leap days and years", () => {
    expect([addDays("2026-12-31", 1), addDays("2028-02-28", 1), addDays("2026-03-01", -1)]).toEqual([
      "2027-01-01",
      "2028-02-29",
      "2026-02-28",
    ]);
  });

  it("knows the one time of a small country, and not one of several", () => {
    const winter = new Date("2026-01-15T12:00:00Z");
    const summer = new Date("2026-07-15T12:00:00Z");
    expect([offsetOfCountry("GB", winter), offsetOfCountry("GB", summer)]).toEqual([0, 60]);
    expect([offsetOfCountry("DE", winter), offsetOfCountry("NP", winter)]).toEqual([60, 345]);
    expect([offsetOfCountry("US", winter), offsetOfCountry("CA", winter)]).toEqual([undefined, undefined]);
  });
});

it("a zone that only a newer Node knows keeps UTC, and is no other zone", () => {
  const at = new Date("2026-11-03T07:30:00Z");
  expect([localTime("Mars/Olympus", at), offsetOf("Mars/Olympus", at)]).toEqual([clock("2026-11-03", 7, 30), 0]);
  expect(momentOf("Mars/Olympus", clock("2026-11-03", 7, 30))).toEqual(at);
  expect(isSameZone("Mars/Olympus", "UTC")).toBe(false);
});
