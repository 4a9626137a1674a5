import { expect, it } from "vitest";
import { LANGUAGES } from "../../core/answer/languages.ts";
import { readAnswer } from "../../core/answer/read.ts";
import { PHRASES } from "../../core/reply/language/index.ts";

const JANE = { contact: "jane", name: "Jane Roe" };
const QUOTED = /[“„«]\s?([^”“»]+?)\s?[”“»]/g;

it.each(LANGUAGES)("what the mail says may be answered is understood, in %s", (language) => {
  const said = [...PHRASES[language].canSay.matchAll(QUOTED)].map(([, words = ""]) =>
    words.replace("…", "+44 7700 900123"),
  );
  expect(said.length).toBeGreaterThanOrEqual(7);
  for (const words of said) {
    const { actions, unclear } = readAnswer(
      words,
      { people: [JANE], named: ["jane"], today: "2026-11-27" },
      { language },
    );
    expect([words, actions.length, unclear]).toEqual([words, 1, []]);
  }
});
