import type { Action } from "../answer/action.ts";
import type { Noted } from "../answer/answers.ts";
import { shownDomain } from "../mail/domain.ts";
import { clean } from "../mail/printable.ts";
import { addDays } from "../people/zone.ts";
import { NAME, type Phrases } from "./language/index.ts";
import type { Inline } from "./letter.ts";
import { type Calendar, dateOf, dayOf, listed, spelled, timeOf, weeklyIn, withName } from "./phrase.ts";

type Done = Extract<Noted, { kind: "done" }>;
type Unclear = Extract<Noted, { kind: "unclear" }>;

function relative(date: string, today: string, phrases: Phrases): string {
  if (date === today) return phrases.today;
  return date === addDays(today, -1) ? phrases.yesterday : phrases.on(dateOf(date, today, phrases));
}

/** One thing that was done, with `NAME` for whom it is about. */
function doneOf(action: Action, { today, zone }: Calendar, phrases: Phrases): string {
  const { done } = phrases;
  switch (action.kind) {
    case "called":
    case "met":
      return done[action.kind](NAME, relative(action.on, today, phrases));
    case "will":
    case "later":
      return done[action.kind](NAME, dateOf(action.until, today, phrases));
    case "not-yet":
      return done.notYet(NAME);
    case "never":
    case "again":
    case "wrote":
      return done[action.kind](NAME);
    case "mine":
      return done.mine(NAME);
    case "not-mine":
      return done.notMine(NAME);
    case "number":
      return done.number(NAME, action.written);
    case "pause":
      return done.pause(action.until === undefined ? undefined : dateOf(action.until, today, phrases));
    case "days":
      return done.days(action.days, weeklyIn(zone, phrases));
    case "never-domain":
      return done.neverDomain(shownDomain(action.domain));
    case "hour":
      return done.hour(timeOf(action.minute));
    default:
      return done[action.kind];
  }
}

/** Whom it is about: an author may be nobody who is known yet. */
const nameIn = ({ action, name }: Done): string => name ?? (action.kind === "wrote" ? action.name : "");

/** What was done, as clauses behind each other, and how it is taken back. */
export function doneLine(noted: readonly Noted[], calendar: Calendar, phrases: Phrases): Inline[] {
  const all = noted.filter((one): one is Done => one.kind === "done");
  if (all.length === 0) return [];
  // What was said twice, and what was taken back several times, is told once.
  const done = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  const clauses = done.map((one) => withName(doneOf(one.action, calendar, phrases), nameIn(one)));
  const isBack = done.every(({ action }) => action.kind === "undo");
  return [
    `${phrases.noted} `,
    ...clauses.flatMap((clause, i) => (i === 0 ? clause : [phrases.semicolon, ...clause])),
    isBack ? "." : `. ${phrases.undoHint}`,
  ];
}

function unclearLine({ text, about }: Unclear, phrases: Phrases): Inline[] {
  const [first, ...others] = about;
  const who =
    first === undefined
      ? ""
      : others.length === 0
        ? phrases.perhaps(first.name)
        : phrases.which(
            listed(
              about.map(({ name }) => name),
              phrases,
              "or",
            ),
          );
  return [[phrases.unclear(phrases.quoted(text)), who, phrases.sayAgain].filter((part) => part !== "").join(" ")];
}

/** What was not understood, a line each: a kind question. */
export const unclearLines = (noted: readonly Noted[], phrases: Phrases): Inline[][] =>
  noted.filter((one): one is Unclear => one.kind === "unclear").map((one) => unclearLine(one, phrases));

type First = Extract<Noted, { kind: "first" }>;

function firstLine({ name, theirs, phone }: First, calendar: Calendar, phrases: Phrases): Inline[] {
  const days = [...new Set(theirs.map((at) => dayOf(new Date(at), calendar, phrases)))];
  const quoted =
    theirs.length === 0
      ? ""
      : phrases.first.quoted(spelled(theirs.length, phrases), listed(days, phrases), theirs.length);
  return [
    ...withName(phrases.first.works(NAME), name),
    quoted,
    ". ",
    phone === undefined ? "" : `${phrases.first.phone(phone)} `,
    phrases.first.quiet,
  ];
}

type Who = Extract<Noted, { kind: "who" }>;

const MAX_SUBJECT = 80;

function whoLine({ on, subject }: Who, calendar: Calendar, phrases: Phrases): Inline[] {
  const shown = subject === undefined ? undefined : clean(subject).slice(0, MAX_SUBJECT);
  const day = phrases.on(dayOf(new Date(on), calendar, phrases));
  return [phrases.who(day, shown === undefined ? undefined : phrases.quoted(shown))];
}

/** What could not wait: that the first mail was read, and that the secret address could be seen. */
export const noticeLines = (noted: readonly Noted[], calendar: Calendar, phrases: Phrases): Inline[][] =>
  noted.flatMap((one) => {
    if (one.kind === "first") return [firstLine(one, calendar, phrases), [phrases.first.wrong]];
    if (one.kind === "who") return [whoLine(one, calendar, phrases)];
    if (one.kind === "taken") return [withName(phrases.sender.taken(NAME), one.address)];
    return one.kind === "exposed" ? [withName(phrases.exposed(NAME), one.name)] : [];
  });

/** What happened, for a subject: the first thing that was done. */
export function doneSubject(noted: readonly Noted[], calendar: Calendar, phrases: Phrases): string | undefined {
  const notice = noted.find((one) => one.kind === "first" || one.kind === "exposed");
  if (notice !== undefined)
    return notice.kind === "first" ? phrases.first.subject(notice.name) : phrases.subject.exposed;
  const [first] = noted.filter((one): one is Done => one.kind === "done");
  return (
    first &&
    `${phrases.subject.noted}${phrases.colon}${doneOf(first.action, calendar, phrases).replace(NAME, () => nameIn(first))}`
  );
}
