import type { Item, ItemKey, Table } from "../../core/ledger/table.ts";
import type { RawMail } from "../../core/mail/raw-mail.ts";

/** Counts the requests that a usual call of each method costs on AWS: one each, as long as nothing is throttled. */
export class CountedTable implements Table {
  readonly #table: Table;
  readonly calls: string[];

  constructor(table: Table, calls: string[]) {
    this.#table = table;
    this.calls = calls;
  }

  #one<T>(name: string, call: Promise<T>): Promise<T> {
    this.calls.push(name);
    return call;
  }

  get = (key: ItemKey) => this.#one("get", this.#table.get(key));
  getAll = (keys: readonly ItemKey[]) => this.#one("getAll", this.#table.getAll(keys));
  query = (...range: Parameters<Table["query"]>) => this.#one("query", this.#table.query(...range));
  put = (item: Item) => this.#one("put", this.#table.put(item));
  putAll = (items: readonly Item[]) => this.#one("putAll", this.#table.putAll(items));
  putNew = (item: Item) => this.#one("putNew", this.#table.putNew(item));
  putVersion = (item: Item, version: number | undefined) =>
    this.#one("putVersion", this.#table.putVersion(item, version));
  count = (key: ItemKey, period: string) => this.#one("count", this.#table.count(key, period));
  delete = (key: ItemKey) => this.#one("delete", this.#table.delete(key));
  deleteAll = (keys: readonly ItemKey[]) => this.#one("deleteAll", this.#table.deleteAll(keys));
}

/** Raw mail whose reads are counted among the calls. */
export const countedRawMail = (rawMail: RawMail, calls: string[]): RawMail => ({
  put: (id, raw) => rawMail.put(id, raw),
  get: (key) => {
    calls.push("raw");
    return rawMail.get(key);
  },
  copy: (key, id) => rawMail.copy(key, id),
  settle: (key) => rawMail.settle(key),
  remove: (key) => rawMail.remove(key),
});
