import { describe, expect, it } from "vitest";
import { type DatedTurn, type Facts, factsOf } from "../../core/buddy/facts.ts";
import { openPromise } from "../../core/buddy/open-promise.ts";
import { type Given, isMine, turn } from "../support/turn.ts";

const NOW = new Date("2026-11-20T08:00:00Z");

const factsIn = (given: readonly Given[]): Facts[] =>
  given.map((one, i) => {
    const made = turn({ at: `2026-11-${String(9 + i).padStart(2, "0")}T09:00:00Z`, id: `t${i}`, ...one });
    return factsOf(made as DatedTurn, isMine(made), "UTC");
  });

const openIn = (...given: readonly Given[]) => openPromise(factsIn(given), NOW);

const PROMISES: readonly string[] = [
  "I'll send you the photo.",
  "I will send you a picture of it when it is out.",
  "I'll lend you my copy of the book.",
  "I will bring you some of the plums on Sunday.",
  "I'll scan the drawings tonight.",
  "I'm going to send you the recipe.",
  "I will look it up.",
  "I'll dig out the old map for you.",
  "I will gladly show you the sketches.",
  "I'll send them to you tomorrow.",
  "Ich schicke dir morgen die Fotos.",
  "Die Fotos schicke ich dir am Wochenende.",
  "Ich werde dir das Rezept heraussuchen.",
  "Ich leihe dir gern mein Exemplar.",
  "Morgen scanne ich dir die Zeichnung ein.",
  "Ich bringe Ihnen das Buch mit.",
  "Ich suche die Adresse für dich heraus.",
  "Je t'enverrai la photo.",
  "Je vais te montrer les dessins.",
  "Je te prêterai le livre.",
  "Je vous apporterai quelques prunes.",
  "Je vais vous scanner la page.",
  "Je t'envoie la recette demain.",
  "Te mandaré la foto.",
  "Voy a enviarte la receta.",
  "Mañana te envío el plano.",
  "Te prestaré mi ejemplar.",
  "Te traeré unas ciruelas.",
  "Prometo enseñarte los dibujos.",
];

const NONE: readonly string[] = [
  "I'll let you know.",
  "I will give you a call.",
  "I'll give you a hand with the mast.",
  "I'll send you my love.",
  "I will send you the invoice.",
  "I'll send you a message.",
  "If you like, I'll send you the photo.",
  "I would send you the photo.",
  "I won't send you the photo.",
  "Shall I send you the photo?",
  "Will I send you the photo? I wonder.",
  "I sent you the photo.",
  "She will send you the photo.",
  "I will send the map to the harbour office.",
  "I'll show you how it works.",
  "I will send you the photo attached to this mail.",
  "Ich gebe dir Bescheid.",
  "Ich schicke dir liebe Grüße.",
  "Ich schicke dir anbei die Fotos.",
  "Wenn du magst, schicke ich dir die Fotos.",
  "Ich schicke dir die Fotos nicht.",
  "Ich schicke Ihnen die Rechnung.",
  "Ich gebe dir recht.",
  "Je t'envoie plein de bisous.",
  "Je te donnerai des nouvelles.",
  "Si tu veux, je t'enverrai la photo.",
  "Je ne t'enverrai pas la photo.",
  "Je vous enverrai le devis.",
  "Te mando un abrazo.",
  "Te mandaré noticias.",
  "Si quieres, te mandaré la foto.",
  "No te mandaré la foto.",
  "Te enviaré la factura.",
];

describe("a promise", () => {
  it.each(PROMISES)("is read: %s", (text) => {
    expect(openIn({ by: "me", text })).toMatchObject({ by: "me", quote: text, turn: "t0" });
  });

  it.each(NONE)("is none: %s", (text) => {
    expect(openIn({ by: "me", text })).toBeUndefined();
  });

  it("is quoted by its own sentence and day", () => {
    const text = "The old oak is soft. I will send you a picture of it when it is out. Greet your brother.";
    expect(openIn({ by: "them", text })).toEqual({
      by: "them",
      at: new Date("2026-11-09T09:00:00Z"),
      quote: "I will send you a picture of it when it is out.",
      turn: "t0",
      mail: "mail1",
    });
  });
});

const MINE: Given = { by: "me", text: "I'll send you the photo." };
const THEIRS: Given = { by: "them", text: "I'll send you the photo." };

type Row = readonly [what: string, first: Given, later: Given, isOpen: boolean];

const ROWS: readonly Row[] = [
  ["talk of something else", MINE, { by: "me", text: "The mast is out at last." }, true],
  ["a file", MINE, { by: "me", text: "The mast is out at last.", hasFile: true }, false],
  ["a file of the other's", MINE, { by: "them", text: "The mast is out at last.", hasFile: true }, true],
  ["a link", MINE, { by: "me", text: "All of them: https://example.com/photos" }, false],
  ["attached", MINE, { by: "me", text: "The photo is attached." }, false],
  ["here it is", MINE, { by: "me", text: "Here it is, and the mast as well." }, false],
  ["as promised", MINE, { by: "me", text: "As promised, the mast in all its glory." }, false],
  ["anbei", MINE, { by: "me", text: "Anbei das Foto, der Mast ist nicht schön." }, false],
  ["voici", MINE, { by: "me", text: "Voici la photo, et le mât avec." }, false],
  ["aquí está", MINE, { by: "me", text: "Aquí está la foto del mástil." }, false],
  ["word that it came", MINE, { by: "them", text: "Your photo has arrived, what a mast." }, false],
  ["thanks beforehand", MINE, { by: "them", text: "Thanks, I look forward to it." }, true],
  ["thanks of the user's, who may have got it unseen", THEIRS, { by: "me", text: "Thanks for the photo." }, false],
  ["a question after it", THEIRS, { by: "me", text: "How is the mast doing?" }, true],
  ["their own file", THEIRS, { by: "them", text: "The mast is out at last.", hasFile: true }, false],
];

describe("a promise is open", () => {
  it.each(ROWS)("or kept, by %s", (_, first, later, isOpen) => {
    expect(openIn(first, later) !== undefined).toBe(isOpen);
  });

  it("not where a file goes along with it", () => {
    expect(openIn({ ...MINE, hasFile: true })).toBeUndefined();
  });

  it("the user's own before the other's", () => {
    expect(openIn(MINE, THEIRS)?.by).toBe("me");
    expect(openIn(THEIRS, MINE)?.by).toBe("me");
  });

  it("again, when it is made again after one that was kept", () => {
    expect(openIn(MINE, { by: "me", text: "Here it is." }, { ...MINE, text: "I'll lend you my book." })?.quote).toBe(
      "I'll lend you my book.",
    );
  });

  it("for a season, and between two alone", () => {
    expect(openIn({ ...MINE, at: "2026-08-01T09:00:00Z" })).toBeUndefined();
    expect(openIn({ ...MINE, to: [{ address: "a@example.com" }, { address: "b@example.com" }] })).toBeUndefined();
  });

  it("nowhere beside sad news, and in no matter of business", () => {
    expect(openIn({ ...MINE, text: "My father died in March. I'll send you the photo." })).toBeUndefined();
    const order = "The purchase order and the invoice for the deck follow with the contract of the project.";
    expect(openIn({ ...MINE, text: `${order} I'll send you the drawings.` })).toBeUndefined();
  });
});
