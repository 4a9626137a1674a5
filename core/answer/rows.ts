import { fold } from "../buddy/sayings/fold.ts";
import { addDays } from "../people/zone.ts";
import type { Action, Asked, Language } from "./action.ts";
import { dayBehind, hourIn } from "./when.ts";
import type { Spoken } from "./who.ts";
import { LANGUAGES, TONGUES, type Tongue } from "./words/index.ts";

/** "Later" without a day, "not her", and how long "I will call her" keeps her out of the mail. */
const LATER_DAYS = 21;
const NOT_DAYS = 90;
const WILL_DAYS = 7;

/** A clause on its way to an action. */
export interface Read {
  readonly clause: string;
  readonly folded: string;
  readonly tongue: Tongue;
  readonly asked: Asked;
  readonly spoken: Spoken;
  /** Whom it is about: those it names, or who was named last. */
  readonly about: readonly string[];
  readonly day: string | undefined;
}

type Row = readonly [fits: (read: Read) => boolean, act: (read: Read) => Action[]];

const PHONE = /(?<![\d.-])\+?\(?\d[\d ()./-]{6,20}\d/;
const DATE = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\d{1,2}\.\d{2,4}\b/;

/** A telephone number as it stands in a clause. */
export const phoneIn = (clause: string): string | undefined => PHONE.exec(clause.replace(DATE, ""))?.[0].trim();
const MAX_LANGUAGE_WORDS = 5;

const isNamed = ({ spoken }: Read): boolean => spoken.people.length > 0;
const speaksOfSomebody = ({ spoken, tongue, folded }: Read): boolean =>
  spoken.people.length > 0 || tongue.is("pronoun", folded);

// "I saw your mail", "called my mother": a deed that is about something else.
const OTHERS =
  /(?<!\p{L})(?:my|your|our|mein\p{L}{0,2}|dein\p{L}{0,2}|unser\p{L}{0,2}|mon|ma|mes|ton|ta|tes|mis?|tus?|sus?)(?!\p{L})/u;
const FEW_WORDS = 5;

/** They have talked or met. Where nobody is named it is about who was named last, if it says little else. */
function isDeed(read: Read): boolean {
  const { tongue, folded } = read;
  if (!tongue.is("called", folded) && !tongue.is("met", folded)) return false;
  const isShort = folded.split(/\s+/).length <= FEW_WORDS && !OTHERS.test(folded);
  return isNamed(read) || isShort || (tongue.is("pronoun", folded) && !OTHERS.test(folded));
}

const each =
  (make: (contact: string, read: Read) => Action) =>
  (read: Read): Action[] =>
    read.about.map((contact) => make(contact, read));

function languageIn({ folded, tongue }: Read): Language | undefined {
  if (folded.split(/\s+/).length > MAX_LANGUAGE_WORDS && !tongue.is("service", folded)) return undefined;
  return LANGUAGES.find((one) =>
    LANGUAGES.some((name) =>
      new RegExp(`(?<!\\p{L})(?:${TONGUES[name].given.languages[one]})(?!\\p{L})`, "u").test(folded),
    ),
  );
}

// "By 7 I am on the train" asks for nothing.
const MAX_HOUR_WORDS = 8;

function wantedHour({ clause, folded, tongue }: Read): number | undefined {
  const isWish = folded.split(/\s+/).length <= MAX_HOUR_WORDS || tongue.is("service", folded);
  return isWish ? hourIn(clause, tongue) : undefined;
}

const later = (days: number) =>
  each((contact, { day, asked }): Action => ({ kind: "later", contact, until: day ?? addDays(asked.today, days) }));

const EACH = /(?<!\p{L})(?:both|all|beide|alle|les deux|toutes|ambas|las dos|todas)(?!\p{L})/u;

/** Whose address is spoken of: those that are named, the only one there is, or all of them. */
function sendersOf({ folded, asked: { senders = [] } }: Read): string[] {
  const named = senders.filter((address) => folded.includes(fold(address).toLowerCase()));
  if (named.length > 0) return named;
  return senders.length === 1 || EACH.test(folded) ? [...senders] : [];
}

const isAsked = ({ asked }: Read): boolean => (asked.senders ?? []).length > 0;

/** In this order, the first that fits: what ends or takes back comes first, and what was done before what is wanted. */
export const ROWS: readonly Row[] = [
  [({ tongue, folded }) => tongue.is("undo", folded), () => [{ kind: "undo" }]],
  [({ tongue, folded }) => tongue.is("stop", folded), () => [{ kind: "stop" }]],
  [
    (read) => isAsked(read) && read.tongue.is("notMine", read.folded),
    (read) => sendersOf(read).map((address) => ({ kind: "not-mine", address })),
  ],
  [
    (read) => isAsked(read) && read.tongue.is("mine", read.folded),
    (read) => sendersOf(read).map((address) => ({ kind: "mine", address })),
  ],
  [
    (read) => !isNamed(read) && languageIn(read) !== undefined,
    (read) => [{ kind: "language", language: languageIn(read) as Language }],
  ],
  [
    (read) => phoneIn(read.clause) !== undefined && (speaksOfSomebody(read) || read.tongue.is("number", read.folded)),
    each((contact, { clause }) => ({ kind: "number", contact, written: phoneIn(clause) ?? "" })),
  ],
  [
    (read) => isNamed(read) && read.tongue.is("again", read.folded) && !read.tongue.is("never", read.folded),
    each((contact) => ({ kind: "again", contact })),
  ],
  [
    (read) =>
      read.tongue.is("missed", read.folded) ||
      (isDeed(read) && (read.tongue.is("denied", read.folded) || read.tongue.is("never", read.folded))),
    each((contact) => ({ kind: "not-yet", contact })),
  ],
  [
    (read) =>
      read.tongue.is("will", read.folded) &&
      !read.tongue.is("never", read.folded) &&
      !read.tongue.is("denied", read.folded),
    each((contact, { day, asked }) => ({
      kind: "will",
      contact,
      until: day === undefined ? addDays(asked.today, WILL_DAYS) : addDays(day, 1),
    })),
  ],
  [
    (read) => isDeed(read) && read.tongue.is("met", read.folded) && !read.tongue.is("called", read.folded),
    each((contact, { clause, asked, tongue }) => ({
      kind: "met",
      contact,
      on: dayBehind(clause, asked.today, tongue),
    })),
  ],
  [
    isDeed,
    each((contact, { clause, asked, tongue }) => ({
      kind: "called",
      contact,
      on: dayBehind(clause, asked.today, tongue),
    })),
  ],
  [
    (read) => !isNamed(read) && read.tongue.is("pause", read.folded),
    ({ day }) => [{ kind: "pause", ...(day !== undefined && { until: day }) }],
  ],
  [
    (read) =>
      read.tongue.is("never", read.folded) &&
      read.day === undefined &&
      (speaksOfSomebody(read) || read.tongue.is("not", read.folded) || read.folded.split(" ").length === 1),
    each((contact) => ({ kind: "never", contact })),
  ],
  [(read) => !isNamed(read) && read.tongue.is("resume", read.folded), () => [{ kind: "resume" }]],
  [
    (read) => !isNamed(read) && read.day === undefined && wantedHour(read) !== undefined,
    (read) => [{ kind: "hour", minute: wantedHour(read) ?? 0 }],
  ],
  [(read) => read.tongue.is("later", read.folded) || read.day !== undefined, later(LATER_DAYS)],
  [(read) => speaksOfSomebody(read) && read.tongue.is("not", read.folded), later(NOT_DAYS)],
  [({ tongue, folded }) => tongue.is("no", folded), later(NOT_DAYS)],
  [
    ({ tongue, folded }) => tongue.is("yes", folded),
    each((contact, { asked }) => ({ kind: "will", contact, until: addDays(asked.today, WILL_DAYS) })),
  ],
];
