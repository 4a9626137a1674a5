import type { Invitation } from "../thread/sighting.ts";
import type { Mention, MentionKind } from "./mention.ts";
import type { Own } from "./per-turn.ts";
import { readSentences } from "./read-sentences.ts";
import { ALONE, DEED, DONE, KINDS, type Tongue } from "./sayings/index.ts";
import { quoteOf, sentencesIn } from "./sentence.ts";

/** The part of a sentence that stands before a match, back to the last border of a clause. */
const clauseBefore = (sentence: string, index: number, { joins }: Tongue): string =>
  sentence.slice(0, index).split(joins).at(-1) ?? "";

// "Ich rufe dich an dem Tag nicht": a denial behind the deed stands within a few words of it.
const REACH = 40;

const clauseBehind = (sentence: string, end: number): string =>
  sentence.slice(end, end + REACH).split(/[,;:–.!?]/, 1)[0] ?? "";

/** True where the words are there and the deed is not: denied, wished for, still to come, or done to a list. */
function isOnlyWords(kind: MentionKind, sentence: string, match: RegExpExecArray, tongue: Tongue): boolean {
  if (!DEED.has(kind)) return false;
  const before = clauseBefore(sentence, match.index, tongue);
  const behind = sentence.slice(match.index + match[0].length);
  const isDenied = tongue.denied.test(before + match[0]) || tongue.deniedBehind.test(clauseBehind(behind, 0));
  if (tongue.notAVoice.test(sentence) || (isDenied && !tongue.framed.test(match[0]))) return true;
  if (kind === "planned") return tongue.urgent.test(sentence);
  return DONE.has(kind) && (tongue.wished.test(before) || tongue.ahead.test(behind));
}

const says = (kind: MentionKind, sentence: string, tongue: Tongue): boolean =>
  tongue.anyOf.get(kind)?.test(sentence) === true &&
  (tongue.sayings.get(kind) ?? []).some(({ how }) => {
    const match = how.exec(sentence);
    return match !== null && !isOnlyWords(kind, sentence, match, tongue);
  });

/** The kinds of one folded sentence, as these languages read it. */
export function kindsIn(sentence: string, tongues: readonly Tongue[]): MentionKind[] {
  const kinds: MentionKind[] = [];
  for (const kind of KINDS) {
    if (!tongues.some((tongue) => says(kind, sentence, tongue))) continue;
    if (ALONE.has(kind)) return [kind];
    kinds.push(kind);
  }
  return kinds;
}

// The rooms of Zoom, Google Meet, Teams, Webex and Jitsi: who sends such a link means to be seen there.
const MEETING_LINK =
  /https:\/\/(?:[\w-]+\.)?(?:zoom\.us\/(?:j|my)\/|meet\.google\.com\/[a-z]{3}-|teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\/|[\w-]+\.webex\.com\/|meet\.jit\.si\/)/i;
const CALENDAR: Readonly<Record<Invitation, MentionKind>> = { request: "planned", cancel: "cancelled" };

/** What a turn says without words: an invitation of a calendar, and a link to a meeting, each between two alone. */
function unspoken(turn: Own, by: "me" | "them"): Mention[] {
  const { id, mail, to, cc, subject, sentAt, invitation } = turn;
  if (sentAt === undefined || to.length + cc.length > 1) return [];
  const said = { by, at: sentAt.at, turn: id, mail };
  if (invitation !== undefined) return [{ ...said, kind: CALENDAR[invitation], quote: quoteOf(subject ?? "") }];
  const sentence = sentencesIn(turn).find((one) => MEETING_LINK.test(one));
  return sentence === undefined ? [] : [{ ...said, kind: "planned", quote: quoteOf(sentence) }];
}

/** True where a turn mentions a death. It comes before all else, so that nothing else need be looked for. */
export const saysOfDeath = (turn: Own): boolean =>
  turn.sentAt !== undefined &&
  readSentences(turn).some(({ folded, tongues }) => tongues.some((tongue) => says("died", folded, tongue)));

/** What a turn says about calls, meetings, wishes and sad news: at most one mention of a kind, its first. */
export function mentionsOf(turn: Own, by: "me" | "them"): Mention[] {
  const { id, mail, sentAt } = turn;
  if (sentAt === undefined) return [];
  const found = new Map<MentionKind, Mention>();
  for (const { typed, folded, tongues } of readSentences(turn)) {
    for (const kind of kindsIn(folded, tongues)) {
      if (!found.has(kind)) found.set(kind, { kind, by, at: sentAt.at, quote: quoteOf(typed), turn: id, mail });
    }
  }
  for (const mention of unspoken(turn, by)) if (!found.has(mention.kind)) found.set(mention.kind, mention);
  return [...found.values()];
}
