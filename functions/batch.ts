import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { errorName } from "./failure.ts";
import type { Log } from "./log.ts";

/** How often SQS has handed a record out, this time included. */
export const triesOf = ({ attributes }: Pick<SQSRecord, "attributes">): number =>
  Number(attributes?.ApproximateReceiveCount ?? 1);

/**
 * Handle the records of a batch one by one, and report exactly those that failed: the others are not delivered again
 * (ReportBatchItemFailures). One poison record never holds up its neighbours.
 */
export async function eachRecord(
  { Records }: SQSEvent,
  log: Log,
  handle: (record: SQSRecord) => Promise<void>,
): Promise<SQSBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const record of Records) {
    try {
      await handle(record);
    } catch (error) {
      log({ event: "record-failed", record: record.messageId, error: errorName(error) });
      batchItemFailures.push({ itemIdentifier: record.messageId });
    }
  }
  return { batchItemFailures };
}
