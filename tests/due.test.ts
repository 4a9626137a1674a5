import { describe, expect, it } from "vitest";
import { due, slotsBetween } from "../core/due.ts";
import { changeMailState, reserve } from "../core/ledger/mail-state.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import type { Queue } from "../core/ledger/queue.ts";
import { cursorOf, wake } from "../core/ledger/schedule.ts";
import { putUser } from "../core/ledger/users.ts";
import { useZone } from "../core/ledger/zones.ts";
import { addDays, localTime, momentOf, offsetOf } from "../core/people/zone.ts";
import { MARTIN } from "./support/service.ts";

const ZONES = ["Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"];
// A usual morning; inside the hours that clocks leave out or show twice; at both ends of the day.
const DUE_MINUTES = [450, 150, 90, 0, 1425];
const QUARTER = 15 * 60_000;
const DAY = 96 * QUARTER;

interface Member {
  readonly id: string;
  readonly zone: string;
  readonly dueMinute: number;
}

const members = (zones: readonly string[], dueMinutes: readonly number[]): Member[] =>
  zones.flatMap((zone) => dueMinutes.map((dueMinute) => ({ id: `${zone} ${dueMinute}`, zone, dueMinute })));
const datesFrom = (date: string, days: number): string[] => Array.from({ length: days }, (_, i) => addDays(date, i));

/** A table on which every member has a marker on each of the dates, and a queue whose reader reserves a reply at once. */
async function calendar(all: readonly Member[], dates: readonly string[]) {
  const table = new MemoryTable();
  const byId = new Map(all.map((member) => [member.id, member]));
  for (const { id, zone, dueMinute } of all) {
    await useZone(table, zone);
    await putUser(table, {
      ...MARTIN,
      id,
      zone,
      dueMinute,
      secretAddress: `${id}@in.example.net`.replace(/[ /]/g, "-"),
    });
    for (const date of dates) await wake(table, id, { date, zone, quarter: Math.floor(dueMinute / 15) });
  }
  const reserved = new Map<string, { date: string; at: Date }[]>(all.map(({ id }) => [id, []]));
  const asked: { at: Date; users: string[] }[] = [];
  const clock = { now: new Date(0), isBroken: false };
  const answer = async (id: string): Promise<void> => {
    const localDate = localTime(byId.get(id)?.zone ?? "UTC", clock.now).date;
    if (!(await reserve(table, id, { id: "x", localDate, now: clock.now }))) return;
    await changeMailState(table, id, ({ lease: _lease, ...state }) => state);
    reserved.get(id)?.push({ date: localDate, at: clock.now });
  };
  const replyQueue: Queue = {
    async send(bodies) {
      if (clock.isBroken) throw new Error("the queue is gone");
      for (const body of bodies) {
        const { users } = JSON.parse(body) as { users: string[] };
        asked.push({ at: clock.now, users });
        for (const id of users) await answer(id);
      }
    },
  };
  return {
    table,
    reserved,
    asked,
    clock,
    tick: (at: Date | number) => {
      clock.now = new Date(at);
      return due({ table, replyQueue }, clock.now);
    },
    datesOf: (id: string) => reserved.get(id)?.map(({ date }) => date),
  };
}

describe("due", () => {
  it.each([
    ["spring", "2026-03-05", 27],
    ["autumn", "2026-10-22", 14],
  ])(
    "queues everybody on each date around the changes of %s, once, at the minute the clock shows it",
    async (_, start, days) => {
      const all = members(ZONES, DUE_MINUTES);
      const dates = datesFrom(start, days);
      const { tick, reserved } = await calendar(all, dates);
      const [from, to] = [Date.parse(start) - DAY, Date.parse(start) + (days + 1) * DAY];
      for (let at = from; at < to; at += QUARTER) await tick(at);
      for (const { id, zone, dueMinute } of all) {
        const expected = dates.map((date) => ({ date, at: momentOf(zone, { date, minute: dueMinute }) }));
        expect(reserved.get(id), id).toEqual(expected);
      }
    },
  );

  it("gives a date that a zone leaves out to the first moment after it", async () => {
    const [always, once] = members(["Pacific/Apia"], [450, 465]) as [Member, Member];
    const { tick, table, reserved } = await calendar([always], datesFrom("2011-12-28", 6));
    const asked: string[] = [];
    await wake(table, once.id, { date: "2011-12-30", zone: once.zone, quarter: 31 });
    for (let at = Date.UTC(2011, 11, 27); at < Date.UTC(2012, 0, 3); at += QUARTER) {
      if ((await tick(at)).users > 0) asked.push(new Date(at).toISOString());
    }
    expect(asked).toContain("2011-12-30T10:00:00.000Z");
    expect(reserved.get(always.id)?.map(({ date }) => date)).toEqual([
      "2011-12-28",
      "2011-12-29",
      "2011-12-31",
      "2012-01-01",
      "2012-01-02",
    ]);
  });

  it.each(ZONES)("misses no date of %s when ticks come late and never on the quarter", async (zone) => {
    // A slot of the last quarter that is looked at late falls into the next date; there are none of those here.
    const all = members([zone], [0, 90, 150, 450]);
    for (const start of ["2026-03-05", "2026-03-26", "2026-10-22", "2026-10-29"]) {
      const dates = datesFrom(start, 6);
      const { tick, datesOf } = await calendar(all, dates);
      for (let i = 0; i < 9 * 64; i += 1)
        await tick(Date.parse(start) - DAY + i * 1.5 * QUARTER + ((i * 7919) % 600) * 1000);
      for (const { id } of all) expect(datesOf(id), `${id} ${start}`).toEqual(dates);
    }
  });

  it("catches up with a morning that passed while nothing ran", async () => {
    const [martin] = members(["Europe/Berlin"], [450]) as [Member];
    const { tick, reserved } = await calendar([martin], ["2026-11-12"]);
    await tick(Date.parse("2026-11-12T04:00:00Z"));
    expect(await tick(Date.parse("2026-11-12T15:07:00Z"))).toMatchObject({ users: 1 });
    expect(reserved.get(martin.id)).toEqual([{ date: "2026-11-12", at: new Date("2026-11-12T15:07:00Z") }]);
  });

  it("asks once for whoever waited through many days, and for nobody whose marker is no longer kept", async () => {
    const [here, gone] = members(["Europe/Berlin"], [450, 465]) as [Member, Member];
    const { tick, table, asked } = await calendar([here], datesFrom("2026-11-01", 20));
    await wake(table, gone.id, { date: "2026-11-01", zone: gone.zone, quarter: 60 });
    await tick(Date.parse("2026-11-01T12:00:00Z"));
    await tick(Date.parse("2026-11-10T12:00:00Z"));
    expect(asked).toEqual([{ at: new Date("2026-11-10T12:00:00Z"), users: [here.id] }]);
  });

  it("finds whom a Friday's mail made due when the machine was off until Monday", async () => {
    const [martin] = members(["Europe/Berlin"], [450]) as [Member];
    const { tick, datesOf } = await calendar([martin], ["2026-11-14"]);
    await tick(Date.parse("2026-11-13T17:00:00Z"));
    await tick(Date.parse("2026-11-16T09:00:00Z"));
    expect(datesOf(martin.id)).toHaveLength(1);
  });

  it("repeats a tick that died half-way", async () => {
    const [martin] = members(["Europe/Berlin"], [450]) as [Member];
    const { tick, table, clock, datesOf } = await calendar([martin], ["2026-11-12"]);
    const before = new Date("2026-11-12T06:15:00Z");
    await tick(before);
    clock.isBroken = true;
    for (const minute of [30, 45]) await expect(tick(Date.UTC(2026, 10, 12, 6, minute))).rejects.toThrow("queue");
    expect(await cursorOf(table)).toEqual(before);
    clock.isBroken = false;
    await tick(Date.parse("2026-11-12T09:00:00Z"));
    expect(datesOf(martin.id)).toEqual(["2026-11-12"]);
  });

  it("goes on where a clock that was set back goes on", async () => {
    const [martin] = members(["Europe/Berlin"], [450]) as [Member];
    const { tick, datesOf } = await calendar([martin], ["2026-11-12"]);
    await tick(Date.parse("2027-05-01T00:00:00Z"));
    for (let at = Date.parse("2026-11-12T05:00:00Z"); at < Date.parse("2026-11-12T08:00:00Z"); at += QUARTER)
      await tick(at);
    expect(datesOf(martin.id)).toEqual(["2026-11-12"]);
  });

  it("queues a crowd of one morning in messages of a hundred, each of them once", async () => {
    const crowd = Array.from({ length: 250 }, (_, i) => ({ id: `u${i}`, zone: "Europe/Berlin", dueMinute: 450 }));
    const { tick, asked } = await calendar(crowd, ["2026-11-12"]);
    expect(await tick(Date.parse("2026-11-12T06:30:00Z"))).toMatchObject({ outcome: "ticked", users: 250 });
    expect(asked.map(({ users }) => users.length)).toEqual([100, 100, 50]);
    expect(new Set(asked.flatMap(({ users }) => users)).size).toBe(250);
  });

  it("says nothing to the queue when nobody is due", async () => {
    const { tick, asked } = await calendar(members(ZONES, [450]), []);
    expect(await tick(Date.parse("2026-11-12T06:30:00Z"))).toMatchObject({ users: 0 });
    expect(asked).toEqual([]);
  });
});

describe("a year of ticks", () => {
  it.each(ZONES)("asks for each date of %s at its moment and not before", (zone) => {
    const first = new Map<string, number>();
    for (let at = Date.UTC(2025, 11, 31); at < Date.UTC(2027, 0, 2); at += QUARTER) {
      for (const { date, quarter } of slotsBetween(zone, new Date(at - QUARTER), new Date(at))) {
        if (!first.has(`${date} ${quarter}`)) first.set(`${date} ${quarter}`, at);
      }
    }
    for (const date of datesFrom("2026-01-01", 365)) {
      for (const minute of DUE_MINUTES) {
        const at = first.get(`${date} ${Math.floor(minute / 15)}`);
        expect(at, `${date} ${minute}`).toBe(momentOf(zone, { date, minute }).getTime());
        expect(localTime(zone, new Date(at ?? 0)).date).toBe(date);
      }
    }
  });
});

const quarters = (zone: string, from: string, to: string): string[] =>
  slotsBetween(zone, new Date(from), new Date(to)).map(({ date, quarter }) => {
    const minute = String((quarter % 4) * 15).padStart(2, "0");
    return `${date.slice(5)} ${String(Math.floor(quarter / 4)).padStart(2, "0")}:${minute}`;
  });

describe("slotsBetween", () => {
  it("answers the slots that begin with a tick, each with one tick only", () => {
    const [from, to, next] = ["2026-11-12T06:15:00Z", "2026-11-12T06:30:00Z", "2026-11-12T07:00:00Z"];
    expect(quarters("Europe/Berlin", from, to)).toEqual(["11-12 07:30"]);
    expect(quarters("Europe/Berlin", to, next)).toEqual(["11-12 07:45", "11-12 08:00"]);
    expect(quarters("Asia/Kathmandu", from, to)).toEqual(["11-12 12:15"]);
    expect(quarters("UTC", next, to)).toEqual([]);
  });

  it("answers the slot that has just begun, also a second before and after the quarter", () => {
    expect(quarters("UTC", "2026-11-12T06:14:59Z", "2026-11-12T06:30:01Z")).toContain("11-12 06:30");
    expect(quarters("UTC", "2026-11-12T06:15:01Z", "2026-11-12T06:29:59Z")).not.toContain("11-12 06:30");
  });

  it("answers a skipped hour at the first moment after it, in the east and in the west", () => {
    const skipped = ["02:00", "02:15", "02:30", "02:45"];
    expect(quarters("Europe/Berlin", "2026-03-29T00:45:00Z", "2026-03-29T01:00:00Z")).toEqual([
      "03-29 03:00",
      ...skipped.map((slot) => `03-29 ${slot}`),
    ]);
    expect(quarters("America/New_York", "2026-03-08T06:45:00Z", "2026-03-08T07:00:00Z")).toEqual([
      "03-08 03:00",
      ...skipped.map((slot) => `03-08 ${slot}`),
    ]);
  });
});

const ALL_ZONES = Intl.supportedValuesOf("timeZone");
const TWO_YEARS = Array.from({ length: 731 }, (_, day) => Date.UTC(2026, 0, 1) + day * DAY);

/** The days, by UTC, on which a zone changes its clock, each with the day before and after it. */
function changingDays(zone: string): number[] {
  const offsets = TWO_YEARS.map((at) => offsetOf(zone, new Date(at)));
  const changes = TWO_YEARS.filter((_, i) => i > 0 && offsets[i] !== offsets[i - 1]);
  return [...new Set(changes.flatMap((at) => [at - 2 * DAY, at - DAY, at]))].sort((a, b) => a - b);
}

/** When a zone's slots are asked for first, by a tick in each quarter of an hour of some days. */
function firstAsked(zone: string, ticks: readonly number[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const at of ticks)
    for (const { date, quarter } of slotsBetween(zone, new Date(at - QUARTER), new Date(at)))
      if (!first.has(`${date} ${quarter}`)) first.set(`${date} ${quarter}`, at);
  return first;
}

/** All slots of some days, with the moment of each. */
const slotsOf = (zone: string, days: readonly number[]) =>
  [...new Set(days.map((day) => localTime(zone, new Date(day + DAY / 2)).date))].flatMap((date) =>
    Array.from({ length: 96 }, (_, quarter) => ({
      slot: `${date} ${quarter}`,
      at: momentOf(zone, { date, minute: quarter * 15 }).getTime(),
    })),
  );

describe("the changes of every clock in 2026 and 2027", () => {
  // Zones that change at the same moments by the same offsets have the same slots: one of them is looked at.
  const alike = new Map<string, { zone: string; days: number[] }>();
  for (const zone of ALL_ZONES) {
    const days = changingDays(zone);
    if (days.length > 0) alike.set(`${days} ${days.map((at) => offsetOf(zone, new Date(at)))}`, { zone, days });
  }

  it("are those of many zones", () => {
    expect(alike.size).toBeGreaterThan(20);
  });

  it.each([...alike.values()])("leave out no quarter of an hour of $zone, and show each at its moment first", (one) => {
    const ticks = one.days.flatMap((day) => Array.from({ length: 96 }, (_, i) => day + i * QUARTER));
    const asked = firstAsked(one.zone, ticks);
    const during = new Set(ticks);
    const slots = slotsOf(one.zone, one.days).filter(({ at }) => during.has(at));
    expect(slots.length).toBeGreaterThan(2 * 96);
    expect(slots.map(({ slot }) => [slot, asked.get(slot)])).toEqual(slots.map(({ slot, at }) => [slot, at]));
  });

  it("are asked for quarter by quarter on all other days, too", () => {
    for (const [i, zone] of ALL_ZONES.entries()) {
      const at = Date.UTC(2026, 0, 1) + ((i * 7_919) % (730 * 96)) * QUARTER;
      const { date, minute } = localTime(zone, new Date(at));
      expect(slotsBetween(zone, new Date(at - QUARTER), new Date(at)).slice(0, 1)).toEqual([
        { date, zone, quarter: minute / 15 },
      ]);
    }
  });
});
