import { errorName } from "../../../functions/failure.ts";
import type { Log } from "../../../functions/log.ts";
import type { ScheduleEvent } from "../machine/ground.ts";
import type { Clock } from "./clock.ts";

export interface TickerOptions {
  readonly clock: Clock;
  readonly due: (event: ScheduleEvent) => Promise<unknown>;
  /** Resolves when what a tick set going is done. */
  readonly idle: () => Promise<void>;
  readonly log: Log;
}

const QUARTER = 15 * 60_000;

/** Calls the schedule's handler at each quarter of an hour of the clock, as EventBridge does. */
export class Ticker {
  readonly #options: TickerOptions;
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();
  #isRunning = false;
  #isStopped = false;

  constructor(options: TickerOptions) {
    this.#options = options;
  }

  /** Go on from now by itself; the quarter that has begun is looked at first, as a machine may have slept through it. */
  async run(): Promise<void> {
    this.#isRunning = true;
    const now = this.#options.clock.now().getTime();
    await this.#next(() => this.#call(new Date(now - (now % QUARTER))));
    this.#schedule();
  }

  /**
   * Move the clock to a later moment by way of every quarter of an hour between. Answers how many there were: none where
   * another move, waited for, has gone further already.
   */
  async moveTo(at: Date): Promise<number> {
    clearTimeout(this.#timer);
    const count = { quarters: 0 };
    await this.#next(async () => {
      for (const quarter of quartersBetween(this.#options.clock.now(), at)) {
        if (this.#isStopped) return;
        await this.#advance(quarter);
        await this.#call(quarter);
        await this.#options.idle();
        count.quarters += 1;
      }
      await this.#advance(at);
    });
    this.#schedule();
    return count.quarters;
  }

  /** Time that went back would let a day's one mail go out twice. */
  async #advance(to: Date): Promise<void> {
    if (to > this.#options.clock.now()) await this.#options.clock.set(to);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#work;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (!this.#isRunning || this.#isStopped) return;
    const now = this.#options.clock.now().getTime();
    const next = new Date(now - (now % QUARTER) + QUARTER);
    this.#timer = setTimeout(() => {
      this.#next(() => this.#call(next)).finally(() => this.#schedule());
    }, next.getTime() - now);
  }

  /** One after the other: a tick by hand waits for the one in hand. */
  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  /** A tick that fails is logged and left: the next one looks at everything since the last that succeeded. */
  async #call(quarter: Date): Promise<void> {
    try {
      await this.#options.due({ scheduledAt: quarter.toISOString() });
    } catch (error) {
      this.#options.log({ event: "due", outcome: "failed", error: errorName(error) });
    }
  }
}

function* quartersBetween(from: Date, to: Date): Generator<Date> {
  const start = from.getTime() - (from.getTime() % QUARTER) + QUARTER;
  for (let at = start; at <= to.getTime(); at += QUARTER) yield new Date(at);
}
