import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../durable-file.ts";
import { boundaryOf, CutOff, PartCutter, type Piece } from "./multipart.ts";

/** What a form has brought: its fields, and its files on disk. */
export interface Upload {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly string[];
  readonly bytes: number;
}

export type Uploaded =
  | ({ readonly outcome: "read" } & Upload)
  | { readonly outcome: "refused"; readonly reason: "no-form" | "too-large" | "cut-off" };

/** A day's Takeout of a busy person; what is larger goes to `npm run replay`. */
const MAX_UPLOAD = 200 * 1024 * 1024;
const MAX_FIELD = 4 * 1024;
const MAX_FILES = 2_000;
const NAME = /\bname="([^"]{0,100})"/i;

/** Puts the parts of a form where they belong: fields into memory, files into a folder under numbers of ours. */
class Shelf {
  readonly fields = new Map<string, string>();
  readonly files: string[] = [];
  readonly #folder: string;
  #field: string | undefined;
  #file: FileHandle | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(piece: Piece): Promise<void> {
    if ("head" in piece) return this.#begin(piece.head);
    if (this.#file !== undefined) await this.#file.write(piece.data);
    if (this.#field === undefined) return;
    const text = (this.fields.get(this.#field) ?? "") + piece.data.toString("utf8");
    this.fields.set(this.#field, text.slice(0, MAX_FIELD));
  }

  async #begin(head: string): Promise<void> {
    await this.close();
    // A form without a chosen file sends a part with an empty name.
    if (/\bfilename="[^"]/i.test(head) && this.files.length < MAX_FILES) {
      const path = join(this.#folder, String(this.files.length).padStart(5, "0"));
      this.files.push(path);
      this.#file = await open(path, "wx", 0o600);
    } else if (!/\bfilename=/i.test(head)) {
      this.#field = NAME.exec(head)?.[1];
    }
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    this.#field = undefined;
  }
}

/** Read a posted form into a folder while it comes in: memory does not grow with it. */
async function readInto(
  folder: string,
  contentType: string | undefined,
  body: AsyncIterable<Uint8Array>,
): Promise<Uploaded> {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return { outcome: "refused", reason: "no-form" };
  const cutter = new PartCutter(boundary);
  const shelf = new Shelf(folder);
  const size = { bytes: 0 };
  try {
    for await (const chunk of body) {
      size.bytes += chunk.length;
      // The rest is let go by: a browser shows an answer only when it has sent all.
      if (size.bytes <= MAX_UPLOAD) for (const piece of cutter.cut(chunk)) await shelf.put(piece);
    }
  } catch (error) {
    if (error instanceof CutOff) return { outcome: "refused", reason: "cut-off" };
    throw error;
  } finally {
    await shelf.close();
  }
  if (size.bytes > MAX_UPLOAD) return { outcome: "refused", reason: "too-large" };
  if (!cutter.isDone) return { outcome: "refused", reason: "cut-off" };
  return { outcome: "read", fields: shelf.fields, files: shelf.files, bytes: size.bytes };
}

/** What was uploaded, and how it is thrown away. */
export interface Kept {
  readonly uploaded: Uploaded;
  forget(): Promise<void>;
}

/** Take a form in, below a folder of ours, until it is forgotten. */
export async function takeUpload(
  below: string,
  contentType: string | undefined,
  body: AsyncIterable<Uint8Array>,
): Promise<Kept> {
  await makeFolder(below);
  const folder = await mkdtemp(join(below, "mailbox-"));
  const forget = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    return { uploaded: await readInto(folder, contentType, body), forget };
  } catch (error) {
    await forget();
    throw error;
  }
}
