import { describe, expect, it } from "vitest";
import { type Clock, clockOf, keptClocks } from "../../core/people/clock.ts";
import { learnedZone } from "../../core/people/learned-zone.ts";

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** "3@2 -300": three mails, an hour apart, on the second day, under a clock five hours behind UTC. */
function clocks(first: string, ...mails: readonly string[]): Clock[] {
  return mails.flatMap((text) => {
    const [, times, day, offset] = /^(\d+)@(\d+) (-?\d+)$/.exec(text) ?? [];
    return Array.from({ length: Number(times) }, (_, i) => ({
      at: new Date(Date.parse(`${first}T12:00:00Z`) + Number(day) * DAY + i * HOUR).toISOString(),
      offset: Number(offset),
    }));
  });
}

const WINTER = "2026-11-02";
const SUMMER = "2026-07-06";
const PERSON = "ann@example.com";

/** What happens, the zone that is known, the user's address, their mails, and the zone that is learned. */
const ROWS: readonly (readonly [string, zone: string, address: string, mails: Clock[], learned: string | undefined])[] =
  [
    [
      "five mails over eight days",
      "Europe/Berlin",
      PERSON,
      clocks(WINTER, "2@0 -300", "2@4 -300", "1@8 -300"),
      "America/New_York",
    ],
    ["no more than four mails", "Europe/Berlin", PERSON, clocks(WINTER, "2@0 -300", "1@4 -300", "1@8 -300"), undefined],
    ["a journey of a week", "Europe/Berlin", PERSON, clocks(WINTER, "2@0 -300", "2@4 -300", "2@7 -300"), undefined],
    ["two days only", "Europe/Berlin", PERSON, clocks(WINTER, "3@0 -300", "3@9 -300"), undefined],
    ["home again", "Europe/Berlin", PERSON, clocks(WINTER, "2@0 -300", "2@4 -300", "2@8 -300", "1@9 60"), undefined],
    [
      "one device at home",
      "Europe/Berlin",
      PERSON,
      clocks(WINTER, "2@0 -300", "1@5 60", "2@7 -300", "2@9 -300"),
      undefined,
    ],
    ["what the zone explains", "Europe/Berlin", PERSON, clocks(WINTER, "2@0 60", "2@4 60", "2@9 60"), undefined],
    [
      "summer time, which comes and goes",
      "Europe/Berlin",
      PERSON,
      clocks("2026-10-20", "3@0 120", "2@4 120", "3@9 60", "3@14 60"),
      undefined,
    ],
    [
      "web mail that writes UTC",
      "Europe/Berlin",
      PERSON,
      clocks(WINTER, "1@0 60", "3@1 0", "3@5 0", "3@12 0"),
      undefined,
    ],
    [
      "web mail beside a clock that tells",
      "Europe/Berlin",
      PERSON,
      clocks(WINTER, "2@0 -300", "3@1 0", "2@4 -300", "3@8 0", "1@9 -300"),
      "America/New_York",
    ],
    [
      "nothing but UTC, in a winter",
      "Europe/Berlin",
      PERSON,
      clocks(WINTER, "2@0 0", "2@4 0", "2@9 0"),
      "Europe/London",
    ],
    [
      "nothing but UTC, where an address tells the country",
      "Europe/Berlin",
      "ana@example.pt",
      clocks(WINTER, "2@0 0", "2@4 0", "2@9 0"),
      "Europe/Lisbon",
    ],
    [
      "nothing but UTC, in a summer: nobody lives in UTC",
      "Europe/Berlin",
      PERSON,
      clocks(SUMMER, "2@0 0", "2@4 0", "2@9 0"),
      undefined,
    ],
    [
      "the country of an address",
      "America/New_York",
      "ana@example.es",
      clocks(SUMMER, "2@0 120", "2@4 120", "2@9 120"),
      "Europe/Madrid",
    ],
    [
      "a country that keeps no such time",
      "America/New_York",
      "kim@example.jp",
      clocks(SUMMER, "2@0 120", "2@4 120", "2@9 120"),
      "Europe/Berlin",
    ],
    [
      "an ending that is sold to the world",
      "America/New_York",
      "kim@example.io",
      clocks(SUMMER, "2@0 120", "2@4 120", "2@9 120"),
      "Europe/Berlin",
    ],
    ["halves of hours", "Europe/London", PERSON, clocks(WINTER, "2@0 330", "2@4 330", "2@9 330"), "Asia/Kolkata"],
    [
      "a winter and a summer that no summer time explains",
      "Europe/London",
      PERSON,
      clocks("2026-03-02", "2@0 -300", "2@4 -300", "2@30 -300"),
      "America/Bogota",
    ],
    [
      "clocks that no one zone has",
      "Europe/London",
      PERSON,
      clocks(WINTER, "2@0 330", "2@4 -480", "2@9 330"),
      undefined,
    ],
  ];

describe("learnedZone", () => {
  it.each(ROWS)("%s", (_, zone, address, mails, learned) => {
    expect(learnedZone(zone, mails, address)).toBe(learned);
  });

  it("has nothing to say against what it has taught", () => {
    for (const [, , address, mails, learned] of ROWS)
      if (learned !== undefined) expect(learnedZone(learned, mails, address)).toBeUndefined();
  });
});

describe("clockOf", () => {
  const now = new Date("2026-11-12T06:30:00Z");

  it.each([
    [
      "a mail of now",
      { at: new Date("2026-11-11T20:00:00Z"), offset: 60 },
      { at: "2026-11-11T20:00:00.000Z", offset: 60 },
    ],
    ["UTC, which is kept", { at: now, offset: 0 }, { at: now.toISOString(), offset: 0 }],
    ["a mail of last year, handed over now", { at: new Date("2025-11-11T20:00:00Z"), offset: 60 }, undefined],
    ["a mail of tomorrow's tomorrow", { at: new Date("2026-11-15T20:00:00Z"), offset: 60 }, undefined],
    ["a date without a zone", { at: now }, undefined],
    ["no date", undefined, undefined],
  ])("%s", (_, sentAt, clock) => {
    expect(clockOf(sentAt, now)).toEqual(clock);
  });
});

describe("keptClocks", () => {
  it("keeps each mail once, in the order of their dates, whatever the order in which they came", () => {
    const all = clocks(WINTER, "1@0 60", "1@3 60", "1@5 -300");
    expect(keptClocks([...all].reverse(), all)).toEqual(all);
  });

  it("is not filled by one day, and forgets the oldest", () => {
    const busy = clocks(WINTER, "1@0 60", "8@1 60", "1@1 -300");
    expect(keptClocks([], busy)).toHaveLength(4);
    const year = clocks(WINTER, ...Array.from({ length: 100 }, (_, day) => `1@${day} 60`));
    expect(keptClocks(year.slice(0, 50), year.slice(50))).toEqual(year.slice(-40));
  });
});
