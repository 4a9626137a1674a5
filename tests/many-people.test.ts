import { expect, it } from "vitest";
import { look } from "../core/buddy/look.ts";
import { keys } from "../core/ledger/keys.ts";
import { mailStateOf } from "../core/ledger/mail-state.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { userOf } from "../core/ledger/users.ts";
import { Crash, CrashingTable } from "./support/crashing.ts";
import { letter } from "./support/letter.ts";
import { MARTIN, service } from "./support/service.ts";

const PEOPLE = 520;
const MORNING = new Date("2026-11-12T06:30:00Z");

/** The ledger of somebody who has handed over the letters of a lifetime. */
async function afterImport() {
  const table = new MemoryTable();
  const { take, clock } = await service({ table });
  for (let n = 0; n < PEOPLE; n += 1) {
    // More than a few hundred a day would wait.
    clock.now = new Date(Date.UTC(2026, 10, 7 + Math.floor(n / 150), 19));
    await take(letter({ to: `Jane Roe${n} <jane${n}@example.net>`, id: `m${n}@example.org`, text: `Ahoy, ${n}.` }));
  }
  return table;
}

/** A table on which the n-th write is the last before a crash, and which knows whose sightings were read. */
class WatchedTable extends CrashingTable {
  readonly read = new Set<string>();

  constructor(table: MemoryTable, left: number) {
    super(table, left);
    const { query } = this;
    this.query = (...range) => {
      if (range[1].startsWith("S#")) this.read.add(range[1]);
      return query(...range);
    };
  }
}

/** Look at everybody; answers whose sightings were read, and what was found where it came to its end. */
async function looked(table: MemoryTable, { left = Number.POSITIVE_INFINITY, now = MORNING } = {}) {
  const [user, state] = [await userOf(table, MARTIN.id), await mailStateOf(table, MARTIN.id)];
  if (user === undefined || state === undefined) throw new Error("there is nobody");
  const watched = new WatchedTable(table, left);
  const found = await look(watched, user, state, now).catch((error: unknown) => {
    if (!(error instanceof Crash)) throw error;
    return undefined;
  });
  return { read: watched.read, found };
}

const seen = (found: Awaited<ReturnType<typeof look>> | undefined) =>
  found?.candidates.map(({ state, judgement }) => [state.contact, state.signals, judgement]).sort();

it("a look at very many people goes on where it was cut off, and comes to what it comes to at once", async () => {
  const table = await afterImport();
  const quiet = new MemoryTable();
  await quiet.putAll([...table.everything()]);
  const whole = await looked(quiet);
  expect(whole.read.size).toBe(PEOPLE);
  const cut = await looked(table, { left: 1_000 });
  expect(cut.found).toBeUndefined();
  expect(await table.get(keys.looked(MARTIN.id))).toBeDefined();
  const rest = await looked(table, { now: new Date(MORNING.getTime() + 30 * 60_000) });
  expect(rest.read.size).toBeLessThan(PEOPLE - 100);
  expect(rest.read.size).toBeGreaterThan(PEOPLE - cut.read.size - 1);
  expect(rest.found?.candidates).toHaveLength(PEOPLE);
  expect(seen(rest.found)).toEqual(seen(whole.found));
  expect(await table.get(keys.looked(MARTIN.id))).toBeUndefined();
});
