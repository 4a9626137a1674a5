import { digits, type Token } from "./date-tokens.ts";
import { HALF_OF_DAY, weekdaysOf } from "./date-words.ts";

/** A time of day, 24 hours, with the tokens that it takes (`last` inclusive). */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly first: number;
  readonly last: number;
}

/** The time that belongs to a day whose tokens are `first` to `last`: after it, else before it. */
export function findClock(tokens: readonly Token[], first: number, last: number): Clock | undefined {
  return clockAfter(tokens, last + 1) ?? clockBefore(tokens, first - 1);
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

// "9:00 p. m.", as Spanish is written in America.
function spacedHalf(
  tokens: readonly Token[],
  { last }: Clock,
): { readonly half: 0 | 12; readonly last: number } | undefined {
  const [half, dot, m, end] = tokens.slice(last + 1, last + 5).map(({ text }) => text.toLowerCase());
  if ((half !== "a" && half !== "p") || dot !== "." || m !== "m") return undefined;
  return { half: half === "p" ? 12 : 0, last: last + (end === "." ? 4 : 3) };
}

function halfOfDay(tokens: readonly Token[], clock: Clock): Clock {
  const spaced = spacedHalf(tokens, clock);
  if (spaced)
    return { ...clock, hour: clock.hour > 12 ? clock.hour : (clock.hour % 12) + spaced.half, last: spaced.last };
  const [next, after] = [tokens[clock.last + 1], tokens[clock.last + 2]];
  const behind = HALF_OF_DAY.get(next?.text.toLowerCase() ?? "");
  const ahead = HALF_OF_DAY.get(tokens[clock.first - 1]?.text.toLowerCase() ?? "");
  const half = behind ?? ahead;
  if (half === undefined) return clock;
  // 中午 is noon and the hours around it: 中午11:30 comes before 中午12:30.
  const isNoon = tokens[clock.first - 1]?.text === "中午" && clock.hour >= 10;
  const hour = clock.hour > 12 || isNoon ? clock.hour : (clock.hour % 12) + half;
  const dotted = after?.text === "." && /\./.test(next?.text ?? "") ? 1 : 0;
  const last = behind === undefined ? clock.last : clock.last + 1 + dotted;
  return { ...clock, hour, last, first: behind === undefined ? clock.first - 1 : clock.first };
}
