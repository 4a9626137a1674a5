import { nextMarker } from "../../../core/ledger/schedule.ts";
import { momentOf } from "../../../core/people/zone.ts";

/** The daily reply comes at half past seven, as on AWS until the user says otherwise. */
export const DUE_MINUTE = 7 * 60 + 30;

/** When the daily reply about a mail that comes in now is due: the next half past seven that is far enough ahead. */
export function nextDelivery(zone: string, now: Date): Date {
  const { date, quarter } = nextMarker({ zone, dueMinute: DUE_MINUTE }, now);
  return momentOf(zone, { date, minute: quarter * 15 });
}
