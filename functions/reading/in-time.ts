import type { Worker } from "node:worker_threads";
import type { Read, Reading, ToRead } from "../../core/reading.ts";
import { readByHead } from "./by-head.ts";
import type { Said } from "./thread.ts";

/** Starts a thread that reads, with so much memory. */
type Start = (maxOldGenerationSizeMb: number) => Worker | Promise<Worker>;

/** How long one mail may be read, and how much memory reading it may take. */
export interface Bounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** A letter takes five milliseconds. What takes a thousand times as long was made to. */
const BOUNDS: Bounds = { milliseconds: 8_000, megabytes: 384 };

/** The next message of a thread; undefined when it dies first, or too much time goes by. */
function next(thread: Worker, milliseconds: number): Promise<Said | undefined> {
  return new Promise((resolve) => {
    const end = (said: Said | undefined): void => {
      clearTimeout(timer);
      thread.off("message", end).off("error", fail).off("exit", fail);
      resolve(said);
    };
    const fail = (): void => end(undefined);
    const timer = setTimeout(fail, milliseconds);
    thread.once("message", end).once("error", fail).once("exit", fail);
  });
}

/**
 * Reads mails in a thread of its own. Whoever keeps it busy for too long, or fills its memory, ends that thread alone: the mail is
 * read by its header, and the next one by a new thread (threats 26 and 28).
 */
export class ReadInTime {
  readonly #start: Start;
  readonly #bounds: Bounds;
  #thread: Promise<Worker | undefined> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(start: Start, bounds: Bounds = BOUNDS) {
    this.#start = start;
    this.#bounds = bounds;
  }

  /** One at a time: two would share one thread, and its end. */
  read: Read = (asked) => {
    const reading = this.#last.then(() => this.#read(asked));
    this.#last = reading.catch(() => undefined);
    return reading;
  };

  async #read(asked: ToRead): Promise<Reading> {
    this.#thread ??= this.#started();
    const thread = await this.#thread;
    const said = thread && (await this.#ask(thread, asked));
    if (said?.kind === "read") return said.reading;
    // A thread that has only said that it could not is as good as before.
    if (said === undefined) await this.stop();
    return readByHead(asked);
  }

  /** A thread that dies while nobody asks it anything is forgotten: the next mail is not to suffer for it. */
  #forget(thread: Worker): void {
    const mine = this.#thread;
    void mine?.then((one) => {
      if (one === thread && this.#thread === mine) this.#thread = undefined;
    });
  }

  async #ask(thread: Worker, asked: ToRead): Promise<Said | undefined> {
    // While it works the process waits for it; an idle one keeps nobody from ending.
    thread.ref();
    const said = next(thread, this.#bounds.milliseconds);
    thread.postMessage(asked);
    const answer = await said;
    thread.unref();
    return answer;
  }

  /** A thread that is ready; undefined where none could be started. */
  async #started(): Promise<Worker | undefined> {
    const thread = await this.#made();
    if (thread === undefined) return undefined;
    // Whoever waits for it hears of its end; to nobody else is it an error.
    thread.on("error", () => undefined);
    const said = await next(thread, START_MS);
    thread.unref();
    if (said?.kind === "ready") return thread.once("exit", () => this.#forget(thread));
    await thread.terminate();
    return undefined;
  }

  async #made(): Promise<Worker | undefined> {
    try {
      return await this.#start(this.#bounds.megabytes);
    } catch {
      return undefined;
    }
  }

  /** End the thread; the next mail starts another one. */
  async stop(): Promise<void> {
    const thread = await this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }
}

/** A cold start loads the code anew. */
const START_MS = 20_000;
