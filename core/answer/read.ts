import { fold } from "../buddy/sayings/fold.ts";
import { MAIL_DAYS, type MailDays } from "../people/mail-days.ts";
import { addDays } from "../people/zone.ts";
import type { Action, Asked, Known, Language, Reading, Unclear } from "./action.ts";
import { type Clause, clausesOf, statementsOf } from "./statement.ts";
import { dayAhead, dayBehind, hourIn } from "./when.ts";
import { perhapsOf, type Spoken, spokenOf } from "./who.ts";
import { LANGUAGES, languagesOf, TONGUES, type Tongue } from "./words/index.ts";

/** "Later" without a day, "not her", and how long "I will call her" keeps her out of the mail. */
const LATER_DAYS = 21;
const NOT_DAYS = 90;
const WILL_DAYS = 7;

/** A clause on its way to an action. */
interface Read {
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

const phoneIn = (clause: string): string | undefined => PHONE.exec(clause.replace(DATE, ""))?.[0].trim();
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

function languageIn({ folded }: Read): Language | undefined {
  if (folded.split(/\s+/).length > MAX_LANGUAGE_WORDS) return undefined;
  return LANGUAGES.find((one) =>
    LANGUAGES.some((name) =>
      new RegExp(`(?<!\\p{L})(?:${TONGUES[name].given.languages[one]})(?!\\p{L})`, "u").test(folded),
    ),
  );
}

/** On which days the mail is wanted, where a clause says this and nothing else. */
const daysIn = ({ tongue, folded }: Read): MailDays | undefined => MAIL_DAYS.find((days) => tongue.is(days, folded));

const later = (days: number) =>
  each((contact, { day, asked }): Action => ({ kind: "later", contact, until: day ?? addDays(asked.today, days) }));

/** In this order, the first that fits: what ends or takes back comes first, and what was done before what is wanted. */
const ROWS: readonly Row[] = [
  [({ tongue, folded }) => tongue.is("undo", folded), () => [{ kind: "undo" }]],
  [({ tongue, folded }) => tongue.is("stop", folded), () => [{ kind: "stop" }]],
  [(read) => daysIn(read) !== undefined, (read) => [{ kind: "days", days: daysIn(read) ?? "weekdays" }]],
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
    each((contact, { folded, asked, tongue }) => ({
      kind: "met",
      contact,
      on: dayBehind(folded, asked.today, tongue),
    })),
  ],
  [
    isDeed,
    each((contact, { folded, asked, tongue }) => ({
      kind: "called",
      contact,
      on: dayBehind(folded, asked.today, tongue),
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
    (read) => !isNamed(read) && read.day === undefined && hourIn(read.clause, read.tongue) !== undefined,
    ({ clause, tongue }) => [{ kind: "hour", minute: hourIn(clause, tongue) ?? 0 }],
  ],
  [(read) => read.tongue.is("later", read.folded) || read.day !== undefined, later(LATER_DAYS)],
  [(read) => speaksOfSomebody(read) && read.tongue.is("not", read.folded), later(NOT_DAYS)],
  [({ tongue, folded }) => tongue.is("no", folded), later(NOT_DAYS)],
  [
    ({ tongue, folded }) => tongue.is("yes", folded),
    each((contact, { asked }) => ({ kind: "will", contact, until: addDays(asked.today, WILL_DAYS) })),
  ],
];

function readClause(clause: string, asked: Asked, tongues: readonly Tongue[]): Action[] {
  const spoken = spokenOf(clause, asked);
  if (spoken.doubt.length > 0) return [];
  const named = spoken.people.map(({ contact }) => contact);
  const about = named.length > 0 ? named : asked.named.slice(0, 1);
  for (const tongue of tongues) {
    const read: Read = {
      clause,
      folded: fold(clause).toLowerCase(),
      tongue,
      asked,
      spoken,
      about,
      day: dayAhead(clause, asked.today, tongue),
    };
    const actions = ROWS.find(([fits]) => fits(read))?.[1](read) ?? [];
    if (actions.length > 0) return actions;
  }
  return [];
}

/** The same thing asked for somebody else: "called Jane and Tom". */
const repeated = (last: readonly Action[], people: readonly Known[]): Action[] => {
  const action = last.find((one) => "contact" in one && one.kind !== "number");
  return action === undefined ? [] : people.map(({ contact }) => ({ ...action, contact }) as Action);
};

const EVERY = LANGUAGES.map((one) => TONGUES[one]);

/** A sentence while it is read: what is found, what the last clause gave, and the words that nothing was made of. */
interface Progress {
  readonly actions: readonly Action[];
  readonly last: readonly Action[];
  /** The last clause named nobody. */
  readonly isOfNobody: boolean;
  readonly rest: string;
}

function readNext(before: Progress, { text, join }: Clause, asked: Asked, tongues: readonly Tongue[]): Progress {
  const { actions, last, rest } = before;
  const { people, doubt, isNamesOnly } = spokenOf(text, asked);
  const clause = rest === "" ? text : `${rest} ${text}`;
  if (isNamesOnly && last.length > 0) {
    if (join === "but") return { ...before, rest: clause };
    const found = repeated(last, people);
    // "Not before June, Tom": who is named behind is whom it was about.
    const kept = before.isOfNobody ? actions.slice(0, -last.length) : actions;
    return { actions: [...kept, ...found], last: found, isOfNobody: false, rest };
  }
  // Only what the likely languages leave open is read in the others: a remark must not turn into a wish there.
  const likely = readClause(clause, asked, tongues);
  const found = likely.length > 0 || actions.length > 0 ? likely : readClause(clause, asked, EVERY);
  if (found.length > 0)
    return { actions: [...actions, ...found], last: found, isOfNobody: people.length === 0 && rest === "", rest: "" };
  // Behind something that was understood stands what was lovely about it.
  return last.length > 0 && doubt.length === 0 ? before : { ...before, rest: clause };
}

const readStatement = (sentence: string, asked: Asked, tongues: readonly Tongue[]): Progress =>
  clausesOf(sentence, tongues).reduce<Progress>((progress, clause) => readNext(progress, clause, asked, tongues), {
    actions: [],
    last: [],
    isOfNobody: false,
    rest: "",
  });

const isCourtesy = (text: string, tongues: readonly Tongue[], self: string): boolean => {
  const folded = fold(text).toLowerCase();
  const words: string[] = folded.match(/[\p{L}\d']+/gu) ?? [];
  const own = new Set(fold(self).toLowerCase().split(/\s+/));
  return (
    words.every((word) => own.has(word)) ||
    tongues.some((tongue) => tongue.is("courtesy", folded) || tongue.is("closing", folded))
  );
};

/**
 * Read what a user has answered in words. `text` holds the user's own words alone, without quotes and signature. Nothing is
 * guessed: what is not understood, or may mean one of two people, is said to be unclear.
 */
export function readAnswer(
  text: string,
  asked: Asked,
  { language, self = "" }: { readonly language: Language; readonly self?: string },
): Reading {
  const tongues = languagesOf(fold(text).toLowerCase(), language).map((one) => TONGUES[one]);
  const actions: Action[] = [];
  const unclear: Unclear[] = [];
  for (const sentence of statementsOf(text, EVERY)) {
    const { actions: found, rest } = readStatement(sentence, asked, tongues);
    actions.push(...found);
    if (rest === "" || isCourtesy(rest, EVERY, self)) continue;
    const { doubt } = spokenOf(rest, asked);
    unclear.push({ text: rest, about: doubt.length > 0 ? doubt : perhapsOf(rest, asked) });
  }
  return { actions: distinct(actions), unclear };
}

/** The last word on a person wins; what was said twice is done once. */
function distinct(actions: readonly Action[]): Action[] {
  const byName = new Map<string, Action>();
  for (const action of actions) {
    const about = "contact" in action ? action.contact : "";
    const topic = action.kind === "number" || !("contact" in action) ? action.kind : "word";
    byName.delete(`${topic} ${about}`);
    byName.set(`${topic} ${about}`, action);
  }
  return [...byName.values()];
}
