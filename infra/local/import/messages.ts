import { type FileHandle, open } from "node:fs/promises";
import { isMail, isMbox } from "../mailbox/mailbox.ts";
import { type Span, spansOf, unwrap } from "../mailbox/mbox.ts";
import type { MailFile } from "./files.ts";

/** One message of a file, in the order in which they lie there. `from` and `to` are places in the file, in bytes. */
export type Found = { readonly from: number; readonly to: number } & (
  | { readonly kind: "mail"; readonly raw: Buffer }
  /** Larger than any mail that the service takes, or no mail at all. */
  | { readonly kind: "too-big" | "no-mail" }
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
  const raw = isWrapped ? unwrap(stored) : stored;
  return isMail(raw.subarray(0, HEAD)) ? { kind: "mail", raw, ...place } : { kind: "no-mail", ...place };
}

/** The messages of a file, from a place at which one begins: an mbox, or the file is one mail. One at a time is in memory. */
export async function* messagesIn({ path, size }: MailFile, from = 0): AsyncGenerator<Found> {
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
