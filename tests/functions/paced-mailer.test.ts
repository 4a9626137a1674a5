import { describe, expect, it } from "vitest";
import type { Sent } from "../../core/reply/mailer.ts";
import { PacedMailer } from "../../functions/paced-mailer.ts";
import { PatientMailer } from "../../functions/patient-mailer.ts";
import { rateOf, sendingAt } from "../../infra/send-rate.ts";

const OUTGOING = { mailFrom: "buddy@example.net", rcptTo: "martin@example.org", raw: new Uint8Array() };
const SENT: Sent = { outcome: "sent", sesMessageId: "1", messageId: "1@example.net" };
const BUSY: Sent = { outcome: "refused", reason: "throttled" };

/** A clock that stands still but for pauses and what a send takes. */
function watched(sendMs: number) {
  const clock = { now: 1_000 };
  const pause = async (milliseconds: number): Promise<void> => {
    clock.now += milliseconds;
  };
  const sends: number[] = [];
  const answers: Sent[] = [];
  const mailer = {
    send: async () => {
      sends.push(clock.now);
      clock.now += sendMs;
      return answers.shift() ?? SENT;
    },
  };
  const gaps = (): number[] => sends.slice(1).map((at, i) => Math.round(at - (sends[i] ?? 0)));
  return { clock, answers, sends, gaps, mailer, watch: { pause, now: () => clock.now } };
}

describe("a worker's share of the rate of SES", () => {
  it.each([
    ["a quick one waits for its turn", 4, 60, [250, 250, 250]],
    ["a slow one never waits", 4, 400, [400, 400, 400]],
    ["one that sends once in two seconds", 0.5, 100, [2_000, 2_000, 2_000]],
  ])("%s", async (_, rate, sendMs, gaps) => {
    const running = watched(sendMs);
    const paced = new PacedMailer(running.mailer, rate, running.watch);
    for (let mail = 0; mail < 4; mail += 1) await paced.send(OUTGOING);
    expect(running.sends[0]).toBe(1_000);
    expect(running.gaps()).toEqual(gaps);
  });

  it("saves up nothing while there is nothing to send", async () => {
    const running = watched(10);
    const paced = new PacedMailer(running.mailer, 4, running.watch);
    await paced.send(OUTGOING);
    running.clock.now += 60_000;
    for (let mail = 0; mail < 3; mail += 1) await paced.send(OUTGOING);
    expect(running.gaps().slice(1)).toEqual([250, 250]);
  });

  it("keeps its turns when two send at once", async () => {
    const running = watched(0);
    const paced = new PacedMailer(running.mailer, 4, running.watch);
    await Promise.all([paced.send(OUTGOING), paced.send(OUTGOING)]);
    await paced.send(OUTGOING);
    expect(Math.min(...running.gaps())).toBeGreaterThanOrEqual(250);
  });

  it("halves where SES says that it is too fast, to an eighth at most, and comes back mail by mail", async () => {
    const running = watched(0);
    running.answers.push(BUSY, BUSY, BUSY, BUSY, BUSY);
    const paced = new PacedMailer(running.mailer, 10, running.watch);
    for (let mail = 0; mail < 40; mail += 1) await paced.send(OUTGOING);
    // What a mail has met holds for the one behind the next, whose turn is taken already.
    expect(running.gaps().slice(0, 6)).toEqual([100, 200, 400, 800, 800, 800]);
    expect(running.gaps().slice(6, 9)).toEqual([720, 648, 583]);
    expect(running.gaps().at(-1)).toBe(100);
  });

  it("holds for each try of one who is patient, too", async () => {
    const running = watched(0);
    running.answers.push(SENT, BUSY);
    const patience = { pause: running.watch.pause, random: () => 0 };
    const patient = new PatientMailer(new PacedMailer(running.mailer, 4, running.watch), patience);
    for (let mail = 0; mail < 2; mail += 1) expect((await patient.send(OUTGOING)).outcome).toBe("sent");
    expect(running.gaps()).toEqual([250, 250]);
  });
});

describe("how many workers share a rate", () => {
  it.each([
    [1, 2],
    [14, 4],
    [100, 25],
    [500, 125],
    [10_000, 1_000],
  ])("at %i mails a second there are %i, and together they stay below it", (rate, workers) => {
    const sending = sendingAt(rate);
    expect(sending.workers).toBe(workers);
    expect(sending.mailsASecond).toBeLessThan(rate);
    expect(sending.mailsASecond).toBeGreaterThan(0.8 * rate);
  });

  it.each([
    [undefined, 14],
    ["", 14],
    ["500", 500],
    ["0.5", 0.5],
  ])("a setting of %o is %d", (setting, rate) => {
    expect(rateOf(setting)).toBe(rate);
  });

  it.each(["fast", "-1", "0", "Infinity"])("%s is no rate", (setting) => {
    expect(() => rateOf(setting)).toThrow("set SEND_RATE");
  });
});
