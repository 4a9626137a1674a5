import type { Evaluation, Json } from "../harness/evaluation.ts";
import { all, broken, each, list, named, object, type Rule, text } from "./select.ts";
import { wantedOf } from "./stages.ts";

export const tableIsAsTheKeysNeed: Rule = (evaluation) => {
  const { isKept, isRestorable } = wantedOf(evaluation);
  return each(evaluation, "aws:dynamodb/table:Table", ({ inputs, isRead, isRetained }) => {
    // What a restored table is, whoever restored it has said; `npm run doctor` looks.
    if (isRead) return [];
    const fields = list(inputs.attributes).map((field) => `${object(field).name} ${object(field).type}`);
    return broken({
      "the keys are PK and SK": inputs.hashKey === "PK" && inputs.rangeKey === "SK",
      "exactly the keys are declared as fields": fields.sort().join() === "PK S,SK S",
      "there is no index": [inputs.globalSecondaryIndexes, inputs.localSecondaryIndexes].flatMap(list).length === 0,
      "what is over is removed by the attribute ttl":
        object(inputs.ttl).attributeName === "ttl" && object(inputs.ttl).enabled === true,
      "any second of the last weeks can be restored where it matters":
        object(inputs.pointInTimeRecovery).enabled === isRestorable,
      "it costs by the request": inputs.billingMode === "PAY_PER_REQUEST",
      "production cannot be deleted": inputs.deletionProtectionEnabled === isKept,
      "production outlives the program": isRetained === isKept,
    });
  });
};

const SCHEDULE = "aws:scheduler/schedule:Schedule";

/** A minute field of cron that comes four times an hour, at the quarters. */
const EVERY_QUARTER = /^cron\((0\/15|\*\/15|0,15,30,45) \* (\* \* \?|\? \* \*) \*\)$/;

const calls = (evaluation: Evaluation, target: Json, name: string): boolean =>
  named(evaluation, "aws:lambda/function:Function", target.arn)?.name === name;

/** The one schedule that calls a function. */
const scheduleOf = (evaluation: Evaluation, name: string, look: (inputs: Json, target: Json) => readonly string[]) => {
  const found = all(evaluation, SCHEDULE).filter(({ inputs }) => calls(evaluation, object(inputs.target), name));
  if (found.length !== 1) return [`${found.length} schedules call ${name}`];
  return found.flatMap(({ name, inputs }) => look(inputs, object(inputs.target)).map((wrong) => `${name}: ${wrong}`));
};

export const dueComesEveryQuarter: Rule = (evaluation) =>
  scheduleOf(evaluation, "DueFunction", (inputs, target) =>
    broken({
      "it ticks every quarter of an hour": EVERY_QUARTER.test(text(inputs.scheduleExpression)),
      "it says which quarter is meant": target.input === '{"scheduledAt":"<aws.scheduler.scheduled-time>"}',
      "it is on": inputs.state === "ENABLED",
      "a tick that nobody took is kept": text(object(target.deadLetterConfig).arn) !== "",
    }),
  );

/** A minute field of cron that comes once an hour. */
const EVERY_HOUR = /^cron\(\d{1,2} \* (\* \* \?|\? \* \*) \*\)$/;

export const lostEventsAreLookedForEveryHour: Rule = (evaluation) =>
  scheduleOf(evaluation, "SweepFunction", (inputs, target) =>
    broken({
      "it comes every hour": EVERY_HOUR.test(text(inputs.scheduleExpression)),
      "it is on": inputs.state === "ENABLED",
      "a sweep that failed is kept": text(object(target.deadLetterConfig).arn) !== "",
    }),
  );

const KEYS: ReadonlySet<unknown> = new Set(["AES256", "aws:kms", "aws:kms:dsse"]);

/**
 * The table is left out: DynamoDB encrypts every table, by a key of its own where none is named, and it can not be switched
 * off. So it is with the topics, which hold a notification for moments.
 */
export const whatIsKeptIsEncrypted: Rule = (evaluation) => [
  ...each(evaluation, "aws:sqs/queue:Queue", ({ inputs }) =>
    broken({
      "its messages are encrypted at rest": inputs.sqsManagedSseEnabled === true || text(inputs.kmsMasterKeyId) !== "",
    }),
  ),
  ...each(evaluation, "aws:s3/bucket:Bucket", ({ inputs }) => {
    const rules = all(
      evaluation,
      "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    )
      .filter((one) => one.inputs.bucket === inputs.bucket)
      .flatMap((one) => list(one.inputs.rules))
      .map((rule) => object(object(rule).applyServerSideEncryptionByDefault).sseAlgorithm);
    return broken({ "its mails are encrypted at rest": rules.length > 0 && rules.every((key) => KEYS.has(key)) });
  }),
];
