import type { Agreeing } from "./agreeing/index.ts";
import { wholeWord } from "./whole-word.ts";

const HOUR = 60;
const NOON = 12;
// Who says "at nine" in English may mean the evening; ten to twelve are taken for the day, when people call.
const FIRST_SURE = 10;
const FIRST_SURE_OF_FULL_DAY = 8;

const ends = (source: string): RegExp => new RegExp(String.raw`(?<![a-z\d])(?:${source})$`);
const begins = (source: string): RegExp => new RegExp(String.raw`^(?:${source})(?![a-z\d])`);

interface Patterns {
  readonly clock: RegExp;
  readonly at: RegExp;
  readonly loose: RegExp;
  readonly half: RegExp;
  readonly mark: RegExp;
  readonly goesOn: RegExp;
  readonly andHalf: RegExp;
  readonly quarter: RegExp;
  readonly noon: RegExp;
  readonly morning: RegExp;
  readonly late: RegExp;
  readonly names: readonly RegExp[];
}

const NEVER = "(?!)";

const patternsFor = (given: Agreeing): Patterns => ({
  clock: new RegExp(
    String.raw`(?<![a-z\d.:/+-])(?:(\d{1,2})|(${given.hours.join("|")}))(?:(?:[:.]|\s?h\s?|\suhr\s)(\d{2})(?!\d|[.:/]\d))?(?=(?:h|[ap]m|uhr)?(?![a-z\d/])(?!-\d|[.,:]\d))`,
    "g",
  ),
  at: ends(given.at),
  loose: ends(given.loose),
  half: ends(given.half?.[0] ?? NEVER),
  mark: begins(given.mark),
  // "At 16 Elm Street" names no hour.
  goesOn: given.goesOn === undefined ? /^/ : new RegExp(`^(?:$|[^a-z]|(?:${given.goesOn})(?![a-z]))`),
  andHalf: begins(given.andHalf ?? NEVER),
  quarter: wholeWord(given.quarter),
  noon: wholeWord(given.noon ?? NEVER),
  morning: wholeWord(given.morning),
  late: wholeWord(given.late),
  names: given.hours.map((name) => new RegExp(`^(?:${name})$`)),
});

const made = new Map<Agreeing, Patterns>();

function patternsOf(given: Agreeing): Patterns {
  const known = made.get(given) ?? patternsFor(given);
  made.set(given, known);
  return known;
}

/** An hour as it stands in a sentence. */
interface Written {
  readonly hour: number;
  readonly minute: number;
  /** "09:00", "16:30": nobody writes an afternoon with a nought in front. */
  readonly hasNought: boolean;
  readonly mark: string;
}

/** The hour of one match: "vague" where one stands that nobody can rely on, undefined where the number is no hour. */
function writtenIn(folded: string, match: RegExpExecArray, given: Agreeing): Written | "vague" | undefined {
  const [all, digits, name = "", minutes] = match;
  const { at, loose, half, mark, goesOn, andHalf, names } = patternsOf(given);
  const before = folded.slice(0, match.index).trimEnd();
  const behind = folded.slice(match.index + all.length).trimStart();
  const marked = mark.exec(behind)?.[0] ?? (/\d\s?h|uhr/.test(all) ? "h" : "");
  const isHalf = half.test(before);
  const isBare = given.isBareHour && at.test(before) && goesOn.test(behind);
  const isWritten = minutes !== undefined && !/\d\.\d/.test(all);
  if (marked === "" && !isBare && !isWritten && !isHalf) return undefined;
  if (!isHalf && loose.test(before)) return "vague";
  const hour = digits === undefined ? names.findIndex((one) => one.test(name)) + 1 : Number(digits);
  const rest = behind.slice(mark.exec(behind)?.[0].length ?? 0).trimStart();
  const extra = isHalf ? (given.half?.[1] ?? 0) : andHalf.test(rest) ? HOUR / 2 : 0;
  return { hour, minute: Number(minutes ?? 0) + extra, hasNought: digits?.startsWith("0") === true, mark: marked };
}

/** The minute of the day, where morning and evening can be told apart. */
function minuteOf({ hour, minute, hasNought, mark }: Written, folded: string, given: Agreeing): number | "vague" {
  const { morning, late } = patternsOf(given);
  const [isEarly, isLate] = /^[ap]/.test(mark)
    ? [mark.startsWith("a"), mark.startsWith("p")]
    : [morning.test(folded), late.test(folded)];
  if (hour > 23 || minute > 59 || (isEarly && isLate)) return "vague";
  const of = (full: number): number => full * HOUR + minute;
  if (hour > NOON || hasNought) return of(hour);
  if (isLate) return of(hour === NOON ? NOON : hour + NOON);
  if (isEarly) return of(hour === NOON ? 0 : hour);
  return hour >= (given.isFullDay ? FIRST_SURE_OF_FULL_DAY : FIRST_SURE) ? of(hour) : "vague";
}

/**
 * The hour that a folded sentence names, in minutes from midnight; undefined where it names none. "vague" where it names
 * several, or one that could be in the morning as well as in the evening: a calendar is no place for a guess.
 */
export function namedHour(folded: string, given: Agreeing): number | "vague" | undefined {
  const { clock, quarter, noon } = patternsOf(given);
  const written = [...folded.matchAll(clock)].flatMap((match) => writtenIn(folded, match, given) ?? []);
  const found = written.map((one) => (one === "vague" ? one : minuteOf(one, folded, given)));
  const minutes = new Set([...found, ...(noon.test(folded) ? [NOON * HOUR] : [])]);
  const [only, ...more] = minutes;
  return only !== undefined && (more.length > 0 || quarter.test(folded)) ? "vague" : only;
}
