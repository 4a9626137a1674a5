import { describe, expect, it } from "vitest";
import type { MentionKind } from "../../core/buddy/mention.ts";
import { LEXICON_NAMES, loadLexicons } from "../../core/buddy/pursuits/lexicon.ts";
import { mentionsOf } from "../../core/buddy/read-mentions.ts";
import { signalsOf } from "../../core/buddy/read-signals.ts";
import { isMine, turn } from "./turn.ts";

await loadLexicons(LEXICON_NAMES);

/** A sentence, and the kinds that it says. */
export type Said = readonly [text: string, ...kinds: MentionKind[]];

/** What is told of one language. */
export interface Language {
  readonly said: readonly Said[];
  /** Sentences that only look as if they said something. */
  readonly traps: readonly string[];
  /** A sentence of 10 November 2026, and the day until which it says its author is away. */
  readonly away: readonly (readonly [text: string, day: string])[];
  /** A question, and the same without its mark. */
  readonly question: readonly [asked: string, told: string];
}

const kindsOf = (text: string): MentionKind[] => mentionsOf(turn({ text }), "them").map(({ kind }) => kind);

const read = (text: string) => signalsOf([turn({ text, at: "2026-11-10T09:00:00Z" })], isMine, []);

/** The tests that every language passes, over its tables. */
export function checkLanguage(name: string, { said, traps, away, question: [asked, told] }: Language): void {
  describe(`said in ${name}`, () => {
    it.each(said)("%s", (text, ...kinds) => {
      expect(kindsOf(text)).toEqual(kinds);
    });

    it.each(traps)("is not deceived by: %s", (text) => {
      expect(kindsOf(text)).toEqual([]);
    });

    it.each(away)("%s", (text, day) => {
      expect(read(text)?.backAt?.toISOString().slice(0, 10)).toBe(day);
    });

    it("asks where it has a mark, and only there", () => {
      expect(read(asked)?.questions.map(({ quote }) => quote)).toEqual([asked]);
      expect(read(told)?.questions).toEqual([]);
    });
  });
}
