import { type ContactState, rememberTold, type Told } from "../buddy/contact-state.ts";
import type { SeenPhone } from "../buddy/seen-phone.ts";
import type { UserWord } from "../buddy/user-word.ts";
import { changeMailState, type Dated, FOR_GOOD, type MailState } from "../ledger/mail-state.ts";
import { isNews, newest, saidNow } from "../ledger/newest.ts";
import { nextMarker, wake } from "../ledger/schedule.ts";
import { liftSuppression } from "../ledger/suppressed.ts";
import type { Table } from "../ledger/table.ts";
import { changeUser, type User } from "../ledger/users.ts";
import { addDays, localTime, momentOf } from "../people/zone.ts";
import type { Action, PersonAction } from "./action.ts";
import type { Before } from "./answers.ts";
import { disown } from "./own.ts";

/**
 * Where and when an answer is carried out, so that doing it twice is doing it once: `at` is when it was said, by which its days
 * are counted and a newer word wins, and `now` when it was filed. Where its mail had to wait, days lie in between.
 */
export interface Place {
  readonly table: Table;
  readonly user: User;
  readonly at: Date;
  readonly now: Date;
  readonly state: MailState;
  readonly people: ReadonlyMap<string, ContactState>;
}

const NOON = 720;

type About<Kind extends Action["kind"]> = Extract<Action, { kind: Kind }>;

/** A deed of today was done before it was told; one of another day at noon. */
function momentOfDeed({ user, at }: Place, on: string): Date {
  return on === localTime(user.zone, at).date ? at : momentOf(user.zone, { date: on, minute: NOON });
}

/** The number that the user tells. The numbering plans of the world are loaded where one is told: no tap needs them. */
async function phoneOf({ people, at }: Place, { contact, written }: About<"number">): Promise<SeenPhone> {
  const { findPhones } = await import("../people/phone.ts");
  const [found] = findPhones(`Tel: ${written}`, { address: people.get(contact)?.address });
  return { ...(found ?? { number: written, written, countries: [], national: true }), at };
}

/** What the user tells of a person, in the form in which it is kept. */
function toldBy(place: Place, action: Exclude<PersonAction, { kind: "number" }>, before: UserWord | undefined): Told {
  const { at, user } = place;
  const word = (told: Omit<UserWord, "at">, when = at): Told => ({ word: { ...told, at: when } });
  switch (action.kind) {
    case "called":
    case "met":
      // Somebody who is never to be named is not named for having been met.
      return before?.kind === "never" ? {} : word({ kind: action.kind }, momentOfDeed(place, action.on));
    case "will":
    case "later": {
      const untilAt = momentOf(user.zone, { date: action.until, minute: 0 });
      const isDone = before?.kind === "called" || before?.kind === "met";
      // That they have talked stays true while nothing is to be said of them.
      return isDone ? { word: { ...before, untilAt } } : word({ kind: "later", untilAt });
    }
    case "again":
      return { word: undefined };
    default:
      return word({ kind: action.kind });
  }
}

/** The local date on which somebody is to be looked at again: who was rung, on the next day, for what comes after a call. */
function dateOf(action: Action, today: string): string | undefined {
  if (action.kind === "will" || action.kind === "later") return action.until;
  const isSoon = action.kind === "called" || action.kind === "met" || action.kind === "again";
  return isSoon ? addDays(today, 1) : undefined;
}

const todayOf = ({ user, at }: Place): string => localTime(user.zone, at).date;

/** The days on which somebody is wanted, with another day for this one, unless the user has named a day since. */
function datedWith({ dated = [] }: MailState, contact: string, on: string | undefined, at: Date): readonly Dated[] {
  const saidAt = at.toISOString();
  if (dated.some((one) => one.contact === contact && (one.saidAt ?? "") > saidAt)) return dated;
  const others = dated.filter((one) => one.contact !== contact);
  return on === undefined ? others : [...others, { contact, on, saidAt }];
}

/** Who was spoken of waits no longer and leaves a place free; who is wanted on a day is looked at on that day. */
function settled(state: MailState, action: PersonAction, place: Place): MailState {
  if (action.kind === "number") return state;
  const isOther = ({ contact }: { readonly contact: string }): boolean => contact !== action.contact;
  const dated = datedWith(state, action.contact, dateOf(action, todayOf(place)), place.at);
  return { ...state, open: state.open.filter(isOther), waiting: state.waiting.filter(isOther), dated };
}

/** A day that had passed when the word was filed wakes nobody: then it is the next one. */
async function wakeOn({ table, user, now }: Place, named: string): Promise<void> {
  const next = nextMarker(user, now);
  await wake(table, user.id, named > localTime(user.zone, now).date ? { ...next, date: named, isAhead: false } : next);
}

async function tell(place: Place, action: PersonAction): Promise<void> {
  const { table, user } = place;
  const told =
    action.kind === "number"
      ? { toldPhone: await phoneOf(place, action) }
      : ({ word }: Pick<ContactState, "word">) => toldBy(place, action, word);
  await rememberTold(table, user.id, action.contact, told, place.at);
  await changeMailState(table, user.id, (state) => settled(state, action, place));
  const on = dateOf(action, todayOf(place));
  if (on !== undefined) await wakeOn(place, on);
}

async function mails({ table, user, at, now }: Place, change: Partial<MailState>): Promise<void> {
  await changeMailState(table, user.id, (state) => ({ ...state, ...newest(state, change, at) }));
  await wake(table, user.id, nextMarker(user, now));
}

async function settings({ table, user, at, now }: Place, change: Partial<User>): Promise<void> {
  const next = await changeUser(table, user.id, (before) => newest(before, change, at));
  if (next !== undefined) await wake(table, user.id, nextMarker(next, now));
}

/** Nobody of a domain is named any more, or is again. */
async function leaveOut({ table, user, at, now }: Place, domain: string, isLeftOut: boolean): Promise<void> {
  const next = await changeUser(table, user.id, (before) => {
    if (!isNews(before, domain, at)) return {};
    const others = (before.neverDomains ?? []).filter((one) => one !== domain);
    return { neverDomains: isLeftOut ? [...others, domain] : others, ...saidNow(before, [domain], at) };
  });
  if (next !== undefined) await wake(table, user.id, nextMarker(next, now));
}

/**
 * An action that is carried out by itself; `undo` (`takeBack`), `wrote` (`attribute`), whose an address is (`own`) and jobs
 * are not among them.
 */
export type Deed = Exclude<Action, { kind: "undo" | "wrote" | "mine" | "not-mine" | Job["kind"] }>;

/** What a job does on its own queue: it takes longer than an answer may. */
export type Job = Extract<Action, { kind: "erase" | "export" }>;

/** What stands where an action will change it. */
export function beforeOf({ user, state, people }: Place, action: Deed): Before {
  if ("contact" in action) {
    const { word = null, toldPhone = null } = people.get(action.contact) ?? {};
    return { of: "contact", contact: action.contact, told: action.kind === "number" ? { toldPhone } : { word } };
  }
  // Only what it changes is kept: what the user has set elsewhere meanwhile must not go with it.
  const { isSubscribed, pausedUntil = null } = state;
  switch (action.kind) {
    case "hour":
      return { of: "user", user: { dueMinute: user.dueMinute } };
    case "days":
      return { of: "user", user: { days: user.days ?? null } };
    case "never-domain":
      return { of: "domain", domain: action.domain, wasLeftOut: (user.neverDomains ?? []).includes(action.domain) };
    case "language":
      return { of: "user", user: { language: user.language ?? null } };
    case "pause":
      return { of: "mail", mail: { pausedUntil } };
    case "stop":
      return { of: "mail", mail: { isSubscribed } };
    default:
      return { of: "mail", mail: { isSubscribed, pausedUntil } };
  }
}

/** Carry out one action. Done twice it is done once. */
export async function apply(place: Place, action: Deed): Promise<void> {
  switch (action.kind) {
    case "stop":
      return mails(place, { isSubscribed: false });
    case "resume":
      if (place.state.suppressed !== undefined) await liftSuppression(place.table, place.user.address, "complaint");
      // Whoever wants the mails again takes a complaint back; a bounce only a new address can.
      return mails(place, {
        isSubscribed: true,
        pausedUntil: undefined,
        ...(place.state.suppressed?.reason === "complaint" && { suppressed: undefined }),
      });
    case "pause": {
      if (action.until !== undefined) await wakeOn(place, action.until);
      return mails(place, { pausedUntil: action.until ?? FOR_GOOD });
    }
    case "hour":
      return settings(place, { dueMinute: action.minute });
    case "days":
      return settings(place, { days: action.days });
    case "never-domain":
      return leaveOut(place, action.domain, true);
    case "language":
      return settings(place, { language: action.language });
    default:
      return tell(place, action);
  }
}

/** Whoever was not left out before is not any more. */
async function letIn(place: Place, { domain, wasLeftOut }: Extract<Before, { of: "domain" }>): Promise<void> {
  if (!wasLeftOut) await leaveOut(place, domain, false);
}

/** What was said of a person is as it was: they are looked at again on the day that was named, or on the next one. */
async function untell(place: Place, contact: string, told: Told): Promise<void> {
  const { table, user, at, now } = place;
  await rememberTold(table, user.id, contact, told, at);
  const next = nextMarker(user, now).date;
  const named = told.word?.untilAt === undefined ? next : localTime(user.zone, told.word.untilAt).date;
  const on = named > next ? named : next;
  await changeMailState(table, user.id, (state) => ({ ...state, dated: datedWith(state, contact, on, at) }));
  await wakeOn(place, on);
}

/** What was kept, as it stood: what was not there is not there again. */
const asItStood = <T extends object>(kept: T): { [K in keyof T]: Exclude<T[K], null> | undefined } =>
  Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, value ?? undefined])) as never;

/** Put back what stood there before, the last change first. */
export async function takeBack(place: Place, before: readonly Before[]): Promise<void> {
  for (const one of before.toReversed()) {
    if (one.of === "contact") await untell(place, one.contact, asItStood(one.told));
    else if (one.of === "domain") await letIn(place, one);
    else if (one.of === "sender") await disown(place, one);
    else if (one.of === "user") await settings(place, asItStood(one.user) as Partial<User>);
    else await mails(place, asItStood(one.mail) as Partial<MailState>);
  }
}
