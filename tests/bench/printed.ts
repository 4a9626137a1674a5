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

/** A section as a console shows it: words to the left, figures to the right. */
export function printed({ title, columns, rows, note }: Section): string {
  const table = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");
  const body = table.map(line).map((one) => `  ${one.trimEnd()}`);
  return ["", title, ...body, ...wrapped(note).map((one) => `  ${one}`)].join("\n");
}
