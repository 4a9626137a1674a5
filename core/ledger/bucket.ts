import { contentName } from "../mail/content-name.ts";
import { normalizeAddress } from "../mail/mailbox.ts";
import type { Beyond, Change } from "./history.ts";
import { keys } from "./keys.ts";
import type { Item, Table } from "./table.ts";
import { countToday, dayOf } from "./utc-day.ts";

/**
 * The bucket of tokens that stands before every secret address, filled anew at each UTC midnight. Whoever knows the address can
 * write to it (threats 5, 41): what is proved to be the owner's and what is not are counted apart, so that no stranger ever
 * takes a token of the owner's.
 */
export interface Bucket {
  /**
   * So many mails a day are looked at whosever they are, and nothing but them is counted. Zulip and Discourse stop at about as
   * many; a person who writes more than two hundred letters a day to others is rare.
   */
  readonly any: number;
  /** So many more a day are taken from the owner alone. Those behind them wait for the next days. */
  readonly own: number;
}

export const BUCKET: Bucket = { any: 200, own: 200 };

/** Kept longer than anybody tells of that day. */
const KEPT_SECONDS = 8 * 86_400;

/** Take one of the owner's own tokens of the day: how many have been taken with it. */
export const takeOwn = (table: Table, user: string, address: string, now: Date): Promise<number> =>
  countToday(table, keys.ownToday(user, contentName(normalizeAddress(address))), now, KEPT_SECONDS);

const LAST_MS = 86_400_000 - 1;

/**
 * What a daily reply learns of a flood: two changes a day and address at most, however many mails came. They stand at the end
 * of their day, so that they are read once, when it is over; each writer puts the whole count, so that twice is once.
 */
export function beyondItems(user: string, address: string, { all, own }: Beyond, now: Date, ttl: number): Item[] {
  const day = dayOf(now);
  const at = new Date(Date.parse(`${day}T00:00:00.000Z`) + LAST_MS);
  const item = (kind: keyof Beyond, count: number): Item => {
    // By its day, too: of what is read of several days at once each name counts once.
    const mail = `flood.${kind}.${day}.${contentName(normalizeAddress(address))}`;
    const change: Change = {
      mail,
      at,
      filed: { outcome: "ignored", reason: "flood" },
      contacts: [],
      flood: { [kind]: count },
    };
    return { ...keys.change(user, at, mail), ...change, at: at.toISOString(), ttl };
  };
  return [item("all", all), ...(own === undefined ? [] : [item("own", own)])];
}
