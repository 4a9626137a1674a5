import { randomUUID } from "node:crypto";
import type { Queue } from "../../core/ledger/queue.ts";
import type { Dice } from "./dice.ts";

export interface Waiting {
  readonly id: string;
  readonly body: string;
  readonly tries: number;
}

const MOST_TRIES = 5;

/** SQS in memory: at least once, in no order, some records twice, and after five tries to the dead letters. */
export class MemoryQueue implements Queue {
  readonly #chance: Dice;
  /** How many of its records come twice. */
  readonly #twice: number;
  readonly #waiting: Waiting[] = [];
  readonly #dead: Waiting[] = [];
  duplicates = 0;
  redriven = 0;

  constructor(chance: Dice, twice: number) {
    this.#chance = chance;
    this.#twice = twice;
  }

  async send(bodies: readonly string[]): Promise<void> {
    for (const body of bodies) {
      this.#waiting.push({ id: randomUUID(), body, tries: 0 });
      if (!this.#chance.isHit(this.#twice)) continue;
      this.duplicates += 1;
      this.#waiting.push({ id: randomUUID(), body, tries: 0 });
    }
  }

  get size(): number {
    return this.#waiting.length;
  }

  /** Up to so many records, any of those that wait. */
  take(most: number, isInOrder: boolean): Waiting[] {
    const taken: Waiting[] = [];
    while (taken.length < most && this.#waiting.length > 0) {
      const at = isInOrder ? 0 : this.#chance.below(this.#waiting.length);
      const [one] = this.#waiting.splice(at, 1);
      if (one !== undefined) taken.push(one);
    }
    return taken;
  }

  /** These were not handled. */
  giveBack(records: readonly Waiting[]): void {
    for (const record of records) {
      const again = { ...record, tries: record.tries + 1 };
      (again.tries < MOST_TRIES ? this.#waiting : this.#dead).push(again);
    }
  }

  /** What `redrive` does with the dead letters. */
  redrive(): void {
    this.redriven += this.#dead.length;
    this.#waiting.push(...this.#dead.splice(0).map((one) => ({ ...one, tries: 0 })));
  }
}
