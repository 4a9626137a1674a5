import { clean } from "../../core/mail/printable.ts";
import { type Chapter, count, type Finding, isInOrder } from "./finding.ts";

const WIDEST = "missing".length;

/** Anybody may write into a zone what a terminal obeys, or what fills it. */
const LONGEST = 300;
const shown = (found: string): string => {
  const text = clean(found);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
};

function lineOf(finding: Finding): string {
  const { outcome, what, found } = finding;
  const line = `  ${outcome.padEnd(WIDEST)}  ${what}${found === undefined ? "" : `: ${shown(found)}`}`;
  return finding.outcome === "ok" ? line : `${line}\n  ${" ".repeat(WIDEST)}  → ${finding.next}`;
}

/** How it stands, in one sentence. */
function verdict(chapters: readonly Chapter[]): string {
  const [bad, open] = [count(chapters, "wrong", "missing"), count(chapters, "unknown")];
  const unseen = open === 0 ? "" : ` ${open} could not be looked at.`;
  if (isInOrder(chapters)) return `All that could be seen is in order.${unseen}`;
  return bad === 0 ? "Nothing could be looked at." : `To be mended: ${bad}.${unseen}`;
}

/** Findings for a person: what is in order in a line, whatever is not with what to do next. */
export const told = (chapters: readonly Chapter[]): string =>
  `${chapters.map(({ name, findings }) => `${name}\n${findings.map(lineOf).join("\n")}\n`).join("\n")}\n${verdict(chapters)}\n`;

/** The same for a program. */
export const toldAsJson = (chapters: readonly Chapter[]): string =>
  `${JSON.stringify({ isInOrder: isInOrder(chapters), chapters }, undefined, 2)}\n`;
