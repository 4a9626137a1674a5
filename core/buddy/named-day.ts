import { addDays } from "../people/zone.ts";
import { monthsOf, weekdaysOf } from "../thread/date-words.ts";
import type { Agreeing } from "./agreeing/index.ts";
import { wholeWord } from "./whole-word.ts";

/** A day as a sentence names it; which date that is depends on the day on which it was written. */
export type NamedDay =
  | { readonly ahead: number }
  | { readonly weekday: number }
  | { readonly month: number; readonly day: number; readonly year?: number; readonly weekday?: number };

// Shorter ones are words as well ("sun", "mar", "mi").
const MIN_WEEKDAY = 5;
const MIN_MONTH = 3;
/** A day that lies farther ahead was most likely read wrongly. */
const MAX_AHEAD = 60;
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/;
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?(?!\d)/;
const JOINED = /^(mittwoch|\p{L}+tag)(?:vormittag|mittag|nachmittag|abend|morgen)$/u;
const NUMBER = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?$/;

type Written = Extract<NamedDay, { month: number }>;

function inDigits(sentence: string): Written[] {
  const iso = ISO.exec(sentence);
  if (iso !== null) return [{ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }];
  const [, day, month, year] = DOTTED.exec(sentence) ?? [];
  if (day === undefined) return [];
  return [{ month: Number(month), day: Number(day), ...(year !== undefined && { year: Number(year) }) }];
}

/** "1 December", "December 1st", "1. Dezember", "le 1er décembre", "el 1 de diciembre". */
function inWords(tokens: readonly string[]): Written[] {
  return tokens.flatMap((token, i) => {
    const [month] = token.length >= MIN_MONTH ? monthsOf(token, "any") : [];
    if (month === undefined) return [];
    const front = tokens[i - 1] === "de" ? tokens[i - 2] : tokens[i - 1];
    const day = [front, tokens[i + 1]].map((one) => NUMBER.exec(one ?? "")?.[1]).find((one) => one !== undefined);
    return day === undefined ? [] : [{ month, day: Number(day) }];
  });
}

const weekdaysIn = (tokens: readonly string[]): number[] =>
  tokens.flatMap((token) => {
    const name = JOINED.exec(token)?.[1] ?? token;
    return name.length < MIN_WEEKDAY ? [] : weekdaysOf(name, "any").slice(0, 1);
  });

/** The day that a sentence names, as it was typed and folded; undefined where it names none, "vague" where several or no sure one. */
export function namedDay(sentence: string, folded: string, given: Agreeing): NamedDay | "vague" | undefined {
  const tokens = sentence.toLowerCase().match(/\p{L}+|\d+(?:st|nd|rd|th|er)?\b|[^\s.]/gu) ?? [];
  const ahead = [
    ...(wholeWord(given.tomorrow).test(folded) ? [{ ahead: 1 }] : []),
    ...(wholeWord(given.today).test(folded) ? [{ ahead: 0 }] : []),
  ];
  const [weekday, ...others] = new Set(weekdaysIn(tokens));
  const written = [...inDigits(sentence), ...inWords(tokens)];
  const [only, ...more] = [...ahead, ...written];
  if (only === undefined && weekday === undefined) return undefined;
  if (others.length + more.length > 0 || wholeWord(given.vague).test(folded)) return "vague";
  if (only === undefined || weekday === undefined) return only ?? { weekday: weekday ?? 0 };
  return "ahead" in only ? "vague" : { ...only, weekday };
}

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

function dateIn(year: number, { month, day }: Written): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : undefined;
}

/** The date (`YYYY-MM-DD`) that is meant on the day of writing; undefined where it could be another, or is none. */
export function dateOfDay(named: NamedDay, writtenOn: string): string | undefined {
  if ("ahead" in named) return addDays(writtenOn, named.ahead);
  if (!("month" in named)) {
    const ahead = (named.weekday - weekdayOf(writtenOn) + 7) % 7;
    // "Tuesday", written on a Tuesday, is today or in a week.
    return ahead === 0 ? undefined : addDays(writtenOn, ahead);
  }
  const year = Number(writtenOn.slice(0, 4));
  const dates = (named.year === undefined ? [year, year + 1] : [named.year]).flatMap((one) => dateIn(one, named) ?? []);
  const date = dates.find((one) => one >= writtenOn && one <= addDays(writtenOn, MAX_AHEAD));
  return date !== undefined && (named.weekday ?? weekdayOf(date)) === weekdayOf(date) ? date : undefined;
}
