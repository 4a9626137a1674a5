import type { Facts } from "./facts.ts";
import { joined, type Sums, summed } from "./sums.ts";

/** What the turns of some quarters of a year come to that are not read again. */
export interface Chapter {
  /** Each as `2026-4`. */
  readonly quarters: readonly string[];
  readonly sums: Sums;
}

const MONTHS = 3;

const quarterOf = (at: Date): string => `${at.getUTCFullYear()}-${1 + Math.floor(at.getUTCMonth() / MONTHS)}`;

const startOf = (quarter: string): Date => {
  const [year = 0, number = 1] = quarter.split("-").map(Number);
  return new Date(Date.UTC(year, (number - 1) * MONTHS));
};

const endOfQuarter = (quarter: string): Date => {
  const start = startOf(quarter);
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + MONTHS));
};

const firstOf = ({ quarters }: Chapter): number => Math.min(...quarters.map((one) => startOf(one).getTime()));
const endOf = ({ quarters }: Chapter): number => Math.max(...quarters.map((one) => endOfQuarter(one).getTime()));

function together(a: Chapter, b: Chapter): Chapter {
  return { quarters: [...new Set([...a.quarters, ...b.quarters])], sums: joined(a.sums, b.sums) };
}

/** Chapters in the order of time, those of one quarter joined. */
export function inOrder(chapters: readonly Chapter[]): Chapter[] {
  const ordered: Chapter[] = [];
  for (const chapter of chapters) {
    const at = ordered.findIndex(({ quarters }) => quarters.some((one) => chapter.quarters.includes(one)));
    const known = ordered[at];
    if (known === undefined) ordered.push(chapter);
    else ordered[at] = together(known, chapter);
  }
  return ordered.sort((a, b) => firstOf(a) - firstOf(b));
}

/** The chapters with turns that follow them. */
export const closed = (chapters: readonly Chapter[], facts: readonly Facts[]): Chapter[] =>
  inOrder([
    ...chapters,
    ...facts.flatMap((one) => {
      const sums = summed([one]);
      return sums === undefined ? [] : [{ quarters: [quarterOf(one.at)], sums }];
    }),
  ]);

/** All chapters that lie before `horizon` as one: nobody could write them again, and an item holds 400 KB (DynamoDB). */
export function condensed(chapters: readonly Chapter[], horizon: Date): Chapter[] {
  const isOld = (chapter: Chapter): boolean => endOf(chapter) <= horizon.getTime();
  const [first, ...more] = chapters.filter(isOld);
  if (first === undefined) return [...chapters];
  return [more.reduce(together, first), ...chapters.filter((chapter) => !isOld(chapter))];
}

/** What all chapters come to; undefined where there is none. */
export const wholeOf = (chapters: readonly Chapter[]): Sums | undefined =>
  chapters.reduce<Sums | undefined>((all, { sums }) => (all === undefined ? sums : joined(all, sums)), undefined);

/** The chapters that nobody could write again, because the words of some of their turns are forgotten by `horizon`. */
export const pastRecall = (chapters: readonly Chapter[], horizon: Date): Chapter[] =>
  chapters.filter((chapter) => firstOf(chapter) < horizon.getTime());

/** True for a moment that the chapters tell of: in one of their quarters, and before the first turn that is kept by itself. */
export const isTold = (chapters: readonly Chapter[], first: Facts | undefined, at: Date): boolean =>
  (first === undefined || at < first.at) && chapters.some(({ quarters }) => quarters.includes(quarterOf(at)));
