import { refuseEmpty, refuseEmptyKeys } from "./key-parts.ts";
import type { Item, ItemKey, Table } from "./table.ts";

interface Partition {
  readonly items: Map<string, Item>;
  /** The sort keys of `items`, in order. */
  readonly order: string[];
}

/** The first place in `order` whose key is not below `key`. */
function lowerBound(order: readonly string[], key: string): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The table in memory: for `replay`, for tests, and as the model that DynamoDB is held against. */
export class MemoryTable implements Table {
  readonly #partitions = new Map<string, Partition>();

  /** Every item there is, in no order. Only memory can tell. */
  everything(): Item[] {
    return [...this.#partitions.values()].flatMap(({ items }) => [...items.values()]);
  }

  async get(key: ItemKey): Promise<Item | undefined> {
    return this.#find(key);
  }

  async getAll(keys: readonly ItemKey[]): Promise<Item[]> {
    return [...new Set(keys.flatMap((key) => this.#find(key) ?? []))];
  }

  async query(name: string, from: string, to: string, most = Number.POSITIVE_INFINITY): Promise<Item[]> {
    refuseEmpty(name, from, to);
    const partition = this.#partitions.get(name);
    if (partition === undefined) return [];
    const found: Item[] = [];
    for (let i = lowerBound(partition.order, from); i < partition.order.length && found.length < most; i += 1) {
      const key = partition.order[i] ?? "";
      if (key > to) break;
      const item = partition.items.get(key);
      if (item !== undefined) found.push(item);
    }
    return found;
  }

  async put(item: Item): Promise<void> {
    this.#store(item);
  }

  async putAll(items: readonly Item[]): Promise<void> {
    for (const item of items) this.#store(item);
  }

  async putNew(item: Item): Promise<boolean> {
    if (this.#find(item) !== undefined) return false;
    this.#store(item);
    return true;
  }

  async putVersion(item: Item, version: number | undefined): Promise<boolean> {
    const before = this.#find(item);
    // As DynamoDB has it: where an item stands without a version, no version fits.
    if (version === undefined ? before !== undefined : before?.version !== version) return false;
    this.#store(item);
    return true;
  }

  async count(key: ItemKey, period: string): Promise<Item | undefined> {
    const item = this.#find(key);
    if (item === undefined) return undefined;
    const counter = item.countedIn === period ? Number(item.counter) + 1 : 1;
    const counted = { ...item, countedIn: period, counter };
    this.#store(counted);
    return counted;
  }

  async delete(key: ItemKey): Promise<void> {
    refuseEmptyKeys([key]);
    const partition = this.#partitions.get(key.PK);
    if (partition?.items.delete(key.SK)) partition.order.splice(lowerBound(partition.order, key.SK), 1);
  }

  async deleteAll(keys: readonly ItemKey[]): Promise<void> {
    for (const key of keys) await this.delete(key);
  }

  #find(key: ItemKey): Item | undefined {
    refuseEmptyKeys([key]);
    return this.#partitions.get(key.PK)?.items.get(key.SK);
  }

  #store(item: Item): void {
    refuseEmptyKeys([item]);
    const partition = this.#partitions.get(item.PK) ?? { items: new Map(), order: [] };
    this.#partitions.set(item.PK, partition);
    if (!partition.items.has(item.SK)) partition.order.splice(lowerBound(partition.order, item.SK), 0, item.SK);
    // A table keeps values, not references: undefined attributes vanish, and later changes to the caller's object are not seen.
    partition.items.set(item.SK, JSON.parse(JSON.stringify(item)) as Item);
  }
}
