import { type Day, daily } from "../../../core/daily.ts";
import type { MemoryTable } from "../../../core/ledger/memory-table.ts";
import { noteWelcomed, putUser, type User } from "../../../core/ledger/users.ts";
import { localTime } from "../../../core/people/zone.ts";
import { DUE_MINUTE, nextDelivery } from "../clock/delivery.ts";
import { chronological, type Entry, entriesOf } from "./mailbox.ts";
import { isFrom } from "./owner.ts";
import { handedOver, Rehearsal, type Rehearsed, USER } from "./rehearsal.ts";
import { type Whose, whoseOf } from "./whose.ts";

/** Which mailbox is handed over at once, and by whom. `now` bounds what the mails say of their time. */
export interface HandOver {
  readonly me: readonly string[];
  /** How the reply greets them. */
  readonly name?: string;
  readonly paths: readonly string[];
  readonly zone: string;
  readonly bccOnly: boolean;
  /** The last day of mail that is handed over, `YYYY-MM-DD`; without it all is. */
  readonly to?: string;
  readonly now: Date;
  /** The user's secret address, and the service it belongs to. */
  readonly rehearsed: Rehearsed;
}

/** What has come of it, before the next morning. */
export interface HandedOver {
  readonly entries: readonly (Entry & { readonly at: Date })[];
  /** Whose mail there is, also that which is not handed over. */
  readonly whose: Whose;
  /** Files that hold no mail. */
  readonly withoutMail: readonly string[];
  readonly outcomes: Readonly<Record<string, number>>;
  readonly table: MemoryTable;
  readonly user: string;
  /** The morning after the last mail. */
  readonly morning: Date;
  /** The daily reply of that morning. */
  reply(): Promise<Day>;
}

/**
 * A whole mailbox as somebody hands it over who has just heard of the service: every mail on the day of the last one, and
 * then the next morning. Nothing is kept but in memory.
 */
export async function handOver(
  { me, name, paths, zone, bccOnly, to, now, rehearsed }: HandOver,
  progress: (done: number, total: number) => void | Promise<void>,
): Promise<HandedOver> {
  const own = new Set(me);
  const [address = ""] = me;
  const withoutMail: string[] = [];
  const all = await chronological(entriesOf(paths, (path) => withoutMail.push(path)));
  const isInTime = (at: Date): boolean => to === undefined || localTime(zone, at).date <= to;
  const entries = all.filter(({ from, at }) => isInTime(at) && (!bccOnly || isFrom(from, own)));
  const last = entries.findLast(({ at }) => at <= now)?.at ?? now;
  const rehearsal = new Rehearsal(rehearsed);
  rehearsal.now = last;
  const user: User = {
    id: USER,
    ...(name && { name }),
    address,
    addresses: me,
    secretAddress: rehearsed.secret,
    zone,
    zoneFrom: "user",
    dueMinute: DUE_MINUTE,
  };
  await putUser(rehearsal.table, user);
  // Nobody waits to hear that it works.
  await noteWelcomed(rehearsal.table, user);
  const outcomes: Record<string, number> = {};
  for (const [i, entry] of entries.entries()) {
    const raw = await handedOver(entry, own, { from: address, to: rehearsed.secret });
    const receipt = await rehearsal.take(raw, address, last, `in/${i}`);
    const named = "reason" in receipt ? `${receipt.outcome}: ${receipt.reason}` : receipt.outcome;
    outcomes[named] = (outcomes[named] ?? 0) + 1;
    await progress(i + 1, entries.length);
  }
  const morning = nextDelivery(zone, last);
  const reply = (): Promise<Day> => {
    rehearsal.now = morning;
    return daily(rehearsal.dailyDeps, USER);
  };
  const whose = whoseOf(all, own);
  return { entries, whose, withoutMail, outcomes, table: rehearsal.table, user: USER, morning, reply };
}
