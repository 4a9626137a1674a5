import { Busy } from "./busy.ts";
import type { Item, ItemKey, Table } from "./table.ts";

// In each round one of those who write at once succeeds.
const MAX_TRIES = 12;

/**
 * Change one item under its version, again from the start when somebody else was faster. `change` gets what stands there,
 * if anything, and answers what shall stand there; undefined leaves it. Answers what was written, or undefined.
 */
export async function changeItem(
  table: Table,
  key: ItemKey,
  change: (before: Item | undefined) => object | undefined | Promise<object | undefined>,
): Promise<Item | undefined> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const before = await table.get(key);
    const next = await change(before);
    if (next === undefined) return undefined;
    const version = before?.version as number | undefined;
    const item = { ...next, ...key, version: (version ?? 0) + 1 };
    if (await table.putVersion(item, version)) return item;
  }
  throw new Busy("an item is changed too often at once");
}
