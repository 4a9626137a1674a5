import { perWord } from "../../people/per-word.ts";
import { tonguesOf } from "../sayings/guess.ts";
import { fold as foldSentence, TONGUES, type Tongue } from "../sayings/index.ts";
import { segmented } from "../segmented.ts";
import { SPACELESS } from "../sentence.ts";
import { stem } from "../stem.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pt } from "./pt.ts";
import type { Pursuit } from "./pursuit.ts";

/** A pursuit that a sentence speaks of, in words that speak of nothing else (`isOwn`) or in others too. */
export interface Spoken {
  readonly pursuit: string;
  readonly isOwn: boolean;
  /** The words that were met, as they stand in the sentence. */
  readonly words: string;
}

interface Entry extends Omit<Spoken, "words"> {
  readonly term: string;
  /** Stems of a phrase, one by one; the last one of `isOpen` is only how the word begins. */
  readonly parts: readonly string[];
  readonly isOpen: boolean;
}

const PREFIX = 4;

const unaccented = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");
const isAscii = (word: string): boolean => /^[\0-\x7f]*$/.test(word);

/** A word as the lexicon files it: without accents, in the singular where that can be told. */
const fold = (word: string): string => stem(isAscii(word) ? word : unaccented(word).normalize("NFC"));

// "l'escalade", "dell'orto": what is swallowed in French and Italian stands before an apostrophe and is no part of the word.
const ELIDED = /^(?:[cdjlmnst]|qu|un|all|dall|dell|nell|sull|quell)['’](?=\p{L}{3})/iu;

interface Word {
  readonly shown: string;
  readonly folded: string;
  /** All that begins with this word. */
  readonly entries: readonly Entry[];
}

function entriesOf([pursuit, own, beside]: Pursuit): Entry[] {
  const entry = (term: string, isOwn: boolean): Entry => {
    const isOpen = term.endsWith("*");
    const words = term.replace("*", "").split(/[_-]/);
    const parts = words.map((word, i) => (isOpen && i === words.length - 1 ? unaccented(word) : fold(word)));
    return { pursuit, isOwn, term, parts, isOpen };
  };
  const terms = (list: string): string[] => list.split(" ").filter((term) => term !== "");
  return [...terms(own).map((term) => entry(term, true)), ...terms(beside).map((term) => entry(term, false))];
}

/** The pursuits of one language, found by the words of a sentence. */
class Lexicon {
  readonly #whole = new Map<string, Entry[]>();
  readonly #begun = new Map<string, Entry[]>();
  readonly #signs: readonly Entry[];

  constructor(pursuits: readonly Pursuit[]) {
    const entries = pursuits.flatMap(entriesOf);
    this.#signs = entries.filter(({ term }) => SPACELESS.test(term));
    for (const entry of entries) {
      const first = entry.parts[0] ?? "";
      const isBegun = entry.isOpen && entry.parts.length === 1;
      const [index, key] = isBegun ? [this.#begun, first.slice(0, PREFIX)] : [this.#whole, first];
      const known = index.get(key);
      if (known === undefined) index.set(key, [entry]);
      else known.push(entry);
    }
  }

  /** What a sentence speaks of. Linear in its words. */
  spokenOf(sentence: string): Spoken[] {
    if (SPACELESS.test(sentence))
      return this.#signs
        .filter(({ term }) => sentence.includes(term))
        .map(({ pursuit, isOwn, term }) => ({ pursuit, isOwn, words: term }));
    const words = segmented(sentence).map(this.#wordOf);
    const spoken: Spoken[] = [];
    for (let at = 0; at < words.length; at += 1)
      for (const entry of words[at]?.entries ?? []) if (isAt(entry, words, at)) spoken.push(spokenAs(entry, words, at));
    return spoken;
  }

  readonly #wordOf = perWord((word): Word => {
    const shown = word.replace(ELIDED, "");
    const folded = fold(shown);
    const begun = this.#begun.get(folded.slice(0, PREFIX)) ?? [];
    return { shown, folded, entries: [...(this.#whole.get(folded) ?? []), ...begun] };
  });
}

function spokenAs({ pursuit, isOwn, parts }: Entry, words: readonly Word[], at: number): Spoken {
  const met = words.slice(at, at + parts.length).map(({ shown }) => shown);
  return { pursuit, isOwn, words: met.join(" ") };
}

const isAt = ({ parts, isOpen }: Entry, words: readonly Word[], at: number): boolean =>
  parts.every((part, i) => {
    const word = words[at + i]?.folded ?? "";
    return isOpen && i === parts.length - 1 ? word.startsWith(part) : word === part;
  });

/** Every language of which we know what people love, do or live with. */
const LEXICONS: ReadonlyMap<Tongue | undefined, Lexicon> = new Map(
  Object.entries({ en, de, es, fr, it, nl, pt }).map(([name, pursuits]) => [TONGUES[name], new Lexicon(pursuits)]),
);
const SIGNS = new Lexicon(ja);

/** What the sentences of one turn speak of, each in the languages that the turn is written in. */
export function spokenIn(sentences: readonly string[]): (readonly Spoken[])[] {
  const tongues = tonguesOf(sentences.map(foldSentence));
  return sentences.map((sentence, i) =>
    SPACELESS.test(sentence)
      ? SIGNS.spokenOf(sentence)
      : (tongues[i] ?? []).flatMap((tongue) => LEXICONS.get(tongue)?.spokenOf(sentence) ?? []),
  );
}
