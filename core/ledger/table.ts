/** One item of the table: two keys and plain JSON values. Unknown is absent. */
export interface Item {
  readonly PK: string;
  readonly SK: string;
  readonly [attribute: string]: unknown;
}

export type ItemKey = Pick<Item, "PK" | "SK">;

/**
 * Port: one DynamoDB table, used through what can be repeated: no transaction, no scan, no index. Reads are strongly
 * consistent. `MemoryTable` and `DynamoTable` pass the same contract test.
 */
export interface Table {
  get(key: ItemKey): Promise<Item | undefined>;
  /** The items that exist, in no order. */
  getAll(keys: readonly ItemKey[]): Promise<Item[]>;
  /** The items of a partition with `from` <= SK <= `to`, in the order of their keys (UTF-8 bytes); the first `most` of them. */
  query(partition: string, from: string, to: string, most?: number): Promise<Item[]>;
  put(item: Item): Promise<void>;
  /** Put many items in no order; any of them may stand alone after a crash. */
  putAll(items: readonly Item[]): Promise<void>;
  /** Put if nothing stands there yet. False when something does. */
  putNew(item: Item): Promise<boolean>;
  /** Put if the item standing there has this `version` (undefined: if it has none, or nothing stands there). False when it has another one. */
  putVersion(item: Item, version: number | undefined): Promise<boolean>;
  /**
   * Count one more in `counter` if the item exists, from 1 again when `period` differs from the item's `countedIn`.
   * Answers the item as it is then, in one request in the usual case.
   */
  count(key: ItemKey, period: string): Promise<Item | undefined>;
  delete(key: ItemKey): Promise<void>;
  /** Delete many items in no order; any of them may stand alone after a crash. */
  deleteAll(keys: readonly ItemKey[]): Promise<void>;
}
