import { contentName } from "../mail/content-name.ts";
import type { ContactState } from "./contact-state.ts";
import type { DatedTurn, Facts } from "./facts.ts";
import type { Own } from "./per-turn.ts";
import { READ_BY } from "./read-by.ts";

// 24 bits: of sixteen million turns that change, one keeps the facts of what it was. More letters are written with every state,
// and a KB written costs as much as reading forty turns.
const LETTERS = 4;
/** What no turn has. */
const UNKNOWN = " ".repeat(LETTERS);

/** Facts, and a short name of all that they were read from. */
export interface Printed {
  readonly facts: Facts;
  readonly print: string;
}

const ownOf = ({ thread: _t, messageId: _m, sources: _s, isContested: _c, ...own }: DatedTurn): Own => own;

/** Names all that the facts of a turn come from: the turn, whose it is, the user's zone, and how it is read. */
export const printOf = (turn: DatedTurn, isMine: boolean, zone: string): string =>
  contentName(JSON.stringify([READ_BY, zone, isMine, ownOf(turn)])).slice(0, LETTERS);

/** The names of facts that are kept, as one text: of what was forgotten since it was read, none that is ever met again. */
export const printsOf = (all: readonly Printed[], horizon: Date): string =>
  all.map(({ facts, print }) => (facts.at < horizon ? UNKNOWN : print)).join("");

/** The facts that a state has kept, by their turns. */
export function knownFacts({ facts = [], prints = "" }: Partial<ContactState> = {}): ReadonlyMap<string, Printed> {
  return new Map(
    facts.map((one, i) => [one.turn, { facts: one, print: prints.slice(i * LETTERS, (i + 1) * LETTERS) }]),
  );
}
