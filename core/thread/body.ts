import type { Message } from "../mail/message.ts";
import { readCode } from "./code.ts";
import { htmlLines } from "./html-lines.ts";
import { type Line, textLines } from "./line.ts";
import { readOldMarks } from "./old-marks.ts";
import { findOpeners } from "./openers.ts";

/** How many messages begin in these lines, as far as that shows without knowing who is asked. */
const openersIn = (lines: readonly Line[]): number => findOpeners(lines, {}, false).length;

/**
 * The lines to read: the HTML body where its client marks quotes in it, or where more messages can be told apart in it than
 * in the text body (Samsung's has no line ends); else the text body. A text body is split at LF, so that its lines, joined by
 * LF, are the body again.
 */
export function bodyLines(message: Message): readonly Line[] {
  const text = message.textBody ?? "";
  const html = message.htmlBody === undefined ? [] : htmlLines(message.htmlBody);
  if (html.some((line) => line.scope > 0 || (line.mark !== undefined && line.mark !== "rule"))) return html;
  if (text.trim() === "" && html.some((line) => line.bare !== "")) return html;
  const plain = readOldMarks(readCode(textLines(text)));
  const inHtml = openersIn(html);
  return inHtml > 0 && inHtml > openersIn(plain) ? html : plain;
}
