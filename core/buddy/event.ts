import type { Turn } from "../thread/turn.ts";
import type { Said } from "./evidence.ts";
import { perTurn } from "./per-turn.ts";
import { quoteOf, sentencesIn } from "./sentence.ts";

/** An event that both have mentioned: people who would both be there anyway. */
export interface SharedEvent {
  readonly name: string;
  readonly mine: Said;
  readonly theirs: Said;
}

// "the Hamburg boat show", "the spring regatta": the word before says which.
const EVENT =
  /\b([\p{L}-]{3,30}) (shows?|fairs?|festivals?|conferences?|congress|regattas?|exhibitions?|meet-?ups?|workshops?|marathons?|conventions?|concerts?|messe|festspiele|salon|feria|congreso)\b/giu;
const NOT_WHICH = /^(?:the|this|that|next|last|our|your|my|some|any|every|and|for|whole|will|to|of)$/i;

const eventsIn = perTurn((turn): ReadonlyMap<string, Said> => {
  const { id, mail, sentAt } = turn;
  const found = new Map<string, Said>();
  for (const sentence of sentencesIn(turn)) {
    for (const [name = "", which = ""] of sentence.matchAll(EVENT)) {
      const key = name.toLowerCase();
      if (NOT_WHICH.test(which) || found.has(key) || sentAt === undefined) continue;
      found.set(key, { at: sentAt.at, quote: quoteOf(sentence), turn: id, mail });
    }
  }
  return found;
});

/** The event that both mentioned last. */
export function sharedEvent(turns: readonly Turn[], isMine: (turn: Turn) => boolean): SharedEvent | undefined {
  const [mine, theirs] = [new Map<string, Said>(), new Map<string, Said>()];
  for (const turn of turns) for (const [name, said] of eventsIn(turn)) (isMine(turn) ? mine : theirs).set(name, said);
  const shared = [...mine].flatMap(([name, said]) => {
    const other = theirs.get(name);
    return other === undefined ? [] : [{ name, mine: said, theirs: other }];
  });
  const lastOf = (event: SharedEvent): number => Math.min(event.mine.at.getTime(), event.theirs.at.getTime());
  return shared.sort((a, b) => lastOf(b) - lastOf(a) || (a.name < b.name ? -1 : 1))[0];
}
