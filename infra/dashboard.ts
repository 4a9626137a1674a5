import { alarms } from "./alarms.ts";
import { logsOf } from "./lambda.ts";
import { intakeQuery, type Metric, ofFunction, ofQueue, ofReputation } from "./metric.ts";
import { ruleName } from "./receipt-rule.ts";
import { inboundDomain, kind, region, serviceAddress, stageName } from "./stage.ts";
import { DEAD_LETTERS, FUNCTIONS, QUEUES } from "./watched.ts";

type Properties = Readonly<Record<string, unknown>>;

/** A widget of some columns out of 24, as CloudWatch takes it ("Dashboard body structure and syntax"). */
interface Widget {
  readonly type: "alarm" | "log" | "metric" | "text";
  readonly width: number;
  readonly height: number;
  readonly properties: Properties;
}

/** What CloudWatch wants of a metric: namespace, name, then each dimension, then how it is drawn. */
const line = (label: string, { namespace, metricName, dimensions = {} }: Metric): unknown[] => [
  namespace,
  metricName,
  ...Object.entries(dimensions).flat(),
  { label },
];

/** Lines over time. `bound` draws the value at which somebody has to look. */
const lines = (title: string, stat: string, metrics: readonly unknown[], bound?: number): Widget => ({
  type: "metric",
  width: 8,
  height: 6,
  properties: {
    title,
    stat,
    metrics,
    region,
    period: 300,
    view: "timeSeries",
    yAxis: { left: { min: 0 } },
    ...(bound !== undefined && { annotations: { horizontal: [{ value: bound }] } }),
  },
});

const of = <Thing>(things: Readonly<Record<string, Thing>>, metric: (thing: Thing) => Metric): unknown[] =>
  Object.entries(things).map(([name, thing]) => line(name, metric(thing)));

/** Counted in the log when somebody looks: a metric for each outcome would cost every month, and hold no more. */
const counted = (title: string, name: keyof typeof FUNCTIONS, query: string): Widget => ({
  type: "log",
  width: 8,
  height: 6,
  properties: { title, region, view: "table", query: `SOURCE '${logsOf(name)}' | ${query}` },
});

/** What SES counts of our receipt rule. */
const received = (): Widget =>
  lines(
    "Mails in",
    "Sum",
    (["Received", "PublishSuccess", "PublishFailure", "PublishExpired"] as const).map((metric) => [
      { expression: intakeQuery(metric, ruleName), label: metric, period: 300 },
    ]),
  );

const widgets = (): Widget[] => [
  {
    type: "text",
    width: 24,
    height: 2,
    properties: {
      markdown: `# ${stageName}\n${serviceAddress} and ${inboundDomain}. Left to right: what comes in, what goes out, what waits; then whatever is wrong. All of the lower half should lie at nought.`,
    },
  },
  ...(alarms.length > 0
    ? [
        {
          type: "alarm" as const,
          width: 24,
          height: 3,
          properties: { title: "Alarms", alarms: alarms.map(({ arn }) => arn) },
        },
      ]
    : []),
  received(),
  counted("What became of them", "Receive", 'filter event = "received" | stats count() as mails by outcome, reason'),
  counted("Daily replies", "Reply", 'filter event = "daily" | stats count() as users by outcome, reason'),
  lines(
    "Oldest message, seconds",
    "Maximum",
    of(
      Object.fromEntries(Object.entries(QUEUES).map(([name, { queue }]) => [name, queue])),
      ofQueue("ApproximateAgeOfOldestMessage"),
    ),
  ),
  counted(
    "All other letters",
    "Reply",
    'filter event not in ["daily", "record-failed"] | stats count() as letters by event, outcome',
  ),
  lines("How long a call takes (p95, ms)", "p95", of(FUNCTIONS, ofFunction("Duration"))),
  lines(
    "Dead letters",
    "Maximum",
    of(
      Object.fromEntries(Object.entries(DEAD_LETTERS).map(([name, { queue }]) => [name, queue])),
      ofQueue("ApproximateNumberOfMessagesVisible"),
    ),
  ),
  lines("Errors", "Sum", of(FUNCTIONS, ofFunction("Errors"))),
  lines("Throttled", "Sum", of(FUNCTIONS, ofFunction("Throttles"))),
  lines("Bounces (account)", "Average", [line("rate", ofReputation("Reputation.BounceRate"))], 0.05),
  lines("Complaints (account)", "Average", [line("rate", ofReputation("Reputation.ComplaintRate"))], 0.001),
  counted("What failed", "Receive", 'filter event = "record-failed" | stats count() as tries by error'),
];

/** Left to right, then the next row: CloudWatch wants to know where each one begins. */
function placed(all: readonly Widget[]): readonly (Widget & { readonly x: number; readonly y: number })[] {
  let [x, y, row] = [0, 0, 0];
  return all.map((widget) => {
    if (x + widget.width > 24) [x, y, row] = [0, y + row, 0];
    const at = { ...widget, x, y };
    x += widget.width;
    row = Math.max(row, widget.height);
    return at;
  });
}

if (kind.hasDashboard)
  new aws.cloudwatch.Dashboard("Dashboard", {
    dashboardName: stageName,
    dashboardBody: $jsonStringify({ widgets: placed(widgets()) }),
  });
