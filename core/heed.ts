import { type Answers, changeAnswers, type Noted } from "./answer/answers.ts";
import { hear } from "./answer/hear.ts";

import { type MailState, mailStateOf } from "./ledger/mail-state.ts";
import { nextMarker, wake } from "./ledger/schedule.ts";
import { rememberNotice } from "./ledger/sent-reply.ts";
import { type User, userOf } from "./ledger/users.ts";
import { compose } from "./mail/compose.ts";
import { localTime } from "./people/zone.ts";
import { wrap } from "./reply/draft.ts";
import type { Sent } from "./reply/mailer.ts";
import { writeReply } from "./reply/write.ts";
import { confirmed, type DailyDeps } from "./send-daily.ts";

/** What became of it. `said`: a mail went out, with what could not wait. `waits`: the next daily reply tells. */
export type Heeded =
  | { readonly outcome: "said" | "waits" | "nothing"; readonly user: string }
  | {
      readonly outcome: "refused";
      readonly user: string;
      readonly reason: Extract<Sent, { outcome: "refused" }>["reason"];
    }
  | { readonly outcome: "unknown-user"; readonly user: string };

/**
 * Who has just ended the mails learns at once that it is done, who has handed over a first mail that it was read, who has shown
 * the secret address that it can be seen; and who was not understood is asked at once. All this once a day.
 */
function isToBeSaidNow(answers: Answers, { suppressed, isSubscribed }: MailState, localDate: string): boolean {
  if (suppressed !== undefined) return false;
  // Whoever has ended the mails before gets none, whatever they say.
  if (!isSubscribed) return answers.noted.some(isEnd);
  return answers.askedOn !== localDate && answers.noted.some(({ kind }) => kind !== "done" && kind !== "who");
}

const isEnd = (one: Noted): boolean => one.kind === "done" && one.action.kind === "stop";

/** Mark what is about to be said: true for one caller. A question that is asked twice is worse than one that is lost. */
async function claim(deps: DailyDeps, user: User, state: MailState, localDate: string): Promise<boolean> {
  let isMine = false;
  await changeAnswers(deps.table, user.id, (answers) => {
    isMine = isToBeSaidNow(answers, state, localDate);
    if (!isMine) return undefined;
    const noted = answers.noted.filter((one) => !isEnd(one));
    const ended = noted.length < answers.noted.length && { endedOn: localDate };
    return { ...answers, askedOn: localDate, ...ended, noted };
  });
  return isMine;
}

/** It was certainly not sent: the next try says it, or the next daily reply. */
async function unclaim({ table }: DailyDeps, user: User, { noted, endedOn }: Answers): Promise<void> {
  await changeAnswers(table, user.id, ({ askedOn: _askedOn, ...answers }) => ({
    ...answers,
    endedOn,
    noted: [...noted.filter(isEnd), ...answers.noted],
  }));
}

async function say(deps: DailyDeps, user: User, answers: Answers, state: MailState): Promise<Heeded> {
  const { table, settings, mailer } = deps;
  const { noted } = answers;
  const at = deps.now();
  const localDate = localTime(user.zone, at).date;
  if (!(await claim(deps, user, state, localDate))) return { outcome: "waits", user: user.id };
  const letter = writeReply({
    user,
    at,
    others: [],
    filed: { accepted: 0, held: 0 },
    noted,
    isFirst: false,
    unsubscribeUrl: settings.unsubscribeUrl(user.id),
    settingsUrl: settings.settingsUrl(user.id),
  });
  const draft = wrap(letter, settings, { user, at, id: deps.newId(), parent: state.thread, kind: "notice" });
  const raw = await compose(draft);
  // That the mails have ended is told whatever was told on that day, once: no later mail of ours could.
  const isAnswer = !(noted.some(isEnd) && answers.endedOn !== localDate);
  const sent = await mailer.send({ mailFrom: settings.service.address, rcptTo: user.address, raw, isAnswer });
  if (sent.outcome === "refused") {
    await unclaim(deps, user, answers);
    // The queue brings it again where that helps; the next daily reply tells it in any case.
    if (state.isSubscribed) await wake(table, user.id, nextMarker(user, at));
    return { outcome: "refused", user: user.id, reason: sent.reason };
  }
  await rememberNotice(table, user, sent.sesMessageId, at);
  await confirmed(table, user.id, noted);
  return { outcome: "said", user: user.id };
}

/** Carry out what a user has just answered in words, and ask at once about what was not understood. */
export async function heed(deps: DailyDeps, userId: string): Promise<Heeded> {
  const now = deps.now();
  const answers = await hear(deps, userId, now);
  const user = await userOf(deps.table, userId);
  const state = await mailStateOf(deps.table, userId);
  if (user === undefined || state === undefined) return { outcome: "unknown-user", user: userId };
  if (answers.noted.length === 0 || user.pendingUntil !== undefined) return { outcome: "nothing", user: userId };
  if (isToBeSaidNow(answers, state, localTime(user.zone, now).date)) return say(deps, user, answers, state);
  // What there is to confirm is told on the user's next day, whether anything else comes in or not.
  if (state.isSubscribed) await wake(deps.table, userId, nextMarker(user, now));
  return { outcome: "waits", user: userId };
}
