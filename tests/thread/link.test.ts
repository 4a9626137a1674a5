import { describe, expect, it } from "vitest";
import { linkTarget, unwrapLink } from "../../core/thread/link.ts";

const WRAPPED: readonly (readonly [gateway: string, href: string, written: string])[] = [
  [
    "Outlook's Safe Links",
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fkeel&data=05%7C01&reserved=0",
    "https://example.org/keel",
  ],
  ["Proofpoint", "https://urldefense.com/v3/__https://example.org/keel__;!!abc$", "https://example.org/keel"],
  ["Google", "https://www.google.com/url?q=https://example.org/keel&sa=D", "https://example.org/keel"],
  [
    "Barracuda",
    "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.org%2fkeel&c=E,1",
    "https://example.org/keel",
  ],
  ["nobody", "https://example.org/?url=https://example.net", "https://example.org/?url=https://example.net"],
  [
    "one with a script in it",
    "https://eur01.safelinks.protection.outlook.com/?url=javascript:alert(1)",
    "https://eur01.safelinks.protection.outlook.com/?url=javascript:alert(1)",
  ],
  ["what is no link", "not a link", "not a link"],
];

const TARGETS: readonly (readonly [what: string, href: string, words: string, target: string])[] = [
  ["words", "https://example.org/keel", "the yard", " <https://example.org/keel>"],
  ["the address itself", "https://example.org/keel", "https://example.org/keel", ""],
  ["the address without scheme", "https://www.example.org/", "example.org", ""],
  ["a name that is a mailbox", "mailto:jane@example.org", "Jane Roe", " <mailto:jane@example.org>"],
  ["a mailbox that shows itself", "mailto:jane@example.org", "jane@example.org", ""],
  ["a phone number", "tel:+447700900123", "+44 7700 900123", ""],
  ["a script", "javascript:alert(1)", "the yard", ""],
  ["a picture, which has no words", "https://example.org/keel", " ", ""],
];

describe("a link", () => {
  it.each(WRAPPED)("that %s has rewritten is what was written", (_, href, written) => {
    expect(unwrapLink(href)).toBe(written);
  });

  it.each(TARGETS)("on %s shows its target where the words do not", (_, href, words, target) => {
    expect(linkTarget(href, words)).toBe(target);
  });
});
