import { describe, expect, it } from "vitest";
import { isGenuine, saidWords } from "../../core/buddy/genuine.ts";

const GENUINE: readonly string[] = [
  "The keel bolts came out without a fight, and the hull is dry.",
  "I read your piece on slow trains twice. Where did you find that timetable?",
  "Hi Jane,\n\nwe tried the recipe with pears instead of apples, and it burnt.\n\nMartin",
  "Thanks for the drawings! The mast step looks nothing like ours, though.",
  "Ok, but what would you do about the rudder if the yard says no?",
  "My daughter starts school on Monday and I am more nervous than she is.",
  "How was Lisbon? Did the tram museum open after all?",
  "No, I never learned to sail. My brother did, and he still complains of it.",
  "Your talk convinced me. I have thrown away half of my slides.",
  "See https://example.com/boats for the yard I meant; they lift without straps.",
  "I disagree with the third chapter: nobody in 1890 could have bought that lamp.",
  "Sorry for the silence, we moved house and the boxes ate my keyboard.",
  "Die Kielbolzen haben wir im Herbst gezogen, es war einfacher als gedacht.",
  "J'ai relu votre chapitre sur les phares, et la fin m'a beaucoup touchée.",
  "Ayer probé la receta de tu abuela y mi cocina todavía huele a canela.",
  "Gisteren heb ik de zeilen geverfd, en nu is de hele garage blauw.",
  "Ontem vi o farol de que falavas, mais pequeno do que pensava.",
  "Ieri ho provato il motore nuovo e tutto il porto si è girato a guardare.",
  "昨日あなたの記事を読みました。灯台の写真がとても好きです。",
  "Вчера мы наконец спустили лодку на воду, и она не утонула.",
  "קראתי אתמול את המאמר שלך על המגדלורים, וצחקתי בקול רם",
  "Hey, did you sell the boat in the end?",
  "Love the new sails! Did you sew them?",
  "Thanks for the plums, they became jam.",
  "I will think about the bees. Two hives or three, what would you start with?",
];

const EMPTY: readonly (readonly [why: string, text: string])[] = [
  ["nothing", ""],
  ["white space", " \n\t\n"],
  ["a greeting and a closing", "Hi Jane,\n\nBest regards,"],
  ["thanks, got it", "Thanks, got it!"],
  ["ok", "ok"],
  ["received", "Received with thanks, all good."],
  ["sounds good", "Sounds good to me, thank you very much!"],
  ["will do", "Yes, will do. Thanks!"],
  ["no problem", "No problem at all, you are very welcome."],
  ["an attachment passed on", "Please find attached the document."],
  ["for your information", "FYI, see below."],
  ["a forward", "Forwarding this to you as well, please see below."],
  ["noted", "Noted, thanks a lot for letting me know."],
  ["a bare link", "https://example.com/a/very/long/article?about=boats"],
  ["a link with a word", "See this: https://example.com/boats"],
  ["two links", "https://example.com/one\nwww.example.com/two"],
  ["an emoji", "👍👍👍"],
  ["thanks with a greeting", "Dear Martin,\n\nthank you so much!\n\nKind regards,\nJane"],
  ["perfect", "Perfect, works for me!"],
  ["thanks in German", "Hallo Martin,\n\nvielen Dank, habe ich erhalten!\n\nViele Grüße\nJane"],
  ["thanks in French", "Bonjour,\n\nmerci beaucoup, bien reçu !\n\nCordialement,\nJane"],
  ["agreement in French", "D'accord, c'est noté, merci beaucoup à toi !"],
  ["thanks in Spanish", "Hola Martin,\n\nmuchas gracias, recibido.\n\nSaludos"],
  ["thanks in Dutch", "Hoi,\n\nheel erg bedankt, ontvangen!\n\nGroeten"],
  ["thanks in Portuguese", "Olá,\n\nmuito obrigada, recebido!\n\nAbraço"],
  ["thanks in Italian", "Ciao,\n\ngrazie mille, ricevuto!\n\nSaluti"],
  ["digits", "12 34 56 78 90"],
];

describe("isGenuine", () => {
  it.each(GENUINE)("%j says something", (text) => {
    expect(isGenuine({ text, isAutomatic: false })).toBe(true);
  });

  it.each(EMPTY)("%s says nothing", (_, text) => {
    expect(isGenuine({ text, isAutomatic: false })).toBe(false);
  });

  it("takes no machine for a person", () => {
    expect(isGenuine({ text: GENUINE[0] ?? "", isAutomatic: true })).toBe(false);
  });

  it("counts the words between greeting and closing, without links", () => {
    expect(saidWords({ text: "Hi Jane,\n\nlook at https://example.com/x now\n\nBest,\nMartin" })).toEqual([
      "look",
      "at",
      "now",
    ]);
  });

  it("reads a text without end in one pass", () => {
    for (const piece of ["\n", " \n", "hi ", "hi,", "> ", "www.", "<a@", "@", "best "]) {
      expect(saidWords({ text: piece.repeat(100_000) }).length).toBeLessThanOrEqual(100_000);
    }
  });
});
