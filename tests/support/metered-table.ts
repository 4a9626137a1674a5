import type { Item, ItemKey, Table } from "../../core/ledger/table.ts";
import { itemBytes } from "./item-size.ts";

/**
 * What some calls on a table come to. `calls` are those of the port, `requests` those over the wire; `bytes` are those of the
 * items that were read or written; `readUnits` and `writeUnits` are request units as on-demand tables are billed by.
 */
export interface Spent {
  readonly calls: number;
  readonly requests: number;
  readonly items: number;
  readonly bytes: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

export type Method = keyof Table;

const NOTHING: Spent = { calls: 0, requests: 0, items: 0, bytes: 0, readUnits: 0, writeUnits: 0 };

// DynamoDB Developer Guide, "DynamoDB read and write operations": a strongly consistent read costs a unit for every 4 KB or
// part of it, a write one for every 1 KB or part of it; a read that finds nothing and a delete of nothing cost one, too.
const READ_BYTES = 4 * 1024;
const WRITE_BYTES = 1024;
const readUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / READ_BYTES));
const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / WRITE_BYTES));

// API reference: `Query` answers a page of up to 1 MB, `BatchGetItem` takes 100 keys, `BatchWriteItem` 25 items.
const PAGE_BYTES = 1024 * 1024;
const BATCH_GET = 100;
const BATCH_WRITE = 25;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const distinct = <T extends ItemKey>(some: readonly T[]): T[] => [
  ...new Map(some.map((one) => [`${one.PK} ${one.SK}`, one])).values(),
];

/** The bytes of each page of a query; of one that finds nothing there is a page, too. */
function pagesOf(items: readonly Item[]): number[] {
  const pages = [0];
  for (const item of items) {
    const bytes = itemBytes(item);
    const last = pages.at(-1) ?? 0;
    if (last > 0 && last + bytes > PAGE_BYTES) pages.push(bytes);
    else pages[pages.length - 1] = last + bytes;
  }
  return pages;
}

/**
 * Any table, with what its use would cost on DynamoDB, counted by the rules that are published for on-demand tables. What
 * stands at a key before a write is looked up on the table beneath, which is counted nowhere: a put costs by the larger of
 * the item before and the item after, and so does one that its condition stops.
 */
export class MeteredTable implements Table {
  readonly #table: Table;
  readonly #spent = new Map<Method, Spent>();

  constructor(table: Table) {
    this.#table = table;
  }

  /** What was spent since the start or the last `reset`; of one method where it is named. */
  spent(method?: Method): Spent {
    if (method !== undefined) return this.#spent.get(method) ?? NOTHING;
    return [...this.#spent.values()].reduce(added, NOTHING);
  }

  reset(): void {
    this.#spent.clear();
  }

  async get(key: ItemKey): Promise<Item | undefined> {
    const item = await this.#table.get(key);
    this.#read("get", 1, item === undefined ? [] : [item], readUnits(item === undefined ? 0 : itemBytes(item)));
    return item;
  }

  async getAll(keys: readonly ItemKey[]): Promise<Item[]> {
    const items = await this.#table.getAll(keys);
    const asked = distinct(keys).length;
    // Each item is rounded up by itself.
    const units = sum(items.map((item) => readUnits(itemBytes(item)))) + (asked - items.length);
    this.#read("getAll", Math.ceil(asked / BATCH_GET), items, units);
    return items;
  }

  async query(...range: Parameters<Table["query"]>): Promise<Item[]> {
    const items = await this.#table.query(...range);
    const pages = pagesOf(items);
    // Of a page the sum is rounded up.
    this.#read("query", pages.length, items, sum(pages.map(readUnits)));
    return items;
  }

  async put(item: Item): Promise<void> {
    const units = await this.#unitsOf(item);
    await this.#table.put(item);
    this.#wrote("put", 1, [item], units);
  }

  async putAll(items: readonly Item[]): Promise<void> {
    const written = distinct(items);
    const units = sum(await Promise.all(written.map((item) => this.#unitsOf(item))));
    await this.#table.putAll(items);
    this.#wrote("putAll", Math.ceil(written.length / BATCH_WRITE), written, units);
  }

  async putNew(item: Item): Promise<boolean> {
    const units = await this.#unitsOf(item);
    const isPut = await this.#table.putNew(item);
    this.#wrote("putNew", 1, isPut ? [item] : [], units);
    return isPut;
  }

  async putVersion(item: Item, version: number | undefined): Promise<boolean> {
    const units = await this.#unitsOf(item);
    const isPut = await this.#table.putVersion(item, version);
    this.#wrote("putVersion", 1, isPut ? [item] : [], units);
    return isPut;
  }

  /** The first of a period is asked for twice: the count of another period stops the first request. */
  async count(key: ItemKey, period: string): Promise<Item | undefined> {
    const before = await this.#table.get(key);
    const item = await this.#table.count(key, period);
    const requests = before !== undefined && before.countedIn === period ? 1 : 2;
    const bytes = Math.max(before === undefined ? 0 : itemBytes(before), item === undefined ? 0 : itemBytes(item));
    this.#wrote("count", requests, item === undefined ? [] : [item], requests * writeUnits(bytes));
    return item;
  }

  async delete(key: ItemKey): Promise<void> {
    const units = await this.#unitsOf(key);
    await this.#table.delete(key);
    this.#wrote("delete", 1, [], units);
  }

  async deleteAll(keys: readonly ItemKey[]): Promise<void> {
    const gone = distinct(keys);
    const units = sum(await Promise.all(gone.map((key) => this.#unitsOf(key))));
    await this.#table.deleteAll(keys);
    this.#wrote("deleteAll", Math.ceil(gone.length / BATCH_WRITE), [], units);
  }

  async #unitsOf(item: ItemKey): Promise<number> {
    const before = await this.#table.get(item);
    return writeUnits(Math.max(before === undefined ? 0 : itemBytes(before), itemBytes(item)));
  }

  #read(method: Method, requests: number, items: readonly Item[], units: number): void {
    this.#add(method, { requests, items, readUnits: units, writeUnits: 0 });
  }

  #wrote(method: Method, requests: number, items: readonly Item[], units: number): void {
    this.#add(method, { requests, items, readUnits: 0, writeUnits: units });
  }

  #add(method: Method, one: Omit<Spent, "calls" | "items" | "bytes"> & { readonly items: readonly Item[] }): void {
    const counted = { ...one, calls: 1, items: one.items.length, bytes: sum(one.items.map(itemBytes)) };
    this.#spent.set(method, added(this.spent(method), counted));
  }
}

/** Two sums are one. */
const added = (one: Spent, other: Spent): Spent => ({
  calls: one.calls + other.calls,
  requests: one.requests + other.requests,
  items: one.items + other.items,
  bytes: one.bytes + other.bytes,
  readUnits: one.readUnits + other.readUnits,
  writeUnits: one.writeUnits + other.writeUnits,
});
