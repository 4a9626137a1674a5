import { createHash } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeFolder, writeDurably } from "../durable-file.ts";
import type { Became } from "./became.ts";
import { type Files, type MailFile, signOf } from "./files.ts";
import type { PassedOver } from "./passed-over.ts";

/** What an import counts: what has become of what was handed over, and why the rest was not. */
export type Counted = Became | PassedOver | "too-big" | "no-mail";

/** A message that could not be imported: where it lies, and nothing of what stands in it. */
export interface Fault {
  readonly path: string;
  readonly at: number;
  readonly why: "unreadable" | "too-big" | "no-mail";
}

/** How far an import has come. All before it is filed; what lies behind it may be filed in part, and to file it again is harmless. */
export interface Position {
  /** Files that are through. */
  readonly files: number;
  /** How far the next one is, in bytes; a message begins there. */
  readonly offset: number;
  readonly counts: Readonly<Partial<Record<Counted, number>>>;
  readonly faults: readonly Fault[];
  /** Milliseconds of work, over all runs. */
  readonly worked: number;
  readonly isDone: boolean;
}

export const START: Position = { files: 0, offset: 0, counts: {}, faults: [], worked: 0, isDone: false };

interface Kept extends Position {
  /** Of the files that are through. */
  readonly sign: string;
  /** Of the one that is under way. */
  readonly next?: MailFile & { readonly head: string };
}

const HEAD = 64 * 1024;

/** By this the beginning of a file is known again; empty where it can not be read. */
async function headOf(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return "";
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return createHash("sha256").update(buffer.subarray(0, bytesRead)).digest("hex");
  } finally {
    await file.close();
  }
}

/** Where the position of an import is kept between its runs: one place for each mailbox and ledger. */
export class PositionFile {
  readonly #path: string;
  readonly #files: readonly MailFile[];
  #signed: { readonly count: number; readonly sign: string } | undefined;
  #head: { readonly path: string; readonly head: string } | undefined;

  private constructor(path: string, files: readonly MailFile[]) {
    this.#path = path;
    this.#files = files;
  }

  static async open(data: string, ledger: string, paths: readonly string[], { files }: Files): Promise<PositionFile> {
    const name = createHash("sha256")
      .update([ledger, ...paths].join("\0"))
      .digest("hex")
      .slice(0, 32);
    const path = join(data, "imports", `${name}.json`);
    await makeFolder(dirname(path));
    return new PositionFile(path, files);
  }

  /** How far this import has come; the start where it has never run, or the files are others than they were. */
  async read(): Promise<Position> {
    const kept = parse(await readFile(this.#path, "utf8").catch(() => ""));
    if (kept === undefined || !(await this.#isOfThese(kept))) return START;
    const { sign: _sign, next: _next, ...position } = kept;
    return position;
  }

  /** Keep it so that a kill or a power cut leaves this one or the one before. */
  async write(position: Position): Promise<void> {
    const { files } = position;
    const next = this.#files[files];
    const kept: Kept = {
      ...position,
      sign: this.#sign(files),
      ...(next && { next: { ...next, head: await this.#headOf(next) } }),
    };
    await writeDurably(this.#path, Buffer.from(JSON.stringify(kept)));
  }

  async #isOfThese({ files, sign, next, isDone }: Kept): Promise<boolean> {
    if (files > this.#files.length || sign !== this.#sign(files)) return false;
    const now = this.#files[files];
    if (next === undefined || now === undefined) return next === now && isDone;
    const isSame = now.path === next.path && now.size === next.size && now.changedAt === next.changedAt;
    return isSame && (await headOf(now.path)) === next.head;
  }

  #sign(count: number): string {
    if (this.#signed?.count !== count) this.#signed = { count, sign: signOf(this.#files.slice(0, count)) };
    return this.#signed.sign;
  }

  async #headOf({ path }: MailFile): Promise<string> {
    if (this.#head?.path !== path) this.#head = { path, head: await headOf(path) };
    return this.#head.head;
  }
}

function parse(text: string): Kept | undefined {
  try {
    const kept: Partial<Kept> = JSON.parse(text);
    const { files, offset, counts, faults, worked, isDone, sign } = kept;
    const isWhole =
      typeof files === "number" && typeof offset === "number" && counts && Array.isArray(faults) && sign !== undefined;
    return isWhole && typeof worked === "number" && typeof isDone === "boolean" ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}
