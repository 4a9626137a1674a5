import { account } from "./stage.ts";

/** A topic on which SES may publish, for one thing of this account alone. Answers its ARN, known once the policy stands. */
export function topicForSes(name: string, sourceArn: $util.Input<string>) {
  const topic = new sst.aws.SnsTopic(name);
  const policy = new aws.sns.TopicPolicy(`${name}Policy`, {
    arn: topic.arn,
    policy: aws.iam.getPolicyDocumentOutput({
      statements: [
        {
          actions: ["sns:Publish"],
          resources: [topic.arn],
          principals: [{ type: "Service", identifiers: ["ses.amazonaws.com"] }],
          conditions: [
            { test: "StringEquals", variable: "aws:SourceAccount", values: [account] },
            { test: "StringEquals", variable: "aws:SourceArn", values: [sourceArn] },
          ],
        },
      ],
    }).json,
  });
  return { topic, openArn: policy.arn };
}
