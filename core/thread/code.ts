import { mayEndAttribution } from "./attribution.ts";
import { codeLine, type Line } from "./line.ts";

const FENCE = /^(?:```|~~~)[\w+.-]{0,20}$/;
const MAX_FENCED = 400;

/**
 * What stands between two fences is code that somebody shows: a ">" or a `From:` in there says nothing about who wrote it.
 * Fences that do not pair up are left alone, for one that was never closed would hide the messages below it.
 */
export function readCode(lines: readonly Line[]): readonly Line[] {
  const fences = lines.flatMap((line, i) => (line.quote === 0 && FENCE.test(line.bare) ? [i] : []));
  if (fences.length === 0 || fences.length % 2 === 1) return lines;
  const inside = new Set<number>();
  for (let n = 0; n < fences.length; n += 2) {
    const [open = 0, close = 0] = fences.slice(n, n + 2);
    if (close - open > MAX_FENCED || lines.slice(open, close).some((_, i) => isQuoting(lines, open + i))) continue;
    for (let i = open + 1; i < close; i++) inside.add(i);
  }
  return lines.map((line, i) => (inside.has(i) ? codeLine(line.raw) : line));
}

/** An attribution with its quote: a mail stands here, between a fence that was never closed and the next. */
function isQuoting(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]?.bare === "" ? lines[at + 2] : lines[at + 1];
  return mayEndAttribution(lines, at) && (below?.quote ?? 0) > (lines[at]?.quote ?? 0);
}
