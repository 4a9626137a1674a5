/** Port: hand work on. Delivery is at least once and in no order. */
export interface Queue {
  /** Put each body on the queue; resolves when all are safely stored. */
  send(bodies: readonly string[]): Promise<void>;
}
