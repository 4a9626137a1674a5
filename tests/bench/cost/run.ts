import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { flagsOr, refuse } from "../../support/flags.ts";
import { printed } from "../printed.ts";
import type { Section } from "../section.ts";
import { times, together } from "./bill.ts";
import { type Measured, measured, tickOf } from "./measured.ts";
import type { Profile, Standing } from "./model.ts";
import { IN_IRELAND } from "./prices.ts";
import { assumed, counted, events, months, naively, priceList } from "./tables.ts";

/**
 * `npm run cost -- [--users N]… [--mails-a-day N] [--replies-a-month N] [--people N] [--alarms N] [--zones N]
 * [--region us-east-1|eu-west-1] [--days N] [--json FILE]`: what the service costs on AWS, from the requests, units, bytes and
 * CPU time of the real handlers over invented mails.
 */

const DUE = 100;
/** The zones of the world that have a clock of their own, in the order in which they come to be used. */
const ZONES = Intl.supportedValuesOf("timeZone");

const HELP = `What a month on AWS costs, by what the handlers ask for when invented mails go through them.

  npm run cost -- [flags]

  --users N            for so many users; may be said several times (1, 1000, 100000, 1000000)
  --mails-a-day N      mails of each user (20)
  --replies-a-month N  daily replies to each user, 22 at most as a rule (22)
  --people N           with whom each user writes (30)
  --alarms N           metrics that alarms watch (30)
  --zones N            time zones in which somebody lives (40)
  --region REGION      us-east-1 or eu-west-1 (us-east-1)
  --days N             so many days of mail are counted (20)
  --json FILE          write all of it as JSON, too
  --help               show this
`;

const { values: flags } = flagsOr(HELP, () =>
  parseArgs({
    options: {
      users: { type: "string", multiple: true, default: ["1", "1000", "100000", "1000000"] },
      "mails-a-day": { type: "string", default: "20" },
      "replies-a-month": { type: "string", default: "22" },
      people: { type: "string", default: "30" },
      alarms: { type: "string", default: "30" },
      zones: { type: "string", default: "40" },
      region: { type: "string", default: "us-east-1" },
      days: { type: "string", default: "20" },
      json: { type: "string" },
    },
  }),
);

/** A slip of the hand must not look like a small bill. */
function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) refuse(`--${name} takes a whole number, and "${text}" is none.`);
  return value;
}

const flag = (name: "mails-a-day" | "replies-a-month" | "people" | "alarms" | "zones" | "days"): number =>
  whole(name, flags[name]);

if (!["us-east-1", "eu-west-1"].includes(flags.region))
  refuse(`There are prices of us-east-1 and eu-west-1, and none of "${flags.region}".`);
const terms = flags.region === "eu-west-1" ? { region: IN_IRELAND } : {};
const habit = { days: flag("days"), mailsADay: flag("mails-a-day"), people: flag("people") };
/** Working days, of which each has mail. */
const MORNINGS = 22;
const profile: Profile = {
  mailsADay: habit.mailsADay,
  replies: flag("replies-a-month"),
  mornings: Math.max(MORNINGS, flag("replies-a-month")),
  taps: 4,
};

/** The clients of AWS take their time against what stands in for it. */
const TIMED_DAYS = 5;

async function standing(): Promise<Standing> {
  const zones = ZONES.slice(0, Math.max(1, flag("zones")));
  const tick = await tickOf(zones, 0);
  const withDue = await tickOf([...zones.slice(1), "UTC"], DUE);
  const without = await tickOf([...zones.slice(1), "UTC"], 0);
  return { tick, perDue: times(together(withDue, times(without, -1)), 1 / DUE), alarms: flag("alarms") };
}

const found: Measured = await measured(habit, Math.min(habit.days, TIMED_DAYS));
// What was not counted would cost nothing on the bill.
if (found.kinds["reply sent"] === undefined)
  refuse(`On ${habit.days} days of so few mails no daily reply came about, so none can be billed: take more --days.`);
const stands = await standing();
const users = flags.users.map((text) => whole("users", text));
const sections: readonly Section[] = [
  events(found, profile, stands, terms),
  months(found, profile, stands, users, terms),
  naively(found, profile, terms),
  counted(found),
  priceList(terms),
  assumed(profile, habit, flag("zones")),
];
for (const section of sections) console.log(printed(section));
if (flags.json !== undefined) await writeFile(flags.json, JSON.stringify({ flags, sections }, undefined, 2));
