import { expect, it } from "vitest";
import { memoryStorm } from "./memory-storm.ts";

/** The short form of `npm run storm -- --memory`. */
it("leaves the ledger of a quiet run after 600 deliveries in any order, twice and more often, with a kill at any effect", async () => {
  const storm = { seed: 1, deliveries: 600, users: 6, days: 3, friends: 8 };
  const { difference, ...figures } = await memoryStorm({ ...storm, weather: { kills: 0.3, twice: 0.1, atOnce: 6 } });
  expect(difference).toEqual({ lost: [], double: [], changed: [] });
  expect(figures.sentTwice).toBe(0);
  expect(figures.notSent).toBeLessThanOrEqual(figures.killsInSend);
  // It was a storm, and there was something to say.
  expect(figures.kills).toBeGreaterThan(50);
  expect(figures.duplicates).toBeGreaterThan(150);
  expect(figures.replies).toBeGreaterThan(5);
}, 120_000);
