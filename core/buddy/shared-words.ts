import { dan, deu, eng, fin, fra, ita, jpn, nld, nob, pol, por, spa, swe, zho } from "stopword";
import { perWord } from "../people/per-word.ts";
import type { Turn } from "../thread/turn.ts";
import { isEcho, runsOf } from "./echo.ts";
import type { Said } from "./evidence.ts";
import { withoutLinks } from "./link-text.ts";
import { perTurn } from "./per-turn.ts";
import { segmented } from "./segmented.ts";
import { isQuotable, quoteOf, sentencesIn } from "./sentence.ts";
import { stem } from "./stem.ts";

/** A word, or two side by side, that both have used in their own sentences. */
export interface SharedWord {
  /** As one of them wrote it. */
  readonly name: string;
  /** A sentence of each, verbatim. */
  readonly mine: Said;
  readonly theirs: Said;
  /** In how many turns of each it stands. */
  readonly turns: { readonly mine: number; readonly theirs: number };
  /** Two words that stand together say which thing; a name may; a single word only of what kind. */
  readonly kind: "pair" | "name" | "word";
}

// Courtesy, calendar and office: words that two people share because everybody does.
const COMMON =
  "bom boa dia tarde noite buenos buenas días tardes noches bonjour bonsoir buongiorno buonasera guten tag morgen abend goedemorgen dzień dobry hej myself ours ourselves yours yourself yourselves she hers herself its itself theirs themselves whom having does doing until against during above below down off again further once when why few no nor not own so will just may shall upon via per within without among across along around behind beside besides beyond despite except inside outside near onto toward towards unless unlike whether whose every either neither enough several hey wow gosh term terms " +
  "hello dear regards thanks thank please best cheers hope great good well nice sure okay sorry welcome love lovely wonderful perfect happy glad morning afternoon evening night today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december week weeks weekend month months year years day days hour hours minute minutes time times date moment soon later early late next last first second past ago " +
  "mail email e-mail message messages letter note attached attachment file files document documents list copy draft version page link website online address number phone call called calling talk talked talking speak spoke discuss discussed meeting meet met conference agenda schedule calendar office work working job company business team group department manager project issue issues question questions answer answers problem problems point points information details update updates status report review comment comments request response reply forward forwarded subject regarding concerning follow following below above " +
  "order orders ordered deal deals rate rates price prices pricing market markets sale sales trade trades trading trader traders customer customers client clients product products production capacity pipeline bank banks account accounts budget cost costs fund funds tax taxes invoice payment finance financial legal counsel agreement contract contracts board staff employee employees policy process procedure system systems software server database model spreadsheet analysis gas power energy electricity volume volumes position positions desk vendor supply delivery shipment " +
  "need needs needed want wanted know knows knew think thought thinking believe guess look looks looking looked see seen saw find found get gets getting got give gave given take took taken make makes making made going gone went come came coming back send sent sending write wrote written writing read reading tell told said says saying ask asked asking let lets put keep kept start started end try tried trying use used using help helped show feel felt seem seems mean means meant happen happened wait waiting bring brought leave left turn turned move moved set run change changed changes add added check checked agree agreed plan plans planned planning able available possible interested " +
  "thing things something anything nothing everything someone anyone everyone people person guy guys man woman friend friends way ways lot lots bit kind sort part parts place places case fact idea ideas reason rest side line lines word words name names new old big small long short little high low right wrong different same whole full half real really actually probably maybe perhaps quite rather pretty still even also much many more most less least just only already always never often sometimes again together away home house here there where when while since until though although because however therefore otherwise anyway yes yeah dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt ive youve weve youre were theyre thats whats heres theres ill youll well id youd wed one two three four five six seven eight nine ten hundred thousand million http https www com net org";

const stop = new Set(
  [
    ...eng,
    ...deu,
    ...fra,
    ...ita,
    ...nld,
    ...por,
    ...spa,
    ...jpn,
    ...zho,
    ...dan,
    ...fin,
    ...nob,
    ...pol,
    ...swe,
    ...COMMON.split(" "),
  ].map((word) => word.toLowerCase().replace(/['’]/g, "")),
);
const MIN_LETTERS = 3;
// Scripts that say a word in two signs; one in Hiragana alone is grammar.
const SHORT_SCRIPT = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]{2,}$/u;
const GRAMMAR = /^\p{sc=Hiragana}+$/u;
const MAX_SHARED = 3;
// Finding the words of scripts without spaces costs more the longer the sentence is.
const MAX_SENTENCE = 500;

interface Word {
  readonly shown: string;
  readonly stem: string;
  readonly isContent: boolean;
  readonly isLarge: boolean;
}

const LARGE = /^\p{Lu}/u;

const wordOf = perWord((shown): Word => {
  const lower = shown.toLowerCase().replace(/['’]/g, "");
  const stemmed = stem(shown);
  const isContent =
    !stop.has(lower) &&
    !stop.has(stemmed) &&
    (lower.length >= MIN_LETTERS || SHORT_SCRIPT.test(lower)) &&
    !GRAMMAR.test(lower) &&
    /^\p{L}[\p{L}'’-]*$/u.test(shown);
  return { shown, stem: stemmed, isContent, isLarge: LARGE.test(shown) };
});

const wordsOf = (sentence: string): Word[] => segmented(withoutLinks(sentence).slice(0, MAX_SENTENCE)).map(wordOf);

// A boat or a pub is "the Contessa"; people, firms and towns are called by their names alone.
const ARTICLES = new Set(
  "the a an my your our his her their this that der die das den dem des ein eine einen einem mein meine dein deine unser unsere le la les l un une mon ma mes ton ta notre votre el los las una mi tu su nuestro nuestra il lo gli i uno mio mia tuo tua nostro nostra o os as um uma meu minha seu sua de het een mijn jouw onze".split(
    " ",
  ),
);

interface Use {
  /** It is spoken of as a thing: behind an article, and not in front of another name. */
  readonly isThing: boolean;
  readonly term: string;
  readonly shown: string;
  readonly isName: boolean;
  readonly words: number;
}

/** Single content words of those that are sought, and pairs of them that stand side by side. A capital inside a sentence makes a name. */
function usesOf({ sentence, words }: Sentence, sought: ReadonlySet<string>): Use[] {
  const isSought = (word: Word | undefined): word is Word => word?.isContent === true && sought.has(word.stem);
  return words.flatMap((word, i) => {
    if (!isSought(word)) return [];
    const next = words[i + 1];
    const isName = i > 0 && word.isLarge;
    const isThing = isName && ARTICLES.has(words[i - 1]?.shown.toLowerCase() ?? "") && next?.isLarge !== true;
    const single = { term: word.stem, shown: word.shown, isName, isThing, words: 1 };
    const pair = isSought(next) ? `${word.shown} ${next.shown}` : "";
    return pair !== "" && sentence.includes(pair)
      ? [single, { term: `${word.stem} ${next?.stem}`, shown: pair, isName, isThing, words: 2 }]
      : [single];
  });
}

interface Sentence {
  readonly sentence: string;
  readonly words: readonly Word[];
}

/** What is read of a turn: its sentences as far as they can be quoted, and how many of its words inside sentences are large. */
interface Read {
  readonly quotable: readonly Sentence[];
  readonly inner: number;
  readonly large: number;
}

const readWords = perTurn((turn): Read => {
  const all = sentencesIn(turn).map((sentence) => ({ sentence, words: wordsOf(sentence) }));
  const inner = all.flatMap(({ words }) => words.slice(1));
  return {
    quotable: all.filter(({ sentence }) => isQuotable(sentence)),
    inner: inner.length,
    large: inner.filter(({ isLarge }) => isLarge).length,
  };
});

/** The runs of each quotable sentence. */
const runsIn = perTurn((turn): readonly (readonly string[])[] =>
  readWords(turn).quotable.map(({ sentence }) => runsOf(sentence)),
);

interface Side {
  readonly turns: Set<string>;
  quote?: Said;
}

interface Tally {
  shown: string;
  names: number;
  things: number;
  uses: number;
  readonly words: number;
  readonly me: Side;
  readonly them: Side;
}

/** What is looked for, and what the other has said, which is passed over. */
interface Sought {
  readonly words: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

function tallyTurn(tallies: Map<string, Tally>, turn: Turn, by: "me" | "them", { words, others }: Sought): void {
  const at = turn.sentAt?.at;
  if (at === undefined) return;
  for (const [i, sentence] of readWords(turn).quotable.entries()) {
    const uses = usesOf(sentence, words);
    if (uses.length === 0 || isEcho(runsIn(turn)[i] ?? [], others)) continue;
    for (const use of uses) {
      const tally = tallies.get(use.term) ?? {
        shown: use.shown,
        names: 0,
        things: 0,
        uses: 0,
        words: use.words,
        me: { turns: new Set() },
        them: { turns: new Set() },
      };
      tallies.set(use.term, tally);
      tally.uses += 1;
      tally.names += Number(use.isName);
      tally.things += Number(use.isThing);
      const side = tally[by];
      side.turns.add(turn.id);
      side.quote ??= { at, quote: quoteOf(sentence.sentence), turn: turn.id, mail: turn.mail };
    }
  }
}

/** Both kept coming back to it, in more than one turn; names and pairs of words say more than single common ones. */
function worth({ me, them, names, uses, words }: Tally): number {
  const both = Math.min(me.turns.size, them.turns.size);
  return both * (1 + (words - 1) * 1.5 + (names / uses) * 1.5) + Math.log1p(me.turns.size + them.turns.size);
}

const MIN_TURNS = 3;

/** The stems of the content words of a turn. */
function stemsIn(turn: Turn): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { words } of readWords(turn).quotable)
    for (const { isContent, stem } of words) if (isContent) stems.add(stem);
  return stems;
}

/** The words that stand in enough turns of both, their names left out. Nothing else is shared, nor a pair of anything else. */
function wordsOfBoth(
  turns: readonly Turn[],
  isMine: (turn: Turn) => boolean,
  ignored: ReadonlySet<string>,
): ReadonlySet<string> {
  const [mine, theirs] = [new Map<string, number>(), new Map<string, number>()];
  for (const turn of turns) {
    const counts = isMine(turn) ? mine : theirs;
    for (const stem of stemsIn(turn)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const isOfBoth = ([stem, count]: readonly [string, number]): boolean => {
    const other = theirs.get(stem) ?? 0;
    return other > 0 && count + other >= MIN_TURNS && !ignored.has(stem);
  };
  return new Set([...mine].filter(isOfBoth).map(([stem]) => stem));
}

/** Names of the two people are no topic. */
const ignoredWords = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => [name, ...(name.match(/\p{L}+/gu) ?? [])]).map(stem));

const isPartOf = (a: Tally, b: Tally): boolean =>
  a !== b && ` ${b.shown.toLowerCase()} `.includes(` ${a.shown.toLowerCase()} `);

/** The best few of which none is part of another: "keel" says nothing beside "keel bolts". */
function distinct(best: readonly Tally[]): Tally[] {
  const chosen: Tally[] = [];
  for (const tally of best) {
    if (chosen.length === MAX_SHARED) break;
    if (!chosen.some((other) => isPartOf(tally, other) || isPartOf(other, tally))) chosen.push(tally);
  }
  return chosen;
}

/** Where so many words inside sentences begin with a capital, it makes no name: German writes all nouns so. */
const MANY_CAPITALS = 0.15;

function writesNounsLarge(turns: readonly Turn[]): boolean {
  const read = turns.map(readWords);
  const sum = (of: (one: Read) => number): number => read.reduce((all, one) => all + of(one), 0);
  return sum(({ large }) => large) > sum(({ inner }) => inner) * MANY_CAPITALS;
}

/**
 * The words that both have used, in three turns or more, what they use most first. `names` are words that stand for the two
 * themselves. That they speak of the same things can be told from them; what these things are called, only sometimes.
 */
export function sharedWords(
  turns: readonly Turn[],
  isMine: (turn: Turn) => boolean,
  names: readonly string[],
): SharedWord[] {
  const tallies = new Map<string, Tally>();
  const words = wordsOfBoth(turns, isMine, ignoredWords(names));
  if (words.size === 0) return [];
  const saidBy = (who: (turn: Turn) => boolean): ReadonlySet<string> =>
    new Set(turns.filter(who).flatMap((turn) => runsIn(turn).flat()));
  const [mine, theirs] = [saidBy(isMine), saidBy((turn) => !isMine(turn))];
  for (const turn of turns)
    tallyTurn(tallies, turn, isMine(turn) ? "me" : "them", { words, others: isMine(turn) ? theirs : mine });
  const shared = [...tallies.values()].filter(
    ({ me, them }) => me.turns.size > 0 && them.turns.size > 0 && me.turns.size + them.turns.size >= MIN_TURNS,
  );
  const best = shared.sort((a, b) => worth(b) - worth(a) || (a.shown < b.shown ? -1 : 1));
  const hasNames = !writesNounsLarge(turns);
  return distinct(best).flatMap(({ shown, me, them, words, names: capitals, things, uses }) =>
    me.quote && them.quote
      ? [
          {
            name: shown,
            mine: me.quote,
            theirs: them.quote,
            turns: { mine: me.turns.size, theirs: them.turns.size },
            kind: words > 1 ? "pair" : hasNames && things > 0 && capitals / uses > 0.5 ? "name" : "word",
          },
        ]
      : [],
  );
}
