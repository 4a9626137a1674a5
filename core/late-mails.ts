import { BUCKET } from "./ledger/bucket.ts";
import { RAW_DAYS } from "./ledger/history.ts";
import { lateMails } from "./ledger/late.ts";
import type { Queue } from "./ledger/queue.ts";
import { tomorrow, wake } from "./ledger/schedule.ts";
import type { Table } from "./ledger/table.ts";
import type { User } from "./ledger/users.ts";

/** What is told of the user's own mails that wait because too many came. */
export interface Late {
  /** How many wait; where `isMore`, at least so many. */
  readonly count: number;
  readonly isMore: boolean;
  /** So many days it takes at most until all of them are read. */
  readonly days: number;
}

/** Beyond so many nobody wants to know how many exactly, and a page or a mail must not read them all. */
const MOST_COUNTED = 1_000;
/** What waits longer than this is let in, whatever else came on that day: its bytes are kept for thirty days. */
export const LATEST_DAYS = RAW_DAYS - 10;

/** How many of the user's own mails wait; undefined where none does. One request. */
export async function lateOf(table: Table, user: string, now: Date): Promise<Late | undefined> {
  const mails = await lateMails(table, user, { most: MOST_COUNTED, now });
  const [count, isMore] = [mails.length, mails.length >= MOST_COUNTED];
  if (count === 0) return undefined;
  const days = isMore ? LATEST_DAYS + 1 : Math.min(Math.ceil(count / BUCKET.own), LATEST_DAYS + 1);
  return { count, isMore, days };
}

/**
 * Have let in what waits because too many came, and look again tomorrow while anything is left: the marker stands before the
 * queue is asked, so a crash costs a day at most. Answers what waits.
 */
export async function letInLate(
  { table, inboundQueue }: { readonly table: Table; readonly inboundQueue: Queue },
  user: User,
  now: Date,
): Promise<Late | undefined> {
  const late = await lateOf(table, user.id, now);
  if (late === undefined) return undefined;
  await wake(table, user.id, tomorrow(user, now));
  await inboundQueue.send([JSON.stringify({ release: { user: user.id, late: {} } })]);
  return late;
}
