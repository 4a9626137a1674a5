import { describe, expect, it } from "vitest";
import { clean } from "../../core/mail/printable.ts";

const ROWS: readonly (readonly [what: string, value: string, cleaned: string])[] = [
  ["plain words", "The Contessa", "The Contessa"],
  ["accents, other scripts and emoji", "Zoë 山田 שלום 👋", "Zoë 山田 שלום 👋"],
  ["line breaks", "hi\r\nBcc: eve@example.com", "hi Bcc: eve@example.com"],
  ["the line separators of Unicode", "a\u2028b\u2029c\u0085d", "a b c d"],
  ["NUL, escape and delete", "a\u0000b\u001b[31mc\u007fd", "a b [31mc d"],
  ["bidi overrides", "jane\u202egro.elpmaxe@\u202c", "janegro.elpmaxe@"],
  ["bidi isolates and marks", "\u2066a\u2069\u200eb\u200f\u061cc", "abc"],
  ["spaces in a row", "  a   b  ", "a b"],
  ["half of a character", "a\ud83db\udc4bc", "abc"],
  ["a text without end", "x".repeat(5000), "x".repeat(998)],
  ["an emoji on the border", `${"x".repeat(997)}👋`, "x".repeat(997)],
  ["nothing", "", ""],
];

describe("clean", () => {
  it.each(ROWS)("handles %s", (_, value, cleaned) => {
    expect(clean(value)).toBe(cleaned);
    expect(clean(cleaned)).toBe(cleaned);
  });
});
