import { mayEndAttribution, readAttribution } from "./attribution.ts";
import type { DateContext } from "./date.ts";
import { NO_HEADER } from "./header.ts";
import { readHeaderBlock } from "./header-block.ts";
import { readLabel } from "./labels.ts";
import { type Line, MAX_PATTERN_LINE } from "./line.ts";
import { readMailbox } from "./mailboxes.ts";
import { readNotesBlock } from "./notes-block.ts";
import type { Opener } from "./opener.ts";
import { separatorAt } from "./separator-opener.ts";
import { isConversation } from "./separators.ts";

const GAP = 5;

// No mail quotes so many messages, or has so many lines that could introduce one and do not: what comes after them is words.
const MAX_OPENERS = 1_000;
const MAX_TRIES = 1_500;

/** Every opener of the body, in order, not overlapping. One pass; each look ahead or back is bounded. */
export function findOpeners(lines: readonly Line[], context: DateContext, forwards: boolean): Opener[] {
  const openers: Opener[] = [];
  const scan: Scan = { lines, context, forwards, floor: 0, tries: MAX_TRIES, conversation: false };
  for (let i = 0; i < lines.length && openers.length < MAX_OPENERS; i++) {
    const found = openerAt(scan, i);
    if (!found) continue;
    if (isConversation(lines[found.start]?.bare ?? "")) scan.conversation = true;
    openers.push(scan.conversation && found.kind === "block" ? { ...found, kind: "forwarded" } : found);
    scan.floor = found.end;
    i = found.end - 1;
  }
  const others = openers.filter(({ alone }) => !alone);
  return others.length > 0 || lines.some(({ quote }) => quote > 0) ? others : openers.slice(0, 1);
}

/** The scan so far: nothing before `floor` is looked at again, and `tries` more lines may be read as attribution. */
interface Scan {
  readonly lines: readonly Line[];
  readonly context: DateContext;
  /** The mail answers nobody, so words below a typed `From:` line can be another's. */
  readonly forwards: boolean;
  floor: number;
  tries: number;
  /** A forwarded conversation has begun: each header block is one of its messages. */
  conversation: boolean;
}

function openerAt(scan: Scan, at: number): Opener | undefined {
  const line = scan.lines[at];
  if (!line || line.isCode || line.bare === "" || line.bare.length > MAX_PATTERN_LINE * 4) return undefined;
  return (
    separatorAt(scan.lines, at, scan.context, scan.forwards) ??
    blockAt(scan, at) ??
    typedAt(scan, at) ??
    attributionAt(scan, at)
  );
}

// "From: Jane Roe <jane@…>" on a line of its own, above a forward or above words that were pasted in.
function typedAt({ lines, context, forwards }: Scan, at: number): Opener | undefined {
  const line = lines[at];
  if (!line || line.quote > 0 || !isBlank(lines[at - 1]) || !isBlank(lines[at + 1])) return undefined;
  const label = readLabel(line.bare);
  const from = label?.label === "from" ? readMailbox(label.value) : undefined;
  if (from?.address === undefined) return undefined;
  const below = [1, 2, 3].map((n) => at + n).find((i) => !isBlank(lines[i]));
  const forward = below === undefined ? undefined : separatorAt(lines, below, context, forwards);
  if (forward) return { ...forward, start: at, header: { ...forward.header, from }, typed: true };
  if (!forwards) return undefined;
  return { start: at, headerStart: at, end: at + 1, kind: "forwarded", header: { ...NO_HEADER, from }, typed: true };
}

const isBlank = (line: Line | undefined): boolean => line === undefined || line.bare === "";

// Notes first: its "From:" line holds the date too, which to a header block is part of the name.
function blockAt({ lines, floor, context }: Scan, at: number): Opener | undefined {
  const notes = readNotesBlock(lines, at, floor, context);
  if (notes)
    return { start: notes.start, headerStart: notes.start, end: notes.end, kind: "block", header: notes.header };
  const block = readHeaderBlock(lines, at, context);
  return block && { start: at, headerStart: at, end: block.end, kind: "block", header: block.header };
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
