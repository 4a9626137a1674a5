import { changeAnswers, type Noted, noteAsked, sendersToAsk, withoutTold } from "./answer/answers.ts";
import { type HearDeps, hear } from "./answer/hear.ts";
import { aheadOf } from "./buddy/ahead.ts";
import { keepCircle, restGroups } from "./buddy/circle.ts";
import { rememberOffer, rememberTold } from "./buddy/contact-state.ts";
import { type Look, look } from "./buddy/look.ts";
import { isLeftOut } from "./buddy/never-domain.ts";
import { type Picked, pick } from "./buddy/pick.ts";
import { seekTogether } from "./buddy/together.ts";
import type { Change } from "./ledger/history.ts";
import { notTheHour, wakeAfter } from "./ledger/hour.ts";
import { learnZone } from "./ledger/learn-zone.ts";
import {
  type BetweenUs,
  changeMailState,
  type Dated,
  type MailState,
  mailStateOf,
  type NotNow,
  release,
  reserve,
} from "./ledger/mail-state.ts";
import { offerName } from "./ledger/offer-name.ts";
import { nextMarker, wake } from "./ledger/schedule.ts";
import { rememberSent } from "./ledger/sent-reply.ts";
import { rememberShown } from "./ledger/shown-turns.ts";
import { isSlowing, unansweredAfter } from "./ledger/silence.ts";
import type { Table } from "./ledger/table.ts";
import { isOver, type User, userOf } from "./ledger/users.ts";
import { compose } from "./mail/compose.ts";
import { addDays, localTime } from "./people/zone.ts";
import { cardOf, cardsOf, type DailyReply, shownIn } from "./reply/daily-reply.ts";
import { draftOf, type ReplySettings } from "./reply/draft.ts";
import type { Mailer, Sent } from "./reply/mailer.ts";
import { withTaps } from "./reply/taps.ts";
import { loudTips, type TipDay, tipOf } from "./reply/tip.ts";

/** What the daily reply needs from outside. */
export interface DailyDeps extends HearDeps {
  readonly mailer: Mailer;
  readonly settings: ReplySettings;
  readonly now: () => Date;
  /** A fresh unguessable name. */
  readonly newId: () => string;
}

/** What became of one user's day. `quiet`: there was nothing to say, so nothing was sent. */
export type Day =
  | {
      readonly outcome: "sent";
      readonly user: string;
      readonly localDate: string;
      readonly sesMessageId: string;
      readonly reply: DailyReply;
    }
  | { readonly outcome: "quiet"; readonly user: string }
  | { readonly outcome: "not-now"; readonly user: string; readonly reason: NotNow }
  | {
      readonly outcome: "refused";
      readonly user: string;
      readonly reason: Extract<Sent, { outcome: "refused" }>["reason"];
    }
  | { readonly outcome: "unknown-user"; readonly user: string };

/** What the reply may hang under: the user's last mail to the service alone, else the last daily reply. */
function parentOf(changes: readonly Change[], thread: BetweenUs | undefined): BetweenUs | undefined {
  const mine = changes.findLast(({ betweenUs }) => betweenUs !== undefined)?.betweenUs;
  if (mine === undefined) return thread;
  const chain = thread === undefined ? [] : [...thread.references, thread.messageId];
  return { messageId: mine, references: chain.slice(-10) };
}

/** After so many days without a mail two lines say that all is well, where anything came in. */
const QUIET_DAYS = 7;

/** The local date on which two lines are due, when nothing else is said until then. */
function quietOn({ localDate }: MailState, { accepted }: Look["filed"]): string | undefined {
  return localDate === undefined || accepted === 0 ? undefined : addDays(localDate, QUIET_DAYS);
}

/** Those whose day has come are named or wait like all others. */
const stillDated = ({ dated = [] }: MailState, localDate: string): Pick<MailState, "dated"> => ({
  dated: dated.filter(({ on }) => on > localDate),
});

/** Everything is folded in and nothing is to be said: move the cutoff on, and keep the count for the next reply. */
async function stayQuiet(
  { table }: DailyDeps,
  user: User,
  { seen, filed, clocks }: { readonly seen: MailState } & Pick<Look, "filed" | "clocks">,
  { waiting, open }: Picked,
  now: Date,
): Promise<Day> {
  const localDate = localTime(user.zone, now).date;
  // Who was slower than another handler has seen an old state, and must not write it over the new one.
  await changeMailState(table, user.id, (state) =>
    state.version === seen.version
      ? { ...state, cutoff: now.toISOString(), untold: filed, clocks, waiting, open, ...stillDated(state, localDate) }
      : undefined,
  );
  const quiet = quietOn(seen, filed);
  if (quiet !== undefined) {
    await wake(table, user.id, { date: quiet, zone: user.zone, quarter: nextMarker(user, now).quarter });
  }
  // An open offer lapses one day, and then whoever waits is looked at again.
  if (waiting.length > 0) await wake(table, user.id, nextMarker(user, now));
  return { outcome: "quiet", user: user.id };
}

/** Nothing may be sent now. What there is to say must not wait for the next mail to be looked at. */
async function notToday({ table }: DailyDeps, user: User, state: MailState, reason: NotNow, now: Date): Promise<Day> {
  await wakeAfter(table, user, state, reason, now);
  return { outcome: "not-now", user: user.id, reason };
}

interface ToSend {
  readonly reply: DailyReply;
  readonly picked: Picked;
  readonly parent: BetweenUs | undefined;
  readonly localDate: string;
  readonly clocks: Look["clocks"];
  /** Groups that rest from this mail on. */
  readonly settled: readonly string[];
  /** With whom there is a next step of which this mail does not tell: one a mail. */
  readonly untold: readonly string[];
}

async function settleSent(
  { table }: DailyDeps,
  { reply, picked, parent, localDate, clocks, settled, untold }: ToSend,
  sent: Extract<Sent, { outcome: "sent" }>,
): Promise<void> {
  const { user, at, noted, tip, senders } = reply;
  const cards = cardsOf(reply);
  const offers = cards.map(({ contact }) => ({ contact, on: localDate }));
  const chain = parent === undefined ? [] : [...parent.references, parent.messageId];
  await rememberSent(table, user, {
    localDate,
    at,
    sesMessageId: sent.sesMessageId,
    contacts: offers.map(({ contact }) => contact),
  });
  for (const one of cards) await rememberOffer(table, user.id, one.contact, at);
  await confirmed(table, user.id, noted, localDate);
  await noteAsked(table, user.id, senders ?? []);
  await restGroups(table, user.id, settled, at);
  const again = [...(await remembered(table, user, tip, at)), ...(await onNextDay(table, user, untold, at))];
  if (picked.waiting.length > 0) await wake(table, user.id, nextMarker(user, at));
  // The state comes last: until it stands the lease tells the next run that this reply may have to be looked at again.
  await changeMailState(table, user.id, ({ lease: _lease, untold: _untold, ...state }) => ({
    ...state,
    cutoff: at.toISOString(),
    waiting: picked.waiting,
    open: [...picked.open, ...offers],
    thread: { messageId: sent.messageId, references: chain.slice(-10) },
    ...(cards.length > 0 && { named: offers.map(({ contact }) => contact) }),
    dated: [...(stillDated(state, localDate).dated ?? []), ...again],
    clocks,
    ...(reply.isZoneNew && { toldZone: user.zone }),
    unanswered: unansweredAfter(state, cards.length > 0 || reply.isSlowing === true),
  }));
}

// After a word of thanks it rests; then they are looked at again (`cycle.ts`).
const REST_DAYS = 31;

/** Remember which next step was suggested; with whom it is a thank-you, there is one more to come. */
async function remembered(table: Table, user: User, tip: DailyReply["tip"], at: Date): Promise<Dated[]> {
  if (tip === undefined) return [];
  const told = tip.kind === "agreed" ? { agreedAt: tip.agreed.startsAt } : { tipped: { kind: tip.kind, at } };
  await rememberTold(table, user.id, tip.contact, told);
  if (tip.kind !== "thank") return [];
  const on = addDays(localTime(user.zone, at).date, REST_DAYS);
  await wake(table, user.id, { date: on, zone: user.zone, quarter: nextMarker(user, at).quarter });
  return [{ contact: tip.contact, on }];
}

/** Those of whom a mail did not tell are looked at on the user's next day. */
async function onNextDay(table: Table, user: User, contacts: readonly string[], at: Date): Promise<Dated[]> {
  if (contacts.length === 0) return [];
  const next = nextMarker(user, at);
  await wake(table, user.id, next);
  return contacts.map((contact) => ({ contact, on: next.date }));
}

/** What a mail has told of is not told again; what came in meanwhile stands behind it. */
export async function confirmed(
  table: Table,
  user: string,
  noted: readonly Noted[],
  localDate?: string,
): Promise<void> {
  if (noted.length === 0) return;
  // A question that stood in the daily reply is the one of the day.
  const asked = noted.some(({ kind }) => kind === "unclear") ? { askedOn: localDate } : {};
  await changeAnswers(table, user, (answers) => ({
    ...answers,
    ...(localDate !== undefined && asked),
    noted: withoutTold(answers.noted, noted),
  }));
}

async function send(deps: DailyDeps, toSend: ToSend): Promise<Day> {
  const { reply, localDate } = toSend;
  const { id: user } = reply.user;
  const id = deps.newId();
  const draft = draftOf(reply, deps.settings, { id, parent: toSend.parent });
  const raw = await compose(draft);
  if (!(await reserve(deps.table, user, { id, localDate, now: reply.at }))) {
    await wake(deps.table, user, nextMarker(reply.user, reply.at));
    return { outcome: "not-now", user, reason: "in-hand" };
  }
  // What the reply shows keeps its id, also when nobody learns whether it went out.
  for (const card of cardsOf(reply))
    await rememberShown(deps.table, user, { contact: card.contact, turns: shownIn(card), at: reply.at });
  // From here on nobody else sends today. If the call below neither answers nor refuses, the day's mail counts as lost.
  const sent = await deps.mailer.send({ mailFrom: deps.settings.service.address, rcptTo: reply.user.address, raw });
  if (sent.outcome === "refused") {
    await release(deps.table, user, id);
    // The queue brings it again today where that helps; tomorrow it is looked at in any case.
    await wake(deps.table, user, nextMarker(reply.user, reply.at));
    return { outcome: "refused", user, reason: sent.reason };
  }
  await settleSent(deps, toSend, sent);
  return { outcome: "sent", user, localDate, sesMessageId: sent.sesMessageId, reply };
}

/** A next step with somebody who is not named anyway. */
function tipBeside(
  { named }: Picked,
  candidates: Look["candidates"],
  day: TipDay,
): { readonly tip: DailyReply["tip"]; readonly untold: readonly string[] } {
  const contacts = new Set(named.map(({ state }) => state.contact));
  const others = candidates.filter(({ state }) => !contacts.has(state.contact));
  const tip = tipOf(others, day);
  return { tip, untold: loudTips(others, day).filter((contact) => contact !== tip?.contact) };
}

/** What changes with a reply between the user and the service. */
const turnsOf = (user: User, state: MailState): Pick<DailyReply, "isFirst" | "isZoneNew" | "isSlowing"> => ({
  // The thread stands from the first reply that is known to have gone out.
  isFirst: state.thread === undefined,
  isZoneNew: user.zoneFrom === "mails" && state.toldZone !== user.zone,
  isSlowing: isSlowing(user, state),
});

/** Who has signed up and not said yes in time is forgotten, with all that has waited. */
async function stillPending({ jobQueue }: DailyDeps, user: User, now: Date): Promise<Day> {
  if (isOver(user, now)) await jobQueue.send([JSON.stringify({ erase: user.id })]);
  return { outcome: "not-now", user: user.id, reason: "not-confirmed" };
}

/**
 * One user's day: heed what they have answered, look at what changed, judge, and send one reply if somebody is worth a call
 * or an answer is to be confirmed. At most one goes out in a local date, however often and by however many this is called.
 */
export async function daily(deps: DailyDeps, userId: string): Promise<Day> {
  const { table, settings } = deps;
  const now = deps.now();
  const answers = await hear(deps, userId, now);
  const user = await userOf(table, userId);
  const state = await mailStateOf(table, userId);
  if (user === undefined || state === undefined) return { outcome: "unknown-user", user: userId };
  if (user.pendingUntil !== undefined) return stillPending(deps, user, now);
  const localDate = localTime(user.zone, now).date;
  const reason = notTheHour(user, state, now);
  if (reason !== undefined) return notToday(deps, user, state, reason, now);
  const { changes, filed, clocks, candidates: seen } = await look(table, user, state, now);
  const candidates = seen.filter((one) => !isLeftOut(one.state, user));
  // In the zone they live in now it may be another hour and another date: the day begins anew.
  if ((await learnZone(table, user, clocks, now)) === "moved") return daily(deps, userId);
  const circle = await keepCircle(table, userId, candidates);
  const picked = pick(candidates, state, localDate);
  const [card, ...others] = picked.named.map((candidate, i) =>
    withTaps(
      cardOf(candidate, aheadOf(candidate.state.signals.phone, user.zone, now), now),
      userId,
      offerName(localDate, i),
      settings,
    ),
  );
  const isQuietOver = localDate >= (quietOn(state, filed) ?? "9999");
  const { tip, untold } = tipBeside(picked, candidates, { now, zone: user.zone });
  // What waits for this answer is kept for seven days: the question is worth a mail of its own.
  const senders = sendersToAsk(answers, user);
  if (card === undefined && answers.noted.length + senders.length === 0 && !isQuietOver && !tip?.isLoud)
    return stayQuiet(deps, user, { seen: state, filed, clocks }, picked, now);
  const { together, settled } = await seekTogether(table, user, circle, now);
  const reply = {
    user,
    at: now,
    card,
    others,
    filed,
    noted: answers.noted,
    senders,
    ...(tip !== undefined && { tip }),
    ...(together !== undefined && { together }),
    ...turnsOf(user, state),
    unsubscribeUrl: settings.unsubscribeUrl(userId),
    settingsUrl: settings.settingsUrl(userId),
  };
  return send(deps, { reply, picked, parent: parentOf(changes, state.thread), localDate, clocks, settled, untold });
}
