import { bare } from "../buddy/sayings/fold.ts";
import type { Asked, Known } from "./action.ts";

/** Whom a clause speaks of; `doubt`: somebody of these, and nobody can tell which. */
export interface Spoken {
  readonly people: readonly Known[];
  readonly doubt: readonly Known[];
  /** The words by which they are called, in lower case. */
  readonly words: readonly string[];
  /** All words of the clause are names. */
  readonly isNamesOnly: boolean;
}

interface Token {
  readonly word: string;
  readonly isLarge: boolean;
  readonly before: string;
}

const wordsOf = (text: string): string[] => bare(text).match(/[\p{L}\d]+(?:'[\p{L}\d]+)?/gu) ?? [];

function tokensOf(clause: string): Token[] {
  const words = wordsOf(clause).map((word) => word.replace(/'s?$/, ""));
  return words.map((word, i) => ({
    word: word.toLowerCase(),
    isLarge: /^\p{Lu}/u.test(word),
    before: words[i - 1]?.toLowerCase() ?? "",
  }));
}

// First names that are words as well: only a capital makes a name of them, and none behind a word of time ("in May").
const WORDS_TOO =
  /^(?:will|may|mark|art|april|june|august|rose|grace|hope|joy|faith|bill|pat|rich|frank|don|al|le|la|el|sol|mai|juli|juni|man|fall|summer|autumn|ray|sue|drew|chase|skip|drop|call|no|si|ja|pause|can|so)$/;
const OF_TIME = /^(?:in|im|en|until|till|bis|since|after|next|au|hasta|ab|from|mid|early|late|of|de)$/;

// Words of the answers themselves are no slips of somebody's name: "later" is not Slater.
const COMMANDS =
  /^(?:later|called|never|thanks|phone|pause|today|again|spater|danke|heute|nummer|spricht|plus|tard|merci|appele|jamais|luego|gracias|nunca|llame|after|until|before|other|again|lunch|coffee|march|august|winter|summer)$/;

// "The Slipway", "Ludwig van Beethoven": words of a name by which nobody is called.
const ARTICLE =
  /^(?:the|an?|and|of|at|for|der|die|das|den|dem|von|vom|und|le|la|les|du|des|de|et|el|los|las|del|y|van|ten|ter)$/;

const NAME_JOINS = /^(?:and|und|et|y|or|oder|ou|o|e|with|mit|avec|con)$/;

const isName = ({ word, isLarge, before }: Token): boolean =>
  !WORDS_TOO.test(word) || (isLarge && !OF_TIME.test(before));

const names = new WeakMap<Known, readonly string[]>();

/** The words by which somebody may be called: those of the name, or of the address where there is no name. */
function namesOf(known: Known): readonly string[] {
  const found =
    names.get(known) ??
    wordsOf(known.name.replace(/@.*$/, "").replace(/[._]/g, " "))
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 1 && !ARTICLE.test(word));
  names.set(known, found);
  return found;
}

const MIN_TYPO = 5;
const MIN_SWAP = 4;

/** One letter wrong, missing or too many, or two neighbours the wrong way round (Damerau 1964: four in five typing errors). */
function isTypoOf(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (typed[start] !== undefined && typed[start] === meant[start]) start += 1;
  const [a, b] = [typed.slice(start), meant.slice(start)];
  const isSwap = a.length === b.length && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  if (isSwap) return typed.length >= MIN_SWAP;
  const isEdit = a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
  return isEdit && Math.min(typed.length, meant.length) >= MIN_TYPO;
}

interface Hits {
  readonly token: Token;
  readonly people: readonly Known[];
}

function hitsOf(tokens: readonly Token[], people: readonly Known[]): Hits[] {
  const called = people.map((known) => ({ known, names: namesOf(known) }));
  const by = (matches: (token: Token, name: string) => boolean): Hits[] =>
    tokens.filter(isName).flatMap((token) => {
      const found = called.filter(({ names }) => names.some((name) => matches(token, name))).map(({ known }) => known);
      return found.length === 0 ? [] : [{ token, people: found }];
    });
  const exact = by(({ word }, name) => word === name || word === `${name}s`);
  return exact.length > 0 ? exact : by(({ word }, name) => !COMMANDS.test(word) && isTypoOf(word, name));
}

/** Of several who bear a name, whoever bears the other names beside it as well; else whoever was named last. */
function settled(hits: readonly Hits[], named: readonly string[]): { people: Known[]; doubt: Known[] } {
  const counts = new Map<Known, number>();
  for (const { people } of hits) for (const known of people) counts.set(known, (counts.get(known) ?? 0) + 1);
  const people = new Set<Known>();
  const doubt = new Set<Known>();
  for (const { people: found } of hits) {
    const most = Math.max(...found.map((known) => counts.get(known) ?? 0));
    const best = found.filter((known) => counts.get(known) === most);
    const known = best.length === 1 ? best : best.filter(({ contact }) => named.includes(contact));
    if (known.length === 1) people.add(known[0] as Known);
    else for (const one of best) doubt.add(one);
  }
  return { people: [...people], doubt: people.size > 0 ? [] : [...doubt] };
}

/** Whom a clause names, with small slips of the keys. */
export function spokenOf(clause: string, { people, named }: Asked): Spoken {
  const tokens = tokensOf(clause);
  const hits = hitsOf(tokens, people);
  const spokenTokens = new Set(hits.map(({ token }) => token));
  return {
    ...settled(hits, named),
    words: hits.map(({ token }) => token.word),
    isNamesOnly: hits.length > 0 && tokens.every((token) => spokenTokens.has(token) || NAME_JOINS.test(token.word)),
  };
}

// Small words with which many a name begins.
const SMALL =
  /^(?:an|it|in|on|at|to|is|he|we|me|my|so|if|or|no|do|be|am|im|er|es|zu|la|le|de|un|en|el|il|ne|te|se|tu|ya|al|lo|as|re|the|for)$/;

/** Who may be meant by words that nothing was made of: whose name begins as one of them does. */
export function perhapsOf(text: string, { people }: Asked): Known[] {
  const words = tokensOf(text)
    .map(({ word }) => word)
    .filter((word) => word.length > 1 && !SMALL.test(word));
  return people.filter((known) => namesOf(known).some((name) => words.some((word) => name.startsWith(word))));
}
