/** One event for a handler, and the moment at which it comes. */
export interface Invocation {
  readonly event: unknown;
  /** ISO 8601. */
  readonly at: string;
}

/** What a handler answers, or how it fails; and how often the process has tried to leave this machine so far. */
export interface Answered {
  readonly answer?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly stack: string };
  readonly refused: number;
}
