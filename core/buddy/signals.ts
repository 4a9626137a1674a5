import { localTime } from "../people/zone.ts";
import { findDate } from "../thread/date.ts";
import type { Turn } from "../thread/turn.ts";
import { isByAssistant } from "./assistant.ts";
import { isBusiness } from "./business.ts";
import { type SharedEvent, sharedEvent } from "./event.ts";
import type { Said } from "./evidence.ts";
import { isGenuine, saidWords } from "./genuine.ts";
import { has, type Mention, mentionsOf } from "./mention.ts";
import { fold, TONGUES } from "./sayings/index.ts";
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
  readonly lastGenuineAt?: Date;
  /** Turns that hold the address of a page. */
  readonly links: number;
  /** Genuine turns, each worth half after 30 days, as of `Signals.lastAt` (Roth et al., KDD 2010). */
  readonly warmth: number;
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
  /** Share of genuine turns about orders, contracts and projects, 0 to 1. */
  readonly business: number;
  /** The day until which they said they would be away. */
  readonly backAt?: Date;
  /** An event that both have mentioned. */
  readonly event?: SharedEvent;
  readonly mentions: readonly Mention[];
  readonly questions: readonly Said[];
  readonly topics: readonly Topic[];
  readonly phone?: SeenPhone;
}

const DAY = 86_400_000;
const HALF_LIFE_DAYS = 30;
const MAX_MENTIONS = 30;
const MAX_QUESTIONS = 4;
const LINK = /\bhttps?:\/\/|\bwww\./i;

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
    lastGenuineAt: genuine.at(-1)?.sentAt.at,
    links: turns.filter(({ text }) => LINK.test(text)).length,
    warmth: sum(genuine.map(({ sentAt }) => fade((now.getTime() - sentAt.at.getTime()) / DAY))),
  };
}

function gapDaysOf(turns: readonly DatedTurn[]): number {
  const days = [...new Set(turns.map(({ sentAt }) => dayOf(sentAt.at)))];
  return Math.max(1, median(days.slice(1).map((day, i) => day - (days[i] ?? day))));
}

const YEAR = 365 * DAY;

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

/** Beside sad news nothing else of a turn is a sign, and an assistant's thanks are not hers. */
function mentionsIn(turn: DatedTurn, by: "me" | "them"): Mention[] {
  if (by === "them" && isByAssistant(turn)) return [];
  const all = mentionsOf(turn, by);
  return all.some(({ kind }) => kind === "sad")
    ? all.filter(({ kind }) => kind !== "personal" && kind !== "thanks")
    : all;
}

/** The latest, and of each kind the last of both: a wish to be left in peace is never pushed out by small talk. */
function kept(mentions: readonly Mention[]): Mention[] {
  const last = new Map(mentions.map((mention) => [`${mention.kind} ${mention.by}`, mention]));
  const latest = new Set([...last.values(), ...mentions.slice(-MAX_MENTIONS)]);
  return mentions.filter((mention) => latest.has(mention));
}

const share = (turns: readonly Turn[], is: (turn: Turn) => boolean): number =>
  turns.length === 0 ? 0 : turns.filter(is).length / turns.length;

/** What no reason, topic or quote may be taken from: words of somebody else, and whatever stands beside sad news. */
const isToBeShown = (turn: DatedTurn): boolean =>
  !isByAssistant(turn) && !mentionsOf(turn, "them").some(({ kind }) => kind === "sad" || kind === "died");

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
  const theirs = dated.filter((turn) => !isMine(turn) && !isByAssistant(turn));
  const mine = dated.filter(isMine);
  const genuine = dated.filter((turn) => isGenuine(turn) && isToBeShown(turn));
  const mentions = kept(dated.flatMap((turn) => mentionsIn(turn, isMine(turn) ? "me" : "them")));
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
    business: share(genuine, ({ text }) => isBusiness(text)),
    backAt: backAt(mentions),
    event: sharedEvent(genuine, isMine),
    mentions,
    questions: theirs
      .filter(isToBeShown)
      .flatMap(({ id, mail, text, sentAt }) =>
        questionsIn(text)
          .slice(0, 1)
          .map((sentence) => ({ at: sentAt.at, quote: quoteOf(sentence), turn: id, mail })),
      )
      .slice(-MAX_QUESTIONS),
    topics: commonGround(genuine, isMine, names),
    phone: phoneOf(theirs, mine),
  };
}
