import { atOnce } from "./ledger/at-once.ts";
import { type ParkedMessage, park, parkedUntil } from "./ledger/parking.ts";
import type { Queue } from "./ledger/queue.ts";
import type { Table } from "./ledger/table.ts";
import { afterLimit, type Limit } from "./reply/mailer.ts";

export { type Limit, limitOf } from "./reply/mailer.ts";

/** What taking up again needs from outside. */
export interface UnparkDeps {
  readonly table: Table;
  readonly replyQueue: Queue;
  readonly jobQueue: Queue;
}

const PAGE = 100;
const REMOVED_AT_ONCE = 16;

/**
 * Put back on their queues the messages that were laid aside until now (`ledger/parking.ts`), page by page. Each is removed
 * behind its sending: a crash in between brings it twice, and whoever handles it does nothing the second time. Answers how many.
 */
export async function unpark({ table, replyQueue, jobQueue }: UnparkDeps, now: Date): Promise<number> {
  const queues = { reply: replyQueue, job: jobQueue } as const;
  for (let count = 0; ; ) {
    const page = await parkedUntil(table, now, PAGE);
    for (const name of ["reply", "job"] as const) {
      const bodies = page.filter(({ queue }) => queue === name).map(({ body }) => body);
      if (bodies.length > 0) await queues[name].send(bodies);
    }
    await atOnce(REMOVED_AT_ONCE, page, ({ key }) => table.delete(key));
    count += page.length;
    if (page.length < PAGE) return count;
  }
}

/** Lay a message aside that has met a limit of SES, until it is worth another try. */
export const layAside = (table: Table, message: ParkedMessage, limit: Limit, now: Date): Promise<void> =>
  park(table, message, afterLimit(limit, now));
