import type { Queue } from "../../core/ledger/queue.ts";
import type { Item, ItemKey, Table } from "../../core/ledger/table.ts";
import type { RawMail } from "../../core/mail/raw-mail.ts";
import type { Mailer, Outgoing, Sent } from "../../core/reply/mailer.ts";
import type { Dice } from "./dice.ts";

/** A kill of the process: nothing of it happens after this. */
class Killed extends Error {
  override readonly name = "Killed";
}

/** What a process works on, and what outlives it. */
export interface Ports {
  readonly table: Table;
  readonly rawMail: RawMail;
  readonly mailer: Mailer;
  readonly queues: Readonly<Record<"reply" | "inbound" | "job", Queue>>;
  /** Hears of each daily reply that was reserved. */
  readonly onReserved: (user: string, localDate: string) => void;
}

const isReservation = ({ SK, lease }: Item): boolean => SK === "MAIL" && lease !== undefined;

/**
 * One process that handles one batch, as a Lambda does, and is killed at one of its effects: before it, or after it and before
 * the answer. Of a batch of writes any part may stand. Whatever is still under way in it ends too.
 */
export class Instance {
  readonly #ports: Ports;
  readonly #chance: Dice;
  #left: number;
  #isDead = false;
  #isReserved = false;

  /** The kill comes at the `left`-th effect; never where that is infinite. */
  constructor(ports: Ports, chance: Dice, left: number) {
    this.#ports = ports;
    this.#chance = chance;
    this.#left = left;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** It was killed between the moment a reply was reserved and the one at which the mail was taken: nobody sends that one any more. */
  get isKilledInSend(): boolean {
    return this.#isDead && this.#isReserved;
  }

  get ports(): Ports {
    const { reply, inbound, job } = this.#ports.queues;
    const queue = (one: Queue): Queue => ({ send: (bodies, delay) => this.#do(() => one.send(bodies, delay)) });
    return {
      ...this.#ports,
      table: this.#table(),
      rawMail: this.#rawMail(),
      mailer: { send: (message) => this.#send(message) },
      queues: { reply: queue(reply), inbound: queue(inbound), job: queue(job) },
    };
  }

  #table(): Table {
    const { table } = this.#ports;
    const put = (item: Item): Promise<void> => this.#do(() => table.put(item));
    const remove = (key: ItemKey): Promise<void> => this.#do(() => table.delete(key));
    return {
      get: (key) => this.#read(() => table.get(key)),
      getAll: (keys) => this.#read(() => table.getAll(keys)),
      query: (...range) => this.#read(() => table.query(...range)),
      put,
      putNew: (item) => this.#do(() => table.putNew(item)),
      putVersion: (item, version) => this.#do(() => this.#putVersion(item, version)),
      count: (key, period) => this.#do(() => table.count(key, period)),
      delete: remove,
      // In no order: any of them may be the ones that stand.
      putAll: async (items) => {
        for (const item of this.#chance.shuffled(items)) await put(item);
      },
      deleteAll: async (keys) => {
        for (const key of this.#chance.shuffled(keys)) await remove(key);
      },
    };
  }

  async #putVersion(item: Item, version: number | undefined): Promise<boolean> {
    const isPut = await this.#ports.table.putVersion(item, version);
    if (isPut && isReservation(item)) {
      this.#isReserved = true;
      this.#ports.onReserved(item.PK, String(item.localDate));
    }
    return isPut;
  }

  #rawMail(): RawMail {
    const { rawMail } = this.#ports;
    return {
      put: (id, raw) => this.#do(() => rawMail.put(id, raw)),
      get: (key) => this.#read(() => rawMail.get(key)),
      copy: (key, id) => this.#do(() => rawMail.copy(key, id)),
      settle: (key) => this.#do(() => rawMail.settle(key)),
      remove: (key) => this.#do(() => rawMail.remove(key)),
    };
  }

  #send(message: Outgoing): Promise<Sent> {
    return this.#do(async () => {
      const sent = await this.#ports.mailer.send(message);
      this.#isReserved = false;
      return sent;
    });
  }

  async #read<T>(read: () => Promise<T>): Promise<T> {
    await this.#turn();
    return read();
  }

  async #do<T>(effect: () => Promise<T>): Promise<T> {
    await this.#turn();
    this.#left -= 1;
    if (this.#left > 0) return effect();
    this.#isDead = true;
    if (this.#chance.isHit(0.5)) await effect();
    throw new Killed();
  }

  /** Others have their turn first: how many of their steps lie between two of these is left to chance. */
  async #turn(): Promise<void> {
    for (let steps = this.#chance.below(4); steps > 0; steps -= 1) await Promise.resolve();
    if (this.#isDead) throw new Killed();
  }
}
