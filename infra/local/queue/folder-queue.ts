import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { Queue } from "../../../core/ledger/queue.ts";
import { errorName } from "../../../functions/failure.ts";
import type { Log } from "../../../functions/log.ts";
import type { DeadLetter } from "./dead-letter.ts";
import { QueueFolder } from "./queue-folder.ts";
import { type QueuedMessage, sqsEvent } from "./sqs-event.ts";

/** A Lambda handler of a queue with `ReportBatchItemFailures`. */
export type QueueHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

export interface QueueOptions {
  readonly name: string;
  readonly folder: string;
  readonly log: Log;
  readonly batchSize?: number;
  /** Milliseconds to wait after the first, second … failed try. One failure more than this list is long means dead letter. */
  readonly backOff?: readonly number[];
  /** Milliseconds after which a try counts as failed, as a Lambda that is stopped. */
  readonly timeout?: number;
}

const BACK_OFF = [1_000, 5_000, 30_000, 120_000];
const BATCH = 10;
const TIMEOUT = 120_000;

/** A durable queue in a folder: stands in for SQS with a dead-letter queue. Delivers at least once, after a `kill -9` too. */
export class FolderQueue implements Queue {
  readonly #options: Required<QueueOptions>;
  readonly #files: QueueFolder;
  readonly #waiting: Map<string, QueuedMessage>;
  #handler: QueueHandler | undefined;
  #working: Promise<void> | undefined;
  #alarm: NodeJS.Timeout | undefined;
  #listeners: (() => void)[] = [];
  #stopped = false;

  private constructor(options: QueueOptions, files: QueueFolder, waiting: readonly QueuedMessage[]) {
    this.#options = { batchSize: BATCH, backOff: BACK_OFF, timeout: TIMEOUT, ...options };
    this.#files = files;
    this.#waiting = new Map(waiting.map((message) => [message.messageId, message]));
  }

  /** Open the folder and take up what an earlier run left. Nothing is delivered before `start`. */
  static async open(options: QueueOptions): Promise<FolderQueue> {
    const files = await QueueFolder.open(options.folder);
    const waiting = await files.load((file) =>
      options.log({ event: "queue", queue: options.name, outcome: "unreadable", file }),
    );
    return new FolderQueue(options, files, waiting);
  }

  async send(bodies: readonly string[], delaySeconds = 0): Promise<void> {
    const sentAt = Date.now();
    const added = await this.#files.add(bodies, { sentAt, visibleAt: sentAt + delaySeconds * 1_000 });
    for (const message of added) this.#waiting.set(message.messageId, message);
    this.#wake();
  }

  /** Deliver to this handler from now on, what waits first. */
  start(handler: QueueHandler): void {
    this.#handler = handler;
    this.#wake();
  }

  /** Resolves when nothing can be delivered at this moment; what waits for its next try is not counted. */
  async idle(): Promise<void> {
    while (this.isBusy) await this.#change();
  }

  /** Resolves when nothing waits at all: everything was handled, or lies with the dead letters. */
  async empty(): Promise<void> {
    while (!this.#stopped && (this.#working !== undefined || this.#waiting.size > 0)) await this.#change();
  }

  /** True while something is in hand or could be. */
  get isBusy(): boolean {
    return !this.#stopped && (this.#working !== undefined || this.#due().length > 0);
  }

  /** How many messages wait, those between two tries included. */
  get size(): number {
    return this.#waiting.size;
  }

  /** The bodies of all messages, those given up included. */
  async *bodies(): AsyncGenerator<string> {
    for (const { body } of [...this.#waiting.values()]) yield body;
    for await (const { body } of this.#files.buried()) yield body;
  }

  /** What was given up, the oldest first. */
  async deadLetters(): Promise<readonly DeadLetter[]> {
    const { name } = this.#options;
    const found: DeadLetter[] = [];
    for await (const { messageId: id, sentAt, tries, error } of this.#files.buried())
      found.push({
        queue: name,
        id,
        sentAt: new Date(sentAt).toISOString(),
        tries,
        ...(error !== undefined && { error }),
      });
    return found;
  }

  /** Put back what was given up, with all its tries before it; what fails again is given up again. Answers how many. */
  async redrive(): Promise<number> {
    const dead: QueuedMessage[] = [];
    for await (const message of this.#files.buried()) dead.push(message);
    for (const message of dead) {
      const fresh = await this.#files.raise(message, Date.now());
      this.#waiting.set(fresh.messageId, fresh);
    }
    this.#wake();
    return dead.length;
  }

  /** The handler's own line of the log says what a record failed with. */
  hearOf(messageId: string, error: string): void {
    const message = this.#waiting.get(messageId);
    if (message !== undefined) this.#waiting.set(messageId, { ...message, error });
  }

  /** Let the batch in hand end, and deliver no more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#alarm);
    await this.#working;
    this.#changed();
  }

  #wake(): void {
    if (this.#stopped || this.#working !== undefined || this.#handler === undefined) return;
    clearTimeout(this.#alarm);
    const work = this.#due().length === 0 ? undefined : this.#deliver(this.#handler);
    if (work === undefined) this.#sleep();
    this.#working = work?.finally(() => {
      this.#working = undefined;
      this.#wake();
      this.#changed();
    });
  }

  #sleep(): void {
    const next = Math.min(...[...this.#waiting.values()].map((message) => message.visibleAt));
    if (!Number.isFinite(next)) return;
    this.#alarm = setTimeout(() => this.#wake(), Math.max(1, next - Date.now()));
    this.#alarm.unref();
  }

  /** The next batch. A message that failed before goes alone, so that a poison one does not take its neighbours with it. */
  #due(): readonly QueuedMessage[] {
    const now = Date.now();
    const due = [...this.#waiting.values()].filter((message) => message.visibleAt <= now);
    const fresh = due.filter((message) => message.tries === 0);
    return fresh.length > 0 ? fresh.slice(0, this.#options.batchSize) : due.slice(0, 1);
  }

  /** The count of tries is on disk before the handler starts: a message that kills the process is given up too, in the end. */
  async #deliver(handler: QueueHandler): Promise<void> {
    const now = Date.now();
    const batch = this.#due().map((message) => ({ firstReceivedAt: now, ...message, tries: message.tries + 1 }));
    try {
      await Promise.all(batch.map((message) => this.#files.update(message)));
      const failed = await this.#failures(handler, batch);
      await Promise.all(
        batch.map((message) => (failed.has(message.messageId) ? this.#retry(message) : this.#done(message))),
      );
    } catch (error) {
      // A full or lost disk. The messages stay in memory and on disk, and are tried again in a while.
      for (const message of batch) this.#postpone(message);
      this.#options.log({ event: "queue", queue: this.#options.name, outcome: "failed", error: errorName(error) });
    }
  }

  /** Which messages failed, read as Lambda reads the answer: a throw, or an id it does not know, fails the whole batch. */
  async #failures(handler: QueueHandler, batch: readonly QueuedMessage[]): Promise<ReadonlySet<string>> {
    const all = new Set(batch.map((message) => message.messageId));
    try {
      const answer = await within(this.#options.timeout, handler(sqsEvent(this.#options.name, batch)));
      const failed = (answer?.batchItemFailures ?? []).map((failure) => failure.itemIdentifier);
      return failed.every((id) => all.has(id)) ? new Set(failed) : all;
    } catch (error) {
      for (const id of all) this.hearOf(id, errorName(error));
      this.#options.log({ event: "queue", queue: this.#options.name, outcome: "failed", error: errorName(error) });
      return all;
    }
  }

  async #done(message: QueuedMessage): Promise<void> {
    await this.#files.remove(message);
    this.#waiting.delete(message.messageId);
  }

  async #retry(message: QueuedMessage): Promise<void> {
    if (message.tries <= this.#options.backOff.length) return this.#files.update(this.#postpone(message));
    const file = await this.#files.bury({ ...message, error: this.#waiting.get(message.messageId)?.error });
    this.#waiting.delete(message.messageId);
    this.#options.log({
      event: "queue",
      queue: this.#options.name,
      outcome: "dead letter",
      tries: message.tries,
      file,
    });
  }

  #postpone(message: QueuedMessage): QueuedMessage {
    const wait = this.#options.backOff[message.tries - 1] ?? this.#options.backOff.at(-1) ?? 0;
    const { error } = this.#waiting.get(message.messageId) ?? {};
    const later = { ...message, visibleAt: Date.now() + wait, ...(error !== undefined && { error }) };
    this.#waiting.set(message.messageId, later);
    return later;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#listeners.push(resolve));
  }

  #changed(): void {
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
