import { has } from "./mention.ts";
import type { Signals } from "./signals.ts";

/**
 * Where two stand who have talked or met. After a call comes a thank-you with what was promised, then rest; then they write
 * again, and who goes on writing may meet for a coffee (blog: online → offline → online).
 */
export interface Stage {
  readonly rung: "called" | "met" | "resting";
  readonly offer?: "thank" | "coffee" | "back-online";
}

const DAY = 86_400_000;
const THANK_DAYS = 7;
const REST_DAYS = 30;

const isAfter = (at: Date | undefined, moment: Date): boolean => at !== undefined && at > moment;

/** The stage at a moment; `talkedAt` is when they are known to have talked, `kind` how. */
export function stageOf(signals: Signals, kind: "called" | "met", talkedAt: Date, now: Date): Stage {
  const { theirs, mine } = signals;
  const days = (now.getTime() - talkedAt.getTime()) / DAY;
  if (days < THANK_DAYS) return { rung: kind, ...(!isAfter(mine.lastAt, talkedAt) && { offer: "thank" }) };
  const [myWord, theirWord] = [isAfter(mine.lastGenuineAt, talkedAt), isAfter(theirs.lastGenuineAt, talkedAt)];
  // Who has written to each other since is back online already.
  if (days < REST_DAYS) return { rung: myWord && theirWord ? kind : "resting" };
  if (!myWord && !theirWord) return { rung: kind, offer: "back-online" };
  return { rung: kind, ...(kind === "called" && myWord && theirWord && { offer: "coffee" }) };
}

/** The last that the mails, or the user, say of a call or a meeting. */
export const lastTalk = ({ mentions }: Signals): { readonly kind: "called" | "met"; readonly at: Date } | undefined => {
  const last = has(mentions, "met", "called");
  return last && { kind: last.kind === "met" ? "met" : "called", at: last.at };
};
