import type { Change } from "./history.ts";

/** What became of mails, counted. */
export interface FiledCount {
  readonly accepted: number;
  readonly held: number;
  /** Of those accepted, how many could be read by their header alone. */
  readonly byHead?: number;
}

/** How many mails of these changes were let in, and how many wait for the user's word; with those that no reply has told of yet. */
export function countFiled(changes: readonly Change[], untold: FiledCount | undefined): FiledCount {
  const count = (outcome: "accepted" | "held"): number =>
    changes.filter(({ filed }) => filed.outcome === outcome).length + (untold?.[outcome] ?? 0);
  const isByHead = ({ filed }: Change): boolean => filed.outcome === "accepted" && filed.isByHead === true;
  const byHead = changes.filter(isByHead).length + (untold?.byHead ?? 0);
  return { accepted: count("accepted"), held: count("held"), ...(byHead > 0 && { byHead }) };
}
