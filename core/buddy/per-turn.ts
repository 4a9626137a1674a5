import type { Turn } from "../thread/turn.ts";

/**
 * A reading of a turn that is made once, for as long as anybody holds the turn. A turn is never changed, and whoever judges
 * day after day reads the same ones again and again.
 */
export function perTurn<R>(read: (turn: Turn) => R): (turn: Turn) => R {
  const made = new WeakMap<Turn, { readonly of: R }>();
  return (turn) => {
    const known = made.get(turn) ?? { of: read(turn) };
    made.set(turn, known);
    return known.of;
  };
}
