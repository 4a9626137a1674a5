import { fold } from "../buddy/sayings/fold.ts";
import { addDays } from "../people/zone.ts";
import { monthsOf, weekdaysOf } from "../thread/date-words.ts";
import type { Tongue } from "./words/index.ts";

const DAY_MS = 86_400_000;
const DAYS: Readonly<Record<"day" | "week" | "month" | "year", number>> = { day: 1, week: 7, month: 30, year: 365 };

const iso = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : undefined;
};

/** The next time that this day of a month comes. */
function next(month: number, day: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const date = iso(year, month, day);
  return date !== undefined && date > today ? date : iso(year + 1, month, day);
}

// "2027-06-01", "1.6.", "01.06.2027".
const ISO = /\b(\d{4})[-/](\d{2})[-/](\d{2})\b/;
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?(?!\d)/;
// "13/6/2027": which is the day shows by itself. Of "1/6/2027" nobody knows who has not asked.
const SLASHED = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/;
const MONTHS = 12;

/** Digits that look like a date; they are none of a telephone. */
export const DATE_LIKE =
  /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-](?:\s?(?:\d{4}|\d{2}))?(?!\d)|\b\d{1,2}\/\d{1,2}\b|\b\d{1,2} \d{1,2} (?:19|20)\d{2}\b/g;

function slashedDay(clause: string): string | undefined {
  const [, first, second, year] = SLASHED.exec(clause) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (first === undefined || (a <= MONTHS && b <= MONTHS && a !== b)) return undefined;
  return a > MONTHS ? iso(Number(year), b, a) : iso(Number(year), a, b);
}

function writtenDay(clause: string, today: string): string | undefined {
  const [, year, month, day] = ISO.exec(clause) ?? [];
  if (year !== undefined) return iso(Number(year), Number(month), Number(day));
  const [, d, m, y] = DOTTED.exec(clause) ?? [];
  if (d === undefined) return slashedDay(clause);
  if (y === undefined) return next(Number(m), Number(d), today);
  return iso(Number(y) + (y.length === 2 ? 2000 : 0), Number(m), Number(d));
}

const MIN_MONTH = 3;
const isIn = (words: string, word: string): boolean => new RegExp(`^(?:${words})$`, "u").test(word);

const DAY_NUMBER = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** The day that stands before or behind a month ("le 3 mars", "3 de marzo", "June 1"), if any does. */
function dayBeside(tokens: readonly string[], i: number): number | undefined {
  const before = tokens[i - 1] === "de" ? tokens[i - 2] : tokens[i - 1];
  const day = [before ?? "", tokens[i + 1] ?? ""].map((one) => DAY_NUMBER.exec(one)?.[1]).find((one) => one);
  return day === undefined ? undefined : Number(day);
}

/** "1 June", "June 1", "1. Juni 2027", "in June", "le 3 mars". A month's name alone may be somebody's, or a verb. */
function dayOfMonth(tokens: readonly string[], today: string, { given }: Tongue): string | undefined {
  for (const [i, token] of tokens.entries()) {
    const [month] = token.length >= MIN_MONTH ? monthsOf(token, "any") : [];
    const day = dayBeside(tokens, i);
    const isWithin = isIn(`${given.within}|${given.next}`, fold(tokens[i - 1] ?? ""));
    if (month === undefined || (day === undefined && !isWithin)) continue;
    const year = tokens.slice(i + 1, i + 5).find((one) => YEAR.test(one));
    return year === undefined ? next(month, day ?? 1, today) : iso(Number(year), month, day ?? 1);
  }
  return undefined;
}

const MIN_WEEKDAY = 3;
// Shorter ones are words as well ("sat", "mar").
const MIN_WHOLE = 5;

/** "On Monday", "bis Freitag": the next one. */
function weekday(tokens: readonly string[], today: string, tongue: Tongue): string | undefined {
  for (const [i, token] of tokens.entries()) {
    const [day] = token.length >= MIN_WEEKDAY ? weekdaysOf(token, "any") : [];
    if (day === undefined) continue;
    const before = fold(tokens[i - 1] ?? "");
    const isShort = token.length < MIN_WHOLE;
    if (isShort && !isIn(`${tongue.given.within}|${tongue.given.next}`, before)) continue;
    const ahead = (day - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7;
    return addDays(today, ahead === 0 ? 7 : ahead);
  }
  return undefined;
}

function span(folded: string, today: string, { given }: Tongue): string | undefined {
  const numbers = given.numbers.map((words) => `(${words})`).join("|");
  for (const unit of ["day", "week", "month", "year"] as const) {
    const words = given.units[unit];
    const counted = new RegExp(`(?<![\\p{L}\\d])(?:(\\d{1,3})|${numbers})\\s+(?:${words})(?!\\p{L})`, "u").exec(
      fold(folded),
    );
    if (counted !== null) {
      const spelled = counted.slice(2).findIndex((one) => one !== undefined) + 1;
      return addDays(today, DAYS[unit] * (counted[1] === undefined ? spelled : Number(counted[1])));
    }
    const coming = new RegExp(
      `(?<!\\p{L})(?:(?:${given.next}) (?:${words})|(?:${words}) (?:${given.next}))(?!\\p{L})`,
      "u",
    );
    if (coming.test(folded)) return begins(unit, today);
  }
  return undefined;
}

/** The first day of the next week (ISO 8601: a Monday), month or year. */
function begins(unit: keyof typeof DAYS, today: string): string {
  const at = new Date(`${today}T00:00:00Z`);
  if (unit === "day") return addDays(today, 1);
  if (unit === "week") return addDays(today, 7 - ((at.getUTCDay() + 6) % 7));
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  return new Date(unit === "month" ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1))
    .toISOString()
    .slice(0, 10);
}

function season(folded: string, today: string, { given }: Tongue): string | undefined {
  const found = given.seasons.find(([words]) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u").test(folded));
  return found && next(found[1], found[2], today);
}

/** "From 24 December to 6 January": two days, of which nobody can tell by one what is meant. */
function isRange(clause: string): boolean {
  const tokens = tokensOf(clause).filter((token) => token !== ".");
  const months = tokens.filter(
    (token, i) => token.length >= MIN_MONTH && monthsOf(token, "any").length > 0 && dayBeside(tokens, i) !== undefined,
  );
  return months.length > 1 || (clause.match(DATE_LIKE) ?? []).length > 1;
}

const tokensOf = (clause: string): string[] => clause.toLowerCase().match(/[\p{L}]+|\d+(?:st|nd|rd|th|er)?|\S/gu) ?? [];

const MAX_YEARS = 10;
const DAYS_A_YEAR = 366;

/**
 * The day ahead that a clause names, as a local date; undefined where it names none, or one that is past or too far away for
 * anybody to mean it. `today` is the user's.
 */
export function dayAhead(clause: string, today: string, tongue: Tongue): string | undefined {
  const day = namedDay(clause, today, tongue);
  return day !== undefined && day > today && day < addDays(today, MAX_YEARS * DAYS_A_YEAR) ? day : undefined;
}

function namedDay(clause: string, today: string, tongue: Tongue): string | undefined {
  const folded = fold(clause);
  if (tongue.is("vague", folded) || isRange(clause)) return undefined;
  if (tongue.is("dayAfter", folded)) return addDays(today, 2);
  // Intl knows months and days with their accents, so these are read as they were typed.
  const tokens = tokensOf(clause);
  return (
    writtenDay(clause, today) ??
    dayOfMonth(
      tokens.filter((token) => token !== "."),
      today,
      tongue,
    ) ??
    span(folded, today, tongue) ??
    weekday(tokens, today, tongue) ??
    season(folded, today, tongue) ??
    (tongue.is("tomorrow", folded) ? addDays(today, 1) : undefined)
  );
}

/** As far behind a day as another lies ahead of it. */
const mirrored = (today: string, ahead: string): string =>
  addDays(today, Math.round((Date.parse(today) - Date.parse(ahead)) / DAY_MS));

/** The last day that had this name; on a Friday "on Friday" is the one a week ago, or it would have been "today". */
function lastWeekday(clause: string, today: string, tongue: Tongue): string | undefined {
  const ahead = weekday(tokensOf(clause), today, tongue);
  return ahead && addDays(ahead, -7 * Math.ceil((Date.parse(ahead) - Date.parse(today)) / (7 * DAY_MS)));
}

/** "On 27 February": the last one. */
function lastDayOfMonth(clause: string, today: string, tongue: Tongue): string | undefined {
  const tokens = tokensOf(clause).filter((token) => token !== ".");
  const ahead = dayOfMonth(tokens, today, tongue);
  if (ahead === undefined || ahead <= today) return ahead;
  const [year, ...rest] = ahead.split("-");
  return [Number(year) - 1, ...rest].join("-");
}

function pastDay(clause: string, today: string): string | undefined {
  const written = writtenDay(clause, today);
  return written !== undefined && written <= today ? written : undefined;
}

/** The day on which something was done: today, unless the clause names one that is past. */
export function dayBehind(clause: string, today: string, tongue: Tongue): string {
  const folded = fold(clause);
  if (tongue.is("dayBefore", folded)) return addDays(today, -2);
  if (tongue.is("yesterday", folded)) return addDays(today, -1);
  if (tongue.is("lastWeek", folded)) return addDays(today, -7);
  const ahead = tongue.is("ago", folded) ? span(folded, today, tongue) : undefined;
  if (ahead !== undefined) return mirrored(today, ahead);
  const dated = pastDay(clause, today) ?? lastDayOfMonth(clause, today, tongue);
  if (dated !== undefined) return dated;
  const last = lastWeekday(clause, today, tongue);
  return last === today ? addDays(today, -7) : (last ?? today);
}

const NOON = 12;
const CLOCK = /(?<![\d.:+-])(\d{1,2})(?:(?:[:.]|\s?h\s?|\s?uhr\s)(\d{2}))?(?![\d:-])(?!\.\d)/gu;

/** "Half six", "halb sieben", "six heures et demie", "las seis y media". */
function halfHour(folded: string, { given }: Tongue): number | undefined {
  const { source, minutes } = given.half;
  const said = new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "u").exec(folded)?.groups?.hour ?? "";
  const spelled = given.numbers.findIndex((words) => isIn(words, said)) + 1;
  const hour = /^\d/.test(said) ? Number(said) : spelled;
  return hour > 0 && hour < 24 ? hour * 60 + minutes : undefined;
}

/** The hour that a clause names, in minutes from midnight: "at 6:30", "7 pm", "um 7 Uhr", "à 7h30", "a las 7". */
export function hourIn(clause: string, tongue: Tongue): number | undefined {
  const folded = fold(clause).toLowerCase();
  return halfHour(folded, tongue) ?? wholeHour(folded, tongue);
}

function wholeHour(folded: string, tongue: Tongue): number | undefined {
  for (const match of folded.matchAll(CLOCK)) {
    const [all, hours, minutes = "0"] = match;
    const behind = folded.slice(match.index + all.length).trimStart();
    const before = folded.slice(0, match.index).trimEnd();
    const isHour = new RegExp(`^(?:${tongue.given.hour})(?!\\p{L})`, "u").test(behind) || /[:h]|uhr/.test(all);
    const isAt = new RegExp(`(?<!\\p{L})(?:${tongue.given.at})$`, "u").test(before);
    if (!isHour && !isAt) continue;
    const isLate = new RegExp(`^(?:${tongue.given.afternoon})(?!\\p{L})`, "u").test(
      behind.replace(/^(?:uhr|h|o'?clock|horas?|heures?) /, ""),
    );
    const isMidnight = /^a\.?m/.test(behind) && Number(hours) === NOON;
    const hour = isMidnight ? 0 : Number(hours) + (isLate && Number(hours) < NOON ? NOON : 0);
    if (hour < 24 && Number(minutes) < 60) return hour * 60 + Number(minutes);
  }
  return undefined;
}
