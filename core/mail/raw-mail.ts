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
