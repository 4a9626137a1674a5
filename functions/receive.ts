import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { type ReceiveDeps, receive } from "../core/receive.ts";
import { eachRecord } from "./batch.ts";
import { lambda, receiveDeps } from "./deps.ts";
import type { Log } from "./log.ts";
import { readStored } from "./notification.ts";

/** SQS records, each the SNS notification of an SES S3 action → the ledger. */
export const receiveHandler =
  (deps: ReceiveDeps & { readonly log: Log }) =>
  (event: SQSEvent): Promise<SQSBatchResponse> =>
    eachRecord(event, deps.log, async (record) => {
      const stored = readStored(record);
      if (stored === undefined) return;
      // One mail may be for several users: each has a ledger of their own.
      for (const envelope of stored.envelopes) {
        const { outcome, ...receipt } = await receive(deps, { envelope, key: stored.key });
        log(deps.log, envelope.sesMessageId, outcome, "reason" in receipt ? receipt.reason : undefined);
      }
      await deps.rawMail.settle(stored.key);
    });

const log = (write: Log, sesMessageId: string, outcome: string, reason: string | undefined): void =>
  write({ event: "received", sesMessageId, outcome, ...(reason !== undefined && { reason }) });

export const handler = lambda(() => receiveHandler(receiveDeps(process.env)));
