import { postalTown } from "../people/postal-town.ts";
import { findDate } from "../thread/date.ts";
import type { Turn } from "../thread/turn.ts";
import { sharedEvent } from "./event.ts";
import { type DatedTurn, type Facts, factsOf, isDated } from "./facts.ts";
import { has, type Mention } from "./mention.ts";
import { fold, TONGUES } from "./sayings/index.ts";
import { phoneOf } from "./seen-phone.ts";
import { sharedWords } from "./shared-words.ts";
import type { Signals } from "./signals.ts";
import { type Lane, type Sums, summed } from "./sums.ts";
import { commonGround } from "./topic.ts";

/** So many of the last turns are read for what both speak of: what was said before them is no news. */
export const RECENT = 40;
const DAY = 86_400_000;
const YEAR = 365 * DAY;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const gapDaysOf = (days: readonly number[]): number =>
  Math.max(1, median(days.slice(1).map((day, i) => day - (days[i] ?? day))));

/** The day that stands behind "until"; else the first one. */
function untilIn(quote: string, before: Date): Date | undefined {
  const behind = Object.values(TONGUES).flatMap(({ until }) => {
    const found = until.exec(fold(quote));
    return found === null ? [] : [fold(quote).slice(found.index)];
  });
  const dates = [...behind, quote].map((text) => findDate(text, { before, isProse: true })?.sentAt.at);
  return dates.find((date) => date !== undefined);
}

/** "On leave until 14 June": of several the last; the next such day after it was said. */
function backAt(mentions: readonly Mention[]): Date | undefined {
  const said = has(
    mentions.filter(({ by }) => by === "them"),
    "away",
  );
  const until = said && untilIn(said.quote, new Date(said.at.getTime() + YEAR));
  return until !== undefined && said !== undefined && until > said.at ? until : undefined;
}

const laneOf = ({
  turns,
  genuine,
  days,
  words,
  questions,
  personal,
  lastAt,
  lastGenuineAt,
  links,
  warmth,
}: Lane): Lane => ({
  turns,
  genuine,
  days,
  words,
  questions,
  personal,
  lastAt,
  lastGenuineAt,
  links,
  warmth,
});

/** What the last turns speak of, which only their words can tell. */
export type Speaks = Pick<Signals, "event" | "topics" | "shared">;

/** The last turns that say what the two speak of; none where only one of them has said anything, for nothing is shared then. */
export function talkOf(
  turns: readonly DatedTurn[],
  facts: readonly Facts[],
  isMine: (turn: Turn) => boolean,
): readonly DatedTurn[] {
  const shown = new Set(facts.flatMap((one) => (one.isGenuine && one.isToBeShown ? [one.turn] : [])));
  const talk = turns.slice(-RECENT).filter(({ id }) => shown.has(id));
  return talk.some(isMine) && !talk.every(isMine) ? talk : [];
}

/** Read what both speak of in their talk. `names` are words that stand for the two themselves. */
export function speaksOf(
  talk: readonly DatedTurn[],
  isMine: (turn: Turn) => boolean,
  names: readonly string[],
): Speaks {
  const shared = sharedWords(talk, isMine, names);
  return { event: sharedEvent(talk, isMine), topics: commonGround(talk, isMine, shared), shared: shared.length };
}

function townOf({ signed }: Sums["theirs"]): { readonly town?: string } {
  const town = signed.toReversed().flatMap(({ signature }) => postalTown(signature) ?? [])[0];
  return town === undefined ? {} : { town };
}

/** The signals that sums and the last turns come to. */
export function signalsFrom(sums: Sums, speaks: Speaks): Signals {
  const { theirs, mine, turns, firstAt, lastAt, unanswered, mentions, asked } = sums;
  return {
    theirs: laneOf(theirs),
    mine: laneOf(mine),
    firstAt,
    lastAt,
    unanswered,
    gapDays: gapDaysOf(sums.days),
    alone: sums.alone / turns,
    isAutomatic: theirs.turns > 0 && theirs.automatic === theirs.turns,
    business: sums.shown === 0 ? 0 : sums.business / sums.shown,
    backAt: backAt(mentions),
    event: speaks.event,
    mentions,
    questions: asked,
    topics: speaks.topics,
    shared: speaks.shared,
    phone: phoneOf(theirs, mine),
    ...townOf(theirs),
    seenWith: sums.seenWith,
  };
}

/**
 * Read the signals of one relationship from its turns, oldest first; undefined when none has a date. The same turns give the
 * same signals: nothing here knows what day it is. `zone` is the user's, for the days that are counted.
 */
export function signalsOf(
  turns: readonly Turn[],
  isMine: (turn: Turn) => boolean,
  names: readonly string[],
  zone = "UTC",
): Signals | undefined {
  const dated = turns.filter(isDated);
  const facts = dated.map((turn) => factsOf(turn, isMine(turn), zone));
  const sums = summed(facts);
  return sums && signalsFrom(sums, speaksOf(talkOf(dated, facts, isMine), isMine, names));
}
