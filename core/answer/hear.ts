import { type ContactState, contactStates } from "../buddy/contact-state.ts";
import { refresh } from "../buddy/refresh.ts";
import { type Change, changesBetween } from "../ledger/history.ts";
import { type MailState, mailStateOf, newSince } from "../ledger/mail-state.ts";
import type { Queue } from "../ledger/queue.ts";
import type { Table } from "../ledger/table.ts";
import { noteWelcomed, type User, userOf } from "../ledger/users.ts";
import { isMachineAddress } from "../mail/automatic.ts";
import { localTime } from "../people/zone.ts";
import type { Action, Asked, Language } from "./action.ts";
import { type Answers, answersOf, changeAnswers, keepBefore, type Noted, noteSender, sendersIn } from "./answers.ts";
import { apply, beforeOf, type Deed, takeBack } from "./apply.ts";
import { beforeOwning, type Owning, own } from "./own.ts";
import { readAnswer } from "./read.ts";
import { LANGUAGES } from "./words/index.ts";

// As for the changes of a day: two writers' clocks differ (`look.ts`).
const OVERLAP_MS = 5 * 60_000;

/** The language in which a user is written to. */
export const languageOf = ({ language }: Pick<User, "language">): Language =>
  LANGUAGES.find((one) => one === language) ?? "en";

const nameOf = ({ name, address, contact }: ContactState): string => name ?? address ?? contact.replace(/^name:/, "");

/** Whom the user was told of, the last ones first: when only one of two Toms was ever named, he is meant. */
const namedLately = (state: MailState, people: readonly ContactState[]): string[] => [
  ...(state.named ?? []),
  ...state.open.map(({ contact }) => contact).reverse(),
  ...people
    .filter(({ offered }) => offered !== undefined)
    .sort((a, b) => (b.offered?.at.getTime() ?? 0) - (a.offered?.at.getTime() ?? 0))
    .map(({ contact }) => contact),
];

interface Heard {
  readonly table: Table;
  readonly user: User;
  readonly change: Change;
  readonly inboundQueue: Queue;
}

const isOwning = (action: Action): action is Owning => action.kind === "mine" || action.kind === "not-mine";

async function takeBackLast(place: Parameters<typeof takeBack>[0], { undo }: Answers, mail: string): Promise<void> {
  if (undo !== undefined && undo.mail !== mail) await takeBack(place, undo.before);
}

/** Carry out one answer. What stood before is kept before anything is changed: a crash on the way must not lose it. */
async function heedOne({ table, user, change, inboundQueue }: Heard, answers: Answers): Promise<void> {
  const { answer = "", mail, at } = change;
  const state = await mailStateOf(table, user.id);
  if (state === undefined) return;
  const people = await contactStates(table, user.id);
  const byContact = new Map(people.map((one) => [one.contact, one]));
  const place = { table, user, at, state, people: byContact };
  const asked: Asked = {
    people: people.map((one) => ({ contact: one.contact, name: nameOf(one) })),
    named: namedLately(state, people),
    senders: sendersIn(answers, "asked"),
    today: localTime(user.zone, at).date,
  };
  const { actions, unclear } = readAnswer(answer, asked, { language: languageOf(user), self: user.name });
  if (actions.some(({ kind }) => kind === "undo")) await takeBackLast(place, answers, mail);
  const deeds = actions.filter((action): action is Deed => action.kind !== "undo" && !isOwning(action));
  const owning = actions.filter(isOwning);
  const before = [
    ...deeds.map((deed) => beforeOf(place, deed)),
    ...owning.map((one) => beforeOwning(user, answers.senders ?? [], one)),
  ];
  await keepBefore(table, user.id, { mail, before });
  for (const deed of deeds) await apply(place, deed);
  const taken = new Set<Action>();
  for (const one of owning) if ((await own({ table, user, inboundQueue }, one)) === "taken") taken.add(one);
  const nameFor = (action: Action): { name?: string } => {
    if ("address" in action) return { name: action.address };
    const known = "contact" in action ? byContact.get(action.contact) : undefined;
    return known === undefined ? {} : { name: nameOf(known) };
  };
  const noted: Noted[] = [
    ...actions.map(
      (action): Noted =>
        "address" in action && taken.has(action)
          ? { kind: "taken", address: action.address }
          : { kind: "done", action, ...nameFor(action) },
    ),
    ...unclear.map((one): Noted => ({ kind: "unclear", ...one })),
  ];
  await changeAnswers(table, user.id, (now) =>
    now.heard.includes(mail) ? undefined : { ...now, heard: [...now.heard, mail], noted: [...now.noted, ...noted] },
  );
}

/** What is to be told of a mail that was filed. */
async function noticesOf({ table, user, change }: Heard, now: Date): Promise<Noted[]> {
  const [contact] = change.contacts;
  const state = contact === undefined ? undefined : await refresh(table, user, contact, now);
  if (state === undefined) return [];
  const name = nameOf(state);
  const theirs = state.facts.filter(({ by }) => by === "them").map(({ at }) => at.toISOString());
  const phone = state.signals.phone?.written;
  return [
    ...(change.isFirst ? [{ kind: "first" as const, name, theirs, ...(phone !== undefined && { phone }) }] : []),
    ...(change.isExposed ? [{ kind: "exposed" as const, name }] : []),
  ];
}

async function noteOne(heard: Heard, now: Date): Promise<void> {
  const { table, user, change } = heard;
  const notices = await noticesOf(heard, now);
  await changeAnswers(table, user.id, (answers) => {
    if (answers.heard.includes(change.mail)) return undefined;
    // Several may come in at once, each of them the first; of one it is told.
    const noted = notices.filter(({ kind }) => kind !== "first" || answers.isFirstTold !== true);
    return {
      ...answers,
      heard: [...answers.heard, change.mail],
      noted: [...answers.noted, ...noted],
      ...(change.isFirst && { isFirstTold: true }),
    };
  });
  // From now on the address knows that its user has heard of us.
  if (change.isFirst) await noteWelcomed(table, user);
}

const isToBeHeard = ({ answer, isFirst, isExposed }: Change): boolean =>
  answer !== undefined || isFirst === true || isExposed === true;

/** A person has proved to write from an address that is not known for the user's. */
const isOfStranger = ({ filed, sender }: Change): boolean =>
  filed.outcome === "held" && filed.reason === "sender-unknown" && sender !== undefined && !isMachineAddress(sender);

/** What hearing an answer needs from outside. */
interface HearDeps {
  readonly table: Table;
  readonly inboundQueue: Queue;
}

/**
 * Carry out what the user has answered since the last daily reply, in the order in which it came in, each answer once. What
 * came of it waits in `Answers` to be confirmed. Answers what is remembered then.
 */
export async function hear({ table, inboundQueue }: HearDeps, userId: string, now: Date): Promise<Answers> {
  const state = await mailStateOf(table, userId);
  if (state === undefined) return answersOf(table, userId);
  const { cutoff } = newSince(state, now);
  const since = cutoff === undefined ? new Date(0) : new Date(Date.parse(cutoff) - OVERLAP_MS);
  const changes = await changesBetween(table, userId, since, now);
  for (const change of changes) {
    if (isOfStranger(change)) await noteSender(table, userId, change.sender ?? "");
    if (!isToBeHeard(change)) continue;
    const [user, answers] = [await userOf(table, userId), await answersOf(table, userId)];
    if (user === undefined || answers.heard.includes(change.mail)) continue;
    const heard = { table, user, change, inboundQueue };
    if (change.answer === undefined) await noteOne(heard, now);
    else await heedOne(heard, answers);
  }
  return answersOf(table, userId);
}
