import { randomUUID } from "node:crypto";

const KEPT_MS = 15 * 60_000;
const MAX_KEPT = 4;

/** Replies that would have come, as HTML, for a frame to show: in memory alone, for a quarter of an hour. */
export class Previews {
  readonly #kept = new Map<string, string>();

  /** Keep one; answers the name under which it is found. */
  put(html: string): string {
    const id = randomUUID();
    this.#kept.set(id, html);
    for (const old of [...this.#kept.keys()].slice(0, -MAX_KEPT)) this.#kept.delete(old);
    setTimeout(() => this.#kept.delete(id), KEPT_MS).unref();
    return id;
  }

  get(id: string): string | undefined {
    return this.#kept.get(id);
  }
}
