import type { Turn } from "../thread/turn.ts";

/**
 * A reading of a turn that is made once, for as long as anybody holds the turn. A turn is never changed, and whoever judges
 * day after day reads the same ones again and again.
 */
export function perTurn<R, T extends Partial<Turn> = Turn>(read: (turn: T) => R): (turn: T) => R {
  const made = new WeakMap<T, { readonly of: R }>();
  return (turn) => {
    const known = made.get(turn);
    if (known !== undefined) return known.of;
    const of = read(turn);
    made.set(turn, { of });
    return of;
  };
}

/** A turn by itself: all but what depends on the copies and the turns around it. Facts are read from no more. */
export type Own = Omit<Turn, "thread" | "messageId" | "sources" | "isContested">;

/** As much of a turn as its words are read from. */
export type Worded = Pick<Turn, "text">;
