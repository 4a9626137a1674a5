import { attribute, type NamedAuthor } from "../buddy/attribute.ts";
import { type ContactState, contactStates } from "../buddy/contact-state.ts";
import { forgetOne } from "../buddy/refresh.ts";
import { shownName } from "../buddy/shown-name.ts";
import { forgottenAmong } from "../ledger/forgotten.ts";
import { type Change, changesBetween, OVERLAP_MS } from "../ledger/history.ts";
import { type MailState, mailStateOf, newSince } from "../ledger/mail-state.ts";
import { heardFrom } from "../ledger/silence.ts";
import { userOf } from "../ledger/users.ts";
import { isMachineAddress } from "../mail/automatic.ts";
import { isPersonal } from "../people/same-person.ts";
import { localTime } from "../people/zone.ts";
import type { Action, Asked, Reading } from "./action.ts";
import {
  type Answers,
  answersOf,
  changeAnswers,
  isHeard,
  keepBefore,
  type Noted,
  noteSenders,
  sendersIn,
  type Undo,
} from "./answers.ts";
import { apply, beforeOf, type Deed, type Job, type Place, takeBack } from "./apply.ts";
import { type HearDeps, type Heard, note } from "./heard.ts";
import { languageOf } from "./language.ts";
import { isAuthorless, notice } from "./notice.ts";
import { beforeOwning, type Owning, ownAll } from "./own.ts";
import { ownWords } from "./own-words.ts";
import { readAnswer } from "./read.ts";

/** Whom the user was told of, the last ones first: when only one of two Toms was ever named, he is meant. */
const namedLately = (state: MailState, people: readonly ContactState[]): string[] => [
  ...(state.named ?? []),
  ...state.open.map(({ contact }) => contact).reverse(),
  ...people
    .filter(({ offered }) => offered !== undefined)
    .sort((a, b) => (b.offered?.at.getTime() ?? 0) - (a.offered?.at.getTime() ?? 0))
    .map(({ contact }) => contact),
];

/** Where an answer is carried out, as things stand now. */
async function placeOf({ table, change }: Heard, userId: string): Promise<Place | undefined> {
  const [user, state] = [await userOf(table, userId), await mailStateOf(table, userId)];
  if (user === undefined || state === undefined) return undefined;
  const people = new Map((await contactStates(table, userId)).map((one) => [one.contact, one]));
  const at = change.saidAt === undefined ? change.at : new Date(change.saidAt);
  return { table, user, at, now: change.at, state, people };
}

function askedIn({ user, at, state, people }: Place, answers: Answers): Asked {
  // Nobody talks to a newsletter.
  const all = [...people.values()].filter(({ contact }) => isPersonal(contact));
  return {
    people: all.map((one) => ({ contact: one.contact, name: shownName(one) })),
    named: namedLately(state, all),
    today: localTime(user.zone, at).date,
    isAskedWho: answers.asked !== undefined,
    senders: sendersIn(answers, "asked"),
  };
}

/** What came of the actions of an answer: what was taken back, and the addresses that are somebody else's. */
interface Outcome {
  readonly undo: Undo | undefined;
  readonly taken: ReadonlySet<Action>;
}

function notedOf({ actions, unclear }: Reading, { people }: Place, { undo, taken }: Outcome): Noted[] {
  const nameFor = (action: Action): { name?: string } => {
    if ("address" in action) return { name: action.address };
    const known = "contact" in action ? people.get(action.contact) : undefined;
    return known === undefined ? {} : { name: shownName(known) };
  };
  // Where nothing was to be taken back, nothing is said to have been.
  const done = actions.filter(({ kind }) => kind !== "undo" || undo !== undefined);
  return [
    ...done.map(
      (action): Noted =>
        "address" in action && taken.has(action)
          ? { kind: "taken", address: action.address }
          : { kind: "done", action, ...nameFor(action) },
    ),
    ...unclear.map((one): Noted => ({ kind: "unclear", ...one })),
  ];
}

/** Whom the user named, with the address where it is known. */
function authorOf({ people }: Place, { author, name }: Extract<Action, { kind: "wrote" }>): NamedAuthor {
  const known = people.get(author);
  const address = known?.address;
  return { contact: author, mailbox: { name: known?.name ?? name, ...(address !== undefined && { address }) } };
}

const NO_DEEDS: ReadonlySet<Action["kind"]> = new Set(["undo", "wrote", "mine", "not-mine", "erase", "export"]);

const isOwning = (action: Action): action is Owning => action.kind === "mine" || action.kind === "not-mine";

const MAX_QUOTED = 120;

/** What an answer comes to; where nobody can tell it from our own mail below it, it is asked about. */
function readingOf(answer: string, asked: Asked, how: Parameters<typeof readAnswer>[2]): Reading {
  const own = ownWords(answer);
  if (own.trim() !== "" || answer.trim() === "") return readAnswer(own, asked, how);
  const [first = ""] = answer.trim().split("\n");
  return { actions: [], unclear: [{ text: first.slice(0, MAX_QUOTED), about: [] }] };
}

/** Carry out one answer. What stood before is kept before anything is changed: a crash on the way must not lose it. */
async function heedOne(heard: Heard, answers: Answers): Promise<void> {
  const { table, user, change } = heard;
  const { answer = "", mail } = change;
  const before = await placeOf(heard, user.id);
  if (before === undefined) return;
  await heardFrom(table, user, change.at);
  const reading = readingOf(answer, askedIn(before, answers), {
    language: languageOf(user),
    self: user.name,
  });
  const isBack = reading.actions.some(({ kind }) => kind === "undo");
  const undo = isBack ? answers.undos.findLast((one) => one.mail !== mail && one.isBack !== true) : undefined;
  if (undo !== undefined) await takeBack(before, undo.before);
  // What was taken back stands again, and is what the next undo brings back.
  const place = (undo && (await placeOf(heard, user.id))) ?? before;
  const deeds = reading.actions.filter((action): action is Deed => !NO_DEEDS.has(action.kind));
  const wrote = reading.actions.find(({ kind }) => kind === "wrote");
  const owning = reading.actions.filter(isOwning);
  await keepBefore(table, user.id, {
    mail,
    before: [
      ...deeds.map((deed) => beforeOf(place, deed)),
      ...owning.map((one) => beforeOwning(place.user, answers.senders ?? [], one)),
    ],
  });
  for (const deed of deeds) await apply(place, deed);
  const taken = await ownAll(heard, owning);
  if (wrote?.kind === "wrote" && answers.asked !== undefined)
    await attribute({ ...place, at: place.now }, answers.asked, authorOf(place, wrote));
  const jobs = reading.actions.filter((action): action is Job => action.kind === "erase" || action.kind === "export");
  await heard.jobQueue.send(jobs.map(({ kind }) => JSON.stringify({ [kind]: user.id })));
  await note(heard, ({ undos }) => ({
    noted: notedOf(reading, place, { undo, taken }),
    undos: undos.filter((one) => one.mail !== undo?.mail),
    ...(wrote !== undefined && { asked: undefined }),
  }));
}

const isToBeHeard = (change: Change): boolean =>
  change.answer !== undefined || change.isFirst === true || change.isExposed === true || isAuthorless(change);

/** A person has proved to write from an address that is not known for the user's. */
const isOfStranger = ({ filed, sender }: Change): boolean =>
  filed.outcome === "held" && filed.reason === "sender-unknown" && sender !== undefined && !isMachineAddress(sender);

/** From when on there may be something that nobody has heard. */
function unheardSince(state: MailState, { heardUntil }: Answers, now: Date): Date {
  const { cutoff } = newSince(state, now);
  const times = [cutoff, heardUntil].map((one) => (one === undefined ? 0 : Date.parse(one)));
  const latest = Math.max(...times.filter((at) => at <= now.getTime()), 0);
  return new Date(Math.max(latest - OVERLAP_MS, 0));
}

/** Nobody is asked about who has wanted to be forgotten, also where the user has not known of them before. */
async function noteStrangers(
  { table }: HearDeps,
  userId: string,
  strangers: readonly string[],
  now: Date,
): Promise<void> {
  const gone = await forgottenAmong(table, strangers);
  const user = gone.length === 0 ? undefined : await userOf(table, userId);
  for (const one of gone) if (user !== undefined) await forgetOne({ table, user, now }, one);
  await noteSenders(
    table,
    userId,
    strangers.filter((one) => !gone.includes(one)),
  );
}

/**
 * Carry out what the user has answered since the last daily reply, in the order in which it came in, each answer once. What
 * came of it waits in `Answers` to be confirmed. Answers what is remembered then.
 */
export async function hear(deps: HearDeps, userId: string, now: Date): Promise<Answers> {
  const { table } = deps;
  const [state, before] = [await mailStateOf(table, userId), await answersOf(table, userId)];
  if (state === undefined) return before;
  const changes = await changesBetween(table, userId, unheardSince(state, before, now), now);
  const unheard = changes.filter((change) => isToBeHeard(change) && !isHeard(before, change.mail));
  const strangers = changes.filter(isOfStranger).map(({ sender = "" }) => sender);
  const unknown = strangers.filter((one) => !before.senders?.some(({ address }) => address === one));
  if (unheard.length + unknown.length === 0) return before;
  await noteStrangers(deps, userId, [...new Set(unknown)], now);
  for (const change of unheard) {
    const [user, answers] = [await userOf(table, userId), await answersOf(table, userId)];
    if (user === undefined || isHeard(answers, change.mail)) continue;
    if (change.answer === undefined) await notice({ ...deps, user, change }, now);
    else await heedOne({ ...deps, user, change }, answers);
  }
  await changeAnswers(table, userId, (answers) => ({ ...answers, heardUntil: now.toISOString() }));
  return answersOf(table, userId);
}
