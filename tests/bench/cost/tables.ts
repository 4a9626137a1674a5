import type { Habit } from "../invented-mailbox.ts";
import type { Section } from "../section.ts";
import { billOf, dollarsFor, type Terms, times, type Usage } from "./bill.ts";
import type { Measured } from "./measured.ts";
import {
  emptyMonth,
  mailIn,
  month,
  type Profile,
  quietMorning,
  replySent,
  type Standing,
  tapped,
  userMonth,
} from "./model.ts";
import { naive } from "./naive.ts";
import { PRICES, type Priced } from "./prices.ts";

const MILLION = 1_000_000;

/** What is paid for, by the service that sends the bill. */
const SERVICES: Readonly<Record<string, readonly Priced[]>> = {
  "SES in": ["sesReceived", "sesChunk"],
  "SES out": ["sesSent"],
  DynamoDB: ["writeUnit", "readUnit", "tableGigabyteMonth", "recoveryGigabyteMonth"],
  Lambda: ["lambdaRequest", "lambdaGigabyteSecond"],
  S3: ["s3Put", "s3Get", "s3GigabyteMonth"],
  "SNS, SQS": ["snsPublish", "sqsRequest"],
  "logs, alarms": ["logGigabyte", "alarm", "schedule"],
};

const dollars = (amount: number): string =>
  amount.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: amount < 10 ? 3 : 2 });

/** All of it, and the share of each service. */
function split(use: Usage, terms: Terms): string[] {
  const bill = new Map(billOf(use, terms));
  const shares = Object.values(SERVICES).map((priced) => priced.reduce((sum, name) => sum + (bill.get(name) ?? 0), 0));
  return [dollarsFor(use, terms), ...shares].map(dollars);
}

const COLUMNS = ["all", ...Object.keys(SERVICES)];

/** What each event costs, a million times over, so that nothing is rounded away. */
export function events(measured: Measured, profile: Profile, standing: Standing, terms: Terms): Section {
  const row = (name: string, use: Usage): string[] => [name, ...split(times(use, MILLION), terms)];
  return {
    title: "What a million of each costs, in dollars",
    columns: ["", ...COLUMNS],
    rows: [
      row("a mail in", mailIn(measured)),
      row("a reply sent", replySent(measured)),
      row("a morning without a reply", quietMorning(measured)),
      row("a link opened and pressed", tapped(measured)),
      row("a user who does nothing, a month", {}),
      row("a user's month", userMonth(measured, profile, standing)),
    ],
    note: "A user who does nothing has no marker: no tick, no reply and no page looks at them, so they cost what their few items take in the table. No free tier is taken off.",
  };
}

/** A month of some numbers of users. */
export function months(
  measured: Measured,
  profile: Profile,
  standing: Standing,
  users: readonly number[],
  terms: Terms,
): Section {
  const row = (name: string, use: Usage, more: Terms = {}): string[] => [name, ...split(use, { ...terms, ...more })];
  const few = Math.min(...users);
  const rows = users.map((n) =>
    row(`${n.toLocaleString("en")} ${n === 1 ? "user" : "users"}`, month(measured, profile, standing, n)),
  );
  return {
    title: "What a month costs, in dollars",
    columns: ["", ...COLUMNS],
    rows: [
      row("nobody", emptyMonth(measured, standing)),
      row(`${few.toLocaleString("en")} with what AWS gives for good`, month(measured, profile, standing, few), {
        isFreeTierUsed: true,
      }),
      ...rows,
    ],
    note: "After a year of use. Without users the queues are still asked by the functions that work on them, and the alarms watch.",
  };
}

/** The same user's month on DynamoDB in designs that were not taken. */
export function naively(measured: Measured, profile: Profile, terms: Terms): Section {
  const perUser = (use: Usage): string[] => {
    const one = dollarsFor(use, terms);
    return [dollars(one * 1000), dollars(one * MILLION)];
  };
  return {
    title: "What other designs would add, in dollars a month",
    columns: ["design", "1,000 users", "1,000,000 users"],
    rows: naive(measured, profile).map(({ is, use }) => [is, ...perUser(use)]),
    note: "From the bytes of the items that were counted, by the same prices.",
  };
}

/** What was counted and timed, and is multiplied in all of the above. */
export function counted({ kinds }: Measured): Section {
  const figure = (value: number | undefined): string => (value ?? 0).toFixed(1);
  return {
    title: "What was counted: means of a call of each kind",
    columns: ["", "calls", "CPU ms", "GB-s", "table", "RRU", "WRU", "S3 PUT", "S3 GET", "SQS", "SES"],
    rows: Object.entries(kinds).map(([name, { calls, cpuMs, use, waits }]) => [
      name,
      calls,
      figure(cpuMs),
      (use.lambdaGigabyteSecond ?? 0).toFixed(3),
      figure(waits.table),
      figure(use.readUnit),
      figure(use.writeUnit),
      figure(use.s3Put),
      figure(use.s3Get),
      figure(use.sqsRequest),
      figure(use.sesSent),
    ]),
    note: "Requests, units and bytes are those of the real handlers over ports in memory that count; CPU is the median of the same handlers over the clients of AWS against stand-ins in another process, on this machine. `table` is requests of DynamoDB.",
  };
}

const perUnit = (amount: number): string =>
  amount < 0.01 ? `${(amount * MILLION).toPrecision(4)} a million` : String(amount);

/** The prices, each with where it was read. */
export function priceList({ region = {} }: Terms): Section {
  return {
    title: "Prices, in dollars",
    columns: ["", "price", "as of", "free for good", "source"],
    rows: (Object.keys(PRICES) as Priced[]).map((name) => {
      const { is, tiers, asOf, free, source } = PRICES[name];
      const [first] = region[name] ?? tiers;
      return [is, perUnit(first?.dollars ?? 0), asOf, free?.toLocaleString("en") ?? "", source];
    }),
    note: "us-east-1 unless another region was asked for. Where there are tiers, the first stands here.",
  };
}

/** What the figures rest on besides. */
export function assumed(
  { mailsADay, replies, mornings, taps }: Profile,
  { days, people }: Habit,
  zones: number,
): Section {
  return {
    title: "What is assumed",
    columns: ["", "value"],
    rows: [
      ["mails a user puts into BCC, each day of 30", mailsADay],
      ["people they go to", people],
      ["days of mail that were counted", days],
      ["mornings with mail, a month", mornings],
      ["replies sent, a month (the most there can be)", replies],
      ["links opened and pressed, a month", taps],
      ["zones in which users live", zones],
    ],
    note: "One mail a call of receive, though five may come in one. A function has as much of a processor as its memory is of 1,769 MB, and waits 5 ms for a call to the table, 25 for S3, 10 for SQS, 100 for SES. Cold starts, data sent out, backups beyond point-in-time recovery, a domain and tax are not in it; SSE with keys of AWS costs nothing.",
  };
}
