import { alarm, type Watch } from "./alarm.ts";
import { logsOf } from "./lambda.ts";
import { intakeQuery, ofFunction, ofQueue, ofReputation } from "./metric.ts";
import { stuckAfter } from "./queue.ts";
import { ruleName } from "./receipt-rule.ts";
import { account, alarmsTo, kind, stageName } from "./stage.ts";
import type { Concern } from "./stages.ts";
import { unsentPattern } from "./unsent.ts";
import { DEAD_LETTERS, FUNCTIONS, QUEUES } from "./watched.ts";

const NAMES = Object.keys(FUNCTIONS) as (keyof typeof FUNCTIONS)[];
const REDRIVE = `npm run redrive -- --stage ${$app.stage}`;
const logs = (name: string): string => `Its log is ${logsOf(name)}.`;

const deadLetters = (): Watch[] =>
  Object.entries(DEAD_LETTERS).map(([name, { queue, isOfQueue }]) => ({
    name: `${name}DeadLetters`,
    says: `something lies with the dead letters of ${name}`,
    next: isOfQueue
      ? `It failed five times and waits for 14 days. "${REDRIVE} --list" names it; mend why, then "${REDRIVE}" puts it back.`
      : `An event failed three times. "${REDRIVE} --list" names its error. It is not put back: the next tick or sweep does its work, a bounce comes again with the next mail. Remove it when you have seen it.`,
    of: [ofQueue("ApproximateNumberOfMessagesVisible")(queue)],
    stat: "Maximum",
    is: "above",
    limit: 0,
    minutes: 5,
  }));

const stuck = (): Watch[] =>
  Object.entries(QUEUES).map(([name, { queue, seconds }]) => ({
    name: `${name}Stuck`,
    says: `something waits too long in the queue ${name}`,
    next: "Its oldest message is older than any gets that is only tried again: nobody works on it, or more comes than goes. Look whether its function is throttled or switched off, for its errors on the dashboard, and with the daily replies whether SES lets you send faster (SEND_RATE). Nothing is lost for four days.",
    of: [ofQueue("ApproximateAgeOfOldestMessage")(queue)],
    stat: "Maximum",
    is: "above",
    limit: stuckAfter(seconds),
    minutes: 5,
    times: 2,
  }));

/**
 * So many failures in a quarter of an hour are nothing yet. A page is not asked for again by itself. What the clock calls fails
 * three times at most before the next tick: all of them were in vain. Of whatever else fails, the dead letters tell.
 */
const TOLERATED: Readonly<Record<keyof typeof FUNCTIONS, number>> = {
  Web: 0,
  Due: 2,
  Sweep: 2,
  Receive: 5,
  Reply: 5,
  Feedback: 5,
  Job: 5,
};

const failing = (): Watch[] =>
  NAMES.map((name) => ({
    name: `${name}Failing`,
    says: `${name} fails again and again`,
    next: `It ended by itself, ran out of time or of memory. ${logs(name)} Look for "errorType" and for "Task timed out". If it began with a deployment, deploy the version before.`,
    of: [ofFunction("Errors")(FUNCTIONS[name])],
    stat: "Sum",
    is: "above",
    limit: TOLERATED[name],
    minutes: 15,
  }));

const throttled = (): Watch[] => [
  {
    name: "Throttled",
    says: "AWS turns calls of functions away",
    next: "More run at one moment than the account may (Lambda, concurrent executions). Queues wait meanwhile and lose nothing; pages are refused. Ask AWS for more in Service Quotas; the dashboard shows which function it is.",
    of: Object.values(FUNCTIONS).map(ofFunction("Throttles")),
    stat: "Sum",
    is: "above",
    limit: 0,
    minutes: 5,
    times: 3,
  },
];

const clock = (): Watch[] => [
  {
    name: "ClockStopped",
    says: "no tick has come for an hour",
    next: `Nobody is written to. Look whether the schedule "Tick" is enabled (EventBridge Scheduler) and may call Due. ${logs("Due")} The first tick that comes catches up.`,
    of: [ofFunction("Invocations")(FUNCTIONS.Due)],
    stat: "Sum",
    is: "below",
    limit: 1,
    minutes: 60,
  },
];

const intake = (): Watch[] => [
  {
    name: "IntakeFailing",
    says: "SES can not store mail",
    next: `SES tries again for four hours, then the mail is lost. Look whether bucket and topic let the rule ${ruleName} in; "npm run deploy -- --stage ${$app.stage}" puts both right.`,
    of: intakeQuery("PublishFailure", ruleName),
    stat: "Sum",
    is: "above",
    limit: 0,
    minutes: 5,
  },
  {
    name: "IntakeLost",
    says: "SES has given mail up",
    next: "It could not be stored for four hours and is lost. Mend what keeps SES from bucket and topic, and tell your users which hours are missing: they can forward those threads.",
    of: intakeQuery("PublishExpired", ruleName),
    stat: "Sum",
    is: "above",
    limit: 0,
    minutes: 5,
  },
];

const UNSENT = { namespace: stageName, metricName: "Unsent" } as const;

const unsent = (): Watch[] => [
  {
    name: "Unsent",
    says: "replies are not sent",
    next: `SES refuses them, or the day's quota is used up; then they come by themselves within an hour of its end. ${logs("Reply")} Look for "rejected" (identity, sandbox, account paused: SES console, Account dashboard) and "quota" (ask for more there).`,
    of: [UNSENT],
    stat: "Sum",
    is: "above",
    limit: 0,
    minutes: 15,
  },
];

const REVIEWED = "At this rate SES puts an account under review, and pauses it when it grows. ";

const reputation = (): Watch[] => [
  {
    name: "Complaints",
    says: "too many call our mail spam",
    next: `${REVIEWED}Whoever complained gets no mail any more. Look in the log of Feedback since when, and what was deployed or who signed up then.`,
    of: [ofReputation("Reputation.ComplaintRate")],
    stat: "Average",
    is: "above",
    limit: 0.001,
    minutes: 60,
    isHeld: true,
  },
  {
    name: "Bounces",
    says: "too much of our mail bounces",
    next: `${REVIEWED}An address that bounced gets no mail any more. Look whether a wave of sign-ups is behind it (ALLOWED_SENDERS closes the service) and whether SPF, DKIM and DMARC still stand.`,
    of: [ofReputation("Reputation.BounceRate")],
    stat: "Average",
    is: "above",
    limit: 0.05,
    minutes: 60,
    isHeld: true,
  },
];

const WATCHES: Readonly<Record<Concern, () => Watch[]>> = {
  "dead letters": deadLetters,
  stuck,
  failing,
  throttled,
  clock,
  intake,
  unsent,
  reputation,
};

/** Lines of the log become a metric without a line of code in a function, and cost only while something is not sent. */
function countUnsent(): void {
  new aws.cloudwatch.LogMetricFilter(
    "UnsentFilter",
    {
      logGroupName: logsOf("Reply"),
      pattern: unsentPattern,
      metricTransformation: { name: UNSENT.metricName, namespace: UNSENT.namespace, value: "1" },
    },
    { dependsOn: FUNCTIONS.Reply },
  );
}

/** All alarms of this stage tell one topic, on which nobody else may speak; without `ALARMS_TO` nobody listens. */
function setAlarms(): readonly aws.cloudwatch.MetricAlarm[] {
  const topic = new sst.aws.SnsTopic("Alarms");
  const alarms = kind.alarms.flatMap((concern) => WATCHES[concern]()).map((watch) => alarm(watch, topic.arn));
  new aws.sns.TopicPolicy("AlarmsPolicy", {
    arn: topic.arn,
    policy: aws.iam.getPolicyDocumentOutput({
      statements: [
        {
          actions: ["sns:Publish"],
          resources: [topic.arn],
          principals: [{ type: "Service", identifiers: ["cloudwatch.amazonaws.com"] }],
          conditions: [
            { test: "StringEquals", variable: "aws:SourceAccount", values: [account] },
            { test: "ArnEquals", variable: "aws:SourceArn", values: alarms.map(({ arn }) => arn) },
          ],
        },
      ],
    }).json,
  });
  if (alarmsTo !== undefined)
    new aws.sns.TopicSubscription("AlarmsToOperator", { topic: topic.arn, protocol: "email", endpoint: alarmsTo });
  if (kind.alarms.includes("unsent")) countUnsent();
  return alarms;
}

export const alarms = kind.alarms.length > 0 ? setAlarms() : [];
