import type { Table } from "../../core/ledger/table.ts";
import type { SweepDeps } from "../../core/sweep.ts";
import { jsonLog, type Log } from "../log.ts";
import type { Env } from "./environment.ts";
import { inboundQueueOf } from "./queues.ts";
import { rawMailOf } from "./raw-mail.ts";
import { tableOf } from "./table.ts";

export interface SweepHandlerDeps extends Pick<SweepDeps, "rawMail" | "inboundQueue" | "now"> {
  readonly table: Table;
  readonly log: Log;
}

export const sweepDeps = (env: Env): SweepHandlerDeps => ({
  table: tableOf(env),
  rawMail: rawMailOf(env),
  inboundQueue: inboundQueueOf(env),
  now: () => new Date(),
  log: jsonLog,
});
