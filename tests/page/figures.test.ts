import { expect, it } from "vitest";
import type { Mention, MentionKind } from "../../core/buddy/mention.ts";
import type { Rung } from "../../core/buddy/rules.ts";
import type { Signals } from "../../core/buddy/signals.ts";
import { figuresOf, whyThin } from "../../infra/local/page/figures.ts";
import { showed } from "../../infra/local/page/mail-page.tsx";
import type { Person } from "../../infra/local/page/people-reading.ts";
import { turn } from "../support/turn.ts";

type Lane = Signals["mine"];

const lane = (given: Partial<Lane>): Lane =>
  ({ turns: 2, genuine: 2, days: 2, questions: 1, words: 40, links: 0, warmth: 1.5, ...given }) as Lane;

/** Somebody as far as figures are made of them. */
const person = (rung: Rung, given: Partial<Signals> = {}): Person =>
  ({
    key: "k",
    state: {
      contact: "jane@example.net",
      signals: {
        ...{ theirs: lane({}), mine: lane({}), gapDays: 3, unanswered: 0, alone: 1 },
        ...{ business: 0, mentions: [], topics: [], questions: [], ...given },
      },
    },
    judgement: { rung, window: "open", commonGround: [] },
  }) as unknown as Person;

const said = (kind: MentionKind, by: "me" | "them", on: number): Mention => ({
  kind,
  by,
  at: new Date(Date.UTC(2026, 10, on)),
  quote: "Thank you.",
  turn: "t",
  mail: "m",
});

it.each<[string, Person, string, string | undefined]>([
  ["messages", person("warming"), "They", "2 messages that say something, on 2 days; 1 question"],
  [
    "one message",
    person("warming", { theirs: lane({ genuine: 1, days: 1, questions: 0 }) }),
    "They",
    "1 message that says something, on 1 day",
  ],
  [
    "no message",
    person("stranger", { mine: lane({ genuine: 0, days: 0, questions: 0 }) }),
    "You",
    "nothing yet that says something of its own",
  ],
  ["two alone", person("warming"), "Their mail", "only you two on it"],
  ["two among others", person("warming", { alone: 0.5 }), "Their mail", "only you two on 50 % of it"],
  ["never alone", person("warming", { alone: 0 }), "Their mail", "always with others on it"],
  ["a daily rhythm", person("warming", { gapDays: 1 }), "Rhythm", "mail about every day"],
  ["a rhythm", person("warming"), "Rhythm", "mail about every 3 days"],
  [
    "no rhythm of one day",
    person("warming", { theirs: lane({ days: 1 }), mine: lane({ days: 0 }) }),
    "Rhythm",
    undefined,
  ],
  ["no time for a call at rest", person("resting"), "Time for a call", undefined],
  ["words", person("warming"), "Words", "theirs 40, yours 40"],
  [
    "warmth",
    person("warming"),
    "Warmth",
    "theirs 1.5, yours 1.5: a message is worth one, and after thirty days a half",
  ],
  ["no warmth of who is gone", person("gone"), "Warmth", undefined],
  ["no work", person("warming"), "Of work", "none of what says something"],
  ["some work", person("warming", { business: 0.25 }), "Of work", "25 % of what says something"],
  ["no links", person("warming"), "Links", undefined],
  ["links", person("warming", { mine: lane({ links: 3 }) }), "Links", "in 0 of theirs, in 3 of yours"],
  [
    "who is away",
    person("warming", { backAt: new Date("2026-06-14T00:00:00Z") }),
    "Away",
    "until 14 Jun 2026, as they said",
  ],
  ["nothing spoken of", person("warming"), "Spoken of", undefined],
  [
    "what was spoken of, the last of each",
    person("warming", { mentions: [said("planned", "me", 2), said("thanks", "them", 3), said("thanks", "them", 5)] }),
    "Spoken of",
    "a plan to talk or meet (you, 2 Nov 2026); thanks (they, 5 Nov 2026)",
  ],
  ["no word of what hurts", person("warming", { mentions: [said("sad", "them", 2)] }), "Spoken of", undefined],
  ["no rhythm of who is gone", person("gone"), "Rhythm", undefined],
  ["nothing unanswered of nothing", person("stranger", { mine: lane({ genuine: 0 }) }), "Unanswered", undefined],
  ["one unanswered", person("warming", { unanswered: 1 }), "Unanswered", "your last one, as far as I have seen"],
])("tells figures that mean something, in words that fit: %s", (_, of, name, figure) => {
  expect(Object.fromEntries(figuresOf(of, "UTC"))[name]).toBe(figure);
});

it("tells no figure about a machine", () => {
  expect(figuresOf(person("automatic"), "UTC")).toEqual([]);
});

it.each([
  [turn({ text: "The hull is stripped now, and the keel bolts frighten me." }), undefined],
  [turn({ text: "The autumn walks are open, and the harbour is lit again.", isAutomatic: true }), "a machine wrote it"],
  [turn({ text: "https://example.org/boat" }), "it has no words of its own"],
  [turn({ text: "Got it, will do, sounds fine." }), "it only passes on, or says thanks"],
])("says why a message does not count", (one, why) => {
  expect(whyThin(one)).toBe(why);
});

const parts = (...origins: readonly number[]) => origins.map((origin) => ({ origin }));

it.each([
  [1, parts(0), "It showed one message."],
  [3, parts(0, 1, 2), "It showed 3 messages."],
  [2, parts(0, 1, 0, 1), "It showed 2 messages, read in 4 parts."],
  [3, parts(0, 1), "It showed 3 messages, read in 2 parts."],
  [
    8,
    parts(0, 1, 2, 3, 4, 5, 6, 7, 8),
    "It showed 9 messages, 8 of which are filed: what you wrote to the service alone, or what stands in it twice, is not.",
  ],
  [2, undefined, "It showed 2 messages."],
])("counts the messages of a mail as they stand beneath it", (turns, segments, words) => {
  expect(showed(turns, segments)).toBe(words);
});
