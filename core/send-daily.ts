import { changeAnswers, type Noted, noteAsked, withoutTold } from "./answer/answers.ts";
import type { HearDeps } from "./answer/heard.ts";
import { restGroups } from "./buddy/circle.ts";
import { rememberOffer, rememberTold } from "./buddy/contact-state.ts";
import type { Look } from "./buddy/look.ts";
import type { Picked } from "./buddy/pick.ts";
import {
  type BetweenUs,
  changeMailState,
  type Dated,
  type MailState,
  type NotNow,
  release,
  reserve,
} from "./ledger/mail-state.ts";
import { nextMarker, wake } from "./ledger/schedule.ts";
import { rememberSent } from "./ledger/sent-reply.ts";
import { rememberShown } from "./ledger/shown-turns.ts";
import { unansweredAfter } from "./ledger/silence.ts";
import type { Table } from "./ledger/table.ts";
import type { User } from "./ledger/users.ts";
import { compose } from "./mail/compose.ts";
import { addDays, localTime } from "./people/zone.ts";
import { cardsOf, type DailyReply, shownIn } from "./reply/daily-reply.ts";
import { draftOf, type ReplySettings } from "./reply/draft.ts";
import type { Mailer, Sent } from "./reply/mailer.ts";

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

/** Those whose day has come are named or wait like all others. */
export const stillDated = ({ dated = [] }: MailState, localDate: string): Pick<MailState, "dated"> => ({
  dated: dated.filter(({ on }) => on > localDate),
});

/** A daily reply, and what changes once it has gone out. */
export interface ToSend {
  readonly reply: DailyReply;
  readonly picked: Picked;
  readonly parent: BetweenUs | undefined;
  readonly localDate: string;
  readonly clocks: Look["clocks"];
  /** Groups that rest from this mail on. */
  readonly settled: readonly string[];
  /** With whom there is a next step of which this mail does not tell: one a mail. */
  readonly untold: readonly string[];
  /** Some of the user's own mails wait because too many came; it was told by this mail or by one before. */
  readonly isLate: boolean;
}

async function settleSent(
  { table }: DailyDeps,
  { reply, picked, parent, localDate, clocks, settled, untold, isLate }: ToSend,
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
    isLateTold: isLate || undefined,
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
  await wake(table, user.id, { ...nextMarker(user, at), date: on });
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

/** Reserve the day, send the reply, and remember what it said. */
export async function send(deps: DailyDeps, toSend: ToSend): Promise<Day> {
  const { reply, localDate } = toSend;
  const { id: user } = reply.user;
  const id = deps.newId();
  const draft = draftOf(reply, deps.settings, { id, parent: toSend.parent });
  const raw = await compose(draft);
  // What the reply shows keeps its id, also when nobody learns whether it went out. Before the reservation: behind it a crash
  // costs the day's mail, so nothing stands between it and the send.
  for (const card of cardsOf(reply))
    await rememberShown(deps.table, user, { contact: card.contact, turns: shownIn(card), at: reply.at });
  if (!(await reserve(deps.table, user, { id, localDate, now: reply.at }))) {
    await wake(deps.table, user, nextMarker(reply.user, reply.at));
    return { outcome: "not-now", user, reason: "in-hand" };
  }
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
