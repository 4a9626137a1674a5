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
  /** A metric that is not written all the time and holds until it is: silence changes nothing. Else silence is nought. */
  readonly isHeld?: boolean;
}

type Query = aws.types.input.cloudwatch.MetricAlarmMetricQuery;

const COMPARED = { above: "GreaterThanThreshold", below: "LessThanThreshold" } as const;

const FILLED = "SUM(FILL(METRICS(), 0))";
const AS_WRITTEN = "SUM(METRICS())";

const sumOf = (metrics: readonly Metric[], expression: string, stat: string, period: number): Query[] => [
  { id: "sum", expression, label: "sum", returnData: true },
  ...metrics.map((metric, n) => ({
    id: `m${n}`,
    metric: { ...metric, stat, period, dimensions: { ...metric.dimensions } },
    returnData: false,
  })),
];

/** Most metrics are written only when something happens: that one falls silent is bad only where too little is. */
function silenceOf({ is, isHeld }: Watch): "breaching" | "ignore" | "notBreaching" {
  if (isHeld) return "ignore";
  return is === "below" ? "breaching" : "notBreaching";
}

/** One alarm, which tells a topic. */
export function alarm(watch: Watch, topic: $util.Input<string>): aws.cloudwatch.MetricAlarm {
  const { name, says, next, of, stat, is, limit, minutes, times = 1, isHeld } = watch;
  return new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
    name: `${stageName} - ${says}`,
    alarmDescription: next,
    comparisonOperator: COMPARED[is],
    threshold: limit,
    evaluationPeriods: times,
    treatMissingData: silenceOf(watch),
    metricQueries:
      typeof of === "string"
        ? [{ id: "query", expression: of, period: minutes * 60, label: "sum", returnData: true }]
        : sumOf(of, isHeld ? AS_WRITTEN : FILLED, stat, minutes * 60),
    alarmActions: [topic],
    okActions: [topic],
  });
}
