import { readAttribution } from "./attribution.ts";
import type { DateContext } from "./date.ts";
import { type Header, NO_HEADER } from "./header.ts";
import { readHeaderBlock } from "./header-block.ts";
import { readLabel } from "./labels.ts";
import type { Line } from "./line.ts";
import { readNotesBlock } from "./notes-block.ts";
import type { Opener } from "./opener.ts";
import { readRunOn } from "./run-on.ts";
import { isDashed, isSpaced, notesSeparator, readSeparator } from "./separators.ts";

const LOOK_BELOW = 12;
const MAX_WORD_LINES = 3;
// Outlook draws this above every header block of its own, so below it the labels alone are enough.
const OUTLOOK_RULE = /^_{20,60}$/;

/** The message that a separator line at `at` begins, with the header below it. A bare rule begins one only above a header block. */
export function separatorAt(
  lines: readonly Line[],
  at: number,
  context: DateContext,
  forwards: boolean,
): Opener | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const runOn = yahooLine(line.bare, context);
  if (runOn) return { start: at, headerStart: at, end: at + 1, kind: "forwarded", header: runOn };
  const notes = notesSeparator(lines, at);
  const kind = notes > 0 ? "forwarded" : (readSeparator(line.bare) ?? announced(lines, at, context));
  if (!kind) return undefined;
  const below = at + Math.max(1, notes);
  const found = headerBelow(lines, below, context, kind !== "rule" || OUTLOOK_RULE.test(line.bare));
  const header = found && isRightBelow(lines, below, found) ? found : undefined;
  if (kind === "rule") return header?.isBlock ? { ...header, start: at, kind: "block" } : undefined;
  if (header) return { ...header, start: at, kind };
  const nameless = { headerStart: below, end: below, header: NO_HEADER, start: at, kind };
  return notes > 0 || isFollowed(lines, at) ? nameless : typedOrCut(line, nameless, forwards);
}

// Nothing but words below: somebody typed the line, and the words are his. Unless it is one that clients leave alone, or that
// is left when somebody has cut out who wrote what he passes on.
function typedOrCut({ bare }: Line, nameless: Opener, forwards: boolean): Opener | undefined {
  if (nameless.kind === "forwarded") return forwards && isDashed(bare) ? nameless : undefined;
  return !forwards && isSpaced(bare) ? { ...nameless, alone: true } : undefined;
}

/** A quote, or another separator, stands right below: what was announced begins there, without a name. */
function isFollowed(lines: readonly Line[], at: number): boolean {
  const depth = lines[at]?.quote ?? 0;
  const next = lines.slice(at + 1, at + 1 + LOOK_BELOW).find((line) => line.bare !== "" || line.quote > depth);
  return next !== undefined && (next.quote > depth || (next.quote === depth && isDashed(next.bare) && isNext(next)));
}

// In any language: a short line with a colon that opens a quote, or stands above one, with a header block right below it.
function announced(lines: readonly Line[], at: number, context: DateContext): "forwarded" | undefined {
  const line = lines[at];
  if (!line || line.bare.length > 60 || !/^[^@<>\d]{8,}[:：]$/.test(line.bare)) return undefined;
  const next = [1, 2, 3].find((n) => lines[at + n]?.bare !== "");
  const below = lines[at + (next ?? 1)];
  if (!below || next === undefined) return undefined;
  const opens =
    below.quote === line.quote + 1 || (below.quote === line.quote && line.quote > (lines[at - 1]?.quote ?? 0));
  return opens && readHeaderBlock(lines, at + next, context) ? "forwarded" : undefined;
}

interface Below {
  readonly header: Header;
  readonly headerStart: number;
  readonly end: number;
  readonly isBlock: boolean;
}

/** Another separator begins another message; a rule may stand between a separator and its header. */
function isNext({ bare }: Line): boolean {
  const separator = readSeparator(bare);
  return separator !== undefined && separator !== "rule";
}

/** No words between: those between a separator and a header would be somebody's, who typed the separator. */
const isRightBelow = (lines: readonly Line[], from: number, { headerStart }: Below): boolean =>
  lines
    .slice(from, headerStart)
    .every(({ bare }) => bare === "" || readSeparator(bare) === "rule" || readLabel(bare)?.label !== undefined);

// Under a separator the header stands within a few lines, in the same quote or one deeper (Apple Mail).
function headerBelow(
  lines: readonly Line[],
  from: number,
  context: DateContext,
  announced: boolean,
): Below | undefined {
  const depth = lines[from - 1]?.quote ?? 0;
  let words = 0;
  for (let i = from; i < Math.min(lines.length, from + LOOK_BELOW) && words <= MAX_WORD_LINES; i++) {
    const line = lines[i];
    if (!line || line.quote < depth || line.quote > depth + 1) return undefined;
    if (line.bare === "") continue;
    const found = headerAt(lines, i, from, context, announced);
    if (found) return found;
    if (line.bare.length > 100 || isNext(line)) return undefined;
    words++;
  }
  return undefined;
}

function headerAt(
  lines: readonly Line[],
  at: number,
  floor: number,
  context: DateContext,
  announced: boolean,
): Below | undefined {
  const notes = readNotesBlock(lines, at, floor, context);
  if (notes) return { header: notes.header, headerStart: notes.start, end: notes.end, isBlock: true };
  const block = readHeaderBlock(lines, at, context, announced);
  if (block) return { ...block, headerStart: at, isBlock: true };
  const attribution = readAttribution(lines, at, floor, context);
  if (!attribution || attribution.weak) return undefined;
  const { from, sentAt, start, end } = attribution;
  const header = { ...NO_HEADER, ...(from ? { from } : {}), ...(sentAt ? { sentAt } : {}) };
  return { header, headerStart: start, end, isBlock: false };
}

const YAHOO = /^[ ]{0,4}-{3,12} ?[^-\n]{3,60} ?-{3,12} (?=\p{L})/u;

function yahooLine(bare: string, context: DateContext): Header | undefined {
  const head = YAHOO.exec(bare);
  if (!head || readLabel(bare.slice(head[0].length))?.label !== "from") return undefined;
  return readRunOn(bare.slice(head[0].length), context);
}
