import { type OfferKind, offerOf } from "./offer.ts";
import { type Reason, reasonsOf } from "./reasons.ts";
import { RULES, type Rung, type WhyNot } from "./rules.ts";
import { fade, type Signals } from "./signals.ts";
import type { Topic } from "./topic.ts";
import { heeded, isLater, isNever, isWanted, type UserWord } from "./user-word.ts";
import { type Window, windowAt } from "./window.ts";

/** The judgement of one contact at one moment: everything in it can be checked against dated turns. */
export interface Judgement {
  readonly rung: Rung;
  readonly reasons: readonly Reason[];
  readonly commonGround: readonly Topic[];
  readonly window: Window;
  /** Orders the names of one day; says nothing by itself. */
  readonly score: number;
  readonly whyNot?: WhyNot;
  /** What to do next, where there is anything. */
  readonly offer?: OfferKind;
}

/** When the contact was last named to the user, and how often in all (once, where it is not said). */
export interface Offered {
  readonly at: Date;
  readonly times?: number;
}

/** What is remembered beside the mails. */
export interface Kept {
  readonly offered?: Offered;
  readonly word?: UserWord;
}

const DAY = 86_400_000;
/** An offer left unanswered lapses after this. */
export const OFFER_DAYS = 14;
const SILENT: ReadonlySet<WhyNot> = new Set(["has-died", "wishes-quiet", "sad-news"]);

const daysBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / DAY;

// Coming back on many days says more than many words on one (Roth et al., KDD 2010), and lasts twice as long, but each day
// more says less than the one before; a plan to talk says that both want to. How much they write says how near they are
// (Gilbert & Karahalios, CHI 2009), and each further page says less.
const STEADY = 0.8;
const PLANNED = 1;
const SHARED = 0.2;
const WORDS = 0.05;

/** Two-way recency and frequency, steadiness, plans to talk, their words, and what both speak of. Rises with closeness, falls with silence. */
export function scoreAt(signals: Signals, now: Date): number {
  const { theirs, mine, shared, lastAt } = signals;
  const faded = fade(Math.max(0, daysBetween(lastAt, now)));
  const both = Math.sqrt(theirs.warmth * mine.warmth);
  const steady = Math.log1p(Math.sqrt(theirs.days * mine.days));
  const isPlanned = signals.mentions.some(({ kind }) => kind === "planned");
  const said = WORDS * Math.log1p(theirs.words);
  return (both + PLANNED * Number(isPlanned) + SHARED * shared + said) * faded + STEADY * steady * Math.sqrt(faded);
}

function isOffered(signals: Signals, { offered, word }: Kept, now: Date): boolean {
  // Who is asked for on a day is named on that day, whatever was offered before.
  if (offered === undefined || (isWanted(word, now) && (word?.untilAt ?? offered.at) > offered.at)) return false;
  // A name left unanswered waits twice as long each time: whoever is passed over again and again is no news.
  const isResting = daysBetween(offered.at, now) < OFFER_DAYS * 2 ** (offered.times ?? 1);
  const isNew = signals.theirs.lastAt !== undefined && signals.theirs.lastAt > offered.at;
  return isResting || !isNew;
}

/** Judge one contact from its signals. Pure: the same signals at the same moment give the same judgement. */
export function judge(seen: Signals, { offered, word }: Kept, now: Date): Judgement {
  const signals = heeded(seen, word);
  const common = { commonGround: signals.topics, window: windowAt(signals, now), score: scoreAt(signals, now) };
  if (isNever(word)) return { ...common, commonGround: [], rung: "quiet", reasons: [], whyNot: "told-never" };
  const rule = RULES.find(([, , holds]) => holds(signals, now));
  if (rule !== undefined) {
    const [whyNot, stands] = rule;
    const rung = typeof stands === "function" ? stands(signals, now) : stands;
    // Where somebody has died, wants peace or mourns, not even what they wrote about is shown.
    const commonGround = SILENT.has(whyNot) ? [] : signals.topics;
    return { ...common, commonGround, rung, reasons: [], whyNot, offer: offerOf(signals, whyNot, now) };
  }
  if (isLater(word, now)) return { ...common, rung: "offered", reasons: reasonsOf(signals), whyNot: "told-later" };
  if (isOffered(signals, { offered, word }, now))
    return { ...common, rung: "offered", reasons: reasonsOf(signals), whyNot: "offered" };
  return { ...common, rung: "buddy", reasons: reasonsOf(signals), offer: offerOf(signals, undefined, now) };
}
