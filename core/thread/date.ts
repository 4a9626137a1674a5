import type { SentAt } from "../mail/sent-at.ts";
import { HALF_OF_DAY, monthsOf, type Tongue, weekdaysOf } from "./date-words.ts";
import { readZone } from "./zones.ts";

/** What is known when a date inside a body is read. */
export interface DateContext {
  /** Zone of whoever printed the date, minutes east: a date without a zone is in it. */
  readonly offset?: number;
  /** The message that holds the date; what it quotes is older. */
  readonly before?: Date;
}

/** A date found in a line, and the stretch of the line that it takes. */
export interface FoundDate {
  readonly sentAt: SentAt;
  readonly start: number;
  readonly end: number;
  /** False for a bare day: the time is then midnight. */
  readonly timed: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number?: number;
}

/** A calendar day with the tokens that it takes (`last` inclusive); `months` and `days` may still be open. */
interface Day {
  readonly year?: number;
  readonly choices: readonly { readonly month: number; readonly day: number }[];
  readonly first: number;
  readonly last: number;
  readonly tongue: Tongue;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly first: number;
  readonly last: number;
}

const MAX_TEXT = 400;
const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*(?:\.\p{L}(?![\p{L}\p{M}]))*|[^\s\d\p{L}]/gu;
const DAY_MS = 86_400_000;

/** Find the first date in a line: any order, 12 or 24 hours, two-digit years, about 40 languages. Never throws. */
export function findDate(text: string, context: DateContext = {}): FoundDate | undefined {
  const source = cjkAsSlashes(text.slice(0, MAX_TEXT));
  if (!/\d/.test(source)) return undefined;
  const tokens = tokenize(source);
  const day =
    firstDay(tokens, (i) => withAYear(namedDay(tokens, i, "english"))) ??
    firstDay(tokens, (i) => numericDay(tokens, i)) ??
    firstDay(tokens, (i) => withAYear(namedDay(tokens, i, "any"))) ??
    firstDay(tokens, (i) => namedDay(tokens, i, "english"));
  if (!day) return undefined;
  const clock = clockAfter(tokens, day.last + 1) ?? clockBefore(tokens, day.first - 1);
  return assemble(source, tokens, day, clock, context);
}

// 2021年9月19日 and 2021년 9월 19일 become 2021/9/19 without moving a character.
function cjkAsSlashes(text: string): string {
  return text.replace(
    /(\d)([年년月월日일])/g,
    (_, digit: string, unit: string) => `${digit}${/[日일]/.test(unit) ? " " : "/"}`,
  );
}

function tokenize(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((m) => {
    const start = m.index ?? 0;
    const number = /^\d/.test(m[0]) ? Number(m[0]) : undefined;
    return { text: m[0], start, end: start + m[0].length, ...(number === undefined ? {} : { number }) };
  });
}

// "mar, 11 may 2021" is a Spanish Tuesday: a month without a year is believed only when nothing better is there.
const withAYear = (day: Day | undefined): Day | undefined => (day?.year === undefined ? undefined : day);

function firstDay(tokens: readonly Token[], read: (i: number) => Day | undefined): Day | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const day = read(i);
    if (day) return day;
  }
  return undefined;
}

const isSeparator = (token: Token | undefined): boolean => token !== undefined && /^[/.\-–]$/.test(token.text);
const digits = (token: Token): number => token.end - token.start;

// 28/10/2021, 10-28-21, 2021-10-28, 28. 10. 2021, and 2021/ 9/ 19 out of Korean.
function numericDay(tokens: readonly Token[], i: number): Day | undefined {
  const [a, s, b, t, c] = tokens.slice(i, i + 5);
  if (!a || !b || !c || !isSeparator(s) || s?.text !== t?.text) return undefined;
  if (a.number === undefined || b.number === undefined || c.number === undefined || digits(b) > 2) return undefined;
  const span = { first: i, last: i + 4, tongue: "english" as const };
  if (digits(a) === 4)
    return digits(c) > 2 ? undefined : { year: year(a), choices: [{ month: b.number, day: c.number }], ...span };
  if (digits(a) > 2 || (digits(c) !== 4 && digits(c) !== 2)) return undefined;
  const choices = dayFirst(tokens, a.number, b.number, s?.text ?? "").filter(isCalendarDay);
  return choices.length > 0 ? { year: year(c), choices, ...span } : undefined;
}

const isCalendarDay = ({ month, day }: { readonly month: number; readonly day: number }): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

// Best guess first; `best` below may know better. Who prints a.m. and p.m. with slashes prints the month first.
function dayFirst(
  tokens: readonly Token[],
  a: number,
  b: number,
  separator: string,
): { readonly month: number; readonly day: number }[] {
  const european = { month: b, day: a };
  const american = { month: a, day: b };
  if (separator !== "/" && separator !== "-") return [european];
  const twelve = tokens.some((token) => /^[ap]\.?m/i.test(token.text));
  return twelve ? [american, european] : [european, american];
}

const year = (token: Token): number => {
  const value = token.number ?? 0;
  if (digits(token) === 4) return value > 2400 ? value - 543 : value;
  return value + (value < 70 ? 2000 : 1900);
};

const FILLER = /^(?:[.,'’\-–/]|de|del|of|der|den|th|st|nd|rd|º|ª|o|г|р|à|di|e)$/i;

/** The next token that is no filler, looking at most three further. */
function skip(tokens: readonly Token[], from: number, step: 1 | -1): number {
  const reach = [0, 1, 2, 3].map((n) => from + n * step);
  return reach.find((at) => tokens[at] !== undefined && !FILLER.test(tokens[at]?.text ?? "")) ?? -1;
}

function namedDay(tokens: readonly Token[], i: number, tongue: Tongue): Day | undefined {
  const word = tokens[i];
  if (!word || word.number !== undefined || word.text.length < 3) return undefined;
  if (!hasNumberNear(tokens, i)) return undefined;
  const months = monthsOf(word.text, tongue);
  if (months.length === 0) return undefined;
  const before = skip(tokens, i - 1, -1);
  const after = skip(tokens, i + 1, 1);
  const isDay = (at: number): boolean => isDayNumber(tokens, at);
  if (isDay(before))
    return { ...withYear(tokens, months, { day: before, left: before, right: i }, skip(tokens, i + 1, 1)), tongue };
  if (!isDay(after)) return undefined;
  const left = tokens[before];
  if (left?.number !== undefined && digits(left) === 4)
    return { year: year(left), choices: choices(tokens, months, after), first: before, last: after, tongue };
  return { ...withYear(tokens, months, { day: after, left: i, right: after }, skip(tokens, after + 1, 1)), tongue };
}

const hasNumberNear = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 4), i + 5).some((token) => token.number !== undefined);

const isDayNumber = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token?.number !== undefined &&
    token.number >= 1 &&
    token.number <= 31 &&
    digits(token) <= 2 &&
    tokens[at + 1]?.text !== ":"
  );
};

const choices = (tokens: readonly Token[], months: readonly number[], day: number): Day["choices"] => {
  // Croatian puts a full stop after the day, Polish does not: "26. listopada" is October, "26 listopada" November.
  const dotted = tokens[day + 1]?.text === ".";
  const ordered = [...months].sort((a, b) => (dotted ? a - b : b - a));
  return ordered.map((month) => ({ month, day: tokens[day]?.number ?? 0 }));
};

function withYear(
  tokens: readonly Token[],
  months: readonly number[],
  span: { readonly day: number; readonly left: number; readonly right: number },
  at: number,
): Omit<Day, "tongue"> {
  const token = tokens[at];
  const base = { choices: choices(tokens, months, span.day), first: span.left };
  const plausible =
    token?.number !== undefined &&
    (digits(token) === 4 || digits(token) === 2) &&
    !/^[:h]$/.test(tokens[at + 1]?.text ?? "");
  if (!token || !plausible) return { ...base, last: span.right };
  return { ...base, year: year(token), last: at };
}

// After the day, a few words like "at", "um", "kl.", "alle ore", a weekday or a comma may stand before the time.
function clockAfter(tokens: readonly Token[], from: number): Clock | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const clock = clockAt(tokens, i);
    if (clock) return clock;
    if (!mayStandBeforeTime(tokens[i])) return undefined;
  }
  return undefined;
}

const mayStandBeforeTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.number === undefined &&
  !/^[<>@"“«;]$/.test(token.text) &&
  (token.text.length <= 6 || weekdaysOf(token.text, "any").length > 0);

function clockBefore(tokens: readonly Token[], last: number): Clock | undefined {
  for (let i = last; i >= Math.max(0, last - 9); i--) {
    const clock = clockAt(tokens, i);
    if (clock && last - clock.last <= 4) return clock;
  }
  return undefined;
}

function clockAt(tokens: readonly Token[], i: number): Clock | undefined {
  const [h, s, m, t, sec] = tokens.slice(i, i + 5);
  if (
    h?.number === undefined ||
    m?.number === undefined ||
    digits(h) > 2 ||
    digits(m) !== 2 ||
    !/^[:.h]$/i.test(s?.text ?? "")
  )
    return undefined;
  if (h.number > 24 || m.number > 59) return undefined;
  const seconds =
    t?.text === s?.text && sec?.number !== undefined && digits(sec) === 2 && sec.number < 61 ? sec.number : undefined;
  return halfOfDay(tokens, {
    hour: h.number % 24,
    minute: m.number,
    second: seconds ?? 0,
    first: i,
    last: seconds === undefined ? i + 2 : i + 4,
  });
}

function halfOfDay(tokens: readonly Token[], clock: Clock): Clock {
  const [next, after] = [tokens[clock.last + 1], tokens[clock.last + 2]];
  const behind = HALF_OF_DAY.get(next?.text.toLowerCase() ?? "");
  const ahead = HALF_OF_DAY.get(tokens[clock.first - 1]?.text.toLowerCase() ?? "");
  const half = behind ?? ahead;
  if (half === undefined) return clock;
  const hour = clock.hour > 12 ? clock.hour : (clock.hour % 12) + half;
  const dotted = after?.text === "." && /\./.test(next?.text ?? "") ? 1 : 0;
  const last = behind === undefined ? clock.last : clock.last + 1 + dotted;
  return { ...clock, hour, last, first: behind === undefined ? clock.first - 1 : clock.first };
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
    sentAt: offset === undefined ? { at } : { at, offset },
    start,
    end: Math.max(end, zone?.end ?? 0),
    timed: clock !== undefined,
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
