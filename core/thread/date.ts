import type { SentAt } from "../mail/sent-at.ts";
import { type Clock, findClock } from "./date-clock.ts";
import { type Day, findBareDay, findDay } from "./date-day.ts";
import { cjkAsSlashes, type Token, tokenize, vietnameseAsSlashes } from "./date-tokens.ts";
import { type Tongue, weekdaysOf } from "./date-words.ts";
import { readZone } from "./zones.ts";

/** What is known when a date inside a body is read. */
export interface DateContext {
  /** Zone of whoever printed the date, minutes east: a date without a zone is in it. */
  readonly offset?: number;
  /** The message that holds the date; what it quotes is older. */
  readonly before?: Date;
  /** Prose says "until 14 June" in any language and seldom a year; what a mail program prints has one. */
  readonly isProse?: boolean;
}

/** A date found in a line, and the stretch of the line that it takes. */
export interface FoundDate {
  readonly sentAt: SentAt;
  readonly start: number;
  readonly end: number;
}

const MAX_TEXT = 400;
const DAY_MS = 86_400_000;

/** Find the first date in a line: any order, 12 or 24 hours, two-digit years, about 40 languages. Never throws. */
export function findDate(text: string, context: DateContext = {}): FoundDate | undefined {
  const source = vietnameseAsSlashes(cjkAsSlashes(text.slice(0, MAX_TEXT)));
  if (!/\d/.test(source)) return undefined;
  const tokens = tokenize(source);
  const day = findDay(tokens) ?? (context.isProse ? findBareDay(tokens) : undefined);
  return day && assemble(source, tokens, day, findClock(tokens, day.first, day.last), context);
}

function assemble(
  text: string,
  tokens: readonly Token[],
  day: Day,
  clock: Clock | undefined,
  context: DateContext,
): FoundDate | undefined {
  const first = Math.min(day.first, clock?.first ?? day.first);
  const last = Math.max(day.last, clock?.last ?? day.last);
  const zone = clock && clock.last >= day.last ? readZone(text, tokens[last]?.end ?? 0, context.offset) : undefined;
  const offset = zone?.offset ?? context.offset;
  const around = day.choices.length > 1 ? tokens.slice(Math.max(0, first - 3), last + 3) : [];
  const named = around.flatMap((token) => (token.number === undefined ? weekdaysOf(token.text, "any") : []));
  const dates = day.choices.flatMap((choice) => resolve(choice, day.year, clock, offset, context));
  const at = best(dates, named, offset, context);
  if (!at) return undefined;
  const [start, end] = widen(tokens, first, last, day.tongue);
  return {
    sentAt: { at, ...(offset !== undefined && { offset }), ...(clock === undefined && { isDay: true }) },
    start,
    end: Math.max(end, zone?.end ?? 0),
  };
}

function resolve(
  { month, day }: { readonly month: number; readonly day: number },
  given: number | undefined,
  clock: Clock | undefined,
  offset: number | undefined,
  context: DateContext,
): Date[] {
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  const years = given === undefined ? recentYears(context) : [given];
  const at = years
    .map(
      (y) =>
        new Date(
          Date.UTC(y, month - 1, day, clock?.hour ?? 0, clock?.minute ?? 0, clock?.second ?? 0) -
            (offset ?? 0) * 60_000,
        ),
    )
    .find((date) => given !== undefined || notAfter(date, context));
  return at && new Date(Date.UTC(2000, month - 1, day)).getUTCMonth() === month - 1 ? [at] : [];
}

// A date without a year is the latest one before the message that prints it.
const recentYears = ({ before }: DateContext): number[] =>
  before ? [before.getUTCFullYear() + 1, before.getUTCFullYear(), before.getUTCFullYear() - 1] : [];

const notAfter = (date: Date, { before }: DateContext): boolean =>
  !before || date.getTime() <= before.getTime() + 1.5 * DAY_MS;

const NEAR_MS = 21 * DAY_MS;

/**
 * The printed weekday decides between readings; then that a quote is older than the mail that quotes it; then that people
 * answer within weeks, so of 5 June and 6 May the one just before the answer; last the order of the readings.
 */
function best(
  dates: readonly Date[],
  weekdays: readonly number[],
  offset: number | undefined,
  context: DateContext,
): Date | undefined {
  const local = (date: Date): number => new Date(date.getTime() + (offset ?? 0) * 60_000).getUTCDay();
  const fits = dates.filter((date) => weekdays.includes(local(date)));
  const left = (fits.length > 0 ? fits : dates).filter((date, _, all) => all.length === 1 || notAfter(date, context));
  const near = left.filter((date) => context.before && context.before.getTime() - date.getTime() < NEAR_MS);
  return near.length === 1 ? near[0] : (left[0] ?? dates[0]);
}

// The weekday and the punctuation around the date belong to it, so that what is left over is the name.
function widen(tokens: readonly Token[], first: number, last: number, tongue: Tongue): [number, number] {
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined &&
    (/^[.,()]$/.test(token.text) ||
      (token.number === undefined && /^\p{L}/u.test(token.text) && weekdaysOf(token.text, tongue).length > 0));
  let left = first;
  while (isPart(tokens[left - 1]) && first - left < 4) left--;
  let right = last;
  while (/^[.,)]$/.test(tokens[right + 1]?.text ?? "") && right - last < 2) right++;
  return [tokens[left]?.start ?? 0, tokens[right]?.end ?? 0];
}
