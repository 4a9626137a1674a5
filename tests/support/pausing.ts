import type { Item, ItemKey, Table } from "../../core/ledger/table.ts";

/** A promise, and what resolves it. */
function gate(): { readonly promise: Promise<void>; readonly open: () => void } {
  const held: { open: () => void } = { open: () => undefined };
  const promise = new Promise<void>((resolve) => {
    held.open = resolve;
  });
  return { promise, open: () => held.open() };
}

/**
 * A table on which the n-th call waits before it is made, until it is let on: what somebody else does meanwhile comes between
 * two calls of one handler. A batch counts item by item: DynamoDB promises no more.
 */
class PausingTable implements Table {
  readonly #table: Table;
  readonly #at: number;
  readonly #gate = gate();
  readonly #reached = gate();
  calls = 0;

  constructor(table: Table, at: number) {
    this.#table = table;
    this.#at = at;
  }

  /** Resolves when the call has come that waits. */
  get reached(): Promise<void> {
    return this.#reached.promise;
  }

  letOn(): void {
    this.#gate.open();
  }

  get = (key: ItemKey): Promise<Item | undefined> => this.#call(() => this.#table.get(key));
  getAll = (keys: readonly ItemKey[]): Promise<Item[]> => this.#call(() => this.#table.getAll(keys));
  query = (...range: Parameters<Table["query"]>): Promise<Item[]> => this.#call(() => this.#table.query(...range));
  put = (item: Item): Promise<void> => this.#call(() => this.#table.put(item));
  putNew = (item: Item): Promise<boolean> => this.#call(() => this.#table.putNew(item));
  putVersion = (item: Item, version: number | undefined): Promise<boolean> =>
    this.#call(() => this.#table.putVersion(item, version));
  count = (key: ItemKey, period: string): Promise<Item | undefined> => this.#call(() => this.#table.count(key, period));
  delete = (key: ItemKey): Promise<void> => this.#call(() => this.#table.delete(key));

  async putAll(items: readonly Item[]): Promise<void> {
    for (const item of items) await this.put(item);
  }

  async deleteAll(keys: readonly ItemKey[]): Promise<void> {
    for (const key of keys) await this.delete(key);
  }

  async #call<T>(make: () => Promise<T>): Promise<T> {
    this.calls += 1;
    if (this.calls === this.#at) {
      this.#reached.open();
      await this.#gate.promise;
    }
    return make();
  }
}

/** How a run with a pause went: whether there was an n-th call, and what the one who waited came to. */
export interface Interleaved<T> {
  readonly hasPaused: boolean;
  readonly outcome: PromiseSettledResult<T>;
}

/** Run one up to its n-th call, then another wholly, then let the first end. Without an n-th call the other is not run. */
export async function interleave<T>(
  { table, at }: { readonly table: Table; readonly at: number },
  first: (table: Table) => Promise<T>,
  meanwhile: () => Promise<unknown>,
): Promise<Interleaved<T>> {
  const pausing = new PausingTable(table, at);
  const running = Promise.allSettled([first(pausing)]);
  const hasPaused = await Promise.race([pausing.reached.then(() => true), running.then(() => false)]);
  if (hasPaused) await meanwhile();
  pausing.letOn();
  const [outcome] = await running;
  return { hasPaused, outcome };
}
