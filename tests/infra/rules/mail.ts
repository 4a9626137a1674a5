import { ACCOUNT, REGION } from "../harness/cloud.ts";
import type { Evaluation, Resource } from "../harness/evaluation.ts";
import { statementsOf } from "./policy.ts";
import { all, broken, each, list, named, object, type Rule, text } from "./select.ts";
import { wantedOf } from "./stages.ts";

const RULE = "aws:ses/receiptRule:ReceiptRule";
const SUBSCRIPTION = "aws:sns/topicSubscription:TopicSubscription";

const ruleArn = ({ inputs }: Resource): string =>
  `arn:aws:ses:${REGION}:${ACCOUNT}:receipt-rule-set/${inputs.ruleSetName}:receipt-rule/${inputs.name}`;

/** The endpoints on which a topic is heard, and whether a queue among them lets that topic in. */
function reachesAQueue(evaluation: Evaluation, topic: unknown): boolean {
  const endpoints = all(evaluation, SUBSCRIPTION)
    .filter(({ inputs }) => inputs.topic === topic && inputs.protocol === "sqs")
    .map(({ inputs }) => text(inputs.endpoint));
  const open = all(evaluation, "aws:sqs/queuePolicy:QueuePolicy")
    .flatMap(({ inputs }) => statementsOf(inputs.policy))
    .filter(({ conditions }) => conditions.includes(`ArnEquals aws:SourceArn ${topic}`))
    .flatMap(({ resources }) => resources);
  return endpoints.some((endpoint) => open.includes(endpoint));
}

export const receiptRuleKeepsAndTells: Rule = (evaluation) =>
  each(evaluation, RULE, ({ inputs, after }) => {
    const [action, ...others] = list(inputs.s3Actions).map(object);
    return broken({
      "the rule has one S3 action": action !== undefined && others.length === 0,
      "the action writes under in/": action?.objectKeyPrefix === "in/",
      "the action writes to a bucket of the program": all(evaluation, "aws:s3/bucket:Bucket").some(
        (bucket) => bucket.inputs.bucket === action?.bucketName,
      ),
      "the action has a topic": named(evaluation, "aws:sns/topic:Topic", action?.topicArn) !== undefined,
      "the topic reaches a queue": reachesAQueue(evaluation, action?.topicArn),
      "the rule is enabled": inputs.enabled === true,
      "the rule scans for spam and viruses": inputs.scanEnabled === true,
      "the rule names its recipients": list(inputs.recipients).length > 0,
      // SES writes a test object and a test notification when a rule is made.
      "the rule waits until SES may write": ["RawMailPolicy", "StoredPolicy"].every((name) => after.includes(name)),
    });
  });

/** An account runs one rule set in a region: who makes another one the active one takes all mail from everybody else. */
export const nobodysMailIsTaken: Rule = (evaluation) => {
  const running = evaluation.account.ruleSet;
  const made = all(evaluation, "aws:ses/receiptRuleSet:ReceiptRuleSet");
  const active = all(evaluation, "aws:ses/activeReceiptRuleSet:ActiveReceiptRuleSet");
  const sets = [...made, ...active];
  return [
    ...broken({
      "a rule set is made and run where none runs, and nowhere else":
        made.length === active.length && active.length === Number(running === undefined),
      "it belongs to the account, and stays for others when the stage is removed": sets.every(
        ({ isRetained, inputs }) => isRetained && inputs.ruleSetName === "online-buddy",
      ),
    }),
    ...each(evaluation, RULE, ({ inputs, isRetained }) =>
      broken({
        "the rule is in the set that runs": inputs.ruleSetName === (running ?? active[0]?.inputs.ruleSetName),
        "its name is that of no other stage": inputs.name === `online-buddy-${evaluation.stage}`,
        "it goes with its stage": !isRetained,
        "it takes the mail of its own stage": list(inputs.recipients)
          .map(text)
          .every((recipient) => recipientsOf(evaluation).includes(recipient)),
      }),
    ),
  ];
};

const recipientsOf = (evaluation: Evaluation): string[] => {
  const { domain } = wantedOf(evaluation);
  return [`in.${domain}`, `buddy@${domain}`];
};

export const bucketIsPrivate: Rule = (evaluation) => {
  const blocks = all(evaluation, "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock");
  const policies = all(evaluation, "aws:s3/bucketPolicy:BucketPolicy");
  const { isKept } = wantedOf(evaluation);
  return each(evaluation, "aws:s3/bucket:Bucket", ({ inputs, isRetained }) => {
    const block = blocks.find((one) => one.inputs.bucket === inputs.bucket)?.inputs ?? {};
    const statements = policies
      .filter((one) => one.inputs.bucket === inputs.bucket)
      .flatMap((one) => statementsOf(one.inputs.policy));
    return broken({
      "public access is blocked": ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"]
        .map((name) => block[name])
        .every((value) => value === true),
      "nobody reads it by the bucket's policy": statements
        .filter(({ isAllow }) => isAllow)
        .every(({ actions }) => actions.join() === "s3:PutObject"),
      "plain HTTP is refused": statements.some(
        ({ isAllow, conditions }) => !isAllow && conditions.includes("Bool aws:SecureTransport false"),
      ),
      "there is no CORS": all(evaluation, "aws:s3/bucketCorsConfiguration:BucketCorsConfiguration").length === 0,
      "production keeps it": isRetained === isKept && inputs.forceDestroy !== isKept,
    });
  });
};

export const rawMailIsForgotten: Rule = (evaluation) =>
  each(evaluation, "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", ({ inputs }) => {
    const days = list(inputs.rules)
      .map(object)
      .filter(({ status }) => status === "Enabled")
      .map((rule) => `${object(rule.filter).prefix} ${object(rule.expiration).days}`);
    return broken({ "raw mail goes after thirty days": ["in/ 30", "done/ 30"].every((rule) => days.includes(rule)) });
  });

export const onlyOurRuleWritesRawMail: Rule = (evaluation) =>
  each(evaluation, "aws:s3/bucketPolicy:BucketPolicy", ({ inputs }) => {
    const ours = all(evaluation, RULE).map(ruleArn);
    const allowed = statementsOf(inputs.policy).filter(({ isAllow }) => isAllow);
    return allowed.flatMap(({ principals, resources, conditions }) =>
      broken({
        "SES alone may write": principals.join() === "Service ses.amazonaws.com",
        "it writes under in/": resources.every((resource) => resource.endsWith("/in/*")),
        "for this account alone (aws:SourceAccount)": conditions.includes(`StringEquals aws:SourceAccount ${ACCOUNT}`),
        "for our rule alone (aws:SourceArn)": ours.some((arn) =>
          conditions.includes(`StringEquals aws:SourceArn ${arn}`),
        ),
      }),
    );
  });

export const feedbackIsHeard: Rule = (evaluation) =>
  each(evaluation, "aws:sesv2/emailIdentity:EmailIdentity", ({ inputs }) => {
    const heard = all(evaluation, "aws:sesv2/configurationSetEventDestination:ConfigurationSetEventDestination")
      .filter((one) => one.inputs.configurationSetName === inputs.configurationSetName)
      .map((one) => object(one.inputs.eventDestination));
    const topics = all(evaluation, SUBSCRIPTION)
      .filter(
        (one) => named(evaluation, "aws:lambda/function:Function", one.inputs.endpoint)?.name === "FeedbackFunction",
      )
      .map((one) => one.inputs.topic);
    const told = heard.filter((one) => one.enabled && topics.includes(object(one.snsDestination).topicArn));
    const types = told.flatMap((one) => list(one.matchingEventTypes));
    return broken({
      "bounces, complaints and deliveries come back": ["BOUNCE", "COMPLAINT", "DELIVERY"].every((type) =>
        types.includes(type),
      ),
    });
  });
