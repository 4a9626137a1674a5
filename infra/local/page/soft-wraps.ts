/** Between these a mail program breaks its lines; a longer line was not broken, a shorter text needed no break. */
const WIDEST = 80;
const NARROWEST = 60;
/** A line that stops before this was ended on purpose. */
const FULL = 45;
const FIRST_WORD = /^\S+/;
/** A list, a quote, a table or an indented line: it begins where it does for a reason. */
const OWN_LINE = /^(?:\s|[-*•–—+>|#=_]|(?:\d{1,3}|[a-z])[.)]\s)/i;
const COLUMNS = /\S(?:\t| {3,})\S|\s\|\s/;
/** RFC 3676 §4.3: what follows is a signature, and nobody's running text. */
const SIGNATURE = /^-- ?$/;

const widthOf = (rows: readonly string[]): number =>
  rows.reduce((widest, { length }) => (length <= WIDEST ? Math.max(widest, length) : widest), 0);

/** True when the first word of the next line had no room any more on this one. */
function isSoft(row: string, next: string, width: number): boolean {
  if (row.length < FULL || row.length > WIDEST || OWN_LINE.test(next)) return false;
  if (COLUMNS.test(row) || COLUMNS.test(next)) return false;
  const [word] = FIRST_WORD.exec(next) ?? [];
  return word !== undefined && row.trimEnd().length + 1 + word.length > width;
}

/** Join the lines that a mail program broke at its margin, to be shown on a page that has a margin of its own. */
export function joinSoftWraps(text: string): string {
  const rows = text.split("\n");
  const end = rows.findIndex((row) => SIGNATURE.test(row));
  const body = end < 0 ? rows : rows.slice(0, end);
  const width = widthOf(body);
  if (width < NARROWEST) return text;
  const joined = body.map((row, i) => {
    const next = body[i + 1];
    return next !== undefined && isSoft(row, next, width) ? `${row.trimEnd()} ` : `${row}\n`;
  });
  return [...joined, ...(end < 0 ? [] : [rows.slice(end).join("\n"), "\n"])].join("").slice(0, -1);
}
