import { perWord } from "../../people/per-word.ts";
import { tonguesOf } from "../sayings/guess.ts";
import { fold as foldSentence, TONGUES } from "../sayings/index.ts";
import { segmented } from "../segmented.ts";
import { SPACELESS } from "../sentence.ts";
import { stem } from "../stem.ts";
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
  /** All that begins with this word; a single one is met. */
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

  /** What a sentence without spaces speaks of. */
  signsIn(sentence: string): Spoken[] {
    return this.#signs
      .filter(({ term }) => sentence.includes(term))
      .map(({ pursuit, isOwn, term }) => ({ pursuit, isOwn, words: term }));
  }

  /** What the words of a sentence speak of. Linear in their number. */
  spokenOf(sentence: readonly string[]): Spoken[] {
    const words = sentence.map(this.#wordOf);
    const spoken: Spoken[] = [];
    for (let at = 0; at < words.length; at += 1)
      for (const entry of words[at]?.entries ?? []) if (isAt(entry, words, at)) spoken.push(spokenAs(entry, words, at));
    return spoken;
  }

  readonly #wordOf = perWord((word): Word => {
    const shown = word.replace(ELIDED, "");
    const folded = fold(shown);
    const begun = this.#begun.get(folded.slice(0, PREFIX)) ?? [];
    const met = begun.filter(({ parts }) => folded.startsWith(parts[0] ?? ""));
    return { shown, folded, entries: [...(this.#whole.get(folded) ?? []), ...met] };
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

/**
 * Every language of which we know what people love, do or live with. Each is loaded when something is written in it: all of
 * them together weigh as much as a third of what writes the daily reply.
 */
const SOURCES = {
  en: async () => (await import("./en.ts")).en,
  de: async () => (await import("./de.ts")).de,
  es: async () => (await import("./es.ts")).es,
  fr: async () => (await import("./fr.ts")).fr,
  it: async () => (await import("./it.ts")).it,
  nl: async () => (await import("./nl.ts")).nl,
  pt: async () => (await import("./pt.ts")).pt,
  ja: async () => (await import("./ja.ts")).ja,
} satisfies Readonly<Record<string, () => Promise<readonly Pursuit[]>>>;

/** A language that has a lexicon. */
export type LexiconName = keyof typeof SOURCES;

export const LEXICON_NAMES = Object.keys(SOURCES) as readonly LexiconName[];

// Written without spaces, a sentence is looked up by its signs: of these we know the Japanese ones.
const SIGNS: readonly LexiconName[] = ["ja"];
const SPACED = LEXICON_NAMES.filter((name) => !SIGNS.includes(name));

/** In which lexicons each of the sentences of one turn is looked up: those of the languages that the turn is written in. */
export function lexiconsFor(sentences: readonly string[]): (readonly LexiconName[])[] {
  const tongues = tonguesOf(sentences.map(foldSentence));
  return sentences.map((sentence, i) =>
    SPACELESS.test(sentence) ? SIGNS : SPACED.filter((name) => tongues[i]?.some((tongue) => tongue === TONGUES[name])),
  );
}

const loaded = new Map<LexiconName, Lexicon>();

/** Have these lexicons at hand. `spokenOf` looks a sentence up in no other. */
export async function loadLexicons(names: Iterable<LexiconName>): Promise<void> {
  for (const name of names) if (!loaded.has(name)) loaded.set(name, new Lexicon(await SOURCES[name]()));
}

/** What a sentence speaks of. Throws where one of the lexicons is not loaded: to find nothing would be a wrong answer. */
export function spokenOf(sentence: string, names: readonly LexiconName[]): Spoken[] {
  const words = SPACELESS.test(sentence) ? undefined : segmented(sentence);
  return names.flatMap((name) => {
    const lexicon = loaded.get(name);
    if (lexicon === undefined) throw new Error(`the lexicon ${name} is not loaded`);
    return words === undefined ? lexicon.signsIn(sentence) : lexicon.spokenOf(words);
  });
}
