import type { ActDeps } from "./act.ts";
import type { Language } from "./answer/action.ts";
import { answersOf, openSenders } from "./answer/answers.ts";
import { languageOf } from "./answer/language.ts";
import { LANGUAGES } from "./answer/languages.ts";
import { own } from "./answer/own.ts";
import { contactStates, rememberTold } from "./buddy/contact-state.ts";
import { shownName } from "./buddy/shown-name.ts";
import { type Late, lateOf } from "./late-mails.ts";
import { type HeldMail, heldMails } from "./ledger/held.ts";
import { groupsOf } from "./ledger/held-group.ts";
import { changeMailState, FOR_GOOD, mailStateOf } from "./ledger/mail-state.ts";
import { newest, saidNow } from "./ledger/newest.ts";
import type { Queue } from "./ledger/queue.ts";
import { heardFrom } from "./ledger/silence.ts";
import { changeUser, type User, userOf } from "./ledger/users.ts";
import { wakeAnew } from "./ledger/wake-anew.ts";
import { useZone } from "./ledger/zones.ts";
import type { HeldReason } from "./mail/authenticate.ts";
import { isPublicProvider, normalizeDomain, shownDomain } from "./mail/domain.ts";
import { printable } from "./mail/printable.ts";
import { MAIL_DAYS, type MailDays } from "./people/mail-days.ts";
import { addDays, isZone, localTime, nameOfZone } from "./people/zone.ts";
import { readToken } from "./reply/token.ts";

export type { MailDays } from "./people/mail-days.ts";

/** Somebody who is never suggested. */
interface Unwanted {
  readonly contact: string;
  readonly name: string;
}

/** How a user wants to be written to. */
export interface Settings {
  /** Domains of which nobody is named. */
  readonly neverDomains: readonly {
    readonly domain: string;
    readonly shown: string;
    /** A provider of mail for everybody: a hint says so. */
    readonly isPublic: boolean;
  }[];
  /** Secret addresses of before, each with the local date until which it leads here. */
  readonly formerAddresses: readonly { readonly address: string; readonly until: string }[];
  readonly outcome: "known";
  /** Minute of the local day. */
  readonly dueMinute: number;
  readonly zone: string;
  readonly days: MailDays;
  readonly language: Language;
  /** A local date; `for-good` until the user says otherwise. */
  readonly pausedUntil?: string;
  readonly isSubscribed: boolean;
  /** Why nothing is sent, whatever the user wishes: mail came back, or was called spam. */
  readonly suppressed?: "bounce" | "complaint";
  readonly addresses: readonly string[];
  /** Addresses from which somebody has proved to write, and of which the user has not said whose they are. */
  readonly senders: readonly { readonly address: string; readonly shown: string }[];
  /** The mails that wait for the user's word, the latest first, and why. */
  readonly held: readonly Waits[];
  /** Their own mails that wait because too many came. */
  readonly late?: Late;
  readonly secretAddress: string;
  readonly never: readonly Unwanted[];
}

/** Mails that were not let in, of one day. `sender` where that is proved, and only not known for the user's. */
export interface Waits {
  readonly at: Date;
  readonly reason: HeldReason;
  readonly count: number;
  readonly sender?: string;
  /** The user's own address that they claim to come from. */
  readonly claims?: string;
  /** What a button says of which mails are meant. */
  readonly value: string;
}

const MAX_WAITS = 20;

/** Nothing of what a stranger wrote is shown, but an address that is proved, or is the user's own. */
const waitsOf = (held: readonly HeldMail[], zone: string): Waits[] =>
  groupsOf(held, zone)
    .slice(0, MAX_WAITS)
    .map(({ group, count }) => ({
      at: new Date(group.to),
      reason: group.reason,
      count,
      ...(group.sender !== undefined && { sender: printable(group.sender) }),
      ...(group.claims !== undefined && { claims: printable(group.claims) }),
      value: JSON.stringify(group),
    }));

type Unknown = { readonly outcome: "unknown-token" };

/** What a form may ask for, as it comes: anything may be missing or nonsense, and then stays as it is. */
export interface Wanted {
  readonly hour?: string;
  readonly zone?: string;
  readonly days?: string;
  readonly language?: string;
  /** `none`, `for-good`, or a local date. */
  readonly pause?: string;
  /** A contact that may be suggested again. */
  readonly again?: string;
  /** A domain of which nobody is to be named any more. */
  readonly neverDomain?: string;
  /** One of which people may be named again. */
  readonly domainAgain?: string;
  /** An address from which somebody has written is the user's own, or somebody else's. */
  readonly mine?: string;
  readonly notMine?: string;
}

/** What changing settings needs from outside. */
export interface SettingsDeps extends ActDeps {
  /** The queue of what comes in: what has waited for the user's word goes there once more. */
  readonly inboundQueue: Queue;
}

/**
 * What became of it. `refused` names the first field that makes no sense; then nothing is changed. `taken`: the address is
 * another user's, and stays theirs.
 */
export type Changed =
  | { readonly outcome: "changed" | "taken" }
  | { readonly outcome: "refused"; readonly field: keyof Wanted }
  | Unknown;

const HOUR = /^([01]\d|2[0-3]):([0-5]\d)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The user whom a link to the settings names. */
export async function userBehind({ table, tokenKeys }: ActDeps, token: string): Promise<User | undefined> {
  const signed = readToken(tokenKeys, "settings", token);
  return signed === undefined || signed.subject !== undefined ? undefined : userOf(table, signed.user);
}

/** All settings of the user whom a signed link names. Changes nothing. */
export async function settingsOf(deps: ActDeps, token: string): Promise<Settings | Unknown> {
  const user = await userBehind(deps, token);
  const state = user && (await mailStateOf(deps.table, user.id));
  if (user === undefined || state === undefined) return { outcome: "unknown-token" };
  const people = await contactStates(deps.table, user.id);
  const { dueMinute, zone, addresses, secretAddress } = user;
  const today = localTime(zone, deps.now()).date;
  const late = await lateOf(deps.table, user.id, deps.now());
  const isOver = state.pausedUntil !== undefined && state.pausedUntil !== FOR_GOOD && state.pausedUntil <= today;
  return {
    outcome: "known",
    dueMinute,
    zone,
    days: user.days ?? "weekdays",
    language: languageOf(user),
    ...(state.pausedUntil !== undefined && !isOver && { pausedUntil: state.pausedUntil }),
    isSubscribed: state.isSubscribed && state.suppressed === undefined,
    ...(state.suppressed !== undefined && { suppressed: state.suppressed.reason }),
    addresses: addresses.map(printable),
    held: waitsOf(await heldMails(deps.table, user.id, deps.now()), zone),
    ...(late !== undefined && { late }),
    senders: openSenders(await answersOf(deps.table, user.id), user).map((address) => ({
      address,
      shown: printable(address),
    })),
    secretAddress,
    formerAddresses: (user.formerAddresses ?? [])
      .filter(({ until }) => Date.parse(until) > deps.now().getTime())
      .map((one) => ({ address: one.address, until: localTime(zone, new Date(one.until)).date })),
    neverDomains: (user.neverDomains ?? []).map((domain) => ({
      domain,
      shown: shownDomain(domain),
      isPublic: isPublicProvider(domain),
    })),
    never: people
      .filter(({ word }) => word?.kind === "never")
      .map((person) => ({ contact: person.contact, name: printable(shownName(person)) })),
  };
}

/** A day that is on the calendar: "2026-02-30" would slip into March. */
const isDate = (text: string): boolean => DATE.test(text) && addDays(text, 0) === text;

const isMailDays = (text: string): text is MailDays => MAIL_DAYS.some((one) => one === text);

/** What each field has to look like. */
const CHECKS: Readonly<Record<keyof Wanted, (value: string) => boolean>> = {
  hour: (value) => HOUR.test(value),
  zone: isZone,
  days: isMailDays,
  language: (value) => LANGUAGES.some((one) => one === value),
  pause: (value) => value === "none" || value === FOR_GOOD || isDate(value),
  again: (value) => value !== "",
  neverDomain: (value) => normalizeDomain(value) !== undefined,
  domainAgain: (value) => normalizeDomain(value) !== undefined,
  mine: (value) => value !== "",
  notMine: (value) => value !== "",
};

function minuteOf(hour: string): number {
  const [, hours, minutes] = HOUR.exec(hour) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** The form brings the zone along with every change: only another one is the user's word. */
const preferences = ({ hour, zone, days, language }: Wanted, user: User): Partial<User> => ({
  ...(hour !== undefined && { dueMinute: minuteOf(hour) }),
  ...(zone !== undefined && zone !== user.zone && { zone: nameOfZone(zone), zoneFrom: "user" }),
  ...(days !== undefined && isMailDays(days) && { days }),
  ...(language !== undefined && { language }),
});

const MAX_DOMAINS = 100;

/** The domains of which nobody is named, with one more or one less; the last hundred. */
function domainsWith(user: User, { neverDomain, domainAgain }: Wanted, at: Date): Partial<User> {
  const added = [normalizeDomain(neverDomain ?? "")].flatMap((one) => one ?? []);
  const said = [...added, normalizeDomain(domainAgain ?? "")].flatMap((one) => one ?? []);
  const others = (user.neverDomains ?? []).filter((one) => !said.includes(one));
  return { neverDomains: [...others, ...added].slice(-MAX_DOMAINS), ...saidNow(user, said, at) };
}

/** The user has said by a button whose an address is. Of one that nobody has proved, or that is settled, nothing is done. */
async function ownBy(
  { table, inboundQueue }: SettingsDeps,
  user: User,
  { mine, notMine }: Wanted,
): Promise<"done" | "taken"> {
  const address = mine ?? notMine;
  if (address === undefined || !openSenders(await answersOf(table, user.id), user).includes(address)) return "done";
  return own({ table, user, inboundQueue }, { kind: mine === undefined ? "not-mine" : "mine", address });
}

/** Change what the form of a signed link asks for: all of it, or nothing where a field makes no sense. Twice is once. */
export async function changeSettings(deps: SettingsDeps, token: string, wanted: Wanted): Promise<Changed> {
  const { table } = deps;
  const user = await userBehind(deps, token);
  if (user === undefined) return { outcome: "unknown-token" };
  const wrong = (Object.keys(CHECKS) as (keyof Wanted)[]).find((field) => {
    const value = wanted[field];
    return value !== undefined && !CHECKS[field](value);
  });
  if (wrong !== undefined) return { outcome: "refused", field: wrong };
  const change = preferences(wanted, user);
  // The zone is known to the clock before anybody lives in it.
  const isMoved = change.zone !== undefined && change.zone !== user.zone;
  const shard = isMoved && change.zone !== undefined ? await useZone(table, change.zone) : undefined;
  const next =
    (Object.keys(change).length === 0
      ? undefined
      : await changeUser(table, user.id, (current) => ({
          ...newest(current, change, deps.now()),
          ...(shard !== undefined && { shard }),
        }))) ?? user;
  await heardFrom(table, next, deps.now());
  const { pause, again, neverDomain, domainAgain } = wanted;
  if (neverDomain !== undefined || domainAgain !== undefined)
    await changeUser(table, user.id, (current) => domainsWith(current, wanted, deps.now()));
  if (pause !== undefined) {
    await changeMailState(table, user.id, (state) => ({
      ...state,
      ...newest(state, { pausedUntil: pause === "none" ? undefined : pause }, deps.now()),
    }));
  }
  if (again !== undefined) await rememberTold(table, user.id, again, { word: undefined }, deps.now());
  const owned = await ownBy(deps, next, wanted);
  await wakeAnew(table, next, deps.now());
  return { outcome: owned === "taken" ? owned : "changed" };
}
