import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { type EraseDeps, erase } from "../core/erase.ts";
import { type ExportDeps, exportAll } from "../core/export.ts";
import { forgetAgain, type ToForget } from "../core/forget-again.ts";
import { layAside, limitOf } from "../core/park.ts";
import { eachRecord } from "./batch.ts";
import { jobDeps } from "./deps/job.ts";
import { lambda } from "./lambda.ts";
import { type Log, withClosedLog } from "./log.ts";
import { type Job, readJob } from "./notification.ts";

export type JobDeps = EraseDeps & ExportDeps & { readonly log: Log };

/** The same message is being worked on by another handler. */
class InHand extends Error {
  override readonly name = "InHand";
}

/** What takes too long for a page: all of a user removed, or all of it mailed to them. Each job can be done again. */
type ForUser = Exclude<Job, { kind: "forget" }>;
const work = (deps: JobDeps, job: ForUser, message: string) =>
  job.kind === "erase" ? erase(deps, job.user, job.leftAt) : exportAll(deps, job.user, message);

async function forUser(deps: JobDeps, job: ForUser, message: string): Promise<void> {
  const { kind, user } = job;
  const done = await work(deps, job, message);
  const reason = "reason" in done ? done.reason : undefined;
  const limit = limitOf(reason);
  if (limit !== undefined)
    await layAside(deps.table, { queue: "job", body: JSON.stringify({ [kind]: user }) }, limit, deps.now());
  const outcome = limit === undefined ? done.outcome : "parked";
  deps.log({ event: kind, user, outcome, ...(reason !== undefined && { reason }) });
  // Another handler is at it, and may be killed: whoever comes later finds out.
  if (reason === "in-hand") throw new InHand(kind);
}

/** The log holds nothing of who has asked. */
async function again(deps: JobDeps, forget: ToForget): Promise<void> {
  const { outcome, users, isMore } = await forgetAgain(deps, forget);
  deps.log({ event: "forget", outcome, users, isMore });
}

/** SQS records, each with one job: for one user, or the second look of somebody's who wanted to be forgotten. */
export const jobHandler = (deps: JobDeps) => working(withClosedLog(deps));

const working =
  (deps: JobDeps) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, deps.log, (record) => {
      const job = readJob(record);
      return job.kind === "forget" ? again(deps, job.forget) : forUser(deps, job, record.messageId);
    });

export const handler = lambda(() => jobHandler(jobDeps(process.env)));
