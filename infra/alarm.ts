import type { Metric } from "./metric.ts";
import { stageName } from "./stage.ts";

/** What is watched, and what a person is told when it happens. */
export interface Watch {
  /** As the program calls it. */
  readonly name: string;
  /** What has happened: the subject of the mail that tells of it. */
  readonly says: string;
  /** What to do next. */
  readonly next: string;
  /** The sum of some metrics, or one query. */
  readonly of: readonly Metric[] | string;
  /** How the numbers of a period become one. */
  readonly stat: "Average" | "Maximum" | "Sum";
  readonly is: "above" | "below";
  readonly limit: number;
  /** Each period that is looked at, in minutes, and how many have to be bad one after the other. */
  readonly minutes: number;
  readonly times?: number;
}

type Query = aws.types.input.cloudwatch.MetricAlarmMetricQuery;

const COMPARED = { above: "GreaterThanThreshold", below: "LessThanThreshold" } as const;

/** Most of these metrics are written only when something happens: where nothing was written it is nought. */
const sumOf = (metrics: readonly Metric[], stat: string, period: number): Query[] => [
  { id: "sum", expression: "SUM(FILL(METRICS(), 0))", label: "sum", returnData: true },
  ...metrics.map((metric, n) => ({
    id: `m${n}`,
    metric: { ...metric, stat, period, dimensions: { ...metric.dimensions } },
    returnData: false,
  })),
];

/** One alarm, which tells a topic. A watched metric that falls silent is bad only where too little is. */
export const alarm = (
  { name, says, next, of, stat, is, limit, minutes, times = 1 }: Watch,
  topic: $util.Input<string>,
): aws.cloudwatch.MetricAlarm =>
  new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
    name: `${stageName} - ${says}`,
    alarmDescription: next,
    comparisonOperator: COMPARED[is],
    threshold: limit,
    evaluationPeriods: times,
    treatMissingData: is === "below" ? "breaching" : "notBreaching",
    metricQueries:
      typeof of === "string"
        ? [{ id: "query", expression: of, period: minutes * 60, label: "sum", returnData: true }]
        : sumOf(of, stat, minutes * 60),
    alarmActions: [topic],
    okActions: [topic],
  });
