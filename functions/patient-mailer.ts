import { setTimeout as wait } from "node:timers/promises";
import type { Mailer, Outgoing, Sent } from "../core/reply/mailer.ts";

const TRIES = 5;
/** The longest first pause; each one after it is up to twice as long. All of them together take less than eight seconds. */
const BASE_MS = 500;

interface Patience {
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/**
 * Waits where SES says that it is asked too fast, with full jitter: workers that were stopped at the same moment do not come
 * back at the same moment. Who has waited in vain asks once only until a mail gets through, so that a batch ends in time.
 */
export class PatientMailer implements Mailer {
  readonly #mailer: Mailer;
  readonly #patience: Patience;
  #isTired = false;

  constructor(mailer: Mailer, patience: Patience = { pause: wait, random: Math.random }) {
    this.#mailer = mailer;
    this.#patience = patience;
  }

  async send(message: Outgoing): Promise<Sent> {
    for (let tries = 1; ; tries += 1) {
      const sent = await this.#mailer.send(message);
      const isThrottled = sent.outcome === "refused" && sent.reason === "throttled";
      if (!isThrottled || this.#isTired || tries === TRIES) {
        this.#isTired = isThrottled;
        return sent;
      }
      await this.#patience.pause(this.#patience.random() * BASE_MS * 2 ** (tries - 1));
    }
  }
}
