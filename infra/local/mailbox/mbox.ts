import { createReadStream } from "node:fs";
import { readHeaderDate } from "../../../core/mail/header-date.ts";

/** Where one message lies in a file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SEPARATOR = Buffer.from("\nFrom ");
const CHUNK = 1 << 20;
const LINE = 1024;
/** CR LF, and the CR of the line end that a separator begins behind. */
const BEFORE = 3;
// "From jane@example.org Mon Nov  9 10:21:00 2026", in some programs with a zone before the year or behind it.
const POSTED =
  /\s([a-z]{3})\s{1,2}(\d{1,2})\s(\d{1,2}:\d{2}(?::\d{2})?)\s(?:([a-z]{1,5}|[+-]\d{4})\s)?(\d{4})(?:\s([+-]\d{4}))?\s*$/i;
// Programs that write no date, or another form of it: the name alone, or a year somewhere. A sentence has neither.
const UNDATED = /^From \S{1,320}(?:\s*$|\s.*\d{4})/;
const FIELD = /^[a-z][a-z0-9-]{1,75}:(?:[ \t\r]|$)/i;

/**
 * True when the "From " line that stands at `at` in the buffer parts two messages. A body line may look the same where its program has
 * quoted none, so two of three have to hold: an empty line before it, a date at its end, a header field below it.
 */
function isSeparator(buffer: Buffer, at: number): boolean {
  const [line = "", next = ""] = buffer.toString("latin1", at, at + LINE).split("\n", 2);
  const isAfterEmptyLine =
    at < 2 || buffer[at - 2] === 10 || (buffer[at - 2] === 13 && (at < 3 || buffer[at - 3] === 10));
  if (POSTED.test(line)) return isAfterEmptyLine || FIELD.test(next);
  return isAfterEmptyLine && UNDATED.test(line) && FIELD.test(next);
}

/** Offsets in the file at which messages begin, found in one pass from a place at which one does; holds one chunk and one line at a time. */
async function* starts(path: string, size: number, from: number): AsyncGenerator<number> {
  if (from >= size) return;
  yield from;
  let carry: Buffer = Buffer.alloc(0);
  let offset = from;
  // So much of what is carried over was looked at.
  let looked = 0;
  // What a mail program adds meanwhile is for the next time.
  for await (const chunk of createReadStream(path, { start: from, end: size - 1, highWaterMark: CHUNK })) {
    const buffer = Buffer.concat([carry, chunk as Buffer]);
    // A separator whose line is not all here yet is looked at again with the next chunk.
    const safe = Math.max(0, buffer.length - LINE);
    for (let at = buffer.indexOf(SEPARATOR, looked); at >= 0 && at < safe; at = buffer.indexOf(SEPARATOR, at + 1)) {
      if (isSeparator(buffer, at + 1)) yield offset + at + 1;
    }
    // With the line ends before it, by which it is told that an empty line stands there.
    const kept = Math.max(0, safe - BEFORE);
    carry = buffer.subarray(kept);
    offset += kept;
    looked = safe - kept;
  }
  for (let at = carry.indexOf(SEPARATOR, looked); at >= 0; at = carry.indexOf(SEPARATOR, at + 1)) {
    if (isSeparator(carry, at + 1)) yield offset + at + 1;
  }
}

/**
 * The messages of an mbox file (RFC 4155), as places in it, from a place at which one begins. The file is streamed: memory does
 * not grow with it.
 */
export async function* spansOf(path: string, size: number, from = 0): AsyncGenerator<Span> {
  let start: number | undefined;
  for await (const next of starts(path, size, from)) {
    if (start !== undefined) yield { start, end: next };
    start = next;
  }
  if (start !== undefined) yield { start, end: size };
}

/** When a message was put into the mbox, as its "From " line says; in UTC where that names no zone (RFC 4155). */
export function postedAt(stored: Buffer): Date | undefined {
  const end = stored.indexOf(10);
  const line = stored.toString("latin1", 0, Math.min(end < 0 ? stored.length : end, LINE));
  const [, month, day, time, before, year, behind] = POSTED.exec(line) ?? [];
  if (month === undefined) return undefined;
  return readHeaderDate(`${day} ${month} ${year} ${time} ${behind ?? before ?? "+0000"}`)?.at;
}

/** A message as it stood before it was put into an mbox: without its "From " line, `>From ` unquoted (mboxrd). */
export function unwrap(stored: Buffer): Buffer {
  const body = stored.subarray(stored.indexOf(10) + 1);
  if (body.indexOf(">From ") < 0) return body;
  return Buffer.from(body.toString("latin1").replace(/^>(>*From )/gm, "$1"), "latin1");
}
