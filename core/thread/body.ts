import type { Message } from "../mail/message.ts";
import { htmlLines } from "./html-lines.ts";
import { type Line, textLines } from "./line.ts";

/**
 * The lines to read: the HTML body where its client marks quotes in it, else the text body. A text body is split at LF,
 * so that its lines, joined by LF, are the body again.
 */
export function bodyLines(message: Message): readonly Line[] {
  const text = message.textBody ?? "";
  const html = message.htmlBody === undefined ? [] : htmlLines(message.htmlBody);
  if (html.some((line) => line.scope > 0 || (line.mark !== undefined && line.mark !== "rule"))) return html;
  if (text.trim() === "" && html.some((line) => line.bare !== "")) return html;
  return textLines(text);
}
