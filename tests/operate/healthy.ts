import type { Account } from "../../infra/operate/account.ts";
import type { Place } from "../../infra/operate/place.ts";
import type { Answers } from "../support/aws-query.ts";
import type { Zone } from "../support/name-server.ts";

export const DOMAIN = "buddy.example.org";
export const PLACE: Place = { app: "online-buddy", stage: "production", mailDomain: DOMAIN, region: "eu-west-1" };

const TOKENS = ["one", "two", "three"];
const STORED = "arn:aws:sns:eu-west-1:123456789012:online-buddy-production-StoredTopic";
const EVENTS = "arn:aws:sns:eu-west-1:123456789012:online-buddy-production-SendingEventsTopic";
const LEDGER = "online-buddy-production-LedgerTable-abc";
const INBOUND = "inbound-smtp.eu-west-1.amazonaws.com";

/** A name server that has all that is needed. */
export const ZONE: Zone = {
  [`MX in.${DOMAIN}`]: [`10 ${INBOUND}`],
  [`MX ${DOMAIN}`]: [`10 ${INBOUND}`],
  [`MX bounce.${DOMAIN}`]: ["10 feedback-smtp.eu-west-1.amazonses.com"],
  [`TXT bounce.${DOMAIN}`]: ["v=spf1 include:amazonses.com ~all"],
  [`TXT _dmarc.${DOMAIN}`]: ["v=DMARC1; p=quarantine"],
  ...Object.fromEntries(
    TOKENS.map((token) => [`CNAME ${token}._domainkey.${DOMAIN}`, [`${token}.dkim.amazonses.com`]]),
  ),
};

/** An account in which all is well. */
export const ACCOUNT: Account = {
  identity: async () => ({
    verification: "Success",
    dkim: "Success",
    dkimTokens: TOKENS,
    mailFrom: { domain: `bounce.${DOMAIN}`, status: "Success" },
  }),
  quota: async () => ({ perDay: 50_000, perSecond: 14, isPaused: false }),
  activeRules: async () => ({
    name: "online-buddy",
    rules: [
      {
        name: "online-buddy-production",
        isEnabled: true,
        recipients: [`in.${DOMAIN}`, `buddy@${DOMAIN}`],
        topicArn: STORED,
      },
    ],
  }),
  reports: async () => [{ types: ["bounce", "complaint", "delivery"], topicArn: EVENTS }],
  subscriptions: async (topic) => [{ protocol: topic === STORED ? "sqs" : "lambda", isConfirmed: true }],
  tables: async () => [LEDGER],
  table: async (name) => ({ name, isActive: true, isProtected: true, canGoBackInTime: true, ttl: "ttl" }),
  deadLetters: async () => [{ name: "online-buddy-production-InboundDeadLettersQueue", waiting: 0 }],
};

const byDomain = (attributes: object) => new Map([[DOMAIN, attributes]]);

/** The same account, as AWS answers. */
export const ANSWERS: Answers = {
  GetIdentityVerificationAttributes: { VerificationAttributes: byDomain({ VerificationStatus: "Success" }) },
  GetIdentityDkimAttributes: {
    DkimAttributes: byDomain({ DkimEnabled: true, DkimVerificationStatus: "Success", DkimTokens: TOKENS }),
  },
  GetIdentityMailFromDomainAttributes: {
    MailFromDomainAttributes: byDomain({
      MailFromDomain: `bounce.${DOMAIN}`,
      MailFromDomainStatus: "Success",
      BehaviorOnMXFailure: "UseDefaultValue",
    }),
  },
  GetSendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 3 },
  GetAccountSendingEnabled: { Enabled: true },
  DescribeActiveReceiptRuleSet: {
    Metadata: { Name: "online-buddy" },
    Rules: [
      {
        Name: "online-buddy-production",
        Enabled: true,
        Recipients: [`in.${DOMAIN}`, `buddy@${DOMAIN}`],
        Actions: [{ S3Action: { BucketName: "raw", TopicArn: STORED } }],
      },
    ],
  },
  DescribeConfigurationSet: {
    ConfigurationSet: { Name: "online-buddy-production" },
    EventDestinations: [
      {
        Name: "feedback",
        Enabled: true,
        MatchingEventTypes: ["bounce", "complaint", "delivery"],
        SNSDestination: { TopicARN: EVENTS },
      },
    ],
  },
  ListSubscriptionsByTopic: {
    Subscriptions: [
      { TopicArn: STORED, Protocol: "sqs", SubscriptionArn: `${STORED}:1` },
      { TopicArn: EVENTS, Protocol: "lambda", SubscriptionArn: `${EVENTS}:1` },
    ],
  },
  ListTables: { TableNames: [LEDGER, "online-buddy-staging-LedgerTable-abc"] },
  DescribeTable: { Table: { TableName: LEDGER, TableStatus: "ACTIVE", DeletionProtectionEnabled: true } },
  DescribeContinuousBackups: {
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: "ENABLED",
      PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: "ENABLED" },
    },
  },
  DescribeTimeToLive: { TimeToLiveDescription: { TimeToLiveStatus: "ENABLED", AttributeName: "ttl" } },
  ListQueues: { QueueUrls: [] },
};
