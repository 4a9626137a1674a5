import { printable } from "../mail/printable.ts";
import type { Block, Inline, Letter } from "./letter.ts";

const plain = (parts: readonly Inline[]): string =>
  parts
    .map((part) =>
      typeof part === "string" ? part : "name" in part ? part.name : "called" in part ? part.called : part.text,
    )
    .join("");

/** The lines of one paragraph. */
function linesOf(block: Block, colon: string): string[] {
  switch (block.kind) {
    case "quotes": {
      const quotes = block.quotes.map(({ who, day, quote }) => `   ${who}, ${day}${colon}${quote}`);
      return block.intro === undefined ? quotes : [plain(block.intro), ...quotes];
    }
    case "button":
      return [plain(block.parts), ...(block.to === undefined ? [] : [`   → ${block.to}`])];
    case "lanes":
      return [block.label];
    case "choices":
      return [block.intro, ...block.links.map(({ text, link }) => `   ${text}${colon}${link}`)];
    case "number":
      return [[plain(block.parts), block.clock ?? ""].join(" ").trim()];
    default:
      return [plain(block.parts)];
  }
}

/** A letter as plain text: complete and pleasant by itself. */
export function renderText({ heading, blocks, news, footer, links, colon }: Letter): string {
  const [first, ...rest] = [...blocks.map((block) => linesOf(block, colon)), ...news.map((parts) => [plain(parts)])];
  const opening = heading === undefined ? (first ?? []) : [[plain(heading), ...(first ?? [])].join(" ")];
  const closing = ["--", footer, ...links.map(({ text, link }) => `${text}${colon}${link}`)];
  return `${[opening, ...rest, closing]
    .map((lines) =>
      lines
        .map(printable)
        .filter((line) => line !== "")
        .join("\n"),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")}\n`;
}
