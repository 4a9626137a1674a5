import { readFile } from "node:fs/promises";
import { MemoryTable } from "../../../core/ledger/memory-table.ts";
import { type Acquainted, lastDay } from "../../support/acquainted.ts";
import { told } from "../bombs/told.ts";

// A process of its own: `reply.mjs FILE [only-load]`. The ledger is held as often in either case.
const [, , file = "", isOnlyLoaded] = process.argv;
await told(async () => {
  const ledger = JSON.parse(await readFile(file, "utf8")) as Acquainted;
  if (isOnlyLoaded === undefined) return [(await lastDay(ledger)).outcome];
  const table = new MemoryTable();
  await table.putAll(ledger.items);
  return [`${table.everything().length} items`];
});
