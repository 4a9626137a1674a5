import { randomUUID } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder, writeDurably } from "../durable-file.ts";

/** Mails that are being filed, by name, and since when (ISO 8601, by the clock of this machine). */
interface Batch {
  readonly since: string;
  readonly mails: readonly string[];
}

/** How to note that a batch has come to an end: it is done, or it was cut off in the middle. */
interface Begun {
  done(): Promise<void>;
  cutOff(): void;
}

/**
 * What an import is filing at this moment, on disk. Where a kill or a failing table ends it in the middle, a mail may have left a
 * change without a mark: whoever files it again has to know since when to look for that.
 */
export class InHand {
  readonly #folder: string;
  readonly #left = new Map<string, Date>();
  readonly #files: string[] = [];
  #isRead: Promise<void> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Resolves when it is known what was cut off before. */
  ready(): Promise<void> {
    this.#isRead ??= this.#read();
    return this.#isRead;
  }

  /** Note that these are begun. */
  async begin(mails: readonly string[], since: Date): Promise<Begun> {
    await this.ready();
    const path = join(this.#folder, `${randomUUID()}.json`);
    const batch: Batch = { since: since.toISOString(), mails };
    await writeDurably(path, Buffer.from(JSON.stringify(batch)));
    return {
      done: async () => {
        for (const mail of mails) this.#left.delete(mail);
        await rm(path, { force: true });
        if (this.#left.size === 0) for (const file of this.#files.splice(0)) await rm(file, { force: true });
      },
      cutOff: () => this.#leave(path, batch),
    };
  }

  /** Since when a mail may stand in the ledger in part; undefined where nobody has begun it before. */
  triedSince(mail: string): Date | undefined {
    return this.#left.get(mail);
  }

  /** What a kill has left. */
  async #read(): Promise<void> {
    await makeFolder(this.#folder);
    for (const name of await readdir(this.#folder)) {
      const path = join(this.#folder, name);
      const batch = name.startsWith(".") ? undefined : parse(await readFile(path, "utf8"));
      this.#leave(path, batch ?? { since: new Date(0).toISOString(), mails: [] });
    }
  }

  #leave(path: string, { since, mails }: Batch): void {
    this.#files.push(path);
    for (const mail of mails) this.#keep(mail, new Date(since));
  }

  #keep(mail: string, since: Date): void {
    const known = this.#left.get(mail);
    if (known === undefined || since < known) this.#left.set(mail, since);
  }
}

function parse(text: string): Batch | undefined {
  try {
    const { since, mails } = JSON.parse(text);
    return typeof since === "string" && Array.isArray(mails) ? { since, mails } : undefined;
  } catch {
    return undefined;
  }
}
