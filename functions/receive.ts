import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { readByHead } from "../core/read-by-head.ts";
import { leavesNothing, type Receipt, type ReceiveDeps, receive } from "../core/receive.ts";
import { release } from "../core/release.ts";
import { eachRecord } from "./batch.ts";
import { lambda, receiveDeps } from "./deps.ts";
import { type Log, withClosedLog } from "./log.ts";
import { readRelease, readStored, type Stored, type ToRelease } from "./notification.ts";

type Deps = ReceiveDeps & { readonly log: Log };

/** SQS records, each the SNS notification of an SES S3 action, or one of ours that lets in what has waited → the ledger. */
export const receiveHandler = (deps: Deps) => receiving(withClosedLog(deps));

const receiving =
  (deps: Deps) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, deps.log, (record) => handle(carefully(deps, record), record));

// Of five tries the last three: who has failed twice may fail by what is in it.
const TRIES_AS_USUAL = 2;

/** A mail that has failed twice is read by its header alone: so the user still sees that it came (threat 35). */
const carefully = (deps: Deps, { attributes }: SQSRecord): Deps =>
  Number(attributes.ApproximateReceiveCount) > TRIES_AS_USUAL ? { ...deps, read: readByHead } : deps;

async function handle(deps: Deps, record: SQSRecord): Promise<void> {
  const asked = readRelease(record);
  if (asked !== undefined) return letIn(deps, asked);
  const stored = readStored(record);
  if (stored !== undefined) await takeIn(deps, stored, isAgain(record));
}

/** SQS counts how often it has handed a message out. */
const isAgain = ({ attributes }: SQSRecord): boolean => Number(attributes?.ApproximateReceiveCount ?? 1) > 1;

/**
 * One mail may be for several users: each has a ledger and a copy of the bytes of their own, so that who is erased takes along
 * nothing of another's. The copies stand before anything is filed: whoever comes after a crash finds them. The usual mail has
 * one recipient, and costs nothing more.
 */
async function copies({ rawMail }: Deps, { key, envelopes }: Stored): Promise<readonly string[]> {
  const id = key.replace(/^.*\//, "");
  const keys = [key];
  for (const n of envelopes.slice(1).keys()) keys.push(await rawMail.copy(key, `${id}-${n + 1}`));
  return keys;
}

async function takeIn(deps: Deps, stored: Stored, isAgain: boolean): Promise<void> {
  const { envelopes, isHandedOver } = stored;
  const keys = await copies(deps, stored);
  for (const [n, envelope] of envelopes.entries())
    await takeOne(deps, { envelope, key: keys[n] ?? stored.key, isCounted: isHandedOver, isAgain });
}

async function takeOne(deps: Deps, mail: Parameters<typeof receive>[1]): Promise<void> {
  const receipt = await receive(deps, mail);
  log(deps.log, mail.envelope.sesMessageId, receipt);
  // What signs somebody up, or tries to, is not kept, nor what is for nobody.
  await (leavesNothing(receipt) ? deps.rawMail.remove(mail.key) : deps.rawMail.settle(mail.key));
}

async function letIn(deps: Deps, asked: ToRelease): Promise<void> {
  const { user, receipts, removed, isMore } = await release(deps, asked);
  deps.log({ event: "released", user, outcome: isMore ? "more" : "all", mails: receipts.length, removed });
}

const log = (write: Log, sesMessageId: string, receipt: Receipt): void =>
  write({
    event: "received",
    sesMessageId,
    outcome: receipt.outcome,
    ...("reason" in receipt && { reason: receipt.reason }),
    ...("isByHead" in receipt && { isByHead: receipt.isByHead }),
  });

export const handler = lambda(() => receiveHandler(receiveDeps(process.env)));
