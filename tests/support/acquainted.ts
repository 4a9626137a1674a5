import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { Item } from "../../core/ledger/table.ts";
import type { User } from "../../core/ledger/users.ts";
import { letterTo, writtenAt } from "./acquaintances.ts";
import { MeteredTable, type Spent } from "./metered-table.ts";
import { MARTIN, service } from "./service.ts";

/** Martin is written to on any day, and has named his zone. */
const READER: User = { ...MARTIN, zoneFrom: "user", days: "all" };
/** Those to whom he writes on the day that is looked at, and on the two days before it. */
const CHANGED = [1, 4, 7];
const LETTERS_A_DAY = 150;

type Running = Awaited<ReturnType<typeof service>>;

async function take(running: Running, n: number, day: number): Promise<void> {
  running.clock.now = writtenAt(day, n);
  const receipt = await running.take(letterTo(n, day), { receivedAt: running.clock.now });
  if (receipt.outcome !== "accepted") throw new Error(`a letter was expected to be filed: ${receipt.outcome}`);
}

/** The morning after a day: Martin wants his reply at half past seven in Berlin. */
const morningAfter = (day: number): Date => new Date(writtenAt(day + 1, 0).getTime() - 90 * 60_000);

/** What stands in the ledger of somebody who writes with so many people, and how many days it took to come about. */
export interface Acquainted {
  readonly people: number;
  readonly items: readonly Item[];
  readonly days: number;
}

/** Brought about by the service itself: each letter is received, and each morning the daily reply looks at what came. */
export async function acquainted(people: number): Promise<Acquainted> {
  const table = new MemoryTable();
  const running = await service({ table, user: READER });
  const others = Array.from({ length: people }, (_, n) => n).filter((n) => !CHANGED.includes(n));
  const days: number[][] = [];
  for (let at = 0; at < others.length; at += LETTERS_A_DAY) days.push(others.slice(at, at + LETTERS_A_DAY));
  days.push(CHANGED, CHANGED);
  for (const [day, letters] of days.entries()) {
    for (const n of letters) await take(running, n, day);
    running.clock.now = morningAfter(day);
    await running.day();
  }
  return { people, items: table.everything(), days: days.length };
}

/** The same with so many people more: the items of those there are, under other names. Nothing of theirs is looked at. */
export function crowded({ items, days }: Acquainted, people: number): Acquainted {
  const own = items.filter(({ PK, SK }) => /^[SCKWBT]#/.test(SK) || PK.startsWith("P#"));
  const base = own.map((item) => JSON.stringify(item));
  const more: Item[] = [];
  const copies = Math.ceil(people / items.filter(({ SK }) => SK.startsWith("C#")).length) - 1;
  for (let copy = 1; copy <= copies; copy += 1)
    for (const text of base) {
      const item = JSON.parse(text.replaceAll(/\bc(\d+)(@|%40)example/g, `c$1x${copy}$2example`)) as Item;
      const isNamed = item.PK.startsWith("U#") && !item.SK.includes("%40");
      more.push(
        isNamed
          ? { ...item, SK: `${item.SK}x${copy}` }
          : { ...item, ...(item.PK.startsWith("P#") && { PK: `${item.PK}x${copy}` }) },
      );
    }
  return { people, items: [...items, ...more], days };
}

// As many as `buddy/topic-spread.ts` and `buddy/circle.ts` keep.
const MOST = { topics: 300, ofATopic: 8, friends: 200, rested: 300 };
const many = <T>(n: number, one: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => one(i));

/** The same with the two items that tell of all contacts as large as they ever become. */
export function full({ items, ...rest }: Acquainted): Acquainted {
  const friend = (i: number): string => `somebody.of.the.${i}th@example.net`;
  const lists: Readonly<Record<string, object>> = {
    TOPICS: { spread: many(MOST.topics, (i) => [`topic number ${i}`, many(MOST.ofATopic, (n) => friend(i + n))]) },
    CIRCLE: {
      friends: many(MOST.friends, (i) => ({ contact: friend(i), topics: [`one ${i}`, `two ${i}`, `three ${i}`] })),
      rested: many(MOST.rested, (i) => ({
        group: JSON.stringify(["introduce", friend(i), friend(i + 1)]),
        at: "2026-01-05T08:00:00.000Z",
      })),
    },
  };
  const kept = items.filter(({ SK }) => lists[SK] === undefined);
  const filled = Object.entries(lists).map(([SK, list]) => ({ PK: `U#${READER.id}`, SK, version: 1, ...list }));
  return { ...rest, items: [...kept, ...filled] };
}

/** What the last day came to. */
export interface LastDay {
  /** Each of the three letters. */
  readonly mails: readonly Spent[];
  readonly reply: Spent;
  readonly outcome: string;
  /** CPU milliseconds of the reply. */
  readonly ms: number;
}

/** One day more: three letters to three people, and the daily reply of the next morning, which names them. */
export async function lastDay({ items, days }: Acquainted): Promise<LastDay> {
  const memory = new MemoryTable();
  const table = new MeteredTable(memory);
  const running = await service({ table, user: READER });
  await memory.putAll(items);
  const mails: Spent[] = [];
  for (const n of CHANGED) {
    table.reset();
    await take(running, n, days);
    mails.push(table.spent());
  }
  running.clock.now = morningAfter(days);
  table.reset();
  const before = process.cpuUsage();
  const { outcome } = await running.day();
  const { user, system } = process.cpuUsage(before);
  return { mails, reply: table.spent(), outcome, ms: (user + system) / 1000 };
}
