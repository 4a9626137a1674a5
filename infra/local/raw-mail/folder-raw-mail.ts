import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { HEAD_BYTES, type RawMail, type WaitingKey, type WaitingMail } from "../../../core/mail/raw-mail.ts";
import { type Content, makeFolder, removeLeftovers, syncFolder, writeDurably } from "../durable-file.ts";

/** A key or id of any other form could name a file outside the folder (`../`), or a hidden one. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;
const KEY = /^(in|done)\/([A-Za-z0-9][A-Za-z0-9_-]{0,127})$/;

/** Raw mail in a folder: stands in for the S3 bucket on one machine. */
export class FolderRawMail implements RawMail, WaitingMail {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Open the folder, making it where it is missing. */
  static async open(folder: string): Promise<FolderRawMail> {
    for (const state of ["in", "done"]) await makeFolder(join(folder, state));
    for (const state of ["in", "done"]) await removeLeftovers(join(folder, state));
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

  async copy(key: string, id: string): Promise<string> {
    if (!ID.test(id)) throw new Error("a raw mail id is made of letters, digits, - and _ only");
    const raw = await this.get(key);
    if (raw !== undefined) await writeDurably(this.#path("done", id), raw);
    return `done/${id}`;
  }

  async remove(key: string): Promise<void> {
    const [, , id] = KEY.exec(key) ?? [];
    if (id === undefined) return;
    for (const state of ["in", "done"] as const) await rm(this.#path(state, id), { force: true });
  }

  /** By the time of their files. */
  async waiting(before: Date): Promise<readonly WaitingKey[]> {
    return (await this.#olderThan("in", before)).map(({ id, since }) => ({ key: `in/${id}`, since }));
  }

  async head(key: string): Promise<Uint8Array | undefined> {
    const [, state, id] = KEY.exec(key) ?? [];
    return id === undefined || state === "done" ? undefined : readStart(this.#path("in", id), HEAD_BYTES);
  }

  /** Remove the settled mails that came before a moment, by the time of their files; answers how many. */
  async removeSettled(before: Date): Promise<number> {
    const old = await this.#olderThan("done", before);
    for (const { id } of old) await rm(this.#path("done", id), { force: true });
    return old.length;
  }

  async #olderThan(
    state: "in" | "done",
    before: Date,
  ): Promise<readonly { readonly id: string; readonly since: Date }[]> {
    const old: { id: string; since: Date }[] = [];
    for (const id of await readdir(join(this.#folder, state))) {
      // The time of a file stays when it is moved from `in` to `done`.
      const written = ID.test(id) ? await unlessMissing(stat(this.#path(state, id))) : undefined;
      if (written !== undefined && written.mtime < before) old.push({ id, since: written.mtime });
    }
    return old;
  }

  #path(state: "in" | "done", id: string): string {
    return join(this.#folder, state, id);
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const read = (path: string): Promise<Uint8Array | undefined> => unlessMissing(readFile(path));

async function readStart(path: string, bytes: number): Promise<Buffer | undefined> {
  const file = await unlessMissing(open(path));
  if (file === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if ((await unlessMissing(stat(from))) !== undefined) await unlessMissing(rename(from, to));
}
