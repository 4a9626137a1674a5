import { describe, expect, it } from "vitest";
import { ownWords } from "../../core/answer/own-words.ts";

const OURS = `Martin, Jane Roe would be good to ring. Jane has written four real mails.

Or tap:
   called: https://buddy.example.net/t/k1.u1.20261112x0.2427ee9b538d3e2c00ab891599f8f184
   never suggest Jane: https://buddy.example.net/t/k1.u1.20261112x0.3de54aaa60aeb4b8f45e8975c8f21366`;

describe("the user's own words", () => {
  it.each([
    ["Called Jane, lovely.", "Called Jane, lovely."],
    [`Called Jane.\n\n---\n${OURS}`, "Called Jane."],
    [`Called Jane.\n\n________________________________\nFrom: Online Buddy\n${OURS}`, "Called Jane."],
    [`Called Jane.\nVon: Online Buddy\n${OURS}`, "Called Jane."],
    [`Called Jane.\n${OURS}`, ""],
    ["See https://example.org/t/2026 --- later", "See https://example.org/t/2026 --- later"],
  ])("%# end where our own mail begins", (text, own) => {
    expect(ownWords(text).trim()).toBe(own);
  });
});
