import type { Account, Json } from "./evaluation.ts";

export const ACCOUNT = "123456789012";
export const REGION = "eu-west-1";
/** What SES names the DKIM records after, the zone of the domain in Route 53, and the host of a CloudFront distribution. */
export const DKIM_TOKENS = ["dkimone", "dkimtwo", "dkimthree"];
export const ZONE_ID = "Z0123456789";
const CDN_HOST = "d1.cloudfront.net";

type NameOf = (inputs: Json, name: string) => string;

const named: NameOf = (inputs, name) => String(inputs.name ?? name);

/** How AWS writes the ARN of a thing whose name policies are made of; of any other, its type and name will do. */
const ARNS: Readonly<Record<string, NameOf>> = {
  "aws:s3/bucket:Bucket": (inputs) => `arn:aws:s3:::${inputs.bucket}`,
  "aws:sqs/queue:Queue": (...of) => `arn:aws:sqs:${REGION}:${ACCOUNT}:${named(...of)}`,
  "aws:sns/topic:Topic": (...of) => `arn:aws:sns:${REGION}:${ACCOUNT}:${named(...of)}`,
  "aws:dynamodb/table:Table": (...of) => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${named(...of)}`,
  "aws:lambda/function:Function": (...of) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${named(...of)}`,
  "aws:iam/role:Role": (...of) => `arn:aws:iam::${ACCOUNT}:role/${named(...of)}`,
  "aws:cloudwatch/logGroup:LogGroup": (...of) => `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${named(...of)}`,
  "aws:cloudwatch/metricAlarm:MetricAlarm": (...of) => `arn:aws:cloudwatch:${REGION}:${ACCOUNT}:alarm:${named(...of)}`,
  // The policy of a topic has the topic's ARN as its input.
  "aws:sns/topicPolicy:TopicPolicy": (inputs) => String(inputs.arn),
};

const arnOf = (type: string, name: string, inputs: Json): string =>
  (ARNS[type] ?? (() => `arn:aws:${type.split(":")[1]}:${REGION}:${ACCOUNT}:${name}`))(inputs, name);

/** What AWS adds to a thing besides its ARN. */
const OUTPUTS: Readonly<Record<string, (inputs: Json, name: string) => Json>> = {
  "aws:sqs/queue:Queue": (...of) => ({ url: `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${named(...of)}` }),
  "aws:lambda/functionUrl:FunctionUrl": (_, name) => ({ functionUrl: `https://${name}.lambda-url.${REGION}.on.aws/` }),
  "aws:sesv2/emailIdentity:EmailIdentity": () => ({ dkimSigningAttributes: { tokens: DKIM_TOKENS } }),
  "aws:cloudfront/distribution:Distribution": () => ({ domainName: CDN_HOST, hostedZoneId: "ZCDN", etag: "e" }),
  "aws:acm/certificate:Certificate": ({ domainName }) => ({
    domainValidationOptions: [
      {
        resourceRecordName: `_proof.${domainName}`,
        resourceRecordType: "CNAME",
        resourceRecordValue: "proof.example.net",
      },
    ],
  }),
  // What SST asks its CLI to look up or to wait for.
  "pulumi-nodejs:dynamic:Resource": (_, name) =>
    name.endsWith(".HostedZoneLookup") ? { zoneId: ZONE_ID } : { isDone: true },
  "random:index/randomBytes:RandomBytes": () => ({ base64: Buffer.alloc(32, 7).toString("base64") }),
};

/** What the engine would know of a resource once it stands. */
export const stateOf = (type: string, name: string, inputs: Json): Json => ({
  ...inputs,
  ...(type.startsWith("aws:") && { arn: arnOf(type, name, inputs) }),
  ...OUTPUTS[type]?.(inputs, name),
});

interface Statement {
  readonly effect?: string;
  readonly actions?: readonly string[];
  readonly resources?: readonly string[];
  readonly principals?: readonly { readonly type: string; readonly identifiers: readonly string[] }[];
  readonly conditions?: readonly {
    readonly test: string;
    readonly variable: string;
    readonly values: readonly string[];
  }[];
}

/** A policy as IAM reads it, of the statements a provider is given. */
function policyOf(statements: readonly Statement[]): string {
  const Statement = statements.map(({ effect = "Allow", actions, resources, principals, conditions = [] }) => ({
    Effect: effect,
    Action: actions,
    Resource: resources,
    ...(principals && {
      Principal: Object.fromEntries(principals.map(({ type, identifiers }) => [type, identifiers])),
    }),
    Condition: conditions.map(({ test, variable, values }) => ({ [test]: { [variable]: values } })),
  }));
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

/** A refusal as gRPC brings it: Pulumi reads its details, and not its message. */
const refusal = (details: string): Error => Object.assign(new Error(details), { details });

/** As the provider says it (terraform-provider-aws, `active_receipt_rule_set_data_source.go`). */
function activeRuleSet({ ruleSet, isClosed }: Account): Json {
  const reading = "reading SES Active Receipt Rule Set:";
  if (isClosed) throw refusal(`${reading} operation error SES: DescribeActiveReceiptRuleSet, AccessDenied`);
  if (ruleSet === undefined) throw refusal(`${reading} empty result`);
  return { ruleSetName: ruleSet };
}

const CALLS: Readonly<Record<string, (inputs: Json, account: Account) => Json>> = {
  "aws:iam/getPolicyDocument:getPolicyDocument": (inputs) => ({
    ...inputs,
    json: policyOf((inputs.statements ?? []) as readonly Statement[]),
  }),
  "aws:index/getRegion:getRegion": () => ({ region: REGION, name: REGION }),
  "aws:index/getPartition:getPartition": () => ({ partition: "aws" }),
  "aws:route53/getZone:getZone": ({ zoneId }) => ({ zoneId, name: "example.org" }),
  "aws:index/getCallerIdentity:getCallerIdentity": () => ({ accountId: ACCOUNT }),
  "aws:ses/getActiveReceiptRuleSet:getActiveReceiptRuleSet": (_, account) => activeRuleSet(account),
};

/** What a provider answers when the program asks it something. A question nobody foresaw is an error, not a guess. */
export function answerTo(token: string, inputs: Json, account: Account): Json {
  const call = CALLS[token];
  if (call === undefined) throw refusal(`the program asks AWS for ${token}, and the stand-in has no answer`);
  return call(inputs, account);
}
