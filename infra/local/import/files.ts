import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { flagsPassedOver, folderPassedOver } from "./passed-over.ts";

/** One file in which mail may lie, and by what it is known again. Times are milliseconds since 1970. */
export interface MailFile {
  readonly path: string;
  readonly size: number;
  readonly changedAt: number;
}

/** What lies below some paths, in an order that is the same the next time. */
export interface Files {
  readonly files: readonly MailFile[];
  readonly bytes: number;
  /** How many mails of a Maildir, and which whole folders, are no correspondence; and what could not be looked at, as a link that leads nowhere. */
  readonly passedOver: {
    readonly mails: number;
    readonly folders: readonly string[];
    readonly unread: readonly string[];
  };
}

/** What a mail program keeps beside its mails. */
const NO_MAIL =
  /\.(?:msf|dat|json|css|html|js|png|db|sqlite|lock|index|cache|log|uidvalidity)$|^dovecot|^maildirfolder$/i;

class Walk {
  readonly files: MailFile[] = [];
  readonly folders: string[] = [];
  readonly unread: string[] = [];
  // A link may lead back to a folder in which it stands.
  readonly #seen = new Set<string>();
  mails = 0;
  bytes = 0;

  async below(path: string): Promise<void> {
    const { size, mtimeMs, isDirectory, name } = await looked(path);
    if (!isDirectory) {
      this.files.push({ path, size, changedAt: Math.round(mtimeMs) });
      this.bytes += size;
    } else if (!this.#seen.has(name)) {
      this.#seen.add(name);
      await this.#folder(path);
    }
  }

  async #folder(path: string): Promise<void> {
    const names = (await readdir(path)).sort();
    for (const name of names) {
      const inside = join(path, name);
      await this.#inside(name, inside).catch(() => this.unread.push(inside));
    }
  }

  async #inside(name: string, path: string): Promise<void> {
    const { isDirectory, isFile } = await looked(path);
    // A pipe would keep whoever opens it waiting for ever.
    if (!isDirectory && !isFile) return;
    if (isDirectory ? await this.#isFolderWanted(path) : this.#isFileWanted(name, path)) await this.below(path);
  }

  async #isFolderWanted(path: string): Promise<boolean> {
    const name = basename(path);
    // What is being delivered at this moment is not there yet.
    if (name === "tmp") return false;
    if (folderPassedOver(name) !== undefined) {
      this.folders.push(path);
      return false;
    }
    // The folders of a Maildir begin with a dot; any other such folder is none of the mailbox's.
    return !name.startsWith(".") || (await readdir(path)).includes("cur");
  }

  #isFileWanted(name: string, path: string): boolean {
    if (name.startsWith(".") || NO_MAIL.test(name)) return false;
    if (flagsPassedOver(name) !== undefined) {
      this.mails += 1;
      return false;
    }
    if (folderPassedOver(name) === undefined) return true;
    this.folders.push(path);
    return false;
  }
}

async function looked(path: string) {
  const found = await stat(path);
  const { size, mtimeMs } = found;
  return { size, mtimeMs, isDirectory: found.isDirectory(), isFile: found.isFile(), name: `${found.dev}:${found.ino}` };
}

/** All files of mail below some paths. What was named outright is taken, whatever it is called. */
export async function filesBelow(paths: readonly string[]): Promise<Files> {
  const walk = new Walk();
  for (const path of paths) await walk.below(resolve(path));
  const { files, bytes, mails, folders, unread } = walk;
  return { files, bytes, passedOver: { mails, folders, unread } };
}

/** By this some files are known again: another name, size or time of any of them makes another sign. */
export function signOf(files: readonly MailFile[]): string {
  const hash = createHash("sha256");
  for (const { path, size, changedAt } of files) hash.update(`${path}\0${size}\0${changedAt}\n`);
  return hash.digest("hex");
}
