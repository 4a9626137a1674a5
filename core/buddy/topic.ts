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
  /** It stands in a sentence as it is: "bell ringing", but "the keel bolts". */
  readonly isPursuit?: boolean;
}

const MAX_TOPICS = 3;
/** A name or a pair that both come back to is what they talk about; in one exchange it is only what was asked and answered. */
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
  return my && their ? [{ name: pursuit, mine: my, theirs: their, turns, isPursuit: true }] : [];
}

const namedBy = ({ name, mine, theirs, turns }: SharedWord): Topic => ({
  name,
  mine,
  theirs,
  turns: turns.mine + turns.theirs,
});

const comesBack = ({ turns }: SharedWord): boolean => turns.mine >= COMES_BACK && turns.theirs >= COMES_BACK;
const isPair = (word: SharedWord): boolean => word.kind === "pair";
/** "Keel bolts" says more than "sailing". */
const isTheme = (word: SharedWord): boolean => isPair(word) && comesBack(word);
const isName = (word: SharedWord): boolean => word.kind === "name" && comesBack(word);

/**
 * The common ground of two people, best first, each with a sentence of both: pairs of words that both come back to, pursuits
 * that both speak of, each in words of their own, and other pairs and names that both use. Quoted text never counts, because a turn holds only its author's words.
 */
export function commonGround(
  turns: readonly Turn[],
  isMine: (turn: Turn) => boolean,
  shared: readonly SharedWord[],
): Topic[] {
  const pursuits = sharedPursuits(turns, isMine).flatMap(topicOf);
  const words = (is: (word: SharedWord) => boolean): Topic[] => shared.filter(is).map(namedBy);
  return [...words(isTheme), ...pursuits, ...words((word) => isPair(word) && !isTheme(word)), ...words(isName)].slice(
    0,
    MAX_TOPICS,
  );
}
