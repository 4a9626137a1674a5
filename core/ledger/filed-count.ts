import type { Change } from "./history.ts";

/** What became of mails, counted. */
export interface FiledCount {
  readonly accepted: number;
  readonly held: number;
  /** Of those accepted, how many could be read by their header alone. */
  readonly byHead?: number;
  /** So many from strangers came beyond any measure: nothing of them is known but that they came. */
  readonly flooded?: number;
}

/** Two counts of a day that is over: all that came beyond what is looked at, less those that were the user's own. */
function floodedIn(changes: readonly Change[]): number {
  const count = changes.reduce((sum, { flood = {} }) => sum + (flood.all ?? 0) - (flood.own ?? 0), 0);
  return Math.max(0, count);
}

/** How many mails of these changes were let in, and how many wait for the user's word; with those that no reply has told of yet. */
export function countFiled(changes: readonly Change[], untold: FiledCount | undefined): FiledCount {
  const count = (outcome: "accepted" | "held"): number =>
    changes.filter(({ filed }) => filed.outcome === outcome).length + (untold?.[outcome] ?? 0);
  const isByHead = ({ filed }: Change): boolean => filed.outcome === "accepted" && filed.isByHead === true;
  const byHead = changes.filter(isByHead).length + (untold?.byHead ?? 0);
  const flooded = floodedIn(changes) + (untold?.flooded ?? 0);
  return {
    accepted: count("accepted"),
    held: count("held"),
    ...(byHead > 0 && { byHead }),
    ...(flooded > 0 && { flooded }),
  };
}
