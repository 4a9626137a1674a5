import type { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { Table } from "../../core/ledger/table.ts";
import type { Mailer, Outgoing, Sent } from "../../core/reply/mailer.ts";

/** Time that goes on by what is done in it, and by nothing else. Milliseconds since 1970. */
export interface Time {
  now: number;
}

/** How long things take in the simulated time, in milliseconds: assumed, and not the best that AWS does. */
export const ASSUMED = { tableMs: 6, sesMs: 80, cpuMs: 12 } as const;

export function advance(time: Time, milliseconds: number): void {
  time.now += milliseconds;
}

/** A process that may be killed: then nothing of it happens any more. */
export class Process {
  left = Number.POSITIVE_INFINITY;
  isDead = false;

  readonly step = (): void => {
    this.left -= 1;
    if (this.left < 0) this.isDead = true;
    if (this.isDead) throw new Error("killed");
  };
}

/** One message that waits. */
export interface Message {
  readonly body: string;
  /** From when on it may be had. */
  readonly at: number;
  readonly tries: number;
}

/** SQS behind the client that the service uses: what it is sent, and how many requests that took. */
export class FanoutSqs {
  readonly #time: Time;
  readonly #step: () => void;
  #waiting: Message[] = [];
  #first = 0;
  requests = 0;
  messages = 0;

  constructor(time: Time, step: () => void) {
    this.#time = time;
    this.#step = step;
  }

  get client(): SQSClient {
    const send = async ({ input }: SendMessageBatchCommand): Promise<object> => {
      this.#step();
      const { Entries = [] } = input;
      this.requests += 1;
      this.messages += Entries.length;
      for (const { MessageBody = "" } of Entries)
        this.#waiting.push({ body: MessageBody, at: this.#time.now, tries: 0 });
      return {};
    };
    return { send } as unknown as SQSClient;
  }

  get size(): number {
    return this.#waiting.length - this.#first;
  }

  /** What was not done is had again later; its place is behind what can be had before. */
  giveBack(message: Message): void {
    this.#waiting = [...this.#waiting.slice(this.#first), message].sort((a, b) => a.at - b.at);
    this.#first = 0;
  }

  get next(): Message | undefined {
    return this.#waiting[this.#first];
  }

  take(): void {
    this.#first += 1;
  }
}

/** SES, with the moments at which it took a mail for each address. */
export class FanoutSes implements Mailer {
  readonly taken = new Map<string, number[]>();
  readonly #time: Time;
  readonly #step: () => void;
  #count = 0;

  constructor(time: Time, step: () => void) {
    this.#time = time;
    this.#step = step;
  }

  async send({ rcptTo }: Outgoing): Promise<Sent> {
    this.#step();
    this.taken.set(rcptTo, [...(this.taken.get(rcptTo) ?? []), this.#time.now]);
    advance(this.#time, ASSUMED.sesMs);
    this.#count += 1;
    const id = `s${this.#count}`;
    return { outcome: "sent", sesMessageId: id, messageId: `${id}@email.amazonses.com` };
  }
}

/** A table on which each call takes its time, in a process that may be killed. */
export function timedTable(table: Table, time: Time, callMs: number, step: () => void): Table {
  const timed = <T>(call: () => Promise<T>): Promise<T> => {
    step();
    advance(time, callMs);
    return call();
  };
  return {
    get: async (key) => timed(() => table.get(key)),
    getAll: async (all) => timed(() => table.getAll(all)),
    query: async (...range) => timed(() => table.query(...range)),
    put: async (item) => timed(() => table.put(item)),
    putAll: async (items) => timed(() => table.putAll(items)),
    putNew: async (item) => timed(() => table.putNew(item)),
    putVersion: async (item, version) => timed(() => table.putVersion(item, version)),
    count: async (key, period) => timed(() => table.count(key, period)),
    delete: async (key) => timed(() => table.delete(key)),
    deleteAll: async (all) => timed(() => table.deleteAll(all)),
  };
}
