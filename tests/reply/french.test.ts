import { readFileSync } from "node:fs";
import { Parser } from "htmlparser2";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../core/reply/html.ts";
import { PHRASES } from "../../core/reply/language/index.ts";
import { renderText } from "../../core/reply/text.ts";
import { WELCOME_WORDS } from "../../core/reply/welcome-words.ts";
import { writeReply } from "../../core/reply/write.ts";
import { CONFIRM_WORDS } from "../../functions/web/confirm-words.ts";
import { MORE_WORDS } from "../../functions/web/more-words.ts";
import { SETTINGS_WORDS } from "../../functions/web/settings-words.ts";
import { TAP_WORDS } from "../../functions/web/tap-words.ts";
import { oddSpace } from "../support/french.ts";
import { GOLDEN_NAMES, goldenReply } from "../support/golden-mails.ts";

/** Every piece of text that stands in a file of code, as it is when it runs. */
function piecesOf(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(new URL(path, import.meta.url), "utf8"), ts.ScriptTarget.Latest);
  const pieces: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      pieces.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return pieces;
}

// What somebody has written stays as it was written.
const QUOTED = "What will you do about the mast step?";

const wordsIn = (words: unknown): string[] =>
  typeof words === "function"
    ? [String(words("1", "2"))]
    : typeof words === "string"
      ? [words]
      : Object.values(words as object).flatMap(wordsIn);

/** What a reader sees of a mail: its title and its text, without its styles. */
function shown(html: string): string {
  const pieces: string[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name) => open.push(name),
    onclosetag: () => open.pop(),
    ontext: (text) => open.at(-1) !== "style" && pieces.push(text),
  });
  parser.end(html);
  return pieces.join("");
}

describe("in French, no line breaks before a sign of two parts", () => {
  it("in any phrase of the mail", () => {
    const pieces = piecesOf("../../core/reply/language/fr.ts");
    expect(pieces).toContain(PHRASES.fr.noted);
    expect(pieces.flatMap((piece) => oddSpace(piece) ?? [])).toEqual([]);
  });

  it.each([
    ["settings", SETTINGS_WORDS.fr],
    ["taps", TAP_WORDS.fr],
    ["confirming", CONFIRM_WORDS.fr],
    ["what else the settings say", MORE_WORDS.fr],
  ])("in any word of the page of %s", (_, words) => {
    expect(wordsIn(words).flatMap((piece) => oddSpace(piece) ?? [])).toEqual([]);
  });

  it("in any word of the letters to whoever signs up", () => {
    expect(wordsIn(WELCOME_WORDS.fr).flatMap((piece) => oddSpace(piece) ?? [])).toEqual([]);
  });

  it.each(GOLDEN_NAMES)("in the mail %s, its subject, its text and its HTML", (name) => {
    const letter = writeReply(goldenReply(name, "fr"));
    for (const part of [letter.subject, renderText(letter), shown(renderHtml(letter))])
      expect(oddSpace(part.replace(QUOTED, ""))).toBeUndefined();
  });

  it("with one space of one kind", () => {
    const all = [...piecesOf("../../core/reply/language/fr.ts"), ...wordsIn([SETTINGS_WORDS.fr, TAP_WORDS.fr])];
    expect(all.filter((piece) => /\u202f| \u00a0|\u00a0 /.test(piece))).toEqual([]);
  });
});

it.each([
  ["a plain space", "Ça va ?"],
  ["none", "Ça va?"],
  ["none before what is put in", ": un appel"],
  ["a plain space inside", "« oui\u00a0»"],
  ["a plain space at the end inside", "«\u00a0oui »"],
  ["none after a time", "à 10:30 ; puis"],
])("%s is found out", (_, text) => {
  expect(oddSpace(text)).toBeDefined();
});

it.each(["Ça va\u00a0?", "«\u202foui\u202f»", "à 10:30", "https://example.com/a?b=c"])("%s is left alone", (text) => {
  expect(oddSpace(text)).toBeUndefined();
});
