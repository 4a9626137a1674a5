import { describe, expect, it } from "vitest";
import type { ContactState } from "../../core/buddy/contact-state.ts";
import type { Topic } from "../../core/buddy/topic.ts";
import { special, spreadTopics, topicSpreadOf, widened } from "../../core/buddy/topic-spread.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { BUDDY, TOPIC } from "../support/signals.ts";

const topic = (name: string, isPursuit = false): Topic => ({ ...TOPIC, name, ...(isPursuit && { isPursuit }) });

const writes = (contact: string, ...topics: readonly Topic[]): ContactState => ({
  contact,
  members: [],
  version: 1,
  signals: { ...BUDDY, topics },
  facts: [],
  past: [],
});

const PEOPLE = ["a", "b", "c", "d", "e"].map((name) => `${name}@example.com`);
const [ANN = ""] = PEOPLE;
const names = (topics: readonly Topic[]): string[] => topics.map(({ name }) => name);

describe("what is special to a pair", () => {
  const everybody = PEOPLE.map((contact) => writes(contact, topic("price lists"), topic("sailing", true)));
  const spread = widened(new Map(), [...everybody, writes(ANN, topic("keel bolts"))]);

  it("stands before what the user writes of with everybody, whose mere words are no topic", () => {
    const topics = [topic("price list"), topic("sailing", true), topic("keel bolts")];
    expect(names(special(topics, ANN, spread))).toEqual(["keel bolts", "sailing"]);
    expect(names(special(topics, "new@example.com", spread))).toEqual(["keel bolts", "sailing"]);
  });

  it("stays as it is while few write of it", () => {
    const few = widened(new Map(), everybody.slice(0, 4));
    const topics = [topic("price lists"), topic("sailing", true)];
    expect(names(special(topics, ANN, few))).toEqual(["price lists", "sailing"]);
    expect(special([], ANN, few)).toEqual([]);
  });

  it("is written once, and not again where nothing is new", async () => {
    const table = new MemoryTable();
    const first = await spreadTopics(table, "u1", everybody);
    expect(await topicSpreadOf(table, "u1")).toEqual(first);
    expect((await table.get({ PK: "U#u1", SK: "TOPICS" }))?.version).toBe(1);
    await spreadTopics(table, "u1", everybody);
    expect((await table.get({ PK: "U#u1", SK: "TOPICS" }))?.version).toBe(1);
    expect(await topicSpreadOf(table, "nobody")).toEqual(new Map());
  });

  it("never outgrows its item", () => {
    const many = Array.from({ length: 900 }, (_, i) => writes(`p${i}@example.com`, topic(`thing ${i}x`), topic("oak")));
    const grown = widened(new Map(), many);
    expect(grown.size).toBe(300);
    expect(grown.get("oak")).toHaveLength(8);
  });
});
