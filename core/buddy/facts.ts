import { contactKey } from "../people/contact.ts";
import { localTime } from "../people/zone.ts";
import type { Turn } from "../thread/turn.ts";
import { isByAssistant } from "./assistant.ts";
import { isBusiness } from "./business.ts";
import { isGenuine, saidWords } from "./genuine.ts";
import { type GiftSaid, giftSaid } from "./gift-said.ts";
import type { Mention, MentionKind } from "./mention.ts";
import { type TimeSaid, timeSaid } from "./named-time.ts";
import { type Own, perTurn, type Worded } from "./per-turn.ts";
import { isPersonal } from "./personal.ts";
import { mentionsOf } from "./read-mentions.ts";
import { isQuotable, quoteOf, sentencesIn } from "./sentence.ts";

/** A turn with its moment, as signals need it. */
export type DatedTurn = Turn & { readonly sentAt: NonNullable<Turn["sentAt"]> };

/** What one turn comes to for the judgement: small enough to be kept when its words are forgotten. */
export interface Facts {
  readonly turn: string;
  readonly mail: string;
  readonly at: Date;
  /** `YYYY-MM-DD`, as the user's calendar has it. */
  readonly day: string;
  readonly by: "me" | "them" | "assistant";
  readonly isGenuine: boolean;
  /** A reason, topic or quote may be taken from it: it is hers, and says nothing beside sad news. */
  readonly isToBeShown: boolean;
  readonly isAutomatic: boolean;
  /** It went to one person alone. */
  readonly isAlone: boolean;
  readonly isBusiness: boolean;
  /** It speaks of home, leisure or feeling. */
  readonly isPersonal: boolean;
  readonly hasLink: boolean;
  readonly words: number;
  readonly questions: number;
  /** The fullest question, as a quote. */
  readonly asked?: string;
  readonly mentions: readonly Mention[];
  /** What stands under the words, where it holds as many digits as a telephone number; in no more letters than a block takes. */
  readonly signature?: string;
  /** Address of the author, which helps to tell the country of a number. */
  readonly address?: string;
  /** Everybody whom a message to several names as author or recipient. */
  readonly on?: readonly string[];
  /** Minutes east of UTC on the author's own clock; a quoted mail bears the clock of who quotes it. */
  readonly clock?: number;
  /** What it says of things that are promised and given. */
  readonly gift?: GiftSaid;
  /** What it says of a time to talk or meet, where it went to one person alone. */
  readonly time?: TimeSaid;
}

const LINK = /\bhttps?:\/\/|\bwww\./i;
const MIN_QUESTION = 12;
const MIN_DIGITS = 6;
const MAX_SIGNATURE = 600;
const MAX_ON = 12;

export const isDated = (turn: Turn): turn is DatedTurn => turn.sentAt !== undefined;

const recipientsOf = ({ to, cc }: Own): number => to.length + cc.length;

// The address of a page may hold a question mark, and asks nothing.
const isQuestion = (sentence: string): boolean =>
  sentence.endsWith("?") && sentence.length > MIN_QUESTION && isQuotable(sentence) && !LINK.test(sentence);

const questionsIn = (turn: Worded): string[] => sentencesIn(turn).filter(isQuestion);

// Behind so many letters somebody has pasted an article or a report, and its questions are nobody's.
const MAX_ASKING = 1_200;

/** What may be shown as asked of the other: a question in a round may be anybody's. */
const askedIn = (turn: Own): string | undefined =>
  recipientsOf(turn) > 1 ? undefined : fullest(questionsIn(opening(turn)));

const opening = (turn: Own): Worded =>
  turn.text.length <= MAX_ASKING ? turn : { text: turn.text.slice(0, MAX_ASKING) };

/** The fullest of some: "Did you get this?" bears out less than what somebody wants to know. */
const fullest = (sentences: readonly string[]): string | undefined =>
  [...sentences].sort((a, b) => b.length - a.length)[0];

// What is told to three or more is of a round, and joins no two.
const MAX_ROUND = 2;
const OF_TWO: ReadonlySet<MentionKind> = new Set(["planned", "called", "met", "thanks", "personal"]);

/** A sentence that says nothing of the two: beside sad news a kindness is none, and a talk or plan of many is not theirs. */
const isBeside = (kind: MentionKind, isSad: boolean, recipients: number): boolean =>
  (isSad && (kind === "personal" || kind === "thanks")) || (OF_TWO.has(kind) && recipients > MAX_ROUND);

function mentionsBy(turn: Own, by: "me" | "them"): readonly Mention[] {
  const all = mentionsOf(turn, by);
  const isSad = all.some(({ kind }) => kind === "sad");
  return all.filter(({ kind }) => !isBeside(kind, isSad, recipientsOf(turn)));
}

const digits = (text: string): number => text.replace(/\D/g, "").length;

/** What is told to several, or by a machine, is no time of two. */
function timedIn(turn: Own): Pick<Facts, "time"> {
  const time = turn.isAutomatic || recipientsOf(turn) > 1 ? {} : timeSaid(turn);
  return Object.keys(time).length === 0 ? {} : { time };
}

function giftIn(turn: Own): Pick<Facts, "gift"> {
  const gift = giftSaid(turn);
  return Object.keys(gift).length === 0 ? {} : { gift };
}

function readAs(by: "me" | "them"): (turn: Own) => Omit<Facts, "at" | "day"> {
  return (turn) => {
    const isOfAssistant = by === "them" && isByAssistant(turn);
    const mentions = isOfAssistant ? [] : mentionsBy(turn, by);
    const isAlone = recipientsOf(turn) <= 1;
    const asked = askedIn(turn);
    const signature = turn.signature?.slice(0, MAX_SIGNATURE);
    return {
      turn: turn.id,
      mail: turn.mail,
      by: isOfAssistant ? "assistant" : by,
      isGenuine: isGenuine(turn),
      isToBeShown: !isOfAssistant && !mentions.some(({ kind }) => kind === "sad" || kind === "died"),
      isAutomatic: turn.isAutomatic,
      isAlone,
      isBusiness: isBusiness(turn.text),
      // A joke that is told to all says nothing about two.
      isPersonal: isAlone && (mentions.some(({ kind }) => kind === "personal") || isPersonal(turn)),
      hasLink: LINK.test(turn.text),
      words: saidWords(turn).length,
      questions: questionsIn(turn).length,
      ...(asked !== undefined && { asked: quoteOf(asked) }),
      mentions,
      ...(signature !== undefined && digits(signature) >= MIN_DIGITS && { signature }),
      ...(recipientsOf(turn) > 1 && { on: on(turn) }),
      ...(turn.author.address !== undefined && { address: turn.author.address }),
      ...(turn.isWhole && turn.sentAt?.offset !== undefined && { clock: turn.sentAt.offset }),
      ...timedIn(turn),
      ...giftIn(turn),
    };
  };
}

const on = ({ author, to, cc }: Own): string[] => [...new Set([author, ...to, ...cc].map(contactKey))].slice(0, MAX_ON);

const reading = { me: perTurn(readAs("me")), them: perTurn(readAs("them")) } as const;

/** Read one turn. The same turn gives the same facts; `zone` is the user's. */
export const factsOf = (turn: DatedTurn, isMine: boolean, zone: string): Facts => ({
  ...reading[isMine ? "me" : "them"](turn),
  at: turn.sentAt.at,
  day: localTime(zone, turn.sentAt.at).date,
});
