import { type DateContext, type FoundDate, findDate } from "./date.ts";
import { toHeader } from "./header.ts";
import { collect, type FoundHeader } from "./header-block.ts";
import { readLabel } from "./labels.ts";
import { type Line, MAX_PATTERN_LINE } from "./line.ts";
import { readMailbox } from "./mailboxes.ts";

/** A Notes header, with its first line: the author's name stands above the labels. */
export interface FoundNotes extends FoundHeader {
  readonly start: number;
}

const LOOK_AHEAD = 10;
const MONTH_DAY_YEAR = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/;

/**
 * Read the header that Notes writes, which has no `From:` and no `Date:` line of its own (one sample of each form):
 *
 *     Jane Roe                      "Roe, Jane" <jane@…> on 12/15/99        From:  Jane Roe     12/10/99 05:49 PM
 *     01/04/2000 03:51 PM           05:41:21 PM
 *     To: John Doe/ET&S/Example     To: …                                   To: …
 *
 * `at` is the line with the date. The name stands before the date, on the line above, or on the line below.
 */
export function readNotesBlock(
  lines: readonly Line[],
  at: number,
  floor: number,
  context: DateContext,
): FoundNotes | undefined {
  const line = lines[at];
  if (!line || line.bare.length > MAX_PATTERN_LINE || !MONTH_DAY_YEAR.test(line.bare)) return undefined;
  const next = lines[at + 1];
  const completed = next && /^[AP]M$/i.test(next.bare) ? `${line.bare} ${next.bare}` : line.bare;
  const label = readLabel(completed)?.label;
  if (label !== undefined && label !== "from") return undefined;
  // The labels are looked for first: to read a date takes ten times as long.
  const to = firstLabel(lines, at + 1, line.quote);
  if (to === undefined) return undefined;
  const date = findDate(completed, context);
  if (date === undefined || date.sentAt.isDay || date.end < completed.replace(/[\s_]+$/, "").length) return undefined;
  const author = findAuthor(lines, at, to, floor, completed, date);
  if (!author) return undefined;
  const { fields, end } = collect(lines, to, new Map());
  const from = readMailbox(author.text);
  const { replyTo: _, ...header } = toHeader(fields, context);
  return { start: author.start, header: { ...header, ...(from ? { from } : {}), sentAt: date.sentAt }, end };
}

// The labels begin with "To:" within a few lines; only blank lines, "Sent by:" and the name again stand between.
function firstLabel(lines: readonly Line[], from: number, quote: number): number | undefined {
  let words = 0;
  for (let i = from; i < Math.min(lines.length, from + LOOK_AHEAD); i++) {
    const line = lines[i];
    if (!line || line.quote !== quote || words > 4) return undefined;
    const label = readLabel(line.bare)?.label;
    if (label === "to") return i;
    if (label !== undefined && label !== "other") return undefined;
    if (line.bare !== "" && label === undefined) words++;
    if (line.bare.length > 60) return undefined;
  }
  return undefined;
}

interface Author {
  readonly text: string;
  readonly start: number;
}

function findAuthor(
  lines: readonly Line[],
  at: number,
  to: number,
  floor: number,
  text: string,
  date: FoundDate,
): Author | undefined {
  const label = readLabel(text);
  const typed = label?.label === "from" ? text.slice(text.indexOf(":") + 1) : text;
  const before = typed
    .slice(0, date.start - (text.length - typed.length))
    .replace(/\s+on\s*$|[\s,]+$/i, "")
    .trim();
  const above = nearestAbove(lines, at, floor);
  if (before.startsWith("<") && above !== undefined) return { text: `${lines[above]?.bare} ${before}`, start: above };
  if (before !== "") return /[.?!]\s/.test(before) || before.length > 120 ? undefined : { text: before, start: at };
  const nameAbove = above === undefined ? undefined : nameIn(lines[above]);
  if (above !== undefined && nameAbove !== undefined) return { text: nameAbove, start: above };
  const [below] = lines.slice(at + 1, to).flatMap((line) => nameIn(line) ?? []);
  return below === undefined ? undefined : { text: below, start: at };
}

function nearestAbove(lines: readonly Line[], at: number, floor: number): number | undefined {
  for (let i = at - 1; i >= Math.max(floor, at - 2); i--) {
    const line = lines[i];
    if (line?.quote !== lines[at]?.quote) return undefined;
    if (line && line.bare !== "") return line.bare.length < 100 ? i : undefined;
  }
  return undefined;
}

/** The name on a line, which "From:" may stand before; who sent it in somebody's name is not the author. */
function nameIn(line: Line | undefined): string | undefined {
  const bare = line?.bare ?? "";
  const text = readLabel(bare)?.label === "from" ? bare.slice(bare.indexOf(":") + 1).trim() : bare;
  return isName(text) && !/^sent by:/i.test(text) ? text : undefined;
}

const isName = (text: string): boolean =>
  text.length > 1 &&
  text.length < 80 &&
  /^["'(<]?\p{L}/u.test(text) &&
  !/[.:?!]$/.test(text) &&
  text.split(/\s+/).length <= 7;
