import { randomUUID } from "node:crypto";
import type { SNSEvent } from "aws-lambda";
import { ACCOUNT, REGION } from "../region.ts";

/** A mail that SES took, as its notifications speak of it. */
export interface SentMail {
  readonly sesMessageId: string;
  readonly source: string;
  readonly destinations: readonly string[];
  readonly sentAt: Date;
}

const TOPIC = `arn:aws:sns:${REGION}:${ACCOUNT}:feedback`;
const DOMAIN = "simulator.amazonses.com";

type Report = (recipient: string, sentAt: string) => Readonly<Record<string, unknown>>;

const bounce = (subType: string, diagnosticCode: string): Report => {
  return (recipient, timestamp) => ({
    notificationType: "Bounce",
    bounce: {
      bounceType: "Permanent",
      bounceSubType: subType,
      bouncedRecipients: [{ emailAddress: recipient, action: "failed", status: "5.1.1", diagnosticCode }],
      timestamp,
      feedbackId: `${randomUUID()}-000000`,
      reportingMTA: "dns; a8-10.smtp-out.amazonses.com",
      remoteMtaIp: "192.0.2.1",
    },
  });
};

const complaint: Report = (recipient, timestamp) => ({
  notificationType: "Complaint",
  complaint: {
    complainedRecipients: [{ emailAddress: recipient }],
    timestamp,
    feedbackId: `${randomUUID()}-000000`,
    complaintSubType: null,
    userAgent: "Amazon SES Mailbox Simulator",
    complaintFeedbackType: "abuse",
    arrivalDate: timestamp,
  },
});

const delivery: Report = (recipient, timestamp) => ({
  notificationType: "Delivery",
  delivery: {
    timestamp,
    processingTimeMillis: 500,
    recipients: [recipient],
    smtpResponse: "250 2.6.0 Message received",
    reportingMTA: "a8-10.smtp-out.amazonses.com",
    remoteMtaIp: "192.0.2.1",
  },
});

/** What the addresses of the SES mailbox simulator answer with (Amazon SES developer guide, "mailbox simulator"). */
const REPORTS: Readonly<Record<string, Report>> = {
  bounce: bounce("General", "smtp; 550 5.1.1 user unknown"),
  suppressionlist: bounce("OnAccountSuppressionList", "Amazon SES did not send the message to this address"),
  complaint,
  success: delivery,
};

/** The events that Lambda gets for a mail to simulator addresses; none for any other. A label is allowed: `bounce+7@`. */
export function simulatorEvents(mail: SentMail): readonly SNSEvent[] {
  return mail.destinations.flatMap((recipient) => {
    const report = reportOf(recipient);
    return report === undefined
      ? []
      : [snsEvent({ ...report(recipient, mail.sentAt.toISOString()), mail: about(mail) }, mail.sentAt)];
  });
}

function reportOf(recipient: string): Report | undefined {
  const [local = "", domain = ""] = recipient.toLowerCase().split("@");
  const name = local.split("+", 1)[0] ?? "";
  return domain === DOMAIN && Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
}

const about = (mail: SentMail): Readonly<Record<string, unknown>> => ({
  timestamp: mail.sentAt.toISOString(),
  source: mail.source,
  sourceArn: `arn:aws:ses:${REGION}:${ACCOUNT}:identity/local`,
  sourceIp: "127.0.0.1",
  sendingAccountId: ACCOUNT,
  callerIdentity: "local",
  messageId: mail.sesMessageId,
  destination: mail.destinations,
});

function snsEvent(notification: Readonly<Record<string, unknown>>, at: Date): SNSEvent {
  const certificate = `https://sns.${REGION}.amazonaws.com/local.pem`;
  return {
    Records: [
      {
        EventSource: "aws:sns",
        EventVersion: "1.0",
        EventSubscriptionArn: `${TOPIC}:${randomUUID()}`,
        Sns: {
          Type: "Notification",
          MessageId: randomUUID(),
          TopicArn: TOPIC,
          Subject: "Amazon SES Email Event Notification",
          Message: JSON.stringify(notification),
          Timestamp: at.toISOString(),
          SignatureVersion: "1",
          Signature: "local",
          SigningCertUrl: certificate,
          UnsubscribeUrl: certificate,
          MessageAttributes: {},
        },
      },
    ],
  };
}
