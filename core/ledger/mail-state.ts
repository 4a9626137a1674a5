import type { Clock } from "../people/clock.ts";
import { changeItem } from "./change-item.ts";
import type { FiledCount } from "./filed-count.ts";
import { keys } from "./keys.ts";
import type { SaidAt } from "./newest.ts";
import type { Item, Table } from "./table.ts";

/** A name that waits for a free place in a daily reply. */
export interface Waiting {
  readonly contact: string;
  readonly score: number;
}

/** An offer made and not yet answered. `on` is the user's local date. */
export interface OpenOffer {
  readonly contact: string;
  readonly on: string;
}

/** Mail that went between the user and the service alone: what a daily reply may hang under. Ids without angle brackets. */
export interface BetweenUs {
  readonly messageId: string;
  readonly references: readonly string[];
}

/** Somebody who is to be looked at again on a local date. */
export interface Dated {
  readonly contact: string;
  readonly on: string;
  /** When the user has said so (ISO 8601). */
  readonly saidAt?: string;
}

/** All that decides whether a daily reply may go out, in one item under one condition. Times are ISO 8601. */
export interface MailState extends SaidAt {
  readonly version: number;
  readonly isSubscribed: boolean;
  readonly suppressed?: { readonly reason: "bounce" | "complaint"; readonly at: string };
  /** When mails came back that may get through another time, since the last delivery. */
  readonly transient?: readonly string[];
  /** Local date and moment of the last reservation that was not given back. */
  readonly localDate?: string;
  readonly reservedAt?: string;
  readonly lease?: {
    readonly id: string;
    readonly until: string;
    readonly before?: { localDate?: string; reservedAt?: string };
  };
  /** Replies of which nobody knows whether they went out. */
  readonly lost: number;
  /** Changes before this are folded into the contacts. */
  readonly cutoff?: string;
  /** What was counted before the cutoff and stood in no reply yet: changes always with the cutoff. */
  readonly untold?: FiledCount;
  readonly waiting: readonly Waiting[];
  readonly open: readonly OpenOffer[];
  readonly thread?: BetweenUs;
  /** Whom the last daily reply named, the full card first. */
  readonly named?: readonly string[];
  readonly dated?: readonly Dated[];
  /** Replies in a row that named somebody and to which the user has said nothing. */
  readonly unanswered?: number;
  /** What the user's clock showed under their last mails, oldest first. */
  readonly clocks?: readonly Clock[];
  /** The zone of which a mail has told that it was learned. */
  readonly toldZone?: string;
  /** A mail has told that more of the user's own came than a day takes, and some of them wait still. */
  readonly isLateTold?: boolean;
  /** The local date up to which the user wants no mail; `for-good` until they say otherwise. */
  readonly pausedUntil?: string;
  /** Who has signed up by mail has been told that it works. */
  readonly isWelcomed?: boolean;
}

/** The state of a user who has not been written to yet. */
export const newMailState: MailState = {
  version: 1,
  isSubscribed: true,
  lost: 0,
  waiting: [],
  open: [],
};

const LEASE_MS = 5 * 60_000;
/** Two replies are this far apart, whatever the clocks do. */
export const APART_MS = 20 * 3_600_000;
const CLOCK_SKEW_MS = 5 * 60_000;

/** Why nothing may be sent now. */
export type NotNow =
  | "unsubscribed"
  | "paused"
  | "suppressed"
  | "already-today"
  | "too-soon"
  | "in-hand"
  | "not-confirmed"
  | "day-off"
  | "too-early";

/** A moment that lies ahead was written before the clock was set back: it says nothing about now. */
const isPast = (at: number, now: Date): boolean => at <= now.getTime() + CLOCK_SKEW_MS;

function isLive(lease: MailState["lease"], now: Date): boolean {
  const until = lease === undefined ? Number.NaN : Date.parse(lease.until);
  return until > now.getTime() && isPast(until - LEASE_MS, now);
}

function isRecent(reservedAt: string | undefined, now: Date): boolean {
  const at = reservedAt === undefined ? Number.NaN : Date.parse(reservedAt);
  return now.getTime() - at < APART_MS && isPast(at, now);
}

/** From when on changes are looked at, and what was counted before. A cutoff that lies ahead would hide what came since: then all is new. */
export function newSince({ cutoff, untold }: MailState, now: Date): Pick<MailState, "cutoff" | "untold"> {
  return cutoff !== undefined && isPast(Date.parse(cutoff), now) ? { cutoff, untold } : {};
}

export const FOR_GOOD = "for-good";

const isPaused = ({ pausedUntil }: MailState, localDate: string): boolean =>
  pausedUntil !== undefined && (pausedUntil === FOR_GOOD || localDate < pausedUntil);

/** What stands against a reply now, or undefined when nothing does. An expired lease is over: its mail is never sent again. */
export function notNow(state: MailState, localDate: string, now: Date): NotNow | undefined {
  if (!state.isSubscribed) return "unsubscribed";
  if (state.suppressed !== undefined) return "suppressed";
  if (isPaused(state, localDate)) return "paused";
  if (isLive(state.lease, now)) return "in-hand";
  if (state.localDate === localDate) return "already-today";
  return isRecent(state.reservedAt, now) ? "too-soon" : undefined;
}

function fromItem({ PK: _pk, SK: _sk, ...state }: Item): MailState {
  return { ...newMailState, ...(state as unknown as MailState) };
}

/** The mail state of a user; undefined when there is no such user. */
export async function mailStateOf(table: Table, user: string): Promise<MailState | undefined> {
  const item = await table.get(keys.mailState(user));
  return item && fromItem(item);
}

/** Change the state by `change` under its version, again from the start when somebody else was faster. Undefined from `change` leaves it. */
export async function changeMailState(
  table: Table,
  user: string,
  change: (state: MailState) => MailState | undefined | Promise<MailState | undefined>,
): Promise<MailState | undefined> {
  const item = await changeItem(table, keys.mailState(user), (before) => before && change(fromItem(before)));
  return item && fromItem(item);
}

/** Somebody who has confirmed that they want the mails: what was kept for a week alone stays from now on. */
export async function keepForGood(table: Table, user: string): Promise<void> {
  await changeItem(
    table,
    keys.mailState(user),
    (before) => before && { ...before, ttl: undefined, isSubscribed: true },
  );
}

/** Reserve today's one reply: true for exactly one caller a local date. */
export async function reserve(
  table: Table,
  user: string,
  { id, localDate, now }: { readonly id: string; readonly localDate: string; readonly now: Date },
): Promise<boolean> {
  const taken = { byMe: false };
  const reserved = await changeMailState(table, user, (state) => {
    // The write was applied and its answer lost, and the client asked again by itself: the lease that stands is ours.
    taken.byMe = state.lease?.id === id;
    return taken.byMe || notNow(state, localDate, now) !== undefined
      ? undefined
      : {
          ...state,
          localDate,
          reservedAt: now.toISOString(),
          // A lease that ran out belongs to a reply that may or may not have gone out: it counts as lost.
          lost: state.lost + (state.lease === undefined ? 0 : 1),
          lease: {
            id,
            until: new Date(now.getTime() + LEASE_MS).toISOString(),
            before: { localDate: state.localDate, reservedAt: state.reservedAt },
          },
        };
  });
  return reserved !== undefined || taken.byMe;
}

/** Give a reservation back: the mail was certainly not sent, and may be tried again today. */
export async function release(table: Table, user: string, id: string): Promise<void> {
  await changeMailState(table, user, ({ lease, ...state }) =>
    lease?.id === id ? { ...state, ...{ localDate: undefined, reservedAt: undefined }, ...lease.before } : undefined,
  );
}
