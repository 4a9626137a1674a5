import { BUCKET, type Bucket, beyondItems, takeOwn } from "./ledger/bucket.ts";
import { appendFlooded, appendLate, floodExpiry, mark } from "./ledger/history.ts";
import { tomorrow } from "./ledger/schedule.ts";
import type { Item, Table } from "./ledger/table.ts";
import type { Arrival } from "./ledger/users.ts";
import { heldFor } from "./let-in.ts";
import { mayBeProved } from "./mail/authenticate.ts";
import type { Envelope } from "./mail/envelope.ts";
import { identify } from "./mail/identify.ts";
import { type Service, viewOf } from "./reading.ts";

/** What the bucket needs from outside. */
export interface FloodDeps {
  readonly table: Table;
  readonly service: Service;
  /** Other sizes than those of `BUCKET`, for a test. */
  readonly bucket?: Bucket;
  readonly now: () => Date;
}

/** One mail that came when the share of everybody was used up. */
interface Poured {
  readonly envelope: Envelope;
  readonly arrival: Arrival;
  readonly key: string;
  readonly read: () => Promise<Uint8Array>;
}

/**
 * What the bucket makes of a mail. `taken`: a token of the owner's own is left, and it is filed as usual, together with `more`.
 * `late`: it is the owner's and waits. `flooded`: nobody has proved to be the owner; its bytes are kept and nothing is filed.
 */
export type Weighed =
  | { readonly outcome: "taken"; readonly more: readonly Item[] }
  | { readonly outcome: "late" | "known"; readonly mail: string }
  | { readonly outcome: "flooded" };

/** True where so many mails came to an address that this one has to be weighed. */
export const isOverfull = ({ bucket = BUCKET }: FloodDeps, { today }: Arrival): boolean => today > bucket.any;

/** The head decides whose it is, and where the envelope already says that nothing is proved it is not even read. */
async function isOwn({ service }: FloodDeps, { envelope, arrival, read }: Poured): Promise<boolean> {
  if (!mayBeProved(envelope)) return false;
  return heldFor(await read(), envelope, viewOf(service, arrival.addresses, "", envelope.receivedAt)) === undefined;
}

/** Decide what becomes of a mail beyond everybody's share, and write down what is not filed as usual. Safe to repeat. */
export async function weigh(deps: FloodDeps, poured: Poured): Promise<Weighed> {
  const { table, bucket = BUCKET } = deps;
  const { envelope, arrival, key, read } = poured;
  const { user, address } = arrival;
  const now = deps.now();
  const all = arrival.today - bucket.any;
  const told = (own?: number): Item[] =>
    beyondItems(user, address, { all, ...(own !== undefined && { own }) }, now, floodExpiry(now));
  if (!(await isOwn(deps, poured))) {
    await appendFlooded(table, user, { raw: key, at: now, more: told() });
    return { outcome: "flooded" };
  }
  const own = await takeOwn(table, user, address, now);
  if (own <= bucket.own) return { outcome: "taken", more: told(own) };
  const mail = identify(await read());
  const filed = { outcome: "held", reason: "too-many" } as const;
  const change = { mail, raw: key, at: now, filed, contacts: [] };
  await appendLate(table, user, { change, envelope, wake: tomorrow(arrival, now), more: told(own) });
  // The mark comes last, as everywhere: a crash before it means that all of this is done again.
  return { outcome: (await mark(table, user, change)) === "new" ? "late" : "known", mail };
}
