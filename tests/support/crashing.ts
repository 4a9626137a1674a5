import type { Item, ItemKey, Table } from "../../core/ledger/table.ts";

/** A crash of the process: nothing after it happens. */
export class Crash extends Error {}

/** A table on which the n-th write is the last before a crash; a batch dies after any of its items. */
export class CrashingTable implements Table {
  readonly #table: Table;
  left: number;

  constructor(table: Table, left: number) {
    this.#table = table;
    this.left = left;
  }

  get = (key: ItemKey): Promise<Item | undefined> => this.#table.get(key);
  getAll = (keys: readonly ItemKey[]): Promise<Item[]> => this.#table.getAll(keys);
  query = (...range: Parameters<Table["query"]>): Promise<Item[]> => this.#table.query(...range);
  put = (item: Item): Promise<void> => this.#write(() => this.#table.put(item));
  putNew = (item: Item): Promise<boolean> => this.#write(() => this.#table.putNew(item));
  putVersion = (item: Item, version: number | undefined): Promise<boolean> =>
    this.#write(() => this.#table.putVersion(item, version));
  count = (key: ItemKey, period: string): Promise<Item | undefined> =>
    this.#write(() => this.#table.count(key, period));
  delete = (key: ItemKey): Promise<void> => this.#write(() => this.#table.delete(key));

  async putAll(items: readonly Item[]): Promise<void> {
    for (const item of items) await this.put(item);
  }

  async deleteAll(keys: readonly ItemKey[]): Promise<void> {
    for (const key of keys) await this.delete(key);
  }

  async #write<T>(write: () => Promise<T>): Promise<T> {
    if (this.left <= 0) throw new Crash();
    const answer = await write();
    this.left -= 1;
    if (this.left === 0) throw new Crash();
    return answer;
  }
}

/** Do something again until it no longer crashes, as a queue would. */
export async function redeliver(again: () => Promise<unknown>): Promise<void> {
  try {
    await again();
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    await again();
  }
}
