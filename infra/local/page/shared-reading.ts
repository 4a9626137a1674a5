/** What was read, or is being read, and for how many changes it holds. */
interface Reading<T> {
  readonly value: Promise<T>;
  readonly changes: number;
  readonly at: Date;
  isDone: boolean;
}

/** What the clock says, and how to be told of changes. */
export interface Surroundings {
  readonly now: () => Date;
  readonly onChange: (tell: () => void) => () => void;
}

const MINUTE = 60_000;

/**
 * A reading that takes long and serves everybody who asks before something happens, for a minute of the clock. One runs at
 * a time: who asks after a change waits for the one in hand to end, and shares the next with all who ask meanwhile.
 */
export class SharedReading<T> {
  readonly #read: () => Promise<T>;
  readonly #now: () => Date;
  #changes = 0;
  #last: Reading<T> | undefined;
  #next: Promise<T> | undefined;

  constructor({ now, onChange }: Surroundings, read: () => Promise<T>) {
    this.#read = read;
    this.#now = now;
    onChange(() => this.outdate());
  }

  /** What was read is no longer how things stand. */
  outdate(): void {
    this.#changes += 1;
  }

  get(): Promise<T> {
    const last = this.#last;
    if (last !== undefined && this.#holds(last)) return last.value;
    if (last === undefined || last.isDone) return this.#start();
    this.#next ??= last.value
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.#start();
      });
    return this.#next;
  }

  #holds({ changes, at }: Reading<T>): boolean {
    const age = this.#now().getTime() - at.getTime();
    return changes === this.#changes && age >= 0 && age < MINUTE;
  }

  #start(): Promise<T> {
    const reading: Reading<T> = { value: this.#read(), changes: this.#changes, at: this.#now(), isDone: false };
    this.#last = reading;
    reading.value.then(
      () => {
        reading.isDone = true;
      },
      () => {
        // What could not be read is read again for the next one who asks.
        if (this.#last === reading) this.#last = undefined;
      },
    );
    return reading.value;
  }
}
