import { lastTalk, type Stage, stageOf } from "./cycle.ts";
import { has, type Mention } from "./mention.ts";
import { signOf } from "./sign.ts";
import type { Signals } from "./signals.ts";
import { isCooled } from "./window.ts";

/** Where a contact stands on the ladder. */
export type Rung =
  | "stranger"
  | "warming"
  | "buddy"
  | "offered"
  | "agreed"
  | "called"
  | "met"
  | "resting"
  | "gone"
  | "automatic"
  | "quiet";

/** What stands in the way of a call. */
export type WhyNot =
  | "automatic"
  | "perhaps-you"
  | "has-died"
  | "wishes-quiet"
  | "never-written-to"
  | "declined"
  | "already-talking"
  | "agreed"
  | "cancelled"
  | "prefers-mail"
  | "boring"
  | "unanswered"
  | "away"
  | "gone-cold"
  | "sad-news"
  | "crowd"
  | "all-business"
  | "too-few"
  | "one-day"
  | "no-common-ground"
  | "told-later"
  | "told-never"
  | "offered";

const DAY = 86_400_000;
/** In days. */
const YEAR = 365;
const MIN_DAYS = 2;
const MAX_UNANSWERED = 3;
const SAD_DAYS = 30;
/** Who meant to talk and has not said a word of it since has most likely talked. */
const PLAN_DAYS = 14;
const LEAVING_DAYS = 30;
const MIN_LINKS = 3;
const BUSINESS_SHARE = 0.6;
const WARM_WORDS = 80;

const isWithin = (at: Date | undefined, days: number, now: Date): boolean =>
  at !== undefined && now.getTime() - at.getTime() < days * DAY;

/** They write about the same things, whether or not these have a name. */
const isShared = ({ topics, shared }: Signals): boolean => topics.length > 0 || shared > 0;

function isWarm(signals: Signals): boolean {
  const { theirs, alone } = signals;
  return isShared(signals) && theirs.questions > 0 && alone >= 0.5 && theirs.words >= WARM_WORDS;
}

/** Their last word under this address: after it nobody could be asked for a number. */
const isLeaving = ({ mentions }: Signals, now: Date): boolean => {
  const leaving = has(mentions, "leaving");
  return leaving?.by === "them" && isWithin(leaving.at, LEAVING_DAYS, now);
};

/** How many genuine turns a pair of one kind needs of each side. */
type Needed = readonly [kind: string, theirs: number, mine: number, is: (signals: Signals, now: Date) => boolean];

// Three messages of theirs that say something (blog rule). What the user has put into it says more than what came in (Roth et
// al., KDD 2010): where they have written little yet, the user has written all the more.
const NEEDED: readonly Needed[] = [
  ["leaving", 1, 1, isLeaving],
  ["old friends: don't be coy", 3, 2, (signals, now) => isShared(signals) && !isWithin(signals.firstAt, YEAR, now)],
  ["warm", 2, 4, isWarm],
  ["usual", 3, 3, isShared],
  ["cold", 5, 4, () => true],
];

const isTooLittle = (signals: Signals, now: Date): boolean =>
  !NEEDED.some(
    ([, theirs, mine, is]) => signals.theirs.genuine >= theirs && signals.mine.genuine >= mine && is(signals, now),
  );

/** The last plan to talk or meet that was not cancelled. */
function plan({ mentions }: Signals): Mention | undefined {
  const isVoid = ({ at }: Mention): boolean =>
    mentions.some((one) => one.kind === "cancelled" && one.at >= at && isWithin(at, PLAN_DAYS, one.at));
  return mentions.findLast((mention) => mention.kind === "planned" && !isVoid(mention));
}

const lastGenuine = ({ theirs, mine }: Signals): number =>
  Math.max(theirs.lastGenuineAt?.getTime() ?? 0, mine.lastGenuineAt?.getTime() ?? 0);

/** A call was cancelled, and nobody has written of anything else since: it is their turn. */
const isCancelled = (signals: Signals): boolean => {
  const last = has(signals.mentions, "planned", "cancelled");
  return last?.kind === "cancelled" && lastGenuine(signals) <= last.at.getTime();
};

/** The user has said no, and has not written of anything since. */
const isDeclined = ({ mentions, mine }: Signals): boolean => {
  const no = has(mentions, "declined");
  return no?.by === "me" && (mine.lastGenuineAt?.getTime() ?? 0) <= no.at.getTime();
};

/** Where those stand who have talked; who once meant to and never cancelled has most likely done so. */
export function talked(signals: Signals, now: Date): Stage | undefined {
  const talk = lastTalk(signals);
  if (talk !== undefined) return stageOf(signals, talk.kind, talk.at, now);
  const meant = plan(signals)?.at;
  return meant && stageOf(signals, "called", meant, now);
}

const rungOfTalk = (signals: Signals, now: Date): Rung => talked(signals, now)?.rung ?? "called";

type Rule = readonly [WhyNot, Rung | ((signals: Signals, now: Date) => Rung), (signals: Signals, now: Date) => boolean];

/** In this order: the first rule that holds is the answer. */
export const RULES: readonly Rule[] = [
  ["automatic", "automatic", ({ isAutomatic }) => isAutomatic],
  ["perhaps-you", "stranger", ({ bearsOwnName }) => bearsOwnName === true],
  ["has-died", "gone", ({ mentions }) => has(mentions, "died")?.by === "them"],
  ["wishes-quiet", "quiet", ({ mentions }) => has(mentions, "stop") !== undefined],
  ["never-written-to", "stranger", ({ mine }) => mine.turns === 0],
  ["declined", "quiet", isDeclined],
  ["already-talking", rungOfTalk, (signals) => lastTalk(signals) !== undefined],
  ["agreed", "agreed", (signals, now) => isWithin(plan(signals)?.at, PLAN_DAYS, now)],
  ["already-talking", rungOfTalk, (signals) => plan(signals) !== undefined],
  ["cancelled", "warming", isCancelled],
  ["prefers-mail", "quiet", ({ mentions }) => has(mentions, "prefers-mail")?.by === "them"],
  ["boring", "resting", ({ mine, theirs }) => theirs.turns > 0 && theirs.genuine === 0 && mine.links >= MIN_LINKS],
  ["unanswered", "resting", ({ unanswered }) => unanswered >= MAX_UNANSWERED],
  ["away", "warming", ({ backAt }, now) => backAt !== undefined && now < backAt],
  ["gone-cold", "gone", isCooled],
  ["sad-news", "warming", ({ mentions }, now) => isWithin(has(mentions, "sad")?.at, SAD_DAYS, now)],
  ["crowd", "warming", (signals, now) => signals.alone < 0.34 && !isLeaving(signals, now)],
  [
    "all-business",
    "warming",
    ({ business, theirs, mine }) => business >= BUSINESS_SHARE && !(theirs.personal > 0 && mine.personal > 0),
  ],
  ["too-few", "warming", isTooLittle],
  ["one-day", "warming", (signals, now) => signals.theirs.days < MIN_DAYS && !isLeaving(signals, now)],
  ["no-common-ground", "warming", (signals) => signOf(signals) === undefined],
];
