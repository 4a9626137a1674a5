import { randomUUID } from "node:crypto";
import { ACCOUNT, REGION } from "../region.ts";
import { decodeWords } from "./encoded-words.ts";
import { type HeaderField, headerFields } from "./header-fields.ts";
import type { InboundMail } from "./inbound-mail.ts";

const TOPIC = `arn:aws:sns:${REGION}:${ACCOUNT}:inbound`;

/** SES tells at most this much of a header. */
const HEADER_LIMIT = 10 * 1024;

/** The body of the SQS message that the topic of an SES S3 action delivers: an SNS envelope around the notification. */
export function sesNotification(mail: InboundMail, header: string, key: string): string {
  return JSON.stringify({
    Type: "Notification",
    MessageId: randomUUID(),
    TopicArn: TOPIC,
    Subject: "Amazon SES Email Receipt Notification",
    Message: JSON.stringify({
      notificationType: "Received",
      mail: aboutMail(mail, header),
      receipt: receipt(mail, key),
    }),
    Timestamp: mail.receivedAt.toISOString(),
    SignatureVersion: "1",
    Signature: "local",
    SigningCertURL: `https://sns.${REGION}.amazonaws.com/local.pem`,
    UnsubscribeURL: `https://sns.${REGION}.amazonaws.com/?Action=Unsubscribe`,
  });
}

function aboutMail(mail: InboundMail, header: string): Readonly<Record<string, unknown>> {
  const headersTruncated = header.length > HEADER_LIMIT;
  const fields = headerFields(Buffer.from(header.slice(0, HEADER_LIMIT), "latin1").toString("utf8"));
  return {
    timestamp: mail.receivedAt.toISOString(),
    source: mail.sender.mailFrom,
    messageId: mail.sesMessageId,
    destination: mail.recipients,
    headersTruncated,
    headers: fields.map(({ name, value }) => ({ name, value })),
    commonHeaders: commonHeaders(mail, fields),
  };
}

/** Decoded, and each of them missing where the message has none. */
function commonHeaders(mail: InboundMail, fields: readonly HeaderField[]): Readonly<Record<string, unknown>> {
  const values = (name: string): string[] =>
    fields.filter((field) => field.name.toLowerCase() === name).map((field) => decodeWords(field.value));
  const list = (name: string): string[] | undefined => {
    const joined = values(name).join(", ");
    return joined === "" ? undefined : [joined];
  };
  return {
    returnPath: mail.sender.mailFrom,
    from: list("from"),
    date: values("date")[0],
    to: list("to"),
    cc: list("cc"),
    replyTo: list("reply-to"),
    messageId: values("message-id")[0],
    subject: values("subject")[0],
  };
}

function receipt(mail: InboundMail, key: string): Readonly<Record<string, unknown>> {
  const { spfVerdict, dkimVerdict, dmarcVerdict, dmarcPolicy } = mail.verdicts;
  return {
    timestamp: mail.receivedAt.toISOString(),
    processingTimeMillis: 0,
    recipients: mail.recipients,
    spamVerdict: { status: "PASS" },
    virusVerdict: { status: "PASS" },
    spfVerdict: { status: spfVerdict },
    dkimVerdict: { status: dkimVerdict },
    dmarcVerdict: { status: dmarcVerdict },
    ...(dmarcPolicy === undefined ? {} : { dmarcPolicy }),
    action: { type: "S3", topicArn: TOPIC, bucketName: "local", objectKeyPrefix: "in/", objectKey: key },
  };
}
