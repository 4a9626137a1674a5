import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** What a file is made of: its bytes at once, or in chunks, so that a large mail is never whole in memory. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Write a file so that it is whole or not there, also after a power cut: temporary name, fsync, rename, fsync of the
 * folder. The temporary name begins with a dot and stands in the same folder, because rename works only within one disk.
 */
export async function writeDurably(path: string, content: Content): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await fill(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Make a folder and the ones above it. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
}

/** Remove what a killed process left half-written. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name.startsWith(".")) await rm(join(folder, name), { force: true });
}

/** Make the names in a folder durable. Windows can not open a folder; there the rename has to do. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  await using(await open(path, constants.O_RDONLY), (folder) => folder.sync());
}

async function fill(path: string, content: Content): Promise<void> {
  const file = await open(path, "wx", 0o600);
  await using(file, async () => {
    await file.writeFile(content);
    await file.sync();
  });
}

async function using(file: FileHandle, work: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(file);
  } finally {
    await file.close();
  }
}
