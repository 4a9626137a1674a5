/**
 * Port: where raw mail lies. A key is `in/<id>` until the mail is processed and `done/<id>` from then on, so that whoever
 * looks for lost events lists `in/` only. Content is the message as received, with the trace headers of the receiver on top.
 */
export interface RawMail {
  /** Keep one raw mail under `in/<id>` and answer its key once it is safely stored. */
  put(id: string, raw: Uint8Array): Promise<string>;
  /** The bytes under a key; looks under `done/` too, so that a record delivered twice still finds its mail. Undefined when there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Move a processed mail from `in/` to `done/`. Safe to repeat. */
  settle(key: string): Promise<void>;
  /**
   * Keep the same mail once more under `done/<id>`, where it lives and goes by itself, and answer that key; nothing is kept where
   * there is none. Safe to repeat, also when the first one is gone by then.
   */
  copy(key: string, id: string): Promise<string>;
  /** Remove a mail for good, wherever it lies. Safe to repeat. */
  remove(key: string): Promise<void>;
}

/** How much of a mail is read to see what its receiver has put on top of it. */
export const HEAD_BYTES = 64 * 1024;

/** Port: what a sweep for lost events sees of the raw mail, which is what lies under `in/` alone. */
export interface WaitingMail {
  /** The keys of mails that came before a moment and are not settled. */
  waiting(before: Date): Promise<readonly WaitingKey[]>;
  /** The first 64 KB of a mail that is not settled; undefined where it is no longer there. */
  head(key: string): Promise<Uint8Array | undefined>;
}

/** A mail that is not settled, and when it came. */
export interface WaitingKey {
  readonly key: string;
  readonly since: Date;
}
