import { describe, expect, it } from "vitest";
import { append, sightingsOf } from "../../core/ledger/history.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import type { SentAt } from "../../core/mail/sent-at.ts";
import type { Sighting } from "../../core/thread/sighting.ts";

const NOW = new Date("2026-11-12T08:00:00Z");
const sighting = (sentAt: SentAt | undefined): Sighting => ({
  turn: "t1",
  mail: "m1",
  opening: "o1",
  openingLength: 16,
  author: { name: "Jane Roe", address: "jane@example.net" },
  known: "attribution",
  to: [],
  cc: [],
  sentAt,
  source: "quote",
  depth: 1,
  isWhole: false,
  isAutomatic: false,
  references: [],
  text: "The keel bolts came out at last.",
});

const DATES: readonly (readonly [what: string, sentAt: SentAt | undefined])[] = [
  ["a moment and its zone", { at: new Date("2026-11-09T08:21:00Z"), offset: 60 }],
  ["a moment of no zone", { at: new Date("2026-11-09T08:21:00Z") }],
  ["a bare day", { at: new Date("2026-11-08T23:00:00Z"), offset: 60, isDay: true }],
  ["no date", undefined],
];

describe("a sighting in the ledger", () => {
  it.each(DATES)("is read back with %s", async (_, sentAt) => {
    const table = new MemoryTable();
    const contact = "jane@example.net";
    const change = { mail: "m1", at: NOW, filed: { outcome: "accepted", turns: 1 }, contacts: [contact] } as const;
    await append(table, "u1", { filed: [{ contact, sighting: sighting(sentAt) }], change });
    expect(await sightingsOf(table, "u1", contact, NOW)).toMatchObject([sighting(sentAt)]);
  });
});
