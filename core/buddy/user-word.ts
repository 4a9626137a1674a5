import type { Mention, MentionKind } from "./mention.ts";
import type { Signals } from "./signals.ts";

export const WORDS = ["called", "met", "not-yet", "later", "never"] as const;

/**
 * What the user has said about a person. It wins over all that the mails say: `called` and `met` have happened, `not-yet` says
 * that what the mails seemed to tell has not, `later` asks for some weeks of silence about them, `never` for silence for good.
 */
export interface UserWord {
  readonly kind: (typeof WORDS)[number];
  readonly at: Date;
  /** The moment until which the user asks for silence, where a day was named; beside `called` and `met` too. */
  readonly untilAt?: Date;
}

const DAY = 86_400_000;
const LATER_DAYS = 30;

/** What a word takes back: it was only read out of the mails. */
const TOLD: ReadonlySet<MentionKind> = new Set(["called", "met", "planned"]);

const inTime = (mentions: readonly Mention[]): Mention[] =>
  mentions.toSorted((a, b) => a.at.getTime() - b.at.getTime());

/** The signals as the user's word puts them right. What the mails say after it counts again. */
export function heeded(signals: Signals, word: UserWord | undefined): Signals {
  if (word === undefined) return signals;
  const { kind, at } = word;
  if (kind === "not-yet")
    return { ...signals, mentions: signals.mentions.filter((one) => one.at > at || !TOLD.has(one.kind)) };
  if (kind !== "called" && kind !== "met") return signals;
  const told: Mention = { kind, by: "me", at, quote: "", turn: "", mail: "" };
  return { ...signals, mentions: inTime([...signals.mentions, told]) };
}

export const isNever = (word: UserWord | undefined): boolean => word?.kind === "never";

const endOf = ({ at, untilAt }: UserWord): number => untilAt?.getTime() ?? at.getTime() + LATER_DAYS * DAY;

export const isLater = (word: UserWord | undefined, now: Date): boolean =>
  word !== undefined && (word.kind === "later" || word.untilAt !== undefined) && now.getTime() < endOf(word);

/** True once the day has come for which the user has asked to be reminded. */
export const isWanted = (word: UserWord | undefined, now: Date): boolean =>
  word?.kind === "later" && word.untilAt !== undefined && now.getTime() >= endOf(word);
