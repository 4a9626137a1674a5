import { duePage, type Slot } from "../../core/ledger/schedule.ts";
import type { Table } from "../../core/ledger/table.ts";

/** The users whose marker stands in the first shard of a slot. */
export const usersDue = async (table: Table, slot: Slot): Promise<readonly string[]> =>
  (await duePage(table, { ...slot, shard: 0, isAgain: false })).users;
