import { localTime } from "../people/zone.ts";
import type { Turn } from "../thread/turn.ts";
import { isGenuine, saidWords } from "./genuine.ts";
import { type Mention, mentionsOf } from "./mention.ts";
import { type DatedTurn, phoneOf, type SeenPhone } from "./seen-phone.ts";
import { isQuotable, quoteOf, sentencesOf } from "./sentence.ts";
import { commonGround, type Topic } from "./topic.ts";

/** One direction of a relationship. */
export interface Lane {
  readonly turns: number;
  readonly genuine: number;
  /** Distinct days with a genuine turn, as the user's calendar has them. */
  readonly days: number;
  readonly words: number;
  readonly questions: number;
  readonly lastAt?: Date;
  /** Genuine turns, each worth half after 30 days, as of `Signals.lastAt` (Roth et al., KDD 2010). */
  readonly warmth: number;
}

/** A sentence worth showing, with its moment and where it stands: the turn, and the mail that shows it best. */
export interface Said {
  readonly at: Date;
  readonly quote: string;
  readonly turn: string;
  readonly mail: string;
}

/** All that the judgement looks at, read from the turns between the user and one contact. */
export interface Signals {
  readonly theirs: Lane;
  readonly mine: Lane;
  readonly threads: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** The user's turns in a row that got no answer. */
  readonly unanswered: number;
  /** The pair's own rhythm: the median gap between days with mail, in days. */
  readonly gapDays: number;
  /** Share of turns between the two alone, 0 to 1. */
  readonly alone: number;
  readonly isAutomatic: boolean;
  /** The contact bears the user's own full name: perhaps another address of the user's, which nobody has confirmed. */
  readonly bearsOwnName?: boolean;
  readonly mentions: readonly Mention[];
  readonly questions: readonly Said[];
  readonly topics: readonly Topic[];
  readonly phone?: SeenPhone;
}

const DAY = 86_400_000;
const HALF_LIFE_DAYS = 30;
const MAX_MENTIONS = 30;
const MAX_QUESTIONS = 4;

const dayOf = (at: Date): number => Math.floor(at.getTime() / DAY);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const questionsIn = (text: string): string[] =>
  sentencesOf(text).filter((s) => s.endsWith("?") && s.length > 12 && isQuotable(s));

/** What a moment that lies `days` back is still worth. */
export const fade = (days: number): number => 2 ** (-days / HALF_LIFE_DAYS);

function laneOf(turns: readonly DatedTurn[], now: Date, zone: string): Lane {
  const genuine = turns.filter(isGenuine);
  return {
    turns: turns.length,
    genuine: genuine.length,
    days: new Set(genuine.map(({ sentAt }) => localTime(zone, sentAt.at).date)).size,
    words: sum(genuine.map(({ text }) => saidWords(text).length)),
    questions: sum(genuine.map(({ text }) => questionsIn(text).length)),
    lastAt: turns.at(-1)?.sentAt.at,
    warmth: sum(genuine.map(({ sentAt }) => fade((now.getTime() - sentAt.at.getTime()) / DAY))),
  };
}

function gapDaysOf(turns: readonly DatedTurn[]): number {
  const days = [...new Set(turns.map(({ sentAt }) => dayOf(sentAt.at)))];
  return Math.max(1, median(days.slice(1).map((day, i) => day - (days[i] ?? day))));
}

const isDated = (turn: Turn): turn is DatedTurn => turn.sentAt !== undefined;

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
  const [first] = dated;
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const theirs = dated.filter((turn) => !isMine(turn));
  const mine = dated.filter(isMine);
  const lastTheirs = theirs.at(-1)?.sentAt.at.getTime() ?? 0;
  return {
    theirs: laneOf(theirs, last.sentAt.at, zone),
    mine: laneOf(mine, last.sentAt.at, zone),
    threads: new Set(dated.map(({ thread }) => thread)).size,
    firstAt: first.sentAt.at,
    lastAt: last.sentAt.at,
    unanswered: mine.filter(({ sentAt }) => sentAt.at.getTime() > lastTheirs).length,
    gapDays: gapDaysOf(dated),
    alone: dated.filter(({ to, cc }) => to.length + cc.length <= 1).length / dated.length,
    isAutomatic: theirs.length > 0 && theirs.every(({ isAutomatic }) => isAutomatic),
    mentions: dated.flatMap((turn) => mentionsOf(turn, isMine(turn) ? "me" : "them")).slice(-MAX_MENTIONS),
    questions: theirs
      .flatMap(({ id, mail, text, sentAt }) =>
        questionsIn(text)
          .slice(0, 1)
          .map((sentence) => ({ at: sentAt.at, quote: quoteOf(sentence), turn: id, mail })),
      )
      .slice(-MAX_QUESTIONS),
    topics: commonGround(dated.filter(isGenuine), isMine, names),
    phone: phoneOf(theirs, mine),
  };
}
