import { setImmediate } from "node:timers/promises";

/** How far it is; awaited, so that others get their turn. */
export type Tell = (sentence: string) => Promise<void>;

const PAUSE_MS = 40;
const TELL_MS = 500;

/** Calls `tell` twice a second at most, and lets everybody else have their turn more often. */
export function pacer(tell: Tell, verb: string): (done: number, total: number) => Promise<void> {
  const last = { paused: Date.now(), told: Date.now() };
  return async (done, total) => {
    const now = Date.now();
    if (now - last.paused < PAUSE_MS) return;
    await setImmediate();
    last.paused = Date.now();
    if (now - last.told < TELL_MS) return;
    last.told = now;
    await tell(`${done} of ${total} mails ${verb}.`);
  };
}
