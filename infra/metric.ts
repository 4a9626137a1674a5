/** One series of numbers in CloudWatch. */
export interface Metric {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions?: Readonly<Record<string, $util.Input<string>>>;
}

export const ofQueue =
  (metricName: "ApproximateAgeOfOldestMessage" | "ApproximateNumberOfMessagesVisible" | "NumberOfMessagesSent") =>
  (queue: sst.aws.Queue): Metric => ({
    namespace: "AWS/SQS",
    metricName,
    dimensions: { QueueName: queue.nodes.queue.name },
  });

export const ofFunction =
  (metricName: "Duration" | "Errors" | "Invocations" | "Throttles") =>
  (lambda: sst.aws.Function): Metric => ({
    namespace: "AWS/Lambda",
    metricName,
    dimensions: { FunctionName: lambda.name },
  });

/** Of everything that the account sends in this region: by these two SES decides whether it may go on. */
export const ofReputation = (metricName: "Reputation.BounceRate" | "Reputation.ComplaintRate"): Metric => ({
  namespace: "AWS/SES",
  metricName,
});

/**
 * What SES counts of a receipt rule (SES guide, "Viewing metrics for email receiving"), as a query: the guide names two
 * dimensions, `RuleName` and `RuleSetName`, and not which of them stand together. The name of a rule is that of one stage.
 */
export const intakeQuery = (
  metricName: "Received" | "PublishExpired" | "PublishFailure" | "PublishSuccess",
  rule: string,
): string => `SELECT SUM(${metricName}) FROM "AWS/SES" WHERE RuleName = '${rule}'`;
