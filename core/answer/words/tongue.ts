/** How a language says things to the service: sources of regular expressions for folded text (`fold`), each a whole phrase. */
export interface Given {
  /** They have talked. */
  readonly called: string;
  readonly met: string;
  /** In front of or behind a deed, or alone: it did not come to it. */
  readonly denied: string;
  readonly missed: string;
  /** They mean to. */
  readonly will: string;
  readonly later: string;
  /** In front of a name, or behind it: not this one, for now. */
  readonly not: string;
  readonly never: string;
  /** Takes "never" back. */
  readonly again: string;
  readonly number: string;
  readonly pause: string;
  readonly resume: string;
  /** All of a clause. */
  readonly stop: string;
  readonly undo: string;
  /** All of a clause: everything that is kept of the user is to go. */
  readonly erase: string;
  /** All of a clause: everything that is kept is to be sent to the user. */
  readonly export: string;
  /** All of a clause, with a star for a domain: nobody of there is to be named. */
  readonly nobodyAt: string;
  /** Names of languages, as this one calls them. */
  readonly languages: Readonly<Record<"en" | "de" | "fr" | "es", string>>;
  /** Stands for whoever was named. */
  readonly pronoun: string;
  readonly yes: string;
  readonly no: string;
  /** An address is the user's own, or it is not. */
  readonly mine: string;
  readonly notMine: string;
  /** In front of that, or behind it. */
  readonly affirm: string;
  /** All of a clause: what may be said for "yes" to a sign-up, and for "no" to it. */
  readonly confirm: string;
  readonly denySignUp: string;
  /** All of a clause: on which days the mail is wanted. */
  readonly mondays: string;
  readonly weekdays: string;
  readonly all: string;
  /** All of a clause: courtesy, which asks for nothing. */
  readonly courtesy: string;
  /** A line that closes a letter; behind it stands a name, and nothing to do. */
  readonly closing: string;
  /** In front of an hour. */
  readonly at: string;
  readonly afternoon: string;
  /** Behind or in front of a number: it is an hour. */
  readonly hour: string;
  readonly tomorrow: string;
  readonly today: string;
  readonly yesterday: string;
  readonly dayBefore: string;
  /** Beside a length of time: it is past. */
  readonly ago: string;
  /** Asks the service for something, in front of what it is to do. */
  readonly request: string;
  /** What it can be asked for: words of writing, naming, waiting, taking back. */
  readonly service: string;
  /** A machine says for somebody that they are away. */
  readonly absence: string;
  /** Names somebody to the user. */
  readonly suggest: string;
  /** Words beside "never Sam" that say nothing more. */
  readonly filler: string;
  /** A verb that strikes somebody off, and means the opposite behind a "not". */
  readonly strike: string;
  /** Somebody else does something. */
  readonly third: string;
  /** What was wished, missed or asked about, and is no deed. */
  readonly unreal: string;
  /** In front of the end of a pause. */
  readonly until: string;
  /** A pause without an end. */
  readonly further: string;
  /** A length of time that is not read: it is asked about. */
  readonly vague: string;
  readonly dayAfter: string;
  readonly lastWeek: string;
  /** Thanks, at the beginning of a sentence. */
  readonly gratitude: string;
  /** Half an hour beside an hour, which is the group `hour`; and whether it comes before that hour ("halb sieben") or after. */
  readonly half: { readonly source: string; readonly minutes: -30 | 30 };
  /** Stands in front of what is asked for, and says nothing. */
  readonly opener: string;
  /** What is kept of the user: nothing may be done about it but what is plainly asked. */
  readonly account: string;
  /** Somebody is to be rung, by the user. */
  readonly ring: string;
  /** Says who wrote something; a name stands before or behind it. */
  readonly wrote: string;
  /** No pause is meant. */
  readonly noPause: string;
  /** Beside that: whom to turn to instead, and thanks for the mail. */
  readonly instead: string;
  readonly next: string;
  /** In front of a length of time, or of a month. */
  readonly within: string;
  readonly units: Readonly<Record<"day" | "week" | "month" | "year", string>>;
  /** Number words from one on, each with its spellings. */
  readonly numbers: readonly string[];
  /** Seasons and feasts: month and day on which they begin. */
  readonly seasons: readonly (readonly [string, number, number])[];
  /** Joins two things that are asked for. */
  readonly and: string;
}

export type Phrase = Exclude<keyof Given, "languages" | "units" | "numbers" | "seasons" | "half">;

export interface Tongue {
  readonly is: (phrase: Phrase, clause: string) => boolean;
  readonly find: (phrase: Phrase, clause: string) => RegExpExecArray | null;
  /** All of the clause says it. */
  readonly isWhole: (phrase: Phrase, clause: string) => boolean;
  /** The clause without the words that only lead up to it. */
  readonly opened: (clause: string) => string;
  /** The clause begins with one of these. */
  readonly opens: (phrases: readonly Phrase[], clause: string) => boolean;
  /** The clause with each of these phrases taken away. */
  readonly without: (phrase: Phrase, clause: string) => string;
  readonly given: Given;
}

const WHOLE: ReadonlySet<Phrase> = new Set([
  "stop",
  "erase",
  "nobodyAt",
  "yes",
  "no",
  "confirm",
  "denySignUp",
  "mondays",
  "weekdays",
  "all",
  "closing",
]);
const word = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d'])(?:${source})(?![\p{L}\d])`, "u");
// A courtesy is made of several: "Hello, thanks a lot".
const several = (source: string): RegExp => new RegExp(String.raw`^\W*(?:(?:${source})(?![\p{L}\d])\W*){1,8}$`, "u");
const whole = (source: string): RegExp => new RegExp(String.raw`^\W*(?:${source})\W*$`, "u");

/** Make a language of its phrases. Patterns are bounded, and a clause is short. */
export function tongue(given: Given): Tongue {
  const made = new Map<Phrase, RegExp>();
  const patternOf = (phrase: Phrase): RegExp => {
    const known =
      made.get(phrase) ?? (phrase === "courtesy" ? several : WHOLE.has(phrase) ? whole : word)(given[phrase]);
    made.set(phrase, known);
    return known;
  };
  return {
    given,
    is: (phrase, clause) => patternOf(phrase).test(clause),
    find: (phrase, clause) => patternOf(phrase).exec(clause),
    isWhole: (phrase, clause) => whole(given[phrase]).test(clause),
    opened: (clause) => clause.trim().replace(new RegExp(String.raw`^(?:(?:${given.opener})[\s,:]+)+`, "u"), ""),
    opens: (phrases, clause) => phrases.some((phrase) => word(given[phrase]).exec(clause.trim())?.index === 0),
    without: (phrase, clause) => clause.replace(new RegExp(word(given[phrase]).source, "gu"), " "),
  };
}
