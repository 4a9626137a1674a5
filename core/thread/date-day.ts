import { digits, type Token } from "./date-tokens.ts";
import { monthsOf, type Tongue } from "./date-words.ts";

/** A calendar day with the tokens that it takes (`last` inclusive); `choices` has more than one where the order or the language is open. */
export interface Day {
  readonly year?: number;
  readonly choices: readonly { readonly month: number; readonly day: number }[];
  readonly first: number;
  readonly last: number;
  readonly tongue: Tongue;
}

/** Find the first calendar day among the tokens: what is surest is looked for first. */
export function findDay(tokens: readonly Token[]): Day | undefined {
  return (
    firstDay(tokens, (i) => withAYear(namedDay(tokens, i, "english"))) ??
    firstDay(tokens, (i) => (isDottedShort(tokens, i) ? undefined : numericDay(tokens, i))) ??
    firstDay(tokens, (i) => withAYear(namedDay(tokens, i, "any"))) ??
    firstDay(tokens, (i) => numericDay(tokens, i)) ??
    firstDay(tokens, (i) => namedDay(tokens, i, "english"))
  );
}

/** Find the first day that has no year, in any language: "14. Juni", "le 14/06", "14.6.". */
export const findBareDay = (tokens: readonly Token[]): Day | undefined =>
  firstDay(tokens, (i) => namedDay(tokens, i, "any")) ?? firstDay(tokens, (i) => shortDay(tokens, i));

// "14.6." and "14/06", and neither "3/4" in front of more digits nor "2.5 m": a point wants a second one.
function shortDay(tokens: readonly Token[], i: number): Day | undefined {
  const [a, s, b, t] = tokens.slice(i, i + 4);
  if (a?.number === undefined || b?.number === undefined || !/^[/.]$/.test(s?.text ?? "")) return undefined;
  if (digits(a) > 2 || digits(b) > 2 || (s?.text === "." && t?.text !== ".")) return undefined;
  const choices = dayFirst(tokens, a.number, b.number, s?.text ?? "").filter(isCalendarDay);
  return choices.length > 0 ? { choices, first: i, last: i + 2, tongue: "any" } : undefined;
}

// "18.02.00" is a time in Finnish and Danish: as a date it is believed only when there is no other.
const isDottedShort = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === "." && tokens.slice(i, i + 5).every((token) => digits(token) <= 2);

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

// 28/10/2021, 10-28-21, 2021-10-28, 28. 10. 2021, and 2021/ 9/ 19 out of Korean.
function numericDay(tokens: readonly Token[], i: number): Day | undefined {
  const [a, s, b, t, c] = tokens.slice(i, i + 5);
  if (!a || !b || !c || !isSeparator(s) || s?.text !== t?.text) return undefined;
  if (a.number === undefined || b.number === undefined || c.number === undefined || digits(b) > 2) return undefined;
  const span = { first: i, last: i + 4, tongue: "english" as const };
  const era = ERAS.get(tokens[i - 1]?.text ?? "");
  if (era !== undefined)
    return { ...span, first: i - 1, year: era + a.number, choices: [{ month: b.number, day: c.number }] };
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

/** The year before the first one of a Japanese era: 令和8年 is 2026. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ["昭和", 1925],
  ["平成", 1988],
  ["令和", 2018],
]);

const FILLER = /^(?:[.,'’\-–/]|de|del|of|der|den|th|st|nd|rd|er|º|ª|°|o|г|р|à|di|e|g|gada|m|d)$/i;

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
  if (isDay(before)) {
    const leading = yearBefore(tokens, before);
    if (leading) return { choices: choices(tokens, months, before), ...leading, last: i, tongue };
    return { ...withYear(tokens, months, { day: before, left: before, right: i }, skip(tokens, i + 1, 1)), tongue };
  }
  if (!isDay(after)) return undefined;
  const left = tokens[before];
  if (left?.number !== undefined && digits(left) === 4)
    return { year: year(left), choices: choices(tokens, months, after), first: before, last: after, tongue };
  return { ...withYear(tokens, months, { day: after, left: i, right: after }, skip(tokens, after + 1, 1)), tongue };
}

// "2026. gada 25. maijs": in Latvian the year comes first.
function yearBefore(
  tokens: readonly Token[],
  day: number,
): { readonly year: number; readonly first: number } | undefined {
  const at = skip(tokens, day - 1, -1);
  const token = tokens[at];
  return token?.number !== undefined && digits(token) === 4 ? { year: year(token), first: at } : undefined;
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
