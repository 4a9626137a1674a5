import type { SNSEvent, SQSEvent, SQSRecord } from "aws-lambda";
import { SECRET } from "./service.ts";

/** The JSON of an SQS record as Lambda gets it. */
export function sqsRecord(messageId: string, body: string): SQSRecord {
  return {
    messageId,
    receiptHandle: `handle-${messageId}`,
    body,
    attributes: {
      ApproximateReceiveCount: "1",
      SentTimestamp: "1794333600000",
      SenderId: "AIDAIT2UOQQY3AUEKVGXU",
      ApproximateFirstReceiveTimestamp: "1794333600000",
    },
    messageAttributes: {},
    md5OfBody: "",
    eventSource: "aws:sqs",
    eventSourceARN: "arn:aws:sqs:us-east-1:123456789012:inbound",
    awsRegion: "us-east-1",
  };
}

export const sqsEvent = (...Records: SQSRecord[]): SQSEvent => ({ Records });

const status = (verdict: string) => ({ status: verdict });

/** The body of an SQS record: the SNS envelope around the notification of an SES S3 action. */
export function storedNotification(
  objectKey: string,
  {
    recipients = [SECRET],
    dmarc = "PASS",
    source = "martin@example.org",
  }: { readonly recipients?: readonly string[]; readonly dmarc?: string; readonly source?: string } = {},
): string {
  const notification = {
    notificationType: "Received",
    mail: {
      timestamp: "2026-11-11T18:20:00.977Z",
      source,
      messageId: objectKey.replace(/^in\//, ""),
      destination: ["jane@example.net", ...recipients],
      headersTruncated: false,
      headers: [{ name: "Return-Path", value: "<martin@example.org>" }],
      commonHeaders: { returnPath: "martin@example.org", from: ["Martin Berg <martin@example.org>"] },
    },
    receipt: {
      timestamp: "2026-11-11T18:20:00.977Z",
      processingTimeMillis: 628,
      recipients,
      spamVerdict: status("PASS"),
      virusVerdict: status("PASS"),
      spfVerdict: status("PASS"),
      dkimVerdict: status("PASS"),
      dmarcVerdict: status(dmarc),
      action: {
        type: "S3",
        topicArn: "arn:aws:sns:us-east-1:123456789012:inbound",
        bucketName: "raw",
        objectKeyPrefix: "in/",
        objectKey,
      },
    },
  };
  return JSON.stringify({
    Type: "Notification",
    MessageId: "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
    TopicArn: "arn:aws:sns:us-east-1:123456789012:inbound",
    Subject: "Amazon SES Email Receipt Notification",
    Message: JSON.stringify(notification),
    Timestamp: "2026-11-11T18:20:01.000Z",
    SignatureVersion: "1",
  });
}

/** The SNS event that brings a report on something we sent. */
export function snsEvent(report: object): SNSEvent {
  const Sns = {
    Type: "Notification",
    MessageId: "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
    TopicArn: "arn:aws:sns:us-east-1:123456789012:feedback",
    Subject: "",
    Message: JSON.stringify(report),
    Timestamp: "2026-11-12T07:00:00.000Z",
    SignatureVersion: "1",
    Signature: "",
    SigningCertUrl: "",
    UnsubscribeUrl: "",
    MessageAttributes: {},
  };
  return {
    Records: [
      {
        EventSource: "aws:sns",
        EventVersion: "1.0",
        EventSubscriptionArn: "arn:aws:sns:us-east-1:123456789012:feedback:1",
        Sns,
      },
    ],
  };
}
