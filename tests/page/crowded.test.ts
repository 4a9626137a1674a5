import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { SCRIPT } from "../../infra/local/page/script.ts";
import { SharedReading } from "../../infra/local/page/shared-reading.ts";
import { letter } from "../support/letter.ts";
import { desk } from "./desk.ts";

const PEOPLE = 70;

/** A desk with as many people as two pages hold, and the partitions that are asked for. */
async function withMany() {
  const at = await desk();
  for (let n = 0; n < PEOPLE; n += 1)
    await at.arrive(
      letter({ to: `P${n} Roe <p${n}@example.net>`, subject: "The mast", text: "Is the mast up again?" }),
    );
  const asked: string[] = [];
  const { query } = at.table;
  at.table.query = (partition, from, to) => {
    asked.push(from);
    return query.call(at.table, partition, from, to);
  };
  const contactsRead = () => asked.filter((from) => from.startsWith("S#")).length;
  return { ...at, asked, contactsRead };
}

describe("with many people", () => {
  it("one reading serves all who ask at once, and whoever comes before something happens", async () => {
    const { ask, contactsRead, change } = await withMany();
    const answers = await Promise.all(Array.from({ length: 60 }, () => ask("/people")));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await ask("/people?page=2");
    // One more for the messages that are nobody's.
    expect(contactsRead()).toBe(PEOPLE + 1);
    change();
    await ask("/people");
    expect(contactsRead()).toBe(2 * (PEOPLE + 1));
  });

  it("a page shows sixty of them, and the next one the rest", async () => {
    const { ask, read } = await withMany();
    const links = async (path: string) => (await (await ask(path)).text()).match(/href="\/people\/[^"]+"/g) ?? [];
    const [first, second] = [await links("/people"), await links("/people?page=2")];
    expect([first.length, second.length]).toEqual([60, 10]);
    expect(new Set([...first, ...second]).size).toBe(PEOPLE);
    expect(await read("/people")).toMatch(/1 of 2 More people/);
    expect(await read("/people?page=1e9")).toMatch(/Back 2 of 2/);
  });

  it("the page about one of them reads nobody else", async () => {
    const { ask, asked, contactsRead } = await withMany();
    const path = /href="(\/people\/[^"]+)"/.exec(await (await ask("/people")).text())?.[1] ?? "";
    asked.length = 0;
    expect((await ask(path)).status).toBe(200);
    expect(contactsRead()).toBe(2);
    expect((await ask("/people/nobody")).status).toBe(404);
    expect(contactsRead()).toBe(2);
  });
});

describe("a shared reading", () => {
  /** One that is held back until it is let go. */
  function held() {
    const waiting: (() => void)[] = [];
    const heard: (() => void)[] = [];
    const clock = { now: new Date("2026-11-11T19:00:00Z") };
    const onChange = (tell: () => void) => {
      heard.push(tell);
      return () => undefined;
    };
    const shared = new SharedReading<number>(
      { now: () => clock.now, onChange },
      () => new Promise((resolve) => waiting.push(() => resolve(waiting.length))),
    );
    const change = () => {
      for (const tell of heard) tell();
    };
    return { shared, waiting, clock, change };
  }

  it("runs once at a time: who asks after a change shares the one after it", async () => {
    const { shared, waiting, change } = held();
    const first = shared.get();
    const late: Promise<number>[] = [];
    for (let n = 0; n < 60; n += 1) {
      change();
      late.push(shared.get());
    }
    expect(waiting).toHaveLength(1);
    waiting[0]?.();
    expect(await first).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(waiting).toHaveLength(2);
    waiting[1]?.();
    expect(new Set(await Promise.all(late))).toEqual(new Set([2]));
    expect(await shared.get()).toBe(2);
  });

  it("is done anew when a minute has passed, and when the clock was set back", async () => {
    const { shared, waiting, clock } = held();
    for (const [n, seconds] of [
      [1, 0],
      [1, 59],
      [2, 60],
      [3, 30],
    ] as const) {
      clock.now = new Date(Date.UTC(2026, 10, 11, 19, 0, seconds));
      const answer = shared.get();
      waiting.at(-1)?.();
      expect(await answer).toBe(n);
    }
  });

  it("that failed is done again for the next one who asks", async () => {
    const tries: number[] = [];
    const shared = new SharedReading({ now: () => new Date(0), onChange: () => () => undefined }, async () => {
      tries.push(tries.length);
      if (tries.length === 1) throw new Error("not now");
      return tries.length;
    });
    await expect(shared.get()).rejects.toThrow("not now");
    expect(await shared.get()).toBe(2);
  });
});

it("the script of a page asks for it again when the answer is there, and not before", async () => {
  const calls: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const heard: (() => void)[] = [];
  const part = { id: "people", dataset: {} };
  runInNewContext(SCRIPT, {
    document: {
      querySelectorAll: (selector: string) => (selector === "[data-live]" ? [part] : []),
      visibilityState: "visible",
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    location: { href: "/people" },
    fetch: () => new Promise((resolve) => calls.push(() => resolve({ ok: false }))),
    EventSource: class {
      addEventListener(_: string, tell: () => void) {
        heard.push(tell);
      }
    },
    setTimeout: (work: () => void) => timers.push(work),
    clearTimeout: () => timers.splice(0),
  });
  const happens = () => {
    for (const tell of heard) tell();
    for (const work of timers.splice(0)) work();
  };
  for (let n = 0; n < 20; n += 1) happens();
  expect(calls).toHaveLength(1);
  calls[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  for (const work of timers.splice(0)) work();
  expect(calls).toHaveLength(2);
});
