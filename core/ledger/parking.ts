import { contentName } from "../mail/content-name.ts";
import { keys, ranges } from "./keys.ts";
import type { Table } from "./table.ts";

/** One message of a queue that waits for its hour: SQS holds a message back for a quarter of an hour at most. */
export interface ParkedMessage {
  readonly queue: "reply" | "job";
  readonly body: string;
}

/** A message that is taken up, with what removes it. */
export interface Parked extends ParkedMessage {
  readonly key: { readonly PK: string; readonly SK: string };
}

/** Longer than SQS would keep it. */
const KEPT_SECONDS = 14 * 86_400;

/** Lay a message aside until a moment. The same message until the same moment is laid aside once. */
export async function park(table: Table, { queue, body }: ParkedMessage, until: Date): Promise<void> {
  const ttl = Math.floor(until.getTime() / 1000) + KEPT_SECONDS;
  await table.put({ ...keys.parked(until, contentName(queue, "\n", body)), queue, body, ttl });
}

/** The messages whose moment has come, the oldest first; `most` of them. */
export async function parkedUntil(table: Table, now: Date, most: number): Promise<Parked[]> {
  const items = await table.query(...ranges.parked(now), most);
  return items.map(({ PK, SK, queue, body }) => ({
    key: { PK, SK },
    queue: queue === "job" ? "job" : "reply",
    body: String(body),
  }));
}
