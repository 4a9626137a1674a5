import type { Turn } from "../thread/turn.ts";
import { AHEAD, ALONE, DEED, DENIED, DONE, FRAMED, type MentionKind, NOT_A_VOICE, SAYINGS, WISHED } from "./sayings.ts";
import { quoteOf, sentencesOf } from "./sentence.ts";

export type { MentionKind } from "./sayings.ts";

/** A dated sentence of one of the two. */
export interface Mention {
  readonly kind: MentionKind;
  readonly by: "me" | "them";
  readonly at: Date;
  readonly quote: string;
  readonly turn: string;
  readonly mail: string;
}

/** The part of a sentence that stands before a match, back to the last border of a clause. */
const clauseBefore = (sentence: string, index: number): string =>
  sentence
    .slice(0, index)
    .split(/[,;:–]|\b(?:and|but)\b/)
    .at(-1) ?? "";

/** True where the words are there and the deed is not: denied, wished for, still to come, or done to a list. */
function isOnlyWords(kind: MentionKind, sentence: string, match: RegExpExecArray): boolean {
  if (!DEED.has(kind)) return false;
  const before = clauseBefore(sentence, match.index);
  if (NOT_A_VOICE.test(sentence) || (DENIED.test(before) && !FRAMED.test(match[0]))) return true;
  return DONE.has(kind) && (WISHED.test(before) || AHEAD.test(sentence.slice(match.index + match[0].length)));
}

/** The kinds of one sentence. */
function kindsOf(sentence: string): MentionKind[] {
  const straight = sentence.replaceAll("’", "'");
  const kinds: MentionKind[] = [];
  for (const [kind, how] of SAYINGS) {
    const match = kinds.includes(kind) ? null : how.exec(straight);
    if (match === null || isOnlyWords(kind, straight, match)) continue;
    if (ALONE.has(kind)) return [kind];
    kinds.push(kind);
  }
  return kinds;
}

/** What a turn says about calls, meetings, wishes and sad news: at most one mention of a kind, its first. */
export function mentionsOf({ id, mail, text, sentAt }: Turn, by: "me" | "them"): Mention[] {
  if (sentAt === undefined) return [];
  const found = new Map<MentionKind, Mention>();
  for (const sentence of sentencesOf(text)) {
    for (const kind of kindsOf(sentence)) {
      if (!found.has(kind)) found.set(kind, { kind, by, at: sentAt.at, quote: quoteOf(sentence), turn: id, mail });
    }
  }
  return [...found.values()];
}

/** The last mention of one of these kinds. */
export const has = (mentions: readonly Mention[], ...kinds: readonly MentionKind[]): Mention | undefined =>
  mentions.findLast(({ kind }) => kinds.includes(kind));
