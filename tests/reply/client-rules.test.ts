import { describe, expect, it } from "vitest";
import type { Language } from "../../core/answer/action.ts";
import { LANGUAGES } from "../../core/answer/languages.ts";
import { renderHtml } from "../../core/reply/html.ts";
import { writeReply } from "../../core/reply/write.ts";
import { JANE, REPLY } from "../support/card.ts";
import { brokenRules, CLIENT_RULES } from "../support/client-rules.ts";
import { GOLDEN_NAMES, goldenReply } from "../support/golden-mails.ts";
import { MARTIN } from "../support/service.ts";

const fullest = (language: Language): string =>
  renderHtml(writeReply({ ...REPLY, others: [JANE, JANE], user: { ...MARTIN, language } }));

describe.each(LANGUAGES)("in %s", (language) => {
  it("a mail at its fullest keeps every rule of mail programs", () => {
    expect(brokenRules(fullest(language))).toEqual([]);
  });

  it.each(GOLDEN_NAMES)("%s keeps every rule of mail programs", (name) => {
    expect(brokenRules(renderHtml(writeReply(goldenReply(name, language))))).toEqual([]);
  });
});

describe.each(CLIENT_RULES)("a mail $rule ($source)", ({ rule, breaches }) => {
  it.each(breaches)("and a small change that breaks this alone is found out (%#)", (from, to) => {
    const html = fullest("en");
    expect(html).toContain(from);
    // A function puts the text in as it is, whatever dollar signs stand in it.
    expect(brokenRules(html.replace(from, () => to))).toEqual([rule]);
  });
});
