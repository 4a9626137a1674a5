import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { ranges } from "../../core/ledger/keys.ts";
import type { Table } from "../../core/ledger/table.ts";
import type { LogLine } from "../../functions/log.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { FolderQueue } from "../../infra/local/queue/folder-queue.ts";
import { deadLettersOf } from "../../infra/local/redrive/local-dead-letters.ts";
import { localList, localRedriven } from "../../infra/local/redrive/told.ts";
import { storedNotification } from "../support/aws-events.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { contessaMails } from "../support/letter.ts";
import { MARTIN, service } from "../support/service.ts";
import { machineOn } from "./installed.ts";
import { temporaryFolder } from "./temporary.ts";

const tables = dynamoTables();
const FIVE_TRIES = [1, 1, 1, 1];

class TableIsBroken extends Error {
  override readonly name = "TableIsBroken";
}

/** A table that takes no batch while `broken` says so. */
const breaking = (table: Table, broken: { is: boolean }): Table =>
  new Proxy(table, {
    get(target, name: keyof Table) {
      if (name !== "putAll") return target[name].bind(target);
      return async (...args: Parameters<Table["putAll"]>) => {
        if (broken.is) throw new TableIsBroken();
        return target.putAll(...args);
      };
    },
  });

/** The inbound queue of one machine, and the handler of AWS that reads it, over DynamoDB's API. */
async function reading(data: string, isBroken: boolean) {
  const running = await service({ table: await tables() });
  const broken = { is: isBroken };
  const lines: LogLine[] = [];
  const queue = await FolderQueue.open({
    name: "inbound",
    folder: join(data, "queues", "inbound"),
    log: (line) => void lines.push(line),
    backOff: FIVE_TRIES,
  });
  onTestFinished(() => queue.stop());
  const receive = receiveHandler({
    ...running.receiveDeps,
    table: breaking(running.table, broken),
    log: (line) => {
      lines.push(line);
      if (line.event === "record-failed") queue.hearOf(String(line.record), String(line.error));
    },
  });
  for (const [i, raw] of contessaMails().entries())
    await queue.send([storedNotification(await running.rawMail.put(`ses${i}`, raw))]);
  queue.start(receive);
  await queue.empty();
  const ledger = () => running.table.query(...ranges.all(MARTIN.id));
  return { ...running, queue, broken, lines, ledger };
}

describe("dead letters of one machine", () => {
  it("are put back once the table works, and the ledger is the one of a quiet run", async () => {
    const quiet = await reading(await temporaryFolder(), false);
    const data = await temporaryFolder();
    const poisoned = await reading(data, true);
    const mails = contessaMails().length;
    expect(poisoned.lines.filter(({ outcome }) => outcome === "dead letter")).toHaveLength(mails);
    const letters = await poisoned.queue.deadLetters();
    expect(letters.map(({ tries, error }) => `${tries} ${error}`)).toEqual(Array(mails).fill("5 TableIsBroken"));
    expect((await poisoned.ledger()).some(({ SK }) => SK.startsWith("S#"))).toBe(false);
    poisoned.broken.is = false;
    expect(await poisoned.queue.redrive()).toBe(mails);
    await poisoned.queue.empty();
    expect(await poisoned.queue.deadLetters()).toEqual([]);
    expect(await poisoned.ledger()).toEqual(await quiet.ledger());
    expect([...poisoned.rawMail.all.keys()].sort()).toEqual([...quiet.rawMail.all.keys()].sort());
    expect(await poisoned.queue.redrive()).toBe(0);
  });

  it("that fail again are given up again, after five more tries", async () => {
    const { queue, lines } = await reading(await temporaryFolder(), true);
    const before = await queue.deadLetters();
    await queue.redrive();
    await queue.empty();
    expect(await queue.deadLetters()).toEqual(before);
    expect(lines.filter(({ event }) => event === "record-failed")).toHaveLength(10 * before.length);
  });

  it("are shown by id and error, and put back while the machine stands still", async () => {
    const data = await temporaryFolder();
    const { queue } = await reading(data, true);
    await queue.stop();
    const { letters, isRunning } = await deadLettersOf(data, "list");
    expect([letters.length, isRunning]).toEqual([contessaMails().length, false]);
    const told = localList(letters);
    expect(told).toContain(`inbound  ${letters[0]?.id}`);
    expect(told).toContain("5 tries  TableIsBroken");
    expect(told).not.toMatch(/@|Contessa|Jane/);
    const redriven = await deadLettersOf(data, "redrive");
    expect(localRedriven(redriven.letters, redriven.isRunning)).toContain("npm start");
    expect((await deadLettersOf(data, "list")).letters).toEqual([]);
  });

  it("are put back and handled by the machine that runs, which alone holds its queues", async () => {
    const data = await temporaryFolder();
    const { queue } = await reading(data, true);
    await queue.stop();
    const { machine, lines } = await machineOn(data);
    const { letters, isRunning } = await deadLettersOf(data, "redrive");
    expect([letters.length, isRunning]).toEqual([contessaMails().length, true]);
    await machine.idle();
    // The secret address is none of this machine's: each mail ends with a name, and none is lost on the way.
    expect(lines.filter(({ event }) => event === "received").map(({ reason }) => reason)).toEqual(
      letters.map(() => "unknown-recipient"),
    );
    expect(localRedriven(letters, isRunning)).toContain("handled now");
  });

  it("are looked for where there is a machine", async () => {
    await expect(deadLettersOf(await temporaryFolder(), "list")).rejects.toThrow("There is no machine");
  });
});
