import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactStateOf } from "../../core/buddy/contact-state.ts";
import { refresh } from "../../core/buddy/refresh.ts";
import type { Signals } from "../../core/buddy/signals.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { type Arrival, arrive, CountingTable, foldAll, JANE } from "../support/correspondence.ts";
import { MARTIN } from "../support/service.ts";

/** Numbers that are added up in another order differ in their last digits. */
const rounded = (signals: Signals | undefined): unknown =>
  JSON.parse(JSON.stringify(signals ?? null), (key, value: unknown) =>
    key === "warmth" && typeof value === "number" ? Number(value.toFixed(9)) : value,
  );

const TURNS = 140;

/** Mails in order, but now and then one late by some places, or twice. */
const arrivals = (lateness: number): fc.Arbitrary<Arrival[]> =>
  fc
    .array(
      fc.record({
        late: fc.integer({ min: -30, max: lateness }),
        quotes: fc.integer({ min: 0, max: 4 }),
        isClipped: fc.boolean(),
        isTwice: fc.boolean(),
      }),
      { minLength: TURNS, maxLength: TURNS },
    )
    .map((mails) =>
      mails
        .map(({ late, quotes, isClipped, isTwice }, n) => ({
          n,
          quotes,
          isClipped,
          isTwice,
          place: n + Math.max(0, late),
        }))
        // Of the user's own mails all come in; of hers only some are handed over, the others are known from quotes.
        .filter(({ n, place }) => n % 3 === 0 || place > n || n % 7 === 0)
        .flatMap((mail) => (mail.isTwice ? [mail, { ...mail, place: mail.place + 9 }] : [mail]))
        .sort((a, b) => a.place - b.place),
    );

describe("a contact's state", () => {
  it("is the same whether it grew mail by mail or is read from scratch, in any order of arrival", async () => {
    await fc.assert(
      fc.asyncProperty(
        arrivals(200),
        fc.array(fc.nat(9), { minLength: 7, maxLength: 23 }),
        fc.integer({ min: 1, max: 9 }),
        async (mails, picks, batch) => {
          const table = new MemoryTable();
          const now = await foldAll(table, mails, picks, batch);
          const grown = await contactStateOf(table, MARTIN.id, JANE.address);
          const scratch = await refresh(table, MARTIN, JANE.address, now);
          expect(grown?.past.length).toBeGreaterThan(0);
          expect(rounded(grown?.signals)).toEqual(rounded(scratch?.signals));
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);

  it("costs the same to bring up to date, however long the correspondence is", async () => {
    const cost = async (turns: number): Promise<number> => {
      const table = new CountingTable();
      const mails = Array.from({ length: turns }, (_, n) => ({ n, quotes: 2, isClipped: false })).filter(
        ({ n }) => n % 3 === 0,
      );
      const now = await foldAll(table, mails, [0, 1, 2, 3], 5);
      const change = await arrive(
        table,
        { n: turns + (3 - (turns % 3)), quotes: 2, isClipped: false },
        [0, 1, 2, 3],
        now,
      );
      table.read = 0;
      await refresh(table, MARTIN, JANE.address, now, [change]);
      return table.read;
    };
    const [short, long] = [await cost(250), await cost(1000)];
    expect(long).toBeLessThan(short * 1.5);
  }, 60_000);

  it("stays small over the years, and forgets no message of theirs", async () => {
    const table = new MemoryTable();
    const turns = 3600;
    const mails = Array.from({ length: turns / 3 }, (_, i) => ({ n: 3 * i, quotes: 2, isClipped: false }));
    await foldAll(table, mails, [0, 1, 2, 3], 60);
    const state = await contactStateOf(table, MARTIN.id, JANE.address);
    expect(state?.past[0]?.quarters.length).toBeGreaterThan(2);
    expect(state?.past.length).toBeLessThan(8);
    expect((state?.signals.theirs.turns ?? 0) + (state?.signals.mine.turns ?? 0)).toBe(turns - 2);
  }, 60_000);
});
