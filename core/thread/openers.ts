import { mayEndAttribution, readAttribution } from "./attribution.ts";
import type { DateContext } from "./date.ts";
import { type FoundHeader, type Header, readHeaderBlock, readRunOn } from "./header-block.ts";
import { readLabel } from "./labels.ts";
import { type Line, MAX_PATTERN_LINE } from "./line.ts";
import { readNotesBlock } from "./notes-block.ts";
import { notesSeparator, readSeparator } from "./separators.ts";

/** Where another message begins: the lines `start` to `end` (exclusive) say who wrote what stands below. */
export interface Opener {
  readonly start: number;
  readonly end: number;
  readonly kind: "forwarded" | "original" | "block" | "attribution";
  readonly header: Header;
  /** The header block or attribution begins here; before it stand separators. */
  readonly headerStart: number;
}

const NO_HEADER: Header = { to: [], cc: [] };
const GAP = 5;

// No mail quotes so many messages, or has so many lines that could introduce one and do not: what comes after them is words.
const MAX_OPENERS = 1_000;
const MAX_TRIES = 3_000;

/** Every opener of the body, in order, not overlapping. One pass; each look ahead or back is bounded. */
export function findOpeners(lines: readonly Line[], context: DateContext): Opener[] {
  const openers: Opener[] = [];
  const scan = { lines, context, floor: 0, tries: MAX_TRIES };
  for (let i = 0; i < lines.length && openers.length < MAX_OPENERS; i++) {
    const found = openerAt(scan, i);
    if (!found) continue;
    openers.push(found);
    scan.floor = found.end;
    i = found.end - 1;
  }
  return openers;
}

/** The scan so far: nothing before `floor` is looked at again, and `tries` more lines may be read as attribution. */
interface Scan {
  readonly lines: readonly Line[];
  readonly context: DateContext;
  floor: number;
  tries: number;
}

function openerAt(scan: Scan, at: number): Opener | undefined {
  const line = scan.lines[at];
  if (!line || line.bare === "" || line.bare.length > MAX_PATTERN_LINE * 4) return undefined;
  return afterSeparator(scan.lines, at, scan.context) ?? blockAt(scan, at) ?? attributionAt(scan, at);
}

function blockAt({ lines, floor, context }: Scan, at: number): Opener | undefined {
  const block = readHeaderBlock(lines, at, context);
  if (block) return { start: at, headerStart: at, end: block.end, kind: "block", header: block.header };
  const notes = readNotesBlock(lines, at, floor, context);
  if (!notes) return undefined;
  return { start: notes.start, headerStart: notes.start, end: notes.end, kind: "block", header: notes.header };
}

function attributionAt(scan: Scan, at: number): Opener | undefined {
  const { lines, floor, context } = scan;
  if (!mayEndAttribution(lines, at) || scan.tries === 0) return undefined;
  scan.tries--;
  const attribution = readAttribution(lines, at, floor, context);
  if (!attribution || (attribution.weak && !quoteFollows(lines, at))) return undefined;
  scan.tries++;
  const { from, sentAt, start, end } = attribution;
  const header = { ...NO_HEADER, ...(from ? { from } : {}), ...(sentAt ? { sentAt } : {}) };
  return { start, headerStart: start, end, kind: "attribution", header };
}

function quoteFollows(lines: readonly Line[], at: number): boolean {
  const depth = lines[at]?.quote ?? 0;
  const next = lines.slice(at + 1, at + 1 + GAP).find((line) => line.bare !== "" || line.quote > depth);
  return next !== undefined && next.quote > depth;
}

function afterSeparator(lines: readonly Line[], at: number, context: DateContext): Opener | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const runOn = yahooLine(line.bare, context);
  if (runOn) return { start: at, headerStart: at, end: at + 1, kind: "forwarded", header: runOn };
  const notes = notesSeparator(lines.slice(at, at + 3).map((l) => l.bare));
  const read = notes > 0 ? "forwarded" : (readSeparator(line.bare) ?? announced(lines, at, context));
  if (!read) return undefined;
  const below = at + Math.max(1, notes);
  const header = headerBelow(lines, below, context);
  if (read === "rule" && header?.opener !== "block") return undefined;
  if (!header)
    return { start: at, headerStart: below, end: below, kind: read === "rule" ? "original" : read, header: NO_HEADER };
  return {
    start: at,
    headerStart: header.start,
    end: header.end,
    kind: read === "rule" ? "block" : read,
    header: header.header,
  };
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

type Below = FoundHeader & { readonly start: number; readonly opener: "block" | "attribution" };

// Under a separator the header stands within a few lines, in the same quote or one deeper (Apple Mail).
function headerBelow(lines: readonly Line[], from: number, context: DateContext): Below | undefined {
  const depth = lines[from - 1]?.quote ?? 0;
  let words = 0;
  for (let i = from; i < Math.min(lines.length, from + 12); i++) {
    const line = lines[i];
    if (!line || line.quote < depth || line.quote > depth + 1) return undefined;
    if (line.bare === "") continue;
    const block = readHeaderBlock(lines, i, context);
    if (block) return { ...block, start: i, opener: "block" };
    const notes = readNotesBlock(lines, i, from, context);
    if (notes) return { ...notes, opener: "block" };
    const attribution = readAttribution(lines, i, from, context);
    if (attribution && !attribution.weak) {
      const { from: author, sentAt, start, end } = attribution;
      return {
        header: { ...NO_HEADER, ...(author ? { from: author } : {}), ...(sentAt ? { sentAt } : {}) },
        start,
        end,
        opener: "attribution",
      };
    }
    words++;
    if (words > 3 || line.bare.length > 100 || readSeparator(line.bare) !== undefined) return undefined;
  }
  return undefined;
}

const YAHOO = /^[ ]{0,4}-{3,12} ?[^-\n]{3,60} ?-{3,12} (?=\p{L})/u;

function yahooLine(bare: string, context: DateContext): Header | undefined {
  const head = YAHOO.exec(bare);
  if (!head || readLabel(bare.slice(head[0].length))?.label !== "from") return undefined;
  return readRunOn(bare.slice(head[0].length), context);
}
