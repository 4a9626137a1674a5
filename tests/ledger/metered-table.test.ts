import { describe, expect, it } from "vitest";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { Item, Table } from "../../core/ledger/table.ts";
import { tableContract } from "../contract/table.ts";
import { itemBytes } from "../support/item-size.ts";
import { MeteredTable, type Spent } from "../support/metered-table.ts";

tableContract("in memory, metered", async () => new MeteredTable(new MemoryTable()));

const key = (SK: string) => ({ PK: "U#1", SK });
/** An item of exactly so many bytes: PK, SK, U#1 and the name of `x` are eight and the sort key. */
const sized = (SK: string, bytes: number): Item => ({ ...key(SK), x: "x".repeat(bytes - 8 - SK.length) });

describe("the bytes of an item", () => {
  it.each<[string, object, number]>([
    ["of its keys", {}, 8],
    ["of a text, in UTF-8", { t: "añ" }, 8 + 1 + 3],
    ["of a number: a byte for two digits, and one", { n: 12345 }, 8 + 1 + 3 + 1],
    ["of a round number, whose zeros count nothing", { n: 1000 }, 8 + 1 + 1 + 1],
    ["of a flag and of nothing", { b: true, n: null }, 8 + 2 + 2],
    ["of what is not written", { n: undefined }, 8],
    ["of an empty list", { l: [] }, 8 + 1 + 3],
    ["of a list, a byte more for each of it", { l: ["ab", "c"] }, 8 + 1 + 3 + 3 + 2],
    ["of what is nested", { m: { k: "v" } }, 8 + 1 + 3 + 1 + 2],
  ])("%s", (_, attributes, bytes) => {
    expect(itemBytes({ ...key("A"), ...attributes })).toBe(bytes);
  });
});

describe("what a call costs", () => {
  const before = [sized("A", 1500), sized("B", 5000), sized("C", 9000)];
  const rows: readonly [string, (table: Table) => Promise<unknown>, Partial<Spent>][] = [
    ["a get of what is not there", (t) => t.get(key("Z")), { requests: 1, items: 0, readUnits: 1 }],
    ["a get of 5,000 bytes", (t) => t.get(key("B")), { requests: 1, items: 1, bytes: 5000, readUnits: 2 }],
    [
      "a get of many: each is rounded up, and so is what is not there",
      (t) => t.getAll([key("A"), key("B"), key("Z")]),
      { requests: 1, items: 2, readUnits: 1 + 2 + 1 },
    ],
    ["a get of 101", (t) => t.getAll(Array.from({ length: 101 }, (_, i) => key(`z${i}`))), { requests: 2 }],
    [
      "a query: the sum is rounded up",
      (t) => t.query("U#1", "A", "C"),
      { requests: 1, items: 3, bytes: 15_500, readUnits: 4 },
    ],
    ["a query that finds nothing", (t) => t.query("U#1", "X", "Y"), { requests: 1, items: 0, readUnits: 1 }],
    ["a put of 1,025 bytes", (t) => t.put(sized("D", 1025)), { requests: 1, bytes: 1025, writeUnits: 2 }],
    ["a put in place of more", (t) => t.put(sized("B", 100)), { requests: 1, bytes: 100, writeUnits: 5 }],
    ["a new put that meets an item", (t) => t.putNew(sized("B", 100)), { items: 0, writeUnits: 5 }],
    ["a put under a wrong version", (t) => t.putVersion(sized("A", 3000), 7), { items: 0, writeUnits: 3 }],
    [
      "a put of 26, which are two requests",
      (t) => t.putAll(Array.from({ length: 26 }, (_, i) => sized(`n${i}`, 600))),
      { calls: 1, requests: 2, items: 26, writeUnits: 26 },
    ],
    ["a delete of 9,000 bytes", (t) => t.delete(key("C")), { requests: 1, writeUnits: 9 }],
    ["a delete of nothing", (t) => t.delete(key("Z")), { requests: 1, writeUnits: 1 }],
    ["a delete of many", (t) => t.deleteAll([key("A"), key("C"), key("Z")]), { requests: 1, writeUnits: 2 + 9 + 1 }],
    ["a count in a new period", (t) => t.count(key("A"), "monday"), { requests: 2, writeUnits: 4 }],
    ["a count of what is not there", (t) => t.count(key("Z"), "monday"), { requests: 2, items: 0, writeUnits: 2 }],
  ];

  it.each(rows)("%s", async (_, call, spent) => {
    const table = new MemoryTable();
    await table.putAll(before);
    const metered = new MeteredTable(table);
    await call(metered);
    expect(metered.spent()).toMatchObject({ calls: 1, ...spent });
  });

  it("pays for the second count of a period once, for two pages twice, and forgets when it is told to", async () => {
    const metered = new MeteredTable(new MemoryTable());
    await metered.put(key("A"));
    await metered.count(key("A"), "monday");
    metered.reset();
    await metered.count(key("A"), "monday");
    expect(metered.spent()).toEqual(metered.spent("count"));
    expect(metered.spent()).toMatchObject({ requests: 1, writeUnits: 1 });
    await metered.putAll(Array.from({ length: 30 }, (_, i) => sized(`n${10 + i}`, 40_960)));
    await metered.query("U#1", "n", "o");
    // 25 of them are 1,024,000 bytes, and one more would be too much for a page.
    expect(metered.spent("query")).toMatchObject({ requests: 2, items: 30, readUnits: 300 });
  });
});
