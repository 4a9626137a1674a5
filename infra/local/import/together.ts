import type { Item, ItemKey, Table } from "../../../core/ledger/table.ts";

interface Waiting {
  readonly items: readonly Item[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

const nameOf = ({ PK, SK }: ItemKey): string => `${PK} ${SK}`;

/**
 * A table for mails that are filed side by side: what several of them put at one moment is put at once (`putMany`), and what all
 * of them ask for first (`common`) is asked for once. It lives as long as they are filed.
 */
export function together(table: Table, putMany: Table["putAll"], common: readonly ItemKey[]): Table {
  const isCommon = new Set(common.map(nameOf));
  const found = new Map<string, Promise<Item | undefined>>();
  let waiting: Waiting[] = [];

  async function each({ items, done, failed }: Waiting): Promise<void> {
    await table.putAll(items).then(done, failed);
  }

  async function flush(): Promise<void> {
    const all = waiting;
    waiting = [];
    try {
      await putMany(all.flatMap(({ items }) => items));
      for (const { done } of all) done();
    } catch {
      // One of them may have an item that no table holds: the others are not to suffer for it.
      await Promise.all(all.map(each));
    }
  }

  return {
    get: (key) => {
      if (!isCommon.has(nameOf(key))) return table.get(key);
      const known = found.get(nameOf(key)) ?? table.get(key);
      found.set(nameOf(key), known);
      return known;
    },
    putAll: (items) =>
      new Promise((done, failed) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ items, done, failed });
      }),
    getAll: (keys) => table.getAll(keys),
    query: (...range) => table.query(...range),
    put: (item) => table.put(item),
    putNew: (item) => table.putNew(item),
    putVersion: (item, version) => table.putVersion(item, version),
    count: (key, period) => table.count(key, period),
    delete: (key) => table.delete(key),
    deleteAll: (keys) => table.deleteAll(keys),
  };
}
