import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LEXICON_NAMES, loadLexicons } from "../../core/buddy/pursuits/lexicon.ts";
import { sentencesIn } from "../../core/buddy/sentence.ts";
import { sharedWords } from "../../core/buddy/shared-words.ts";
import { commonGround, type Topic } from "../../core/buddy/topic.ts";
import type { Turn } from "../../core/thread/turn.ts";
import { turn } from "../support/turn.ts";

await loadLexicons(LEXICON_NAMES);

/** An invented pair: its mails, and for each thing they have in common the names that a person would give it. */
interface Pair {
  readonly id: string;
  readonly lang: string;
  readonly me: string;
  readonly them: string;
  readonly turns: readonly { readonly by: "me" | "them"; readonly date: string; readonly text: string }[];
  readonly topics: readonly (readonly string[])[];
}

const PAIRS: readonly Pair[] = JSON.parse(
  readFileSync(new URL("../fixtures/common-ground/pairs.json", import.meta.url), "utf8"),
) as Pair[];

const turnsOf = ({ turns }: Pair): Turn[] =>
  turns.map(({ by, date, text }, i) => turn({ id: `t${i}`, by, at: `${date}T09:00:00Z`, text }));

const isMine = ({ author }: Turn): boolean => author.address === "martin@example.org";

function topicsOf(pair: Pair): Topic[] {
  const turns = turnsOf(pair);
  return commonGround(turns, isMine, sharedWords(turns, isMine, [pair.me, pair.them]));
}

const ARTICLES = new Set("the a an der die das le la les l el los il lo de het o os un une i gli'".split(" "));
const ENDING = /(?:ing|ers|ies|es|s|en|e|n)$/;

/** Words as they are compared: without articles, accents and endings. */
const wordsOf = (name: string): string[] =>
  (
    name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !ARTICLES.has(word))
    .map((word) => (word.length > 4 ? word.replace(ENDING, "") : word).slice(0, 6));

const isIn = (a: readonly string[], b: readonly string[]): boolean => a.every((word) => b.includes(word));

/** Which of the things they have in common a name stands for; -1 for none. */
const meant = ({ topics }: Pair, name: string): number =>
  topics.findIndex((names) =>
    names.some((one) => isIn(wordsOf(one), wordsOf(name)) || isIn(wordsOf(name), wordsOf(one)) || name.includes(one)),
  );

describe("the common ground of ninety invented pairs", () => {
  const found = PAIRS.map((pair) => ({ pair, topics: topicsOf(pair) }));
  const claimed = found.flatMap(({ pair, topics }) =>
    topics.map(({ name }) => ({ at: meant(pair, name), name, pair })),
  );

  it("is there where it is named", () => {
    const right = claimed.filter(({ at }) => at >= 0).length;
    expect(right / claimed.length).toBeGreaterThanOrEqual(0.9);
  });

  it("is found where there is one", () => {
    const all = PAIRS.reduce((sum, { topics }) => sum + topics.length, 0);
    const hit = new Set(claimed.filter(({ at }) => at >= 0).map(({ at, pair }) => `${pair.id} ${at}`)).size;
    expect(hit / all).toBeGreaterThanOrEqual(0.7);
  });

  it("is quoted in the words of each, on the day they were written", () => {
    for (const { pair, topics } of found)
      for (const { mine, theirs } of topics)
        for (const [by, said] of [
          ["me", mine],
          ["them", theirs],
        ] as const) {
          const one = pair.turns.find((_, i) => `t${i}` === said.turn);
          expect(one?.by).toBe(by);
          expect(
            sentencesIn({ text: one?.text ?? "" }).some((sentence) =>
              sentence.startsWith(said.quote.replace(/ …$/, "")),
            ),
          ).toBe(true);
          expect(said.at.toISOString().slice(0, 10)).toBe(one?.date);
        }
  });
});
