import { sendersToAsk } from "./answer/answers.ts";
import { hear } from "./answer/hear.ts";
import { aheadOf } from "./buddy/ahead.ts";
import { keepCircle } from "./buddy/circle.ts";
import { closeForgotten } from "./buddy/close-forgotten.ts";
import { type Look, look } from "./buddy/look.ts";
import { isLeftOut } from "./buddy/never-domain.ts";
import { type Picked, pick } from "./buddy/pick.ts";
import { seekTogether } from "./buddy/together.ts";
import { type Late, letInLate } from "./late-mails.ts";
import type { Change } from "./ledger/history.ts";
import { notTheHour, wakeAfter } from "./ledger/hour.ts";
import { learnZone } from "./ledger/learn-zone.ts";
import { type BetweenUs, changeMailState, type MailState, mailStateOf, type NotNow } from "./ledger/mail-state.ts";
import { offerName } from "./ledger/offer-name.ts";
import { nextMarker, wake } from "./ledger/schedule.ts";
import { isSlowing } from "./ledger/silence.ts";
import { isOver, type User, userOf } from "./ledger/users.ts";
import { addDays, localTime } from "./people/zone.ts";
import { type Card, cardOf, type DailyReply } from "./reply/daily-reply.ts";
import { withTaps } from "./reply/taps.ts";
import { loudTips, type TipDay, tipOf } from "./reply/tip.ts";
import { type DailyDeps, type Day, send, stillDated } from "./send-daily.ts";

export type { DailyDeps, Day } from "./send-daily.ts";

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

/** Everything is folded in and nothing is to be said: move the cutoff on, and keep the count for the next reply. */
async function stayQuiet(
  { table }: DailyDeps,
  user: User,
  {
    seen,
    filed,
    clocks,
    isLate,
  }: { readonly seen: MailState; readonly isLate: boolean } & Pick<Look, "filed" | "clocks">,
  { waiting, open }: Picked,
  now: Date,
): Promise<Day> {
  const localDate = localTime(user.zone, now).date;
  // Who was slower than another handler has seen an old state, and must not write it over the new one.
  await changeMailState(table, user.id, (state) =>
    state.version === seen.version
      ? {
          ...state,
          ...{ cutoff: now.toISOString(), untold: filed, clocks, waiting, open, ...stillDated(state, localDate) },
          isLateTold: isLate || undefined,
        }
      : undefined,
  );
  const quiet = quietOn(seen, filed);
  if (quiet !== undefined) {
    await wake(table, user.id, { ...nextMarker(user, now), date: quiet });
  }
  // An open offer lapses one day, and then whoever waits is looked at again.
  if (waiting.length > 0) await wake(table, user.id, nextMarker(user, now));
  return { outcome: "quiet", user: user.id };
}

/** As long as this holds nobody looks at what comes in. */
const NO_MAILS: ReadonlySet<NotNow> = new Set(["unsubscribed", "paused", "suppressed"]);

/** Nothing may be sent now. What there is to say must not wait for the next mail to be looked at. */
async function notToday({ table }: DailyDeps, user: User, state: MailState, reason: NotNow, now: Date): Promise<Day> {
  if (NO_MAILS.has(reason)) await closeForgotten({ table, user, now });
  await wakeAfter(table, user, state, reason, now);
  return { outcome: "not-now", user: user.id, reason };
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

/** The cards of those who are named today, each with the links of its taps. */
function cardsFor({ settings }: DailyDeps, user: User, { named }: Picked, now: Date): Card[] {
  const localDate = localTime(user.zone, now).date;
  return named.map((candidate, i) => {
    const card = cardOf(candidate, aheadOf(candidate.state.signals.phone, user.zone, now), now);
    return withTaps(card, user.id, offerName(localDate, i), settings);
  });
}

/** That mails of their own wait is told once, and not again before all of them have been read. */
const lateFor = (late: Late | undefined, { isLateTold }: MailState): Pick<DailyReply, "late"> =>
  late === undefined || isLateTold ? {} : { late };

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
  const late = await letInLate(deps, user, now);
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
  const [card, ...others] = cardsFor(deps, user, picked, now);
  const isQuietOver = localDate >= (quietOn(state, filed) ?? "9999");
  const { tip, untold } = tipBeside(picked, candidates, { now, zone: user.zone });
  // What waits for this answer is kept for seven days: the question is worth a mail of its own.
  const senders = sendersToAsk(answers, user);
  const isLate = late !== undefined;
  const told = lateFor(late, state);
  const isNews = answers.noted.length + senders.length > 0 || told.late !== undefined;
  if (card === undefined && !isNews && !isQuietOver && !tip?.isLoud)
    return stayQuiet(deps, user, { seen: state, filed, clocks, isLate }, picked, now);
  const { together, settled } = await seekTogether(table, user, circle, now);
  const reply = {
    user,
    at: now,
    card,
    others,
    filed,
    noted: answers.noted,
    senders,
    ...told,
    ...(tip !== undefined && { tip }),
    ...(together !== undefined && { together }),
    ...turnsOf(user, state),
    unsubscribeUrl: settings.unsubscribeUrl(userId),
    settingsUrl: settings.settingsUrl(userId),
  };
  const parent = parentOf(changes, state.thread);
  return send(deps, { reply, picked, parent, localDate, clocks, settled, untold, isLate });
}
