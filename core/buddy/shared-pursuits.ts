import type { Turn } from "../thread/turn.ts";
import { perTurn } from "./per-turn.ts";
import { lexiconsFor, loadLexicons, type Spoken, spokenOf } from "./pursuits/lexicon.ts";
import { isQuotable, sentencesIn } from "./sentence.ts";
import { stem } from "./stem.ts";

/** A sentence of a turn that speaks of a pursuit. */
export interface Use extends Spoken {
  readonly turn: Turn;
  readonly sentence: string;
}

/** What both speak of, with all sentences in which they do, oldest first. */
export interface SharedPursuit {
  readonly pursuit: string;
  readonly mine: readonly Use[];
  readonly theirs: readonly Use[];
}

// Once each in words that speak of nothing else may be chance; one thing more said of it is none. Where one of the two only
// uses words that speak of other things too, there must be several of them.
const MIN_SAID = 3;
const MIN_BESIDE = 2;
const MIN_SAID_WITH_BESIDE = 4;
/** What is said of in passing is not named beside what they write about. */
const COMES_BACK = 2;

const lookedUp = perTurn((turn) => {
  const sentences = sentencesIn(turn).filter(isQuotable);
  const names = lexiconsFor(sentences);
  return sentences.map((sentence, i) => ({ sentence, names: names[i] ?? [] }));
});

/** Have at hand what the pursuits of these turns are looked up in. Before any of them is judged. */
export const loadPursuits = (turns: readonly Turn[]): Promise<void> =>
  loadLexicons(new Set(turns.flatMap(lookedUp).flatMap(({ names }) => names)));

/** The same, for two who are judged as they stand: what one of them speaks of alone is not looked up with the other. */
export async function loadPursuitsOfTwo(turns: readonly Turn[], isMine: (turn: Turn) => boolean): Promise<void> {
  const [few, many] = byTurns(turns, isMine);
  await loadPursuits(few);
  if (few.some(speaks)) await loadPursuits(many);
}

/** The turns of the two, first of the one who wrote fewer. */
function byTurns(turns: readonly Turn[], isMine: (turn: Turn) => boolean): readonly [Turn[], Turn[]] {
  const [mine, theirs] = [turns.filter(isMine), turns.filter((turn) => !isMine(turn))];
  return mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
}

const usesIn = perTurn((turn): Use[] =>
  lookedUp(turn).flatMap(({ sentence, names }) => spokenOf(sentence, names).map((one) => ({ ...one, turn, sentence }))),
);

const speaks = (turn: Turn): boolean => usesIn(turn).length > 0;

const distinct = (uses: readonly Use[], keyOf: (use: Use) => string): number => new Set(uses.map(keyOf)).size;
const own = (uses: readonly Use[]): Use[] => uses.filter(({ isOwn }) => isOwn);
const turnsOf = (uses: readonly Use[]): number => distinct(uses, ({ turn }) => turn.id);

/** How much somebody says of it: each word once a turn. */
const saidOf = (uses: readonly Use[]): number => distinct(uses, ({ turn, words }) => `${turn.id} ${stem(words)}`);

function isShared({ mine, theirs }: SharedPursuit): boolean {
  const [ownMine, ownTheirs] = [own(mine).length > 0, own(theirs).length > 0];
  const said = saidOf(mine) + saidOf(theirs);
  const both = [...mine, ...theirs];
  const isMore = distinct(both, ({ words }) => stem(words)) > 1 || turnsOf(both) >= MIN_SAID;
  if (ownMine && ownTheirs) return said >= MIN_SAID && isMore;
  if (!ownMine && !ownTheirs) return false;
  const other = ownMine ? theirs : mine;
  return distinct(other, ({ words }) => stem(words)) >= MIN_BESIDE && said >= MIN_SAID_WITH_BESIDE;
}

/** Both kept coming back to it, in words of its own. */
const worth = ({ mine, theirs }: SharedPursuit): number =>
  4 * Math.min(turnsOf(own(mine)), turnsOf(own(theirs))) +
  Math.min(saidOf(mine), saidOf(theirs)) +
  Math.log1p(saidOf(mine) + saidOf(theirs));

const comesBack = ({ mine, theirs }: SharedPursuit): boolean =>
  Math.min(turnsOf(own(mine)), turnsOf(own(theirs))) >= COMES_BACK;

/** The pursuits that both speak of, what they speak of most first. Whoever asks has loaded them (`loadPursuits`). */
export function sharedPursuits(turns: readonly Turn[], isMine: (turn: Turn) => boolean): SharedPursuit[] {
  const [few] = byTurns(turns, isMine);
  if (!few.some(speaks)) return [];
  const found = new Map<string, { mine: Use[]; theirs: Use[] }>();
  for (const turn of turns)
    for (const use of usesIn(turn)) {
      const sides = found.get(use.pursuit) ?? { mine: [], theirs: [] };
      found.set(use.pursuit, sides);
      sides[isMine(turn) ? "mine" : "theirs"].push(use);
    }
  return [...found]
    .map(([pursuit, sides]) => ({ pursuit, ...sides }))
    .filter(isShared)
    .sort((a, b) => worth(b) - worth(a) || (a.pursuit < b.pursuit ? -1 : 1))
    .filter((one, i) => i === 0 || comesBack(one));
}
