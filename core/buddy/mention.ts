import type { MentionKind } from "./sayings/table.ts";

export type { MentionKind } from "./sayings/table.ts";

/** A dated sentence of one of the two. */
export interface Mention {
  readonly kind: MentionKind;
  readonly by: "me" | "them";
  readonly at: Date;
  readonly quote: string;
  readonly turn: string;
  readonly mail: string;
}

/** The last mention of one of these kinds. */
export const has = (mentions: readonly Mention[], ...kinds: readonly MentionKind[]): Mention | undefined =>
  mentions.findLast(({ kind }) => kinds.includes(kind));
