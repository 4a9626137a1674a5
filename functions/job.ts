import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { type EraseDeps, erase } from "../core/erase.ts";
import { type ExportDeps, exportAll } from "../core/export.ts";
import { eachRecord } from "./batch.ts";
import { jobDeps, lambda } from "./deps.ts";
import { type Log, withClosedLog } from "./log.ts";
import { readJob } from "./notification.ts";
import { TryAgain } from "./try-again.ts";

export type JobDeps = EraseDeps & ExportDeps & { readonly log: Log };

/** What takes too long for a page: all of a user removed, or all of it mailed to them. Each job can be done again. */
const JOBS = { erase, export: exportAll } as const;

/** SQS records, each with one job for one user. */
export const jobHandler = (deps: JobDeps) => working(withClosedLog(deps));

const working =
  (deps: JobDeps) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, deps.log, async (record) => {
      const { kind, user } = readJob(record);
      const done = await JOBS[kind](deps, user);
      const reason = "reason" in done ? done.reason : undefined;
      deps.log({ event: kind, user, outcome: done.outcome, ...(reason !== undefined && { reason }) });
      if (reason !== undefined && reason !== "rejected") throw new TryAgain(reason);
    });

export const handler = lambda(() => jobHandler(jobDeps(process.env)));
