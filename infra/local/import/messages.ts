import { type FileHandle, open } from "node:fs/promises";
import { isMail, isMbox } from "../mailbox/mailbox.ts";
import { type Span, spansOf, unwrap } from "../mailbox/mbox.ts";
import type { MailFile } from "./files.ts";

/** One message of a file, in the order in which they lie there. `from` and `to` are places in the file, in bytes. */
export type Found = { readonly from: number; readonly to: number } & (
  | { readonly kind: "mail"; readonly raw: Buffer }
  /** Larger than any mail that the service takes, no mail at all, or gone since its file was looked at. */
  | { readonly kind: "too-big" | "no-mail" | "unreadable" }
);

/** As much as SES takes, and the SMTP door of this machine. */
export const MOST_BYTES = 40 * 1024 * 1024;
const HEAD = 64 * 1024;

async function readAt(file: FileHandle, { start, end }: Span): Promise<Buffer> {
  // Not zeroed before: `subarray` leaves out what was not read.
  const buffer = Buffer.allocUnsafe(end - start);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
  return buffer.subarray(0, bytesRead);
}

async function read(file: FileHandle, span: Span, isWrapped: boolean): Promise<Found> {
  const place = { from: span.start, to: span.end };
  if (span.end - span.start > MOST_BYTES) return { kind: "too-big", ...place };
  const stored = await readAt(file, span);
  // The file has been cut meanwhile: half a mail is none.
  if (stored.length < span.end - span.start) return { kind: "unreadable", ...place };
  const raw = isWrapped ? unwrap(stored) : stored;
  return isMail(raw.subarray(0, HEAD)) ? { kind: "mail", raw, ...place } : { kind: "no-mail", ...place };
}

/**
 * The messages of a file, from a place at which one begins: an mbox, or the file is one mail. One at a time is in memory. What can not
 * be read is told of, and the files behind it have their turn.
 */
export async function* messagesIn({ path, size }: MailFile, from = 0): AsyncGenerator<Found> {
  const place = { from };
  try {
    for await (const found of readFrom(path, size, from)) {
      place.from = found.to;
      yield found;
    }
  } catch (error) {
    if (!isOfTheDisk(error)) throw error;
    yield { kind: "unreadable", from: place.from, to: size };
  }
}

const isOfTheDisk = (error: unknown): boolean => error instanceof Error && "syscall" in error;

async function* readFrom(path: string, size: number, from: number): AsyncGenerator<Found> {
  const file = await open(path);
  try {
    const head = await readAt(file, { start: 0, end: Math.min(size, HEAD) });
    if (!isMbox(head)) {
      yield await read(file, { start: 0, end: size }, false);
      return;
    }
    for await (const span of spansOf(path, size, from)) yield await read(file, span, true);
  } finally {
    await file.close();
  }
}
