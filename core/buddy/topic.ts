import type { Turn } from "../thread/turn.ts";
import type { Said } from "./evidence.ts";
import { quoteOf } from "./sentence.ts";
import { type SharedPursuit, sharedPursuits, type Use } from "./shared-pursuits.ts";
import type { SharedWord } from "./shared-words.ts";

/** Something both have raised in their own words. */
export interface Topic {
  /** As a person would name it. */
  readonly name: string;
  /** A sentence of each, verbatim. */
  readonly mine: Said;
  readonly theirs: Said;
  /** In how many turns it stands. */
  readonly turns: number;
}

const MAX_TOPICS = 3;
/** A name that both come back to is what they talk about; in one exchange it is only what was asked and answered. */
const COMES_BACK = 2;

/** The sentence that says it best: in words that speak of nothing else, as early as may be. */
function quoteIn(uses: readonly Use[]): Said | undefined {
  const use = uses.find(({ isOwn }) => isOwn) ?? uses[0];
  const at = use?.turn.sentAt?.at;
  if (use === undefined || at === undefined) return undefined;
  return { at, quote: quoteOf(use.sentence), turn: use.turn.id, mail: use.turn.mail };
}

function topicOf({ pursuit, mine, theirs }: SharedPursuit): Topic[] {
  const [my, their] = [quoteIn(mine), quoteIn(theirs)];
  const turns = new Set([...mine, ...theirs].map(({ turn }) => turn.id)).size;
  return my && their ? [{ name: pursuit, mine: my, theirs: their, turns }] : [];
}

const saysWhich = ({ turns, kind }: SharedWord): boolean =>
  kind === "pair" || (kind === "name" && turns.mine >= COMES_BACK && turns.theirs >= COMES_BACK);

/**
 * The common ground of two people, best first, each with a sentence of both: pursuits that both speak of, each in words of
 * their own, and pairs of words and names that both use. Quoted text never counts, because a turn holds only its author's words.
 */
export function commonGround(
  turns: readonly Turn[],
  isMine: (turn: Turn) => boolean,
  shared: readonly SharedWord[],
): Topic[] {
  const pursuits = sharedPursuits(turns, isMine).flatMap(topicOf);
  const names = shared
    .filter(saysWhich)
    .map(({ name, mine, theirs, turns: { mine: a, theirs: b } }) => ({ name, mine, theirs, turns: a + b }));
  return [...pursuits, ...names].slice(0, MAX_TOPICS);
}
