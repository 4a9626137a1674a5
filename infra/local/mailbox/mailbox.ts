import { type FileHandle, open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { readHeaderDate } from "../../../core/mail/header-date.ts";
import { headerValue, readHeaders } from "../../../core/mail/headers.ts";
import { type Span, spansOf, unwrap } from "./mbox.ts";

/** One stored message: where it lies, and what its header says of who and when. */
export interface Entry {
  readonly path: string;
  /** Absent where the whole file is the message. */
  readonly span?: Span;
  /** Raw From value. */
  readonly from: string;
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
  const at = readHeaderDate(headerValue({ headers }, "date") ?? "")?.at;
  return { path, ...(span && { span }), from: headerValue({ headers }, "from") ?? "", ...(at && { at }) };
}

/** A file is a mail when its head holds any field that every mail has. What is empty, or a picture, is none. */
const isMail = (head: Buffer): boolean =>
  readHeaders(head).some(({ name }) => ["from", "to", "date", "subject", "message-id"].includes(name));

async function* entriesOfFile(path: string): AsyncGenerator<Entry> {
  const { size } = await stat(path);
  const file = await open(path);
  try {
    const head = await readAt(file, 0, Math.min(size, HEAD));
    if (!head.toString("latin1", 0, 5).startsWith("From ")) {
      if (isMail(head)) yield entryOf(path, head, undefined);
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
export async function* entriesOf(paths: readonly string[]): AsyncGenerator<Entry> {
  for (const path of paths) {
    for await (const file of filesOf(path)) yield* entriesOfFile(file);
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

/** Oldest first. A message without a readable date stands behind the one it lies behind. */
export async function chronological(entries: AsyncIterable<Entry>): Promise<(Entry & { readonly at: Date })[]> {
  const dated: (Entry & { readonly at: Date })[] = [];
  for await (const entry of entries) dated.push({ ...entry, at: entry.at ?? dated.at(-1)?.at ?? new Date(0) });
  return dated.sort((a, b) => a.at.getTime() - b.at.getTime());
}
