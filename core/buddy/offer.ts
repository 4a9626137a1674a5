import { has } from "./mention.ts";
import { talked, type WhyNot } from "./rules.ts";
import type { Signals } from "./signals.ts";

/** What the user could do next with somebody. Only the first seven go with a name that is worth a call. */
export type OfferKind =
  | "swap-numbers"
  | "meet-there"
  | "old-friend"
  | "ask-take"
  | "thank-fan"
  | "pick-topic"
  | "call"
  | "write-alone"
  | "tell-them"
  | "rest"
  | "thank"
  | "coffee"
  | "back-online"
  | "ask-silence";

const DAY = 86_400_000;
const RECENT_DAYS = 30;
const OLD_FRIEND_DAYS = 365;
const MIN_THANKS = 2;
const MIN_EXCHANGE = 3;
// Whoever writes a third of the words hardly answers.
const HARDLY = 3;

const isRecent = (at: Date | undefined, now: Date): boolean =>
  at !== undefined && now.getTime() - at.getTime() < RECENT_DAYS * DAY;

const thanksBy = ({ mentions }: Signals, who: "me" | "them"): number =>
  mentions.filter(({ kind, by }) => kind === "thanks" && by === who).length;

type Row = readonly [OfferKind, (signals: Signals, now: Date) => boolean];

// Of those who are worth a call, in this order: what will not wait comes first, then what says most of the two (the three
// neon signs of the blog: meeting of minds, the fan, the old friend).
const WORTH_A_CALL: readonly Row[] = [
  ["swap-numbers", ({ mentions }, now) => isRecent(has(mentions, "leaving")?.at, now)],
  ["meet-there", ({ event }, now) => isRecent(event?.mine.at, now) && isRecent(event?.theirs.at, now)],
  ["old-friend", ({ firstAt }, now) => now.getTime() - firstAt.getTime() > OLD_FRIEND_DAYS * DAY],
  [
    "thank-fan",
    (signals) => thanksBy(signals, "them") >= MIN_THANKS && thanksBy(signals, "them") > thanksBy(signals, "me"),
  ],
  [
    "ask-take",
    ({ mentions, questions }, now) =>
      mentions.some(({ kind, by, at }) => kind === "drafting" && by === "me" && isRecent(at, now)) &&
      questions.length > 0,
  ],
  ["pick-topic", ({ topics }) => topics.length === 0],
  ["call", () => true],
];

// Blog rules: who is admired from afar is told so and never called; who has bored or met silence rests.
// A silence may be the user's own, who has forgotten the BCC: where two wrote to each other, they are asked before anything is
// made of it.
const OTHERWISE: Readonly<Partial<Record<WhyNot, Row>>> = {
  "gone-cold": ["ask-silence", ({ theirs, mine }) => Math.min(theirs.genuine, mine.genuine) >= MIN_EXCHANGE],
  crowd: ["write-alone", () => true],
  boring: ["rest", () => true],
  unanswered: ["rest", () => true],
  "too-few": [
    "tell-them",
    (signals) => thanksBy(signals, "me") >= MIN_THANKS && signals.theirs.words * HARDLY < signals.mine.words,
  ],
};

/** What to offer: to whoever is worth a call the first row that fits, to others what their reason leaves, if anything. */
export function offerOf(signals: Signals, whyNot: WhyNot | undefined, now: Date): OfferKind | undefined {
  if (whyNot === undefined) return WORTH_A_CALL.find(([, fits]) => fits(signals, now))?.[0];
  if (whyNot === "already-talking") return talked(signals, now)?.offer;
  const row = OTHERWISE[whyNot];
  return row?.[1](signals, now) ? row[0] : undefined;
}
