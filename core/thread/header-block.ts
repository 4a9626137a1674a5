import type { Mailbox } from "../mail/mailbox.ts";
import type { SentAt } from "../mail/sent-at.ts";
import { type DateContext, findDate } from "./date.ts";
import { LABEL_ROWS, type Label, readLabel } from "./labels.ts";
import { type Line, MAX_PATTERN_LINE } from "./line.ts";
import { findAddress, readMailbox, readMailboxes } from "./mailboxes.ts";

/** What a header block or an attribution says about the message below it. */
export interface Header {
  readonly from?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly replyTo?: Mailbox;
  readonly sentAt?: SentAt;
  readonly subject?: string;
}

/** A header found in the lines, `end` exclusive. */
export interface FoundHeader {
  readonly header: Header;
  readonly end: number;
}

type Fields = Map<Label, string>;

const MAX_BLOCK = 120;
const WRAP_COLUMN = 64;

/** Read a block of `Label: value` lines that begins at `at`: two or more labels, any order, wrapped values, any known language. */
export function readHeaderBlock(lines: readonly Line[], at: number, context: DateContext): FoundHeader | undefined {
  const first = lines[at];
  if (!first || first.bare.length > MAX_PATTERN_LINE * 4) return undefined;
  const label = readLabel(first.bare);
  if (!label) return undefined;
  return label.label === undefined ? shapeOnly(lines, at, context) : known(lines, at, context);
}

function known(lines: readonly Line[], at: number, context: DateContext): FoundHeader | undefined {
  const { fields, end } = collect(lines, at, new Map());
  if (!isHeader(fields, context)) return undefined;
  return { header: toHeader(fields, context), end };
}

/** Collect labelled lines from `at` on into `fields`; stops at a label seen before, a second blank line, or words. */
export function collect(lines: readonly Line[], at: number, fields: Fields): { fields: Fields; end: number } {
  const depth = lines[at]?.quote ?? 0;
  let last: Label | undefined;
  let end = at;
  for (let i = at; i < Math.min(lines.length, at + MAX_BLOCK); i++) {
    const line = lines[i];
    if (!line || line.quote !== depth) break;
    if (line.bare === "") {
      if (!labelFollows(lines, i, depth, fields)) break;
      continue;
    }
    const read = readLabel(line.bare);
    if (read?.label !== undefined && !(read.label === "other" && last === undefined)) {
      if (read.label !== "other" && fields.has(read.label)) break;
      fields.set(read.label, read.value);
      last = read.label;
    } else if (last !== undefined && continues(lines, i, last, fields)) {
      fields.set(last, `${fields.get(last) ?? ""} ${line.bare}`.slice(0, 8_000));
    } else break;
    end = i + 1;
  }
  return { fields, end };
}

// Blank lines may stand between the labels (Notes, Outlook made from HTML), but not before a message's own words.
function labelFollows(lines: readonly Line[], at: number, depth: number, fields: Fields): boolean {
  const next = [1, 2, 3].map((n) => lines[at + n]).find((line) => line !== undefined && line.bare !== "");
  const label = next?.quote === depth ? readLabel(next.bare)?.label : undefined;
  return label !== undefined && label !== "other" && !fields.has(label);
}

// A value goes on in the next line when it broke off at a comma, holds an address, or had to be wrapped.
function continues(lines: readonly Line[], at: number, label: Label, fields: Fields): boolean {
  const value = (fields.get(label) ?? "").trimEnd();
  const line = lines[at];
  const previous = lines[at - 1];
  if (!line || !previous || previous.bare === "" || line.bare.length > MAX_PATTERN_LINE) return false;
  if (value === "") return label !== "cc" && label !== "subject" && label !== "other";
  const wrapped = previous.bare.length + 1 + (line.bare.split(" ")[0] ?? "").length > WRAP_COLUMN;
  if (label === "to" || label === "cc")
    return (
      /[,;<(]$/.test(value) || (wrapped && /[@/]|^<|>$|[;,]/.test(line.bare)) || /^<?\S+@\S+>?[,;]?$/.test(line.bare)
    );
  if (label === "from" || label === "replyTo") return /^[<[(]?\S+@\S+$/.test(line.bare) || /<[^>]*$/.test(value);
  if (label === "date") return /^(?:[AP]\.?M\.?|[\d:. ]+(?:[AP]M)?|\(?[A-Z]{3,4}\)?|[+-]\d{4})$/i.test(line.bare);
  return (
    label === "subject" &&
    (wrapped ? nextIsBoundary(lines, at + 1) : lines[at + 1]?.bare !== "" && nextIsBoundary(lines, at + 1))
  );
}

const nextIsBoundary = (lines: readonly Line[], at: number): boolean => {
  const next = lines[at];
  return next === undefined || next.bare === "" || readLabel(next.bare)?.label !== undefined;
};

// An author and one thing more, or everything but an author: less is a person listing something.
function isHeader(fields: Fields, context: DateContext): boolean {
  const from = fields.get("from") ?? "";
  const date = fields.get("date");
  const dated = date !== undefined && findDate(date, context) !== undefined;
  if (from !== "")
    return (
      dated || ((fields.has("to") || fields.has("subject")) && (fields.size >= 3 || findAddress(from) !== undefined))
    );
  return dated && fields.has("to") && fields.has("subject");
}

export function toHeader(fields: Fields, context: DateContext): Header {
  const from = readMailbox(fields.get("from") ?? "");
  const sentAt = findDate(fields.get("date") ?? "", context)?.sentAt;
  const subject = fields.get("subject")?.trim();
  const replyTo = readMailbox(fields.get("replyTo") ?? "");
  return {
    ...(from ? { from } : {}),
    to: readMailboxes(fields.get("to") ?? ""),
    cc: readMailboxes(fields.get("cc") ?? ""),
    ...(replyTo ? { replyTo } : {}),
    ...(sentAt ? { sentAt } : {}),
    ...(subject ? { subject } : {}),
  };
}

// A language that is in no table: three or more `word: value` lines in a row, one with an address and one with a date.
function shapeOnly(lines: readonly Line[], at: number, context: DateContext): FoundHeader | undefined {
  const depth = lines[at]?.quote;
  const values: string[] = [];
  for (const line of lines.slice(at, at + 8)) {
    const read = line.quote === depth && line.bare.length <= MAX_PATTERN_LINE ? readLabel(line.bare) : undefined;
    if (!read || read.value === "" || /^\/\//.test(read.value)) break;
    values.push(read.value);
  }
  const dateAt = values.findIndex((value) => !value.includes("@") && findDate(value, context)?.timed === true);
  const fromAt = values.findIndex((value) => findAddress(value) !== undefined);
  if (values.length < 3 || dateAt < 0 || fromAt < 0) return undefined;
  const rest = values.map((value, i) => ({ value, i })).filter(({ i }) => i !== dateAt && i !== fromAt);
  const toAt = rest.find(({ value }) => findAddress(value) !== undefined);
  const fields: Fields = new Map([
    ["from", values[fromAt] ?? ""],
    ["date", values[dateAt] ?? ""],
    ["to", toAt?.value ?? ""],
    ["subject", rest.find(({ value, i }) => i !== toAt?.i && findAddress(value) === undefined)?.value ?? ""],
  ]);
  return { header: toHeader(fields, context), end: at + values.length };
}

/**
 * Yahoo's text part runs the whole header on in one line:
 * `----- Forwarded Message ----- From: Jane Roe <jane@…>To: …Sent: …Subject: …`. Reads what follows the dashes.
 */
export function readRunOn(text: string, context: DateContext): Header | undefined {
  const best = LABEL_ROWS.map((row) => cutByLabels(text, row)).sort((a, b) => b.size - a.size)[0];
  if (!best || best.size < 3 || !best.has("from")) return undefined;
  return toHeader(best, context);
}

function cutByLabels(text: string, row: readonly (readonly [Label, readonly string[]])[]): Fields {
  const words = row.flatMap(([label, list]) => list.map((word) => ({ label, word })));
  const start = words
    .flatMap(({ label, word }) => (label === "from" ? [labelIn(text, word, 0)] : []))
    .find(({ at }) => at === 0);
  if (!start) return new Map();
  const found = new Map<Label, { label: Label; at: number; end: number }>([["from", { label: "from", ...start }]]);
  for (const { label, word } of [
    ...words,
    { label: "cc" as const, word: "Cc" },
    { label: "cc" as const, word: "CC" },
  ]) {
    const hit = label === "from" || label === "other" ? { at: -1, end: -1 } : labelIn(text, word, start.end);
    if (hit.at >= 0 && hit.at < (found.get(label)?.at ?? Number.POSITIVE_INFINITY)) found.set(label, { label, ...hit });
  }
  const all = [...found.values()].sort((a, b) => a.at - b.at);
  return new Map(all.map(({ label, end }, i) => [label, text.slice(end, all[i + 1]?.at ?? text.length).trim()]));
}

// The labels follow each other without a space ("… CETSubject:"); Yahoo forgets the colon in Polish and Portuguese.
function labelIn(text: string, word: string, from: number): { at: number; end: number } {
  const at = [":", " :", "：", " "]
    .map((colon) => ({ colon, at: text.indexOf(word + colon, from) }))
    .find((hit) => hit.at >= 0);
  return at ? { at: at.at, end: at.at + word.length + at.colon.length } : { at: -1, end: -1 };
}
