import type { Facts } from "./facts.ts";
import { joined, type Sums, summed } from "./sums.ts";

/** What the turns of a quarter of a year come to that are not read again. */
export interface Chapter {
  /** `2026-4`. */
  readonly quarter: string;
  readonly sums: Sums;
}

const MONTHS = 3;

const quarterOf = (at: Date): string => `${at.getUTCFullYear()}-${1 + Math.floor(at.getUTCMonth() / MONTHS)}`;

const startOf = (quarter: string): Date => {
  const [year = 0, number = 1] = quarter.split("-").map(Number);
  return new Date(Date.UTC(year, (number - 1) * MONTHS));
};

/** Chapters in the order of time, those of one quarter joined. */
export function inOrder(chapters: readonly Chapter[]): Chapter[] {
  const byQuarter = new Map<string, Sums>();
  for (const { quarter, sums } of chapters) {
    const known = byQuarter.get(quarter);
    byQuarter.set(quarter, known === undefined ? sums : joined(known, sums));
  }
  return [...byQuarter]
    .map(([quarter, sums]) => ({ quarter, sums }))
    .sort((a, b) => startOf(a.quarter).getTime() - startOf(b.quarter).getTime());
}

/** The chapters with turns that follow them. */
export const closed = (chapters: readonly Chapter[], facts: readonly Facts[]): Chapter[] =>
  inOrder([
    ...chapters,
    ...facts.flatMap((one) => {
      const sums = summed([one]);
      return sums === undefined ? [] : [{ quarter: quarterOf(one.at), sums }];
    }),
  ]);

/** What all chapters come to; undefined where there is none. */
export const wholeOf = (chapters: readonly Chapter[]): Sums | undefined =>
  chapters.reduce<Sums | undefined>((all, { sums }) => (all === undefined ? sums : joined(all, sums)), undefined);

/** The chapters that nobody could write again, because the words of some of their turns are forgotten by `horizon`. */
export const pastRecall = (chapters: readonly Chapter[], horizon: Date): Chapter[] =>
  chapters.filter(({ quarter }) => startOf(quarter) < horizon);

/** True for a moment that the chapters tell of: in one of their quarters, and before the first turn that is kept by itself. */
export const isTold = (chapters: readonly Chapter[], first: Facts | undefined, at: Date): boolean =>
  (first === undefined || at < first.at) && chapters.some(({ quarter }) => quarter === quarterOf(at));
