/** A message that was given up, as it is told of: by its id, never by what stands in it. */
export interface DeadLetter {
  readonly queue: string;
  readonly id: string;
  /** ISO 8601, by the machine's real clock. */
  readonly sentAt: string;
  readonly tries: number;
  /** The name of the error of the last try, where the queue has heard of it. */
  readonly error?: string;
}
