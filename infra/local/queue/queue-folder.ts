import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder, syncFolder, writeDurably } from "../durable-file.ts";
import type { QueuedMessage } from "./sqs-event.ts";

/** The files of one queue: `ready/` holds what waits, `dead/` what was given up. A file is one message as JSON. */
export class QueueFolder {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(folder: string): Promise<QueueFolder> {
    await makeFolder(join(folder, "ready"));
    await makeFolder(join(folder, "dead"));
    return new QueueFolder(folder);
  }

  /** Every waiting message, oldest first. A file that can not be read goes to the dead ones, so that it blocks nobody. */
  async load(unreadable: (file: string) => void): Promise<readonly QueuedMessage[]> {
    const names = (await readdir(join(this.#folder, "ready"))).sort();
    const messages: QueuedMessage[] = [];
    for (const name of names) {
      const path = join(this.#folder, "ready", name);
      if (name.startsWith(".")) {
        await rm(path, { force: true });
        continue;
      }
      const message = parse(await readFile(path, "utf8"));
      if (message !== undefined && fileName(message) === name) messages.push(message);
      if (message === undefined || fileName(message) !== name) {
        await rename(path, join(this.#folder, "dead", name));
        unreadable(name);
      }
    }
    return messages;
  }

  /** Store new messages; resolves when they would survive a power cut. */
  async add(
    bodies: readonly string[],
    times: Pick<QueuedMessage, "sentAt" | "visibleAt">,
  ): Promise<readonly QueuedMessage[]> {
    const messages = bodies.map((body) => ({ messageId: randomUUID(), body, tries: 0, ...times }));
    await Promise.all(messages.map((message) => writeDurably(this.#ready(message), encode(message))));
    return messages;
  }

  /** Note a change of the count or of the time. Without fsync: a power cut may lose one count of a try, never a message. */
  async update(message: QueuedMessage): Promise<void> {
    const temporary = join(this.#folder, "ready", `.${fileName(message)}.${randomUUID()}`);
    await writeFile(temporary, encode(message));
    await rename(temporary, this.#ready(message));
  }

  async remove(message: QueuedMessage): Promise<void> {
    await rm(this.#ready(message), { force: true });
  }

  /** Move to the dead letters; answers its place in the folder of the queue, for the log line. */
  async bury(message: QueuedMessage): Promise<string> {
    const grave = join(this.#folder, "dead", fileName(message));
    // With the error of its last try, for whoever looks at it later.
    await this.update(message);
    await rename(this.#ready(message), grave);
    await syncFolder(join(this.#folder, "dead"));
    return `dead/${fileName(message)}`;
  }

  /** What was given up, the oldest first, as far as it can be read. */
  async *buried(): AsyncGenerator<QueuedMessage> {
    const folder = join(this.#folder, "dead");
    for (const name of (await readdir(folder)).sort()) {
      const message = parse(await readFile(join(folder, name), "utf8").catch(() => ""));
      if (message !== undefined) yield message;
    }
  }

  /** Take a message back from the dead letters. It is written anew before the other is removed: a crash leaves two, not none. */
  async raise(message: QueuedMessage, now: number): Promise<QueuedMessage> {
    const { messageId, body, sentAt } = message;
    const fresh = { messageId, body, sentAt, tries: 0, visibleAt: now };
    await writeDurably(this.#ready(fresh), encode(fresh));
    await rm(join(this.#folder, "dead", fileName(message)), { force: true });
    return fresh;
  }

  #ready(message: QueuedMessage): string {
    return join(this.#folder, "ready", fileName(message));
  }
}

const fileName = (message: QueuedMessage): string =>
  `${String(message.sentAt).padStart(15, "0")}-${message.messageId}.json`;

const encode = (message: QueuedMessage): Uint8Array => Buffer.from(JSON.stringify(message, undefined, 1));

function parse(text: string): QueuedMessage | undefined {
  try {
    const value: Partial<QueuedMessage> = JSON.parse(text);
    const { messageId, body, sentAt, tries, visibleAt } = value;
    if (typeof messageId !== "string" || typeof body !== "string") return undefined;
    if (typeof sentAt !== "number" || typeof tries !== "number" || typeof visibleAt !== "number") return undefined;
    return { ...value, messageId, body, sentAt, tries, visibleAt };
  } catch {
    return undefined;
  }
}
