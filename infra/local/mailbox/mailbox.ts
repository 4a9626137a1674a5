import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readHeaderDate } from "../../../core/mail/header-date.ts";
import { headerValue, readHeaders } from "../../../core/mail/headers.ts";
import { postedAt, type Span, spansOf, unwrap } from "./mbox.ts";

/** One stored message: where it lies, and what its header says of who and when. */
export interface Entry {
  readonly path: string;
  /** Absent where the whole file is the message. */
  readonly span?: Span;
  /** Raw From value. */
  readonly from: string;
  /** Its Date, else when it was put into the mbox. */
  readonly at?: Date;
}

const HEAD = 64 * 1024;

async function* filesOf(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
  for (const name of names) yield* filesOf(join(path, name));
}

async function readAt(file: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, end - start));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
  return buffer.subarray(0, bytesRead);
}

function entryOf(path: string, head: Buffer, span: Span | undefined): Entry {
  const headers = readHeaders(span === undefined ? head : unwrap(head));
  const at = readHeaderDate(headerValue({ headers }, "date") ?? "")?.at ?? (span && postedAt(head));
  return { path, ...(span && { span }), from: headerValue({ headers }, "from") ?? "", ...(at && { at }) };
}

/** True for the start of an mbox: a "From " line, where a mail has a field. */
export const isMbox = (head: Buffer): boolean => /^From (?![ \t]{0,20}:)/.test(head.toString("latin1", 0, 32));

/** A file is a mail when its head holds any field that every mail has. What is empty, or a picture, is none. */
export const isMail = (head: Buffer): boolean =>
  readHeaders(head).some(({ name }) => ["from", "to", "date", "subject", "message-id"].includes(name));

/** Is told of each file that holds no mail. */
export type OnNoMail = (path: string) => void;

async function* entriesOfFile(path: string, onNoMail: OnNoMail): AsyncGenerator<Entry> {
  const { size } = await stat(path);
  const file = await open(path);
  try {
    const head = await readAt(file, 0, Math.min(size, HEAD));
    if (!isMbox(head)) {
      if (isMail(head)) yield entryOf(path, head, undefined);
      else onNoMail(path);
      return;
    }
    for await (const span of spansOf(path, size)) {
      yield entryOf(path, await readAt(file, span.start, Math.min(span.end, span.start + HEAD)), span);
    }
  } finally {
    await file.close();
  }
}

/** All messages below some paths (.eml, mbox, folder of both), in the order of their files. Only headers are read. */
export async function* entriesOf(
  paths: readonly string[],
  onNoMail: OnNoMail = () => undefined,
): AsyncGenerator<Entry> {
  for (const path of paths) {
    for await (const file of filesOf(path)) yield* entriesOfFile(file, onNoMail);
  }
}

/** The bytes of one message. */
export async function rawOf({ path, span }: Entry): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const stored = await readAt(file, span?.start ?? 0, span?.end ?? size);
    return span === undefined ? stored : unwrap(stored);
  } finally {
    await file.close();
  }
}

/**
 * Oldest first. A message without a readable date stands behind the one it lies behind; the first of all before the one that
 * follows; and where no message has a date, each is as old as its file.
 */
export async function chronological(entries: AsyncIterable<Entry>): Promise<(Entry & { readonly at: Date })[]> {
  const all: Entry[] = [];
  for await (const entry of entries) all.push(entry);
  const dated: (Entry & { readonly at: Date })[] = [];
  const firstAt = all.find(({ at }) => at !== undefined)?.at;
  for (const entry of all) {
    const at = entry.at ?? dated.at(-1)?.at ?? firstAt ?? (await stat(entry.path)).mtime;
    dated.push({ ...entry, at });
  }
  return dated.sort((a, b) => a.at.getTime() - b.at.getTime());
}
