import { describe, expect, it } from "vitest";
import { agreedTime } from "../../core/buddy/agreed-time.ts";
import { type DatedTurn, type Facts, factsOf } from "../../core/buddy/facts.ts";
import type { SeenPhone } from "../../core/buddy/seen-phone.ts";
import { isMine, turn } from "../support/turn.ts";

// Friday. Martin's clock is that of Berlin.
const NOW = new Date("2026-11-27T18:00:00Z");
const ZONE = "Europe/Berlin";
const BRITISH: SeenPhone = {
  number: "+447700900123",
  written: "+44 7700 900123",
  countries: ["GB"],
  national: false,
  at: NOW,
};

type Line = readonly [by: "me" | "them", on: string, text: string];

const factsIn = (lines: readonly Line[]): Facts[] =>
  lines.map(([by, on, text], i) => {
    const one = turn({ by, at: `2026-11-${on}T${10 + i}:00:00Z`, text, id: `t${i}` });
    return factsOf(one as DatedTurn, isMine(one), ZONE);
  });

const startIn = (lines: readonly Line[], phone?: SeenPhone): string | undefined =>
  agreedTime(factsIn(lines), { now: NOW, zone: ZONE, ...(phone && { phone }) })
    ?.startsAt.toISOString()
    .slice(0, 16);

const YES = "Sounds good, talk to you then.";

/** What Martin wrote on Thursday, 26 November; what Jane answered on the 27th; when they will talk. */
const AGREED: readonly (readonly [asked: string, answered: string, at: string])[] = [
  ["Let's talk on Tuesday at 16:00.", YES, "2026-12-01T15:00"],
  ["Let's talk on Tuesday at 4 pm.", "That works for me.", "2026-12-01T15:00"],
  ["Can we talk on Tuesday, 1 December, at 16:00?", "Perfect.", "2026-12-01T15:00"],
  ["Shall we have lunch on December 3rd at noon?", "It's a date.", "2026-12-03T11:00"],
  ["I'll call you tomorrow evening at half past seven.", "I will be home.", "2026-11-27T18:30"],
  ["Let's have a call on 2026-12-02 at 9:30 a.m.", "Works for me.", "2026-12-02T08:30"],
  ["Let's talk on Tuesday at 16:00.", "Perfect, see you on Tuesday.", "2026-12-01T15:00"],
  ["Wollen wir am Dienstag um 16 Uhr telefonieren?", "Passt mir gut.", "2026-12-01T15:00"],
  ["Ich rufe dich am 1. Dezember um 9 Uhr an.", "Das passt.", "2026-12-01T08:00"],
  ["Wollen wir am 3.12. um 16.30 Uhr telefonieren?", "Einverstanden, bis dann.", "2026-12-03T15:30"],
  ["Wollen wir am Mittwochabend um halb acht telefonieren?", "Perfekt.", "2026-12-02T18:30"],
  ["Ich rufe dich morgen um 20 Uhr an.", "Ist gut, ich freue mich darauf.", "2026-11-27T19:00"],
  ["On s'appelle mardi à 16 h ?", "Ça me va.", "2026-12-01T15:00"],
  ["Je t'appelle le 1er décembre à 16h30.", "C'est noté.", "2026-12-01T15:30"],
  ["Et si on se voyait mercredi à trois heures de l'après-midi ?", "Avec plaisir.", "2026-12-02T14:00"],
  ["¿Hablamos el martes a las 16:00?", "Me viene bien.", "2026-12-01T15:00"],
  ["Te llamo el 1 de diciembre a las cuatro y media de la tarde.", "De acuerdo.", "2026-12-01T15:30"],
  ["¿Quedamos mañana a las 8 de la tarde?", "Vale, hasta luego.", "2026-11-27T19:00"],
];

/** The same, where something is left to guess. */
const OPEN: readonly (readonly [why: string, asked: string, answered: string])[] = [
  ["no hour", "Let's talk on Tuesday.", YES],
  ["no day", "Let's talk at 16:00.", YES],
  ["morning or evening", "Let's talk on Tuesday at four.", YES],
  ["an hour that is none", "Let's talk on Tuesday around 16:00.", YES],
  ["two hours", "Let's talk on Tuesday at 16:00 or at 17:00.", YES],
  ["two days", "Let's talk on Tuesday or Wednesday at 16:00.", YES],
  ["two proposals", "Shall we talk on Tuesday at 16:00? Or can we talk on Friday at 10:00?", YES],
  ["next Tuesday may be another one", "Let's talk next Tuesday at 16:00.", YES],
  ["a day of the same name as today", "Let's talk on Thursday at 16:00.", YES],
  ["a date that is no such day", "Let's talk on Monday, 1 December, at 16:00.", YES],
  ["a number of a house", "Let's talk on Tuesday at 16 Elm Street.", YES],
  ["a quarter", "Let's talk on Tuesday at quarter past four pm.", YES],
  ["a Spanish quarter", "Te llamo el martes a las cuatro y cuarto de la tarde.", "De acuerdo."],
  ["gegen", "Wollen wir am Dienstag gegen 16 Uhr telefonieren?", "Passt mir gut."],
  ["vers", "On s'appelle mardi vers 16 h ?", "Ça me va."],
  ["no answer to it", "Let's talk on Tuesday at 16:00.", "The mast is out, and the oak is soft."],
  ["a maybe", "Let's talk on Tuesday at 16:00.", "Sounds good, but let me check first."],
  ["a no", "Let's talk on Tuesday at 16:00.", "That does not work for me."],
  ["a question back", "Let's talk on Tuesday at 16:00.", "Works for you at home?"],
  ["another time", "Let's talk on Tuesday at 16:00.", "Perfect. How about Wednesday at 17:00?"],
  ["another day alone", "Let's talk on Tuesday at 16:00.", "Sounds good. Wednesday works for me, too."],
  ["a denied one", "I can't talk on Tuesday at 16:00.", YES],
  ["of others", "The yard opens on Tuesday at 16:00.", "Perfect. Let's talk."],
  ["vielleicht", "Wollen wir am Dienstag um 16 Uhr telefonieren?", "Passt, vielleicht."],
  ["it has passed", "I'll call you tomorrow at 16:00.", YES],
];

describe("a time is agreed on", () => {
  it.each(AGREED)("%s %s", (asked, answered, at) => {
    expect(
      startIn([
        ["me", "26", asked],
        ["them", "27", answered],
      ]),
    ).toBe(at);
  });

  it("by whoever asked first, or by the other", () => {
    const lines: readonly Line[] = [
      ["them", "26", "Let's talk on Tuesday at 16:00."],
      ["me", "27", "Works for me."],
    ];
    expect(startIn(lines)).toBe("2026-12-01T15:00");
    expect(agreedTime(factsIn(lines), { now: NOW, zone: ZONE })?.said).toMatchObject({
      by: "them",
      quote: "Let's talk on Tuesday at 16:00.",
      turn: "t0",
    });
  });

  it("when both name it", () => {
    expect(
      startIn([
        ["me", "26", "Can we talk on Tuesday at 16:00?"],
        ["them", "27", "Then it is 1 December, 4 pm."],
      ]),
    ).toBe("2026-12-01T15:00");
  });

  it("when the other takes up what the first has asked", () => {
    expect(
      startIn([
        ["me", "25", "Can we talk on Tuesday at 16:00?"],
        ["them", "26", "Rather not. How about Wednesday?"],
        ["me", "27", "Wednesday it is."],
      ]),
    ).toBeUndefined();
    expect(
      startIn([
        ["me", "25", "Can we talk on Tuesday at 16:00?"],
        ["them", "26", "How about Wednesday at 17:00?"],
        ["me", "27", "Wednesday it is."],
      ]),
    ).toBe("2026-12-02T16:00");
  });
});

describe("nothing is agreed on", () => {
  it.each(OPEN)("%s", (_, asked, answered) => {
    expect(
      startIn([
        ["me", "26", asked],
        ["them", "27", answered],
      ]),
    ).toBeUndefined();
  });

  const BOTH: readonly Line[] = [
    ["me", "25", "Let's talk on Tuesday at 16:00."],
    ["them", "26", "Perfect, that works."],
  ];

  it("once it is called off", () => {
    expect(startIn(BOTH)).toBeDefined();
    expect(startIn([...BOTH, ["them", "27", "I have to cancel our call, sorry."]])).toBeUndefined();
  });

  it("by one who agrees with herself", () => {
    expect(
      startIn([
        ["them", "26", "Let's talk on Tuesday at 16:00."],
        ["them", "27", "Perfect, that works."],
      ]),
    ).toBeUndefined();
  });

  it("in words that are older than two weeks", () => {
    expect(
      startIn([
        ["me", "12", "Let's talk on 1 December at 16:00."],
        ["them", "13", "Perfect, that works."],
      ]),
    ).toBeUndefined();
  });

  it("in a round of three", () => {
    const facts = factsIn(BOTH);
    const round = turn({
      by: "me",
      at: "2026-11-25T10:00:00Z",
      text: BOTH[0]?.[2],
      cc: [{ address: "tom@example.com" }],
    });
    const of = [factsOf(round as DatedTurn, true, ZONE), ...facts.slice(1)];
    expect(agreedTime(of, { now: NOW, zone: ZONE })).toBeUndefined();
  });
});

describe("two clocks", () => {
  const said = (text: string): Line[] => [
    ["them", "26", text],
    ["me", "27", "Works for me."],
  ];

  it.each([
    ["Let's talk on Tuesday at 16:00.", undefined],
    ["Let's talk on Tuesday at 16:00 my time.", "2026-12-01T16:00"],
    ["Let's talk on Tuesday at 16:00 your time.", "2026-12-01T15:00"],
  ])("whose is meant must be said: %s", (text, at) => {
    expect(startIn(said(text), BRITISH)).toBe(at);
  });

  it("are known from the mails themselves, unless these are in UTC", () => {
    const withClock = (clock: number): Facts[] =>
      factsIn(said("Let's talk on Tuesday at 16:00.")).map((one) => (one.by === "them" ? { ...one, clock } : one));
    expect(agreedTime(withClock(-300), { now: NOW, zone: ZONE })).toBeUndefined();
    expect(agreedTime(withClock(60), { now: NOW, zone: ZONE })).toBeDefined();
    expect(agreedTime(withClock(0), { now: NOW, zone: ZONE })).toBeDefined();
  });
});
