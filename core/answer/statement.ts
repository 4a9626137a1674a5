import { fold } from "../buddy/sayings/fold.ts";
import type { Tongue } from "./words/index.ts";

/** A clause of an answer, and how it hangs on the one before: `and` repeats what was asked, `but` does not. */
export interface Clause {
  readonly text: string;
  readonly join: "first" | "and" | "but";
}

// An answer is a few lines; what stands behind so many letters is something else that was pasted.
const MAX_TEXT = 2_000;
const MAX_CLAUSES = 12;
const MAX_SENTENCES = 30;

// "1. Juni", "p.m." and "Dr. Lind" end no sentence; "at 7. Pause" ends one.
const MONTH = "jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]";
const STOP = new RegExp(
  String.raw`(?<!\b(?:[ap]\.?m|dr|mr|mrs|ms|st|prof|ca|bzw|z\.b))(?<!\b\d{1,2}(?=\.\s*(?:${MONTH}|\d))|\b\d{1,2}\.\d{1,2})\.(?=\s|$)|[!?;]+(?=\s|$)|\s[–—-]\s`,
  "iu",
);
const BUT = /^(?:but|aber|mais|pero)$/u;

/** The lines that are said to the service, up to where a letter is closed. */
function saidIn(text: string, tongues: readonly Tongue[]): string[] {
  const lines = text
    .slice(0, MAX_TEXT)
    .split("\n")
    .map((line) => line.trim());
  const closes = lines.findIndex((line, i) => i > 0 && tongues.some((tongue) => tongue.is("closing", fold(line))));
  return (closes < 0 ? lines : lines.slice(0, closes)).filter((line) => line !== "");
}

/** The sentences of an answer, each line by itself. */
export const statementsOf = (text: string, tongues: readonly Tongue[]): string[] =>
  saidIn(text, tongues)
    .flatMap((line) => line.split(STOP))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
    .slice(0, MAX_SENTENCES);

/** The clauses of a sentence: between commas, and where something is joined on. */
export function clausesOf(sentence: string, tongues: readonly Tongue[]): Clause[] {
  const joins = tongues.map(({ given }) => given.and).join("|");
  const border = new RegExp(String.raw`\s*(?:,(?!\d)\s*(?:(${joins})\s+)?|\s(${joins})\s)\s*`, "iu");
  const parts = sentence.split(border);
  const clauses: Clause[] = [{ text: parts[0] ?? "", join: "first" }];
  for (let i = 1; i + 2 < parts.length; i += 3) {
    const joined = fold(parts[i] ?? parts[i + 1] ?? "");
    clauses.push({ text: parts[i + 2] ?? "", join: BUT.test(joined) ? "but" : "and" });
  }
  return clauses.filter(({ text }) => text.trim() !== "").slice(0, MAX_CLAUSES);
}
