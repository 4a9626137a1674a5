import type { Said } from "./evidence.ts";
import type { Facts } from "./facts.ts";
import type { Mention } from "./mention.ts";

/** One direction of a relationship. */
export interface Lane {
  readonly turns: number;
  readonly genuine: number;
  /** Distinct days with a genuine turn, as the user's calendar has them. */
  readonly days: number;
  readonly words: number;
  readonly questions: number;
  /** Genuine turns that speak of more than the matter in hand. */
  readonly personal: number;
  readonly lastAt?: Date;
  readonly lastGenuineAt?: Date;
  /** Turns that hold the address of a page. */
  readonly links: number;
  /** Genuine turns, each worth half after 30 days, as of the last turn of both (Roth et al., KDD 2010). */
  readonly warmth: number;
}

/** What a turn keeps for the search of a telephone number. */
export type Signed = Pick<Facts, "at" | "address"> & { readonly signature: string };

interface Side extends Lane {
  readonly firstDay?: string;
  readonly lastDay?: string;
  readonly automatic: number;
  /** The latest signatures that hold a number, each once, the last one last. */
  readonly signed: readonly Signed[];
  /** Offsets of the own clock, one for each month, the last one last. */
  readonly clocks: readonly Clock[];
}

/** Minutes east of UTC that a clock showed at a moment. */
export interface Clock {
  readonly at: Date;
  readonly offset: number;
}

/**
 * All that is counted over turns, oldest first. Sums of two stretches of time that follow each other give the sums of both
 * (`joined`), so that what was counted once need not be read again.
 */
export interface Sums {
  readonly theirs: Side;
  readonly mine: Side;
  readonly turns: number;
  readonly alone: number;
  /** Genuine turns of both that may be shown, and those of them that are about business. */
  readonly shown: number;
  readonly business: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** The user's turns in a row that got no answer. */
  readonly unanswered: number;
  /** The last days with mail, counted from 1970. */
  readonly days: readonly number[];
  readonly mentions: readonly Mention[];
  readonly asked: readonly Said[];
  /** Contacts who stood on one message with the two, whoever did so last at the end. */
  readonly seenWith: readonly string[];
}

const DAY = 86_400_000;
const HALF_LIFE_DAYS = 30;
const MAX_DAYS = 40;
const MAX_MENTIONS = 30;
const MAX_ASKED = 4;
const MAX_SIGNED = 6;
const MAX_SEEN_WITH = 60;
const MAX_CLOCKS = 24;

/** What a moment that lies `days` back is still worth. */
export const fade = (days: number): number => 2 ** (-days / HALF_LIFE_DAYS);

const NOTHING: Side = {
  turns: 0,
  genuine: 0,
  days: 0,
  words: 0,
  questions: 0,
  personal: 0,
  links: 0,
  warmth: 0,
  automatic: 0,
  signed: [],
  clocks: [],
};

function sideOf(facts: Facts): Side {
  const { at, day, signature, address, clock } = facts;
  const genuine = Number(facts.isGenuine);
  return {
    turns: 1,
    genuine,
    days: genuine,
    ...(facts.isGenuine && { firstDay: day, lastDay: day, lastGenuineAt: at }),
    words: genuine * facts.words,
    questions: genuine * facts.questions,
    personal: genuine * Number(facts.isPersonal),
    lastAt: at,
    links: Number(facts.hasLink),
    warmth: genuine,
    automatic: Number(facts.isAutomatic),
    signed: signature === undefined ? [] : [{ at, signature, ...(address !== undefined && { address }) }],
    clocks: clock === undefined ? [] : [{ at, offset: clock }],
  };
}

/** The sums of one turn. */
function sumsOf(facts: Facts): Sums {
  const isShown = facts.isGenuine && facts.isToBeShown;
  const isTheirs = facts.by === "them";
  const { at, turn, mail, asked } = facts;
  return {
    theirs: isTheirs ? sideOf(facts) : NOTHING,
    mine: facts.by === "me" ? sideOf(facts) : NOTHING,
    turns: 1,
    alone: Number(facts.isAlone),
    shown: Number(isShown),
    business: Number(isShown && facts.isBusiness),
    firstAt: at,
    lastAt: at,
    unanswered: Number(facts.by === "me"),
    days: [Math.floor(at.getTime() / DAY)],
    mentions: facts.mentions,
    asked: isTheirs && facts.isToBeShown && asked !== undefined ? [{ at, quote: asked, turn, mail }] : [],
    seenWith: facts.on ?? [],
  };
}

/** The last of each key, in order. */
function latest<T>(all: readonly T[], keyOf: (one: T) => string, most: number): T[] {
  const last = new Map<string, T>();
  for (const one of all) {
    last.delete(keyOf(one));
    last.set(keyOf(one), one);
  }
  return [...last.values()].slice(-most);
}

/** The latest, and of each kind the last of both: a wish to be left in peace is never pushed out by small talk. */
function kept(mentions: readonly Mention[]): Mention[] {
  const last = new Map(mentions.map((mention) => [`${mention.kind} ${mention.by}`, mention]));
  const stays = new Set([...last.values(), ...mentions.slice(-MAX_MENTIONS)]);
  return mentions.filter((mention) => stays.has(mention));
}

function joinedSides(a: Side, b: Side, faded: number): Side {
  return {
    turns: a.turns + b.turns,
    genuine: a.genuine + b.genuine,
    days: a.days + b.days - Number(a.lastDay !== undefined && a.lastDay === b.firstDay),
    words: a.words + b.words,
    questions: a.questions + b.questions,
    personal: a.personal + b.personal,
    links: a.links + b.links,
    warmth: a.warmth * faded + b.warmth,
    automatic: a.automatic + b.automatic,
    lastAt: b.lastAt ?? a.lastAt,
    lastGenuineAt: b.lastGenuineAt ?? a.lastGenuineAt,
    firstDay: a.firstDay ?? b.firstDay,
    lastDay: b.lastDay ?? a.lastDay,
    signed: latest([...a.signed, ...b.signed], ({ signature }) => signature, MAX_SIGNED),
    clocks: latest(
      [...a.clocks, ...b.clocks],
      ({ at, offset }) => `${at.toISOString().slice(0, 7)} ${offset}`,
      MAX_CLOCKS,
    ),
  };
}

/** The sums of two stretches, of which the second begins when the first has ended. */
export function joined(a: Sums, b: Sums): Sums {
  const days = (from: Date): number => Math.max(0, (b.lastAt.getTime() - from.getTime()) / DAY);
  const theirs = joinedSides(a.theirs, b.theirs, fade(days(a.lastAt)));
  return {
    theirs,
    mine: joinedSides(a.mine, b.mine, fade(days(a.lastAt))),
    turns: a.turns + b.turns,
    alone: a.alone + b.alone,
    shown: a.shown + b.shown,
    business: a.business + b.business,
    firstAt: a.firstAt,
    lastAt: b.lastAt,
    unanswered: b.theirs.turns > 0 ? b.unanswered : a.unanswered + b.unanswered,
    days: [...new Set([...a.days, ...b.days])].slice(-MAX_DAYS),
    mentions: kept([...a.mentions, ...b.mentions]),
    asked: [...a.asked, ...b.asked].slice(-MAX_ASKED),
    seenWith: latest([...a.seenWith, ...b.seenWith], (one) => one, MAX_SEEN_WITH),
  };
}

/** The sums of turns, oldest first, behind those of `before`; undefined where there is neither. */
export const summed = (facts: readonly Facts[], before?: Sums): Sums | undefined =>
  facts.reduce<Sums | undefined>((sums, one) => (sums === undefined ? sumsOf(one) : joined(sums, sumsOf(one))), before);
