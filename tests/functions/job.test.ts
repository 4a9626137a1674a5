import { describe, expect, it } from "vitest";
import { ranges } from "../../core/ledger/keys.ts";
import { LATER_SECONDS } from "../../core/ledger/queue.ts";
import { unpark } from "../../core/park.ts";
import { jobHandler } from "../../functions/job.ts";
import type { LogLine } from "../../functions/log.ts";
import { sqsEvent, sqsRecord } from "../support/aws-events.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { contessaMails } from "../support/letter.ts";
import { MARTIN, SECRET, service } from "../support/service.ts";
import { usersDue } from "../support/users-due.ts";

const tables = dynamoTables();

async function working() {
  const running = await service({ table: await tables() });
  const lines: LogLine[] = [];
  const log = (line: LogLine): void => void lines.push(line);
  running.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await running.take(mail);
  const job = jobHandler({ ...running.dailyDeps, rawMail: running.rawMail, log });
  const ask = (...bodies: readonly object[]) =>
    job(sqsEvent(...bodies.map((body, i) => sqsRecord(`r${i}`, JSON.stringify(body)))));
  return { ...running, ask, lines };
}

describe("the job handler, on DynamoDB's API", () => {
  it("sends everything, and then removes all, however often it is asked", async () => {
    const { ask, lines, table, mailer, rawMail, day, jobs, clock } = await working();
    const { id } = MARTIN;
    expect(await ask({ export: id }, { erase: id }, { erase: id }, { export: id })).toEqual({ batchItemFailures: [] });
    // Asked twice, it is looked again twice: once whoever was at work is done.
    const again = { erase: id, leftAt: expect.any(String) };
    expect(jobs.splice(0).map((body) => JSON.parse(body))).toEqual([again, again]);
    clock.now = new Date(clock.now.getTime() + LATER_SECONDS * 1_000);
    expect(await ask({ erase: id }, { erase: id })).toEqual({ batchItemFailures: [] });
    expect(jobs).toEqual([]);
    expect(lines.map(({ event, outcome }) => `${event} ${outcome}`)).toEqual([
      "export sent",
      "erase erased",
      "erase erased",
      "export unknown-user",
      "erase over",
      "erase unknown-user",
    ]);
    expect(await table.query(...ranges.all(id))).toEqual([]);
    expect(rawMail.all.size).toBe(0);
    expect(mailer.sent).toHaveLength(2);
    // The wake-up stands still, and does nothing.
    expect(await usersDue(table, { date: "2026-11-12", zone: MARTIN.zone, quarter: 30 })).toEqual([id]);
    expect(await day()).toMatchObject({ outcome: "unknown-user" });
    expect(await table.query(...ranges.all(id))).toEqual([]);
  });

  it("reports exactly what is no job, and lays aside what SES was too busy for", async () => {
    const { ask, mailer, lines, table } = await working();
    mailer.answer = async () => ({ outcome: "refused", reason: "throttled" });
    const { batchItemFailures } = await ask({}, { erase: "a", export: "a" }, { erase: 7 }, { export: MARTIN.id });
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(["r0", "r1", "r2"]);
    expect(lines.at(-1)).toMatchObject({ event: "export", outcome: "parked", reason: "throttled" });
    const sent: string[][] = [[], []];
    const [replyQueue, jobQueue] = sent.map((bodies) => ({
      send: async (more: readonly string[]) => void bodies.push(...more),
    }));
    if (replyQueue === undefined || jobQueue === undefined) throw new Error("no queue");
    for (const _twice of [1, 2]) await unpark({ table, replyQueue, jobQueue }, new Date("2026-11-11T19:15:00Z"));
    expect(sent).toEqual([[], [JSON.stringify({ export: MARTIN.id })]]);
    for (const secret of ["@", "Jane", "Contessa", SECRET]) expect(JSON.stringify(lines)).not.toContain(secret);
  });
});
