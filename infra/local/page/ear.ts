import { closed, type Log, type LogLine } from "../../../functions/log.ts";

/** Stands between the service and its log, so that a page can follow what happens. */
export class Ear {
  readonly #listeners = new Set<(line: LogLine) => void>();
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = closed(log);
  }

  readonly log: Log = (line) => {
    this.#log(line);
    for (const listener of this.#listeners) listener(line);
  };

  /** Hear every line from now on; the answer ends it. */
  listen(listener: (line: LogLine) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
