import type { Change } from "./history.ts";

/** What became of mails, counted. */
export interface FiledCount {
  readonly accepted: number;
  readonly held: number;
}

/** How many mails of these changes were let in, and how many wait for the user's word; with those that no reply has told of yet. */
export function countFiled(changes: readonly Change[], untold: FiledCount | undefined): FiledCount {
  const count = (outcome: keyof FiledCount): number =>
    changes.filter(({ filed }) => filed.outcome === outcome).length + (untold?.[outcome] ?? 0);
  return { accepted: count("accepted"), held: count("held") };
}
