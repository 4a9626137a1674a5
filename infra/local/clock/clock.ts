import { readFile, rename, writeFile } from "node:fs/promises";

/** A clock that runs at real speed from a moment that can be set. Where it stands survives a restart. */
export class Clock {
  readonly #path: string;
  #offset: number;

  private constructor(path: string, offset: number) {
    this.#path = path;
    this.#offset = offset;
  }

  /** Open the clock kept in a file; where there is none, it shows the real time. */
  static async open(path: string): Promise<Clock> {
    return new Clock(path, await readOffset(path));
  }

  readonly now = (): Date => new Date(Date.now() + this.#offset);

  /** How far the clock is from the real time, in milliseconds; positive when it is ahead. */
  get offset(): number {
    return this.#offset;
  }

  /** Let the clock show this moment now, and run on from there. */
  async set(at: Date): Promise<void> {
    this.#offset = at.getTime() - Date.now();
    const temporary = `${this.#path}.new`;
    await writeFile(temporary, JSON.stringify({ offset: this.#offset }), { mode: 0o600 });
    await rename(temporary, this.#path);
  }

  /** Let it show the real time again. */
  async reset(): Promise<void> {
    await this.set(new Date());
  }
}

async function readOffset(path: string): Promise<number> {
  try {
    const { offset } = JSON.parse(await readFile(path, "utf8"));
    return typeof offset === "number" && Number.isFinite(offset) ? offset : 0;
  } catch {
    return 0;
  }
}
