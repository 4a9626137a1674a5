import type { Lane, Signals } from "../../core/buddy/signals.ts";
import type { Topic } from "../../core/buddy/topic.ts";

export const DAY = 86_400_000;
const LAST = new Date("2026-11-11T08:00:00Z");
export const NOW = new Date(LAST.getTime() + DAY);
export const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * DAY);

export const LANE: Lane = {
  turns: 4,
  genuine: 4,
  days: 4,
  words: 240,
  questions: 4,
  personal: 1,
  lastAt: LAST,
  links: 0,
  warmth: 3,
  lastGenuineAt: daysAgo(1.5),
};
export const TOPIC: Topic = {
  name: "keel bolts",
  mine: { at: daysAgo(9), quote: "The keel bolts frighten me.", turn: "t1", mail: "mail1" },
  theirs: { at: daysAgo(8), quote: "I could talk about keel bolts for an hour.", turn: "t1", mail: "mail1" },
  turns: 4,
};

/** Four mails each way about one thing; each test changes what it is about. */
export const BUDDY: Signals = {
  theirs: LANE,
  mine: LANE,
  firstAt: daysAgo(10),
  lastAt: LAST,
  unanswered: 0,
  gapDays: 2,
  alone: 1,
  isAutomatic: false,
  business: 0,
  mentions: [],
  questions: [{ at: daysAgo(3), quote: "What will you do about the mast step?", turn: "t1", mail: "mail1" }],
  topics: [TOPIC],
  shared: 1,
  seenWith: [],
};
