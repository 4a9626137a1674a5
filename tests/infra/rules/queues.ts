import type { Evaluation, Resource } from "../harness/evaluation.ts";
import { permissionsOf } from "./policy.ts";
import { all, broken, each, list, named, object, type Rule, text } from "./select.ts";

const QUEUE = "aws:sqs/queue:Queue";
const FUNCTION = "aws:lambda/function:Function";
const MAPPING = "aws:lambda/eventSourceMapping:EventSourceMapping";
const FOURTEEN_DAYS = 14 * 24 * 3600;

const redriveOf = ({ inputs }: Resource): { deadLetterTargetArn?: string; maxReceiveCount?: number } =>
  JSON.parse(text(inputs.redrivePolicy) || "{}");

/** Dead letters are recognized by who sends there, not by a name. */
export const deadLettersOf = (evaluation: Evaluation): Set<Resource> => {
  const invoked = all(evaluation, "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig");
  const failures = invoked.map(({ inputs }) => object(object(inputs.destinationConfig).onFailure).destination);
  const scheduled = all(evaluation, "aws:scheduler/schedule:Schedule");
  const missed = scheduled.map(({ inputs }) => object(object(inputs.target).deadLetterConfig).arn);
  const redriven = all(evaluation, QUEUE).map((queue) => redriveOf(queue).deadLetterTargetArn);
  return new Set([...failures, ...missed, ...redriven].flatMap((arn) => named(evaluation, QUEUE, arn) ?? []));
};

export const everyQueueHasDeadLetters: Rule = (evaluation) => {
  const deadLetters = deadLettersOf(evaluation);
  return each(evaluation, QUEUE, (queue) => {
    if (deadLetters.has(queue))
      return broken({ "dead letters wait fourteen days": queue.inputs.messageRetentionSeconds === FOURTEEN_DAYS });
    const { deadLetterTargetArn, maxReceiveCount = 0 } = redriveOf(queue);
    return broken({
      "the queue has dead letters": named(evaluation, QUEUE, deadLetterTargetArn) !== undefined,
      "a message is tried three times at least": maxReceiveCount >= 3,
    });
  });
};

export const everyQueueIsRead: Rule = (evaluation) =>
  each(evaluation, MAPPING, ({ inputs }) => {
    const queue = named(evaluation, QUEUE, inputs.eventSourceArn);
    const reader = named(evaluation, FUNCTION, inputs.functionName);
    const seconds = Number(reader?.inputs.timeout);
    return broken({
      "the records that failed are reported one by one": list(inputs.functionResponseTypes).includes(
        "ReportBatchItemFailures",
      ),
      "a message stays hidden six times as long as its function may run":
        Number(queue?.inputs.visibilityTimeoutSeconds) >= 6 * seconds,
    });
  });

/** Whoever is called without anybody waiting keeps what it could not do. */
export const asyncFailuresAreKept: Rule = (evaluation) => {
  const called = [
    ...all(evaluation, "aws:sns/topicSubscription:TopicSubscription").map(({ inputs }) => inputs.endpoint),
    ...all(evaluation, "aws:scheduler/schedule:Schedule").map(({ inputs }) => object(inputs.target).arn),
  ];
  const configured = all(evaluation, "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig");
  return called
    .map((arn) => named(evaluation, FUNCTION, arn))
    .filter((lambda) => lambda !== undefined)
    .filter(({ inputs }) => {
      const own = configured.find((config) => config.inputs.functionName === inputs.name);
      const { destination } = object(object(own?.inputs.destinationConfig).onFailure);
      return named(evaluation, QUEUE, destination) === undefined;
    })
    .map(({ name }) => `${name}: what fails is lost`);
};

/** Where a function's code sends messages: its environment names the queue. */
const queuesIn = (evaluation: Evaluation, lambda: Resource | undefined): (Resource | undefined)[] =>
  Object.entries(object(object(lambda?.inputs.environment).variables))
    .filter(([name]) => name.endsWith("_QUEUE_URL"))
    .map(([, url]) => all(evaluation, QUEUE).find(({ inputs }) => text(url).endsWith(`/${inputs.name}`)));

export const sendsWhereItsEnvironmentSays: Rule = (evaluation) => {
  const configured = all(evaluation, "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig");
  return evaluation.builds.flatMap(({ functionId, handler }) => {
    const lambda = all(evaluation, FUNCTION).find(({ name }) => name === `${functionId}Function`);
    const role = all(evaluation, "aws:iam/role:Role").find(({ name }) => name === `${functionId}Role`);
    const own = configured.find(({ inputs }) => inputs.functionName === lambda?.inputs.name);
    const dead = object(object(own?.inputs.destinationConfig).onFailure).destination;
    const allowed = permissionsOf(role?.inputs ?? {})
      .filter(({ actions }) => actions.includes("sqs:SendMessage"))
      .flatMap(({ resources }) => resources)
      .map((arn) => named(evaluation, QUEUE, arn));
    const meant = new Set([
      ...queuesIn(evaluation, lambda),
      ...(dead === undefined ? [] : [named(evaluation, QUEUE, dead)]),
    ]);
    return [
      ...[...meant].filter((queue) => !allowed.includes(queue)).map((queue) => `has no way to ${queue?.name}`),
      ...allowed.filter((queue) => !meant.has(queue)).map((queue) => `may send to ${queue?.name} and never does`),
    ].map((wrong) => `${handler}: ${wrong}`);
  });
};

/** Each worker knows how many share the rate, and there are never more of them. */
export const workersShareTheRate: Rule = (evaluation) => {
  const reply = evaluation.builds.find(({ handler }) => handler === "functions/reply.handler");
  const lambda = all(evaluation, FUNCTION).find(({ name }) => name === `${reply?.functionId}Function`);
  const { SEND_RATE, SEND_WORKERS } = object(object(lambda?.inputs.environment).variables);
  const readers = all(evaluation, MAPPING).filter(
    ({ inputs }) => named(evaluation, FUNCTION, inputs.functionName) === lambda,
  );
  if (readers.length !== 1) return [`${readers.length} queues are read by the daily replies`];
  return readers.flatMap(({ name, inputs }) =>
    broken({
      "there is a rate": Number(SEND_RATE) > 0,
      "there are as many workers as share the rate":
        Number(object(inputs.scalingConfig).maximumConcurrency) === Number(SEND_WORKERS),
    }).map((wrong) => `${name}: ${wrong}`),
  );
};
