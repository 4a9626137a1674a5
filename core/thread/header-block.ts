import { type DateContext, type FoundDate, findDate } from "./date.ts";
import { type Fields, type Header, toHeader } from "./header.ts";
import { type Label, readLabel } from "./labels.ts";
import { type Line, MAX_PATTERN_LINE } from "./line.ts";
import { findAddress } from "./mailboxes.ts";

/** A header found in the lines, `end` exclusive. */
export interface FoundHeader {
  readonly header: Header;
  readonly end: number;
}

const MAX_BLOCK = 120;
const MAX_VALUE = 8_000;
const WRAP_COLUMN = 64;

/**
 * Read a block of `Label: value` lines that begins at `at`: two or more labels, any order, wrapped values, any known language.
 * `announced`: a line above says that a message follows, so the labels alone are enough.
 */
export function readHeaderBlock(
  lines: readonly Line[],
  at: number,
  context: DateContext,
  announced = false,
): FoundHeader | undefined {
  const first = lines[at];
  if (!first || first.bare.length > MAX_PATTERN_LINE * 4) return undefined;
  const label = readLabel(first.bare);
  if (!label) return undefined;
  if (label.label === undefined) return shapeOnly(lines, at, context);
  const { fields, end } = collect(lines, at, new Map());
  if (!isHeader(fields, context) && !(announced && isListed(fields))) return undefined;
  return { header: toHeader(fields, context), end };
}

/** Collect labelled lines from `at` on into `fields`; stops at a label seen before, a second blank line, or words. */
export function collect(lines: readonly Line[], at: number, fields: Fields): { fields: Fields; end: number } {
  const depth = lines[at]?.quote ?? 0;
  let last: Label | undefined;
  let end = at;
  for (let i = at; i < Math.min(lines.length, at + MAX_BLOCK); i++) {
    const line = lines[i];
    if (line?.quote !== depth) break;
    if (line.bare === "" && labelFollows(lines, i, depth, fields)) continue;
    const label = line.bare === "" ? undefined : take(lines, i, last, fields);
    if (label === undefined) break;
    last = label;
    end = i + 1;
  }
  return { fields, end };
}

/** Put one line into `fields`: a new label, or more of the value above. Answers the label, or undefined at the block's end. */
function take(lines: readonly Line[], at: number, last: Label | undefined, fields: Fields): Label | undefined {
  const bare = lines[at]?.bare ?? "";
  const read = readLabel(bare);
  if (read?.label !== undefined && (read.label !== "other" || last !== undefined)) {
    if (read.label !== "other" && fields.has(read.label)) return undefined;
    fields.set(read.label, read.value);
    return read.label;
  }
  if (last === undefined || !continues(lines, at, last, fields)) return undefined;
  fields.set(last, `${fields.get(last) ?? ""} ${bare}`.slice(0, MAX_VALUE));
  return last;
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
  const [previous, line] = [lines[at - 1], lines[at]];
  if (!line || !previous || previous.bare === "" || line.bare.length > MAX_PATTERN_LINE) return false;
  if (value === "") return label !== "cc" && label !== "subject" && label !== "other";
  const wrapped = previous.bare.length + 1 + (line.bare.split(" ")[0] ?? "").length > WRAP_COLUMN;
  if (label === "subject") return nextIsBoundary(lines, at + 1) && (wrapped || goesOn(lines[at + 1], fields));
  return GOES_ON[label](value, line.bare, wrapped);
}

const recipients = (value: string, next: string, wrapped: boolean): boolean =>
  /[,;<(]$/.test(value) || (wrapped && /[@/]|^<|>$|[;,]/.test(next)) || /^<?\S+@\S+>?[,;]?$/.test(next);
const author = (value: string, next: string): boolean => /^[<[(]?\S+@\S+$/.test(next) || /<[^>]*$/.test(value);

const GOES_ON: Readonly<Record<Exclude<Label, "subject">, (value: string, next: string, wrapped: boolean) => boolean>> =
  {
    to: recipients,
    cc: recipients,
    from: author,
    replyTo: author,
    date: (_, next) => /^(?:[AP]\.?M\.?|[\d:. ]+(?:[AP]M)?|\(?[A-Z]{3,4}\)?|[+-]\d{4})$/i.test(next),
    other: () => false,
  };

const nextIsBoundary = (lines: readonly Line[], at: number): boolean => {
  const next = lines[at];
  return next === undefined || next.bare === "" || readLabel(next.bare)?.label !== undefined;
};

// More labels of the same block stand below; an author would begin the next one.
function goesOn(next: Line | undefined, fields: Fields): boolean {
  const label = readLabel(next?.bare ?? "")?.label;
  return label !== undefined && label !== "from" && !fields.has(label);
}

const PEOPLE: readonly Label[] = ["from", "to", "cc", "replyTo"];
const hasAddress = (fields: Fields): boolean => PEOPLE.some((label) => (fields.get(label) ?? "").includes("@"));

// An author and one thing more, or everything but an author. And one of them is what nobody types who only lists things: an
// address, or a moment. "From: the beginning / To: the end / Subject: to change" is a person's own words, and so is a trip.
function isHeader(fields: Fields, context: DateContext): boolean {
  const from = fields.get("from") ?? "";
  const date = findDate(fields.get("date") ?? "", context);
  if (from === "") return date !== undefined && hasAddress(fields) && fields.has("to") && fields.has("subject");
  if (hasAddress(fields))
    return (
      date !== undefined ||
      ((fields.has("to") || fields.has("subject")) && (fields.size >= 3 || findAddress(from) !== undefined))
    );
  return isMoment(fields.get("date") ?? "", date) && (fields.has("subject") || /\S\s+\S/.test(from));
}

const isListed = (fields: Fields): boolean =>
  (fields.get("from") ?? "") !== "" && fields.size >= 3 && (fields.has("to") || fields.has("subject"));

// A date that is written in words of no table still has its hour or its year.
const isMoment = (text: string, date: FoundDate | undefined): boolean =>
  isTimed(date) || (date === undefined && /\d[:.]\d\d|\d{4}/.test(text));

const isTimed = (date: FoundDate | undefined): boolean => date !== undefined && !date.sentAt.isDay;

// What stands before the colon in a form that somebody has filled in: "Name: … / E-mail: … / Date: …".
const FORM =
  /^(?:e-?mail|mail|name|first name|last name|phone|tel|telephone|mobile|fax|address|adresse|web|website|url|vorname|nachname|nom|prénom|nombre|apellidos?|correo|nome|cognome|naam|telefon|telefoon|téléphone|teléfono|telefono|telefone)$/i;

// A language that is in no table: three or more `word: value` lines in a row, one with an address and one with a date.
function shapeOnly(lines: readonly Line[], at: number, context: DateContext): FoundHeader | undefined {
  const depth = lines[at]?.quote;
  const values: string[] = [];
  for (const line of lines.slice(at, at + 8)) {
    const read = line.quote === depth && line.bare.length <= MAX_PATTERN_LINE ? readLabel(line.bare) : undefined;
    if (!read || read.value === "" || FORM.test(read.word) || /^\/\//.test(read.value)) break;
    values.push(read.value);
  }
  const fromAt = values.findIndex((value) => findAddress(value) !== undefined);
  if (values.length < 3 || fromAt < 0) return undefined;
  const dateAt = values.findIndex((value) => !value.includes("@") && isTimed(findDate(value, context)));
  if (dateAt < 0) return undefined;
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
