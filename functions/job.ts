import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { type EraseDeps, erase } from "../core/erase.ts";
import { type ExportDeps, exportAll } from "../core/export.ts";
import { layAside, limitOf } from "../core/park.ts";
import { eachRecord } from "./batch.ts";
import { jobDeps, lambda } from "./deps.ts";
import type { Log } from "./log.ts";
import { readJob } from "./notification.ts";

export type JobDeps = EraseDeps & ExportDeps & { readonly log: Log };

/** What takes too long for a page: all of a user removed, or all of it mailed to them. Each job can be done again. */
const JOBS = { erase, export: exportAll } as const;

/** SQS records, each with one job for one user. */
export const jobHandler =
  (deps: JobDeps) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, deps.log, async (record) => {
      const { kind, user } = readJob(record);
      const done = await JOBS[kind](deps, user);
      const reason = "reason" in done ? done.reason : undefined;
      const limit = limitOf(reason);
      const outcome = limit === undefined ? done.outcome : "parked";
      if (limit !== undefined) {
        await layAside(deps.table, { queue: "job", body: JSON.stringify({ [kind]: user }) }, limit, deps.now());
      }
      deps.log({ event: kind, user, outcome, ...(reason !== undefined && { reason }) });
    });

export const handler = lambda(() => jobHandler(jobDeps(process.env)));
