import { describe, expect, it } from "vitest";
import { judge, scoreAt } from "../../core/buddy/judge.ts";
import type { Mention, MentionKind } from "../../core/buddy/mention.ts";
import type { WhyNot } from "../../core/buddy/rules.ts";
import type { Lane, Signals } from "../../core/buddy/signals.ts";
import { windowAt } from "../../core/buddy/window.ts";
import { BUDDY, DAY, daysAgo, LANE, NOW, TOPIC } from "../support/signals.ts";

const said = (kind: MentionKind, days = 2, by: Mention["by"] = "them"): Partial<Signals> => ({
  mentions: [{ kind, by, at: daysAgo(days), quote: "words", turn: "t1", mail: "mail1" }],
});
const theirs = (lane: Partial<Lane>, rest: Partial<Signals> = {}): Partial<Signals> => ({
  ...rest,
  theirs: { ...LANE, ...lane },
});
const mine = (lane: Partial<Lane>): Partial<Signals> => ({ mine: { ...LANE, ...lane } });
const silent = (days: number, gapDays: number): Partial<Signals> => ({ lastAt: daysAgo(days), gapDays });

const thanked = (times: number): Partial<Signals> => ({
  mentions: Array.from({ length: times }, () => said("thanks").mentions ?? []).flat(),
});
/** They ask, the user answers, and of nothing else. */
const AT_A_COUNTER: Partial<Signals> = {
  ...theirs({ personal: 0 }),
  ...mine({ personal: 0, questions: 0 }),
  topics: [],
};

type Rule = readonly [why: WhyNot, rung: string, fires: Partial<Signals>, holdsBack: Partial<Signals>];

const RULES: readonly Rule[] = [
  ["automatic", "automatic", { isAutomatic: true }, { isAutomatic: false }],
  ["wishes-quiet", "quiet", said("stop"), said("thanks")],
  ["wishes-quiet", "quiet", said("stop", 300, "me"), said("personal", 2, "me")],
  ["never-written-to", "stranger", mine({ turns: 0, genuine: 0 }), mine({ turns: 3, genuine: 3 })],
  ["perhaps-you", "stranger", { bearsOwnName: true }, {}],
  ["has-died", "gone", said("died", 300), said("sad", 300)],
  ["declined", "quiet", said("declined", 1, "me"), said("declined", 1, "them")],
  ["declined", "quiet", said("declined", 1, "me"), said("declined", 2, "me")],
  ["already-talking", "met", said("met"), said("thanks")],
  ["already-talking", "called", said("called"), said("thanks", 2, "me")],
  ["already-talking", "called", said("planned", 15), said("cancelled", 15)],
  ["agreed", "agreed", said("planned"), said("cancelled")],
  ["agreed", "agreed", said("planned", 13, "me"), said("thanks", 13, "me")],
  ["cancelled", "warming", said("cancelled", 1), said("cancelled", 2)],
  ["boring", "resting", theirs({ genuine: 0 }, mine({ links: 3 })), mine({ links: 3 })],
  ["away", "warming", { backAt: daysAgo(-1) }, { backAt: daysAgo(1) }],
  [
    "all-business",
    "warming",
    { business: 0.6, ...mine({ personal: 0 }) },
    { business: 0.59, ...mine({ personal: 0 }) },
  ],
  ["all-business", "warming", { business: 0.6, ...theirs({ personal: 0 }) }, { business: 0.6 }],
  ["already-talking", "called", said("called", 300, "me"), said("thanks", 300, "me")],
  ["prefers-mail", "quiet", said("prefers-mail"), said("prefers-mail", 2, "me")],
  ["unanswered", "resting", { unanswered: 3 }, { unanswered: 2 }],
  ["gone-cold", "gone", silent(33, 2), silent(31, 2)],
  ["gone-cold", "gone", silent(81, 10), silent(79, 10)],
  ["sad-news", "warming", said("sad", 29), said("sad", 31)],
  ["crowd", "warming", { alone: 0.33 }, { alone: 0.34 }],
  ["too-few", "warming", theirs({ genuine: 2, questions: 0 }), theirs({ genuine: 3, questions: 0 })],
  ["too-few", "warming", theirs({ genuine: 1 }), theirs({ genuine: 2 })],
  [
    "too-few",
    "warming",
    theirs({ genuine: 4 }, { topics: [], shared: 0 }),
    theirs({ genuine: 5 }, { topics: [], shared: 0 }),
  ],
  ["too-few", "warming", mine({ genuine: 2 }), mine({ genuine: 3 })],
  ["too-few", "warming", { ...theirs({ genuine: 2 }), ...mine({ genuine: 3 }) }, theirs({ genuine: 2 })],
  [
    "too-few",
    "warming",
    { ...mine({ genuine: 2 }), firstAt: daysAgo(364) },
    { ...mine({ genuine: 2 }), firstAt: daysAgo(366) },
  ],
  [
    "too-few",
    "warming",
    { ...mine({ genuine: 3 }), ...theirs({ genuine: 5 }), topics: [], shared: 0 },
    { ...theirs({ genuine: 5 }), topics: [], shared: 0 },
  ],
  [
    "too-few",
    "warming",
    theirs({ questions: 0 }, mine({ genuine: 2 })),
    theirs({ questions: 0 }, mine({ genuine: 3 })),
  ],
  ["one-day", "warming", theirs({ days: 1 }), theirs({ days: 2 })],
  ["no-common-ground", "warming", AT_A_COUNTER, { ...AT_A_COUNTER, topics: [TOPIC] }],
  ["no-common-ground", "warming", AT_A_COUNTER, { ...AT_A_COUNTER, ...mine({ questions: 1, personal: 0 }) }],
  ["no-common-ground", "warming", AT_A_COUNTER, { ...AT_A_COUNTER, ...mine({ questions: 0, personal: 2 }) }],
  ["no-common-ground", "warming", AT_A_COUNTER, { ...AT_A_COUNTER, ...said("leaving") }],
  ["no-common-ground", "warming", { ...AT_A_COUNTER, ...thanked(1) }, { ...AT_A_COUNTER, ...thanked(2) }],
];

describe("judge", () => {
  it.each(RULES)("says %s (%s), and holds back just before it", (why, rung, fires, holdsBack) => {
    expect(judge({ ...BUDDY, ...fires }, {}, NOW)).toMatchObject({ rung, whyNot: why, reasons: [] });
    expect(judge({ ...BUDDY, ...holdsBack }, {}, NOW)).toMatchObject({ rung: "buddy" });
    expect(judge({ ...BUDDY, ...holdsBack }, {}, NOW).whyNot).toBeUndefined();
  });

  it("takes the later of a call and a meeting", () => {
    const both = [...(said("met", 5).mentions ?? []), ...(said("called", 2).mentions ?? [])];
    expect(judge({ ...BUDDY, mentions: both }, {}, NOW).rung).toBe("called");
    expect(judge({ ...BUDDY, mentions: both.toReversed() }, {}, NOW).rung).toBe("met");
  });

  it("puts a wish to be left in peace before everything that speaks for a call", () => {
    const mentions = ["met", "thanks", "personal", "stop"].flatMap((kind) => said(kind as MentionKind).mentions ?? []);
    expect(judge({ ...BUDDY, mentions }, {}, NOW)).toMatchObject({ rung: "quiet", whyNot: "wishes-quiet" });
  });

  it("names nobody again before the offer has rested, nor without a new word from them", () => {
    const rung = (offeredDaysAgo: number, spokeDaysAgo: number, times = 1): string =>
      judge(
        { ...BUDDY, ...theirs({ lastAt: daysAgo(spokeDaysAgo) }) },
        { offered: { at: daysAgo(offeredDaysAgo), times } },
        NOW,
      ).rung;
    expect(rung(1, 5)).toBe("offered");
    expect(rung(13, 1)).toBe("offered");
    expect(rung(300, 301)).toBe("offered");
    expect(rung(300, 1)).toBe("buddy");
    expect([rung(40, 1, 1), rung(40, 1, 2)]).toEqual(["buddy", "offered"]);
  });

  it("bears every reason out with dated words", () => {
    const mentions = ["thanks", "personal"].flatMap((kind) => said(kind as MentionKind).mentions ?? []);
    const { reasons, commonGround } = judge({ ...BUDDY, ...theirs({ words: 400 }), mentions }, {}, NOW);
    expect(reasons.map(({ kind }) => kind)).toEqual(["exchange", "long", "asks", "thanks", "personal"]);
    expect(reasons[0]).toMatchObject({
      text: "has written four real mails on four days",
      evidence: [
        { by: "me", quote: TOPIC.mine.quote },
        { by: "them", quote: TOPIC.theirs.quote },
      ],
    });
    expect(reasons[2]?.evidence).toEqual([{ by: "them", ...BUDDY.questions[0] }]);
    expect(commonGround).toEqual([TOPIC]);
  });

  it("claims nothing that is not there", () => {
    const { reasons } = judge(
      { ...BUDDY, ...theirs({ genuine: 5, words: 60 }), topics: [], shared: 0, questions: [] },
      {},
      NOW,
    );
    expect(reasons).toEqual([{ kind: "exchange", text: "has written five real mails on four days", evidence: [] }]);
    const { reasons: mineOnly } = judge({ ...BUDDY, ...said("thanks", 2, "me"), questions: [] }, {}, NOW);
    expect(mineOnly.map(({ kind }) => kind)).toEqual(["exchange"]);
  });

  it("says the same of the same, whatever day it is, until the silence has grown", () => {
    expect(judge(BUDDY, {}, NOW)).toEqual(judge(BUDDY, {}, NOW));
  });
});

describe("window", () => {
  it.each([
    [1, 2, "open"],
    [12, 2, "open"],
    [13, 2, "closing"],
    [32, 2, "closing"],
    [33, 2, "cooled"],
    [29, 10, "open"],
    [31, 10, "closing"],
    [81, 10, "cooled"],
  ])("%i days of silence in a rhythm of %i days are %s", (days, gapDays, window) => {
    expect(windowAt({ ...BUDDY, ...silent(days, gapDays) }, NOW)).toBe(window);
  });
});

describe("score", () => {
  const score = (signals: Partial<Signals>, at = NOW): number => scoreAt({ ...BUDDY, ...signals }, at);

  it("rises with what both do, and falls with silence", () => {
    expect(score({})).toBeGreaterThan(score(theirs({ warmth: 1 })));
    expect(score({})).toBeGreaterThan(score(mine({ warmth: 1 })));
    expect(score({})).toBeGreaterThan(score({ topics: [], shared: 0 }));
    expect(score({})).toBeGreaterThan(score({}, new Date(NOW.getTime() + 30 * DAY)));
    expect(score(said("planned"))).toBeGreaterThan(score({}));
    expect(score({})).toBeGreaterThan(score(theirs({ days: 1 })));
    expect(score({})).toBeGreaterThan(score(theirs({ words: 20 })));
  });

  it("is a number also for somebody who has said nothing yet", () => {
    expect(
      score({
        theirs: { turns: 0, genuine: 0, days: 0, words: 0, questions: 0, personal: 0, links: 0, warmth: 0 },
        topics: [],
        shared: 0,
      }),
    ).toBe(0);
  });
});
