import { describe, expect, it } from "vitest";
import { awsAccount } from "../../infra/operate/aws-account.ts";
import { refusalOf } from "../../infra/operate/aws-refusal.ts";
import { type Answers, awsStandIn } from "../support/aws-query.ts";
import { loopbackConfig } from "../support/loopback-server.ts";
import { ACCOUNT, ANSWERS, DOMAIN } from "./healthy.ts";

async function open(changed: Answers = {}) {
  const { endpoint, asked } = await awsStandIn({ ...ANSWERS, ...changed });
  return { asked, account: awsAccount(loopbackConfig(endpoint)) };
}

/** What an account answers to everything that can be asked of it. */
async function all(account: typeof ACCOUNT) {
  const [ledger = ""] = await account.tables("online-buddy-production-LedgerTable-");
  return {
    identity: await account.identity(DOMAIN),
    quota: await account.quota(),
    rules: await account.activeRules(),
    reports: await account.reports("online-buddy-production"),
    ledger,
    table: await account.table(ledger),
  };
}

describe("an account of AWS, by the SDK", () => {
  it("is what AWS answers, and nothing is asked that could change it", async () => {
    const { account, asked } = await open();
    expect(await all(account)).toEqual(await all(ACCOUNT));
    expect(await account.subscriptions("arn:aws:sns:eu-west-1:1:t")).toEqual([
      { protocol: "sqs", isConfirmed: true },
      { protocol: "lambda", isConfirmed: true },
    ]);
    expect(await account.deadLetters("online-buddy-production-")).toEqual([]);
    expect(asked.filter((action) => !/^(Get|List|Describe)/.test(action))).toEqual([]);
    expect(asked.length).toBeGreaterThan(10);
  });

  it("turns over what comes page by page, and stops behind the last that is meant", async () => {
    const names = ["p-LedgerTable-a", "p-LedgerTable-b", "q-LedgerTable-c", "z"];
    const { account, asked } = await open({
      ListTables: ({ ExclusiveStartTableName: start = "" }) => {
        const [next] = names.filter((name) => name > start);
        return { TableNames: [next], LastEvaluatedTableName: next };
      },
      ListSubscriptionsByTopic: ({ NextToken }) => ({
        Subscriptions: [{ Protocol: NextToken ? "lambda" : "sqs", SubscriptionArn: "arn:x" }],
        ...(NextToken === undefined && { NextToken: "more" }),
      }),
    });
    expect(await account.tables("p-LedgerTable-")).toEqual(names.slice(0, 2));
    expect(asked.filter((action) => action === "ListTables")).toHaveLength(3);
    expect((await account.subscriptions("t")).map(({ protocol }) => protocol)).toEqual(["sqs", "lambda"]);
  });

  it("has nothing of what was never made", async () => {
    const { account } = await open({
      GetIdentityVerificationAttributes: { VerificationAttributes: new Map() },
      GetIdentityDkimAttributes: { DkimAttributes: new Map() },
      GetIdentityMailFromDomainAttributes: { MailFromDomainAttributes: new Map() },
      DescribeActiveReceiptRuleSet: {},
      DescribeConfigurationSet: "ConfigurationSetDoesNotExist",
      ListSubscriptionsByTopic: "NotFound",
      DescribeTable: "ResourceNotFoundException",
      ListTables: { TableNames: [] },
    });
    expect(await account.identity(DOMAIN)).toEqual({ dkimTokens: [] });
    expect(await account.activeRules()).toBeUndefined();
    expect(await account.reports("online-buddy-production")).toBeUndefined();
    expect(await account.subscriptions("arn:aws:sns:eu-west-1:1:t")).toEqual([]);
    expect(await account.tables("online-buddy-production-LedgerTable-")).toEqual([]);
    expect(await account.table("restored")).toBeUndefined();
  });

  it("tells what waits to be confirmed, and what is switched off", async () => {
    const { account } = await open({
      ListSubscriptionsByTopic: { Subscriptions: [{ Protocol: "sqs", SubscriptionArn: "PendingConfirmation" }] },
      DescribeConfigurationSet: {
        EventDestinations: [
          { Name: "a", Enabled: false, MatchingEventTypes: ["bounce"], SNSDestination: { TopicARN: "t" } },
          { Name: "b", Enabled: true, MatchingEventTypes: ["bounce"] },
        ],
      },
      GetAccountSendingEnabled: { Enabled: false },
      DescribeContinuousBackups: {
        ContinuousBackupsDescription: {
          ContinuousBackupsStatus: "ENABLED",
          PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: "DISABLED" },
        },
      },
      DescribeTimeToLive: { TimeToLiveDescription: { TimeToLiveStatus: "DISABLED" } },
    });
    expect(await account.subscriptions("t")).toEqual([{ protocol: "sqs", isConfirmed: false }]);
    expect(await account.reports("online-buddy-production")).toEqual([]);
    expect((await account.quota()).isPaused).toBe(true);
    const table = await account.table("restored");
    expect([table?.canGoBackInTime, table?.ttl]).toEqual([false, undefined]);
  });

  it.each([
    ["AccessDenied", "not-allowed"],
    ["AccessDeniedException", "not-allowed"],
    ["ExpiredToken", "no-keys"],
    ["InvalidClientTokenId", "no-keys"],
    ["ServiceUnavailable", "no-answer"],
  ])("refuses by %s: %s", async (code, kind) => {
    const { account } = await open({ GetSendQuota: code, DescribeTable: code });
    for (const asking of [account.quota(), account.table("x")]) {
      const error = await asking.catch((one: unknown) => one);
      expect(refusalOf(error).kind).toBe(kind);
    }
  });

  it("does not answer where nothing listens", async () => {
    const error = await awsAccount(loopbackConfig("http://127.0.0.1:9"))
      .quota()
      .catch((one: unknown) => one);
    expect(refusalOf(error)).toEqual({
      kind: "no-answer",
      next: "AWS could not be asked (ECONNREFUSED): try again later.",
    });
  });
});
