import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { leavesNothing, type Receipt, type ReceiveDeps, receive } from "../core/receive.ts";
import { release } from "../core/release.ts";
import { eachRecord } from "./batch.ts";
import { lambda, receiveDeps } from "./deps.ts";
import type { Log } from "./log.ts";
import { readRelease, readStored, type Stored, type ToRelease } from "./notification.ts";

type Deps = ReceiveDeps & { readonly log: Log };

/** SQS records, each the SNS notification of an SES S3 action, or one of ours that lets in what has waited → the ledger. */
export const receiveHandler =
  (deps: Deps) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, deps.log, (record) => handle(deps, record));

async function handle(deps: Deps, record: SQSRecord): Promise<void> {
  const asked = readRelease(record);
  if (asked !== undefined) return letIn(deps, asked);
  const stored = readStored(record);
  if (stored !== undefined) await takeIn(deps, stored, isAgain(record));
}

/** SQS counts how often it has handed a message out. */
const isAgain = ({ attributes }: SQSRecord): boolean => Number(attributes?.ApproximateReceiveCount ?? 1) > 1;

async function takeIn(deps: Deps, { key, envelopes }: Stored, isAgain: boolean): Promise<void> {
  const receipts: Receipt[] = [];
  // One mail may be for several users: each has a ledger of their own.
  for (const envelope of envelopes) {
    const receipt = await receive(deps, { envelope, key, isAgain });
    receipts.push(receipt);
    log(deps.log, envelope.sesMessageId, receipt.outcome, "reason" in receipt ? receipt.reason : undefined);
  }
  // What signs somebody up, or tries to, is not kept; but another recipient may need it.
  const isForNobody = receipts.length > 0 && receipts.every(leavesNothing);
  await (isForNobody ? deps.rawMail.remove(key) : deps.rawMail.settle(key));
}

async function letIn(deps: Deps, asked: ToRelease): Promise<void> {
  const { user, receipts, removed, isMore } = await release(deps, asked);
  deps.log({ event: "released", user, outcome: isMore ? "more" : "all", mails: receipts.length, removed });
}

const log = (write: Log, sesMessageId: string, outcome: string, reason: string | undefined): void =>
  write({ event: "received", sesMessageId, outcome, ...(reason !== undefined && { reason }) });

export const handler = lambda(() => receiveHandler(receiveDeps(process.env)));
