import { describe, expect, it } from "vitest";
import { contessaMails, letter } from "../support/letter.ts";
import { desk } from "./desk.ts";

/** The page of the one person who is on these mails. */
async function personOf(...mails: readonly Buffer[]) {
  const at = await desk();
  for (const mail of mails) await at.arrive(mail);
  const [path = ""] = (await (await at.ask("/people")).text()).match(/\/people\/[\w-]{22}/) ?? [];
  return { ...at, html: await (await at.ask(path)).text(), words: await at.read(path) };
}

const forwarded = (text: string): Buffer =>
  letter({
    to: "Jane Roe <jane@example.net>",
    id: "m9@example.org",
    date: "Wed, 11 Nov 2026 19:40:00 +0100",
    subject: "Re: The Contessa",
    text: `I understand, and I will do as you say from this evening on.\n\nOn Wed, 11 Nov 2026 at 19:30, Jane Roe <jane@example.net> wrote:\n> ${text}\n`,
  });

describe("the story on a person's page", () => {
  it("is a picture for wide and for narrow, each with title and description", async () => {
    const { html } = await personOf(...contessaMails());
    for (const kind of ["wide-only", "phone-only"]) {
      expect(html).toContain(`aria-labelledby="${kind}-title ${kind}-desc"`);
      expect(html).toMatch(new RegExp(`<title id="${kind}-title">Both lanes of the correspondence`));
      expect(html).toMatch(new RegExp(`<desc id="${kind}-desc">From 2 Nov 2026 to 11 Nov 2026: they wrote 4 messages`));
    }
    const [wide = ""] = html.match(/<svg class="drawing wide-only"[\s\S]*?<\/svg>/) ?? [];
    expect(wide.match(/<circle/g)).toHaveLength(8);
    expect(wide.match(/<rect class="band"/g)).toHaveLength(3);
    expect(wide).toMatch(/>\s*warming up\s*</);
    expect(wide).not.toMatch(/href|style=|script|NaN/);
  });

  it("is a table too: each day on which something changed, with what stood in the way", async () => {
    const { html, words } = await personOf(...contessaMails());
    expect(words).toMatch(/The days on which something changed Day Mail Where it stood then/);
    expect(words).toMatch(/3 Nov 2026 1 of yours, 0 of theirs warming up\. Too few messages of theirs/);
    expect(html).toMatch(/<th scope="row">10 Nov 2026<\/th>/);
  });

  it("stands beside each signal with its value, and what to do", async () => {
    const { words } = await personOf(...contessaMails());
    expect(words).toMatch(/Words theirs 136, yours 107/);
    expect(words).toMatch(/Warmth theirs [\d.]+, yours [\d.]+:/);
    expect(words).toMatch(/Common ground keel bolts in 8 messages/);
    expect(words).toMatch(/Ring them\. Why a call/);
  });

  it.each([
    ["Please stop writing to me.", "One of you two wished for no more mail, and so nothing is drawn here."],
    [
      "I am writing from Jane's account: she died on Sunday in her sleep.",
      "A mail from their address told of their death, and so nothing is drawn here.",
    ],
  ])("is not drawn after: %s", async (text, sentence) => {
    const { html, words } = await personOf(...contessaMails(), forwarded(text));
    expect(words).toContain(sentence);
    expect(html).not.toMatch(/class="(?:mine|theirs)" cx|<svg class="drawing|<table|<h2>Figures|<h2>Why a call|tel:/);
  });
});
