import { FOR_GOOD, mailStateOf } from "./mail-state.ts";
import { nextMarker, wake } from "./schedule.ts";
import type { Table } from "./table.ts";
import type { User } from "./users.ts";

/**
 * Write all wake-ups of a user anew, by the clock and the hour that they have now: the end of a pause, those who are wanted on
 * a day, and the next slot. A marker of before stands in the clock of before, and would come a day early or never.
 */
export async function wakeAnew(table: Table, user: User, now: Date): Promise<void> {
  const state = await mailStateOf(table, user.id);
  const soon = nextMarker(user, now);
  const { pausedUntil, dated = [] } = state ?? {};
  const days = [
    ...(pausedUntil === undefined || pausedUntil === FOR_GOOD ? [] : [pausedUntil]),
    ...dated.map(({ on }) => on),
  ];
  for (const date of new Set(days)) await wake(table, user.id, { ...soon, date, isAhead: false });
  await wake(table, user.id, soon);
}
