import { errorName } from "../../../functions/failure.ts";
import type { Log } from "../../../functions/log.ts";
import type { Clock } from "../clock/clock.ts";
import type { Dynamo } from "../dynamo/dynamo.ts";
import type { FolderQueue } from "../queue/folder-queue.ts";
import type { FolderRawMail } from "../raw-mail/folder-raw-mail.ts";
import { deleteExpired } from "./expired-items.ts";
import { requeueLost } from "./lost-events.ts";

/** What is swept. Items go by the machine's clock, files by the time that the disk gave them. */
export interface SweepDeps {
  readonly dynamo: Dynamo;
  readonly rawMail: FolderRawMail;
  readonly inbound: FolderQueue;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
}

const RAW_MAIL_MS = 30 * 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;

/** Do once what AWS does by itself: the table's time to live, the bucket's expiry, and the sweep for lost events. */
async function sweep({ dynamo, rawMail, inbound, clock, log }: SweepDeps): Promise<void> {
  try {
    const items = await deleteExpired(dynamo, clock.now());
    const rawMails = await rawMail.removeSettled(new Date(Date.now() - RAW_MAIL_MS));
    const requeued = await requeueLost(rawMail, inbound, new Date());
    log({ event: "sweep", outcome: "swept", items, rawMails, requeued });
  } catch (error) {
    // The next sweep finds the same.
    log({ event: "sweep", outcome: "failed", error: errorName(error) });
  }
}

/** Sweeps now and then once an hour, until it is stopped. */
export class Sweeper {
  readonly #deps: SweepDeps;
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(deps: SweepDeps) {
    this.#deps = deps;
  }

  /** Resolves when the first sweep is done. */
  run(): Promise<void> {
    const next = (): Promise<void> => {
      this.#work = this.#work.then(() => sweep(this.#deps));
      return this.#work;
    };
    this.#timer = setInterval(next, HOUR_MS);
    return next();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#work;
  }
}
