import { judge } from "../../core/buddy/judge.ts";
import { refresh } from "../../core/buddy/refresh.ts";
import type { Change } from "../../core/ledger/history.ts";
import { arrive, CountingTable, foldAll, JANE } from "../support/correspondence.ts";
import { MARTIN } from "../support/service.ts";
import { cpuOf, median } from "./measure.ts";
import type { Section } from "./section.ts";

const LENGTHS = [10, 1_000, 100_000];
const ROUNDS = 15;
const PICKS = [0, 1, 2, 3, 4, 8];
const BATCH = 60;

/** A correspondence of so many turns, of which the user's own mails came in with two quotes each. */
async function correspondence(turns: number): Promise<{ readonly table: CountingTable; readonly now: Date }> {
  const table = new CountingTable();
  const mails = Array.from({ length: Math.ceil(turns / 3) }, (_, i) => ({ n: 3 * i, quotes: 2, isClipped: false }));
  return { table, now: await foldAll(table, mails, PICKS, BATCH) };
}

async function oneMore(length: number): Promise<readonly (string | number)[]> {
  const { table, now } = await correspondence(length);
  const reads: number[] = [];
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const n = 3 * (Math.ceil(length / 3) + round);
    const change: Change = await arrive(table, { n, quotes: 2, isClipped: false }, PICKS, now);
    table.read = 0;
    const ms = await cpuOf(async () => {
      const state = await refresh(table, MARTIN, JANE.address, now, [change]);
      if (state) judge(state.signals, {}, now);
    });
    reads.push(table.read);
    times.push(ms);
  }
  return [length.toLocaleString("en"), median(reads), median(times).toFixed(2)];
}

/** What one mail more costs a ledger of 10, 1,000 and 100,000 turns with one person: items read, and CPU time. */
export async function judging(): Promise<Section> {
  const rows: (readonly (string | number)[])[] = [];
  for (const length of LENGTHS) rows.push(await oneMore(length));
  return {
    title: "(j) one mail more in a correspondence of so many turns",
    columns: ["turns", "items read", "ms"],
    rows,
    note: `Folded and judged, on a table in memory; ${ROUNDS} rounds, medians of CPU time.`,
  };
}
