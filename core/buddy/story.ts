import { dayOf, type SentAt } from "../mail/sent-at.ts";
import { addDays, localTime, momentOf } from "../people/zone.ts";
import type { Turn } from "../thread/turn.ts";
import { isByAssistant } from "./assistant.ts";
import { isGenuine, saidWords } from "./genuine.ts";
import { type Judgement, judge } from "./judge.ts";
import { signalsOf } from "./read-signals.ts";
import type { Rung, WhyNot } from "./rules.ts";
import type { Signals } from "./signals.ts";

/** A turn as it stands in its lane: when, whose, and how much it says. */
export interface StoryTurn {
  /** Its moment; of a bare day its noon in the user's zone. */
  readonly at: Date;
  readonly isMine: boolean;
  readonly isGenuine: boolean;
  readonly words: number;
}

/** A day with mail, or one on which silence alone changed where somebody stands. Judged when it is over. */
export interface StoryDay {
  /** `YYYY-MM-DD`, as the user's calendar has it. */
  readonly date: string;
  /** Its last minute. */
  readonly at: Date;
  /** Turns of each on that day. */
  readonly mine: number;
  readonly theirs: number;
  readonly rung: Rung;
  readonly whyNot?: WhyNot;
  /** The rung, or what stands in the way, is another than before. */
  readonly hasChanged: boolean;
}

/** Whose story is told to nobody. */
export type Untold = Extract<WhyNot, "wishes-quiet" | "has-died">;

/** The way of one correspondence: both lanes, and where the contact stood on which day. */
export type Story =
  | {
      readonly outcome: "told";
      /** Dated turns, oldest first. */
      readonly turns: readonly StoryTurn[];
      readonly days: readonly StoryDay[];
      /** The moment as of which the last of it is judged. */
      readonly until: Date;
    }
  | { readonly outcome: "untold"; readonly whyNot: Untold }
  | { readonly outcome: "undated" };

export type Told = Extract<Story, { outcome: "told" }>;

/** What is known beside the turns. */
export interface Aside {
  /** As of when the story is told; without it at the end of the last day with mail. */
  readonly until?: Date;
  readonly bearsOwnName?: boolean;
}

interface Dated {
  readonly turn: Turn;
  readonly date: string;
  readonly at: Date;
}

const NOON = 12 * 60;
const END_OF_DAY = 24 * 60 - 1;
const DAY = 86_400_000;
/** A silence is walked through for eleven years; nothing is judged otherwise after that. */
const MAX_SILENCE = 4000;
/** Each day is judged from all turns up to it, so of a long correspondence the last days alone are. */
const MAX_DAYS = 150;

const UNTOLD: ReadonlySet<WhyNot | undefined> = new Set<Untold>(["wishes-quiet", "has-died"]);
const isUntold = (whyNot: WhyNot | undefined): whyNot is Untold => UNTOLD.has(whyNot);

const dateOf = (sentAt: SentAt, zone: string): string =>
  sentAt.isDay ? dayOf(sentAt) : localTime(zone, sentAt.at).date;

function datedOf(turns: readonly Turn[], zone: string): Dated[] {
  const dated = turns.flatMap((turn): Dated[] => {
    if (turn.sentAt === undefined) return [];
    const date = dateOf(turn.sentAt, zone);
    return [{ turn, date, at: turn.sentAt.isDay ? momentOf(zone, { date, minute: NOON }) : turn.sentAt.at }];
  });
  return dated.sort((a, b) => a.at.getTime() - b.at.getTime());
}

const endOf = (zone: string, date: string): Date => momentOf(zone, { date, minute: END_OF_DAY });

type Standing = Pick<StoryDay, "date" | "at" | "mine" | "theirs"> & Pick<Judgement, "rung" | "whyNot">;

const isOther = (a: Pick<Judgement, "rung" | "whyNot">, b: Pick<Judgement, "rung" | "whyNot">): boolean =>
  a.rung !== b.rung || a.whyNot !== b.whyNot;

/** The days of a silence on which time alone changed something: a plan lapses, a rhythm is lost. */
function inSilence(signals: Signals, from: Standing, before: string): Standing[] {
  const found: Standing[] = [];
  const silent = { mine: 0, theirs: 0 };
  for (let n = 1, date = addDays(from.date, 1); date < before && n <= MAX_SILENCE; n += 1, date = addDays(date, 1)) {
    // Where clocks are changed this is an hour beside the end of the day, which no rule is that exact about.
    const at = new Date(from.at.getTime() + n * DAY);
    const { rung, whyNot } = judge(signals, {}, at);
    if (isOther(found.at(-1) ?? from, { rung, whyNot })) found.push({ date, at, ...silent, rung, whyNot });
  }
  return found;
}

const marked = (standings: readonly Standing[]): StoryDay[] =>
  standings.map((standing, i) => {
    const before = standings[i - 1];
    return { ...standing, hasChanged: before === undefined || isOther(before, standing) };
  });

/**
 * The story of one correspondence, day by day and without look-ahead: each day with mail is judged from the turns up to its
 * end. `names` are as `signalsOf` wants them, `zone` is the user's. Whoever wants peace or has died is not told of.
 */
export function storyOf(
  turns: readonly Turn[],
  isMine: (turn: Turn) => boolean,
  names: readonly string[],
  zone: string,
  { until, bearsOwnName }: Aside = {},
): Story {
  const dated = datedOf(turns, zone);
  const dates = [...new Set(dated.map(({ date }) => date))].sort();
  const last = dates.at(-1);
  if (last === undefined) return { outcome: "undated" };
  const end = until === undefined ? last : localTime(zone, until).date;
  const judged = dates.slice(-MAX_DAYS);
  const standings = judged.flatMap((date, i): Standing[] => {
    // In the order in which they came in, as the judgement of today reads them.
    const soFar = new Set(dated.filter((one) => one.date <= date).map(({ turn }) => turn));
    const read = signalsOf(
      turns.filter((turn) => soFar.has(turn)),
      isMine,
      names,
      zone,
    );
    if (read === undefined) return [];
    const signals = bearsOwnName ? { ...read, bearsOwnName } : read;
    const at = endOf(zone, date);
    const { rung, whyNot } = judge(signals, {}, at);
    const ofDay = dated.filter((one) => one.date === date).map(({ turn }) => isMine(turn));
    const mine = ofDay.filter(Boolean).length;
    const standing = { date, at, mine, theirs: ofDay.length - mine, rung, whyNot };
    return [standing, ...inSilence(signals, standing, judged[i + 1] ?? addDays(end, 1))];
  });
  const whyNot = standings.at(-1)?.whyNot;
  if (isUntold(whyNot)) return { outcome: "untold", whyNot };
  return {
    outcome: "told",
    turns: dated.map(({ turn, at }) => ({
      at,
      isMine: isMine(turn),
      isGenuine: isGenuine(turn) && !isByAssistant(turn),
      words: saidWords(turn).length,
    })),
    days: marked(standings),
    until: until ?? endOf(zone, last),
  };
}
