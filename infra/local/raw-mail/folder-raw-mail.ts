import { readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RawMail } from "../../../core/mail/raw-mail.ts";
import { type Content, makeFolder, removeLeftovers, syncFolder, writeDurably } from "../durable-file.ts";

/** A key or id of any other form could name a file outside the folder (`../`), or a hidden one. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;
const KEY = /^(in|done)\/([A-Za-z0-9][A-Za-z0-9_-]{0,127})$/;

/** Raw mail in a folder: stands in for the S3 bucket on one machine. */
export class FolderRawMail implements RawMail {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Open the folder, making it where it is missing. */
  static async open(folder: string): Promise<FolderRawMail> {
    for (const state of ["in", "done"]) await makeFolder(join(folder, state));
    await removeLeftovers(join(folder, "in"));
    return new FolderRawMail(folder);
  }

  async put(id: string, raw: Uint8Array): Promise<string> {
    return this.store(id, raw);
  }

  /** Like `put`, but the content may come in chunks. */
  async store(id: string, content: Content): Promise<string> {
    if (!ID.test(id)) throw new Error("a raw mail id is made of letters, digits, - and _ only");
    await writeDurably(this.#path("in", id), content);
    return `in/${id}`;
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    const [, , id] = KEY.exec(key) ?? [];
    if (id === undefined) return undefined;
    // A settle may move the file between the two looks, but only from `in` to `done`: so this order never misses it.
    return (await read(this.#path("in", id))) ?? (await read(this.#path("done", id)));
  }

  async settle(key: string): Promise<void> {
    const [, , id] = KEY.exec(key) ?? [];
    if (id === undefined) return;
    await moveIfThere(this.#path("in", id), this.#path("done", id));
    await syncFolder(join(this.#folder, "done"));
  }

  #path(state: "in" | "done", id: string): string {
    return join(this.#folder, state, id);
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

async function read(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await stat(from);
    await rename(from, to);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
