import { mayEndAttribution, readAttribution } from "./attribution.ts";
import { type Line, textLine } from "./line.ts";

// "TB> Shall we go?" and "| Shall we go?": how some programs, and people of long habit, mark what they quote.
const OLD_MARK = /^(?:\p{Lu}{1,4}>|\|)(?= |$)/u;
const LOOK_BELOW = 3;
const MAX_TRIES = 100;

/**
 * Read marks other than ">" as quote marks. They are believed only below an attribution whose quote begins with one, and from
 * there on: a line that begins so may otherwise be a table, or what somebody typed into a machine.
 */
export function readOldMarks(lines: readonly Line[]): readonly Line[] {
  const candidates = lines.flatMap((line, i) => (line.quote === 0 && OLD_MARK.test(line.text) ? [i] : []));
  const first = candidates.slice(0, MAX_TRIES).find((at) => isIntroduced(lines, at));
  if (first === undefined) return lines;
  const mark = markOf(lines[first]);
  return lines.map((line, i) => (i >= first && line.quote === 0 && markOf(line) === mark ? marked(line, mark) : line));
}

const markOf = (line: Line | undefined): string => OLD_MARK.exec(line?.text ?? "")?.[0] ?? "";

function isIntroduced(lines: readonly Line[], at: number): boolean {
  const above = [1, 2, LOOK_BELOW].map((n) => at - n).find((i) => lines[i]?.bare !== "");
  if (above === undefined || above < 0 || !mayEndAttribution(lines, above)) return false;
  const attribution = readAttribution(lines, above, 0, {});
  return attribution !== undefined && !attribution.weak;
}

const marked = (line: Line, mark: string): Line => ({ ...textLine(`>${line.text.slice(mark.length)}`), raw: line.raw });
