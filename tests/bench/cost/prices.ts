/** What AWS is paid for, by the unit in which it counts. */
export type Priced =
  | "sesReceived"
  | "sesChunk"
  | "sesSent"
  | "s3Put"
  | "s3Get"
  | "s3GigabyteMonth"
  | "snsPublish"
  | "sqsRequest"
  | "lambdaRequest"
  | "lambdaGigabyteSecond"
  | "writeUnit"
  | "readUnit"
  | "tableGigabyteMonth"
  | "recoveryGigabyteMonth"
  | "logGigabyte"
  | "schedule"
  | "alarm";

/** Dollars for one unit, up to so many a month. */
export interface Tier {
  readonly upTo: number;
  readonly dollars: number;
}

/** One line of the price list. */
export interface Price {
  readonly is: string;
  readonly tiers: readonly Tier[];
  /** Free for everybody, for good, a month. */
  readonly free?: number;
  /** Where it was read, and of which day that is. */
  readonly source: string;
  readonly asOf: string;
}

const MILLION = 1_000_000;
const flat = (dollars: number): readonly Tier[] => [{ upTo: Number.POSITIVE_INFINITY, dollars }];

const SES = "AWS Price List, AmazonSES, us-east-1, as quoted by api-evangelist/amazon-ses (plans)";

/** us-east-1, on demand. A price changes: hold each against AWS's own page before it is relied on. */
export const PRICES: Readonly<Record<Priced, Price>> = {
  sesReceived: { is: "a mail received by SES", tiers: flat(0.1 / 1000), source: SES, asOf: "2026-07-22" },
  sesChunk: { is: "each full 256 KB of a mail received", tiers: flat(0.09 / 1000), source: SES, asOf: "2026-07-22" },
  sesSent: {
    is: "a mail sent by SES (plan Essentials, which new accounts have)",
    tiers: [
      { upTo: 10 * MILLION, dollars: 0.16 / 1000 },
      { upTo: 100 * MILLION, dollars: 0.14 / 1000 },
      { upTo: Number.POSITIVE_INFINITY, dollars: 0.11 / 1000 },
    ],
    source: SES,
    asOf: "2026-07-22",
  },
  s3Put: {
    is: "a PUT, COPY or LIST of S3",
    tiers: flat(0.005 / 1000),
    source: "cloudoptimo.com, A look into AWS S3 pricing models",
    asOf: "2026-11",
  },
  s3Get: {
    is: "a GET of S3",
    tiers: flat(0.0004 / 1000),
    source: "cloudoptimo.com, A look into AWS S3 pricing models",
    asOf: "2026-11",
  },
  s3GigabyteMonth: {
    is: "a GB in S3 for a month",
    tiers: [
      { upTo: 50 * 1024, dollars: 0.023 },
      { upTo: 500 * 1024, dollars: 0.022 },
      { upTo: Number.POSITIVE_INFINITY, dollars: 0.021 },
    ],
    source: "devnotes.tech, Understanding AWS S3 pricing; the tiers from memory",
    asOf: "2026-11",
  },
  snsPublish: {
    is: "a message published to SNS (those to SQS and Lambda are delivered free)",
    tiers: flat(0.5 / MILLION),
    free: MILLION,
    source: "from memory",
    asOf: "2026-11",
  },
  sqsRequest: {
    is: "a request of SQS, 64 KB each",
    tiers: flat(0.4 / MILLION),
    free: MILLION,
    source: "from memory",
    asOf: "2026-11",
  },
  lambdaRequest: {
    is: "a call of a function",
    tiers: flat(0.2 / MILLION),
    free: MILLION,
    source: "cloudchipr.com, AWS Lambda pricing",
    asOf: "2026-11",
  },
  lambdaGigabyteSecond: {
    is: "a GB-second of a function on arm64",
    tiers: [
      { upTo: 7_500 * MILLION, dollars: 0.0000133334 },
      { upTo: 18_750 * MILLION, dollars: 0.0000120001 },
      { upTo: Number.POSITIVE_INFINITY, dollars: 0.0000106667 },
    ],
    free: 400_000,
    source: "cloudchipr.com, AWS Lambda pricing; the last tier from memory",
    asOf: "2026-11",
  },
  writeUnit: {
    is: "a write request unit of DynamoDB",
    tiers: flat(0.625 / MILLION),
    source: "airbyte.com, DynamoDB pricing (halved in November 2024)",
    asOf: "2025-07-21",
  },
  readUnit: {
    is: "a read request unit of DynamoDB",
    tiers: flat(0.125 / MILLION),
    source: "airbyte.com, DynamoDB pricing (halved in November 2024)",
    asOf: "2025-07-21",
  },
  tableGigabyteMonth: {
    is: "a GB in DynamoDB for a month",
    tiers: flat(0.25),
    free: 25,
    source: "from memory; the free 25 GB of engineering-ed7.pages.dev, DynamoDB",
    asOf: "2026-11",
  },
  recoveryGigabyteMonth: {
    is: "a GB that can be restored to any point in time, for a month",
    tiers: flat(0.2),
    source: "from memory",
    asOf: "2026-11",
  },
  logGigabyte: {
    is: "a GB written to CloudWatch Logs",
    tiers: flat(0.5),
    free: 5,
    source: "aws.amazon.com/cloudwatch/pricing (what is free); factualminds.com, CloudWatch pricing",
    asOf: "2026-06-13",
  },
  schedule: {
    is: "a call of EventBridge Scheduler",
    tiers: flat(1 / MILLION),
    free: 14 * MILLION,
    source: "cloudburn.io, Amazon EventBridge pricing",
    asOf: "2026-03-13",
  },
  alarm: {
    is: "a metric that an alarm watches, for a month",
    tiers: flat(0.1),
    free: 10,
    source: "aws.amazon.com/cloudwatch/pricing (what is free); the price from memory",
    asOf: "2026-11",
  },
};

/** eu-west-1, where `sst.config.ts` deploys to: what is not named costs the same there. */
export const IN_IRELAND: Partial<Readonly<Record<Priced, readonly Tier[]>>> = {
  // engineering-ed7.pages.dev, DynamoDB: $1.4135, $0.283 and $0.283 before the first two were halved; the log from memory.
  writeUnit: flat(1.4135 / 2 / MILLION),
  readUnit: flat(0.283 / 2 / MILLION),
  tableGigabyteMonth: flat(0.283),
  logGigabyte: flat(0.57),
};
