import { describe, expect, it } from "vitest";
import { type Circle, drawn, keepCircle, restGroups } from "../../core/buddy/circle.ts";
import { groupsIn } from "../../core/buddy/groups.ts";
import type { Candidate } from "../../core/buddy/look.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { about, friend } from "../support/friend.ts";
import { DAY, daysAgo, NOW } from "../support/signals.ts";

const EMPTY: Circle = { friends: [], rested: [] };
const KEY = { PK: "U#u1", SK: "CIRCLE" };
const TOM = friend("Tom Hale", about("sourdough"));
const IDA = friend("Ida Berg", about("sourdough"));
const SAM = friend("Sam Ito", about("bees"));
const inTown = (name: string, town: string): Candidate => friend(name, { ...about("sourdough"), town });

const groupsOf = (friends: readonly Candidate[]) => groupsIn(drawn(EMPTY, friends), NOW);

describe("the circle", () => {
  it("holds those with whom the user has talked, and what may join them", () => {
    expect(drawn(EMPTY, [TOM, friend("Ann Low", {}, {}), inTown("Eva Lim", "Málaga")]).friends).toEqual([
      { contact: "tom@example.com", topics: ["sourdough"] },
      { contact: "eva@example.com", town: "malaga", topics: ["sourdough"] },
    ]);
  });

  it("keeps who was not looked at, and lets go who is a friend no more", () => {
    const circle = drawn(EMPTY, [TOM, IDA]);
    const silent = friend("Tom Hale", about("sourdough"), { word: { kind: "never", at: daysAgo(1) } });
    expect(drawn(circle, [silent]).friends.map(({ contact }) => contact)).toEqual(["ida@example.com"]);
  });

  it("knows one person by one contact, when two have become one", () => {
    const merged = friend("Ida Berg", about("sourdough"), {
      word: { kind: "called", at: daysAgo(3) },
      members: [{ contact: "tom@example.com", why: "same-name", as: "ida@example.com" }] as never,
    });
    expect(drawn(drawn(EMPTY, [TOM]), [merged]).friends.map(({ contact }) => contact)).toEqual(["ida@example.com"]);
  });

  it("is written once where the same is told twice, and keeps its rest", async () => {
    const table = new MemoryTable();
    await keepCircle(table, "u1", [TOM, IDA]);
    await keepCircle(table, "u1", [TOM, IDA]);
    expect((await table.get(KEY))?.version).toBe(1);
    await restGroups(table, "u1", ["a group"], NOW);
    await restGroups(table, "u1", ["a group"], NOW);
    const circle = await keepCircle(table, "u1", [SAM]);
    expect(circle.rested).toEqual([{ group: "a group", at: NOW }]);
    expect(circle.friends).toHaveLength(3);
  });

  it("writes nothing for somebody without friends", async () => {
    const table = new MemoryTable();
    await keepCircle(table, "u1", [friend("Ann Low", {}, {})]);
    expect(await table.get(KEY)).toBeUndefined();
  });
});

describe("groups", () => {
  it("are pairs of one topic", () => {
    expect(groupsOf([TOM, SAM])).toEqual([]);
    expect(groupsOf([TOM, IDA, SAM])).toMatchObject([
      { kind: "introduce", contacts: ["ida@example.com", "tom@example.com"] },
    ]);
  });

  it("are tables of one topic and town, before pairs", () => {
    const three = [inTown("Tom Hale", "Málaga"), inTown("Ida Berg", "MALAGA"), inTown("Eva Lim", "Malaga")];
    expect(groupsOf(three).map(({ kind }) => kind)).toEqual(["gather", "introduce", "introduce", "introduce"]);
    expect(groupsOf([...three.slice(0, 2), inTown("Eva Lim", "Bremen")]).map(({ kind }) => kind)).not.toContain(
      "gather",
    );
  });

  it("rest for a season, in whatever order their members were looked at", () => {
    const circle = drawn(EMPTY, [TOM, IDA]);
    const [group] = groupsIn(circle, NOW);
    const rested = { ...drawn(EMPTY, [IDA, TOM]), rested: [{ group: group?.name ?? "", at: NOW }] };
    expect(groupsIn(rested, new Date(NOW.getTime() + 89 * DAY))).toEqual([]);
    expect(groupsIn(rested, new Date(NOW.getTime() + 91 * DAY))).toHaveLength(1);
  });
});
