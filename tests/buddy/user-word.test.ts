import { describe, expect, it } from "vitest";
import { judge } from "../../core/buddy/judge.ts";
import type { Mention, MentionKind } from "../../core/buddy/mention.ts";
import type { Signals } from "../../core/buddy/signals.ts";
import type { UserWord } from "../../core/buddy/user-word.ts";
import { BUDDY, daysAgo, NOW } from "../support/signals.ts";

const said = (kind: MentionKind, days: number): Mention => ({
  kind,
  by: "them",
  at: daysAgo(days),
  quote: "words",
  turn: "t1",
  mail: "mail1",
});

const stands = (signals: Partial<Signals>, word?: readonly [UserWord["kind"], number]): string => {
  const kept = word === undefined ? {} : { word: { kind: word[0], at: daysAgo(word[1]) } };
  const { rung, whyNot = "-", offer = "-" } = judge({ ...BUDDY, ...signals }, kept, NOW);
  return `${rung} ${whyNot} ${offer}`;
};

type Row = readonly [
  what: string,
  mentions: readonly Mention[],
  word: readonly [UserWord["kind"], number] | undefined,
  stands: string,
];

const ROWS: readonly Row[] = [
  ["nobody has said anything", [], undefined, "buddy - call"],
  ["the user has rung her, and the mails do not know", [], ["called", 1], "called already-talking thank"],
  ["the user has met her", [], ["met", 1], "met already-talking thank"],
  ["the mails seem to tell of a call, and there was none", [said("called", 3)], ["not-yet", 2], "buddy - call"],
  ["a plan that came to nothing", [said("planned", 3)], ["not-yet", 2], "buddy - call"],
  ["they have talked after the user said not yet", [said("called", 1)], ["not-yet", 2], "called already-talking thank"],
  ["later", [], ["later", 29], "offered told-later -"],
  ["later has come", [], ["later", 31], "buddy - call"],
  ["never", [], ["never", 900], "quiet told-never -"],
  ["never, whatever the mails say", [said("met", 1)], ["never", 900], "quiet told-never -"],
  ["never is taken back", [], ["not-yet", 1], "buddy - call"],
  ["no word brings back whom mails let rest", [said("stop", 5)], ["called", 1], "quiet wishes-quiet -"],
];

describe("the user's word wins", () => {
  it.each(ROWS)("%s", (_, mentions, word, expected) => {
    expect(stands({ mentions }, word)).toBe(expected);
  });
});

/** Days since the call; since her last and the user's last words that say something; then where they stand. */
const CYCLE: readonly (readonly [
  talked: number,
  theirs: number,
  mine: number,
  kind: "called" | "met",
  stands: string,
])[] = [
  [1, 2, 2, "called", "called already-talking thank"],
  [6, 7, 7, "met", "met already-talking thank"],
  [1, 2, 0.5, "called", "called already-talking -"],
  [8, 9, 9, "called", "resting already-talking -"],
  [29, 1, 30, "met", "resting already-talking -"],
  [29, 1, 1, "met", "met already-talking -"],
  [31, 32, 32, "called", "called already-talking back-online"],
  [31, 32, 32, "met", "met already-talking back-online"],
  [31, 2, 3, "called", "called already-talking coffee"],
  [31, 2, 3, "met", "met already-talking -"],
  [31, 2, 32, "called", "called already-talking -"],
];

describe("after a call: thanks, rest, and back online", () => {
  it.each(CYCLE)(
    "%i days after, she wrote %i and the user %i days ago, %s: %s",
    (talked, theirs, mine, kind, expected) => {
      const lane = (days: number) => ({ lastAt: daysAgo(days), lastGenuineAt: daysAgo(days) });
      const signals = {
        mentions: [said(kind, talked)],
        theirs: { ...BUDDY.theirs, ...lane(theirs) },
        mine: { ...BUDDY.mine, ...lane(mine) },
      };
      expect(stands(signals)).toBe(expected);
    },
  );
});

describe("a silence", () => {
  it("is asked about before anything is made of it, where two have written to each other", () => {
    const silent = { lastAt: daysAgo(90), gapDays: 2 };
    expect(stands(silent)).toBe("gone gone-cold ask-silence");
    expect(stands({ ...silent, mine: { ...BUDDY.mine, genuine: 1 } })).toBe("gone gone-cold -");
  });
});
