/** Port: hand work on. Delivery is at least once and in no order. */
export interface Queue {
  /** Put each body on the queue, to be delivered in `delaySeconds` at the earliest; resolves when all are safely stored. */
  send(bodies: readonly string[], delaySeconds?: number): Promise<void>;
}

/**
 * The longest that a queue holds a message back (SQS, `SendMessage`), and longer than any handler lives: the longest is a job,
 * with 600 s (`infra/job-queue.ts`). Whoever looks again after it sees all that was in hand before.
 */
export const LATER_SECONDS = 900;
