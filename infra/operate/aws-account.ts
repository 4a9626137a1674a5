import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  ListTablesCommand,
} from "@aws-sdk/client-dynamodb";
import {
  DescribeActiveReceiptRuleSetCommand,
  DescribeConfigurationSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  SESClient,
} from "@aws-sdk/client-ses";
import { ListSubscriptionsByTopicCommand, SNSClient } from "@aws-sdk/client-sns";
import { SQSClient } from "@aws-sdk/client-sqs";
import { SqsDeadLetters } from "../../functions/aws/sqs-dead-letters.ts";
import type { Account, Identity, LedgerTable, Quota, ReceiptRule, Subscription } from "./account.ts";

/** What each client of the SDK is made with: the region, and for a test the endpoint and the keys. */
export interface AwsConfig {
  readonly region: string;
  readonly endpoint?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** An answer, or undefined where there is nothing of that name. */
async function ifThere<T>(asked: Promise<T>, missing: string): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Error && error.name === missing) return undefined;
    throw error;
  }
}

async function identity(ses: SESClient, domain: string): Promise<Identity> {
  const Identities = [domain];
  const { VerificationAttributes } = await ses.send(new GetIdentityVerificationAttributesCommand({ Identities }));
  const { DkimAttributes } = await ses.send(new GetIdentityDkimAttributesCommand({ Identities }));
  const { MailFromDomainAttributes } = await ses.send(new GetIdentityMailFromDomainAttributesCommand({ Identities }));
  const verification = VerificationAttributes?.[domain]?.VerificationStatus;
  const { DkimVerificationStatus: dkim, DkimTokens: dkimTokens = [] } = DkimAttributes?.[domain] ?? {};
  const { MailFromDomain, MailFromDomainStatus } = MailFromDomainAttributes?.[domain] ?? {};
  return {
    ...(verification && { verification }),
    ...(dkim && { dkim }),
    dkimTokens,
    ...(MailFromDomain && { mailFrom: { domain: MailFromDomain, status: String(MailFromDomainStatus) } }),
  };
}

async function quota(ses: SESClient): Promise<Quota> {
  const { Max24HourSend = 0, MaxSendRate = 0 } = await ses.send(new GetSendQuotaCommand({}));
  const { Enabled = false } = await ses.send(new GetAccountSendingEnabledCommand({}));
  return { perDay: Max24HourSend, perSecond: MaxSendRate, isPaused: !Enabled };
}

async function activeRules(ses: SESClient) {
  const { Metadata, Rules = [] } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
  if (Metadata?.Name === undefined) return undefined;
  const rules = Rules.map(({ Name = "", Enabled = false, Recipients = [], Actions = [] }): ReceiptRule => {
    const topicArn = Actions.map(({ S3Action }) => S3Action?.TopicArn).find((arn) => arn !== undefined);
    return { name: Name, isEnabled: Enabled, recipients: Recipients, ...(topicArn && { topicArn }) };
  });
  return { name: Metadata.Name, rules };
}

async function reports(ses: SESClient, configurationSet: string) {
  const command = new DescribeConfigurationSetCommand({
    ConfigurationSetName: configurationSet,
    ConfigurationSetAttributeNames: ["eventDestinations"],
  });
  const answer = await ifThere(ses.send(command), "ConfigurationSetDoesNotExistException");
  return answer?.EventDestinations?.flatMap(({ Enabled, MatchingEventTypes: types = [], SNSDestination }) =>
    Enabled && SNSDestination?.TopicARN ? [{ types, topicArn: SNSDestination.TopicARN }] : [],
  );
}

async function subscriptions(sns: SNSClient, topicArn: string): Promise<Subscription[]> {
  const found: Subscription[] = [];
  for (let token: string | undefined, isFirst = true; isFirst || token !== undefined; isFirst = false) {
    const page = await ifThere(
      sns.send(new ListSubscriptionsByTopicCommand({ TopicArn: topicArn, NextToken: token })),
      "NotFoundException",
    );
    for (const { Protocol = "", SubscriptionArn = "" } of page?.Subscriptions ?? [])
      found.push({ protocol: Protocol, isConfirmed: SubscriptionArn.startsWith("arn:") });
    token = page?.NextToken;
  }
  return found;
}

async function tables(dynamo: DynamoDBClient, prefix: string): Promise<string[]> {
  const found: string[] = [];
  // Names come in their order: those that begin so stand together, right behind the prefix itself.
  for (let start = prefix, isMore = true; isMore; ) {
    const page = await dynamo.send(new ListTablesCommand({ ExclusiveStartTableName: start }));
    const ours = (page.TableNames ?? []).filter((name) => name.startsWith(prefix));
    found.push(...ours);
    start = page.LastEvaluatedTableName ?? "";
    isMore = start.startsWith(prefix);
  }
  return found;
}

async function table(dynamo: DynamoDBClient, name: string): Promise<LedgerTable | undefined> {
  const TableName = name;
  const known = await ifThere(dynamo.send(new DescribeTableCommand({ TableName })), "ResourceNotFoundException");
  if (known?.Table === undefined) return undefined;
  const { ContinuousBackupsDescription: backups } = await dynamo.send(
    new DescribeContinuousBackupsCommand({ TableName }),
  );
  const { TimeToLiveDescription: over } = await dynamo.send(new DescribeTimeToLiveCommand({ TableName }));
  return {
    name,
    isActive: known.Table.TableStatus === "ACTIVE",
    isProtected: known.Table.DeletionProtectionEnabled === true,
    canGoBackInTime: backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus === "ENABLED",
    ...(over?.TimeToLiveStatus === "ENABLED" && over.AttributeName && { ttl: over.AttributeName }),
  };
}

/** An account of AWS, by the clients of the SDK. */
export function awsAccount(config: AwsConfig): Account {
  const common = { ...config, maxAttempts: 2 };
  const [ses, sns, dynamo] = [new SESClient(common), new SNSClient(common), new DynamoDBClient(common)];
  return {
    identity: (domain) => identity(ses, domain),
    quota: () => quota(ses),
    activeRules: () => activeRules(ses),
    reports: (configurationSet) => reports(ses, configurationSet),
    subscriptions: (topicArn) => subscriptions(sns, topicArn),
    tables: (prefix) => tables(dynamo, prefix),
    table: (name) => table(dynamo, name),
    deadLetters: (prefix) => new SqsDeadLetters(new SQSClient(common), prefix).all(),
  };
}
