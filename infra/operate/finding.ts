import { refusalOf } from "./aws-refusal.ts";

/** What one look came to. Whatever is not in order says in a sentence what to do next. */
export type Finding =
  | { readonly what: string; readonly outcome: "ok"; readonly found?: string }
  | {
      readonly what: string;
      readonly outcome: "wrong" | "missing" | "unknown";
      readonly found?: string;
      readonly next: string;
    };

/** Findings that belong together. */
export interface Chapter {
  readonly name: string;
  readonly findings: readonly Finding[];
}

export const ok = (what: string, found?: string): Finding => ({ what, outcome: "ok", ...(found && { found }) });

const bad =
  (outcome: "wrong" | "missing" | "unknown") =>
  (what: string, next: string, found?: string): Finding => ({ what, outcome, next, ...(found && { found }) });

/** It is there and not as it has to be. */
export const wrong = bad("wrong");
/** It is not there, or not yet. */
export const missing = bad("missing");
/** Nobody could tell. */
export const unknown = bad("unknown");

/** Look; what AWS refuses to tell, or does not answer, is unknown. */
export async function tried(what: string, look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  try {
    return await look();
  } catch (error) {
    return [unknown(what, refusalOf(error).next)];
  }
}

const outcomesOf = (chapters: readonly Chapter[]): Finding["outcome"][] =>
  chapters.flatMap(({ findings }) => findings.map(({ outcome }) => outcome));

/** How many findings have one of these outcomes. */
export const count = (chapters: readonly Chapter[], ...outcomes: readonly Finding["outcome"][]): number =>
  outcomesOf(chapters).filter((outcome) => outcomes.includes(outcome)).length;

/** Nothing has to be done, as far as anything could be seen. What is merely unknown does not count. */
export const isInOrder = (chapters: readonly Chapter[]): boolean =>
  count(chapters, "wrong", "missing") === 0 && count(chapters, "ok") > 0;
