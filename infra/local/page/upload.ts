import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../durable-file.ts";
import { boundaryOf, CutOff, PartCutter, type Piece } from "./multipart.ts";

/** A file on disk, and how its owner calls it. */
export interface UploadedFile {
  readonly path: string;
  readonly name: string;
}

/** What a form has brought: its fields, and its files on disk. */
export interface Upload {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly UploadedFile[];
  /** How many files more there were than are taken. */
  readonly passedOver: number;
  readonly bytes: number;
}

/** What is refused still has the fields that were read: nobody fills a form in twice. */
export type Uploaded =
  | ({ readonly outcome: "read" } & Upload)
  | ({ readonly outcome: "refused"; readonly reason: "no-form" | "too-large" | "cut-off" } & Pick<Upload, "fields">);

/** A day's Takeout of a busy person; what is larger goes to `npm run replay`. */
const MAX_UPLOAD = 200 * 1024 * 1024;
const MAX_FIELD = 4 * 1024;
export const MAX_FILES = 2_000;
const NAME = /\bname="([^"]{0,100})"/i;
const FILE_NAME = /\bfilename="([^"]{1,1000})"/i;
/** What a browser writes for the three characters that would end a name (WHATWG HTML, multipart/form-data). */
const ESCAPED: Readonly<Record<string, string>> = { "%22": '"', "%0D": "", "%0A": " " };

const fileNameIn = (head: string): string | undefined =>
  FILE_NAME.exec(head)?.[1]?.replace(/%(?:22|0D|0A)/gi, (code) => ESCAPED[code.toUpperCase()] ?? "");

/** Puts the parts of a form where they belong: fields into memory, files into a folder under numbers of ours. */
class Shelf {
  readonly fields = new Map<string, string>();
  readonly files: UploadedFile[] = [];
  passedOver = 0;
  readonly #folder: string;
  #isFull = false;
  #field: string | undefined;
  #file: FileHandle | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(piece: Piece): Promise<void> {
    if ("head" in piece) return this.#begin(piece.head);
    if (this.#file !== undefined && !this.#isFull) await this.#file.write(piece.data);
    if (this.#field === undefined) return;
    const text = (this.fields.get(this.#field) ?? "") + piece.data.toString("utf8");
    this.fields.set(this.#field, text.slice(0, MAX_FIELD));
  }

  /** Write no more to disk, and go on reading fields. */
  fill(): void {
    this.#isFull = true;
  }

  async #begin(head: string): Promise<void> {
    await this.close();
    // A form without a chosen file sends a part with an empty name.
    const name = fileNameIn(head);
    if (name !== undefined) return this.#beginFile(name);
    if (!/\bfilename=/i.test(head)) this.#field = NAME.exec(head)?.[1];
  }

  async #beginFile(name: string): Promise<void> {
    if (this.files.length >= MAX_FILES) {
      this.passedOver += 1;
      return;
    }
    const path = join(this.#folder, String(this.files.length).padStart(5, "0"));
    this.files.push({ path, name });
    this.#file = await open(path, "wx", 0o600);
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    this.#field = undefined;
  }
}

/** Cut a body into a shelf; answers its size. What is too large is let go by: a browser shows an answer only when it has sent all. */
async function fillShelf(shelf: Shelf, cutter: PartCutter, body: AsyncIterable<Uint8Array>): Promise<number> {
  const size = { bytes: 0 };
  try {
    for await (const chunk of body) {
      size.bytes += chunk.length;
      if (size.bytes > MAX_UPLOAD) shelf.fill();
      for (const piece of cutter.cut(chunk)) await shelf.put(piece);
    }
  } finally {
    await shelf.close();
  }
  return size.bytes;
}

/** Read a posted form into a folder while it comes in: memory does not grow with it. */
async function readInto(
  folder: string,
  contentType: string | undefined,
  body: AsyncIterable<Uint8Array>,
): Promise<Uploaded> {
  const boundary = boundaryOf(contentType);
  if (boundary === undefined) return { outcome: "refused", reason: "no-form", fields: new Map() };
  const cutter = new PartCutter(boundary);
  const shelf = new Shelf(folder);
  const { fields, files } = shelf;
  const bytes = await fillShelf(shelf, cutter, body).catch((error: unknown) => {
    if (error instanceof CutOff) return undefined;
    throw error;
  });
  if (bytes !== undefined && bytes > MAX_UPLOAD) return { outcome: "refused", reason: "too-large", fields };
  if (bytes === undefined || !cutter.isDone) return { outcome: "refused", reason: "cut-off", fields };
  return { outcome: "read", fields, files, passedOver: shelf.passedOver, bytes };
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
