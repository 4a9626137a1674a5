import fc from "fast-check";
import { expect, it } from "vitest";
import { memoryStorm } from "./memory-storm.ts";

it("leaves the ledger of a quiet run, whatever is written, and wherever the kills come", async () => {
  const weather = fc.record({
    kills: fc.double({ min: 0, max: 0.8, noNaN: true }),
    twice: fc.double({ min: 0, max: 0.5, noNaN: true }),
    atOnce: fc.integer({ min: 2, max: 10 }),
  });
  const storm = fc.record({ seed: fc.nat(), deliveries: fc.integer({ min: 8, max: 24 }), weather });
  await fc.assert(
    fc.asyncProperty(storm, async (given) => {
      const { difference, ...figures } = await memoryStorm({ ...given, users: 2, days: 2, friends: 8 });
      expect(difference).toEqual({ lost: [], double: [], changed: [] });
      expect(figures.sentTwice).toBe(0);
      expect(figures.notSent).toBeLessThanOrEqual(figures.killsInSend);
    }),
    { numRuns: 6, seed: 7 },
  );
}, 120_000);
