import type { SharedEvent } from "./event.ts";
import type { Said } from "./evidence.ts";
import type { Mention } from "./mention.ts";
import type { SeenPhone } from "./seen-phone.ts";
import type { Lane } from "./sums.ts";
import type { Topic } from "./topic.ts";

export { fade, type Lane } from "./sums.ts";

/** All that the judgement looks at, read from the turns between the user and one contact. */
export interface Signals {
  readonly theirs: Lane;
  readonly mine: Lane;
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** The user's turns in a row that got no answer. */
  readonly unanswered: number;
  /** The pair's own rhythm: the median gap between its last days with mail, in days. */
  readonly gapDays: number;
  /** Share of turns between the two alone, 0 to 1. */
  readonly alone: number;
  readonly isAutomatic: boolean;
  /** The contact bears the user's own full name: perhaps another address of the user's, which nobody has confirmed. */
  readonly bearsOwnName?: boolean;
  /** Share of genuine turns about orders, contracts and projects, 0 to 1. */
  readonly business: number;
  /** The day until which they said they would be away. */
  readonly backAt?: Date;
  /** An event that both have mentioned. */
  readonly event?: SharedEvent;
  readonly mentions: readonly Mention[];
  readonly questions: readonly Said[];
  readonly topics: readonly Topic[];
  /** How many words both keep using, three at most: they write about the same things, whatever these are called. */
  readonly shared: number;
  readonly phone?: SeenPhone;
  /** Where they live or work, as the latest of their signatures with a postal address has it. */
  readonly town?: string;
  /** Contacts who stood on one message with the two. */
  readonly seenWith: readonly string[];
}
