import type { Section } from "./section.ts";

const WIDTH = 110;

/** Words in lines of so many characters. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A section as a console shows it: words to the left, figures to the right; a last column that is too long, below its row. */
export function printed({ title, columns, rows, note }: Section): string {
  const table = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  const isTooWide = widths.reduce((sum, one) => sum + one + 2, 0) > WIDTH && (widths.at(-1) ?? 0) > WIDTH / 2;
  const beside = isTooWide ? columns.length - 1 : columns.length;
  const line = (row: readonly string[]): string =>
    row
      .slice(0, beside)
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ");
  const below = (row: readonly string[]): string[] => row.slice(beside).map((cell) => `    ${cell}`);
  const body = table.flatMap((row) => [line(row), ...below(row)]).map((one) => `  ${one.trimEnd()}`);
  return ["", title, ...body, ...wrapped(note).map((one) => `  ${one}`)].join("\n");
}
