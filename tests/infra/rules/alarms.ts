import { DEPLOYER } from "../harness/evaluate.ts";
import type { Evaluation, Json, Resource } from "../harness/evaluation.ts";
import { deadLettersOf } from "./queues.ts";
import { all, broken, list, named, object, type Rule, text } from "./select.ts";
import { wantedOf } from "./stages.ts";

const ALARM = "aws:cloudwatch/metricAlarm:MetricAlarm";
const QUEUE = "aws:sqs/queue:Queue";
const FUNCTION = "aws:lambda/function:Function";

/** A metric as `AWS/SQS ApproximateAgeOfOldestMessage the-name-of-the-queue`, or the text of a query. */
function metricsOf({ inputs }: Resource): string[] {
  return list(inputs.metricQueries)
    .map(object)
    .flatMap(({ metric, expression }) => {
      if (metric === undefined) return /^SELECT /.test(text(expression)) ? [text(expression)] : [];
      const { namespace, metricName, dimensions } = object(metric);
      return [[namespace, metricName, ...Object.values(object(dimensions))].join(" ")];
    });
}

type Bound = (inputs: Json) => boolean;

const above =
  (limit: number, silence = "notBreaching"): Bound =>
  ({ comparisonOperator, threshold, treatMissingData, metricQueries }) =>
    comparisonOperator === "GreaterThanThreshold" &&
    treatMissingData === silence &&
    // What is filled up with noughts would never be missing.
    (silence !== "ignore" || !JSON.stringify(metricQueries).includes("FILL")) &&
    limit === Number(threshold);

/** By the name of a function, how often it may fail in a quarter of an hour. What the clock calls is tried three times, not more. */
const TOLERATED: Readonly<Record<string, number>> = { WebFunction: 0, DueFunction: 2, SweepFunction: 2 };

/** An alarm that hears of a metric, within a bound. */
const isHeard = (evaluation: Evaluation, metric: string, bound: Bound): boolean =>
  all(evaluation, ALARM).some((alarm) => metricsOf(alarm).includes(metric) && bound(alarm.inputs));

interface Asked {
  readonly what: string;
  readonly metric: string;
  readonly bound: Bound;
}

const deadLetters = (evaluation: Evaluation): Asked[] =>
  [...deadLettersOf(evaluation)].map((queue) => ({
    what: `${queue.name}: its first message`,
    metric: `AWS/SQS ApproximateNumberOfMessagesVisible ${queue.inputs.name}`,
    bound: above(0),
  }));

const workQueues = (evaluation: Evaluation): Asked[] =>
  all(evaluation, QUEUE)
    .filter((queue) => !deadLettersOf(evaluation).has(queue))
    .map(({ name, inputs }) => ({
      what: `${name}: a message that nobody works on, and none that is only tried again`,
      metric: `AWS/SQS ApproximateAgeOfOldestMessage ${inputs.name}`,
      bound: above(3 * Number(inputs.visibilityTimeoutSeconds)),
    }));

const functions = (evaluation: Evaluation): Asked[] =>
  all(evaluation, FUNCTION).flatMap(({ name, inputs }) => [
    {
      what: `${name}: its errors`,
      metric: `AWS/Lambda Errors ${inputs.name}`,
      bound: above(TOLERATED[name] ?? 5),
    },
    { what: `${name}: that it is throttled`, metric: `AWS/Lambda Throttles ${inputs.name}`, bound: above(0) },
  ]);

const mail = (evaluation: Evaluation): Asked[] => [
  ...all(evaluation, "aws:ses/receiptRule:ReceiptRule").flatMap(({ name, inputs }) =>
    ["PublishFailure", "PublishExpired"].map((metric) => ({
      what: `${name}: ${metric}`,
      metric: `SELECT SUM(${metric}) FROM "AWS/SES" WHERE RuleName = '${inputs.name}'`,
      bound: above(0),
    })),
  ),
  { what: "the rate of complaints", metric: "AWS/SES Reputation.ComplaintRate", bound: above(0.001, "ignore") },
  { what: "the rate of bounces", metric: "AWS/SES Reputation.BounceRate", bound: above(0.05, "ignore") },
];

const silence = (evaluation: Evaluation): Asked[] => [
  {
    what: "that no tick comes",
    metric: `AWS/Lambda Invocations ${all(evaluation, FUNCTION).find(({ name }) => name === "DueFunction")?.inputs.name}`,
    bound: ({ comparisonOperator, threshold, treatMissingData }) =>
      comparisonOperator === "LessThanThreshold" && threshold === 1 && treatMissingData === "breaching",
  },
];

/** A metric that is counted in the log of `reply`, wherever it is counted. */
function unsent(evaluation: Evaluation): Asked[] {
  const reply = all(evaluation, FUNCTION).find(({ name }) => name === "ReplyFunction");
  const counted = all(evaluation, "aws:cloudwatch/logMetricFilter:LogMetricFilter")
    .filter(({ inputs }) => inputs.logGroupName === object(reply?.inputs.loggingConfig).logGroup)
    .map(({ inputs }) => object(inputs.metricTransformation));
  const [{ namespace, name } = {} as Json] = counted;
  return [{ what: "replies that are not sent", metric: `${namespace} ${name}`, bound: above(0) }];
}

const ASKED: Readonly<Record<ReturnType<typeof wantedOf>["watches"], (evaluation: Evaluation) => Asked[]>> = {
  all: (evaluation) =>
    [deadLetters, workQueues, functions, mail, silence, unsent].flatMap((asked) => asked(evaluation)),
  "dead letters": deadLetters,
  nothing: () => [],
};

export const whatGoesWrongIsTold: Rule = (evaluation) =>
  ASKED[wantedOf(evaluation).watches](evaluation)
    .filter(({ metric, bound }) => !isHeard(evaluation, metric, bound))
    .map(({ what }) => `nobody is told of ${what}`);

/** The topics on which the operator is spoken to. */
const topicsOfOperator = (evaluation: Evaluation): unknown[] =>
  all(evaluation, "aws:sns/topicSubscription:TopicSubscription")
    .filter(({ inputs }) => inputs.protocol === "email" && inputs.endpoint === DEPLOYER.ALARMS_TO)
    .map(({ inputs }) => inputs.topic);

export const alarmsReachSomebody: Rule = (evaluation) => {
  const topics = topicsOfOperator(evaluation);
  return all(evaluation, ALARM).flatMap(({ name, inputs }) =>
    broken({
      "its name says where and what has happened": /^online-buddy-[a-z]+ - \w+( \S+){2,}$/.test(text(inputs.name)),
      "it says what to do": /\. /.test(text(inputs.alarmDescription)),
      "both are short enough": text(inputs.name).length <= 255 && text(inputs.alarmDescription).length <= 1024,
      "the operator hears it, and its end": [inputs.alarmActions, inputs.okActions].every(
        (actions) => list(actions).length === 1 && topics.includes(list(actions)[0]),
      ),
    }).map((wrong) => `${name}: ${wrong}`),
  );
};

/** CloudWatch, standard resolution, eu-west-1, November 2026: each metric that an alarm looks at, a month. */
const ALARM_METRIC = 0.1;

export const alarmsCostWhatTheyMay: Rule = (evaluation) => {
  const metrics = all(evaluation, ALARM).flatMap(metricsOf).length;
  const may = wantedOf(evaluation).alarmsCost;
  return metrics * ALARM_METRIC > may + 1e-9 ? [`${metrics} metrics cost more than $${may} a month`] : [];
};

interface Widget {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const isOver = (a: Widget, b: Widget): boolean =>
  a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const dashboardShowsEverything: Rule = (evaluation) => {
  const boards = all(evaluation, "aws:cloudwatch/dashboard:Dashboard");
  if (!wantedOf(evaluation).hasDashboard) return boards.map(({ name }) => `${name}: nobody pays for it here`);
  const [board, ...others] = boards;
  const body = text(board?.inputs.dashboardBody);
  const widgets = list(object(JSON.parse(body || "{}")).widgets) as Widget[];
  const shown = [...all(evaluation, QUEUE), ...all(evaluation, FUNCTION)];
  return [
    ...broken({
      "there is one dashboard": board !== undefined && others.length === 0,
      "no widget lies over another, or beyond the border": widgets.every(
        (widget) => widget.x + widget.width <= 24 && !widgets.some((other) => isOver(widget, other)),
      ),
      // What costs nothing ends there.
      "it has fifty metrics at most": body.split('{\\"label\\"').length + body.split('{"label"').length - 2 <= 50,
      "it counts what came in by outcome": /event = .{0,2}received/.test(body),
    }).map((wrong) => `Dashboard: ${wrong}`),
    ...shown
      .filter(({ inputs }) => !body.includes(`"${inputs.name}"`))
      .map(({ name }) => `Dashboard: ${name} is not to be seen`),
    ...all(evaluation, ALARM)
      .filter(({ inputs }) => !body.includes(`alarm:${inputs.name}`))
      .map(({ name }) => `Dashboard: ${name} is not to be seen`),
  ];
};

/** What is written beside the alarms must not be forged, nor read by anybody else. */
export const onlyAlarmsSpeakOnTheirTopic: Rule = (evaluation) => {
  const alarms = all(evaluation, ALARM);
  const topics = new Set(alarms.flatMap(({ inputs }) => list(inputs.alarmActions)));
  return [...topics].flatMap((topic) => {
    const policy = all(evaluation, "aws:sns/topicPolicy:TopicPolicy").find(({ inputs }) => inputs.arn === topic);
    const told = text(policy?.inputs.policy);
    return broken({
      "its topic is of this program": named(evaluation, "aws:sns/topic:Topic", topic) !== undefined,
      "every alarm may speak on its topic": alarms.every(({ inputs }) => told.includes(`:alarm:${inputs.name}"`)),
    }).map((wrong) => `Alarms: ${wrong}`);
  });
};
