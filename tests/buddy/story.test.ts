import { describe, expect, it } from "vitest";
import { judge } from "../../core/buddy/judge.ts";
import { LEXICON_NAMES, loadLexicons } from "../../core/buddy/pursuits/lexicon.ts";
import { signalsOf } from "../../core/buddy/read-signals.ts";
import { type Aside, type Story, storyOf, type Told } from "../../core/buddy/story.ts";
import type { Turn } from "../../core/thread/turn.ts";
import { readSituation } from "../support/situation.ts";
import { isMine, turn } from "../support/turn.ts";

await loadLexicons(LEXICON_NAMES);

const NAMES = ["Jane", "Roe", "Martin", "Berg"];
const SAYS = "The keel bolts came out without a fight, and the hull is dry now.";

const situation = (name: string): readonly Turn[] =>
  readSituation(new URL(`../fixtures/buddy/${name}.txt`, import.meta.url)).turns;

const tell = (turns: readonly Turn[], aside?: Aside, zone = "UTC"): Story => storyOf(turns, isMine, NAMES, zone, aside);

function told(turns: readonly Turn[], aside?: Aside, zone?: string): Told {
  const story = tell(turns, aside, zone);
  if (story.outcome !== "told") throw new Error(`the story is ${story.outcome}`);
  return story;
}

const changes = ({ days }: Told): string[] =>
  days.filter(({ hasChanged }) => hasChanged).map(({ date, rung, whyNot }) => `${date} ${rung} ${whyNot ?? "-"}`);

describe("the days of a story", () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      "a meeting of minds, and the silence after it",
      "meeting-of-minds",
      "2027-01-31",
      [
        "2026-11-02 stranger never-written-to",
        "2026-11-03 warming too-few",
        "2026-11-09 buddy -",
        "2026-12-11 gone gone-cold",
      ],
    ],
    [
      "a plan that lapses",
      "planned",
      "2027-01-31",
      [
        "2026-11-02 stranger never-written-to",
        "2026-11-03 warming too-few",
        "2026-11-09 buddy -",
        "2026-11-11 agreed agreed",
        "2026-11-25 resting already-talking",
        "2026-12-11 called already-talking",
      ],
    ],
  ])("%s", (_, name, until, expected) => {
    expect(changes(told(situation(name), { until: new Date(`${until}T23:59:00Z`) }))).toEqual(expected);
  });

  it("are each judged from the turns up to their end, and from none after it", () => {
    const turns = situation("meeting-of-minds");
    for (const { date, at, rung, whyNot } of told(turns).days) {
      const soFar = turns.filter(({ sentAt }) => (sentAt?.at ?? at) <= at);
      const signals = signalsOf(soFar, isMine, NAMES);
      const judgement = signals && judge(signals, {}, at);
      expect([date, judgement?.rung, judgement?.whyNot]).toEqual([date, rung, whyNot]);
      expect(told(soFar).days).toEqual(told(turns).days.filter((day) => day.date <= date));
    }
  });

  it("count the turns of each", () => {
    const turns = [turn({ by: "me", at: "2026-11-02T09:00:00Z", text: SAYS }), turn({ at: "2026-11-02T10:00:00Z" })];
    expect(told(turns).days).toMatchObject([{ date: "2026-11-02", mine: 1, theirs: 1, hasChanged: true }]);
  });

  it("are those of the user's calendar; a bare day is the writer's", () => {
    const late = turn({ at: "2026-11-02T23:30:00Z", text: SAYS });
    const bare = turn({ at: "2026-11-01T23:00:00Z", text: SAYS, id: "bare" });
    const day: Turn = { ...bare, sentAt: { at: new Date("2026-11-01T23:00:00Z"), offset: 60, isDay: true } };
    const story = told([day, late], undefined, "Europe/Berlin");
    expect(story.days.map(({ date }) => date)).toEqual(["2026-11-02", "2026-11-03"]);
    expect(story.turns[0]?.at).toEqual(new Date("2026-11-02T11:00:00Z"));
    expect(story.until).toEqual(new Date("2026-11-03T22:59:00Z"));
  });

  it("of a long correspondence are the last hundred and fifty; every turn stays in its lane", () => {
    const turns = Array.from({ length: 160 }, (_, i) =>
      turn({ at: new Date(Date.UTC(2026, 0, 1 + i, 9)).toISOString(), text: SAYS, id: `t${i}` }),
    );
    const story = told(turns);
    expect([story.turns.length, story.days.length, story.days[0]?.date]).toEqual([160, 150, "2026-01-11"]);
  });
});

describe("a story", () => {
  it("holds both lanes, oldest first, with what each turn says", () => {
    const thanks = turn({ by: "me", at: "2026-11-01T09:00:00Z", text: "Thanks!" });
    const story = told([turn({ at: "2026-11-02T09:00:00Z", text: SAYS }), thanks]);
    expect(story.turns).toEqual([
      { at: new Date("2026-11-01T09:00:00Z"), isMine: true, isGenuine: false, words: 0 },
      { at: new Date("2026-11-02T09:00:00Z"), isMine: false, isGenuine: true, words: 14 },
    ]);
  });

  it.each([
    ["please-stop", "wishes-quiet"],
    ["please-stop-by-me", "wishes-quiet"],
    ["from-toms-account", "has-died"],
  ])("of %s is told to nobody", (name, whyNot) => {
    expect(tell(situation(name))).toEqual({ outcome: "untold", whyNot });
  });

  it("of turns without a date is none", () => {
    expect(tell([{ ...turn({}), sentAt: undefined }])).toEqual({ outcome: "undated" });
    expect(tell([])).toEqual({ outcome: "undated" });
  });

  it("knows who bears the user's own name", () => {
    const rungs = told(situation("meeting-of-minds"), { bearsOwnName: true }).days.map(({ whyNot }) => whyNot);
    expect(new Set(rungs)).toEqual(new Set(["perhaps-you"]));
  });

  it("is the same for the same turns", () => {
    expect(tell(situation("old-friend"))).toEqual(tell(situation("old-friend")));
  });
});
