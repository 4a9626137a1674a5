import { setTimeout as wait } from "node:timers/promises";
import type { Mailer, Outgoing, Sent } from "../core/reply/mailer.ts";

/** As slow as it gets where SES takes less than it was said to. */
const SLOWEST = 8;
/** How much faster it gets again with each mail that was taken. */
const FASTER = 0.9;

interface Watch {
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** In milliseconds, since whenever. */
  readonly now: () => number;
}

/**
 * One worker's share of the rate of SES: so many mails a second, evenly, however many workers there are besides. Where SES
 * says that it is too much all the same, each of them goes half as fast, and faster again as mails get through: so they come to
 * the rate that there is, also when nobody has told them.
 */
export class PacedMailer implements Mailer {
  readonly #mailer: Mailer;
  readonly #gapMs: number;
  readonly #watch: Watch;
  #slowness = 1;
  #next = Number.NEGATIVE_INFINITY;

  constructor(mailer: Mailer, mailsASecond: number, watch: Watch = { pause: wait, now: () => performance.now() }) {
    this.#mailer = mailer;
    this.#gapMs = 1_000 / mailsASecond;
    this.#watch = watch;
  }

  async send(message: Outgoing): Promise<Sent> {
    const now = this.#watch.now();
    const turn = Math.max(now, this.#next);
    this.#next = turn + this.#gapMs * this.#slowness;
    if (turn > now) await this.#watch.pause(turn - now);
    const sent = await this.#mailer.send(message);
    const isTooFast = sent.outcome === "refused" && sent.reason === "throttled";
    this.#slowness = isTooFast ? Math.min(SLOWEST, this.#slowness * 2) : Math.max(1, this.#slowness * FASTER);
    return sent;
  }
}
