import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Action, Asked, Language } from "../../core/answer/action.ts";
import { readAnswer } from "../../core/answer/read.ts";

const ASKED: Asked = {
  people: [
    { contact: "jane", name: "Jane Roe" },
    { contact: "tom", name: "Tom Hale" },
    { contact: "zoe", name: "Zoe Lind" },
    { contact: "sam", name: "Sam Ito" },
    { contact: "bob", name: "Bob Carr" },
    { contact: "anna", name: "Anna Weiss" },
    { contact: "anna2", name: "Anna Moreau" },
  ],
  named: ["jane", "tom"],
  today: "2026-11-27",
};

interface Row {
  readonly language: Language;
  readonly text: string;
  readonly lines: readonly string[];
}

/** The rows of the table: words, and the lines below them that say what is to come out. */
function rowsOf(file: string): Row[] {
  const rows: { language: Language; text: string; lines: string[] }[] = [];
  let language: Language = "en";
  for (const line of file.split("\n")) {
    const section = /^\[(\w\w)\]$/.exec(line)?.[1];
    if (section !== undefined) language = section as Language;
    else if (/^[=?]/.test(line)) rows.at(-1)?.lines.push(line);
    else if (line !== "" && !line.startsWith("#"))
      rows.push({ language, text: line.replaceAll("\\n", "\n"), lines: [] });
  }
  return rows;
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** An action as the table writes it. */
function lineOf(action: Action): string {
  switch (action.kind) {
    case "called":
    case "met":
      return `= ${action.kind} ${action.contact} ${action.on}`;
    case "will":
    case "later":
      return `= ${action.kind} ${action.contact} ${action.until}`;
    case "number":
      return `= number ${action.contact} ${action.written}`;
    case "pause":
      return `= pause ${action.until ?? "*"}`;
    case "never-domain":
      return `= never-domain ${action.domain}`;
    case "hour":
      return `= hour ${clock(action.minute)}`;
    case "days":
      return `= days ${action.days}`;
    case "language":
      return `= language ${action.language}`;
    default:
      return "contact" in action ? `= ${action.kind} ${action.contact}` : `= ${action.kind}`;
  }
}

const rows = rowsOf(readFileSync(new URL("../fixtures/answer/answers.txt", import.meta.url), "utf8"));

describe("readAnswer", () => {
  it("has a table of answers in four languages", () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(({ language }) => language)).size).toBe(4);
  });

  it.each(rows)("$language: $text", ({ language, text, lines }) => {
    for (const form of [text, text.replaceAll("\n", "\r\n")]) {
      const { actions, unclear } = readAnswer(form, ASKED, { language, self: "Martin Berg" });
      const asked = unclear.map(({ about }) => ["?", ...about.map(({ contact }) => contact)].join(" "));
      expect([...actions.map(lineOf), ...asked]).toEqual(lines);
    }
  });
});
