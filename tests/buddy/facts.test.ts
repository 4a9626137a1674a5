import { describe, expect, it } from "vitest";
import { factsOf } from "../../core/buddy/facts.ts";
import { isPersonal } from "../../core/buddy/personal.ts";
import { turn } from "../support/turn.ts";

const WORK =
  "The drum is in and the stripes are gone, so the second floor prints again, and the old part has gone back to the maker who wants to see what was wrong with it.";

const PERSONAL: readonly (readonly [language: string, text: string])[] = [
  ["en", "My dog ate the proofs, all forty pages of them."],
  ["en", "See you at the gate ;-)"],
  ["de", "Die Druckfahnen sind da, und meine Tochter hat schon darauf gemalt."],
  ["nl", "De proeven liggen er, en de hond heeft ervan gegeten."],
  ["fr", "Les épreuves sont arrivées, et ma fille a déjà dessiné dessus."],
  ["es", "Han llegado las pruebas, y mi hija ya ha dibujado encima."],
  ["it", "Le bozze sono arrivate, e mia figlia ci ha già disegnato sopra."],
  ["pt", "As provas já chegaram, e a minha filha desenhou por cima."],
  ["en, long", `${WORK} My wife and the kids say hello, and we had a barbecue in the garden.`],
];

const MATTER: readonly (readonly [why: string, text: string])[] = [
  ["nothing", ""],
  ["the matter in hand", WORK],
  ["one such word in a long letter", `${WORK} The dinner at the fair is at eight. ${WORK}`],
  ["de", "Die Druckfahnen sind da, und der Verlag wartet auf die Freigabe der zweiten Fassung."],
  ["fr", "Les épreuves sont arrivées, et l'éditeur attend la deuxième version."],
];

describe("isPersonal", () => {
  it.each(PERSONAL)("hears it in %s: %s", (_, text) => expect(isPersonal({ text })).toBe(true));
  it.each(MATTER)("hears nothing in %s", (_, text) => expect(isPersonal({ text })).toBe(false));
});

const TO_MANY = ["ann", "kim", "lou"].map((name) => ({ address: `${name}@example.com` }));
const AT = { at: new Date("2026-11-02T09:00:00Z"), offset: 0 };

describe("what is said to many", () => {
  const facts = (text: string, to: readonly { address: string }[]) =>
    factsOf({ ...turn({ text, to }), sentAt: AT }, false, "UTC");

  it("is nothing personal between two", () => {
    expect(facts("My dog ate the proofs!", TO_MANY.slice(0, 1)).isPersonal).toBe(true);
    expect(facts("My dog ate the proofs!", TO_MANY).isPersonal).toBe(false);
  });

  it("is no talk of two", () => {
    const kinds = (to: readonly { address: string }[]) =>
      facts("As we discussed on the phone yesterday, the proofs go out today.", to).mentions.map(({ kind }) => kind);
    expect(kinds(TO_MANY.slice(0, 1))).toEqual(["called"]);
    expect(kinds(TO_MANY)).toEqual([]);
  });

  it("is no plan of two", () => {
    const kinds = (to: readonly { address: string }[]) =>
      facts("Let's talk on Tuesday about the proofs.", to).mentions.map(({ kind }) => kind);
    expect(kinds(TO_MANY.slice(0, 1))).toEqual(["planned"]);
    expect(kinds(TO_MANY.slice(0, 2))).toEqual(["planned"]);
    expect(kinds(TO_MANY)).toEqual([]);
  });
});

describe("a question", () => {
  const asked = (text: string) => {
    const { questions, asked } = factsOf({ ...turn({ text }), sentAt: AT }, false, "UTC");
    return [questions, asked];
  };

  it("is none where only the address of a page has a question mark", () => {
    expect(asked("All of it stands at https://example.com/jobs?id=82 for those who want it.")).toEqual([0, undefined]);
  });

  it("is shown where the other alone was asked, and not out of a long report", () => {
    const ask = "What would you do about the mast step?";
    const shown = (text: string, to: readonly { address: string }[]) =>
      factsOf({ ...turn({ text, to }), sentAt: AT }, false, "UTC").asked;
    expect(shown(ask, TO_MANY.slice(0, 1))).toBe(ask);
    expect(shown(ask, TO_MANY)).toBeUndefined();
    expect(shown(`${"The report goes on and on. ".repeat(60)}${ask}`, TO_MANY.slice(0, 1))).toBeUndefined();
  });

  it("is shown by its fullest", () => {
    expect(asked("Did you get this? What would you do about the mast step?")).toEqual([
      2,
      "What would you do about the mast step?",
    ]);
  });
});
