import { afterEach, expect, it, vi } from "vitest";
import { onInterrupt } from "../../infra/local/console/on-interrupt.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const before = SIGNALS.map((signal) => process.listeners(signal));

afterEach(() => {
  for (const [i, signal] of SIGNALS.entries())
    for (const listener of process.listeners(signal))
      if (!before[i]?.includes(listener)) process.removeListener(signal, listener);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each(SIGNALS)("%s stops once, an echo of it does nothing, and a second press ends it at once", (signal) => {
  vi.useFakeTimers({ toFake: ["performance"] });
  const exit = vi.spyOn(process, "exit").mockImplementation(() => undefined as never);
  const stop = vi.fn();
  onInterrupt(stop);
  process.emit(signal);
  vi.advanceTimersByTime(300);
  process.emit("SIGINT");
  expect([stop.mock.calls.length, exit.mock.calls]).toEqual([1, []]);
  vi.advanceTimersByTime(1_000);
  process.emit("SIGINT");
  expect([stop.mock.calls.length, exit.mock.calls]).toEqual([1, [[130]]]);
});
