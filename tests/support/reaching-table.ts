import type { Item, ItemKey, Table } from "../../core/ledger/table.ts";

const familyOf = (partition: string): string => partition.replace(/#.*/, "#*");

/** Notes whose items whoever is at work reaches: the families of the partitions, as a policy of AWS names them. */
export class ReachingTable implements Table {
  readonly #table: Table;
  readonly reached = new Map<string, Set<string>>();
  /** Who is at work; while it is nobody, nothing is noted. */
  who: string | undefined;

  constructor(table: Table) {
    this.#table = table;
  }

  #note(...partitions: readonly string[]): Table {
    if (this.who === undefined) return this.#table;
    const families = this.reached.get(this.who) ?? new Set();
    for (const partition of partitions) families.add(familyOf(partition));
    this.reached.set(this.who, families);
    return this.#table;
  }

  get = (key: ItemKey) => this.#note(key.PK).get(key);
  getAll = (keys: readonly ItemKey[]) => this.#note(...keys.map(({ PK }) => PK)).getAll(keys);
  query = (...range: Parameters<Table["query"]>) => this.#note(range[0]).query(...range);
  put = (item: Item) => this.#note(item.PK).put(item);
  putAll = (items: readonly Item[]) => this.#note(...items.map(({ PK }) => PK)).putAll(items);
  putNew = (item: Item) => this.#note(item.PK).putNew(item);
  putVersion = (item: Item, version: number | undefined) => this.#note(item.PK).putVersion(item, version);
  count = (key: ItemKey, period: string) => this.#note(key.PK).count(key, period);
  delete = (key: ItemKey) => this.#note(key.PK).delete(key);
  deleteAll = (keys: readonly ItemKey[]) => this.#note(...keys.map(({ PK }) => PK)).deleteAll(keys);
}
