import { fold } from "../buddy/sayings/fold.ts";
import type { Action, Asked, Known, Language, Reading, Unclear } from "./action.ts";
import type { Read } from "./clause.ts";
import { consentOf } from "./consent.ts";
import { isAbsence, isErrand } from "./errand.ts";
import { isRemark, isThanks } from "./remark.ts";
import { ROWS } from "./rows.ts";
import { type Clause, clausesOf, statementsOf } from "./statement.ts";
import { namesStranger } from "./stranger.ts";
import { DATE_LIKE, dayAhead } from "./when.ts";
import { perhapsOf, type Spoken, spokenOf } from "./who.ts";
import { ALL_TONGUES, languagesOf, TONGUES, type Tongue } from "./words/index.ts";

/** "Pour Jane" is no January. */
const withoutNames = (clause: string, { words }: Spoken): string =>
  clause.replace(/\p{L}+/gu, (word) => (words.includes(word.toLowerCase()) ? "" : word));

const UNDATED: ReadonlySet<Action["kind"]> = new Set([
  "called",
  "met",
  "number",
  "undo",
  "stop",
  "hour",
  "language",
  "mine",
  "not-mine",
]);

interface Reader {
  /** The language in which the user is written to. */
  readonly own: Tongue;
  readonly asked: Asked;
  readonly tongues: readonly Tongue[];
}

/** Whom a clause is about: those it names, whom the sentence has spoken of, or who was named in the mail. */
function aboutOf({ people }: Spoken, lately: readonly Known[], { named }: Asked): string[] {
  const spoken = people.length > 0 ? people : lately;
  return spoken.length > 0 ? spoken.map(({ contact }) => contact) : named.slice(0, 1);
}

function readClause(clause: string, { asked, tongues, own }: Reader, lately: readonly Known[]): Action[] {
  const spoken = spokenOf(clause, asked);
  if (spoken.doubt.length > 0) return [];
  const about = aboutOf(spoken, lately, asked);
  const unnamed = withoutNames(clause, spoken);
  const isDated = new RegExp(DATE_LIKE.source, "u").test(unnamed);
  for (const tongue of tongues) {
    const read: Read = {
      clause,
      folded: fold(clause).toLowerCase(),
      tongue,
      isOwn: tongue === own,
      isGerman: tongue === TONGUES.de,
      asked,
      spoken,
      about,
      unnamed,
      day: dayAhead(unnamed, asked.today, tongue),
    };
    const actions = ROWS.find(([fits]) => fits(read))?.[1](read) ?? [];
    // A date that nobody can read is asked about: "not Jane until 1/6/2027" must not become some other day.
    const isAsked = isDated && read.day === undefined && actions.some(({ kind }) => !UNDATED.has(kind));
    const isOfStranger = lately.length === 0 && actions.some((one) => "contact" in one) && namesStranger(read);
    if (actions.length > 0 && !isAsked && !isOfStranger) return actions;
  }
  return [];
}

/** The same thing asked for somebody else: "called Jane and Tom". A number is one person's. */
const repeated = ({ last, isOfNobody }: Progress, people: readonly Known[]): Action[] => {
  const action = last.find((one) => "contact" in one && (one.kind !== "number" || isOfNobody));
  return action === undefined ? [] : people.map(({ contact }) => ({ ...action, contact }) as Action);
};

/** A sentence while it is read: what is found, what the last clause gave, and the words that nothing was made of. */
interface Progress {
  readonly actions: readonly Action[];
  readonly last: readonly Action[];
  /** The last clause named nobody. */
  readonly isOfNobody: boolean;
  /** Whom the sentence spoke of last: "him" is he. */
  readonly lately: readonly Known[];
  /** It has named one of several, and nobody can tell which: what follows is of nobody who is known. */
  readonly isInDoubt: boolean;
  readonly rest: string;
  /** The same as it was written, to be asked about. */
  readonly shown: string;
}

/** A clause of names alone: the same for them, too. */
function readNames(before: Progress, join: Clause["join"], people: readonly Known[], open: Open): Progress {
  const { actions, last } = before;
  const lately = people;
  if (join === "but") return { ...before, lately, ...open };
  const found = repeated(before, people);
  // "Stop, Jane": a name behind what is about nobody only calls somebody.
  if (found.length === 0) return { ...before, lately };
  // "Not before June, Tom": who is named behind is whom it was about.
  const kept = before.isOfNobody ? actions.slice(0, -last.length) : actions;
  return { ...before, actions: [...kept, ...found], last: found, isOfNobody: false, lately };
}

/** What a clause says with the words before it of which nothing was made; by itself, where those name nobody. */
function actionsOf(text: string, progress: Progress, reader: Reader): Action[] {
  const { rest } = progress;
  const alone = spokenOf(rest, reader.asked).people.length === 0 ? actionsIn(text, progress, reader) : [];
  return alone.length > 0 || rest === "" ? alone : actionsIn(`${rest} ${text}`, progress, reader);
}

/** Only what the likely languages leave open is read in the others: a remark must not turn into a wish there. */
function actionsIn(clause: string, { actions, lately }: Progress, reader: Reader): Action[] {
  const likely = readClause(clause, reader, lately);
  const isOpen = likely.length === 0 && actions.length === 0;
  return isOpen ? readClause(clause, { ...reader, tongues: ALL_TONGUES }, lately) : likely;
}

/** What nothing was made of so far, with a clause behind it. */
const openWith = ({ rest, shown }: Progress, { text, between }: Clause): Open =>
  rest === "" ? { rest: text, shown: text } : { rest: `${rest} ${text}`, shown: `${shown}${between}${text}` };

type Open = Pick<Progress, "rest" | "shown">;

function readNext(before: Progress, next: Clause, reader: Reader): Progress {
  const { text, join } = next;
  const { actions, last, rest } = before;
  const { people, doubt, isNamesOnly } = spokenOf(text, reader.asked);
  const open = openWith(before, next);
  if (isNamesOnly && last.length > 0) return readNames(before, join, people, open);
  const lately = people.length > 0 ? people : before.lately;
  const isInDoubt = people.length === 0 && (doubt.length > 0 || before.isInDoubt);
  const isOfDoubt = before.isInDoubt && people.length === 0;
  const found = actionsOf(text, before, reader).filter((one) => !isOfDoubt || !("contact" in one));
  if (found.length > 0) {
    const isOfNobody = people.length === 0 && rest === "" && before.lately.length === 0;
    return { actions: [...actions, ...found], last: found, isOfNobody, lately, isInDoubt, rest: "", shown: "" };
  }
  // Behind something that was understood stands what was lovely about it.
  return last.length > 0 && doubt.length === 0
    ? { ...before, lately, isInDoubt }
    : { ...before, lately, isInDoubt, ...open };
}

const START: Progress = { actions: [], last: [], isOfNobody: false, lately: [], isInDoubt: false, rest: "", shown: "" };

function readStatement(sentence: string, reader: Reader): Progress {
  if (isErrand(sentence, reader.tongues)) return { ...START, rest: sentence, shown: sentence };
  const isName = (word: string): boolean => spokenOf(word, reader.asked).isNamesOnly;
  return clausesOf(sentence, reader.tongues, isName).reduce<Progress>(
    (progress, clause) => readNext(progress, clause, reader),
    START,
  );
}

const YES_BEFORE = /^\s*(?:yes|yep|yeah|no|nope|ja|nein|oui|non|s[ií])\s*[,:]\s*/iu;

function isOfSender(sentence: string, { senders = [] }: Asked): boolean {
  const folded = fold(sentence).toLowerCase();
  return senders.length > 0 && ALL_TONGUES.some((tongue) => tongue.is("mine", folded) || tongue.is("notMine", folded));
}

function isYesOrNo(sentence: string): boolean {
  const folded = fold(sentence).toLowerCase();
  return ALL_TONGUES.some((tongue) => tongue.is("yes", folded) || tongue.is("no", folded));
}

/** "Yes, that's mine": the yes belongs to the address, and is none to whoever was named. */
function sentencesOf(text: string, asked: Asked): string[] {
  const sentences = statementsOf(text, ALL_TONGUES);
  if (!sentences.some((one) => isOfSender(one, asked))) return sentences;
  return sentences
    .filter((one) => isOfSender(one, asked) || !isYesOrNo(one))
    .map((one) => (isOfSender(one, asked) ? one.replace(YES_BEFORE, "") : one));
}

/** A yes where nobody was named asks for nothing: it may be one to a sign-up that was confirmed meanwhile. */
const isIdle = (text: string, { named }: Asked): boolean => named.length === 0 && consentOf(text) === "yes";

/** "Martin", or "M." below an answer. */
function isOwnName(words: readonly string[], self: string): boolean {
  const own = fold(self).toLowerCase().split(/\s+/);
  return words.every((word) => own.some((name) => word === name || (word.length === 1 && name.startsWith(word))));
}

const isCourtesy = (text: string, tongues: readonly Tongue[], self: string): boolean => {
  const folded = fold(text).toLowerCase();
  const words: string[] = folded.match(/[\p{L}\d']+/gu) ?? [];
  return (
    isOwnName(words, self) || tongues.some((tongue) => tongue.is("courtesy", folded) || tongue.is("closing", folded))
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
  if (isAbsence(text, ALL_TONGUES)) return { actions: [], unclear: [] };
  const tongues = languagesOf(fold(text).toLowerCase(), language).map((one) => TONGUES[one]);
  const read = sentencesOf(text, asked).map((sentence) =>
    readStatement(sentence, { asked, tongues, own: TONGUES[language] }),
  );
  const actions = read.flatMap((one) => one.actions);
  const left = read.filter(({ rest }) => rest !== "");
  if (
    actions.length === 0 &&
    isThanks(
      left.map(({ rest }) => rest),
      ALL_TONGUES,
    )
  )
    return { actions: [], unclear: [] };
  const open = left.filter(
    ({ rest }) =>
      !isIdle(rest, asked) && !isCourtesy(rest, ALL_TONGUES, self) && !isRemark(rest, actions, asked, ALL_TONGUES),
  );
  return { actions: distinct(actions), unclear: open.map((one) => unclearOf(one, asked)) };
}

function unclearOf({ rest, shown }: Progress, asked: Asked): Unclear {
  const { doubt } = spokenOf(rest, asked);
  return { text: shown, about: doubt.length > 0 ? doubt : perhapsOf(rest, asked) };
}

/** What an action is about: a person, an address or a domain; the user themselves where it is none. */
function aboutIn(action: Action): string {
  if ("contact" in action) return action.contact;
  if ("address" in action) return action.address;
  return "domain" in action ? action.domain : "";
}

/** The same deed told once more, without the day that was named before. */
function isDeedOf(before: Action | undefined, action: Action): boolean {
  if (action.kind !== "called" && action.kind !== "met") return false;
  return before?.kind === action.kind && before.on < action.on;
}

/** The last word on a person wins; what was said twice is done once. */
function distinct(actions: readonly Action[]): Action[] {
  const byName = new Map<string, Action>();
  for (const action of actions) {
    const about = aboutIn(action);
    const isDeedDone = action.kind === "called" || action.kind === "met";
    const isWord = ("contact" in action && action.kind !== "number") || "address" in action;
    // That they have talked is a fact, and what is wished for stands beside it.
    const topic = isDeedDone ? "deed" : isWord ? "word" : action.kind;
    // "Pause until 10 January, on holiday": the second is why, and not another pause.
    const before = byName.get(`${topic} ${about}`);
    if (action.kind === "pause" && action.until === undefined && before !== undefined) continue;
    // "Met Tom on Sunday, we had a coffee": the second tells of the same, and names no day.
    if (isDeedOf(before, action)) continue;
    byName.delete(`${topic} ${about}`);
    byName.set(`${topic} ${about}`, action);
  }
  return [...byName.values()];
}
