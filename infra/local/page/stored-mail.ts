import { type FileHandle, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "../../../core/mail/message.ts";
import { parse } from "../../../core/mail/parse.ts";

const ID = /^[0-9a-f]{8,64}$/;
const HEAD = 64 * 1024;
const END = /\r?\n\r?\n/;

/** Read mail comes to lie in `done` while somebody looks: so the first folder is asked first. */
const pathsOf = (folder: string, id: string): string[] =>
  ID.test(id) ? ["in", "done"].map((state) => join(folder, state, id)) : [];

async function firstOf<T>(paths: readonly string[], read: (path: string) => Promise<T>): Promise<T | undefined> {
  for (const path of paths) {
    const found = await read(path).catch((error: { readonly code?: string }) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

async function startOf(path: string): Promise<Buffer> {
  const file: FileHandle = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The header at the start of some bytes, as a mail without a body. */
function headerAt(start: Buffer): Buffer {
  const end = start.toString("latin1").search(END);
  return end < 0 ? start : start.subarray(0, end + 4);
}

const ATTACHED = /^content-type:[ \t]*message\/rfc822\b[^\n]*\n(?:[^\r\n][^\n]*\n)*\r?\n/im;

/** The header of the first message that is attached whole; undefined where none begins in these bytes. */
function attachedIn(start: Buffer): Buffer | undefined {
  const found = ATTACHED.exec(start.toString("latin1"));
  return found === null ? undefined : headerAt(start.subarray(found.index + found[0].length));
}

/** What the header of a stored mail says, and that of a message attached to it. */
export interface StoredHead {
  readonly message: Message;
  readonly attached?: Message;
}

/** The header of a stored mail, read as that of a mail without a body: a large mail costs no more than a small one. */
export async function headOf(folder: string, id: string): Promise<StoredHead | undefined> {
  const start = await firstOf(pathsOf(folder, id), startOf);
  if (start === undefined) return undefined;
  const attached = attachedIn(start);
  return { message: await parse(headerAt(start)), ...(attached && { attached: await parse(attached) }) };
}

/** A stored mail whole; undefined when it is not kept any more. */
export const storedMail = (folder: string, id: string): Promise<Buffer | undefined> =>
  firstOf(pathsOf(folder, id), (path) => readFile(path));
