import { createHash } from "node:crypto";
import type { SQSEvent, SQSRecord } from "aws-lambda";
import { ACCOUNT, REGION } from "../region.ts";

/** One message of a queue, as it lies on disk. Times are milliseconds since 1970 by the machine's real clock. */
export interface QueuedMessage {
  readonly messageId: string;
  readonly body: string;
  readonly sentAt: number;
  readonly firstReceivedAt?: number;
  readonly tries: number;
  readonly visibleAt: number;
  /** The name of the error that the last try ended with. */
  readonly error?: string;
}

/** The event that Lambda hands to a handler for a batch from an SQS queue. */
export function sqsEvent(queue: string, batch: readonly QueuedMessage[]): SQSEvent {
  return { Records: batch.map((message) => sqsRecord(queue, message)) };
}

function sqsRecord(queue: string, message: QueuedMessage): SQSRecord {
  return {
    messageId: message.messageId,
    receiptHandle: Buffer.from(`${message.messageId}#${message.tries}`).toString("base64"),
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.tries),
      SentTimestamp: String(message.sentAt),
      SenderId: ACCOUNT,
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? message.sentAt),
    },
    messageAttributes: {},
    md5OfBody: createHash("md5").update(message.body).digest("hex"),
    eventSource: "aws:sqs",
    eventSourceARN: `arn:aws:sqs:${REGION}:${ACCOUNT}:${queue}`,
    awsRegion: REGION,
  };
}
