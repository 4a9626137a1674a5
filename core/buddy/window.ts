import type { Signals } from "./signals.ts";

/** The time in which a call fits, held against the pair's own rhythm. */
export type Window = "open" | "closing" | "cooled";

const DAY = 86_400_000;
/** A silence of three of the pair's own gaps is fading, of eight is gone (Navarro et al., EPJ DS 2017). */
const FADING = 3;
const GONE = 8;
/** Nobody's rhythm is so quick that a weekend ends it. */
const SHORTEST_GAP_DAYS = 4;

/** The pair's window at a moment. Somebody who said how long they are away is not silent before. */
export function windowAt({ lastAt, gapDays, backAt }: Signals, now: Date): Window {
  const since = Math.max(lastAt.getTime(), backAt?.getTime() ?? 0);
  const gaps = (now.getTime() - since) / DAY / Math.max(gapDays, SHORTEST_GAP_DAYS);
  if (gaps > GONE) return "cooled";
  return gaps > FADING ? "closing" : "open";
}

/** True when the silence is longer than this pair comes back from. */
export const isCooled = (signals: Signals, now: Date): boolean => windowAt(signals, now) === "cooled";
