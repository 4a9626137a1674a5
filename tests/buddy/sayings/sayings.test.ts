import { describe, expect, it } from "vitest";
import type { MentionKind } from "../../../core/buddy/mention.ts";
import { kindsIn, mentionsOf } from "../../../core/buddy/read-mentions.ts";
import { fold } from "../../../core/buddy/sayings/fold.ts";
import { tonguesOf } from "../../../core/buddy/sayings/guess.ts";
import { KINDS, TONGUES } from "../../../core/buddy/sayings/index.ts";
import { turn } from "../../support/turn.ts";

const kindsOf = (text: string): MentionKind[] => mentionsOf(turn({ text }), "them").map(({ kind }) => kind);

const ALL = Object.values(TONGUES);

describe.each(Object.entries(TONGUES))("sayings in %s", (_, tongue) => {
  const rows = [...tongue.sayings.values()].flat();

  it("has a saying of each kind", () => {
    expect(KINDS.filter((kind) => (tongue.sayings.get(kind) ?? []).length === 0)).toEqual([]);
  });

  it.each(rows)("$kind: $says", ({ kind, how, says, not }) => {
    expect(fold(says)).toMatch(how);
    expect(kindsOf(says)).toContain(kind);
    if (not !== undefined) expect(kindsOf(not)).toEqual([]);
  });

  // False friends: what is said in one language says nothing else in another, even where all of them are asked.
  it("is read by no other language as something else", () => {
    const wrong = rows.flatMap(({ says, not }) =>
      [says, ...(not === undefined ? [] : [not])].flatMap((text) => {
        const own = kindsIn(fold(text), [tongue]);
        const others = kindsIn(
          fold(text),
          ALL.filter((other) => other !== tongue),
        );
        return others.filter((kind) => !own.includes(kind)).map((kind) => `${kind}: ${text}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("is known by its small words", () => {
    const long = rows.filter(({ says }) => says.split(" ").length > 7).map(({ says }) => fold(says));
    const strays = long.filter((says) => !(tonguesOf([says])[0] ?? []).includes(tongue));
    expect(strays).toEqual([]);
  });
});

const WORDS = [
  "mit dir ",
  "wir haben ",
  "danke für ",
  "ruf mich ",
  "gracias por ",
  "nous nous ",
  "me laisser ",
  "por qué no ",
  "bel me ",
  "je a ",
  "bis 1 ",
  "até o ",
  "fino al a ",
];

describe("sayings of all languages", () => {
  it("read a hostile text in bounded time", () => {
    for (const piece of WORDS) {
      for (const joint of ["", "\n\n", ". "]) {
        expect(mentionsOf(turn({ text: `${piece}${joint}`.repeat(5_000) }), "them").length).toBeLessThan(9);
      }
    }
  });

  it("hear a sentence in another language than its letter", () => {
    const text = "The hull is dry and the keel bolts are out of it at last. Te llamo el martes para hablar de la vela.";
    expect(kindsOf(text)).toEqual(["planned"]);
  });

  it("read a letter too short to have a language in all of them", () => {
    expect(["Bis Samstag!", "Llámame mañana.", "À samedi !", "Tot zaterdag!", "A sabato!"].map(kindsOf)).toEqual(
      Array.from({ length: 5 }, () => ["planned"]),
    );
  });
});
