import type { Asked } from "./action.ts";
import { LANGUAGES } from "./languages.ts";
import type { Spoken } from "./who.ts";
import { type Phrase, TONGUES, type Tongue } from "./words/index.ts";

/** A clause on its way to an action, in one of the languages that it may be in. */
export interface Read {
  readonly clause: string;
  readonly folded: string;
  readonly tongue: Tongue;
  /** It is read as German, which writes all nouns large. */
  readonly isGerman: boolean;
  /** It is read in the language in which the user is written to. */
  readonly isOwn: boolean;
  readonly asked: Asked;
  readonly spoken: Spoken;
  /** Whom it is about: those it names, or who was named last. */
  readonly about: readonly string[];
  /** The clause without the names in it: "pour Jane" is no January. */
  readonly unnamed: string;
  /** The day ahead that it names. */
  readonly day: string | undefined;
}

export const isNamed = ({ spoken }: Read): boolean => spoken.people.length > 0;

export const speaksOfSomebody = (read: Read): boolean => isNamed(read) || read.tongue.is("pronoun", read.folded);

/** True when a clause says something in whatever language: what speaks against a reading does so in all of them. */
export const saysInAny = (phrase: Phrase, folded: string): boolean =>
  LANGUAGES.some((one) => TONGUES[one].is(phrase, folded));

export const wordsIn = (folded: string): number => folded.trim().split(/\s+/).length;

// "I saw your mail", "called my mother", "my number is": it is about something else.
const OTHERS =
  /(?<!\p{L})(?:my|your|our|mein\p{L}{0,2}|dein\p{L}{0,2}|unser\p{L}{0,2}|mon|ma|mes|ton|ta|tes|mis?|tus?|sus?)(?!\p{L})/u;

export const isOfOthers = (folded: string): boolean => OTHERS.test(folded);
