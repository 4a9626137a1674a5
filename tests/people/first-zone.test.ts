import { expect, it } from "vitest";
import { firstZone } from "../../core/people/first-zone.ts";

const SUMMER = new Date("2026-07-01T10:00:00Z");
const WINTER = new Date("2026-11-12T10:00:00Z");

it.each<[string, number | undefined, Date, string]>([
  ["a@example.de", 60, WINTER, "Europe/Berlin"],
  ["a@example.ch", 120, SUMMER, "Europe/Zurich"],
  ["a@example.es", 60, WINTER, "Europe/Madrid"],
  ["a@example.co.uk", 0, WINTER, "Europe/London"],
  ["a@example.org", 60, WINTER, "Europe/Berlin"],
  ["a@example.org", 60, SUMMER, "Europe/London"],
  ["a@example.com", -300, WINTER, "America/New_York"],
  ["a@example.com", -420, SUMMER, "America/Los_Angeles"],
  // Colombia keeps this clock, and so does everybody who writes from New York under .co.
  ["a@example.co", -300, WINTER, "America/New_York"],
  ["a@example.de", -480, WINTER, "America/Los_Angeles"],
  // A server writes this that does not know.
  ["a@example.org", 0, WINTER, "UTC"],
  ["a@example.de", undefined, WINTER, "UTC"],
  ["a@example.org", 345, WINTER, "Asia/Kathmandu"],
  ["a@example.org", 77, WINTER, "UTC"],
])("%s at %s minutes lives in %s", (address, offset, at, zone) => {
  expect(firstZone({ sentAt: { at, ...(offset !== undefined && { offset }) } }, address)).toBe(zone);
});

it("is UTC where a mail has no date", () => {
  expect(firstZone({}, "a@example.de")).toBe("UTC");
});
