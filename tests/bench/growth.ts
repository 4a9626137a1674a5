import { type Acquainted, acquainted, full, type LastDay, lastDay } from "../support/acquainted.ts";
import type { Spent } from "../support/metered-table.ts";
import { median } from "./measure.ts";
import type { Section } from "./section.ts";

const PEOPLE = [10, 1_000, 10_000];
const ROUNDS = 5;

interface Grown {
  readonly ledger: Acquainted;
  readonly days: readonly LastDay[];
}

/** The ledgers, and the same day in each of them some times over: the first of a ledger warms up and does not count. */
async function grown(): Promise<Grown[]> {
  const ledgers: Acquainted[] = [];
  for (const people of PEOPLE) ledgers.push(await acquainted(people));
  const all = ledgers.map((ledger) => ({ ledger, days: [] as LastDay[] }));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const { ledger, days } of all) {
      const day = await lastDay(ledger);
      if (round > 0) days.push(day);
    }
  return all;
}

const made: { of?: Promise<Grown[]> } = {};
/** Two sections are read from them. */
const ledgers = (): Promise<Grown[]> => {
  made.of ??= grown();
  return made.of;
};

const asked = ({ requests, items, bytes, readUnits, writeUnits }: Spent): (string | number)[] => [
  requests,
  items,
  bytes,
  readUnits,
  writeUnits,
];

const count = (n: number): string => n.toLocaleString("en");

/** One daily reply for a user with 10, 1,000 and 10,000 contacts, of whom three changed. */
export async function dailyReply(): Promise<Section> {
  const all = await ledgers();
  const first = median(all[0]?.days.map(({ ms }) => ms) ?? []);
  return {
    title: "(c) one daily reply, three of so many contacts changed",
    columns: ["contacts", "x the first", "ms", "items in the ledger", "outcome"],
    rows: all.map(({ ledger, days }) => {
      const ms = median(days.map((day) => day.ms));
      return [
        count(ledger.people),
        (ms / first).toFixed(2),
        ms.toFixed(1),
        count(ledger.items.length),
        days[0]?.outcome ?? "",
      ];
    }),
    note: `Medians of CPU time of ${ROUNDS} interleaved rounds, on a table in memory. Each ledger was brought about by the service itself: a letter received for each contact, a daily reply looked at each morning.`,
  };
}

/** What one letter, and that daily reply, ask of the table. */
export async function counted(): Promise<Section> {
  const all = await ledgers();
  const last = all.at(-1)?.ledger;
  const rows = all.flatMap(({ ledger, days: [day] }) => {
    const mail = day?.mails.at(-1);
    return day === undefined || mail === undefined
      ? []
      : [
          [`a mail, ${count(ledger.people)} contacts`, ...asked(mail)],
          [`a reply, ${count(ledger.people)} contacts`, ...asked(day.reply)],
        ];
  });
  const most = last === undefined ? [] : [["the same, both lists full", ...asked((await lastDay(full(last))).reply)]];
  return {
    title: "(d) what is asked of DynamoDB",
    columns: ["", "requests", "items", "bytes", "RRU", "WRU"],
    rows: [
      ...rows.filter(([name]) => String(name).startsWith("a mail")),
      ...rows.filter(([name]) => String(name).startsWith("a reply")),
      ...most,
    ],
    note: "A letter with one quote to one person; a reply that names three. Two items tell of all contacts (with whom the user writes of what, and the circle of friends) and grow until they are full: 300 topics of eight people, 200 friends. Getting the raw mail is one request more.",
  };
}
