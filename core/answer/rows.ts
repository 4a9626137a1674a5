import { addDays } from "../people/zone.ts";
import type { Action, Language } from "./action.ts";
import { authorIn } from "./author.ts";
import { isBan } from "./ban.ts";
import { isNamed, type Read, saysInAny, speaksOfSomebody, wordsIn } from "./clause.ts";
import { isDeed } from "./deed.ts";
import { daysIn, isPause, languageIn, wantedHour } from "./setting.ts";
import { isNumber, phoneIn } from "./telephone.ts";
import { dayBehind } from "./when.ts";
import { isOfMine, isOfNotMine, sendersIn } from "./whose.ts";
import { unwantedDomain } from "./wish.ts";

/** "Later" without a day, "not her", and how long "I will call her" keeps her out of the mail. */
const LATER_DAYS = 21;
const NOT_DAYS = 90;
const WILL_DAYS = 7;

type Row = readonly [fits: (read: Read) => boolean, act: (read: Read) => Action[]];

const each =
  (make: (contact: string, read: Read) => Action) =>
  (read: Read): Action[] =>
    read.about.map((contact) => make(contact, read));

/**
 * The mails are to end. In the user's own language no name of somebody else's choosing ("Don Stop") stands in the way; in
 * another one a name is a name ("Fin").
 */
const isStop = (read: Read): boolean =>
  read.tongue.is("stop", read.folded) && !read.clause.trim().endsWith("?") && (read.isOwn || !isNamed(read));

const MAX_RESUME_WORDS = 5;

/** "I will tell you when to go on" does not go on. */
const isResume = (read: Read): boolean =>
  !isNamed(read) && read.tongue.is("resume", read.folded) && wordsIn(read.folded) <= MAX_RESUME_WORDS;

const MAX_UNDO_WORDS = 6;

/** "Take it back". Whoever says it of somebody's doing, or says not to, does not mean the last answer. */
const isUndo = (read: Read): boolean =>
  read.tongue.is("undo", read.folded) &&
  !isNamed(read) &&
  !read.tongue.is("denied", read.folded) &&
  (wordsIn(read.folded) <= MAX_UNDO_WORDS || read.tongue.is("service", read.folded));

/** A day is meant for somebody who is named, or stands in front: "in June". "It rained on Monday" says something else. */
const isPutOff = (read: Read): boolean =>
  // "Guten Morgen" is no day.
  !read.tongue.is("courtesy", read.folded) &&
  (read.tongue.is("later", read.folded) || (read.day !== undefined && (isNamed(read) || opensWithDay(read))));

const opensWithDay = ({ folded, tongue }: Read): boolean => {
  const opened = tongue.opened(folded);
  const isDay = tongue.opens(["within", "next", "not", "tomorrow"], opened) || /^\d{1,2}\b/.test(opened);
  return isDay || tongue.is("service", folded) || wordsIn(opened) <= 2;
};

const later = (days: number) =>
  each((contact, { day, asked }): Action => ({ kind: "later", contact, until: day ?? addDays(asked.today, days) }));

/** In this order, the first that fits: what ends or takes back comes first, and what was done before what is wanted. */
export const ROWS: readonly Row[] = [
  [
    ({ tongue, folded, clause }) => tongue.is("erase", folded) && !clause.trim().endsWith("?"),
    () => [{ kind: "erase" }],
  ],
  [(read) => !isNamed(read) && read.tongue.is("export", read.folded), () => [{ kind: "export" }]],
  [
    (read) => unwantedDomain(read) !== undefined,
    (read) => [{ kind: "never-domain", domain: unwantedDomain(read) ?? "" }],
  ],
  // What is kept of the user is told of or removed by plain words alone, and nothing else is made of such a clause.
  [(read) => saysInAny("account", read.folded), () => []],
  [isUndo, () => [{ kind: "undo" }]],
  [isStop, () => [{ kind: "stop" }]],
  [isOfNotMine, (read) => sendersIn(read).map((address) => ({ kind: "not-mine", address }))],
  [isOfMine, (read) => sendersIn(read).map((address) => ({ kind: "mine", address }))],
  [(read) => daysIn(read) !== undefined, (read) => [{ kind: "days", days: daysIn(read) ?? "weekdays" }]],
  [(read) => languageIn(read) !== undefined, (read) => [{ kind: "language", language: languageIn(read) as Language }]],
  [isNumber, each((contact, { clause }) => ({ kind: "number", contact, written: phoneIn(clause) ?? "" }))],
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
    each((contact, { unnamed, asked, tongue }) => ({
      kind: "met",
      contact,
      on: dayBehind(unnamed, asked.today, tongue),
    })),
  ],
  [
    isDeed,
    each((contact, { unnamed, asked, tongue }) => ({
      kind: "called",
      contact,
      on: dayBehind(unnamed, asked.today, tongue),
    })),
  ],
  [isPause, ({ day }) => [{ kind: "pause", ...(day !== undefined && { until: day }) }]],
  [isBan, each((contact) => ({ kind: "never", contact }))],
  [isResume, () => [{ kind: "resume" }]],
  [(read) => wantedHour(read) !== undefined, (read) => [{ kind: "hour", minute: wantedHour(read) ?? 0 }]],
  [
    (read) => authorIn(read) !== undefined && read.day === undefined && !read.tongue.is("not", read.folded),
    (read) => [authorIn(read)].flatMap((one) => one ?? []),
  ],
  [isPutOff, later(LATER_DAYS)],
  [
    (read) => speaksOfSomebody(read) && read.tongue.is("not", read.folded) && !saysInAny("strike", read.folded),
    later(NOT_DAYS),
  ],
  [({ tongue, folded }) => tongue.is("no", folded), later(NOT_DAYS)],
  [
    ({ tongue, folded }) => tongue.is("yes", folded),
    each((contact, { asked }) => ({ kind: "will", contact, until: addDays(asked.today, WILL_DAYS) })),
  ],
];
