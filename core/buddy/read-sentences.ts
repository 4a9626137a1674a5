import { perTurn, type Worded } from "./per-turn.ts";
import { tonguesOf } from "./sayings/guess.ts";
import { fold, type Tongue } from "./sayings/index.ts";
import { sentencesIn } from "./sentence.ts";

/** A sentence as it was typed and as phrases are held against it, with the languages in which it is read. */
export interface ReadSentence {
  readonly typed: string;
  readonly folded: string;
  /** Folded, with no capital left that says something. */
  readonly lower: string;
  readonly tongues: readonly Tongue[];
}

/** The sentences of a turn, ready to be read; several readings share them. */
export const readSentences = perTurn((turn: Worded): readonly ReadSentence[] => {
  const typed = sentencesIn(turn);
  const folded = typed.map(fold);
  const tongues = tonguesOf(folded);
  return typed.map((one, i) => {
    const fold = folded[i] ?? "";
    return { typed: one, folded: fold, lower: fold.toLowerCase(), tongues: tongues[i] ?? [] };
  });
});
