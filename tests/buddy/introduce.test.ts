import { describe, expect, it } from "vitest";
import type { ContactState } from "../../core/buddy/contact-state.ts";
import { introductions } from "../../core/buddy/introduce.ts";
import { judge } from "../../core/buddy/judge.ts";
import type { Signals } from "../../core/buddy/signals.ts";
import type { UserWord } from "../../core/buddy/user-word.ts";
import { introductionDraft } from "../../core/reply/introduction.ts";
import { PHRASES } from "../../core/reply/language/index.ts";
import { BUDDY, daysAgo, NOW, TOPIC } from "../support/signals.ts";

const CALLED: UserWord = { kind: "called", at: daysAgo(3) };

function friend(address: string, signals: Partial<Signals> = {}, rest: Partial<ContactState> = { word: CALLED }) {
  const state: ContactState = {
    contact: address,
    members: [],
    version: 1,
    name: address,
    address,
    signals: { ...BUDDY, ...signals },
    facts: [],
    past: [],
    ...rest,
  };
  return { state, judgement: judge(state.signals, state, NOW) };
}

type Friend = ReturnType<typeof friend>;

const JANE = friend("jane@example.net");
const TOM = friend("tom@example.com", { topics: [{ ...TOPIC, name: "keel bolt" }] });

type Row = readonly [what: string, friends: readonly Friend[], crowds: readonly (readonly string[])[], pairs: number];

const ROWS: readonly Row[] = [
  ["two who were talked to, and write of one thing", [JANE, TOM], [], 1],
  ["one alone", [JANE], [], 0],
  [
    "two who write of different things",
    [JANE, friend("tom@example.com", { topics: [{ ...TOPIC, name: "bees" }] })],
    [],
    0,
  ],
  ["one who was not talked to yet", [JANE, friend("tom@example.com", {}, {})], [], 0],
  ["two who stood on one mail", [JANE, friend("tom@example.com", { seenWith: ["jane@example.net"] })], [], 0],
  [
    "two who stood on one mail, under another address",
    [
      friend("jane@example.net", { seenWith: ["tom@example.org"] }),
      friend(
        "tom@example.com",
        {},
        { word: CALLED, members: [{ contact: "tom@example.org", why: "same-name", as: "tom@example.com" }] as never },
      ),
    ],
    [],
    0,
  ],
  ["two who stood on one mail to many", [JANE, TOM], [["ida@example.com", "jane@example.net", "tom@example.com"]], 0],
  ["two on different mails to many", [JANE, TOM], [["jane@example.net"], ["tom@example.com"]], 1],
  [
    "one who asked never to be named",
    [JANE, friend("tom@example.com", {}, { word: { kind: "never", at: daysAgo(3) } })],
    [],
    0,
  ],
  ["one whose address nobody knows", [JANE, friend("name:tom", {}, { word: CALLED, address: undefined })], [], 0],
  ["three of one mind", [JANE, TOM, friend("ida@example.com")], [], 3],
];

describe("two are brought together", () => {
  it.each(ROWS)("or not: %s", (_, friends, crowds, pairs) => {
    expect(introductions(friends, crowds)).toHaveLength(pairs);
  });

  it("by a draft to each that says over what, and names nobody", () => {
    const [found] = introductions([JANE, TOM], []);
    if (found === undefined) throw new Error("nobody is brought together");
    const draft = introductionDraft({ to: "Jane Roe", from: "Martin Berg", topic: found.topic }, PHRASES.en);
    expect(draft.replaceAll("\n", " ")).toMatch(/^Dear Jane, .*keel bolts?.*both have said yes\. {2}Martin$/);
    expect(draft).not.toMatch(/tom|example|@/i);
    expect(introductionDraft({ to: "Jane Roe", from: "", topic: found.topic }, PHRASES.en)).toMatch(/yes\.$/);
  });
});
