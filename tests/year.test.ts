import { describe, expect, it } from "vitest";
import { changeAnswers } from "../core/answer/answers.ts";
import { daily } from "../core/daily.ts";
import { due } from "../core/due.ts";
import { nextMarker, wake } from "../core/ledger/schedule.ts";
import { putUser } from "../core/ledger/users.ts";
import { useZone } from "../core/ledger/zones.ts";
import { addDays, localTime } from "../core/people/zone.ts";
import { MARTIN, service } from "./support/service.ts";

// Half past seven, and half past two, which a spring morning leaves out and an autumn morning shows twice.
const MINUTES = [450, 150];
const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Africa/Cairo",
];
// Sunday is 0. What a calendar of each zone calls a day off, written down here and not asked of the code.
const DAYS_OFF: Readonly<Record<string, readonly number[]>> = { "Africa/Cairo": [5, 6] };
const WEEKEND: readonly number[] = [6, 0];
// Who wants it another way: on which days of the week they are written to.
const OTHER_DAYS = [
  { id: "all", zone: "Europe/Berlin", days: "all", on: [0, 1, 2, 3, 4, 5, 6] },
  { id: "weekly", zone: "Europe/Berlin", days: "mondays", on: [1] },
  { id: "weeklycairo", zone: "Africa/Cairo", days: "mondays", on: [0] },
] as const;
const FROM = Date.parse("2026-11-01T00:00:00Z");
const DAYS = 366;
const QUARTER = 15 * 60_000;
const QUARTERS = DAYS * 96;

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** The dates from one to another that fall on some days of the week, both ends among them. */
const datesBetween = (first: string, last: string, on: readonly number[]): string[] =>
  Array.from({ length: DAYS + 2 }, (_, i) => addDays(first, i)).filter(
    (date) => date <= last && on.includes(weekdayOf(date)),
  );

const workdaysOf = (zone: string): number[] =>
  [0, 1, 2, 3, 4, 5, 6].filter((day) => !(DAYS_OFF[zone] ?? WEEKEND).includes(day));

/** Everybody in each zone with each hour, who are written to on working days, and those who want it another way. */
const PEOPLE = [
  ...ZONES.flatMap((zone, z) =>
    MINUTES.map((dueMinute, m) => ({ id: `z${z}m${m}`, zone, dueMinute, days: undefined, on: workdaysOf(zone) })),
  ),
  ...OTHER_DAYS.map((one) => ({ ...one, dueMinute: 450 })),
];

/** A year of ticks for users in each zone, who have something to hear every day. On which local dates a mail went out, by user. */
async function year(): Promise<Map<string, string[]>> {
  const { table, dailyDeps, clock } = await service();
  const users = PEOPLE.map(({ on: _on, ...person }) => ({
    ...MARTIN,
    ...person,
    secretAddress: `${person.id}@in.example.net`,
  }));
  const sent = new Map<string, string[]>(users.map(({ id }) => [id, []]));
  const queued: string[] = [];
  const replyQueue = { send: async (bodies: readonly string[]) => void queued.push(...bodies) };
  clock.now = new Date(FROM);
  for (const user of users) {
    await putUser(table, user);
    await useZone(table, user.zone);
    await wake(table, user.id, nextMarker(user, clock.now));
  }
  for (let quarter = 0; quarter <= QUARTERS; quarter += 1) {
    clock.now = new Date(FROM + quarter * QUARTER);
    await due({ table, replyQueue }, clock.now);
    for (const id of queued.splice(0).flatMap((body) => JSON.parse(body).users as string[])) {
      const user = users.find((one) => one.id === id) ?? MARTIN;
      await changeAnswers(table, id, (answers) => ({ ...answers, noted: [{ kind: "unclear", text: "x", about: [] }] }));
      // Asked twice, as a queue may do it.
      const days = [await daily(dailyDeps, id), await daily(dailyDeps, id)];
      for (const day of days) if (day.outcome === "sent") sent.get(id)?.push(day.localDate);
      await wake(table, id, nextMarker(user, clock.now));
    }
  }
  return sent;
}

describe("a year of mornings", () => {
  it("brings everybody exactly one mail on each local date on which they want one", { timeout: 240_000 }, async () => {
    const sent = await year();
    expect(sent.size).toBe(PEOPLE.length);
    for (const { id, zone, on } of PEOPLE) {
      const dates = sent.get(id) ?? [];
      // The first and the last day may be over before, or begin after, their hour.
      const end = localTime(zone, new Date(FROM + QUARTERS * QUARTER)).date;
      const inner = ([first, last]: readonly [string, string], all: readonly string[]): string[] =>
        all.filter((date) => date > first && date < last);
      expect([id, inner(["2026-11-01", end], dates)]).toEqual([
        id,
        inner(["2026-11-01", end], datesBetween("2026-11-01", end, on)),
      ]);
      expect(dates.length - inner(["2026-11-01", end], dates).length).toBeLessThanOrEqual(3);
    }
  });
});
