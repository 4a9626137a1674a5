import type { OfferKind } from "../../buddy/offer.ts";
import type { Reason } from "../../buddy/reasons.ts";
import type { MailDays } from "../../people/mail-days.ts";
import type { Quoted } from "../letter.ts";
import type { TipKind } from "../tip.ts";

/** The offers that go with a name that is worth a call. */
export type CardOffer = Extract<
  OfferKind,
  "call" | "pick-topic" | "swap-numbers" | "meet-there" | "old-friend" | "ask-take" | "thank-fan"
>;

/** How far one clock is from another, in words. */
export interface Span {
  readonly hours: number;
  readonly minutes: number;
}

/** Stands in a phrase where a name is put, which is set off from the rest. */
export const NAME = "{name}";

/** All that the service says in one language. What is a function gets its parts as they are to stand in the sentence. */
export interface Phrases {
  /** BCP 47, for days and lists. */
  readonly locale: string;
  /** Small numbers from zero on, as they stand before a thing. */
  readonly numbers: readonly string[];
  readonly quoted: (text: string) => string;
  /** Stands between a name and what belongs to it, with its spaces. */
  readonly colon: string;
  /** Stands between two things that were done, with its spaces. */
  readonly semicolon: string;
  /** A topic inside a sentence. `isName`: it stands as it is, and needs no article. */
  readonly topic: (name: string, isName: boolean) => string;
  /** The same inside a quotation. */
  readonly bareTopic: (name: string, isName: boolean) => string;
  readonly subject: {
    readonly one: (name: string, topic: string) => string;
    readonly worth: (names: string) => string;
    readonly noted: string;
    readonly unclear: string;
    readonly quiet: string;
    readonly exposed: string;
  };
  /** The first sign that it works. */
  readonly first: {
    readonly subject: (name: string) => string;
    readonly works: (name: string) => string;
    /** How many of the other's messages stood in its quotes, and of which days. */
    readonly quoted: (count: string, days: string, n: number) => string;
    readonly phone: (written: string) => string;
    readonly quiet: string;
    readonly wrong: string;
  };
  readonly exposed: (name: string) => string;
  /** Who wrote what the user has forwarded on a day? */
  readonly who: (day: string, subject: string | undefined) => string;
  /** The mails have taught another zone: a town in it, and the hour of the daily reply. */
  readonly newZone: (town: string, time: string) => string;
  /** What to do with somebody, in a sentence with `NAME` in it. */
  readonly offers: Readonly<Record<CardOffer, string>>;
  /** A next step with somebody, in a sentence with `NAME` in it; a subject is made of what stands before its colon. */
  readonly tips: Readonly<Record<TipKind, string>>;
  /** The time on which the two have agreed. */
  readonly agreed: {
    readonly subject: (name: string, when: string) => string;
    readonly line: (name: string, when: string, said: Quoted) => string;
    /** What the calendar calls it. */
    readonly event: (name: string) => string;
  };
  /** What could be written to them, from the user. */
  readonly asks: Readonly<Record<CardOffer, (topic: string | undefined) => string>>;
  readonly wrote: (mails: string, days: string, since: string) => string;
  readonly reasons: Readonly<Record<Exclude<Reason["kind"], "exchange">, string>>;
  readonly mails: (count: string, isOne: boolean) => string;
  readonly days: (count: string, isOne: boolean) => string;
  readonly ground: (topic: string) => string;
  readonly you: string;
  /** How many mails of each side stand in the lanes, two or more, since a day. */
  readonly lanes: (mine: string, theirs: string, first: string, since: string) => string;
  /** Two friends who could be brought together. */
  readonly introduce: {
    readonly line: (who: string, topic: string, asked: string) => string;
    readonly mail: (first: string) => string;
    readonly subject: string;
    /** The paragraphs of what each of them is asked; they name nobody else. */
    readonly draft: (first: string, topic: string) => readonly string[];
  };
  /** Friends of one town and one mind. */
  readonly gather: (who: string, topic: string, town: string, seats: string) => string;
  /** What is still owed, by the user or to them, with the words of the promise. */
  readonly promised: {
    readonly mine: (day: string, quote: string) => string;
    readonly theirs: (first: string, day: string, quote: string) => string;
  };
  readonly fromSignature: (day: string) => string;
  readonly fromYou: (day: string) => string;
  readonly noCountry: string;
  readonly noNumber: (first: string) => string;
  readonly span: (span: Span, numbers: readonly string[]) => string;
  readonly clock: (first: string, span: string, side: "ahead" | "behind" | "same") => string;
  /** When a call finds them awake and not at table, by the user's own clock. */
  readonly polite: (from: string, to: string) => string;
  readonly askFirst: string;
  readonly openMail: (first: string) => string;
  readonly callSubject: string;
  readonly answer: (words: readonly string[]) => string;
  /** What may be answered: done, later, not now. */
  readonly answers: (first: string) => readonly [called: string, later: string, not: string];
  readonly tap: string;
  readonly taps: (first: string) => Readonly<Record<"called" | "later" | "never", string>>;
  readonly alsoGood: string;
  readonly noted: string;
  readonly done: {
    readonly called: (name: string, day: string) => string;
    readonly met: (name: string, day: string) => string;
    readonly notYet: (name: string) => string;
    readonly never: (name: string) => string;
    readonly again: (name: string) => string;
    readonly will: (name: string, day: string) => string;
    readonly later: (name: string, day: string) => string;
    readonly wrote: (name: string) => string;
    readonly number: (name: string, written: string) => string;
    readonly pause: (day: string | undefined) => string;
    readonly resume: string;
    readonly hour: (time: string) => string;
    readonly language: string;
    readonly mine: (address: string) => string;
    readonly notMine: (address: string) => string;
    /** On which days the mail may come; of `mondays` it is said which day of the week that is. */
    readonly days: (days: MailDays, weekly: string) => string;
    readonly neverDomain: (domain: string) => string;
    readonly erase: string;
    readonly export: string;
    readonly stop: string;
    readonly undo: string;
  };
  /** Somebody has written to the secret address: whose address is it? */
  readonly sender: {
    readonly subject: string;
    readonly ask: (address: string) => string;
    readonly taken: (address: string) => string;
  };
  /** The mail comes on one day of the week, until the user says something. */
  readonly untilAnswered: (weekly: string) => string;
  readonly undoHint: string;
  readonly unclear: (quote: string) => string;
  readonly perhaps: (name: string) => string;
  readonly which: (names: string) => string;
  readonly sayAgain: string;
  /** What may be said, beside something that was not understood. */
  readonly canSay: string;
  /** "Mondays", from Monday on: each of them, inside a sentence. */
  readonly everyWeekday: readonly string[];
  readonly on: (day: string) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly filed: (count: string, n: number) => string;
  /** Stands before how many of them it was. */
  readonly byHead: string;
  readonly held: (count: string, n: number) => string;
  /** From strangers, beyond what is looked at in a day. */
  readonly flooded: (count: string, n: number) => string;
  /** The user's own mails that wait because too many came. */
  readonly late: {
    readonly subject: string;
    readonly tell: (count: string, n: number, days: number) => string;
    readonly many: string;
  };
  readonly since: { readonly first: string; readonly last: string };
  readonly quiet: (filed: string) => string;
  readonly footer: string;
  /** The link to the whole story. */
  readonly why: (first: string) => string;
  readonly settings: string;
  readonly unsubscribe: string;
}
