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
// "From jane@example.org Mon Nov  9 10:21:00 2026": a body line that begins with "From " has no time of day and year.
const FROM_LINE = /^From \S+ .*\d{1,2}:\d{2}.*\d{4}/;

/** True when the "From " line that stands at `at` in the buffer parts two messages: after an empty line, with a date. */
function isSeparator(buffer: Buffer, at: number): boolean {
  const end = buffer.indexOf(10, at);
  const line = buffer.toString("latin1", at, end < 0 ? Math.min(buffer.length, at + LINE) : Math.min(end, at + LINE));
  const isAfterEmptyLine = at < 2 || buffer[at - 2] === 10 || (buffer[at - 2] === 13 && buffer[at - 3] === 10);
  return isAfterEmptyLine && FROM_LINE.test(line);
}

/** Offsets in the file at which messages begin, found in one pass from a place at which one does; holds one chunk and one line at a time. */
async function* starts(path: string, from: number): AsyncGenerator<number> {
  let carry: Buffer = Buffer.alloc(0);
  let offset = from;
  // So much of what is carried over was looked at.
  let looked = 0;
  for await (const chunk of createReadStream(path, { start: from, highWaterMark: CHUNK })) {
    const buffer = Buffer.concat([carry, chunk as Buffer]);
    const isFirst = offset === from && carry.length === 0;
    if (isFirst && FROM_LINE.test(buffer.toString("latin1", 0, LINE))) yield from;
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
  for await (const next of starts(path, from)) {
    if (start !== undefined) yield { start, end: next };
    start = next;
  }
  if (start !== undefined) yield { start, end: size };
}

// The end of a "From " line: "Nov  9 10:21:00 2026", in some programs with a zone before the year or behind it.
const POSTED =
  /\s([a-z]{3})\s{1,2}(\d{1,2})\s(\d{1,2}:\d{2}(?::\d{2})?)\s(?:([a-z]{1,5}|[+-]\d{4})\s)?(\d{4})(?:\s([+-]\d{4}))?\s*$/i;

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
