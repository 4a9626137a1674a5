import { describe, expect, it } from "vitest";
import { ownWords } from "../../core/answer/own-words.ts";
import { readAnswer } from "../../core/answer/read.ts";
import { timeSaid } from "../../core/buddy/named-time.ts";
import { turn } from "../support/turn.ts";

const ASKED = { people: [], named: [], today: "2026-11-12", isAskedWho: true };
const LINK = "https://buddy.example.net/t/k1.abc.def\n";

// A pattern that reads on from each sign of these takes minutes, and runs into the time limit of the test.
describe("one sign over and over", () => {
  it.each(["L", "Lu", ".", "é", " ", "_", "a.", "1 "])("%j is read to its end as an answer", (sign) => {
    const { actions } = readAnswer(`that was ${sign.repeat(200_000 / sign.length)}\u0001`, ASKED, { language: "en" });
    expect(actions.filter(({ kind }) => kind !== "wrote")).toEqual([]);
  });

  it("is set off from our own mail where a line says so, and not by blank lines", () => {
    expect(ownWords(`yes\n\n${LINK}${"\n".repeat(200_000)}x`)).toBe("");
    expect(ownWords(`yes\n\n  From: Online Buddy\n${LINK}`).trim()).toBe("yes");
  });

  it("names no time", () => {
    expect(timeSaid(turn({ text: `di ${"_".repeat(200_000)}` }))).toEqual({});
  });
});
