import { fold } from "../buddy/sayings/fold.ts";
import { weekdaysOf } from "../thread/date-words.ts";
import type { Tongue } from "./words/index.ts";

/** A clause of an answer, and how it hangs on the one before: `and` repeats what was asked, `but` does not. */
export interface Clause {
  readonly text: string;
  readonly join: "first" | "and" | "but";
  /** What stands between it and the clause before, as it was written. */
  readonly between: string;
}

// An answer is a few lines; what stands behind so many letters is something else that was pasted.
const MAX_TEXT = 2_000;
const MAX_CLAUSES = 12;
const MAX_SENTENCES = 30;

// "1. Juni", "p.m." and "Dr. Lind" end no sentence; "at 7. Pause" ends one.
const MONTH = "jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]";
const STOP = new RegExp(
  String.raw`(?<!\b(?:[ap]\.?m|dr|mr|mrs|ms|st|prof|ca|bzw|z\.b))(?<!\b\d{1,2}(?=\.\s*(?:${MONTH}|\d))|\b\d{1,2}\.\d{1,2})\.(?=\s|$)|[!;]+(?=\s|$)|\s[–—-]\s`,
  "iu",
);
const BUT = /^(?:but|aber|mais|pero)$/u;

const MAX_CLOSING = 5;

/** A line that closes a letter, with the name behind it or without: "LG Martin". */
function isClosing(line: string, tongues: readonly Tongue[]): boolean {
  const words = line.split(/\s+/).slice(0, MAX_CLOSING + 1);
  const names = words.toReversed().findIndex((word) => !/^\p{Lu}[\p{L}.-]*$/u.test(word));
  const ends = Array.from({ length: 1 + Math.min(2, Math.max(0, names < 0 ? words.length - 1 : names)) }, (_, i) => i);
  if (words.length > MAX_CLOSING) return tongues.some((tongue) => tongue.is("closing", fold(line)));
  return ends.some((cut) =>
    tongues.some((tongue) => tongue.is("closing", fold(words.slice(0, words.length - cut).join(" ")))),
  );
}

// A line that a mail program has broken is as long as this, and goes on in the middle of a sentence.
const MIN_BROKEN = 45;
const ENDS = /[.!?;:]$/;
// Words with which no sentence ends: what stands on the next line belongs to them.
const GOES_ON =
  /(?<!\p{L})(?:not|n't|never|ever|to|and|or|the|my|please|nicht|nie|niemals|zu|und|oder|bitte|kein\p{L}{0,2}|pas|jamais|ne|de|et|ou|no|nunca|y|o|a)$/iu;

/** The lines as they were typed, where a mail program has broken them at some width. */
function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1] ?? "";
    const isOpen = (before.length >= MIN_BROKEN && !ENDS.test(before)) || GOES_ON.test(before);
    const isBroken = isOpen && /^\p{Ll}/u.test(line);
    if (isBroken) whole.push(`${whole.pop() ?? ""} ${line}`);
    else whole.push(line);
  }
  return whole;
}

/** The lines that are said to the service, up to where a letter is closed. */
function saidIn(text: string, tongues: readonly Tongue[]): string[] {
  const lines = text
    .slice(0, MAX_TEXT)
    .split("\n")
    .map((line) => line.trim());
  const closes = lines.findIndex((line, i) => i > 0 && isClosing(line, tongues));
  return unwrapped(closes < 0 ? lines : lines.slice(0, closes)).filter((line) => line !== "");
}

/** The sentences of an answer, each line by itself. */
export const statementsOf = (text: string, tongues: readonly Tongue[]): string[] =>
  saidIn(text, tongues)
    // A question keeps its mark: "Erase me?" is no wish.
    .flatMap((line) => line.replace(/\?[!?;]*(?=\s|$)/g, "?\u0001").split("\u0001"))
    .flatMap((line) => line.split(STOP))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
    .slice(0, MAX_SENTENCES);

const WEEKDAY = 7;
const hasWeekday = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => weekdaysOf(word, "any").length > 0) &&
  text.length > WEEKDAY;

/**
 * "Met Jane and Tom for brunch on Sunday": one deed, of two people. Where no weekday stands behind, the second name begins
 * something of its own: "called Jane and Tom in June".
 */
function isOneDeed(left: string, right: string, isName: (word: string) => boolean): boolean {
  const [last = "", next = ""] = [/\S+$/.exec(left)?.[0], /^\S+/.exec(right)?.[0]];
  return isName(last) && isName(next) && hasWeekday(right);
}

// "Six heures et demie", "las siete y media": one hour, joined as two things are.
const HALVES = "demie?\\b|media\\b|quart\\b|cuarto\\b";

/** A comma, with the word behind it where there is one; or the word alone. */
const betweenOf = (behindComma: string | undefined, alone: string | undefined): string =>
  alone === undefined ? (behindComma === undefined ? ", " : `, ${behindComma} `) : ` ${alone} `;

/** The clauses of a sentence: between commas, and where something is joined on. */
export function clausesOf(
  sentence: string,
  tongues: readonly Tongue[],
  isName: (word: string) => boolean = () => false,
): Clause[] {
  const joins = tongues.map(({ given }) => given.and).join("|");
  const border = new RegExp(
    String.raw`\s*(?:,(?!\d|\s?(?:19|20)\d{2}\b)\s*(?:(${joins})\s+)?|\s(${joins})\s(?!${HALVES}))\s*`,
    "iu",
  );
  const parts = sentence.split(border);
  const clauses: Clause[] = [{ text: parts[0] ?? "", join: "first", between: "" }];
  for (let i = 1; i + 2 < parts.length; i += 3) {
    const joined = fold(parts[i] ?? parts[i + 1] ?? "");
    const text = parts[i + 2] ?? "";
    const before = clauses.at(-1);
    if (before !== undefined && joined !== "" && isOneDeed(before.text, text, isName))
      clauses.splice(-1, 1, { ...before, text: `${before.text} ${joined} ${text}` });
    else clauses.push({ text, join: BUT.test(joined) ? "but" : "and", between: betweenOf(parts[i], parts[i + 1]) });
  }
  return clauses.filter(({ text }) => text.trim() !== "").slice(0, MAX_CLAUSES);
}
