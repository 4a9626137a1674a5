import { describe, expect, it } from "vitest";
import type { Item, Table } from "../../core/ledger/table.ts";

const key = (SK: string, PK = "U#1") => ({ PK, SK });
const sorted = (items: readonly Item[]): unknown[] => items.map(({ SK }) => SK).sort();

/** What every implementation of the port `Table` promises. `make` answers an empty one. */
export function tableContract(name: string, make: () => Promise<Table>): void {
  describe(`table: ${name}`, () => {
    it("gives back what was put, without what was undefined", async () => {
      const table = await make();
      const item = { ...key("A"), text: "", list: [1, "two", { three: true }], none: undefined };
      await table.put(item);
      expect(await table.get(key("A"))).toEqual({ ...key("A"), text: "", list: [1, "two", { three: true }] });
      expect(await table.get(key("B"))).toBeUndefined();
    });

    it("keeps values: a later change of the caller's object is not seen", async () => {
      const table = await make();
      const list = [1];
      await table.put({ ...key("A"), list });
      list.push(2);
      expect((await table.get(key("A")))?.list).toEqual([1]);
    });

    it("queries one partition between two keys, both included, in the order of the keys", async () => {
      const table = await make();
      await table.putAll([..."dbca"].map((SK) => key(SK)).concat(key("b", "U#2")));
      expect((await table.query("U#1", "b", "c")).map(({ SK }) => SK)).toEqual(["b", "c"]);
      expect(await table.query("U#3", "a", "z")).toEqual([]);
    });

    it("queries more than one page and more than one batch", async () => {
      const table = await make();
      const wide = "x".repeat(30_000);
      const items = Array.from({ length: 60 }, (_, i) => ({ ...key(`k${String(i).padStart(3, "0")}`), wide }));
      await table.putAll(items);
      expect((await table.query("U#1", "k", "l")).map(({ SK }) => SK)).toEqual(items.map(({ SK }) => SK));
      expect(await table.getAll(items)).toHaveLength(60);
    });

    it("puts the last of two items with one key in one batch", async () => {
      const table = await make();
      await table.putAll([
        { ...key("A"), n: 1 },
        { ...key("A"), n: 2 },
      ]);
      expect((await table.get(key("A")))?.n).toBe(2);
    });

    it("deletes many, also what is not there and what is named twice", async () => {
      const table = await make();
      const items = Array.from({ length: 60 }, (_, i) => key(`k${i}`));
      await table.putAll([...items, key("stays"), key("k1", "U#2")]);
      await table.deleteAll([...items, key("nothing"), key("k1")]);
      await table.deleteAll([]);
      expect(sorted(await table.query("U#1", " ", "z"))).toEqual(["stays"]);
      expect(await table.get(key("k1", "U#2"))).toBeDefined();
    });

    it("gets the items that exist, each once", async () => {
      const table = await make();
      await table.putAll([key("a"), key("b")]);
      expect(sorted(await table.getAll([key("a"), key("b"), key("b"), key("c")]))).toEqual(["a", "b"]);
      expect(await table.getAll([])).toEqual([]);
    });

    it("puts a new item once, also when ten try at the same time", async () => {
      const table = await make();
      const tries = await Promise.all(Array.from({ length: 10 }, (_, n) => table.putNew({ ...key("A"), n })));
      expect(tries.filter(Boolean)).toHaveLength(1);
    });

    it("replaces a version only by who has read it", async () => {
      const table = await make();
      expect(await table.putVersion({ ...key("A"), version: 1 }, undefined)).toBe(true);
      expect(await table.putVersion({ ...key("A"), version: 1 }, undefined)).toBe(false);
      const tries = await Promise.all(
        Array.from({ length: 10 }, (_, n) => table.putVersion({ ...key("A"), version: 2, n }, 1)),
      );
      expect(tries.filter(Boolean)).toHaveLength(1);
      expect(await table.putVersion({ ...key("A"), version: 3 }, 1)).toBe(false);
      await table.put({ ...key("B") });
      // What stands without a version is something that stands there.
      expect(await table.putVersion({ ...key("B"), version: 1 }, undefined)).toBe(false);
    });

    it("counts an item that exists, from one again in a new period, and makes none", async () => {
      const table = await make();
      expect(await table.count(key("A"), "monday")).toBeUndefined();
      await table.put({ ...key("A"), user: "u1" });
      const counts = [await table.count(key("A"), "monday"), await table.count(key("A"), "monday")];
      expect(counts.map((item) => item?.counter)).toEqual([1, 2]);
      expect(await table.count(key("A"), "tuesday")).toMatchObject({ user: "u1", counter: 1 });
    });

    it.each<readonly [string, (table: Table) => Promise<unknown>]>([
      ["a query from nothing", (table) => table.query("U#1", "", "z")],
      ["a query to nothing", (table) => table.query("U#1", "a", "")],
      ["a query of no partition", (table) => table.query("", "a", "z")],
      ["a get", (table) => table.get(key(""))],
      ["a get of many", (table) => table.getAll([key("A"), key("", "")])],
      ["a put", (table) => table.put(key(""))],
      ["a put of many", (table) => table.putAll([key("A"), key("A", "")])],
      ["a new put", (table) => table.putNew(key(""))],
      ["a put under a version", (table) => table.putVersion({ ...key(""), version: 2 }, 1)],
      ["a count", (table) => table.count(key(""), "monday")],
      ["a delete", (table) => table.delete(key(""))],
      ["a delete of many", (table) => table.deleteAll([key("A"), key("")])],
    ])("refuses an empty part of a key, as DynamoDB does: %s", async (_, use) => {
      await expect(use(await make())).rejects.toThrow();
    });

    it("deletes, and deletes again", async () => {
      const table = await make();
      await table.put(key("A"));
      await table.delete(key("A"));
      await table.delete(key("A"));
      expect(await table.get(key("A"))).toBeUndefined();
      expect(await table.query("U#1", "A", "Z")).toEqual([]);
    });
  });
}
