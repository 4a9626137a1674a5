import type { Table } from "../../core/ledger/table.ts";
import { jsonLog, type Log } from "../log.ts";
import type { Env } from "./environment.ts";
import { tableOf } from "./table.ts";

export interface FeedbackDeps {
  readonly table: Table;
  readonly now: () => Date;
  readonly log: Log;
}

export const feedbackDeps = (env: Env): FeedbackDeps => ({ table: tableOf(env), now: () => new Date(), log: jsonLog });
