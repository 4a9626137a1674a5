import type { MailDays } from "../people/mail-days.ts";
import { changeMailState, type MailState } from "./mail-state.ts";
import { nextMarker, wake } from "./schedule.ts";
import type { Table } from "./table.ts";
import type { User } from "./users.ts";

/** So many replies in a row may name somebody and hear nothing; from the next one on they come once a week. */
const MOST = 5;

type Silence = Pick<MailState, "unanswered">;

/** On which days a user is written to now: once a week while they say nothing, whatever they have chosen. */
export const daysNow = ({ days }: Pick<User, "days">, { unanswered = 0 }: Silence): MailDays | undefined =>
  unanswered > MOST ? "mondays" : days;

/** True for the reply that has to say that they come once a week now: to who wants no other, it is no news. */
export const isSlowing = ({ days }: Pick<User, "days">, { unanswered = 0 }: Silence): boolean =>
  unanswered === MOST && days !== "mondays";

/** The count behind a reply that went out: one more where it named somebody, or has said that it slows down. */
export const unansweredAfter = ({ unanswered = 0 }: Silence, isCounted: boolean): number =>
  isCounted ? unanswered + 1 : unanswered;

/**
 * The user has answered, tapped or changed something: the silence is over. What has waited for the one day of the week is
 * looked at on their next day; that is written first, so that a crash between the two leaves nobody waiting.
 */
export async function heardFrom(table: Table, user: User, at: Date): Promise<void> {
  await changeMailState(table, user.id, async (state) => {
    if ((state.unanswered ?? 0) === 0) return undefined;
    await wake(table, user.id, nextMarker(user, at));
    return { ...state, unanswered: 0 };
  });
}
