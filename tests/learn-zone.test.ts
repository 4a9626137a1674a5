import { describe, expect, it } from "vitest";
import { changeAnswers } from "../core/answer/answers.ts";
import { due } from "../core/due.ts";
import { mailStateOf } from "../core/ledger/mail-state.ts";
import { changeUser, type User, userOf } from "../core/ledger/users.ts";
import { useZone } from "../core/ledger/zones.ts";
import { addDays, localTime, offsetOf } from "../core/people/zone.ts";
import { signToken } from "../core/reply/token.ts";
import { changeSettings } from "../core/settings.ts";
import { letter } from "./support/letter.ts";
import { KEYS, MARTIN, service } from "./support/service.ts";

const QUARTER = 15 * 60_000;
const HOUR = 4 * QUARTER;
const MONDAY = Date.parse("2026-11-02T00:00:00Z");
const MOVED_ON = Date.parse("2026-11-10T00:00:00Z");
const DAYS = 28;

const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, "0");
const zoneOf = (offset: number): string => `${offset < 0 ? "-" : "+"}${two(offset / 60)}${two(offset % 60)}`;

/** A mail of the user's to Jane, dated by the clock of where they are. */
function mailFrom(zone: string, at: Date): Buffer {
  const offset = offsetOf(zone, at);
  const shown = new Date(at.getTime() + offset * 60_000).toUTCString().replace("GMT", zoneOf(offset));
  return letter({
    to: "Jane Roe <jane@example.net>",
    date: shown,
    id: `${at.getTime()}@example.org`,
    text: "The wind is kind.",
  });
}

interface Sent {
  readonly date: string;
  readonly at: Date;
  readonly told: boolean;
}

/** Four weeks of ticks for somebody who writes twice a day, moves after the first, and has something to hear every day. */
async function weeks(user: User, home: string) {
  const made = await service({ user });
  const queued: string[] = [];
  const replyQueue = { send: async (bodies: readonly string[]) => void queued.push(...bodies) };
  const sent: Sent[] = [];
  await useZone(made.table, user.zone);
  for (let quarter = 0; quarter < DAYS * 96; quarter += 1) {
    made.clock.now = new Date(MONDAY + quarter * QUARTER);
    const isMailTime = quarter % 48 === 40;
    const where = made.clock.now.getTime() < MOVED_ON ? user.zone : home;
    if (isMailTime) await made.take(mailFrom(where, made.clock.now));
    await due({ table: made.table, replyQueue }, made.clock.now);
    for (const _ of queued.splice(0)) {
      await changeAnswers(made.table, user.id, (answers) => ({
        ...answers,
        noted: [{ kind: "unclear", text: "x", about: [] }],
      }));
      const day = await made.day();
      if (day.outcome === "sent")
        sent.push({
          date: day.localDate,
          at: made.clock.now,
          told: made.mailer.text(sent.length).includes("Your mails now come from"),
        });
    }
  }
  return { ...made, sent, user: await userOf(made.table, user.id) };
}

describe("a user who has moved", () => {
  it.each([["America/New_York"], ["Asia/Tokyo"], ["Pacific/Auckland"], ["Pacific/Honolulu"]])(
    "is written to in %s, once on each local date, and hears of it once",
    { timeout: 60_000 },
    async (home) => {
      const { sent, user } = await weeks({ ...MARTIN, days: "all" }, home);
      expect(user).toMatchObject({ zone: home, zoneFrom: "mails" });
      const dates = sent.map(({ date }) => date);
      expect(dates).toEqual(dates.map((_, i) => addDays(dates[0] ?? "", i)));
      expect(dates.length).toBeGreaterThanOrEqual(DAYS - 2);
      expect(sent.filter(({ told }) => told)).toHaveLength(1);
      const learned = sent.findIndex(({ told }) => told);
      // More than the week of a journey after the first mail from there.
      expect((sent[learned]?.at.getTime() ?? 0) - MOVED_ON).toBeGreaterThan(8 * 24 * HOUR);
      // Twenty hours apart, a mail catches up with a clock half a day ahead in three mornings.
      const hours = sent.slice(learned + 3).map(({ at }) => localTime(home, at).minute);
      expect(new Set(hours)).toEqual(new Set([MARTIN.dueMinute]));
      for (const [i, { at }] of sent.entries())
        expect(at.getTime() - (sent[i - 1]?.at.getTime() ?? 0)).toBeGreaterThanOrEqual(20 * HOUR);
    },
  );

  it("stays where they have said that they live", { timeout: 60_000 }, async () => {
    const { sent, user } = await weeks({ ...MARTIN, zoneFrom: "user" }, "America/New_York");
    expect(user?.zone).toBe(MARTIN.zone);
    expect(sent.some(({ told }) => told)).toBe(false);
  });

  it("is believed on the page of settings, where a zone that was only brought along is nobody's word", async () => {
    const { table, dailyDeps } = await service();
    const deps = { ...dailyDeps, tokenKeys: KEYS };
    const token = signToken(KEYS, "settings", MARTIN.id);
    await changeSettings(deps, token, { hour: "08:00", zone: MARTIN.zone });
    expect((await userOf(table, MARTIN.id))?.zoneFrom).toBeUndefined();
    await changeSettings(deps, token, { zone: "Europe/Lisbon" });
    expect(await userOf(table, MARTIN.id)).toMatchObject({ zone: "Europe/Lisbon", zoneFrom: "user" });
  });

  it("counts only mails of their own, of now, that were let in", async () => {
    const { take, day, table, clock } = await service();
    clock.now = new Date("2026-11-11T19:00:00Z");
    await take(mailFrom("America/New_York", new Date("2026-11-11T18:00:00Z")));
    await take(mailFrom("America/New_York", new Date("2026-11-01T18:00:00Z")));
    await take(mailFrom("America/New_York", new Date("2026-11-11T17:00:00Z")), { dmarcVerdict: "FAIL" });
    clock.now = new Date("2026-11-12T06:30:00Z");
    expect((await day()).outcome).toBe("quiet");
    expect((await mailStateOf(table, MARTIN.id))?.clocks).toEqual([{ at: "2026-11-11T18:00:00.000Z", offset: -300 }]);
  });

  it("is not written to before the hour by a marker of the zone they have left", async () => {
    const { table, day, clock, take } = await service();
    clock.now = new Date("2026-11-11T18:00:00Z");
    await take(mailFrom("America/New_York", clock.now));
    await changeUser(table, MARTIN.id, { zone: "America/New_York" });
    clock.now = new Date("2026-11-12T06:30:00Z");
    expect(await day()).toMatchObject({ outcome: "not-now", reason: "too-early" });
  });
});
