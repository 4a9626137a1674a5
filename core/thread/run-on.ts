import type { DateContext } from "./date.ts";
import { type Fields, type Header, toHeader } from "./header.ts";
import { LABEL_ROWS, type Label } from "./labels.ts";

/**
 * Yahoo's text part runs the whole header on in one line:
 * `----- Forwarded Message ----- From: Jane Roe <jane@…>To: …Sent: …Subject: …`. Reads what follows the dashes.
 */
export function readRunOn(text: string, context: DateContext): Header | undefined {
  const best = LABEL_ROWS.map((row) => cutByLabels(text, row)).sort((a, b) => b.size - a.size)[0];
  if (!best || best.size < 3 || !best.has("from")) return undefined;
  return toHeader(best, context);
}

function cutByLabels(text: string, row: readonly (readonly [Label, readonly string[]])[]): Fields {
  const words = row.flatMap(([label, list]) => list.map((word) => ({ label, word })));
  const start = words
    .flatMap(({ label, word }) => (label === "from" ? [labelIn(text, word, 0)] : []))
    .find(({ at }) => at === 0);
  if (!start) return new Map();
  const found = new Map<Label, { label: Label; at: number; end: number }>([["from", { label: "from", ...start }]]);
  for (const { label, word } of [
    ...words,
    { label: "cc" as const, word: "Cc" },
    { label: "cc" as const, word: "CC" },
  ]) {
    const hit = label === "from" || label === "other" ? { at: -1, end: -1 } : labelIn(text, word, start.end);
    if (hit.at >= 0 && hit.at < (found.get(label)?.at ?? Number.POSITIVE_INFINITY)) found.set(label, { label, ...hit });
  }
  const all = [...found.values()].sort((a, b) => a.at - b.at);
  return new Map(all.map(({ label, end }, i) => [label, text.slice(end, all[i + 1]?.at ?? text.length).trim()]));
}

// The labels follow each other without a space ("… CETSubject:"); Yahoo forgets the colon in Polish and Portuguese.
function labelIn(text: string, word: string, from: number): { at: number; end: number } {
  const at = [":", " :", "：", " "]
    .map((colon) => ({ colon, at: text.indexOf(word + colon, from) }))
    .find((hit) => hit.at >= 0);
  return at ? { at: at.at, end: at.at + word.length + at.colon.length } : { at: -1, end: -1 };
}
