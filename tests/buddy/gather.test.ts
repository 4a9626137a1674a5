import { describe, expect, it } from "vitest";
import type { ContactState } from "../../core/buddy/contact-state.ts";
import { gatherings } from "../../core/buddy/gather.ts";
import { judge } from "../../core/buddy/judge.ts";
import type { Signals } from "../../core/buddy/signals.ts";
import { BUDDY, daysAgo, NOW, TOPIC } from "../support/signals.ts";

function friend(name: string, signals: Partial<Signals> = { town: "Zürich" }, isTalkedTo = true) {
  const state: ContactState = {
    contact: name,
    members: [],
    version: 1,
    name,
    signals: { ...BUDDY, ...signals },
    facts: [],
    past: [],
    ...(isTalkedTo && { word: { kind: "called", at: daysAgo(3) } }),
  };
  return { state, judgement: judge(state.signals, state, NOW) };
}

const [JANE, TOM, IDA] = [friend("Jane"), friend("Tom"), friend("Ida", { town: "Zurich" })];

describe("a table for four", () => {
  it.each([
    ["three friends of one town and one mind", [JANE, TOM, IDA], 1],
    ["two", [JANE, TOM], 0],
    ["a third elsewhere", [JANE, TOM, friend("Ida", { town: "Bern" })], 0],
    ["a third whose town is not known", [JANE, TOM, friend("Ida", {})], 0],
    [
      "a third of another mind",
      [JANE, TOM, friend("Ida", { town: "Zürich", topics: [{ ...TOPIC, name: "bees" }] })],
      0,
    ],
    ["a third who was not talked to yet", [JANE, TOM, friend("Ida", { town: "Zürich" }, false)], 0],
  ])("%s", (_, people, tables) => {
    expect(gatherings(people)).toHaveLength(tables);
  });

  it("says who, over what and where", () => {
    const [table] = gatherings([JANE, TOM, IDA]);
    expect(table?.friends.map(({ state }) => state.name)).toEqual(["Jane", "Tom", "Ida"]);
    expect([table?.topic.name, table?.town]).toEqual(["keel bolts", "Zürich"]);
  });
});
