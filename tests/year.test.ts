import { describe, expect, it } from "vitest";
import { changeAnswers } from "../core/answer/answers.ts";
import { daily } from "../core/daily.ts";
import { due } from "../core/due.ts";
import { nextMarker, useZone, wake } from "../core/ledger/schedule.ts";
import { putUser } from "../core/ledger/users.ts";
import { addDays, localTime } from "../core/people/zone.ts";
import { MARTIN, service } from "./support/service.ts";

// Half past seven, and half past two, which a spring morning leaves out and an autumn morning shows twice.
const MINUTES = [450, 150];
const ZONES = ["Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"];
const FROM = Date.parse("2026-11-01T00:00:00Z");
const DAYS = 366;
const QUARTER = 15 * 60_000;
const QUARTERS = DAYS * 96;

/** The dates from one to another, both among them. */
function datesBetween(first: string, last: string): string[] {
  const dates = [first];
  while ((dates.at(-1) ?? last) < last) dates.push(addDays(dates.at(-1) ?? last, 1));
  return dates;
}

/** A year of ticks for users in each zone, who have something to hear every day. On which local dates a mail went out, by user. */
async function year(): Promise<Map<string, string[]>> {
  const { table, dailyDeps, clock } = await service();
  const users = ZONES.flatMap((zone, z) =>
    MINUTES.map((dueMinute, m) => ({
      ...MARTIN,
      id: `z${z}m${m}`,
      zone,
      dueMinute,
      secretAddress: `z${z}m${m}@in.example.net`,
    })),
  );
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
  it("brings everybody exactly one mail on each local date", { timeout: 240_000 }, async () => {
    const sent = await year();
    expect(sent.size).toBe(ZONES.length * MINUTES.length);
    for (const [id, dates] of sent) {
      const zone = ZONES[Number(id[1])] ?? "UTC";
      const first = dates[0] ?? "";
      const last = dates.at(-1) ?? "";
      expect([id, dates]).toEqual([id, datesBetween(first, last)]);
      const end = localTime(zone, new Date(FROM + QUARTERS * QUARTER)).date;
      expect(last >= addDays(end, -1)).toBe(true);
      expect(first <= "2026-11-02").toBe(true);
    }
  });
});
