import { describe, expect, it } from "vitest";
import type { Sent } from "../../core/reply/mailer.ts";
import { PatientMailer } from "../../functions/patient-mailer.ts";

const OUTGOING = { mailFrom: "buddy@example.net", rcptTo: "martin@example.org", raw: new Uint8Array() };
const SENT: Sent = { outcome: "sent", sesMessageId: "1", messageId: "1@example.net" };
const refused = (reason: "throttled" | "quota" | "rejected"): Sent => ({ outcome: "refused", reason });
const [BUSY, QUOTA, REJECTED] = [refused("throttled"), refused("quota"), refused("rejected")];

/** A mailer whose answers come in this order, and the pauses that were made. */
function over(answers: readonly Sent[], random: () => number) {
  const left = [...answers];
  const pauses: number[] = [];
  const mailer = { send: async () => left.shift() ?? SENT };
  const pause = async (milliseconds: number) => void pauses.push(milliseconds);
  return { left, pauses, patient: new PatientMailer(mailer, { pause, random }) };
}

describe("a mailer that waits where SES is asked too fast", () => {
  it.each<[string, readonly Sent[], Sent, readonly number[]]>([
    ["asks once where it is taken", [SENT], SENT, []],
    ["waits longer each time, until it is taken", [BUSY, BUSY, BUSY, SENT], SENT, [250, 500, 1000]],
    ["gives up after five tries", [BUSY, BUSY, BUSY, BUSY, BUSY], BUSY, [250, 500, 1000, 2000]],
    ["does not wait for a quota, which lasts a day", [QUOTA, SENT], QUOTA, []],
    ["does not ask again for what was rejected", [BUSY, REJECTED, SENT], REJECTED, [250]],
  ])("%s", async (_, answers, end, pauses) => {
    const running = over(answers, () => 0.5);
    expect(await running.patient.send(OUTGOING)).toEqual(end);
    expect(running.pauses).toEqual(pauses);
  });

  it("waits a time by chance, from none to the whole (full jitter)", async () => {
    const chances = [0, 0.999, 0.25];
    const running = over([BUSY, BUSY, BUSY, SENT], () => chances.shift() ?? 0);
    await running.patient.send(OUTGOING);
    expect(running.pauses).toEqual([0, 999, 500]);
  });

  it("asks once only for each mail behind one that waited in vain, until one gets through", async () => {
    const running = over([...Array(5).fill(BUSY), BUSY, BUSY, SENT, BUSY, SENT], () => 0.5);
    const outcomes: string[] = [];
    for (let mail = 0; mail < 5; mail += 1) outcomes.push((await running.patient.send(OUTGOING)).outcome);
    expect(outcomes).toEqual(["refused", "refused", "refused", "sent", "sent"]);
    expect(running.pauses).toEqual([250, 500, 1000, 2000, 250]);
    expect(running.left).toEqual([]);
  });
});
