import { clean } from "../mail/printable.ts";

const MAX_LINE = 75;

/** RFC 6350 §3.4, RFC 5545 §3.3.11: a comma, a semicolon and a backslash stand behind a backslash; a line break in a name is none. */
export const escaped = (text: string): string => clean(text).replace(/[\\,;]/g, "\\$&");

/** RFC 6350 §3.2, RFC 5545 §3.1: lines of more than 75 octets go on behind a space; no sign is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  for (const sign of line) {
    const limit = lines.length === 0 ? MAX_LINE : MAX_LINE - 1;
    if (Buffer.byteLength(current + sign) > limit) {
      lines.push(current);
      current = "";
    }
    current += sign;
  }
  return [...lines, current].join("\r\n ");
}

/** Content lines as a file of vCard or iCalendar holds them. */
export const contentLines = (lines: readonly string[]): string => `${lines.map(folded).join("\r\n")}\r\n`;
