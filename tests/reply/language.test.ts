import { describe, expect, it } from "vitest";
import type { Asked } from "../../core/answer/action.ts";
import { LANGUAGES } from "../../core/answer/languages.ts";
import { readAnswer } from "../../core/answer/read.ts";
import type { Evidence } from "../../core/buddy/evidence.ts";
import { renderHtml } from "../../core/reply/html.ts";
import { introductionDraft } from "../../core/reply/introduction.ts";
import { type CardOffer, NAME, PHRASES } from "../../core/reply/language/index.ts";
import { renderText } from "../../core/reply/text.ts";
import { writeReply } from "../../core/reply/write.ts";
import { AGREED, PROMISE, REPLY } from "../support/card.ts";
import { friend } from "../support/friend.ts";
import { MARTIN } from "../support/service.ts";
import { TOPIC } from "../support/signals.ts";

const ASKED: Asked = {
  people: [
    { contact: "jane@example.net", name: "Jane Roe" },
    { contact: "tom@example.net", name: "Tom Hale" },
  ],
  named: ["tom@example.net"],
  today: "2026-11-12",
};

/** All words of a language's phrases; of functions, as they are written. */
function textsOf(phrases: unknown): string[] {
  if (typeof phrases === "string") return [phrases];
  if (typeof phrases === "function") return [String(phrases)];
  return Object.values(phrases as object).flatMap(textsOf);
}

describe.each(LANGUAGES)("in %s", (language) => {
  const phrases = PHRASES[language];
  const reply = { ...REPLY, user: { ...MARTIN, language } };

  it("what may be answered is understood", () => {
    const first = "Jane";
    const [called, later, not] = phrases.answers(first);
    const read = (text: string) => readAnswer(text, ASKED, { language }).actions;
    expect(read(`${called} ${first}`)).toMatchObject([{ kind: "called", contact: "jane@example.net" }]);
    expect(read(`${first} ${later}`)).toEqual([{ kind: "later", contact: "jane@example.net", until: "2027-06-01" }]);
    expect(read(not)).toMatchObject([{ kind: "later", contact: "jane@example.net" }]);
  });

  it("what takes back and what goes on is understood as it stands in the mail", () => {
    const words = (text: string): string => /["“„«]\s?([^"”“»]+?)\s?["”“»]/.exec(text)?.[1] ?? "";
    const read = (text: string) => readAnswer(words(text), ASKED, { language }).actions.map(({ kind }) => kind);
    expect(read(phrases.undoHint)).toEqual(["undo"]);
    expect(read(phrases.done.stop)).toEqual(["resume"]);
    expect(read(phrases.done.pause(undefined))).toEqual(["resume"]);
  });

  it("another hour is understood as the mail that tells of a new zone says it", () => {
    const line = phrases.newZone("Lisbon", "07:30");
    expect(line).toContain("Lisbon");
    expect(line).toContain("07:30");
    const [, words = ""] = /["„«]\s?([^"”“»]+?)\s?["“»]/.exec(line) ?? [];
    expect(readAnswer(words, ASKED, { language }).actions).toEqual([{ kind: "hour", minute: 540 }]);
  });

  it("every offer names somebody", () => {
    for (const sentence of Object.values({ ...phrases.offers, ...phrases.tips }))
      expect(sentence.split(NAME)).toHaveLength(2);
  });

  it("nothing shouts, and nothing scores", () => {
    for (const text of textsOf(phrases)) expect(text).not.toMatch(/[!¡]|score|points?\b|streak|Punkte/i);
  });

  it.each(Object.keys(phrases.offers) as CardOffer[])("the mail of the offer %s is whole", (offer) => {
    const letter = writeReply({ ...reply, card: { ...reply.card, offer } });
    for (const part of [renderText(letter), renderHtml(letter)]) {
      expect(part).not.toMatch(/undefined|\{name\}|\[object|NaN/);
      expect(part).not.toContain("\u0001");
      expect(part).toContain("Jane Roe");
    }
  });

  it("the mail of an agreed time says when, and in whose words", () => {
    const letter = writeReply({ ...reply, card: undefined, tip: AGREED });
    for (const part of [renderText(letter), renderHtml(letter)]) {
      expect(part).not.toMatch(/undefined|\{name\}|\[object|NaN/);
      expect(part).toMatch(/Tom Hale.*17.*16:00.*Tom,.*11.*Tuesday at 16:00 suits me well\./s);
    }
    expect(letter.subject).toMatch(/Tom Hale.*17.*16:00$/);
  });

  it.each(["me", "them"] as const)("the card tells a promise with its day and words: %s", (by) => {
    const told = (promise: Evidence | undefined) =>
      renderText(writeReply({ ...reply, card: { ...reply.card, ...(promise && { promise }) } }));
    const line =
      told({ ...PROMISE, by })
        .split("\n\n")
        .find((one) => one.includes(PROMISE.quote)) ?? "";
    expect(line).toMatch(/10\D/);
    expect(line.includes("Jane")).toBe(by === "them");
    expect(told(undefined)).not.toContain(PROMISE.quote);
  });

  it("the drafts to two friends say over what, and name nobody else", () => {
    const to = introductionDraft({ to: "Ida Berg", from: "Martin Berg", topic: TOPIC }, phrases);
    expect(to).toMatch(/Ida.*keel bolts.*\n\nMartin$/s);
    const letter = writeReply({
      ...reply,
      together: { kind: "introduce", friends: [friend("Ida Berg"), friend("Tom Hale")], topic: TOPIC },
    });
    const line = letter.news.find((parts) => parts.some((part) => typeof part === "object" && "link" in part)) ?? [];
    expect(line.filter((part) => typeof part === "object" && "name" in part)).toHaveLength(2);
    const links = line.flatMap((part) =>
      typeof part === "object" && "link" in part ? [decodeURIComponent(part.link)] : [],
    );
    expect(links.map((link) => [link.includes("Ida"), link.includes("Tom")])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(renderText(letter)).not.toContain("\u0001");
  });

  it("the mail says which language it is in", () => {
    expect(renderHtml(writeReply(reply))).toContain(`<html lang="${language}">`);
  });
});
