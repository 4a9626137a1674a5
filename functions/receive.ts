import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { type Brought, leavesNothing, type Receipt, type ReceiveDeps, receive } from "../core/receive.ts";
import { release } from "../core/release.ts";
import { eachRecord, triesOf } from "./batch.ts";
import { carefully } from "./careful.ts";
import { receiveDeps } from "./deps/receive.ts";
import { lambda } from "./lambda.ts";
import { type Log, withClosedLog } from "./log.ts";
import { readRelease, readStored, type Stored } from "./notification.ts";

type Deps = ReceiveDeps & { readonly log: Log };
type ToReceive = Parameters<typeof receive>[1];

/** SQS records, each the SNS notification of an SES S3 action, or one of ours that lets in what has waited → the ledger. */
export const receiveHandler = (deps: Deps) => receiving(withClosedLog(deps));

const receiving =
  (deps: Deps) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, deps.log, (record) => handle(deps, record));

async function handle(deps: Deps, record: SQSRecord): Promise<void> {
  const asked = readRelease(record);
  const tries = triesOf(record);
  if (asked !== undefined)
    return carefully(deps, tries, (careful) => letIn(careful, { ...asked, ...broughtBy(record) }));
  const stored = readStored(record);
  if (stored !== undefined) await takeIn(deps, stored, record);
}

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

/** How the queue has brought a record; one that is put back from the dead letters, or by the sweep, is put on it anew. */
const broughtBy = (record: SQSRecord): Brought => ({
  isAgain: triesOf(record) > 1,
  queuedAt: new Date(Number(record.attributes.SentTimestamp)),
});

/** Each recipient by itself: who can not be served now must not keep the next one from it. */
async function takeIn(deps: Deps, stored: Stored, record: SQSRecord): Promise<void> {
  const { envelopes, isHandedOver } = stored;
  // What is handed over is years old: nothing that it says to the service is obeyed any more.
  const handed = isHandedOver === true ? { isCounted: true, isReleased: true } : {};
  const keys = await copies(deps, stored);
  const failed: unknown[] = [];
  for (const [n, envelope] of envelopes.entries()) {
    const mail = { envelope, key: keys[n] ?? stored.key, ...handed, ...broughtBy(record) };
    await carefully(deps, triesOf(record), (careful) => receive(careful, mail))
      .then((receipt) => settle(deps, mail, receipt))
      .catch((error: unknown) => failed.push(error));
  }
  if (failed.length > 0) throw failed[0];
}

async function settle(deps: Deps, mail: Pick<ToReceive, "envelope" | "key">, receipt: Receipt): Promise<void> {
  log(deps.log, mail.envelope.sesMessageId, receipt);
  // What signs somebody up, or tries to, is not kept, nor what is for nobody.
  await (leavesNothing(receipt) ? deps.rawMail.remove(mail.key) : deps.rawMail.settle(mail.key));
}

async function letIn(deps: Deps, asked: Parameters<typeof release>[1]): Promise<void> {
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
