import { join } from "node:path";
import { expect, it } from "vitest";
import { Clock } from "../../infra/local/clock/clock.ts";
import { Ticker } from "../../infra/local/clock/ticker.ts";
import { keptLog, temporaryFolder } from "./temporary.ts";

const START = new Date("2131-03-03T12:01:00Z");
const SOON = new Date("2131-03-03T12:31:00Z");
const LATER = new Date("2131-03-03T13:01:00Z");

async function ticking() {
  const clock = await Clock.open(join(await temporaryFolder(), "clock.json"));
  await clock.set(START);
  const shown: Date[] = [];
  const due = async (): Promise<void> => {
    shown.push(clock.now());
  };
  return { clock, shown, ticker: new Ticker({ clock, due, idle: async () => undefined, log: keptLog().log }) };
}

it.each([
  ["the nearer one last", [LATER, SOON], [4, 0]],
  ["the farther one last", [SOON, LATER], [2, 2]],
  ["the same moment twice", [LATER, LATER], [4, 0]],
])(
  "two moves of the clock at once end at the later moment, %s, and each quarter comes once",
  async (_, moves, quarters) => {
    const { clock, shown, ticker } = await ticking();
    expect(await Promise.all(moves.map((at) => ticker.moveTo(at)))).toEqual(quarters);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(LATER.getTime());
    expect(shown).toHaveLength(4);
    expect(shown).toEqual([...shown].sort((a, b) => a.getTime() - b.getTime()));
  },
);

it("a move to a moment that has passed leaves the clock", async () => {
  const { clock, shown, ticker } = await ticking();
  expect(await ticker.moveTo(new Date("2131-03-03T11:00:00Z"))).toBe(0);
  expect(clock.now().getTime()).toBeGreaterThanOrEqual(START.getTime());
  expect(shown).toEqual([]);
});
