import { spelled } from "../people/number-word.ts";
import type { Mention, MentionKind } from "./mention.ts";
import { fade, type Said, type Signals } from "./signals.ts";
import type { Topic } from "./topic.ts";

/** Where a contact stands on the ladder (DESIGN §6). */
export type Rung =
  | "stranger"
  | "warming"
  | "buddy"
  | "offered"
  | "called"
  | "met"
  | "resting"
  | "gone"
  | "automatic"
  | "quiet";

/** The time in which a call fits, held against the pair's own rhythm. */
export type Window = "open" | "closing" | "cooled";

/** A dated sentence that bears a reason out. */
export interface Evidence extends Said {
  readonly by: "me" | "them";
}

/** Why somebody is worth a call, in a clause that follows the name, with what bears it out. */
export interface Reason {
  readonly kind: "exchange" | "asks" | "thanks" | "personal" | "long";
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** What stands in the way of a call. */
export type WhyNot =
  | "automatic"
  | "perhaps-you"
  | "never-written-to"
  | "already-talking"
  | "wishes-quiet"
  | "prefers-mail"
  | "sad-news"
  | "unanswered"
  | "gone-cold"
  | "too-few"
  | "one-day"
  | "crowd"
  | "no-common-ground"
  | "offered";

/** The judgement of one contact at one moment: everything in it can be checked against dated turns. */
export interface Judgement {
  readonly rung: Rung;
  readonly reasons: readonly Reason[];
  readonly commonGround: readonly Topic[];
  readonly window: Window;
  /** Orders the names of one day; says nothing by itself. */
  readonly score: number;
  readonly whyNot?: WhyNot;
}

/** When the contact was last named to the user, and how often in all (once, where it is not said). */
export interface Offered {
  readonly at: Date;
  readonly times?: number;
}

const DAY = 86_400_000;
/** Three messages of theirs that say something (blog rule); a warm pair passes at two, a pair without common ground waits for five. */
const NEEDED = { warm: 2, usual: 3, cold: 5 } as const;
const MIN_DAYS = 2;
const MAX_UNANSWERED = 3;
/** A silence of three of the pair's own gaps is fading, of eight is gone (Navarro et al., EPJ DS 2017). */
const FADING = 3;
const GONE = 8;
/** Nobody's rhythm is so quick that a weekend ends it. */
const SHORTEST_GAP_DAYS = 4;
const SAD_DAYS = 30;
/** An offer left unanswered lapses after this. */
export const OFFER_DAYS = 14;
const LONG_WORDS = 80;

const daysBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / DAY;

/** The pair's window at a moment. */
export function windowAt({ lastAt, gapDays }: Signals, now: Date): Window {
  const gaps = daysBetween(lastAt, now) / Math.max(gapDays, SHORTEST_GAP_DAYS);
  if (gaps > GONE) return "cooled";
  return gaps > FADING ? "closing" : "open";
}

/** Two-way recency and frequency, with a little for what is personal and shared. Rises with closeness, falls with silence. */
export function scoreAt(signals: Signals, now: Date): number {
  const both = Math.sqrt(signals.theirs.warmth * signals.mine.warmth);
  const personal = signals.mentions.filter(({ kind }) => kind === "personal" || kind === "planned").length;
  const turns = 1 + signals.theirs.genuine + signals.mine.genuine;
  const extra = (1.5 * personal) / turns + 0.1 * signals.topics.length;
  return (both + extra) * fade(Math.max(0, daysBetween(signals.lastAt, now))) * (0.5 + signals.alone / 2);
}

const has = (signals: Signals, ...kinds: readonly MentionKind[]): Mention | undefined =>
  signals.mentions.findLast(({ kind }) => kinds.includes(kind));

function isWarm({ theirs, mine, topics, alone }: Signals): boolean {
  return topics.length > 0 && theirs.questions > 0 && mine.genuine >= 2 && alone >= 0.5 && theirs.words >= LONG_WORDS;
}

function needed(signals: Signals): number {
  if (isWarm(signals)) return NEEDED.warm;
  return signals.topics.length > 0 ? NEEDED.usual : NEEDED.cold;
}

type Rule = readonly [WhyNot, Rung, (signals: Signals, now: Date) => boolean];

// In this order: the first rule that holds is the answer. What is asked of the blog rules stands in DESIGN §1.
const RULES: readonly Rule[] = [
  ["automatic", "automatic", ({ isAutomatic }) => isAutomatic],
  ["perhaps-you", "stranger", ({ bearsOwnName }) => bearsOwnName === true],
  ["wishes-quiet", "quiet", (signals) => has(signals, "stop") !== undefined],
  ["never-written-to", "stranger", ({ mine }) => mine.turns === 0],
  ["already-talking", "met", (signals) => has(signals, "met", "called")?.kind === "met"],
  ["already-talking", "called", (signals) => has(signals, "called") !== undefined],
  ["prefers-mail", "quiet", (signals) => has(signals, "prefers-mail")?.by === "them"],
  ["unanswered", "resting", ({ unanswered }) => unanswered >= MAX_UNANSWERED],
  ["gone-cold", "gone", (signals, now) => windowAt(signals, now) === "cooled"],
  [
    "sad-news",
    "warming",
    (signals, now) => signals.mentions.some(({ kind, at }) => kind === "sad" && daysBetween(at, now) < SAD_DAYS),
  ],
  ["crowd", "warming", ({ alone }) => alone < 0.34],
  ["too-few", "warming", (signals) => signals.theirs.genuine < needed(signals) || signals.mine.genuine < 1],
  ["one-day", "warming", ({ theirs }) => theirs.days < MIN_DAYS],
];

const times = (n: number): string => (n === 1 ? "once" : n === 2 ? "twice" : `${spelled(n)} times`);

function exchangeReason({ theirs, topics }: Signals): Reason {
  const evidence = topics.slice(0, 1).flatMap(({ mine, theirs: hers }) => [
    { ...mine, by: "me" as const },
    { ...hers, by: "them" as const },
  ]);
  return { kind: "exchange", text: `has written ${times(theirs.genuine)} on ${spelled(theirs.days)} days`, evidence };
}

function reasonsOf(signals: Signals): Reason[] {
  const { theirs, questions } = signals;
  const evidenceOf = (kind: MentionKind): Evidence[] =>
    signals.mentions.filter((mention) => mention.kind === kind && mention.by === "them").slice(-1);
  const asks: Reason[] =
    questions.length > 0
      ? [
          {
            kind: "asks",
            text: "asks back",
            evidence: questions.slice(-2).map((said) => ({ ...said, by: "them" as const })),
          },
        ]
      : [];
  const said = (["thanks", "personal"] as const).flatMap((kind): Reason[] => {
    const evidence = evidenceOf(kind);
    return evidence.length > 0
      ? [{ kind, text: kind === "thanks" ? "thanks you" : "writes of home as well as of the matter", evidence }]
      : [];
  });
  const long: Reason[] =
    theirs.genuine > 0 && theirs.words / theirs.genuine >= LONG_WORDS
      ? [{ kind: "long", text: "takes the time to write at length", evidence: [] }]
      : [];
  return [exchangeReason(signals), ...long, ...asks, ...said];
}

function isOffered(signals: Signals, offered: Offered | undefined, now: Date): boolean {
  if (offered === undefined) return false;
  // A name left unanswered waits twice as long each time: whoever is passed over again and again is no news.
  const isResting = daysBetween(offered.at, now) < OFFER_DAYS * 2 ** (offered.times ?? 1);
  const isNew = signals.theirs.lastAt !== undefined && signals.theirs.lastAt > offered.at;
  return isResting || !isNew;
}

/** Judge one contact from its signals. Pure: the same signals at the same moment give the same judgement. */
export function judge(signals: Signals, offered: Offered | undefined, now: Date): Judgement {
  const common = { commonGround: signals.topics, window: windowAt(signals, now), score: scoreAt(signals, now) };
  const rule = RULES.find(([, , holds]) => holds(signals, now));
  if (rule !== undefined) return { ...common, rung: rule[1], reasons: [], whyNot: rule[0] };
  if (isOffered(signals, offered, now))
    return { ...common, rung: "offered", reasons: reasonsOf(signals), whyNot: "offered" };
  return { ...common, rung: "buddy", reasons: reasonsOf(signals) };
}
